import { describe, expect, test } from '@jest/globals';
import type { RunSummary } from '../../src/history/run-summary.ts';
import { addRun, maxRunsBytes, readRuns } from '../../src/history/runs-text.ts';
import { runSummary } from './summary.ts';

const day = 86_400_000;
const start = Date.UTC(2027, 0, 4, 12);
const atDay = (days: number, given: Partial<RunSummary> = {}) =>
  runSummary({ at: new Date(start + days * day).toISOString(), ...given });
const textOf = (...runs: RunSummary[]) => runs.reduce(addRun, '');
const read = (text: string) => readRuns(text, 'production');

test('runs are kept as they are, in the order of their time', () => {
  const runs = [atDay(2), atDay(0), atDay(1)];
  expect(read(textOf(...runs))).toEqual({ days: [], runs: [atDay(0), atDay(1), atDay(2)], ignored: 0, newer: 0 });
});

test('a run that is sent twice is kept once', () => {
  expect(read(textOf(atDay(0), atDay(1), atDay(0))).runs).toHaveLength(2);
});

test('what is no summary is ignored, and gone with the next run', () => {
  const bad = [
    '{"version":1',
    'null',
    '[]',
    '{}',
    '<<<<<<< HEAD',
    JSON.stringify(atDay(0, { environment: 'staging' })),
  ];
  const never = JSON.stringify(atDay(0)).replace('2027-01-04T12', '2027-01-04T99');
  const text = [...bad, never, JSON.stringify(atDay(1))].join('\n');
  expect(read(text)).toMatchObject({ ignored: 7, runs: [atDay(1)] });
  expect(read(addRun(text, atDay(2)))).toMatchObject({ ignored: 0, runs: [atDay(1), atDay(2)] });
});

describe('lines of a newer version', () => {
  const newer = '{"version": 2,  "kind":"run", "at":"later",\t"é":[1]}';

  test('stay byte by byte, and are counted', () => {
    const text = textOf(atDay(0), atDay(1)).replace('\n', `\n${newer}\n`);
    const after = addRun(text, atDay(200));
    expect(after.split('\n')).toContain(newer);
    expect(read(after)).toMatchObject({ newer: 1, ignored: 0 });
  });

  test('are not pushed out by a run', () => {
    const text = `${newer.replace('later', 'x'.repeat(maxRunsBytes - 100))}\n`;
    expect(() => addRun(text, atDay(0))).toThrow('no room');
  });
});

describe('a day whose runs are older than 90 days', () => {
  const old = [
    atDay(0, { sha: 'a'.repeat(40), findings: { 'smoke/status': 2 }, verdict: 'fail', mails: { sent: 1, arrived: 0 } }),
    atDay(0.1, { sha: 'b'.repeat(40), routes: [{ check: 'API', p95Ms: 300, budgetMs: 200, n: 60 }] }),
    atDay(0.2, { sha: 'b'.repeat(40), findings: { 'smoke/status': 1, 'latency/p95': 1 } }),
    atDay(0.3, {
      sha: 'b'.repeat(40),
      verdict: 'unjudged',
      routes: [{ check: 'API', p95Ms: null, budgetMs: 250, n: 60 }],
    }),
  ];

  test('becomes one summary', () => {
    const { days, runs } = read(textOf(...old, atDay(91)));
    expect(runs).toEqual([atDay(91)]);
    expect(days).toEqual([
      {
        version: 1,
        kind: 'day',
        day: '2027-01-04',
        environment: 'production',
        runs: { pass: 2, fail: 1, unjudged: 1 },
        findings: { 'smoke/status': 3, 'latency/p95': 1 },
        requests: { sent: 40, failed: 0 },
        routes: [{ check: 'API', p95Ms: 200, budgetMs: 250, n: 4 }],
        mails: { sent: 1, arrived: 0 },
        releases: [
          { at: old[0]?.at, sha: 'a'.repeat(40), verdict: 'fail' },
          { at: old[1]?.at, sha: 'b'.repeat(40), verdict: 'pass' },
          { at: old[3]?.at, sha: 'b'.repeat(40), verdict: 'unjudged' },
        ],
        deployments: [],
      },
    ]);
  });

  test('is not one before the whole day is', () => {
    expect(read(textOf(...old, atDay(90.4))).runs).toHaveLength(5);
  });

  test('takes up a run that comes late', () => {
    const after = textOf(...old, atDay(91), atDay(0.4, { verdict: 'fail' }), atDay(92));
    expect(read(after).days).toMatchObject([
      { runs: { pass: 2, fail: 2, unjudged: 1 }, routes: [{ n: 5, p95Ms: 200 }] },
    ]);
    expect(read(after).runs).toHaveLength(2);
  });
});

describe('a deployment', () => {
  const deployment = { id: 1, sha: 'a'.repeat(40), at: '2027-01-04T11:00:00.000Z', isRollback: false };
  const pending = { ...deployment, state: 'other' as const };
  const done = { ...deployment, state: 'success' as const };

  test('stands once, in its last state', () => {
    const text = textOf(
      atDay(0, { deployments: [pending] }),
      atDay(1, { deployments: [pending] }),
      atDay(2, { deployments: [done] }),
      atDay(3, { deployments: [done] }),
    );
    expect(text.match(/"state"/g)).toHaveLength(2);
    expect(read(text).runs.map(({ deployments }) => deployments)).toEqual([[], [], [done], []]);
  });

  test('stands once also after 90 days', () => {
    const text = textOf(atDay(0, { deployments: [pending] }), atDay(0.1, { deployments: [done] }), atDay(100));
    expect(read(text).days).toMatchObject([{ deployments: [done] }]);
  });
});

describe('more than 5 MB', () => {
  const long = { findings: Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`r/${i}${'x'.repeat(900)}`, 1])) };
  const textFrom = (runs: RunSummary[]) => runs.map((run) => `${JSON.stringify(run)}\n`).join('');

  test('becomes days, the oldest first, and loses no run', () => {
    // 60 runs of 90 kB, six a day.
    const runs = Array.from({ length: 60 }, (_, i) => atDay(Math.floor(i / 6) + (i % 6) / 100, long));
    const after = addRun(textFrom(runs), atDay(10));
    expect(Buffer.byteLength(after)).toBeLessThanOrEqual(maxRunsBytes);
    const { days, ...kept } = read(after);
    expect(days).toMatchObject([{ day: '2027-01-04', runs: { pass: 6 } }, { day: '2027-01-05' }]);
    expect(kept.runs).toEqual([...runs.slice(12), atDay(10)]);
  });

  test('loses the oldest days', () => {
    const runs = Array.from({ length: 60 }, (_, i) => atDay(i, long));
    const after = addRun(textFrom(runs), atDay(60));
    expect(Buffer.byteLength(after)).toBeLessThanOrEqual(maxRunsBytes);
    const { days, ...kept } = read(after);
    expect(days[0]?.day).toBe('2027-01-10');
    expect(days.length + kept.runs.length).toBe(55);
    expect(kept.runs.at(-1)).toEqual(atDay(60));
  });

  test('in one day keeps its latest', () => {
    const many = textFrom(Array.from({ length: 60 }, (_, i) => atDay(i / 1000, long)));
    const { runs } = read(addRun(many, atDay(0.1)));
    expect(runs.at(-1)).toEqual(atDay(0.1));
    expect(runs.length).toBeLessThan(60);
    expect(runs[0]?.at).not.toBe(atDay(0).at);
  });
});
