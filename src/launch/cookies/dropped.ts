import { domainToASCII } from 'node:url';
import { type Cookie, parseSetCookie } from 'set-cookie-parser';
import { getPublicSuffix } from 'tldts';
import type { SetCookie } from '../../smoke/sessions.ts';

/** The cookie if it is one of `names`. Its value is never to be shown. */
export function readCookie({ line }: SetCookie, names: string[]): Cookie | undefined {
  const [cookie] = parseSetCookie([line], { silent: true, decodeValues: false, split: false });
  return cookie && names.includes(cookie.name) ? cookie : undefined;
}

/** Its Domain, as RFC 6265, 5.2.3 reads it; undefined for a cookie of its own host alone. */
export function domainOf({ domain }: Cookie): string | undefined {
  return domainToASCII((domain ?? '').trim().replace(/^\./, '')) || undefined;
}

/** Whether browsers drop it because its Domain is a public suffix (RFC 6265, 5.3, step 5), as `github.io` or `co.uk`. */
export function isDropped(set: SetCookie, names: string[]): boolean {
  const cookie = readCookie(set, names);
  const domain = cookie && domainOf(cookie);
  if (!domain || domain === URL.parse(set.url)?.hostname) return false;
  return getPublicSuffix(domain, { allowPrivateDomains: true }) === domain;
}
