import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { interleave, measure, middle, type Sample } from '../../bench/measure.ts';
import type { Section } from '../../bench/table.ts';
import { prepareDemo } from '../../src/demo/demo.ts';
import { covered, type Interval } from './intervals.ts';

const bundle = fileURLToPath(new URL('../../dist/index.js', import.meta.url));
const recorder = new URL('./record-waits.ts', import.meta.url).href;

const rounds = 3;

/**
 * How much longer the demo's gate takes than it waits on purpose: for answers, and between the requests of a series. All
 * else counts as overhead: starting Node, git, the scan, judging and reporting. The repository and the app of the demo
 * are made before, and what recording the waits takes is taken off. Of several runs it is that in the middle.
 */
export async function sections(): Promise<Section[]> {
  const folder = mkdtempSync(join(tmpdir(), 'launch-gate-overhead-'));
  const { cwd, env, configFile, range, close } = await prepareDemo({ broken: false, env: process.env });
  try {
    const waits = join(folder, 'waits.json');
    const [node, recording] = [process.execPath, ['--import', recorder]];
    const [bare, recorded] = (
      await interleave(
        [
          { command: [node, '-e', '0'] },
          { command: [node, ...recording, '-e', '0'], env: { ...process.env, WAITS: waits } },
        ],
        5,
      )
    ).map(middle);
    const recordingMs = (recorded?.wallMs ?? Number.NaN) - (bare?.wallMs ?? Number.NaN);
    const runs: { sample: Sample; waitedMs: number; restMs: number }[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const sample = await measure({
        command: [node, ...recording, bundle, 'run', '--config', configFile, '--range', range],
        cwd,
        env: { ...process.env, ...env, WAITS: waits },
      });
      const waitedMs = covered(JSON.parse(readFileSync(waits, 'utf8')) as Interval[]);
      runs.push({ sample, waitedMs, restMs: sample.wallMs - waitedMs - recordingMs });
    }
    const { sample, waitedMs, restMs } = runs.toSorted((a, b) => a.restMs - b.restMs)[
      Math.floor(rounds / 2)
    ] as (typeof runs)[number];
    return [
      {
        title: "The demo's gate",
        rows: [
          { what: 'whole', ...sample },
          { what: 'of that waiting', wallMs: waitedMs, note: 'for answers, and between the requests of a series' },
          { what: 'of that recording it', wallMs: recordingMs, note: 'found by a Node that does nothing else' },
          { what: 'the rest', goal: { value: restMs, unit: 'ms', limit: 500, of: 'over its own waiting' } },
        ],
      },
    ];
  } finally {
    await close();
    rmSync(folder, { recursive: true });
  }
}
