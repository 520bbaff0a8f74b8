import { Cookie } from 'tough-cookie';
import type { HttpResponse } from '../http/exchange.ts';

/** The cookies that a response set, on the way or at its end; for each name the last. Deleted ones are left out. */
export function setCookies(response: HttpResponse): Cookie[] {
  const byName = new Map<string, Cookie>();
  for (const header of response.setCookies) {
    const cookie = Cookie.parse(header, { loose: true });
    if (cookie) byName.set(cookie.key, cookie);
  }
  const now = answeredAt(response);
  return [...byName.values()].filter((cookie) => !isDeletion(cookie, now));
}

export function setCookie(response: HttpResponse, name: string): Cookie | undefined {
  return setCookies(response).find((cookie) => cookie.key === name);
}

/** RFC 6265, section 3.1: a server removes a cookie with an expiry in the past. A failed login often does. */
function isDeletion(cookie: Cookie, now: number): boolean {
  if (cookie.maxAge !== null) return Number(cookie.maxAge) <= 0;
  return cookie.expires instanceof Date && cookie.expires.getTime() <= now;
}

/** The server's own clock; without it only dates at the epoch, the usual way to delete, count as past. */
function answeredAt(response: HttpResponse): number {
  const date = Date.parse(response.headers.find(([name]) => name === 'date')?.[1] ?? '');
  return Number.isNaN(date) ? 366 * 86_400_000 : date;
}
