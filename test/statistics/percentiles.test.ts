import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { p95Ranks, percentile } from '../../src/statistics/percentiles.ts';

describe('a percentile', () => {
  test('is the nearest rank', () => {
    const values = Array.from({ length: 20 }, (_, i) => i + 1);
    expect(percentile(values, 0.5)).toBe(10);
    expect(percentile(values, 0.95)).toBe(19);
    expect(percentile([7], 0.95)).toBe(7);
    const sixty = Array.from({ length: 60 }, (_, i) => i + 1);
    expect(percentile(sixty, 0.95)).toBe(57);
  });

  test('is the smallest value that enough values do not exceed', () => {
    const list = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 120 });
    fc.assert(
      fc.property(list, fc.integer({ min: 1, max: 100 }), (values, percent) => {
        const sorted = values.sort((a, b) => a - b);
        const value = percentile(sorted, percent / 100);
        const share = (limit: number) => sorted.filter((other) => other <= limit).length * 100;
        expect(share(value)).toBeGreaterThanOrEqual(percent * sorted.length);
        expect(share(value - 1)).toBeLessThan(percent * sorted.length);
      }),
    );
  });
});

describe('the ranks around p95', () => {
  // The binomial with whole numbers: 20^n P(X <= k) for p = 19/20.
  const atMost = (n: number, k: number) => {
    let sum = 0n;
    let choose = 1n;
    for (let i = 0; i <= k; i++) {
      sum += choose * 19n ** BigInt(i);
      choose = (choose * BigInt(n - i)) / BigInt(i + 1);
    }
    return sum;
  };

  test('are 54 and 60 of 60, 110 and 119 of 120', () => {
    expect(p95Ranks(60)).toEqual({ lower: 54, upper: 60 });
    expect(p95Ranks(120)).toEqual({ lower: 110, upper: 119 });
  });

  test('are the tightest that hold p95 with 95 % at each end, for every n that can occur', () => {
    for (let n = 1; n <= 120; n++) {
      const all = 20n ** BigInt(n);
      const lowerHolds = (rank: number) => (all - atMost(n, rank - 1)) * 20n >= all * 19n;
      const upperHolds = (rank: number) => atMost(n, rank - 1) * 20n >= all * 19n;
      const ranks = Array.from({ length: n }, (_, i) => i + 1);
      expect({ n, ...p95Ranks(n) }).toEqual({
        n,
        lower: ranks.filter(lowerHolds).at(-1) ?? null,
        upper: ranks.find(upperHolds) ?? null,
      });
    }
  });

  test('have no upper end under 59 requests', () => {
    expect(p95Ranks(58).upper).toBeNull();
    expect(p95Ranks(59).upper).toBe(59);
    expect(p95Ranks(0)).toEqual({ lower: null, upper: null });
  });
});
