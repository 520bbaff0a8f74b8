import type { DnsZone } from './dns-server.ts';
import { type DkimKey, dkimKey } from './mail.ts';

/** RSA keys take a while to make: the tests of one file share this one. */
let shared: DkimKey | undefined;
export function sharedDkimKey(): DkimKey {
  shared ??= dkimKey();
  return shared;
}

/** What a domain that sends mail needs: SPF, one DKIM selector and a DMARC policy, all right. `changes` replace names, or take them away. */
export function mailZone(
  changes: { [name: string]: DnsZone[string] | undefined } = {},
  domain = 'example.com',
): DnsZone {
  const zone: { [name: string]: DnsZone[string] | undefined } = {
    [domain]: { TXT: ['verification=abc', 'v=spf1 include:_spf.provider.example ~all'], MX: `10 mx.${domain}.` },
    [`s1._domainkey.${domain}`]: { TXT: sharedDkimKey().record },
    [`_dmarc.${domain}`]: { TXT: `v=DMARC1; p=quarantine; rua=mailto:dmarc@${domain}` },
    '_spf.provider.example': { TXT: 'v=spf1 ip4:192.0.2.0/24 -all' },
    ...changes,
  };
  return Object.fromEntries(Object.entries(zone).filter(([, entry]) => entry)) as DnsZone;
}
