import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measure } from '../../bench/measure.ts';
import type { Section } from '../../bench/table.ts';
import { covered, type Interval } from './intervals.ts';

const bundle = fileURLToPath(new URL('../../dist/index.js', import.meta.url));
const recorder = new URL('./record-waits.ts', import.meta.url).href;

/**
 * How much longer the demo's gate takes than it waits on purpose: for answers, and between the requests of a series. All
 * else counts as overhead: starting Node, git, the scan, judging and reporting.
 */
export async function sections(): Promise<Section[]> {
  const folder = mkdtempSync(join(tmpdir(), 'launch-gate-overhead-'));
  try {
    const waits = join(folder, 'waits.json');
    const { wallMs, ...used } = await measure({
      command: [process.execPath, '--import', recorder, bundle, 'demo'],
      env: { ...process.env, WAITS: waits },
    });
    const intervals: Interval[] = JSON.parse(readFileSync(waits, 'utf8'));
    const waitedMs = covered(intervals);
    return [
      {
        title: "The demo's gate",
        rows: [
          { what: 'whole', wallMs, ...used },
          { what: 'of that waiting', wallMs: waitedMs, note: `${intervals.length} requests and pauses` },
          {
            what: 'the rest',
            goal: { value: wallMs - waitedMs, unit: 'ms', limit: 500, of: 'over its own waiting' },
          },
        ],
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
