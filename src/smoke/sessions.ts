import type { CookieJar } from 'tough-cookie';
import type { Config, SessionConfig, Step } from '../config/config.ts';
import { render } from '../config/template.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../finding.ts';
import { createCookieJar } from '../http/cookies.ts';
import type { HttpClient } from '../http/exchange.ts';
import { headerValue, whyUnusable } from './request.ts';
import { stepFinding } from './step-finding.ts';
import { type Failure, takeSteps, unsent, type Walk } from './steps.ts';
import { stoppedFinding, stopReason } from './stopped.ts';

/** What a login left: the cookies, and the headers that go with each request. */
export type Session = { name: string; jar: CookieJar; headers: [name: string, value: string][] };

/** `reason` is one line for what needs the session. The finding is inconclusive when the run was stopped. */
type OpenedSession = { ok: true; session: Session } | { ok: false; finding: Finding; reason: string };

/** The sessions of a run. Each logs in when it is first asked for, once; whoever uses the jar works on a clone. */
export type Sessions = { open(name: string): Promise<OpenedSession> };

export function createSessions(config: Config, context: Context, client: HttpClient): Sessions {
  const opened = new Map<string, Promise<OpenedSession>>();
  const open = (name: string): Promise<OpenedSession> => {
    const session = config.sessions.find((candidate) => candidate.name === name);
    if (!session) throw new Error(`no session is called "${name}"`);
    const login = opened.get(name) ?? logIn(session, config, context, client);
    opened.set(name, login);
    return login;
  };
  return { open };
}

async function logIn(
  config: SessionConfig,
  { baseUrl }: Config,
  context: Context,
  client: HttpClient,
): Promise<OpenedSession> {
  const session: Session = { name: config.name, jar: createCookieJar(), headers: [] };
  const { signal } = context;
  const walk: Walk = { session, captured: new Map(), baseUrl, context, client, signal, secretCookies: true };
  context.log.progress(`smoke: session "${config.name}" logs in`);
  const { failure = addHeaders(config, walk) } = await takeSteps(config.steps, walk);
  if (!failure) return { ok: true, session };
  if (failure.open) {
    const finding = stoppedFinding([`session "${config.name}"`], failure.step.at, signal);
    return { ok: false, finding, reason: stopReason(signal) };
  }
  const told = stepFinding(failure, { title: `Session "${config.name}"`, key: config.name }, walk);
  const answered = failure.response !== undefined && failure.response.status < 500;
  const finding = {
    ...told,
    rule: 'smoke/session',
    fix: answered ? 'Check what it logs in with; if the login was meant to change, change its steps.' : told.fix,
    fingerprint: `smoke/session:${config.name}`,
  };
  return { ok: false, finding, reason: `the session "${config.name}" cannot log in` };
}

/** Renders the session's headers with what was captured. */
function addHeaders({ at, headers, steps }: SessionConfig, walk: Walk): Failure | undefined {
  try {
    for (const [name, value] of headers) {
      walk.session.headers.push([name, headerValue(name, render(value, walk.captured))]);
    }
    return undefined;
  } catch (error) {
    const index = steps.length - 1;
    const step = { ...(steps[index] as Step), at };
    return { ...unsent(step, walk, whyUnusable(error)), step, index };
  }
}
