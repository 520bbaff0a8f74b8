import type { LaunchConfig } from '../../../config/sections/launch/launch.ts';
import type { Finding } from '../../../model/finding.ts';
import { walled } from '../wall.ts';
import type { Hop } from './chain.ts';
import { isHttpsOnly } from './https-only.ts';
import { identityService } from './identity-services.ts';
import type { Way } from './problem.ts';
import { type Fault, named, problem } from './problem.ts';

/** The hosts where users log in, and whether the site is an API, which needs no page at `/`. */
type Expected = Pick<LaunchConfig, 'loginHosts' | 'isApi'>;

/**
 * What is wrong with the ways to the canonical origin. A fault that several ways share is reported once, for the URL
 * that has it. Pure.
 */
export function judgeRedirects(ways: Way[], canonical: URL, expected: Expected): Finding[] {
  const findings = ways.flatMap((way) => judgeWay(way, canonical, expected));
  return [...new Map(findings.map((finding) => [finding.fingerprint, finding])).values()];
}

function judgeWay(way: Way, canonical: URL, expected: Expected): Finding[] {
  const tell = (fault: Fault) => problem(fault, way, canonical);
  const { end } = way.chain;
  if (end.kind === 'loop') {
    // The circle is the same wherever it was entered.
    const place = end.cycle.toSorted((a, b) => (a.href < b.href ? -1 : 1))[0] ?? way.chain.start;
    return [tell({ rule: 'redirect-loop', place, cycle: end.cycle })];
  }
  if (end.kind === 'endless') return [tell({ rule: 'redirect-loop', place: way.chain.start })];
  const astray = judgeDirection(way, canonical).map(tell);
  if (astray.length > 0) return astray;
  const ending =
    end.kind === 'walled' ? [walled(named(end.url, way), end.wall)] : judgeEnd(way, canonical, expected).map(tell);
  return [...ending, ...judgeShape(way, canonical).map(tell)];
}

/** What leads users away from the canonical origin; nothing else of such a way is judged. */
function judgeDirection(way: Way, canonical: URL): Fault[] {
  const { hops, end } = way.chain;
  const faults: Fault[] = hops
    .filter(({ url, next }) => url.protocol === 'https:' && next?.protocol === 'http:')
    .map((hop) => ({ rule: 'redirect-insecure', place: hop.url, hop }));
  const last = hops.at(-1);
  if (end.kind !== 'answered' || !last || last.redirects) return faults;
  if (last.url.protocol === 'http:')
    return faults.length > 0 ? faults : [{ rule: 'redirect-insecure', place: last.url }];
  if (isHome(last.url, way, canonical)) return faults;
  // The hop that leads to a foreign host; the hops after it are that host's own.
  const away = hops.find(({ next }) => next && !isHome(next, way, canonical)) ?? last;
  return [...faults, { rule: 'redirect-wrong-host', place: away.url, hop: away }];
}

/**
 * The canonical host; for aliases and moved URLs also the host of the start; for moved URLs also that of the target.
 */
function isHome({ host, hostname }: URL, { chain: { start }, from }: Way, canonical: URL): boolean {
  if (host === canonical.host) return true;
  return from !== 'canonical' && (hostname === start.hostname || (from !== 'alias' && host === from.to.host));
}

function judgeEnd(
  { chain: { start, hops, end }, from }: Way,
  canonical: URL,
  { loginHosts, isApi }: Expected,
): Fault[] {
  if (end.kind === 'unusable') {
    if (end.isTold) return [];
    return [
      {
        rule: end.isSilent ? 'unreachable' : 'redirect-broken',
        place: end.url,
        words: end.words,
        isSilent: end.isSilent,
      },
    ];
  }
  const last = hops.at(-1);
  if (end.kind === 'failed' && end.url.protocol === 'http:' && isHttpsOnly(end.url.hostname)) return [];
  if (end.kind === 'failed')
    return [{ rule: 'unreachable', place: new URL(end.url.origin), words: end.words, isSilent: end.isSilent }];
  if (!last) return [];
  if (end.kind !== 'login' && last.redirects)
    return [{ rule: 'redirect-broken', place: last.url, words: `${last.status} without a usable Location` }];
  const isPage = last.status >= 200 && last.status < 300;
  if (end.kind !== 'login' && !isPage && !(isApi && typeof from === 'string' && last.status < 500))
    return [{ rule: 'redirect-broken', place: last.url, words: `it answers ${last.status}` }];
  if (typeof from === 'object') {
    const { to } = from;
    return last.url.host === to.host && last.url.pathname === to.pathname
      ? []
      : [{ rule: 'redirect-wrong-target', place: start }];
  }
  if (end.kind === 'login') {
    const service = loginHosts.includes(end.url.hostname) ? undefined : identityService(end.url);
    return service ? [{ rule: 'redirect-login', place: last.url, to: end.url, service }] : [];
  }
  // For an alias over http, the way that begins on https reports it.
  const isAliasItself = from === 'alias' && last.url.host !== canonical.host && start.protocol === 'https:';
  return isAliasItself ? [{ rule: 'redirect-two-hosts', place: start }] : [];
}

/** What is wrong with how users get there. */
function judgeShape({ chain: { start, hops: all, end }, from, probe }: Way, canonical: URL): Fault[] {
  // A redirect to a login is temporary, as it should be.
  const hops = withoutRounds(end.kind === 'login' ? all.slice(0, -1) : all);
  const faults: Fault[] = [];
  const counted = hops.filter((hop) => hop.next && (typeof from === 'object' || leadsElsewhere(hop)));
  for (const hop of counted)
    if (hop.status !== 301 && hop.status !== 308) faults.push({ rule: 'redirect-temporary', place: hop.url, hop });
  if (counted.length > 2) faults.push({ rule: 'redirect-too-many', place: start });
  const first = hops.find(({ next }) => next && next.hostname !== start.hostname);
  const isSecured = isHttpsOnly(start.hostname) || all.some((hop) => hop.secures && isBelow(start, hop.url));
  if (from === 'alias' && start.protocol === 'http:' && first?.url.protocol === 'http:' && !isSecured)
    faults.push({ rule: 'redirect-skips-https', place: start, hop: first });
  const arriving = hops.findIndex(({ next }) => next?.origin === canonical.origin);
  const isThere = start.origin === canonical.origin;
  if (probe && !isThere && arriving >= 0) {
    const losing = hops.slice(0, arriving + 1).find(({ next }) => next && !holds(next, probe));
    if (losing && !holds(hops[arriving]?.next, probe))
      faults.push({ rule: 'redirect-query-lost', place: losing.url, hop: losing });
  }
  return faults;
}

function isBelow({ hostname }: URL, parent: URL): boolean {
  return hostname.endsWith(`.${parent.hostname}`);
}

/** Leaves out rounds that come back to the same URL: they fetch a cookie (consent, language) and lead nowhere. */
function withoutRounds(hops: Hop[]): Hop[] {
  const urls = hops.map(({ url }) => url.href);
  return hops.filter((_, index) => !urls.some((url, from) => from <= index && index < urls.lastIndexOf(url)));
}

/** Whether the hop changes the origin; a hop within an origin is the application's own. */
function leadsElsewhere({ url, next }: Hop): boolean {
  return next !== undefined && next.origin !== url.origin;
}

function holds(url: URL | undefined, probe: string): boolean {
  return [...new URLSearchParams(probe)].every(([name, value]) => url?.searchParams.get(name) === value);
}
