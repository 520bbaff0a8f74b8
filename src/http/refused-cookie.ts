import { isIP } from 'node:net';
import { domainToASCII } from 'node:url';
import { type Cookie, parseSetCookie } from 'set-cookie-parser';
import { getPublicSuffix } from 'tldts';
import { isLoopbackHost } from './host-names.ts';

/** Reads a `Set-Cookie` without decoding it; undefined if it cannot be read. Never show the cookie's value. */
export function readSetCookie(line: string): Cookie | undefined {
  return parseSetCookie([line], { silent: true, decodeValues: false, split: false })[0];
}

/** A cookie's Domain, read as in RFC 6265, 5.2.3; undefined for a cookie of its own host alone. */
export function domainOf({ domain }: Cookie): string | undefined {
  return domainToASCII((domain ?? '').trim().replace(/^\./, '')) || undefined;
}

/**
 * Whether a cookie's Domain is a public suffix such as `github.io` or `co.uk`, and not the host itself: browsers drop
 * such a cookie (RFC 6265, 5.3, step 5).
 */
export function isOfSuffix(url: string, cookie: Cookie): boolean {
  const domain = domainOf(cookie);
  if (!domain || domain === URL.parse(url)?.hostname) return false;
  return getPublicSuffix(domain, { allowPrivateDomains: true }) === domain;
}

/** Limit for the octets of name and value together (RFC 6265bis, 5.7, step 5). */
const maxOctets = 4096;

/**
 * Why browsers refuse a cookie, public suffixes aside (RFC 6265, 5.3, step 6; RFC 6265bis, 5.7); undefined if they do
 * not. The words show no value.
 */
export function whyRefused(url: string, cookie: Cookie): string | undefined {
  const domain = domainOf(cookie);
  const prefix = /^__(host|secure)-/i.exec(cookie.name)?.[1]?.toLowerCase();
  if (prefix && !cookie.secure) return `a name with __${prefix === 'host' ? 'Host' : 'Secure'}- asks for Secure`;
  if (prefix === 'host' && domain) return 'a name with __Host- allows no Domain';
  if (prefix === 'host' && cookie.path !== '/') return 'a name with __Host- asks for Path=/';
  const octets = Buffer.byteLength(cookie.name) + Buffer.byteLength(cookie.value);
  if (octets > maxOctets) return `name and value have ${octets} bytes, more than ${maxOctets}`;
  const host = URL.parse(url)?.hostname;
  const isForeign = host && domain && host !== domain && (isIP(host) !== 0 || !host.endsWith(`.${domain}`));
  return isForeign
    ? `Domain=${domain.slice(0, 100)} is not the host of this site, ${host}, or a parent of it`
    : undefined;
}

/** Why browsers drop a `Set-Cookie` of a response from `url`; undefined if they keep it, or if it cannot be read. */
export function whyDropped(url: URL, line: string): string | undefined {
  const cookie = readSetCookie(line);
  if (!cookie) return undefined;
  if (isOfSuffix(url.href, cookie))
    return `Domain=${domainOf(cookie)?.slice(0, 100)} belongs to many sites (publicsuffix.org)`;
  // RFC 6265bis, 5.7, step 8; browsers count loopback as secure (W3C, Secure Contexts, 3.1).
  const isOpen = url.protocol === 'http:' && !isLoopbackHost(url.hostname);
  if (cookie.secure && isOpen) return 'it has Secure, and comes over http';
  if (isNoneInsecure(cookie)) return 'SameSite=None asks for Secure';
  return whyRefused(url.href, cookie);
}

/** Whether a cookie has SameSite=None without Secure, which browsers refuse (Chromium; RFC 6265bis, 5.7). */
export function isNoneInsecure({ sameSite, secure }: Cookie): boolean {
  return !secure && sameSite?.toLowerCase() === 'none';
}
