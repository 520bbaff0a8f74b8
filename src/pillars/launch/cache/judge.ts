import type { Finding } from '../../../model/finding.ts';
import { shellWord } from '../../../text/shell-word.ts';
import { grepHeaders } from '../curl.ts';
import { launchFinding } from '../finding.ts';
import { type Directives, directivesOf, secondsOf } from './directives.ts';
import { cacheHit } from './hit.ts';

type Headers = [name: string, value: string][];

/**
 * What the answer to a logged-in user lets shared caches do. `isRefused`: the site itself refused the stranger who
 * asked next. An answer that caches must revalidate each time is then no fault. Pure.
 */
export function judgeCacheHeaders(url: string, headers: Headers, isRefused = false): Finding | undefined {
  const { host, pathname } = new URL(url);
  const shared = sharing(headers);
  if (shared.length > 0) {
    return launchFinding({
      rule: 'cache-shared',
      severity: 'blocker',
      title: `${host}${pathname} may be kept by shared caches: customers can get someone else's page`,
      expected: 'Cache-Control: private, no-store',
      observed: `${shared.join('; ')}, for a user who is logged in`,
      where: { url },
      reproduce: look(url),
      fix: neverShared,
    });
  }
  const control = directivesOf(headers, 'cache-control');
  if (control?.has('no-store') || control?.has('private')) return undefined;
  if (control && isRefused && isRevalidated(control)) return undefined;
  return launchFinding({
    rule: 'cache-unclear',
    severity: 'medium',
    title: `${host}${pathname} does not say that caches must not share it`,
    expected: 'Cache-Control: private, no-store',
    observed: control
      ? `Cache-Control: ${[...control.keys()].slice(0, 8).join(', ')}`
      : 'no Cache-Control: caches may guess how long they keep it',
    where: { url },
    reproduce: look(url),
    fix: neverShared,
  });
}

/** Whether the site itself, not a cache, refused a stranger or redirected them to the login. Pure. */
export function isRefusal({ status, headers }: { status: number; headers: Headers }): boolean {
  return (status === 401 || status === 403 || (status >= 300 && status < 400)) && cacheHit(headers) === undefined;
}

/** The finding for a page that is the same for its user and for a stranger: it shows nothing private. Pure. */
export function sameForAll(url: string): Finding {
  const { host, pathname } = new URL(url);
  return launchFinding({
    rule: 'cache-same-for-all',
    severity: 'medium',
    status: 'inconclusive',
    title: `${host}${pathname} shows nothing private, so its caching could not be judged`,
    expected: 'a page that only its user gets',
    observed: 'the same page with the session and without it',
    where: { url },
    reproduce: `curl -sS -b "$COOKIE" ${shellWord(url)} | cksum; curl -sS ${shellWord(url)} | cksum`,
    fix: 'Name a route that answers with the data of the user in its place, as the API route that the page asks (get: /api/me), or a marker: text that only the page of this user holds.',
  });
}

/** Judges what a stranger got at the URL of a logged-in user's page, after that user. Pure; the marker is not shown. */
export function judgeStranger(
  url: string,
  headers: Headers,
  body: string,
  marker: string | undefined,
): Finding | undefined {
  const seesMarker = marker !== undefined && body.includes(marker);
  const hit = cacheHit(headers);
  if (!seesMarker && !hit) return undefined;
  const { host, pathname } = new URL(url);
  return launchFinding({
    rule: 'cache-leak',
    severity: 'blocker',
    title: seesMarker
      ? `A stranger gets the page of a logged-in user at ${host}${pathname}`
      : `${host}${pathname} comes to strangers out of a shared cache`,
    expected: 'asked without the session: a login or a refusal, from the application itself',
    observed: [seesMarker ? "the marker of the user's own page" : undefined, hit].filter(Boolean).join(' and '),
    where: { url },
    reproduce: `curl -sS -o /dev/null -b "$COOKIE" ${shellWord(url)}; ${seesMarker ? `curl -sS ${shellWord(url)} | grep -c "$MARKER"` : look(url, [])}`,
    fix: `Purge the cache now, then keep this route out of it.\n${neverShared}`,
  });
}

/** The directives by which a shared cache may give the answer to others. `no-store` counts for its own header only. */
function sharing(headers: Headers): string[] {
  const names = new Set(headers.map(([name]) => name));
  const targeted = [...names].filter(
    (name) => /^([a-z]+-)?cdn-cache-control$/.test(name) || name === 'surrogate-control',
  );
  return ['cache-control', ...targeted].flatMap((name) => {
    const directives = directivesOf(headers, name);
    if (!directives || directives.has('no-store') || isRevalidated(directives)) return [];
    const isOwn = directives.has('private');
    const ages = ['s-maxage', ...(isOwn ? [] : ['max-age', 'stale-while-revalidate'])].filter(
      (age) => secondsOf(directives, age) > 0,
    );
    const isPublic = name === 'cache-control' && directives.has('public');
    return [isPublic ? ['public'] : [], ages.map((age) => `${age}=${secondsOf(directives, age)}`)]
      .flat()
      .map((directive) => `${name}: ${directive}`);
  });
}

/**
 * Whether a shared cache must ask the site before each answer (RFC 9111, 5.2.2): because of `no-cache`, or because its
 * copy is stale at once (`s-maxage` wins over `max-age`) and may not be given out stale (RFC 5861, 3).
 */
function isRevalidated(directives: Directives): boolean {
  if (directives.has('no-cache')) return true;
  const age = ['s-maxage', 'max-age'].find((name) => directives.has(name));
  if (age === undefined || secondsOf(directives, age) > 0) return false;
  const mustAsk = directives.has('must-revalidate') || directives.has('proxy-revalidate');
  return mustAsk || secondsOf(directives, 'stale-while-revalidate') === 0;
}

function look(url: string, options = ['-b "$COOKIE"']): string {
  return grepHeaders(url, 'cache-|.*-cache|surrogate|age|vary', ...options);
}

const neverShared = [
  'Cache-Control: private, no-store, and no CDN-Cache-Control or Surrogate-Control, on every page that needs a login',
  'nginx: proxy_no_cache $http_cookie; proxy_cache_bypass $http_cookie; and add_header Cache-Control "private, no-store" always;',
  'Cloudflare: Caching, Cache Rules: Bypass cache for this path, and no "Cache Everything"',
  'Vercel, Netlify: the header in the function that answers; on Next.js no "revalidate" and no static rendering for this route',
].join('\n');
