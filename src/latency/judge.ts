import type { LatencyConfig, Position } from '../config/config.ts';
import type { Finding } from '../finding.ts';
import type { LatencyResult } from '../pillar.ts';
import { maxRequests } from './budget.ts';
import type { Sampled } from './route.ts';
import { describeSamples, duration } from './wording.ts';

/** Where a route was asked for and how to ask it again. */
export type RoutePlace = { at: Position; url: string; reproduce: string };

/** The finding of one sampled route; undefined when it keeps its budget. Pure. */
export function judgeRoute(
  result: LatencyResult,
  sampled: Sampled,
  place: RoutePlace,
  onInconclusive: LatencyConfig['onInconclusive'],
): Finding | undefined {
  if (result.verdict === 'pass') return undefined;
  const failed = result.verdict === 'fail';
  const budget = duration(result.budgetMs);
  return {
    ...common(result.check, result.budgetMs, place),
    status: failed || onInconclusive === 'fail' ? 'fail' : 'inconclusive',
    severity: failed || onInconclusive === 'fail' ? 'high' : 'medium',
    title: `${result.check}: ${failed ? failure(result, budget) : `p95 not settled against its budget of ${budget}`}`,
    observed: describeSamples(result, sampled),
    fix: failed ? failureFix(sampled) : whatWouldDecide(result, sampled),
  };
}

/** The finding of a route whose request cannot even be put together; the error's message holds no value. */
export function unsendable(route: { name: string; budgetMs: number }, place: RoutePlace, error: Error): Finding {
  return {
    ...common(route.name, route.budgetMs, place),
    status: 'fail',
    severity: 'high',
    title: `${route.name}: its request cannot be sent`,
    observed: error.message,
  };
}

function common(name: string, budgetMs: number, { at, url, reproduce }: RoutePlace) {
  return {
    rule: 'latency/p95',
    expected: `p95 at most ${duration(budgetMs)}`,
    where: { file: at.file, line: at.line, column: at.column, url },
    reproduce,
    fingerprint: `latency/p95:${name}`,
  };
}

function failure({ p95Ms, n }: LatencyResult, budget: string): string {
  return p95Ms === null
    ? `too many of ${n} requests failed, budget ${budget}`
    : `p95 ${duration(p95Ms)}, budget ${budget}`;
}

function failureFix({ samples }: Sampled): string {
  const failed = samples.filter(({ reason }) => reason).length;
  const over = samples.filter((sample) => sample.over).length;
  return failed * 2 > over
    ? 'Most of the requests over budget failed rather than being slow: look for their reason in the server log.'
    : 'Compare with the last release; if the route has to take this long, raise its budget in the configuration.';
}

function whatWouldDecide({ n, over }: LatencyResult, { stopped }: Sampled): string {
  if (stopped === 'throttled') {
    return `The server answered 429 (too many requests) after ${n} measured requests: exempt the runner from the limit, or lower "rate" under "latency".`;
  }
  if (stopped === 'aborted') {
    return `The run ended after ${n} of at most ${maxRequests} requests: give it a longer "deadline", or sample fewer routes.`;
  }
  return `With ${over} of ${n} over budget, ${maxRequests} requests cannot tell 5 % from fewer or more: the route is close to its budget. Make it faster or raise the budget.`;
}
