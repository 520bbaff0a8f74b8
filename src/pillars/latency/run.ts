import type { Config } from '../../config/config.ts';
import type { Context } from '../../model/context.ts';
import type { Finding } from '../../model/finding.ts';
import type { LatencyResult, PillarResult, PillarStatus } from '../../model/results.ts';
import { plural } from '../../text/plural.ts';
import { judgeRoute } from './judge.ts';
import { type LatencyDependencies, type Plan, plan, planLogin } from './plan.ts';
import { latencyResult } from './result.ts';
import type { Sampled } from './route.ts';
import { sampleRoutes } from './sampler.ts';
import { atMostMs } from './schedule.ts';
import { duration } from './wording.ts';

/** Samples the checks and logins that have a latency budget and judges each. */
export async function runLatency(config: Config, context: Context, deps: LatencyDependencies): Promise<PillarResult> {
  const startedAt = context.clock.monotonic();
  const plans: Plan[] = [];
  for (const check of config.checks) {
    if (check.latency) plans.push(await plan(check, check.latency, config, context, deps));
  }
  for (const session of config.sessions) {
    if (session.latency) plans.push(await planLogin(session, session.latency, config, context, deps));
  }
  const sampled = await sample(plans, config, context);

  const findings: Finding[] = [];
  const latency = plans.map((one) => {
    if ('unsampled' in one) {
      if (one.finding) findings.push(one.finding);
      const verdict = one.finding?.status === 'inconclusive' ? 'inconclusive' : 'fail';
      return latencyResult(one.name, one.budgets, { samples: [], verdict });
    }
    const samples = sampled.get(one) as Sampled;
    const result = latencyResult(one.name, one.budgets, samples);
    findings.push(...judgeRoute(result, samples, one.place, config.latency.onInconclusive));
    return result;
  });
  return {
    name: 'latency',
    status: statusOf(latency, findings),
    reason: reasonOf(latency, plans),
    durationMs: context.clock.monotonic() - startedAt,
    counts: { routes: latency.length, requests: latency.reduce((sum, { samplesMs }) => sum + samplesMs.length, 0) },
    findings,
    isUnjudged: latency.length > 0 && latency.every(({ n, verdict }) => n === 0 && verdict === 'inconclusive'),
    latency,
  };
}

/** Logs how long sampling takes at most, then samples all routes together. */
async function sample(
  plans: readonly Plan[],
  { latency: { ratePerSecond, maxInFlight }, deadlineMs }: Config,
  { clock, log, signal }: Context,
): Promise<Map<Plan, Sampled>> {
  const planned = plans.filter((one) => 'route' in one);
  const routes = planned.map(({ route }) => route);
  const most = routes.reduce((sum, { maxRequests }) => sum + maxRequests, 0);
  const mostMs = atMostMs(routes, ratePerSecond, maxInFlight);
  if (routes.length > 0 && !signal.aborted) {
    const late = mostMs > deadlineMs ? `, longer than the deadline of ${duration(deadlineMs)}` : '';
    log.info(`latency: ${plural(routes.length, 'route')}, at most ${most} requests in ${duration(mostMs)}${late}`);
  }
  const results = await sampleRoutes(routes, {
    ratePerSecond,
    maxInFlight,
    clock,
    signal,
    random: Math.random,
    onProgress: (decided, requests) =>
      log.progress(
        `latency: ${decided} of ${plural(routes.length, 'route')} decided, ${requests} of at most ${most} requests`,
      ),
  });
  return new Map(planned.map((one, i) => [one, results[i] as Sampled]));
}

function statusOf(latency: readonly LatencyResult[], findings: readonly Finding[]): PillarStatus {
  if (latency.length === 0) return 'skipped';
  if (latency.some(({ verdict }) => verdict === 'fail') || findings.some(({ status }) => status === 'fail'))
    return 'fail';
  return latency.some(({ verdict }) => verdict === 'inconclusive') ? 'inconclusive' : 'pass';
}

function reasonOf(latency: readonly LatencyResult[], plans: readonly Plan[]): string {
  if (latency.length === 0) return 'no check has a latency budget';
  const routes = plural(latency.length, 'route');
  const sampled = latency.filter((_, i) => 'route' in (plans[i] as Plan));
  const over = sampled.filter(({ verdict }) => verdict === 'fail').length;
  const open = sampled.filter(({ verdict }) => verdict === 'inconclusive').length;
  const others = plans.flatMap((one) => ('unsampled' in one ? one.unsampled : []));
  const parts = [];
  if (over > 0) parts.push(`${over} of ${routes} over budget`);
  if (open > 0) parts.push(`${open} of ${routes} not settled`);
  if (others.length > 0) parts.push(`not sampled: ${others.join('; ')}`);
  return parts.join('; ') || `${routes} within budget`;
}
