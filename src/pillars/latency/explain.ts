import type { BudgetResult, LatencyResult } from '../../model/results.ts';
import { showInterval } from '../../text/interval.ts';
import { percent } from '../../text/percent.ts';
import { isOver } from './assess.ts';
import type { Sample, Sampled } from './route.ts';
import { whatGrew } from './slowdown-cause.ts';
import { sparkline, sparklineLegend } from './sparkline.ts';
import { duration } from './wording.ts';

const verdicts = { pass: 'budget kept', fail: 'budget missed', inconclusive: 'not settled' };

/** What was measured and why it led to the verdict: a line of facts, and a line that draws every request. */
export function explain(result: LatencyResult, budget: BudgetResult, { samples }: Sampled): string {
  if (samples.length === 0) return 'no request was measured';
  const facts = [
    `${figure(result, budget)}${budget.over} of ${budget.n} ${what(budget)}, ${verdicts[budget.verdict]}`,
    ...aboutFailures(samples),
    ...aboutSlowness(budget, samples),
    ...(budget.over > 1 ? [`longest burst: ${longestBurst(budget, samples)}`] : []),
    ...(result.newConnections > 0 ? [`${result.newConnections} needed a new connection (not charged)`] : []),
    ...(result.coldMs === null ? [] : [`the first request ${duration(result.coldMs)}, connecting included`]),
  ];
  return `${facts.join('; ')}\n${drawn(budget, samples)}`;
}

/** `p95 412 ms (interval 380-470), `; errors have no time. */
function figure({ p95Ms, p50Ms, intervalMs }: LatencyResult, { of }: BudgetResult): string {
  if (of === 'errors') return '';
  if (of === 'p50') return `p50 ${duration(p50Ms)}, `;
  return `p95 ${duration(p95Ms)}${intervalMs ? ` (interval ${showInterval(intervalMs)})` : ''}, `;
}

function what({ of, limit }: BudgetResult): string {
  return of === 'errors' ? `failed, ${percent(limit)} may` : `over ${duration(limit)}`;
}

function aboutFailures(samples: readonly Sample[]): string[] {
  const failed = samples.filter(({ reason }) => reason);
  const [first] = failed;
  return first ? [`${failed.length} failed, the first: ${first.reason}${named(first)}`] : [];
}

function aboutSlowness({ of, limit }: BudgetResult, samples: readonly Sample[]): string[] {
  const answered = samples.filter(({ timing }) => timing).sort((one, other) => other.ms - one.ms);
  if (of === 'errors' || answered.length === 0) return [];
  const slowest = answered.slice(0, 3).map((sample) => duration(sample.ms) + named(sample));
  const grew = whatGrew(samples, limit);
  return [...(grew ? [grew] : []), `slowest three: ${slowest.join(', ')}`];
}

function named({ requestId }: Sample): string {
  return requestId ? ` (request id ${requestId})` : '';
}

/** Slow requests in a row point to a pause (a deploy, a collection, a lock); spread out, to the route itself. */
export function longestBurst(budget: Pick<BudgetResult, 'of' | 'limit'>, samples: readonly Sample[]): number {
  let longest = 0;
  let current = 0;
  for (const sample of samples) {
    current = isOver(budget, sample) ? current + 1 : 0;
    longest = Math.max(longest, current);
  }
  return longest;
}

/** A budget of errors has no limit in milliseconds: the slowest answer takes its place. */
function drawn({ of, limit }: BudgetResult, samples: readonly Sample[]): string {
  const answered = samples.map(({ ms }) => ms).filter(Number.isFinite);
  const limitMs = of === 'errors' ? Math.max(1, ...answered) : limit;
  return `${sparkline(samples, limitMs)}  (${sparklineLegend(samples, duration(limitMs))})`;
}
