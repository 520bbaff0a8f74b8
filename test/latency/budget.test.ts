import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { judge, maxRequests } from '../../src/latency/budget.ts';

/** Exact rates in %, and the mean number of requests, when each request is over budget with this probability by itself. */
function rates(share: number) {
  const ends = { pass: 0, fail: 0, inconclusive: 0 };
  let mean = 0;
  let open = new Map([[0, 1]]);
  for (let n = 1; open.size > 0; n++) {
    const still = new Map<number, number>();
    const arrive = (k: number, probability: number) => {
      const verdict = judge(n, k);
      if (verdict === 'open') return void still.set(k, (still.get(k) ?? 0) + probability);
      ends[verdict] += probability * 100;
      mean += probability * n;
    };
    for (const [k, probability] of open) {
      arrive(k, probability * (1 - share));
      arrive(k + 1, probability * share);
    }
    open = still;
  }
  return { ...ends, mean };
}

describe('the budget verdict', () => {
  // docs/latency.md shows these numbers.
  test.each([
    [0.001, 99.5, 0.0, 0.5, 67],
    [0.01, 74.0, 0.0, 26.0, 86],
    [0.05, 4.9, 4.9, 90.1, 112],
    [0.1, 0.1, 68.0, 31.9, 88],
    [0.15, 0.0, 98.0, 2.0, 50],
  ])(
    'with a share of %d over budget passes %d, fails %d, stays open %d %%, after %d requests',
    (share, pass, fail, inconclusive, mean) => {
      const exact = rates(share);
      expect(exact.pass + exact.fail + exact.inconclusive).toBeCloseTo(100, 6);
      expect(exact.pass.toFixed(1)).toBe(pass.toFixed(1));
      expect(exact.fail.toFixed(1)).toBe(fail.toFixed(1));
      expect(exact.inconclusive.toFixed(1)).toBe(inconclusive.toFixed(1));
      expect(Math.round(exact.mean)).toBe(mean);
    },
  );

  test('calls a route that is always over after four requests, and one that never is after 64', () => {
    expect(rates(1)).toMatchObject({ fail: 100, mean: 4 });
    expect(rates(0)).toMatchObject({ pass: 100, mean: 64 });
  });

  test('is never given on no request', () => {
    expect(judge(0, 0)).toBe('open');
  });

  test('stays open only as long as a verdict can still be reached, and never past the last request', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: maxRequests, maxLength: maxRequests }), (overs) => {
        let k = 0;
        let n = 0;
        while (judge(n, k) === 'open') k += Number(overs[n++]);
        expect(n).toBeLessThanOrEqual(maxRequests);
        const all = overs.filter(Boolean).length;
        if (judge(n, k) === 'inconclusive') {
          // Whatever the rest of them might have been, no boundary is left: all over, or none over.
          for (const rest of [0, 1]) {
            for (let m = n; m <= maxRequests; m++) expect(judge(m, k + rest * (m - n))).toBe('inconclusive');
          }
        }
        if (judge(n, k) === 'pass') expect(k).toBeLessThanOrEqual(Math.min(1, all));
      }),
    );
  });
});
