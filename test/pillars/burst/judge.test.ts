import { describe, expect, test } from '@jest/globals';
import type { Burst, CheckConfig } from '../../../src/config/config.ts';
import { judgeBurst } from '../../../src/pillars/burst/judge.ts';
import { createCounter } from '../../../src/pillars/burst/tally.ts';
import type { Checked } from '../../../src/steps/checked.ts';

const at = { file: 'gate.yml', line: 1, column: 1 };
const home: CheckConfig = { at, name: 'Home', steps: [], cleanup: [], latency: { at, p95Ms: 300 } };
const burst: Burst = { at, users: 30, forMs: 30_000, pauseMs: 1_000, checks: [home] };
const answered = (status: number | undefined, durationMs: number): Checked => ({
  result: {
    name: 'Home',
    status: status === 200 ? 'pass' : 'fail',
    steps: [{ method: 'GET', url: '/', status, durationMs }],
  },
  findings: [],
});

function judged(times: readonly number[], busy = 0.1) {
  const counter = createCounter([home]);
  for (const ms of times) counter.add(home, answered(200, ms));
  return judgeBurst(burst, { ...counter, durationMs: 30_000 }, busy).map(({ rule, status }) => `${rule} ${status}`);
}
const of = (n: number, slow: number) => Array.from({ length: n }, (_, index) => (index < slow ? 400 : 100));

describe('p95 of a burst', () => {
  test.each([
    ['one of twenty over budget is within it', of(100, 5), []],
    ['twelve of a hundred are surely over it', of(100, 12), ['burst/p95 fail']],
    ['seven of a hundred are not surely so', of(100, 7), ['burst/p95 inconclusive']],
    ['five requests say nothing for sure', of(5, 1), ['burst/p95 inconclusive']],
    ['one that is not asked has none', [], []],
  ])('%s', (_, times, findings) => {
    expect(judged(times)).toEqual(findings);
  });

  test('is not blamed on the release if this machine itself was busy', () => {
    expect(judged(of(100, 50), 0.9)).toEqual(['burst/p95 inconclusive']);
  });
});

describe('a sign of harm', () => {
  const signs = (statuses: readonly (number | undefined)[]) => {
    const counter = createCounter([home]);
    return statuses.map((status) => counter.add(home, answered(status, 10)));
  };

  test('is more than one of five requests with a 5xx or no answer, of at least ten', () => {
    const well = Array<number>(8).fill(200);
    expect(signs([...well, 500, 503]).at(-1)).toBeUndefined();
    expect(signs([...well, 500, undefined, 502]).at(-1)).toBe('harm');
    expect(signs([500, 500, 500])).toEqual([undefined, undefined, undefined]);
  });

  test('is no wrong answer of another kind', () => {
    expect(signs(Array<number>(20).fill(404)).filter(Boolean)).toEqual([]);
  });
});
