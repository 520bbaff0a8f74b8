import { isIP, type LookupFunction } from 'node:net';
import { bareHost } from './host-names.ts';
import { isInternalAddress } from './internal-address.ts';
import { ProxyFailed } from './proxies.ts';
import type { Trust } from './trust.ts';

/** More addresses of one name are not tried. */
export const maxAddresses = 16;

/** A socket that was not opened, because a public site led into a network that only this machine reaches. */
export class InternalAddress extends Error {
  readonly address: string;
  constructor(address: string) {
    super(`${address} is an internal address`);
    this.address = address;
  }
}

/** Which addresses of an origin may be asked. */
export type AddressPolicy = {
  /** Those of the addresses that may be asked, at most {@link maxAddresses}. Throws {@link InternalAddress} if there is none. */
  admit(origin: string, addresses: string[]): string[];
  /** Whether the configuration itself names this origin, so that a proxy may be asked for it wherever that finds it. */
  isNamed(origin: string): boolean;
  /** The configuration itself names this origin: it may be asked wherever it is. */
  name(origin: string): void;
};

export type AddressPolicyOptions = {
  /** Its origin may be asked where it was found first; where that is internal, so may be every other. Default: the first that is named. */
  baseUrl?: string;
  /** Origins that may be asked wherever they are. */
  isNamed: Trust;
  /** Default: {@link isInternalAddress}. */
  isInternal?(address: string): boolean;
};

/**
 * Keeps a public site from leading the gate to addresses that the site's visitors cannot reach (OWASP, Server Side
 * Request Forgery Prevention). It is asked after DNS, for each socket: a name that changes its answer gains nothing.
 */
export function createAddressPolicy({
  baseUrl = '',
  isNamed,
  isInternal = isInternalAddress,
}: AddressPolicyOptions): AddressPolicy {
  let base = URL.parse(baseUrl)?.origin;
  const named = new Set<string>();
  let isBaseInternal: boolean | undefined;
  return {
    isNamed: (origin) => origin === base || named.has(origin) || isNamed(new URL(origin)),
    name(origin) {
      base ??= origin;
      named.add(origin);
    },
    admit(origin, addresses) {
      const open = addresses.filter((address) => !isInternal(address));
      if (origin === base) isBaseInternal ??= open.length === 0;
      const isFree = isBaseInternal || (origin !== base && (named.has(origin) || isNamed(new URL(origin))));
      const admitted = isFree ? addresses : open;
      if (admitted.length === 0 && addresses[0] !== undefined) throw new InternalAddress(addresses[0]);
      return admitted.slice(0, maxAddresses);
    },
  };
}

/** Node's `lookup` for the sockets of one origin, less the addresses that must not be asked. */
export function guardedLookup(lookup: LookupFunction, origin: string, policy: AddressPolicy): LookupFunction {
  return (hostname, options, callback) =>
    lookup(hostname, { ...options, all: true }, (error, found) => {
      try {
        if (error) throw error;
        const all = Array.isArray(found) ? found : [];
        const admitted = new Set(
          policy.admit(
            origin,
            all.map(({ address }) => address),
          ),
        );
        const kept = all.filter(({ address }) => admitted.has(address));
        if (options.all) callback(null, kept);
        else callback(null, kept[0]?.address ?? '', kept[0]?.family);
      } catch (refusal) {
        callback(refusal as NodeJS.ErrnoException, '', 4);
      }
    });
}

/**
 * Whether a proxy may be asked for an origin. It looks the name up itself, where this machine does not see it; so what
 * only a server led to is looked up here as well, and refused where that finds no public address. Throws
 * {@link InternalAddress}, or {@link ProxyFailed}.
 */
export async function admitProxied(lookup: LookupFunction, origin: string, policy: AddressPolicy): Promise<void> {
  if (policy.isNamed(origin)) return;
  const host = bareHost(new URL(origin).hostname);
  if (isIP(host)) {
    policy.admit(origin, [host]);
    return;
  }
  await new Promise<void>((resolve, reject) => {
    guardedLookup(lookup, origin, policy)(host, { all: true }, (error) => {
      if (!error) resolve();
      else if (error instanceof InternalAddress) reject(error);
      else
        reject(
          new ProxyFailed(
            'its name does not resolve here, and no proxy is asked for what the configuration does not name',
          ),
        );
    });
  });
}
