import { getDomain } from 'tldts';
import type { Finding } from '../../../model/finding.ts';
import { digRecords } from '../dig.ts';
import { launchFinding } from '../finding.ts';
import type { HostAddresses } from '../network/resolver.ts';

/** What is wrong with where a host leads; undefined where it has an address. `dig` addresses the resolver. */
export function hostFinding(host: string, found: HostAddresses, dig: string): Finding | undefined {
  const place = (type: string) => ({
    where: { url: `dns:${host}?type=${type}` },
    reproduce: digRecords(dig, host, type),
  });
  switch (found.kind) {
    case 'found':
      return undefined;
    case 'missing':
      return launchFinding({
        rule: 'dns-missing',
        severity: 'blocker',
        title: `${host} has no address: nobody can reach it`,
        expected: 'an A or AAAA record, or a CNAME that leads to one',
        observed: found.words,
        ...place('A'),
        fix: addressFix(host),
      });
    case 'dangling':
      return launchFinding({
        rule: 'dns-dangling',
        severity: 'blocker',
        title: `${host} leads nowhere: ${found.words}`,
        expected: 'a CNAME that ends at an address',
        observed: [host, ...found.chain].join(' → '),
        ...place('CNAME'),
        fix: `${takeover(host, found)}${addressFix(host)}`,
      });
    case 'unreachable':
      return launchFinding({
        rule: 'dns-unreachable',
        severity: 'blocker',
        status: 'inconclusive',
        title: `Nobody can tell the address of ${host}`,
        expected: 'an answer',
        observed: `the resolver ${found.words}`,
        ...place('A'),
        fix: 'Run it again. If it stays, look at the status of the DNS provider; after moving the zone, at DNSSEC: a DS record of the old provider at the registrar makes every resolver answer SERVFAIL.',
      });
  }
}

function takeover(host: string, { chain, words }: { chain: string[]; words: string }): string {
  const target = chain.at(-1);
  return words.endsWith('does not exist') ? `Whoever gets ${target} at that provider answers for ${host}. ` : '';
}

/** The record to add, as each platform documents it. An apex cannot have a CNAME (RFC 1034, 3.6.2). */
function addressFix(host: string): string {
  const zone = getDomain(host) ?? host;
  const record =
    host === zone
      ? `${host}. A <address>. Vercel: A 76.76.21.21. Netlify: ALIAS apex-loadbalancer.netlify.com, or A 75.2.60.5. Cloudflare: a CNAME here is flattened, proxied as you wish. nginx: the server's address, AAAA only if it listens there`
      : `${host}. CNAME <name given by the host>. Vercel: cname.vercel-dns.com. Netlify: <site>.netlify.app. Cloudflare Pages: <project>.pages.dev. nginx: an A record with the server's address`;
  return `In the zone ${zone} set: ${record}.`;
}
