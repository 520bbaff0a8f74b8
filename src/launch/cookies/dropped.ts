import { isIP } from 'node:net';
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

/** Whether its Domain is a public suffix (RFC 6265, 5.3, step 5), as `github.io` or `co.uk`: browsers drop it. */
export function isOfSuffix(set: SetCookie, cookie: Cookie): boolean {
  const domain = domainOf(cookie);
  if (!domain || domain === URL.parse(set.url)?.hostname) return false;
  return getPublicSuffix(domain, { allowPrivateDomains: true }) === domain;
}

/** Octets of name and value together (RFC 6265bis, 5.7, step 5). */
const maxOctets = 4096;

/** Why browsers refuse it for another reason (RFC 6265, 5.3, step 6; RFC 6265bis, 5.7), in words that show no value. */
export function whyRefused({ url }: SetCookie, cookie: Cookie): string | undefined {
  const domain = domainOf(cookie);
  const prefix = /^__(host|secure)-/i.exec(cookie.name)?.[1]?.toLowerCase();
  if (prefix && !cookie.secure) return `a name with __${prefix === 'host' ? 'Host' : 'Secure'}- asks for Secure`;
  if (prefix === 'host' && domain) return 'a name with __Host- allows no Domain';
  if (prefix === 'host' && cookie.path !== '/') return 'a name with __Host- asks for Path=/';
  const octets = Buffer.byteLength(cookie.name) + Buffer.byteLength(cookie.value);
  if (octets > maxOctets) return `name and value have ${octets} bytes, more than ${maxOctets}`;
  const host = URL.parse(url)?.hostname;
  const isForeign = host && domain && host !== domain && (isIP(host) !== 0 || !host.endsWith(`.${domain}`));
  return isForeign ? `its Domain (${domain.slice(0, 100)}) does not cover ${host}, which sets it` : undefined;
}

/** Whether browsers drop a cookie of these names. */
export function isDropped(set: SetCookie, names: string[]): boolean {
  const cookie = readCookie(set, names);
  return cookie !== undefined && (isOfSuffix(set, cookie) || whyRefused(set, cookie) !== undefined);
}
