import type { HttpResponse } from './exchange.ts';
import type { WireRequest } from './round-trip.ts';
import type { Trust } from './trust.ts';

/** Fetch standard, 2.2.6: the statuses that redirect. */
const redirectStatuses = new Set([301, 302, 303, 307, 308]);

/** Fetch standard, 4.4 step 12: headers about a body that is no longer sent. */
const bodyHeaders = new Set([
  'content-encoding',
  'content-language',
  'content-length',
  'content-location',
  'content-type',
]);

/**
 * The only headers that an origin gets after a redirect if it is not trusted. Stricter than fetch, which drops only
 * `authorization`: any header may hold a secret.
 */
const harmlessHeaders = new Set(['accept', 'accept-encoding', 'accept-language', 'user-agent', ...bodyHeaders]);

export type Redirect =
  | { kind: 'none' }
  | { kind: 'follow'; request: WireRequest; location: string }
  | { kind: 'refuse'; words: string };

export function isRedirect(status: number): boolean {
  return redirectStatuses.has(status);
}

/** The URL in a response's Location; undefined without a Location, or with one that is no URL. */
export function locationOf({ headers }: Pick<HttpResponse, 'headers'>, from: URL): URL | undefined {
  const location = headers.find(([name]) => name === 'location')?.[1];
  return location === undefined ? undefined : (URL.parse(location, from.href) ?? undefined);
}

/** The URL that a response redirects to; undefined if it does not redirect, or its Location is no URL. */
export function nextHop(response: Pick<HttpResponse, 'status' | 'headers'>, from: URL): URL | undefined {
  return isRedirect(response.status) ? locationOf(response, from) : undefined;
}

/** The next request of a browser after `status` and `location`, or the reason not to send it. Pure. */
export function redirect(request: WireRequest, status: number, location: string | undefined, trusts: Trust): Redirect {
  if (!isRedirect(status) || location === undefined) return { kind: 'none' };
  if (!URL.canParse(location, request.url.href))
    return { kind: 'refuse', words: `${status} to a Location that is no URL` };
  const url = new URL(location, request.url);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return { kind: 'refuse', words: `${status} to a URL that is not http or https` };
  }
  url.username = '';
  url.password = '';
  url.hash = '';

  let { method, headers, body } = request;
  const toGet = status === 303 ? method !== 'GET' && method !== 'HEAD' : status < 303 && method === 'POST';
  if (toGet) {
    method = 'GET';
    body = undefined;
    headers = headers.filter(([name]) => !bodyHeaders.has(name.toLowerCase()));
  }
  if (url.origin !== request.url.origin && !trusts(url)) {
    if (body !== undefined) {
      return {
        kind: 'refuse',
        words: `${status} would send the body of the ${method} on to another origin, ${url.origin}`,
      };
    }
    headers = headers.filter(([name]) => harmlessHeaders.has(name.toLowerCase()));
  }
  // The host header of the request names the first host, not the next one.
  headers = headers.filter(([name]) => name.toLowerCase() !== 'host' || url.origin === request.url.origin);
  return { kind: 'follow', request: { method, url, headers, body }, location };
}
