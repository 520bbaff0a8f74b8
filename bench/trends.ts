// What the page of trends costs with 10,000 runs in its history. Usage: npm run bench:trends
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededHistory } from '../test/pages/trends/seeded.ts';
import { interleave, middle } from './measure.ts';
import { action } from './peers.ts';
import { type Goal, type Section, table } from './table.ts';

const rounds = 5;
const runs = 10_000;

export async function sections(): Promise<Section[]> {
  const folder = mkdtempSync(join(tmpdir(), 'launch-gate-bench-'));
  try {
    // A file of at most 5 MB: so many runs have room for two routes each.
    const summaries = seededHistory(runs)
      .runs.slice(0, runs)
      .map((run) => ({ ...run, routes: run.routes.slice(0, 2) }));
    writeFileSync(join(folder, 'runs-production.jsonl'), summaries.map((run) => `${JSON.stringify(run)}\n`).join(''));
    const command = [process.execPath, action, 'trends', '--history', '.', '--html', 'trends.html'];
    const samples = await interleave([{ command, cwd: folder }], rounds);
    if (!readFileSync(join(folder, 'trends.html'), 'utf8').includes('10,000 runs')) throw new Error('runs are missing');
    const { wallMs, cpuMs = Number.NaN, peakMb } = middle(samples[0] ?? []);
    const goal: Goal = { value: cpuMs, unit: 'ms', limit: 1000, of: 'of CPU' };
    return [{ title: 'Trends', rows: [{ what: 'the page of 10,000 runs', wallMs, cpuMs, peakMb, goal }] }];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (import.meta.main) console.log(table(await sections()));
