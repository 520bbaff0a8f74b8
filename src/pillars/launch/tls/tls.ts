import { aliasesOf, canonicalHost } from '../aliases.ts';
import type { LaunchCheck } from '../check.ts';
import { judgeTls, unasked } from './judge.ts';

/** The certificates of the canonical host, its aliases and the hosts of `tls`, at each of their addresses. */
export const checkTls: LaunchCheck = async (run) => {
  const { hosts, launch, context } = run;
  const listed = [canonicalHost(run) ?? [], await aliasesOf(run), launch.tls ?? []].flat();
  const distinct = [...new Map(listed.map(({ host, port }) => [`${host}:${port}`, { host, port }])).values()];
  const findings = distinct.map(async ({ host, port }) => {
    const { addresses, endpoints } = await hosts.host(host, port);
    // A host without address is a matter of DNS.
    if (addresses.length > 0 && endpoints.length === 0) return [unasked(host, port, addresses)];
    return judgeTls(host, port, await hosts.handshakes(host, port), context.clock.now());
  });
  return (await Promise.all(findings)).flat();
};
