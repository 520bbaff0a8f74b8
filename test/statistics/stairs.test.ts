import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { errorsRule, judge, maxRequests, p50Rule, p95Rule, type Rule } from '../../src/statistics/stairs.ts';
import { naiveFailure, type Rates, rates } from './rates.ts';

const page = readFileSync(new URL('../../docs/latency.md', import.meta.url), 'utf8');
const shares = [0.001, 0.01, 0.05, 0.1, 0.15];

describe('the verdict of p95', () => {
  // latency-statistics: the figures that the rule was chosen by.
  test.each([
    [0.001, 99.5, 0.0, 0.5, 67],
    [0.01, 74.0, 0.0, 26.0, 86],
    [0.05, 4.9, 4.9, 90.1, 112],
    [0.1, 0.1, 68.0, 31.9, 88],
    [0.15, 0.0, 98.0, 2.0, 50],
  ])(
    'with a share of %d over budget passes %d, fails %d, stays open %d %%, after %d requests',
    (share, pass, fail, inconclusive, mean) => {
      const exact = rates(p95Rule, share);
      expect(exact.pass + exact.fail + exact.inconclusive).toBeCloseTo(100, 6);
      expect(exact.pass.toFixed(1)).toBe(pass.toFixed(1));
      expect(exact.fail.toFixed(1)).toBe(fail.toFixed(1));
      expect(exact.inconclusive.toFixed(1)).toBe(inconclusive.toFixed(1));
      expect(Math.round(exact.mean)).toBe(mean);
    },
  );

  test('calls a route that is always over after four requests, and one that never is after 64', () => {
    expect(rates(p95Rule, 1)).toMatchObject({ fail: 100, mean: 4 });
    expect(rates(p95Rule, 0)).toMatchObject({ pass: 100, mean: 64 });
    expect(maxRequests(p95Rule)).toBe(120);
  });
});

test('the verdict of p50 asks no more than that of p95, and passes with it where a quarter is over', () => {
  expect(maxRequests(p50Rule)).toBe(120);
  expect(rates(p50Rule, 0.25)).toMatchObject({ pass: expect.closeTo(100, 1), mean: expect.closeTo(65, 0) });
  expect(rates(p50Rule, 0.75)).toMatchObject({ fail: expect.closeTo(100, 1) });
});

test('a budget of 1 % for errors finds what fails once in 20', () => {
  const once = rates(errorsRule(0.01), 0.05);
  expect(once.fail).toBeGreaterThan(99.99);
  expect(once.mean).toBeLessThan(120);
  expect(errorsRule(0.05)).toEqual(p95Rule);
});

const rules: [name: string, rule: Rule, limit: number][] = [
  ['p95', p95Rule, 0.05],
  ['p50', p50Rule, 0.5],
  ...[0.001, 0.002, 0.005, 0.01, 0.02, 0.03, 0.04, 0.05, 0.07, 0.1, 0.15, 0.2].map((share): [string, Rule, number] => [
    `errors: ${share}`,
    errorsRule(share),
    share,
  ]),
];

describe.each(rules)('the verdict of %s', (_name, rule, limit) => {
  test('calls what lies exactly on the budget either way at most 5 % of the time', () => {
    const { pass, fail } = rates(rule, limit);
    expect(pass).toBeLessThanOrEqual(5);
    expect(fail).toBeLessThanOrEqual(5);
  });

  test('is never given on no request', () => {
    expect(judge(rule, 0, 0)).toBe('open');
  });

  test('stays open only as long as a verdict can still be reached, and never past the last request', () => {
    const last = Math.min(600, maxRequests(rule));
    const overs = fc.array(fc.boolean(), { minLength: last, maxLength: last });
    fc.assert(
      fc.property(overs, fc.integer({ min: 1, max: 40 }), (list, every) => {
        let k = 0;
        let n = 0;
        while (n < last && judge(rule, n, k) === 'open') k += Number(list[n++] && n % every === 0);
        if (judge(rule, n, k) === 'open') expect(n).toBeLessThan(maxRequests(rule));
        if (judge(rule, n, k) !== 'inconclusive') return;
        // Whatever the rest of them might have been, no boundary is left: all over, or none over.
        for (const rest of [0, 1]) {
          for (let m = n; m <= last; m++) expect(judge(rule, m, k + rest * (m - n))).toBe('inconclusive');
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('docs/latency.md', () => {
  const percent = (value: number) => `${value < 0.05 ? '0' : value.toFixed(1)} %`;
  const row = (name: string, values: string[]) => `| ${[name, ...values].join(' | ')} |`;
  const verdictRows = (all: Rates[]) => [
    ...(['pass', 'fail', 'inconclusive'] as const).map((end) =>
      row(
        end,
        all.map((one) => percent(one[end])),
      ),
    ),
    row(
      'requests, on average',
      all.map(({ mean }) => mean.toFixed(0)),
    ),
  ];
  const tables = {
    p95: verdictRows(shares.map((share) => rates(p95Rule, share))),
    'p95 as others judge it: fails when the p95 of so many requests lies over the budget': [20, 30, 60, 120].map((n) =>
      row(
        `${n} requests`,
        shares.map((share) => percent(naiveFailure(n, share))),
      ),
    ),
    p50: verdictRows([0.25, 0.4, 0.5, 0.6, 0.75].map((share) => rates(p50Rule, share))),
    'errors: 1%': verdictRows([0.001, 0.002, 0.01, 0.02, 0.05].map((share) => rates(errorsRule(0.01), share))),
  };

  test.each(Object.entries(tables))('shows the exact rates of %s', (name, rows) => {
    process.stdout.write(`${name}\n${rows.join('\n')}\n`);
    for (const line of rows) expect(page).toContain(line);
  });

  test('shows the boundaries', () => {
    const failing = p95Rule.failing.map(({ k, n }) => `k ≥ ${k} with n ≤ ${n}`).join(', or ');
    const passing = p95Rule.passing.map(({ k, n }) => `k ${k === 0 ? '=' : '≤'} ${k} with n ≥ ${n}`).join(', or ');
    expect(page).toContain(`| fail | ${failing} |`);
    expect(page).toContain(`| pass | ${passing} |`);
  });
});
