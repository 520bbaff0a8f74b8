import type { CheckConfig, Config, Position, Step } from '../config/config.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../finding.ts';
import type { HttpClient } from '../http/exchange.ts';
import type { LatencyResult, PillarResult, PillarStatus } from '../pillar.ts';
import { buildRequest, UnusableRequest } from '../smoke/request.ts';
import type { Sessions } from '../smoke/sessions.ts';
import { askOnce } from './ask.ts';
import { judgeRoute, type RoutePlace, unsendable } from './judge.ts';
import { shownUrl, timingCurl } from './reproduce.ts';
import { latencyResult, unsampled } from './result.ts';
import type { Route } from './route.ts';
import { sampleRoutes } from './sampler.ts';

export type LatencyDependencies = {
  client: HttpClient;
  sessions: Sessions;
  /** Names of the checks that smoke found broken: they are not sampled. */
  failedChecks: ReadonlySet<string>;
};

type Plan = { route: Route; place: RoutePlace } | { unsampled: LatencyResult; reason: string; finding?: Finding };

/** Samples the checks that have a latency budget and judges the p95 of each. */
export async function runLatency(config: Config, context: Context, deps: LatencyDependencies): Promise<PillarResult> {
  const startedAt = context.clock.monotonic();
  const plans: Plan[] = [];
  for (const check of config.checks) {
    if (check.latency) plans.push(await plan(check, check.latency, config, deps));
  }
  const routes = plans.flatMap((one) => ('route' in one ? one.route : []));
  const sampled = await sampleRoutes(routes, {
    ratePerSecond: config.latency.ratePerSecond,
    maxInFlight: config.latency.maxInFlight,
    clock: context.clock,
    signal: context.signal,
    random: Math.random,
    onProgress: (decided, requests) =>
      context.log.progress(`latency: ${decided} of ${routes.length} routes decided, ${requests} requests`),
  });

  const findings: Finding[] = [];
  const latency = plans.map((one) => {
    if (!('route' in one)) {
      if (one.finding) findings.push(one.finding);
      return one.unsampled;
    }
    const samples = sampled[routes.indexOf(one.route)] as (typeof sampled)[number];
    const result = latencyResult(one.route, samples);
    const finding = judgeRoute(result, samples, one.place, config.latency.onInconclusive);
    if (finding) findings.push(finding);
    return result;
  });
  return {
    name: 'latency',
    ...summarise(latency, plans, config.latency.onInconclusive === 'fail'),
    durationMs: context.clock.monotonic() - startedAt,
    counts: { routes: latency.length, requests: latency.reduce((sum, { n }) => sum + n, 0) },
    findings,
    latency,
  };
}

async function plan(
  check: CheckConfig,
  { at, p95Ms }: { at: Position; p95Ms: number },
  { baseUrl }: Config,
  { client, sessions, failedChecks }: LatencyDependencies,
): Promise<Plan> {
  const named = { name: check.name, budgetMs: p95Ms };
  if (failedChecks.has(check.name)) {
    return { unsampled: unsampled(named), reason: `${check.name} did not pass its smoke check` };
  }
  const opened = check.session === undefined ? undefined : await sessions.open(check.session);
  if (opened && !opened.ok) {
    return { unsampled: unsampled(named), reason: `${check.name}: ${opened.reason}`, finding: opened.finding };
  }
  // The configuration allows a budget only on a check with one step.
  const step = check.steps[0] as Step;
  const jar = opened?.session.jar.cloneSync();
  const session = opened && jar && { ...opened.session, jar };
  const url = shownUrl(step, baseUrl);
  const place = { at, url, reproduce: timingCurl(step, url, session !== undefined) };
  try {
    const request = buildRequest(step, { baseUrl, session, captured: new Map() });
    return { route: { ...named, ask: (fresh, signal) => askOnce(client, step, request, fresh, signal) }, place };
  } catch (error) {
    if (!(error instanceof UnusableRequest)) throw error;
    return {
      unsampled: unsampled(named),
      reason: `${check.name}: ${error.message}`,
      finding: unsendable(named, place, error),
    };
  }
}

function summarise(
  latency: readonly LatencyResult[],
  plans: readonly Plan[],
  inconclusiveFails: boolean,
): { status: PillarStatus; reason: string } {
  const count = (verdict: LatencyResult['verdict']) => latency.filter((result) => result.verdict === verdict).length;
  const [failed, open] = [count('fail'), count('inconclusive')];
  const notSampled = plans.flatMap((one) => ('reason' in one ? one.reason : []));
  if (latency.length === 0) return { status: 'skipped', reason: 'no check has a latency budget' };
  if (failed + open === 0) return { status: 'pass', reason: `p95 of ${routes(latency.length)} within budget` };
  const parts = [];
  if (failed > notSampled.length) parts.push(`${failed - notSampled.length} of ${routes(latency.length)} over budget`);
  if (open > 0) parts.push(`${open} of ${routes(latency.length)} not settled`);
  if (notSampled.length > 0) parts.push(`not sampled: ${notSampled.join('; ')}`);
  return { status: failed > 0 || inconclusiveFails ? 'fail' : 'inconclusive', reason: parts.join('; ') };
}

function routes(count: number): string {
  return count === 1 ? '1 route' : `${count} routes`;
}
