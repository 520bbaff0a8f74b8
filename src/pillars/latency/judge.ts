import type { LatencyConfig } from '../../config/config.ts';
import type { Finding } from '../../model/finding.ts';
import type { Position } from '../../model/position.ts';
import type { BudgetResult, LatencyResult } from '../../model/results.ts';
import { showInterval } from '../../text/interval.ts';
import { percent } from '../../text/percent.ts';
import { explain } from './explain.ts';
import type { Sampled } from './route.ts';
import { whatWouldDecide } from './undecided.ts';
import { duration } from './wording.ts';

/** Where the configuration sets the budget of a route, and how to ask the route again. */
export type RouteLocation = { at: Position; url?: string; reproduce?: string };

/** The findings of one sampled route: the budgets that it misses or, if none, those that stay open. Pure. */
export function judgeRoute(
  result: LatencyResult,
  sampled: Sampled,
  place: RouteLocation,
  onInconclusive: LatencyConfig['onInconclusive'],
): Finding[] {
  const told = result.budgets.filter(({ verdict }) => verdict === result.verdict && verdict !== 'pass');
  return told.map((budget) => {
    const failed = budget.verdict === 'fail';
    return {
      ...common(result.check, budget, place),
      status: failed || onInconclusive === 'fail' ? 'fail' : 'inconclusive',
      severity: failed || onInconclusive === 'fail' ? 'high' : 'medium',
      title: `${result.check}: ${failed ? failure(result, budget) : `${budget.of} not settled against its budget of ${shown(budget)}`}`,
      observed: explain(result, budget, sampled),
      fix: failed ? failureFix(result, budget, sampled) : whatWouldDecide(budget, sampled),
    };
  });
}

/** The finding of a route whose request cannot be built. The error's message holds no value. */
export function unsendable(
  name: string,
  budget: Pick<BudgetResult, 'of' | 'limit'>,
  place: RouteLocation,
  error: Error,
): Finding {
  return {
    ...common(name, budget, place),
    status: 'fail',
    severity: 'high',
    title: `${name}: its request cannot be sent`,
    observed: error.message,
  };
}

function common(name: string, budget: Pick<BudgetResult, 'of' | 'limit'>, { at, url, reproduce }: RouteLocation) {
  const expected = budget.of === 'errors' ? `at most ${shown(budget)} fail` : `${budget.of} at most ${shown(budget)}`;
  return {
    rule: `latency/${budget.of}` as const,
    subject: name,
    expected,
    where: { file: at.file, line: at.line, column: at.column, url },
    reproduce,
    fingerprint: `latency/${budget.of}:${name}`,
  };
}

function shown({ of, limit }: Pick<BudgetResult, 'of' | 'limit'>): string {
  return of === 'errors' ? percent(limit) : duration(limit);
}

function failure(result: LatencyResult, budget: BudgetResult): string {
  const { of, n, over } = budget;
  if (of === 'errors') return `${over} of ${n} failed, budget ${shown(budget)}`;
  const { intervalMs } = result;
  const ms = figure(result, of);
  if (ms === null) return `too many of ${n} requests failed, budget ${shown(budget)}`;
  const interval = of === 'p95' && intervalMs ? ` (${showInterval(intervalMs)})` : '';
  return `${of} ${duration(ms)}${interval}, budget ${shown(budget)}`;
}

/** Null if it falls on a failed request: then no budget would hold. */
function figure({ p95Ms, p50Ms }: LatencyResult, of: 'p95' | 'p50'): number | null {
  return of === 'p95' ? p95Ms : p50Ms;
}

function failureFix(result: LatencyResult, { of, n, over }: BudgetResult, { samples }: Sampled): string {
  const failed = samples.slice(0, n).filter(({ reason }) => reason).length;
  if (of === 'errors')
    return 'Look for the reason in the server log; what fails once in a while fails for some users always.';
  return figure(result, of) === null || failed * 2 > over
    ? 'The requests that failed weigh more than those that were slow: look for their reason in the server log.'
    : 'Compare with the last release; if the route has to take this long, raise its budget in the configuration.';
}
