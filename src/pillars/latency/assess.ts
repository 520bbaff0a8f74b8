import type { LatencyBudget } from '../../config/config.ts';
import { errorsRule, judge, maxRequests, p50Rule, p95Rule, type Rule, type Verdict } from '../../statistics/stairs.ts';
import type { Sample } from './route.ts';

/** One of the budgets of a route. `limit` is in milliseconds; for errors it is a share (0.01 for 1 %). */
export type Budget = { of: 'p95' | 'p50' | 'errors'; limit: number };

/** The verdict on one budget and what decided it: `over` of the first `n` requests did not keep the budget. */
export type Assessed = Budget & { n: number; over: number; verdict: Verdict | 'open' };

/** The budgets that the configuration names, p95 first. */
export function budgetsOf({ p95Ms, p50Ms, errors }: Omit<LatencyBudget, 'at'>): Budget[] {
  const limits = { p95: p95Ms, p50: p50Ms, errors };
  return (['p95', 'p50', 'errors'] as const).flatMap((of) => {
    const limit = limits[of];
    return limit === undefined ? [] : [{ of, limit }];
  });
}

/** Takes the samples one by one, as far as the budget needs them for its verdict. Pure. */
export function assess(budget: Budget, samples: readonly Sample[]): Assessed {
  const rule = ruleOf(budget);
  let over = 0;
  let n = 0;
  let verdict = judge(rule, n, over);
  while (verdict === 'open' && n < samples.length) {
    if (isOver(budget, samples[n] as Sample)) over += 1;
    n += 1;
    verdict = judge(rule, n, over);
  }
  return { ...budget, n, over, verdict };
}

/** Whether a request did not keep a budget. A failed request keeps none: otherwise failing fast would look good. */
export function isOver({ of, limit }: Budget, { ms }: Sample): boolean {
  return of === 'errors' ? !Number.isFinite(ms) : ms > limit;
}

/** The verdict of a route: it fails with its first budget that fails, and passes when all of them do. */
export function verdictOf(assessed: readonly Assessed[]): Verdict | 'open' {
  const verdicts = new Set(assessed.map(({ verdict }) => verdict));
  return (['fail', 'open', 'inconclusive'] as const).find((verdict) => verdicts.has(verdict)) ?? 'pass';
}

/** The largest number of requests that a route with these budgets may need. */
export function mostRequests(budgets: readonly Budget[]): number {
  return Math.max(...budgets.map((budget) => maxRequests(ruleOf(budget))));
}

/** The test of a budget. */
export function ruleOf({ of, limit }: Budget): Rule {
  if (of === 'errors') return errorsRule(limit);
  return of === 'p95' ? p95Rule : p50Rule;
}
