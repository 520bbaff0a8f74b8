import { getDomain } from 'tldts';
import { type Cookie, canonicalDomain, domainMatch, pathMatch } from 'tough-cookie';
import { isLoopbackHost } from '../http/host-names.ts';

/** Why a browser does not send a cookie to a URL, as a clause that follows its name, and what to do about it. */
export type Withheld = { why: string; fix: string };

/**
 * Why a cookie that was kept at `home` does not go to `url` (RFC 6265, 5.4; RFC 6265bis, 4.1.3 for the prefix);
 * undefined if it does. SameSite withholds nothing: our requests come from no other site.
 */
export function whyWithheld(
  { key, domain, hostOnly, path, secure }: Cookie,
  home: URL,
  url: URL,
): Withheld | undefined {
  const shared = sharedDomain(home.hostname, url.hostname);
  const widened = shared
    ? `Set it with Domain=${shared}, which both hosts belong to.`
    : `${home.hostname} and ${url.hostname} belong to no common domain, so no cookie can go to both: hand the login over with a one-time token in a redirect.`;
  if (hostOnly && domain !== canonicalDomain(url.hostname)) {
    if (/^__host-/i.test(key))
      return {
        why: 'can have no Domain, for its name begins with __Host-',
        fix: shared ? `Begin its name with __Secure- in place of __Host-, and set it with Domain=${shared}.` : widened,
      };
    return { why: `has no Domain, so it goes to ${domain} alone`, fix: widened };
  }
  if (!domainMatch(url.hostname, domain)) return { why: `has Domain=${domain}, which does not cover it`, fix: widened };
  if (secure && url.protocol === 'http:' && !isLoopbackHost(url.hostname))
    return { why: 'has Secure, and this host is asked over http', fix: 'Serve this host over https, as users get it.' };
  if (!pathMatch(url.pathname, path ?? '/'))
    return { why: `has Path=${path}, which does not cover ${url.pathname}`, fix: 'Set it with Path=/.' };
  return undefined;
}

/** The domain that someone can register and both hosts are below; undefined without one, as for addresses. */
export function sharedDomain(one: string, other: string): string | undefined {
  const [first, second] = [one, other].map((host) => getDomain(host, { allowPrivateDomains: true }));
  return first && first === second ? first : undefined;
}
