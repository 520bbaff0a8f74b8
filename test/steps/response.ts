import type { Step } from '../../src/config/config.ts';
import { literal } from '../../src/config/language/template.ts';
import type { HttpResponse } from '../../src/http/exchange.ts';

export const at = { file: 'gate.yml', line: 3, column: 5 };

/** A step that asks `GET /`, and what differs from it. */
export function step(more: Partial<Step> = {}): Step {
  return {
    at,
    method: 'GET',
    target: literal('/'),
    query: [],
    headers: [],
    expect: [],
    captures: [],
    follow: false,
    timeoutMs: 1000,
    retries: 0,
    maxBodyBytes: 5_000_000,
    errorPage: 'fail',
    ...more,
  };
}

/** A response as the client returns it; a string body is UTF-8. */
export function response(
  body: string | Uint8Array,
  contentType = 'text/html',
  more: Partial<HttpResponse> = {},
): HttpResponse {
  return {
    status: 200,
    url: 'https://app.example.com/page?q=1',
    setCookies: [],
    body: typeof body === 'string' ? new TextEncoder().encode(body) : body,
    redirects: [],
    timing: { dnsMs: 0, tcpMs: 0, tlsMs: 0, ttfbMs: 0, downloadMs: 0, totalMs: 0, connected: false },
    ...more,
    headers: [...(contentType ? [['content-type', contentType] as [string, string]] : []), ...(more.headers ?? [])],
  };
}
