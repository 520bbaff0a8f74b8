import type { CheckConfig, Config, Step } from '../../config/config.ts';
import type { HttpClient, HttpRequest } from '../../http/exchange.ts';
import type { Context } from '../../model/context.ts';
import { prepareRequest } from '../../steps/prepare-request.ts';
import { whyUnusable } from '../../steps/request.ts';
import type { Sessions } from '../../steps/sessions.ts';
import { askOnce } from './ask.ts';
import type { Comparison } from './compare-rule.ts';
import { compareBatches, comparedRequests } from './compare-rule.ts';
import type { Route, Sampled } from './route.ts';
import { sampleRoutes } from './sampler.ts';
import { atMostMs } from './schedule.ts';
import { duration } from './wording.ts';

/** Why a route could not be compared, or its comparison, with a second one if the first was an alarm. */
export type Compared =
  | { check: CheckConfig; reason: string }
  | { check: CheckConfig; first: Comparison; second?: Comparison };

/** One of the two deployments. `baseUrl` is an origin. */
export type Side = { baseUrl: string; client: HttpClient; sessions: Pick<Sessions, 'open'> };

type Pair = { check: CheckConfig; routes: [current: Route, previous: Route] };

/** With more failures, the previous deployment does not serve what the check is about. */
const maxFailed = 3;

/** Measures some checks once on both sides, after a warm-up, in one schedule. */
export async function measurePairs(
  checks: CheckConfig[],
  config: Config,
  context: Context,
  sides: [current: Side, previous: Side],
): Promise<Compared[]> {
  const pairs: (Pair | Compared)[] = [];
  for (const check of checks) pairs.push(await planPair(check, context, sides));
  const routes = pairs.flatMap((pair) => ('routes' in pair ? pair.routes : []));
  const { ratePerSecond, maxInFlight } = config.latency;
  if (routes.length > 0 && !context.signal.aborted) {
    const most = duration(atMostMs(routes, ratePerSecond, maxInFlight));
    context.log.info(
      `latency: side by side with ${sides[1].baseUrl}, ${routes.length * comparedRequests} requests in ${most}`,
    );
  }
  const sampled = await sampleRoutes(routes, {
    ratePerSecond,
    maxInFlight,
    clock: context.clock,
    signal: context.signal,
    random: Math.random,
    onProgress: (_, requests) =>
      context.log.progress(
        `latency: side by side with ${sides[1].baseUrl}, ${requests} of ${routes.length * comparedRequests} requests`,
      ),
  });
  return pairs.map((pair) => {
    if (!('routes' in pair)) return pair;
    const [current, previous] = pair.routes.map((route) => sampled[routes.indexOf(route)] as Sampled);
    return outcome(pair.check, current as Sampled, previous as Sampled);
  });
}

async function planPair(check: CheckConfig, context: Context, sides: Side[]): Promise<Pair | Compared> {
  if (sides[0]?.baseUrl === sides[1]?.baseUrl) return { check, reason: 'compare-url is the deployment itself' };
  if (check.on) return { check, reason: 'it is asked of another host than base-url' };
  // The configuration allows a budget only on a check with one step.
  const step = check.steps[0] as Step;
  // If one side ends, the other has nothing to be compared with.
  const pair = { ended: false };
  const routes: Route[] = [];
  for (const { baseUrl, client, sessions } of sides) {
    const opened = check.session === undefined ? undefined : await sessions.open(check.session);
    if (opened && !opened.ok) return { check, reason: `${opened.reason} at ${baseUrl}` };
    const jar = opened?.session.jar.cloneSync();
    const session = opened && jar && { ...opened.session, jar };
    let request: HttpRequest;
    try {
      request = await prepareRequest(step, { baseUrl, session, captured: new Map(), context });
    } catch (error) {
      return { check, reason: whyUnusable(error) };
    }
    if (new URL(request.url).origin !== baseUrl) return { check, reason: 'its URL is not one of base-url' };
    routes.push({
      name: check.name,
      expectedMs: check.latency?.p95Ms ?? 1000,
      maxRequests: comparedRequests,
      decide(samples) {
        const failed = samples.filter(({ reason }) => reason !== undefined).length;
        if (baseUrl === sides[1]?.baseUrl && failed > maxFailed) pair.ended = true;
        if (pair.ended) return 'inconclusive';
        return samples.length < comparedRequests ? 'open' : 'pass';
      },
      async ask(fresh, signal) {
        if (pair.ended) return { kind: 'aborted' };
        const answer = await askOnce(client, step, request, context.redactor, fresh, signal);
        if (answer.kind === 'throttled') pair.ended = true;
        return answer;
      },
    });
  }
  return { check, routes: routes as Pair['routes'] };
}

function outcome(check: CheckConfig, current: Sampled, previous: Sampled): Compared {
  if ([current, previous].some(({ stopped }) => stopped === 'throttled'))
    return { check, reason: 'a server answered 429 (too many requests)' };
  const failed = previous.samples.flatMap(({ reason }) => reason ?? []);
  if (failed.length > maxFailed)
    return { check, reason: `the previous deployment does not answer as expected: ${failed[0]}` };
  if ([current, previous].some(({ samples }) => samples.length < comparedRequests))
    return { check, reason: 'the run ended first' };
  const first = compareBatches(sorted(current), sorted(previous));
  if (!Number.isFinite(first.p50Ms)) return { check, reason: 'most requests to this deployment failed' };
  return { check, first };
}

function sorted({ samples }: Sampled): number[] {
  return samples.map(({ ms }) => ms).sort((a, b) => a - b);
}
