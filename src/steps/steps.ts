import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Step } from '../config/config.ts';
import {
  type HttpRequest,
  type HttpResponse,
  NetworkError,
  type NetworkFailure,
  type Timing,
} from '../http/exchange.ts';
import type { PhaseTimes, StepResult } from '../model/results.ts';
import { sentCookies } from './cookies.ts';
import type { Mismatch } from './judge.ts';
import type { Judged } from './judge-answer.ts';
import { judging } from './judging.ts';
import type { Place } from './place.ts';
import { prepareRequest } from './prepare-request.ts';
import { whyUnusable } from './request.ts';
import { noSession } from './roles.ts';
import type { Session } from './session.ts';
import { shownUrl } from './shown-url.ts';
import type { Failure, StepContext, Taken } from './step-context.ts';

/**
 * Takes the steps in turn. It stops after the first one that fails or that the end of the run leaves open. The place is
 * left when the last step has its answer, so that the next check can ask while this answer is judged.
 */
export async function takeSteps(
  steps: Step[],
  stepContext: StepContext,
): Promise<{ results: StepResult[]; failure?: Failure }> {
  const results: StepResult[] = [];
  for (const [index, step] of steps.entries()) {
    const isLast = index === steps.length - 1;
    const taken = await takeStep(step, isLast ? stepContext : { ...stepContext, place: undefined });
    results.push(taken.result);
    if (taken.open || taken.mismatches.length > 0) return { results, failure: { ...taken, step, index } };
  }
  return { results };
}

/** Asks once, or repeatedly with `until`, and captures values from an answer that is as expected. */
export async function takeStep(step: Step, given: StepContext): Promise<Taken> {
  const stepContext = stepContextFor(step, given);
  const { clock } = stepContext.context;
  if (step.delayMs !== undefined) {
    try {
      await clock.sleep(step.delayMs, stepContext.signal);
    } catch {
      return { ...unsent(step, stepContext, ''), mismatches: [], open: true };
    }
  }
  let request: HttpRequest;
  try {
    request = await prepareRequest(step, stepContext);
  } catch (error) {
    return unsent(step, stepContext, whyUnusable(error));
  }
  const { until } = step;
  if (!until) return ask(step, request, stepContext);
  // Whether it asks again depends on what the answer shows.
  const polling = { ...stepContext, place: undefined };

  const start = clock.monotonic();
  const elapsed = () => clock.monotonic() - start;
  let answered: Taken | undefined;
  const earlier: string[] = [];
  for (let tries = 1; ; tries += 1) {
    const timeoutMs = Math.max(1, Math.min(request.timeoutMs, until.timeoutMs - elapsed()));
    let taken = await ask(step, { ...request, timeoutMs, retries: 0 }, polling);
    // A last try with little time left says less than the answer before it.
    if (taken.response || timeoutMs === request.timeoutMs) answered = taken;
    else if (!taken.open) taken = answered ?? taken;
    const waited = { tries, ms: elapsed(), before: earlier.join('; then ') || undefined };
    const isLast = elapsed() + until.intervalMs >= until.timeoutMs;
    if (taken.open || taken.mismatches.length === 0 || isLast) return { ...taken, waited };
    const seen = taken.mismatches[0]?.observed ?? '';
    if (seen !== earlier.at(-1) && earlier.length < 3) earlier.push(seen);
    try {
      await clock.sleep(until.intervalMs, stepContext.signal);
    } catch {
      return { ...taken, waited, open: true };
    }
  }
}

/** Failures other than silence, each with its own outcome and fix. */
const outcomes: Partial<Record<NetworkFailure, Pick<Mismatch, 'outcome' | 'fix'>>> = {
  redirects: {
    outcome: 'was redirected to where it cannot be followed',
    fix: 'Look at the redirects of this route: each browser would end there too.',
  },
  protocol: {
    outcome: 'was answered with what cannot be read',
    fix: 'Look at what stands before the application: proxy, compression, and the headers that it sends.',
  },
  'too-large': {
    outcome: 'was answered with too much',
    fix: 'Ask for less, or raise "max-body" if this is meant.',
  },
  tls: {
    outcome: 'could not be asked over TLS',
    fix: 'Look at the certificate of this host: browsers refuse it as well.',
  },
  proxy: {
    outcome: 'could not be asked through the proxy',
    fix: 'Look at HTTP_PROXY, HTTPS_PROXY and NO_PROXY of this step, and whether that proxy lets this host through.',
  },
  internal: {
    outcome: 'was led to an internal address',
    fix: 'Look at where this route redirects to, and at the DNS of that host.',
  },
};

