import type { CheckConfig, Config, LatencyBudget, SessionConfig, Step } from '../../config/config.ts';
import type { HttpClient } from '../../http/exchange.ts';
import type { Context } from '../../model/context.ts';
import type { Finding } from '../../model/finding.ts';
import { prepareRequest } from '../../steps/prepare-request.ts';
import { reproduceRoute } from '../../steps/reproduce-route.ts';
import { UnusableRequest } from '../../steps/request.ts';
import type { Sessions } from '../../steps/sessions.ts';
import { askOnce } from './ask.ts';
import { assess, type Budget, budgetsOf, mostRequests, verdictOf } from './assess.ts';
import { type RouteLocation, unsendable } from './judge.ts';
import { logInOnce } from './login.ts';
import type { Route } from './route.ts';

export type LatencyDependencies = {
  client: HttpClient;
  sessions: Pick<Sessions, 'open'>;
  /** Names of the checks that smoke found broken: they are not sampled. */
  failedChecks: ReadonlySet<string>;
};

/** A route to sample, or why it is not sampled. */
export type Plan = { name: string; budgets: Budget[] } & (
  | { route: Route; place: RouteLocation }
  | { unsampled: string; finding?: Finding }
);

/** Prepares a check for sampling: opens its session, copies the jar and builds its request once. */
export async function plan(
  check: CheckConfig,
  budget: LatencyBudget,
  config: Config,
  context: Context,
  { client, sessions, failedChecks }: LatencyDependencies,
): Promise<Plan> {
  const { name } = check;
  const baseUrl = check.on?.baseUrl ?? config.baseUrl;
  const budgets = budgetsOf(budget);
  if (failedChecks.has(name)) return { name, budgets, unsampled: `${name} did not pass its smoke check` };
  const opened = check.session === undefined ? undefined : await sessions.open(check.session, baseUrl);
  if (opened && !opened.ok) return { name, budgets, unsampled: `${name}: ${opened.reason}`, finding: opened.finding };

  // The configuration allows a budget only on a check with one step.
  const step = check.steps[0] as Step;
  const captured = new Map();
  const jar = opened?.session.jar.cloneSync();
  const session = opened && jar && { ...opened.session, jar };
  const { url, command } = reproduceRoute(check, config, baseUrl, context);
  const place = { at: budget.at, url, reproduce: command };
  try {
    const request = await prepareRequest(step, { baseUrl, session, captured, context });
    const ask: Route['ask'] = (fresh, signal) => askOnce(client, step, request, context.redactor, fresh, signal);
    return { name, budgets, route: routeOf(name, budgets, ask), place };
  } catch (error) {
    if (!(error instanceof UnusableRequest)) throw error;
    const finding = unsendable(name, budgets[0] as Budget, place, error);
    return { name, budgets, unsampled: `${name}: ${error.message}`, finding };
  }
}

/** Prepares a session for sampling: each sample is a whole login. A session that cannot log in is not sampled. */
export async function planLogin(
  session: SessionConfig,
  budget: LatencyBudget,
  config: Config,
  context: Context,
  { client, sessions }: LatencyDependencies,
): Promise<Plan> {
  const name = `session ${session.name}`;
  const budgets = budgetsOf(budget);
  const opened = await sessions.open(session.name);
  if (!opened.ok) return { name, budgets, unsampled: opened.reason, finding: opened.finding };
  const ask: Route['ask'] = (fresh, signal) => logInOnce(session.name, config, context, client, fresh, signal);
  return { name, budgets, route: routeOf(name, budgets, ask), place: { at: budget.at } };
}

/** A route without a budget in milliseconds is asked at the pace of a page. */
const defaultPaceMs = 1000;

function routeOf(name: string, budgets: readonly Budget[], ask: Route['ask']): Route {
  return {
    name,
    expectedMs: budgets.find(({ of }) => of !== 'errors')?.limit ?? defaultPaceMs,
    maxRequests: mostRequests(budgets),
    decide: (samples) => verdictOf(budgets.map((budget) => assess(budget, samples))),
    ask,
  };
}
