import type { CheckConfig } from '../config/config.ts';
import type { Finding } from '../model/finding.ts';
import type { StepResult } from '../model/results.ts';
import { isLostBetweenHosts } from './between-hosts.ts';
import { isRead } from './request.ts';
import type { Session } from './session.ts';
import type { OpenedSession, Sessions } from './sessions.ts';
import type { Failure, StepContext } from './step-context.ts';
import { isRefusal } from './step-finding.ts';
import { takeSteps } from './steps.ts';

/** The sessions of one check by name: as they were opened, and the copies that its steps work on. */
export type OwnSessions = { opened: Map<string, Session>; copies: Map<string, Session> };

/** The outcome of the steps, and of a second login if there was one. */
type Outcome = { results: StepResult[]; failure?: Failure; renewed?: { name: string; failed?: Finding } };

/** A copy, so that one check does not affect another, for example by logging out. */
export async function copyOf(session: Session): Promise<Session> {
  return { ...session, jar: await session.jar.clone() };
}

/**
 * Takes the steps of a check. If its session is lost, it logs in again, once in a run, and continues: from the start if
 * no earlier step wrote anything (a form's token belongs to its session), otherwise from the step that failed.
 */
export async function takeLoggedInSteps(
  { steps, session }: CheckConfig,
  stepContext: StepContext,
  own: OwnSessions,
  sessions: Sessions,
): Promise<Outcome> {
  const first = await takeSteps(steps, stepContext);
  const { failure } = first;
  const name = failure?.step.role ?? session;
  const lost = name === undefined ? undefined : own.opened.get(name);
  if (!failure || name === undefined || !lost || !isLost(failure, lost)) return first;
  await stepContext.place?.enter();
  const renewed: OpenedSession | undefined = await sessions.renew(name, lost, stepContext.baseUrl);
  if (!renewed) return first;
  if (!renewed.ok) return { ...first, renewed: { name, failed: renewed.finding } };

  const copy = await copyOf(renewed.session);
  own.copies.set(name, copy);
  const from = steps.slice(0, failure.index).every(isRead) ? 0 : failure.index;
  const { results, failure: second } = await takeSteps(steps.slice(from), {
    ...stepContext,
    session: name === session ? copy : stepContext.session,
  });
  return {
    results: [...first.results.slice(0, from), ...results],
    failure: second && { ...second, index: second.index + from },
    renewed: { name },
  };
}

/**
 * Whether the answer means "log in first", and the session may be known there after another login. A write is repeated only if the answer says clearly that it was not done.
 */
function isLost({ response, step, open }: Failure, session: Session): boolean {
  if (!response || open || step.cookiesOf || isLostBetweenHosts(response, session)) return false;
  return response.status === 401 || (isRead(step) && response.status !== 403 && isRefusal(response, step.method));
}
