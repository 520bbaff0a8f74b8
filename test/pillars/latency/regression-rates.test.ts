import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { minBaseline } from '../../../src/history/store.ts';
import { exceedsBaseline, maxBaseline } from '../../../src/pillars/latency/baseline.ts';
import { compareBatches, comparedRequests } from '../../../src/pillars/latency/compare-rule.ts';
import { percentile } from '../../../src/statistics/percentiles.ts';
import { normals, seeded } from './random.ts';

const page = readFileSync(new URL('../../../docs/latency-history.md', import.meta.url), 'utf8');
const normal = normals(seeded(20270110));

/** Sorted times of one deployment: lognormal around `medianMs`, `spread` being that of their logarithms. */
function batch(medianMs: number, spread: number, n = comparedRequests): number[] {
  const times = new Float64Array(n);
  for (let i = 0; i < n; i++) times[i] = medianMs * Math.exp(spread * normal());
  return Array.from(times.sort());
}

/** In percent. */
function rate(trials: number, happens: () => boolean): number {
  let count = 0;
  for (let i = 0; i < trials; i++) count += Number(happens());
  return (100 * count) / trials;
}

/** Both deployments share what the run does to them; `own` is what each has of its own, for good. */
function alarms(slower: number, spread: number, own = 0): boolean {
  const run = 200 * Math.exp(0.1 * normal());
  const time = () => run * Math.exp(own * normal());
  return compareBatches(batch(time() * slower, spread), batch(time(), spread)).slower;
}

// The last two columns hold what the rule was chosen for, as far as 2000 trials can tell.
const sideBySide: [name: string, slower: number, spread: number, own: number, from: number, to: number][] = [
  ['no difference, times spread 0.35', 1, 0.35, 0, 0.3, 1.3],
  ['1.3 times as slow, spread 0.35', 1.3, 0.35, 0, 90, 94],
  ['1.5 times as slow, spread 0.35', 1.5, 0.35, 0, 99.5, 100],
  ['1.3 times as slow, spread 0.5', 1.3, 0.5, 0, 63, 69],
  ['1.3 times as slow, spread 0.8', 1.3, 0.8, 0, 25, 31],
  ['each 5 % apart for good, spread 0.35', 1, 0.35, 0.05, 3, 6],
  ['each 10 % apart for good, spread 0.35', 1, 0.35, 0.1, 9, 17],
];

test('side by side: alarms of one measurement and of two, as docs/latency-history.md shows them', () => {
  const rows = sideBySide.map(([name, slower, spread, own, from, to]) => {
    const once = rate(2000, () => alarms(slower, spread, own));
    expect([name, once >= from && once <= to, once]).toEqual([name, true, once]);
    return `| ${name} | ${once.toFixed(1)} % |`;
  });
  const run = (slower: number) => rate(1000, () => alarms(slower, 0.35) && alarms(slower, 0.35));
  const twice = { none: run(1), third: run(1.3), half: run(1.5) };
  expect(twice.none).toBeLessThanOrEqual(0.2);
  expect(twice.third).toBeGreaterThan(80);
  expect(twice.half).toBeGreaterThan(99);
  rows.push(`| no difference, both of two measurements | ${twice.none.toFixed(1)} % |`);
  rows.push(`| 1.3 times as slow, both of two | ${twice.third.toFixed(1)} % |`);
  rows.push(`| 1.5 times as slow, both of two | ${twice.half.toFixed(1)} % |`);
  shownOnPage(rows);
});

test('against the history: alarms of one deployment, and confirmed by the next, as the page shows them', () => {
  // What runner and hour do to a whole run, besides what sixty requests leave open.
  const deployment = () => batch(300 * Math.exp(0.15 * normal()), 0.35);
  const metrics = [
    { name: 'p50', share: 0.5, differenceMs: 30 },
    { name: 'p95', share: 0.95, differenceMs: 50 },
  ];
  const rows: string[] = [];
  for (const size of [minBaseline, maxBaseline]) {
    const counts = metrics.map(() => ({ once: 0, confirmed: 0 }));
    const trials = 2500;
    for (let trial = 0; trial < trials; trial++) {
      const past = Array.from({ length: size }, () => deployment());
      const [current, next] = [deployment(), deployment()];
      for (const [i, { share, differenceMs }] of metrics.entries()) {
        const values = past.map((sorted) => percentile(sorted, share));
        const alarms = [current, next].map((one) => exceedsBaseline(percentile(one, share), values, differenceMs));
        const count = counts[i] as { once: number; confirmed: number };
        if (alarms[0]) count.once += 100 / trials;
        if (alarms[0] && alarms[1]) count.confirmed += 100 / trials;
      }
    }
    for (const [i, { once, confirmed }] of counts.entries()) {
      expect(once).toBeGreaterThan(0.6);
      expect(once).toBeLessThanOrEqual(3.2);
      // The reference's 0.5 %, and two standard errors of 2500 trials.
      expect(confirmed).toBeLessThanOrEqual(0.8);
      const name = `${metrics[i]?.name}, ${size} past deployments, no difference`;
      rows.push(`| ${name} | ${once.toFixed(1)} % | ${confirmed.toFixed(1)} % |`);
    }
  }
  const drift = rate(6000, () => {
    const time = (run: number) => 300 * 1.02 ** run * Math.exp(0.1 * normal());
    const past = Array.from({ length: 10 }, (_, run) => time(run));
    return exceedsBaseline(time(10), past, 50);
  });
  expect(Math.abs(drift - 8.6)).toBeLessThan(1.5);
  rows.push(`| 10 past deployments, each 2 % slower than the one before | ${drift.toFixed(1)} % | |`);
  shownOnPage(rows);
});

test('the naive rule, twice the time of one earlier run, finds little; at 1.2 it cries wolf', () => {
  const ratio = (slower: number) => {
    const [before, now] = [1, slower].map((factor) =>
      percentile(batch(300 * factor * Math.exp(0.15 * normal()), 0.35), 0.5),
    );
    return (now as number) / (before as number);
  };
  const rows = [
    `| p50 more than twice that of one earlier run, 1.5 times as slow | ${rate(1000, () => ratio(1.5) > 2).toFixed(1)} % |`,
    `| p50 more than 1.2 times that of one earlier run, no difference | ${rate(1000, () => ratio(1) > 1.2).toFixed(1)} % |`,
  ];
  shownOnPage(rows);
});

function shownOnPage(rows: string[]): void {
  console.log(rows.join('\n'));
  expect(rows.filter((row) => !page.includes(row))).toEqual([]);
}
