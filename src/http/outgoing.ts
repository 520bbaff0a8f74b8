import type { CookieJar } from 'tough-cookie';
import { cookieHeader } from './cookies.ts';
import { acceptEncoding } from './decompress.ts';
import type { HttpRequest } from './exchange.ts';
import type { WireRequest } from './round-trip.ts';
import type { Trust } from './trust.ts';

/**
 * The request with all that its target may see: the session's headers and cookies for trusted hosts only, then our
 * defaults. A header of the request itself replaces the session's header of the same name.
 */
export function outgoing(
  hop: WireRequest,
  session: HttpRequest['session'],
  jar: CookieJar,
  trusts: Trust,
  userAgent: string,
): WireRequest {
  const trusted = trusts(hop.url);
  const { headers } = withHeaders(hop, trusted && session ? session.headers : []);
  const cookies = trusted || !session ? cookieHeader(jar, hop.url) : '';
  if (cookies) {
    const own = find(headers, 'cookie');
    if (own < 0) headers.push(['cookie', cookies]);
    else headers[own] = ['cookie', `${headers[own]?.[1]}; ${cookies}`];
  }
  const defaults = Object.entries({ 'user-agent': userAgent, accept: '*/*', 'accept-encoding': acceptEncoding });
  return withHeaders({ ...hop, headers }, defaults);
}

/** The request with further headers. A header that it already has is kept. */
export function withHeaders(hop: WireRequest, extra: [name: string, value: string][]): WireRequest {
  const headers = [...hop.headers];
  for (const [name, value] of extra) if (find(headers, name) < 0) headers.push([name, value]);
  return { ...hop, headers };
}

function find(headers: [string, string][], name: string): number {
  return headers.findIndex(([present]) => present.toLowerCase() === name.toLowerCase());
}
