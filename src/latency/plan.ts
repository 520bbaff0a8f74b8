import type { CheckConfig, Config, Position, Step } from '../config/config.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../finding.ts';
import type { HttpClient } from '../http/exchange.ts';
import type { LatencyResult } from '../pillar.ts';
import { buildRequest, UnusableRequest } from '../smoke/request.ts';
import type { Sessions } from '../smoke/sessions.ts';
import { shownUrl } from '../smoke/shown-url.ts';
import { askOnce } from './ask.ts';
import { type RoutePlace, unsendable } from './judge.ts';
import { timingCurl } from './reproduce.ts';
import { latencyResult } from './result.ts';
import type { Route } from './route.ts';

export type LatencyDependencies = {
  client: HttpClient;
  sessions: Sessions;
  /** Names of the checks that smoke found broken: they are not sampled. */
  failedChecks: ReadonlySet<string>;
};

/** A route to sample, or why it is not sampled. */
export type Plan = { route: Route; place: RoutePlace } | { unsampled: Unsampled };
type Unsampled = { result: LatencyResult; reason: string; finding?: Finding };

/** Prepares a check for sampling: its session is opened, its request put together once, its jar its own. */
export async function plan(
  check: CheckConfig,
  budget: { at: Position; p95Ms: number },
  { baseUrl, sessions: configured }: Config,
  context: Context,
  { client, sessions, failedChecks }: LatencyDependencies,
): Promise<Plan> {
  const named = { name: check.name, budgetMs: budget.p95Ms };
  const unsampled = (reason: string, finding?: Finding): Plan => {
    const verdict = finding?.status === 'inconclusive' ? 'inconclusive' : 'fail';
    return { unsampled: { result: latencyResult(named, { samples: [], over: 0, verdict }), reason, finding } };
  };
  if (failedChecks.has(check.name)) return unsampled(`${check.name} did not pass its smoke check`);
  const opened = check.session === undefined ? undefined : await sessions.open(check.session);
  if (opened && !opened.ok) return unsampled(`${check.name}: ${opened.reason}`, opened.finding);

  // The configuration allows a budget only on a check with one step.
  const step = check.steps[0] as Step;
  const captured = new Map();
  const jar = opened?.session.jar.cloneSync();
  const session = opened && jar && { ...opened.session, jar };
  const sessionHeaders = configured.find(({ name }) => name === check.session)?.headers ?? [];
  const place = {
    at: budget.at,
    url: shownUrl(step, { baseUrl, captured, context }),
    reproduce: timingCurl(step, { baseUrl, captured, sessionHeaders, cookies: session !== undefined }),
  };
  try {
    const request = buildRequest(step, { baseUrl, session, captured });
    const ask: Route['ask'] = (fresh, signal) => askOnce(client, step, request, context.redactor, fresh, signal);
    return { route: { ...named, ask }, place };
  } catch (error) {
    if (!(error instanceof UnusableRequest)) throw error;
    return unsampled(`${check.name}: ${error.message}`, unsendable(named, place, error));
  }
}
