import { describe, expect, test } from '@jest/globals';
import { errorsRule, fails, judge, maxRequests, p50Rule, p95Rule, type Rule } from '../../src/statistics/stairs.ts';

/** The verdicts when so many of the first so many requests are over. */
const verdicts = (rule: Rule, counts: readonly [k: number, n: number][]) =>
  counts.map(([k, n]) => `${k} of ${n}: ${judge(rule, n, k)}`);

describe('what the first requests decide', () => {
  test('of p95', () => {
    expect(
      verdicts(p95Rule, [
        [4, 4],
        [3, 16],
        [4, 16],
        [4, 17],
        [6, 52],
        [7, 52],
        [7, 53],
        [10, 119],
      ]),
    ).toEqual([
      '4 of 4: fail',
      '3 of 16: open',
      '4 of 16: fail',
      '4 of 17: open',
      '6 of 52: open',
      '7 of 52: fail',
      '7 of 53: open',
      '10 of 119: open',
    ]);
    expect(
      verdicts(p95Rule, [
        [0, 63],
        [0, 64],
        [1, 64],
        [1, 109],
        [1, 110],
        [2, 110],
        [10, 120],
        [11, 120],
      ]),
    ).toEqual([
      '0 of 63: open',
      '0 of 64: pass',
      '1 of 64: open',
      '1 of 109: open',
      '1 of 110: pass',
      '2 of 110: open',
      '10 of 120: inconclusive',
      '11 of 120: fail',
    ]);
  });

  test('of p95 is open only as long as a boundary can be reached', () => {
    // Of the last nine of 120 all may be over, and then eleven are.
    expect(
      verdicts(p95Rule, [
        [2, 111],
        [2, 112],
        [1, 108],
        [3, 112],
        [3, 113],
      ]),
    ).toEqual([
      '2 of 111: open',
      '2 of 112: inconclusive',
      '1 of 108: open',
      '3 of 112: open',
      '3 of 113: inconclusive',
    ]);
  });

  test('of p50', () => {
    expect(
      verdicts(p50Rule, [
        [10, 11],
        [10, 12],
        [23, 36],
        [24, 36],
        [24, 63],
        [24, 64],
        [25, 64],
      ]),
    ).toEqual([
      '10 of 11: fail',
      '10 of 12: open',
      '23 of 36: open',
      '24 of 36: fail',
      '24 of 63: open',
      '24 of 64: pass',
      '25 of 64: open',
    ]);
    expect(
      verdicts(p50Rule, [
        [49, 119],
        [49, 120],
        [50, 119],
        [50, 120],
        [71, 120],
        [72, 120],
      ]),
    ).toEqual([
      '49 of 119: open',
      '49 of 120: pass',
      '50 of 119: inconclusive',
      '50 of 120: inconclusive',
      '71 of 120: inconclusive',
      '72 of 120: fail',
    ]);
  });

  test('can fail without a verdict of the passing side', () => {
    expect([fails(p95Rule, 16, 4), fails(p95Rule, 17, 4), fails(p95Rule, 16, 3)]).toEqual([true, false, false]);
  });
});

test.each([
  [
    0.001,
    5_760,
    [
      [4, 768],
      [7, 2_496],
      [11, 5_760],
    ],
    [
      [0, 3_282],
      [1, 5_640],
    ],
  ],
  [
    0.01,
    576,
    [
      [4, 76],
      [7, 249],
      [11, 576],
    ],
    [
      [0, 327],
      [1, 562],
    ],
  ],
  [
    0.05,
    120,
    [
      [4, 16],
      [7, 52],
      [11, 120],
    ],
    [
      [0, 64],
      [1, 110],
    ],
  ],
  [
    0.2,
    30,
    [
      [4, 4],
      [7, 13],
      [11, 30],
    ],
    [
      [0, 15],
      [1, 26],
    ],
  ],
])('a budget of %d for errors asks at most %i requests', (share, most, failing, passing) => {
  const rule = errorsRule(share);
  const pairs = (boundaries: Rule['failing']) => boundaries.map(({ k, n }) => [k, n]);
  expect([pairs(rule.failing), pairs(rule.passing)]).toEqual([failing, passing]);
  expect(maxRequests(rule)).toBe(most);
});

test('a rule ends with its last boundary of either side', () => {
  expect(maxRequests({ failing: [{ k: 1, n: 5 }], passing: [{ k: 0, n: 9 }] })).toBe(9);
  expect(maxRequests(p50Rule)).toBe(120);
});
