import type { BudgetResult } from '../../model/results.ts';
import { mostRequests, ruleOf } from './assess.ts';
import type { Sample, Sampled } from './route.ts';
import { duration } from './wording.ts';

/** What the reader can do to get a verdict on a budget that stayed open. */
export function whatWouldDecide(budget: BudgetResult, { stopped, samples }: Sampled): string {
  const { of, n, over } = budget;
  if (stopped === 'throttled') {
    return `The server answered 429 (too many requests) after ${n} measured requests, and was asked no more: exempt the runner from the limit, or lower "rate" under "latency".`;
  }
  const most = mostRequests([budget]);
  if (stopped === 'aborted') {
    return `The run ended after ${n} of at most ${most} requests: give it a longer "deadline", or sample fewer routes.`;
  }
  const { passing, failing } = ruleOf(budget);
  const [pass, fail] = [passing.at(-1), failing.at(-1)];
  const verb = of === 'errors' ? 'fail' : 'be over';
  const bounds = `To pass, at most ${pass?.k} of ${pass?.n} may ${verb}; ${fail?.k} of ${fail?.n} miss the budget. ${over} of ${n} is too close to tell.`;
  if (of === 'errors') return `${bounds} Look for what failed in the server log, or allow more errors.`;
  const enough = passingLimit(budget, samples);
  const other = enough === undefined ? '' : ` A budget of ${duration(enough)} would have passed.`;
  return `${bounds} Make the route faster or raise the budget.${other}`;
}

/** The smallest budget with which these requests would have passed, in whole milliseconds. */
function passingLimit(budget: BudgetResult, samples: readonly Sample[]): number | undefined {
  const limits = ruleOf(budget)
    .passing.filter(({ n }) => n <= samples.length)
    .map(({ k, n }) => {
      const slowest = samples.slice(0, n).map(({ ms }) => ms);
      return slowest.sort((a, b) => b - a)[k] as number;
    });
  const least = Math.min(...limits);
  return Number.isFinite(least) ? Math.ceil(least) : undefined;
}
