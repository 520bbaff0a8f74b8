import { isIP } from 'node:net';
import { getDomain } from 'tldts';
import { bareHost, isLoopbackHost } from '../http/host-names.ts';
import type { DnsFacts } from './dns.ts';
import type { Remark } from './remark.ts';

const harmlessName = /^[a-z0-9](?:[a-z0-9._-]{0,250}[a-z0-9])?\.?$/;
const question =
  'TODO: Which domain do users see? "launch: { canonical: https://www.example.com }" checks its DNS, certificate, redirects and headers.';

/** Whether a name is on the public internet and belongs to who runs the site, not to a platform such as vercel.app. */
export function isOwnDomain({ protocol, hostname }: URL): boolean {
  if (protocol !== 'https:' || isLoopbackHost(hostname) || isIP(bareHost(hostname)) !== 0) return false;
  return getDomain(hostname) !== null && getDomain(hostname) === getDomain(hostname, { allowPrivateDomains: true });
}

/** The checks of a launch for a domain of one's own; for any other address the question which one it will be. Pure. */
export function launchSection(
  origin: string,
  dns: DnsFacts | undefined,
): { section?: Record<string, unknown>; remarks: Remark[] } {
  const url = new URL(origin);
  if (!isOwnDomain(url)) return { remarks: [{ path: ['base-url'], lines: [question] }] };
  const { cname, mailDomain, selectors = [] } = dns ?? {};
  const section = {
    canonical: origin,
    ...(cname && harmlessName.test(cname) && { dns: { [url.hostname]: { CNAME: cname } } }),
    ...(mailDomain && {
      mail: { domains: [mailDomain], ...(selectors.length > 0 && { 'dkim-selectors': selectors }) },
    }),
  };
  const ask = 'TODO: Which DKIM selectors do your senders use? None of the usual ones has a key.';
  const remarks = [
    { path: ['launch'], lines: ['What a domain needs before a launch: docs/launch.md.'] },
    ...(mailDomain && selectors.length === 0 ? [{ path: ['launch', 'mail'], lines: [ask] }] : []),
  ];
  return { section, remarks };
}
