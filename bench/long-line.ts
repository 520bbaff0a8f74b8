// What a file of one line of 200 MB costs, and that the encoded secret in it is found. Usage: node bench/long-line.ts
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLongLine, keyColumn } from './histories/long-line.ts';
import { measure } from './measure.ts';
import { action } from './peers.ts';
import { type Section, table } from './table.ts';

type Found = { rule: string; where?: { column?: number } };

export async function sections(): Promise<Section[]> {
  const folder = mkdtempSync(join(tmpdir(), 'launch-gate-bench-'));
  try {
    const path = createLongLine(join(folder, 'line'));
    const report = join(folder, 'report.json');
    const command = [process.execPath, action, 'run', 'secrets', '--range', 'all', '--cwd', path, '--json', report];
    // Any exit code but 1 is an error: with 3 the line could not be judged.
    const { peakMb = Number.NaN, ...times } = await measure({ command, exits: [1] });
    if (!keysIn(report).includes(keyColumn)) throw new Error('the encoded key was not found at its place');
    const goal = { value: peakMb, unit: 'MB', limit: 400, of: 'at its peak' } as const;
    return [
      {
        title: 'A line of 200 MB with an encoded key',
        rows: [{ what: 'launch-gate', ...times, peakMb, goal, note: 'the key is found' }],
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The columns of the keys in a report. */
function keysIn(path: string): (number | undefined)[] {
  const { findings } = JSON.parse(readFileSync(path, 'utf8')) as { findings: Found[] };
  return findings.filter(({ rule }) => rule === 'secrets/aws-access-token').map(({ where }) => where?.column);
}

if (import.meta.main) console.log(table(await sections()));
