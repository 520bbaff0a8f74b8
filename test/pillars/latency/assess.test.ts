import { expect, test } from '@jest/globals';
import {
  type Assessed,
  assess,
  type Budget,
  budgetsOf,
  isOver,
  mostRequests,
  ruleOf,
  verdictOf,
} from '../../../src/pillars/latency/assess.ts';
import type { Sample } from '../../../src/pillars/latency/route.ts';
import { errorsRule, p50Rule, p95Rule } from '../../../src/statistics/stairs.ts';

const took = (ms: number): Sample => ({ ms, heldMs: 0 });
const failed = took(Number.POSITIVE_INFINITY);
const p95: Budget = { of: 'p95', limit: 300 };
const p50: Budget = { of: 'p50', limit: 300 };
const errors: Budget = { of: 'errors', limit: 0.01 };

test('the budgets of a route are those that are set, p95 first', () => {
  expect(budgetsOf({})).toEqual([]);
  expect(budgetsOf({ p95Ms: 300 })).toEqual([p95]);
  expect(budgetsOf({ errors: 0.01, p50Ms: 300, p95Ms: 300 })).toEqual([p95, p50, errors]);
});

test.each<[Budget, Sample, boolean]>([
  [p95, took(300), false],
  [p95, took(300.1), true],
  [p95, failed, true],
  [p50, took(301), true],
  [p50, failed, true],
  [errors, took(60_000), false],
  [errors, failed, true],
])('the budget %j, of the request %j: it is over %s', (budget, sample, over) => {
  expect(isOver(budget, sample)).toBe(over);
});

test('a budget takes no more requests than its verdict needs', () => {
  const many = (count: number, sample: Sample) => Array<Sample>(count).fill(sample);
  expect(assess(p95, many(120, took(301)))).toEqual({ ...p95, n: 4, over: 4, verdict: 'fail' });
  expect(assess(p95, many(120, took(300)))).toEqual({ ...p95, n: 64, over: 0, verdict: 'pass' });
  expect(assess(p95, many(63, took(300)))).toEqual({ ...p95, n: 63, over: 0, verdict: 'open' });
  expect(assess(p95, [])).toEqual({ ...p95, n: 0, over: 0, verdict: 'open' });
  expect(assess(errors, many(120, failed))).toMatchObject({ n: 4, over: 4, verdict: 'fail' });
});

test('each budget has its own rule, and a route needs as many requests as the longest', () => {
  expect([p95, p50, errors].map(ruleOf)).toEqual([p95Rule, p50Rule, errorsRule(0.01)]);
  expect(mostRequests([p95])).toBe(120);
  expect(mostRequests([p95, errors])).toBe(mostRequests([errors]));
  expect(mostRequests([errors])).toBeGreaterThan(500);
});

test.each<[Assessed['verdict'][], Assessed['verdict']]>([
  [['pass', 'pass'], 'pass'],
  [['pass', 'inconclusive'], 'inconclusive'],
  [['inconclusive', 'open'], 'open'],
  [['open', 'fail', 'inconclusive'], 'fail'],
  [[], 'pass'],
])('budgets that are %j make the route %s', (verdicts, verdict) => {
  expect(verdictOf(verdicts.map((each) => ({ ...p95, n: 0, over: 0, verdict: each })))).toBe(verdict);
});