/** The step context with the session of the step's role. A step with cookies of a session has none of its own. */
export function stepContextFor({ role, cookiesOf }: Step, stepContext: StepContext): StepContext {
  if (role === undefined && !cookiesOf) return stepContext;
  return { ...stepContext, session: (role && stepContext.roles?.get(role)) || noSession() };
}

async function ask(step: Step, request: HttpRequest, stepContext: StepContext): Promise<Taken> {
  const { client, signal, captured, session, place } = stepContext;
  const asked = { method: step.method, url: shownUrl(step, stepContext), as: step.role };
  let response: HttpResponse;
  try {
    response = await client.send(request, signal);
  } catch (error) {
    if (!(error instanceof NetworkError)) throw error;
    return {
      result: { ...asked, durationMs: Math.round(error.elapsedMs) },
      mismatches: [
        {
          rule: 'smoke/network',
          at: step.at,
          expected: 'an answer',
          observed: error.message,
          ...outcomes[error.kind],
        },
      ],
      unanswered: { kind: error.kind, stage: error.stage },
      open: signal.aborted,
    };
  }
  hideCookies(response, stepContext);
  const { method, url } = asked;
  const dropped = response.droppedCookies ?? [];
  session.setCookies?.push(
    ...response.setCookies.map((line, index) => ({ method, url, line, dropped: dropped[index] })),
  );
  const { tries = 1 } = response;
  const result = {
    ...asked,
    status: response.status,
    durationMs: Math.round(response.timing.totalMs),
    ...(tries > 1 && { tries }),
    phases: phasesOf(response.timing),
  };
  if (place) await leave(place);
  // Values are captured from an unexpected answer too: it may hold the token, which must be hidden when it is shown.
  let judged: Judged;
  try {
    judged = await judging({ step, response, captured, cookies: storedCookies(step, session, response) }, signal);
  } catch (error) {
    if (!signal.aborted) throw error;
    return { result, mismatches: [], response, open: true };
  }
  const { values, missing, mismatches } = judged;
  for (const [name, { value, secret }] of values)
    if (secret) stepContext.context.redactor.add(value, `captured.${name}`);
  if (mismatches.length > 0) return { result, mismatches, response, open: false };
  for (const [name, value] of values) captured.set(name, value);
  return { result, mismatches: missing, response, open: false };
}

function phasesOf({ dnsMs, tcpMs, tlsMs, ttfbMs, downloadMs }: Timing): PhaseTimes {
  return { dnsMs, tcpMs, tlsMs, ttfbMs, downloadMs };
}

/** Leaves the place, and waits until the next check has sent its request: judging keeps the thread busy. */
async function leave(place: Place): Promise<void> {
  place.leave();
  // The client waits one turn of the event loop before it sends.
  await nextTurn();
  await nextTurn();
}

/** The jar's cookies for the URL of the answer, if a capture asks for a cookie. */
function storedCookies({ captures }: Step, { jar }: Session, { url }: HttpResponse): Map<string, string> {
  if (!captures.some(({ from }) => from.kind === 'cookie')) return new Map();
  return new Map(
    jar
      .getCookiesSync(url)
      .toReversed()
      .map(({ key, value }) => [key, value]),
  );
}

/** Hides cookie values before anything of the response is shown: debug pages print the cookies that they received. */
function hideCookies(response: HttpResponse, { secretCookies, context: { redactor } }: StepContext): void {
  for (const {
    cookie: { key, value, httpOnly },
  } of sentCookies(response)) {
    // A plain word that scripts may read (`consent=accepted`) is not secret. Hiding it would hide that word everywhere.
    const isPlain = !httpOnly && (!secretCookies || /^[a-z_-]{1,15}$/i.test(value));
    if (isPlain || isOrigin(value, response.url)) continue;
    redactor.add(value, `cookie ${key}`);
  }
}

/** Auth.js keeps the address of the site in `authjs.callback-url`. Hiding it would hide every URL of the report. */
function isOrigin(value: string, url: string): boolean {
  const { origin } = new URL(url);
  return [origin, `${origin}/`].some((known) => value === known || value === encodeURIComponent(known));
}

/** A step whose request was never sent. */
export function unsent(step: Step, stepContext: StepContext, problem: string): Taken {
  return {
    result: { method: step.method, url: shownUrl(step, stepContext), as: step.role, durationMs: 0 },
    mismatches: [{ rule: 'smoke/request', at: step.at, expected: 'a request that can be sent', observed: problem }],
    open: false,
  };
}
