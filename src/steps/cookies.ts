import { Cookie } from 'tough-cookie';
import type { HttpResponse } from '../http/exchange.ts';

/**
 * The cookies that a response, or a redirect before it, set and that browsers keep; the last one for each name. Deleted
 * cookies are left out.
 */
export function setCookies(response: HttpResponse): Cookie[] {
  return sentCookies(response).flatMap(({ cookie, dropped }) => (dropped === undefined ? [cookie] : []));
}

export function setCookie(response: HttpResponse, name: string): Cookie | undefined {
  return setCookies(response).find((cookie) => cookie.key === name);
}

/** Why browsers drop the cookie of this name, without its value. Undefined when they keep one or when none was sent. */
export function whyDropped(response: HttpResponse, name: string): string | undefined {
  if (setCookie(response, name)) return undefined;
  return sentCookies(response).find(({ cookie }) => cookie.key === name)?.dropped;
}

/** All cookies that a response sent, except deletions. Dropped ones are included: their values are secret too. */
export function sentCookies(response: HttpResponse): { cookie: Cookie; dropped?: string }[] {
  const byName = new Map<string, { cookie: Cookie; dropped?: string }>();
  for (const [index, header] of response.setCookies.entries()) {
    const cookie = Cookie.parse(header, { loose: true });
    const dropped = response.droppedCookies?.[index];
    // A kept and a dropped cookie may have the same name. Both stay in the list: the jar holds the kept one.
    if (cookie) byName.set(`${dropped === undefined} ${cookie.key}`, { cookie, dropped });
  }
  const now = answeredAt(response);
  return [...byName.values()].filter(({ cookie }) => !isDeletion(cookie, now));
}

/** RFC 6265, section 3.1: a server removes a cookie with an expiry in the past. A failed login often does. */
function isDeletion(cookie: Cookie, now: number): boolean {
  if (cookie.maxAge !== null) return Number(cookie.maxAge) <= 0;
  return cookie.expires instanceof Date && cookie.expires.getTime() <= now;
}

/** The time by the server's clock. Without it, only dates at the epoch count as past: the usual deletion. */
function answeredAt(response: HttpResponse): number {
  const date = Date.parse(response.headers.find(([name]) => name === 'date')?.[1] ?? '');
  return Number.isNaN(date) ? 366 * 86_400_000 : date;
}
