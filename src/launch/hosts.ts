import type { LaunchConfig } from '../config/launch/launch.ts';
import type { Context } from '../context.ts';
import type { LaunchEndpoint, LaunchHostResult } from '../pillar.ts';
import type { Network } from './network/network.ts';
import { type Handshake, shakeHands } from './tls/handshake.ts';

/** What is known of the hosts of a run. Each is resolved, and each of its addresses shaken hands with, once. */
export type Hosts = {
  host(host: string, port?: number): Promise<LaunchHostResult>;
  handshakes(host: string, port?: number): Promise<{ address: string; handshake: Handshake }[]>;
  /** Everything that was asked for so far. */
  known(): Promise<LaunchHostResult[]>;
};

const dayMs = 86_400_000;

export function createHosts(network: Network, { clock, signal }: Pick<Context, 'clock' | 'signal'>): Hosts {
  const results = new Map<string, Promise<LaunchHostResult>>();
  const shaken = new Map<string, Promise<{ address: string; handshake: Handshake }[]>>();

  const once = <Value>(map: Map<string, Promise<Value>>, key: string, make: () => Promise<Value>): Promise<Value> => {
    const value = map.get(key) ?? make();
    map.set(key, value);
    return value;
  };

  function handshakes(host: string, port = 443) {
    return once(shaken, `${host}:${port}`, async () => {
      const found = await network.resolver.addresses(host);
      const reachable = found.kind === 'found' ? found.addresses.filter(network.reaches) : [];
      const { roots, timeoutMs } = network;
      return Promise.all(
        reachable.map(async (address) => ({
          address,
          handshake: await shakeHands({ host, ...network.socketTarget(host, port, address), roots, timeoutMs, signal }),
        })),
      );
    });
  }

  async function describe(host: string, port: number): Promise<LaunchHostResult> {
    const found = await network.resolver.addresses(host);
    const addresses = found.kind === 'found' ? found.addresses : [];
    const endpoints = (await handshakes(host, port)).map(({ address, handshake }) =>
      endpointOf(address, handshake, clock.now()),
    );
    const isUsable = endpoints.length > 0 && endpoints.every(({ state }) => state === 'trusted');
    const unasked = addresses.filter((address) => !network.reaches(address));
    return { host, port, dns: found.kind, chain: found.chain, addresses, unasked, endpoints, usable: isUsable };
  }

  return {
    host: (host, port = 443) => once(results, `${host}:${port}`, () => describe(host, port)),
    handshakes,
    known: () => Promise.all(results.values()),
  };
}

function endpointOf(address: string, handshake: Handshake, now: number): LaunchEndpoint {
  if (handshake.kind !== 'done') return { address, state: handshake.kind, words: handshake.words };
  const { leaf, chainFault, nameFault } = handshake;
  const validTo = new Date(leaf.validTo);
  const certificate = {
    issuer: issuerName(leaf.issuer),
    validFrom: new Date(leaf.validFrom).toISOString(),
    validTo: validTo.toISOString(),
    daysLeft: Math.floor((validTo.getTime() - now) / dayMs),
  };
  const fault = chainFault ?? nameFault;
  return { address, state: fault ? 'untrusted' : 'trusted', ...(fault && { words: fault }), certificate };
}

/** The organisation, or the common name where there is none. */
function issuerName(issuer: string): string {
  const field = (name: string) =>
    issuer
      .split('\n')
      .find((line) => line.startsWith(`${name}=`))
      ?.slice(name.length + 1);
  return field('O') ?? field('CN') ?? '';
}
