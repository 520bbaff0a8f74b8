import type { Config, SessionConfig, Step } from '../config/config.ts';
import { render } from '../config/language/template.ts';
import { loginOrigin } from '../config/sections/session-hosts.ts';
import type { HttpClient } from '../http/exchange.ts';
import { type TlsFor, tlsFor } from '../http/tls-files.ts';
import type { Context } from '../model/context.ts';
import type { Finding } from '../model/finding.ts';
import { basicValue, headerValue, isRead, whyUnusable } from './request.ts';
import { noSession } from './roles.ts';
import type { Session } from './session.ts';
import { spanOf } from './span.ts';
import type { Failure, StepContext } from './step-context.ts';
import { stepFinding } from './step-finding.ts';
import { takeSteps, unsent } from './steps.ts';
import { stoppedFinding, stopReason } from './stopped.ts';

/**
 * `reason` is one line for the checks that need the session. When the login failed, `session` holds what it received
 * until then. The finding is inconclusive when the run was stopped.
 */
export type OpenedSession =
  | { ok: true; session: Session }
  | { ok: false; finding: Finding; reason: string; session?: Session; isThrottled?: boolean };

/**
 * The sessions of a run. Callers work on a clone of the jar. A session logs in when it is first asked for, once for
 * each origin that it is asked for; one with `hosts` once, at the first of them. The default origin is the base URL.
 */
export type Sessions = {
  open(name: string, baseUrl?: string): Promise<OpenedSession>;
  /**
   * Logs in again, once in a round, because `lost` is no longer accepted. Later callers get the new session.
   * Undefined when `lost` is already the new one.
   */
  renew(name: string, lost: Session, baseUrl?: string): Promise<OpenedSession | undefined>;
  /** Begins another round of the checks: a session that is lost may log in once more, and one that failed tries again. */
  nextRound(): Promise<void>;
};

type Logins = { first: Promise<OpenedSession>; second?: Promise<OpenedSession> };

export function createSessions(config: Config, context: Context, client: HttpClient): Sessions {
  const logins = new Map<string, Logins>();
  const sessionOf = (name: string): SessionConfig => {
    const session = config.sessions.find((candidate) => candidate.name === name);
    if (!session) throw new Error(`no session is called "${name}"`);
    return session;
  };
  const logInAt = (name: string, askedFor: string | undefined): Promise<OpenedSession> => {
    const session = sessionOf(name);
    return logIn(session, loginOrigin(session, askedFor), context, client, tlsFor(config));
  };
  const loginsOf = (name: string, askedFor: string | undefined): Logins => {
    const baseUrl = loginOrigin(sessionOf(name), askedFor);
    const key = JSON.stringify([name, baseUrl]);
    const known = logins.get(key) ?? { first: logInAt(name, baseUrl) };
    logins.set(key, known);
    return known;
  };
  return {
    async open(name, baseUrl = config.baseUrl) {
      const { first, second } = loginsOf(name, baseUrl);
      const renewed = await second;
      return renewed?.ok ? renewed : first;
    },
    async renew(name, lost, baseUrl = config.baseUrl) {
      const known = loginsOf(name, baseUrl);
      known.second ??= logInAt(name, baseUrl);
      const renewed = await known.second;
      return renewed.ok && renewed.session === lost ? undefined : renewed;
    },
    async nextRound() {
      for (const [key, { first, second }] of [...logins]) {
        const latest = await (second ?? first);
        if (latest.ok) logins.set(key, { first: Promise.resolve(latest) });
        else logins.delete(key);
      }
    },
  };
}

async function logIn(
  config: SessionConfig,
  baseUrl: string | undefined,
  context: Context,
  client: HttpClient,
  tls: TlsFor,
): Promise<OpenedSession> {
  const session: Session = { ...noSession(), name: config.name, setCookies: [] };
  const { signal } = context;
  const stepContext: StepContext = {
    session,
    captured: new Map(),
    baseUrl,
    context,
    client,
    signal,
    secretCookies: true,
    tls,
  };
  if (config.basic) session.headers.push(['authorization', basicValue(config.basic, stepContext.captured)]);
  context.log.progress(`smoke: session "${config.name}" logs in`);
  const { failure = addHeaders(config, stepContext) } = await takeSteps(config.steps, stepContext);
  if (!failure) return { ok: true, session: { ...session, spans: await spanOf(config, session, context.clock) } };
  if (failure.open) {
    const finding = stoppedFinding([`session "${config.name}"`], failure.step.at, signal);
    return { ok: false, finding, reason: stopReason(signal), session };
  }
  const told = stepFinding(failure, { title: `Session "${config.name}"`, key: config.name }, stepContext);
  const isThrottled = failure.response?.status === 429;
  const reason = `the session "${config.name}" cannot log in`;
  if (told.rule === 'smoke/protected') return { ok: false, finding: told, reason, session, isThrottled };
  const finding: Finding = {
    ...told,
    rule: 'smoke/session',
    fix: failure.mismatches[0]?.fix ?? loginFix(config, failure, session) ?? told.fix,
    fingerprint: `smoke/session:${config.name}`,
  };
  return { ok: false, finding, reason, session, isThrottled };
}

/** The fix for a login that got an answer, if the answer is about the login and not about the route. */
function loginFix({ steps }: SessionConfig, failure: Failure, session: Session): string | undefined {
  const { step, index, response, mismatches } = failure;
  if (!response || response.status >= 500 || [404, 405, 410, 429].includes(response.status)) return undefined;
  const isBefore = steps.slice(0, index + 1).every(isRead) && !steps.every(isRead);
  if (isBefore && response.status !== 401) return undefined;
  if (mismatches[0]?.rule === 'smoke/capture')
    return 'Look at the answer: if it refuses the login, check what it logs in with; if not, capture from where the value is now.';
  // 419 is Laravel's status for a missing or wrong token.
  if (response.status === 419 || (response.status === 403 && index > 0 && !isRead(step))) {
    // The cookies of this answer came too late for its own request.
    const hadCookies = session.setCookies?.length !== response.setCookies.length;
    return index === 0 || hadCookies ? undefined : withoutCookies;
  }
  const how = [415, 422].includes(response.status) ? ', and whether as form or JSON' : '';
  return `Check what it logs in with${how}; if the login was meant to change, change its steps.`;
}

const withoutCookies =
  'The pages before it set no cookie, so the application cannot know its own token again. A cookie for https alone is not set where the application does not know of the https before it (Express: "trust proxy").';

/** Renders the session's headers with the captured values. */
function addHeaders({ at, headers, steps }: SessionConfig, stepContext: StepContext): Failure | undefined {
  try {
    for (const [name, value] of headers) {
      stepContext.session.headers.push([name, headerValue(name, render(value, stepContext.captured))]);
    }
    return undefined;
  } catch (error) {
    const index = steps.length - 1;
    const step = { ...(steps[index] as Step), at };
    return { ...unsent(step, stepContext, whyUnusable(error)), step, index };
  }
}
