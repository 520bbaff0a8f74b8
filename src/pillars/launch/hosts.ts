import pLimit from 'p-limit';
import { maxAddresses } from '../../http/address-policy.ts';
import { validityOf } from '../../http/certificate-expiry.ts';
import { bareHost } from '../../http/host-names.ts';
import type { Context } from '../../model/context.ts';
import type { LaunchEndpoint, LaunchHostResult } from '../../model/results.ts';
import { answeredBy, type Headers } from './answered-by.ts';
import type { Network } from './network/network.ts';
import type { HostAddresses } from './network/resolver.ts';
import { commonName, faultsOf, fieldOf } from './tls/faults.ts';
import { type Handshake, shakeHands } from './tls/handshake.ts';

export type Shaken = { address: string; handshake: Handshake };

/**
 * What is known of the hosts of a run. Each host is resolved once, and each of its addresses gets one TLS handshake.
 */
export type Hosts = {
  /** Its addresses and their certificates; on port 443 if none is given. */
  host(host: string, port?: number): Promise<LaunchHostResult>;
  handshakes(host: string, port?: number): Promise<Shaken[]>;
  /** Keeps the name of who answered for the host, if the headers of an answer show it. */
  heard(host: string, headers: Headers): void;
  /** Everything that was asked for so far. */
  known(): Promise<LaunchHostResult[]>;
};

const dayMs = 86_400_000;
/** The site's DNS says how many addresses there are, not how many sockets are open at once. */
const handshakesAtOnce = 4;
const forbidden: Handshake = {
  kind: 'refused',
  words:
    'an internal address, which no visitor reaches; it was not asked. If it is meant, name the host in "allowed-hosts"',
};

export function createHosts(network: Network, { clock, signal }: Pick<Context, 'clock' | 'signal'>): Hosts {
  const results = new Map<string, Promise<LaunchHostResult>>();
  const shaken = new Map<string, Promise<Shaken[]>>();
  const answering = new Map<string, string>();

  const once = <Value>(map: Map<string, Promise<Value>>, key: string, make: () => Promise<Value>): Promise<Value> => {
    const value = map.get(key) ?? make();
    map.set(key, value);
    return value;
  };

  function handshakes(host: string, port = 443): Promise<Shaken[]> {
    return once(shaken, `${host}:${port}`, async () => {
      const found = await network.resolver.addresses(bareHost(host));
      const { roots, timeoutMs } = network;
      const targets = addressesOf(found)
        .map((address) => ({ address, target: network.socketTarget(host, port, address) }))
        .filter(({ target }) => network.reaches(target.address));
      const limit = pLimit(handshakesAtOnce);
      return limit.map(targets, async ({ address, target }) => {
        const isForbidden = target.address === address && network.isForbidden(host, port, address);
        const handshake = isForbidden
          ? forbidden
          : await shakeHands({ host: bareHost(host), ...target, roots, timeoutMs, signal });
        return { address, handshake };
      });
    });
  }

  async function describe(host: string, port: number): Promise<LaunchHostResult> {
    const found = await network.resolver.addresses(bareHost(host));
    const addresses = addressesOf(found);
    const more = found.kind === 'found' ? found.addresses.length - addresses.length : 0;
    const answers = await handshakes(host, port);
    const endpoints = answers.map(({ address, handshake }) => endpointOf(address, handshake, clock.now()));
    const asked = new Set(answers.map(({ address }) => address));
    return {
      host,
      port,
      dns: found.kind,
      chain: found.chain,
      addresses,
      ...(more > 0 && { moreAddresses: more }),
      unasked: addresses.filter((address) => !asked.has(address)),
      endpoints,
      // One address that is down does not keep the others from being asked; one untrusted certificate does.
      usable:
        endpoints.some(({ state }) => state === 'trusted') && !endpoints.some(({ state }) => state === 'untrusted'),
    };
  }

  return {
    host: (host, port = 443) => once(results, `${host}:${port}`, () => describe(host, port)),
    handshakes,
    heard(host, headers) {
      const by = answeredBy(headers);
      if (by) answering.set(host, by);
    },
    async known() {
      const all = await Promise.all(results.values());
      return all.map((result) => {
        const by = answering.get(result.host);
        return by ? { ...result, answeredBy: by } : result;
      });
    },
  };
}

/** Whether an address of the host shows a certificate that no browser trusts. */
export function isShownUntrusted({ endpoints }: LaunchHostResult): boolean {
  return endpoints.some(({ state }) => state === 'untrusted');
}

/** The first {@link maxAddresses} of them: a name may have any number. */
function addressesOf(found: HostAddresses): string[] {
  return found.kind === 'found' ? found.addresses.slice(0, maxAddresses) : [];
}

function endpointOf(address: string, handshake: Handshake, now: number): LaunchEndpoint {
  if (handshake.kind !== 'done') return { address, state: handshake.kind, words: handshake.words };
  const [leaf] = handshake.chain;
  const { from, to } = validityOf(leaf);
  // OpenSSL takes a certificate whose dates are no dates, and then refuses to trust it.
  const isDated = !Number.isNaN(from.getTime()) && !Number.isNaN(to.getTime());
  const certificate = isDated
    ? {
        issuer: fieldOf(leaf.issuer, 'O') ?? commonName(leaf.issuer),
        validFrom: from.toISOString(),
        validTo: to.toISOString(),
        daysLeft: Math.trunc((to.getTime() - now) / dayMs),
      }
    : undefined;
  const faults = faultsOf(handshake, now);
  const seen = { address, ...(certificate && { certificate }) };
  if (faults.length === 0) return { ...seen, state: 'trusted' };
  return { ...seen, state: 'untrusted', words: faults.map(({ words }) => words).join('; ') };
}
