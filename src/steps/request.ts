import type { BasicAuth, Method, RequestBody, Step } from '../config/config.ts';
import { writeJson } from '../config/language/json.ts';
import { type CapturedValues, render, type Template, UnknownCapture } from '../config/language/template.ts';
import type { HttpRequest } from '../http/exchange.ts';
import { renderJson } from './json-template.ts';
import type { Session } from './session.ts';

/** A request that must not be sent. The message says why and never holds a value. */
export class UnusableRequest extends Error {}

/** Why a request could not be built, from the error that was thrown. Throws any other error again. */
export function whyUnusable(error: unknown): string {
  if (error instanceof UnusableRequest || error instanceof UnknownCapture) return error.message;
  throw error;
}

type RequestOptions = { baseUrl?: string; session?: Session; captured: CapturedValues };

const reads: readonly Method[] = ['GET', 'HEAD', 'OPTIONS'];

export function isRead({ method }: Step): boolean {
  return reads.includes(method);
}

/**
 * The request of a step with every `${{ }}` filled in. It uses the session's jar itself, not a copy. A multipart body
 * is left out, see prepare-request.ts. Throws UnusableRequest, and UnknownCapture for a value that was not captured
 * before.
 */
export function buildRequest(step: Step, { baseUrl, session, captured }: RequestOptions): HttpRequest {
  const url = targetUrl(step.target, baseUrl, captured);
  for (const [name, value] of step.query) url.searchParams.append(name, render(value, captured));
  const headers = step.headers.map(([name, value]): [string, string] => [
    name,
    headerValue(name, render(value, captured)),
  ]);
  const named = new Set(headers.map(([name]) => name.toLowerCase()));
  const add = (name: string, value: string) => {
    if (!named.has(name)) headers.push([name, value]);
  };
  if (step.basic) add('authorization', basicValue(step.basic, captured));
  if (step.body && step.body.kind !== 'multipart') add('content-type', contentTypes[step.body.kind]);
  // Browsers send Origin with a form; Django (over https), Rails and SvelteKit refuse a form without it.
  if (step.body?.kind === 'form' || step.body?.kind === 'multipart') add('origin', url.origin);
  if (step.firstEventMs !== undefined) {
    add('accept', 'text/event-stream');
    add('accept-encoding', 'identity');
  }
  return {
    method: step.method,
    url: url.href,
    headers,
    body: step.body && bodyText(step.body, captured, step.sign?.indent),
    timeoutMs: step.firstEventMs ?? step.timeoutMs,
    ...(step.firstEventMs !== undefined && { firstEvent: true }),
    maxBodyBytes: step.maxBodyBytes,
    follow: step.follow,
    isWritten: true,
    retries: isRead(step) ? step.retries : 0,
    session: session && { jar: session.jar, headers: session.headers },
  };
}

/** Refuses characters that could end a header line and begin another (RFC 9110, section 5.5). */
export function headerValue(name: string, value: string): string {
  if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) {
    throw new UnusableRequest(`the value of the header "${name}" holds a character that a header must not hold`);
  }
  return value;
}

/** RFC 7617, section 2. */
export function basicValue({ username, password }: BasicAuth, captured: CapturedValues): string {
  const credentials = `${render(username, captured)}:${render(password, captured)}`;
  return `Basic ${Buffer.from(credentials).toString('base64')}`;
}

const contentTypes: Record<Exclude<RequestBody['kind'], 'multipart'>, string> = {
  form: 'application/x-www-form-urlencoded',
  json: 'application/json',
  text: 'text/plain;charset=UTF-8',
};

/**
 * Resolves the target. A captured value, which the server chose, can't lead to another origin: with a harmless word in
 * its place, the origin must be the same.
 */
function targetUrl(target: Template, baseUrl: string | undefined, captured: CapturedValues): URL {
  const written = {
    parts: target.parts.map((part) => (part.kind === 'captured' ? { kind: 'text' as const, text: 'x' } : part)),
  };
  const url = resolve(render(target, captured), baseUrl);
  if (url.origin !== resolve(render(written, captured), baseUrl).origin) {
    throw new UnusableRequest('a captured value leads to another origin than the configuration names');
  }
  return url;
}

function resolve(target: string, baseUrl: string | undefined): URL {
  let url: URL;
  try {
    // The URL parser would drop tabs and line ends, but a value must be sent unchanged.
    url = new URL(target.replace(/[\x00-\x20\x7f]/g, encodeURIComponent), baseUrl);
  } catch (error) {
    const problem = baseUrl === undefined ? 'there is no base URL for its path' : 'its target is no path and no URL';
    throw new UnusableRequest(problem, { cause: error });
  }
  if (!/^https?:$/.test(url.protocol)) throw new UnusableRequest('its target is neither http nor https');
  return url;
}

function bodyText(body: RequestBody, captured: CapturedValues, indent?: number): string | undefined {
  if (body.kind === 'multipart') return undefined;
  if (body.kind === 'text') return render(body.text, captured);
  if (body.kind === 'json') return writeJson(renderJson(body.value, captured), indent);
  return new URLSearchParams(
    body.fields.map(([name, value]): [string, string] => [name, render(value, captured)]),
  ).toString();
}
