import type { Config } from '../config/config.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../finding.ts';
import type { LatencyResult, PillarResult, PillarStatus } from '../pillar.ts';
import { judgeRoute } from './judge.ts';
import { type LatencyDependencies, type Plan, plan } from './plan.ts';
import { latencyResult } from './result.ts';
import type { Sampled } from './route.ts';
import { sampleRoutes } from './sampler.ts';

/** Samples the checks that have a latency budget and judges the p95 of each. */
export async function runLatency(config: Config, context: Context, deps: LatencyDependencies): Promise<PillarResult> {
  const startedAt = context.clock.monotonic();
  const plans: Plan[] = [];
  for (const check of config.checks) {
    if (check.latency) plans.push(await plan(check, check.latency, config, context, deps));
  }
  const routes = plans.flatMap((one) => ('route' in one ? one.route : []));
  const sampled = await sampleRoutes(routes, {
    ratePerSecond: config.latency.ratePerSecond,
    maxInFlight: config.latency.maxInFlight,
    clock: context.clock,
    signal: context.signal,
    random: Math.random,
    onProgress: (decided, requests) =>
      context.log.progress(`latency: ${decided} of ${count(routes.length)} decided, ${requests} requests`),
  });

  const findings: Finding[] = [];
  const latency = plans.map((one) => {
    if ('unsampled' in one) {
      if (one.unsampled.finding) findings.push(one.unsampled.finding);
      return one.unsampled.result;
    }
    const samples = sampled[routes.indexOf(one.route)] as Sampled;
    const result = latencyResult(one.route, samples);
    const finding = judgeRoute(result, samples, one.place, config.latency.onInconclusive);
    if (finding) findings.push(finding);
    return result;
  });
  return {
    name: 'latency',
    status: statusOf(latency, findings),
    reason: reasonOf(latency, plans),
    durationMs: context.clock.monotonic() - startedAt,
    counts: { routes: latency.length, requests: latency.reduce((sum, { n }) => sum + n, 0) },
    findings,
    latency,
  };
}

function statusOf(latency: readonly LatencyResult[], findings: readonly Finding[]): PillarStatus {
  if (latency.length === 0) return 'skipped';
  if (latency.some(({ verdict }) => verdict === 'fail') || findings.some(({ status }) => status === 'fail'))
    return 'fail';
  return latency.some(({ verdict }) => verdict === 'inconclusive') ? 'inconclusive' : 'pass';
}

function reasonOf(latency: readonly LatencyResult[], plans: readonly Plan[]): string {
  if (latency.length === 0) return 'no check has a latency budget';
  const sampled = latency.filter((_, i) => 'route' in (plans[i] as Plan));
  const over = sampled.filter(({ verdict }) => verdict === 'fail').length;
  const open = sampled.filter(({ verdict }) => verdict === 'inconclusive').length;
  const others = plans.flatMap((one) => ('unsampled' in one ? one.unsampled.reason : []));
  const parts = [];
  if (over > 0) parts.push(`${over} of ${count(latency.length)} over budget`);
  if (open > 0) parts.push(`${open} of ${count(latency.length)} not settled`);
  if (others.length > 0) parts.push(`not sampled: ${others.join('; ')}`);
  return parts.join('; ') || `p95 of ${count(latency.length)} within budget`;
}

function count(routes: number): string {
  return routes === 1 ? '1 route' : `${routes} routes`;
}
