import { afterEach, expect, test } from '@jest/globals';
import { seeded } from '../../pillars/latency/random.ts';
import { page, reads, watchLab } from './lab.ts';

const lab = watchLab();
afterEach(() => lab.close());

const minute = 60_000;
const runs = 100;

/** Whole watches of ten minutes, of a release in which this share of requests fails from its third minute on. */
async function watches(share: number): Promise<{ failedAtMs: number[]; rules: Set<string> }> {
  const failedAtMs: number[] = [];
  const rules = new Set<string>();
  for (let run = 1; run <= runs; run += 1) {
    const random = seeded(run);
    const { result } = await lab.watch(reads(8), {
      answer: ({ elapsedMs }, response) => page(response, elapsedMs >= 3 * minute && random() < share ? 500 : 200),
    });
    if (result.status === 'fail') failedAtMs.push(result.durationMs);
    for (const { rule } of result.findings) rules.add(rule);
    await lab.close();
  }
  return { failedAtMs, rules };
}

test('fails what answers 5 % errors from its third minute on, before its eighth, and what is healthy hardly ever', async () => {
  const broken = await watches(0.05);
  const early = broken.failedAtMs.filter((ms) => ms < 8 * minute).length;
  const healthy = await watches(0.001);
  const seconds = broken.failedAtMs.map((ms) => Math.round(ms / 1000)).toSorted((a, b) => a - b);
  process.stdout.write(
    `5 % errors from the third minute on: failed before the eighth in ${early} of ${runs} runs (median ${seconds[runs / 2]} s)\n` +
      `0.1 % errors: failed in ${healthy.failedAtMs.length} of ${runs} runs\n`,
  );
  // Three tries in a row may fail too.
  expect([...broken.rules]).toContain('watch/errors');
  expect(early).toBeGreaterThanOrEqual(95);
  expect(healthy.failedAtMs.length).toBeLessThanOrEqual(1);
});
