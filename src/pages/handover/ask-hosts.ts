import pLimit from 'p-limit';
import type { Config } from '../../config/config.ts';
import { noLaunch } from '../../config/sections/launch/no-launch.ts';
import { NetworkError } from '../../http/exchange.ts';
import { bareHost } from '../../http/host-names.ts';
import type { Context } from '../../model/context.ts';
import type { LaunchHostResult } from '../../model/results.ts';
import { answeredBy } from '../../pillars/launch/answered-by.ts';
import { createHosts, type Hosts } from '../../pillars/launch/hosts.ts';
import { type Network, openNetwork } from '../../pillars/launch/network/network.ts';

/** What is found out about an origin: where its name leads, and who answers, or why nobody does. */
export type HostAnswer = { map: LaunchHostResult; answers?: string; problem?: string };

const hostsAtOnce = 4;

/** Asks DNS, the certificates and, where one is trusted, the start page of each origin. Never follows a redirect. */
export async function askHosts(
  origins: readonly string[],
  config: Config,
  context: Context,
): Promise<ReadonlyMap<string, HostAnswer>> {
  const network = await openNetwork(config, config.launch ?? noLaunch(10_000), context);
  try {
    const hosts = createHosts(network, context);
    const ask = async (origin: string) => [origin, await askHost(new URL(origin), hosts, network, context)] as const;
    return new Map(await pLimit(hostsAtOnce).map(origins, ask));
  } finally {
    await network.close();
  }
}

async function askHost(url: URL, hosts: Hosts, network: Network, { signal }: Context): Promise<HostAnswer> {
  const { hostname, port, protocol } = url;
  const isSecure = protocol === 'https:';
  const map = isSecure ? await hosts.host(hostname, Number(port || 443)) : await named(url, network);
  const addresses = map.addresses.toSorted();
  const found = { ...map, addresses };
  if (map.dns !== 'found') return { map: found };
  if (isSecure && !map.usable) return { map: found, problem: 'not asked, as its certificate is not right' };
  const { timeoutMs } = network;
  const request = { method: 'GET', url: url.href, headers: [], timeoutMs, maxBodyBytes: 1_000, cutBody: true };
  try {
    const { headers } = await network.client.send({ ...request, follow: false, retries: 1, isWritten: true }, signal);
    return { map: found, answers: answeredBy(headers) };
  } catch (error) {
    if (!(error instanceof NetworkError)) throw error;
    return { map: found, problem: error.message };
  }
}

/** Where a host without TLS leads. */
async function named({ hostname, port }: URL, { resolver }: Network): Promise<LaunchHostResult> {
  const found = await resolver.addresses(bareHost(hostname));
  return {
    host: hostname,
    port: Number(port || 80),
    dns: found.kind,
    chain: found.chain,
    addresses: found.kind === 'found' ? found.addresses : [],
    unasked: [],
    endpoints: [],
    usable: found.kind === 'found',
  };
}
