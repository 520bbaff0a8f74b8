import type { LaunchEndpoint, LaunchHostResult } from '../../model/results.ts';
import { plural } from '../../text/plural.ts';
import { inMember } from './members.ts';

/** One line of the launch map, in plain text that may be foreign. */
export type MapLine = { host: string; path: string; answers: string; certificate: string };

/** Each host: the names and addresses that it leads to, who answers there, and how long the certificate lasts. */
export function launchMap(hosts: LaunchHostResult[]): MapLine[] {
  return hosts.map((host) => ({
    host: host.seenIn ? inMember(showHost(host), host.seenIn.join(', ')) : showHost(host),
    path: [...host.chain, endOf(host)].join(' → '),
    answers: host.answeredBy ?? '',
    certificate: distinct(host.endpoints.map(showEndpoint)).join('; '),
  }));
}

export function showHost({ host, port }: LaunchHostResult): string {
  return port === 443 ? host : `${host}:${port}`;
}

/** The addresses, with a mark at each one that was not asked; or why there are none. */
function endOf({ dns, addresses, unasked, moreAddresses = 0 }: LaunchHostResult): string {
  if (dns === 'unreachable') return 'unknown: no name server answers';
  if (dns !== 'found') return 'nothing';
  const shown = addresses.map((address) => (unasked.includes(address) ? `${address} (not asked)` : address));
  return [...shown, ...(moreAddresses > 0 ? [`${moreAddresses} more (not asked)`] : [])].join(', ');
}

/** `Let's Encrypt, 62 days left`, or why there is no such certificate. */
export function showEndpoint({ state, words, certificate }: LaunchEndpoint): string {
  if (!certificate) return words ?? state;
  const { issuer, daysLeft } = certificate;
  const lasts = daysLeft < 0 ? `expired ${plural(-daysLeft, 'day')} ago` : `${plural(daysLeft, 'day')} left`;
  return [state === 'untrusted' ? 'not trusted' : '', issuer, lasts].filter(Boolean).join(', ');
}

function distinct(texts: string[]): string[] {
  return [...new Set(texts)];
}
