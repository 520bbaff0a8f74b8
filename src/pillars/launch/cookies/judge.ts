import type { Cookie } from 'set-cookie-parser';
import { domainOf, isNoneInsecure, isOfSuffix, whyRefused } from '../../../http/refused-cookie.ts';
import type { Finding } from '../../../model/finding.ts';
import type { SetCookie } from '../../../steps/session.ts';
import { shellWord } from '../../../text/shell-word.ts';
import { launchFinding } from '../finding.ts';
import { readCookie } from './listed.ts';
import { type CookieRule, texts } from './texts.ts';

type Wanted = { session: string[]; stagingHosts: string[] };

/**
 * The faults of the listed cookies, each reported for the first URL that set the cookie with it. Pure; `now` is in
 * milliseconds since the epoch. No value is ever shown.
 */
export function judgeCookies(sets: SetCookie[], { session, stagingHosts }: Wanted, now: number): Finding[] {
  const told = new Set<string>();
  const places = new Map<string, { rule: CookieRule; set: SetCookie; names: string[]; details: Set<string> }>();
  for (const set of sets) {
    const cookie = readCookie(set, session);
    if (!cookie || isDeletion(cookie, now)) continue;
    const covered = coveredBy(cookie, stagingHosts);
    for (const rule of faultsOf(set, cookie, covered)) {
      if (told.has(`${rule} ${cookie.name}`)) continue;
      told.add(`${rule} ${cookie.name}`);
      const key = `${rule} ${set.url}`;
      const place = places.get(key) ?? { rule, set, names: [], details: new Set() };
      place.names.push(cookie.name);
      for (const detail of rule === 'cookie-refused' ? [whyRefused(set.url, cookie) ?? ''] : covered)
        place.details.add(detail);
      places.set(key, place);
    }
  }
  return [...places.values()].map(({ rule, set, names, details }) => {
    const { severity, title, expected, observed, fix } = texts[rule](names.join(', '), [...details].join(', '));
    return launchFinding({
      rule,
      severity,
      title,
      expected,
      // The URL of a login may show an expression in place of a secret.
      observed: `${observed}, set by ${set.method} ${URL.parse(set.url)?.pathname ?? set.url}`,
      where: { url: set.url },
      reproduce: look(set, names[0] ?? ''),
      fix,
    });
  });
}

/** The names of `wanted` that nothing set. */
export function unseen(sets: SetCookie[], wanted: string[]): string[] {
  const seen = new Set(sets.flatMap((set) => readCookie(set, wanted)?.name ?? []));
  return wanted.filter((name) => !seen.has(name));
}

function faultsOf(set: SetCookie, cookie: Cookie, covered: string[]): CookieRule[] {
  const hasSameSite = /^(strict|lax|none)$/i.test(cookie.sameSite ?? '');
  const isBroken = isOfSuffix(set.url, cookie);
  const isRefused = !isBroken && whyRefused(set.url, cookie) !== undefined;
  const asksForSecure = isRefused && /^__(host|secure)-/i.test(cookie.name);
  const faults: [CookieRule, boolean][] = [
    ['cookie-insecure', !cookie.secure && !asksForSecure],
    ['cookie-public-suffix', isBroken],
    ['cookie-refused', isRefused],
    ['cookie-no-httponly', !cookie.httpOnly],
    ['cookie-none-insecure', isNoneInsecure(cookie)],
    ['cookie-covers-staging', covered.length > 0 && !isBroken && !isRefused],
    // A value that browsers do not know counts as none (RFC 6265bis, 5.6.7).
    ['cookie-no-samesite', !hasSameSite],
  ];
  return faults.flatMap(([rule, isThere]) => (isThere ? [rule] : []));
}

function coveredBy(cookie: Cookie, hosts: string[]): string[] {
  const domain = domainOf(cookie);
  return domain ? hosts.filter((host) => host === domain || host.endsWith(`.${domain}`)) : [];
}

/** Max-Age wins over Expires (RFC 6265, 5.3, step 3). */
function isDeletion({ maxAge, expires }: Cookie, now: number): boolean {
  return maxAge === undefined ? expires !== undefined && expires.getTime() <= now : maxAge <= 0;
}

/** Shows the attributes and hides the value. */
function look({ method, url }: SetCookie, name: string): string {
  const send = method === 'GET' ? '' : `-X ${method} --data "$LOGIN" `;
  const grep = shellWord(`set-cookie: ${name}=`);
  return `curl -sS -o /dev/null -D - ${send}${shellWord(url)} | grep -iF ${grep} | sed 's/=[^;]*/=…/'`;
}
