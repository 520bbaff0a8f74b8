import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { exceedsBaseline } from '../../../src/pillars/latency/baseline.ts';
import { compareBatches } from '../../../src/pillars/latency/compare-rule.ts';

const around = (ms: number) => Array.from({ length: 60 }, (_, i) => ms * (0.7 + i / 100));

describe('two batches side by side', () => {
  test('are the same where they are', () => {
    expect(compareBatches(around(200), around(200))).toMatchObject({ ratio: 1, slower: false });
    const same = Array.from({ length: 60 }, () => 5);
    expect(compareBatches(same, same)).toEqual({ p50Ms: 5, previousP50Ms: 5, ratio: 1, slower: false });
  });

  test('differ where test, ratio and difference all say so', () => {
    expect(compareBatches(around(300), around(200))).toMatchObject({ ratio: expect.closeTo(1.5), slower: true });
    // A ratio of 1.12; a difference of 9 ms; and a median that a few slow requests moved.
    expect(compareBatches(around(224), around(200)).slower).toBe(false);
    expect(compareBatches(around(29), around(20)).slower).toBe(false);
    const split = [...Array(29).fill(100), ...Array(31).fill(200)];
    expect(compareBatches(split, [...Array(31).fill(100), ...Array(29).fill(200)])).toMatchObject({
      ratio: 2,
      slower: false,
    });
  });

  test('differ from the ratio and the difference on', () => {
    const steady = (ms: number) => Array(60).fill(ms);
    expect(compareBatches(steady(115), steady(100)).slower).toBe(true);
    expect(compareBatches(steady(60), steady(50)).slower).toBe(true);
  });

  test('differ from a one-sided p of 1 % on, with continuity correction', () => {
    const at = (rank: number) => 100 * 1.02 ** rank;
    const previous = Array.from({ length: 60 }, (_, i) => at(2 * i));
    // As many of them are one rank further up. z is 2.3253 (2.3279 without the correction), then 2.3279; the limit is 2.3263.
    const current = (further: number) => Array.from({ length: 60 }, (_, i) => at(2 * i + (i < further ? 16 : 15)));
    expect(compareBatches(current(43), previous).slower).toBe(false);
    expect(compareBatches(current(44), previous).slower).toBe(true);
  });

  test('count a failed request as the slowest', () => {
    const failing = [...Array(25).fill(100), ...Array(35).fill(Number.POSITIVE_INFINITY)];
    expect(compareBatches(failing, Array(60).fill(100)).slower).toBe(true);
    expect(compareBatches(failing, failing)).toMatchObject({ ratio: 1, slower: false });
  });

  test('are never both slower than the other', () => {
    const times = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 60, maxLength: 60 });
    fc.assert(
      fc.property(times, times, (one, other) => {
        const [a, b] = [one, other].map((values) => values.toSorted((x, y) => x - y)) as [number[], number[]];
        expect(compareBatches(a, b).slower && compareBatches(b, a).slower).toBe(false);
      }),
    );
  });
});

test('a baseline is exceeded beyond its interval, by a fifth, and by milliseconds that matter', () => {
  const steady = [300, 305, 295, 300, 302];
  expect(exceedsBaseline(300 * 1.19, steady, 50)).toBe(false);
  expect(exceedsBaseline(300 * 1.3, steady, 50)).toBe(true);
  expect(exceedsBaseline(130, [100, 101, 99, 100, 100], 50)).toBe(false);
  expect(exceedsBaseline(390, [200, 300, 400, 250, 350], 50)).toBe(false);
  // Their own spread is 4.5 %, from which 1201 would be beyond the interval.
  expect(exceedsBaseline(1201, [1000, 1000, 1000, 1085, 1085], 50)).toBe(false);
  expect(exceedsBaseline(1203, [1000, 1000, 1000, 1085, 1085], 50)).toBe(true);
  expect(() => exceedsBaseline(1, [1, 1, 1, 1], 50)).toThrow('4 deployments');
});
