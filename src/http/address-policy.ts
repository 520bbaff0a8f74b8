import { isIP, type LookupFunction } from 'node:net';
import { bareHost } from './host-names.ts';
import { isInternalAddress } from './internal-address.ts';
import { ProxyFailed } from './proxies.ts';
import type { Trust } from './trust.ts';

/** How many addresses of one name are tried at most. */
export const maxAddresses = 16;

/** A socket was not opened, because a public site led to an address in an internal network. */
export class InternalAddress extends Error {
  readonly address: string;
  constructor(address: string) {
    super(`${address} is an internal address`);
    this.address = address;
  }
}

/** Decides which addresses of an origin may be asked. */
export type AddressPolicy = {
  /**
   * Returns the addresses that may be asked, at most {@link maxAddresses}. Throws {@link InternalAddress} if all of
   * them are refused.
   */
  admit(origin: string, addresses: string[]): string[];
  /** Whether the configuration itself names this origin. A proxy may then be asked for it, whatever its address is. */
  isNamed(origin: string): boolean;
  /** Records that the configuration itself names this origin, so its addresses may be internal (but see `baseUrl`). */
  name(origin: string): void;
};

export type AddressPolicyOptions = {
  /**
   * The first addresses of its origin decide: if all are internal, every origin may have internal addresses; if not,
   * this origin may have only public ones. Default: the first origin passed to `name`.
   */
  baseUrl?: string;
  /** Further origins that the configuration names. Their addresses may be internal. */
  isNamed: Trust;
  /** Default: {@link isInternalAddress}. */
  isInternal?(address: string): boolean;
};

/**
 * Keeps a public site from leading the gate to addresses that the site's visitors cannot reach (OWASP, Server Side
 * Request Forgery Prevention). It checks the result of DNS for each socket, so a name that later resolves to another
 * address gains nothing.
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

/** Node's `lookup` for the sockets of one origin, without the addresses that must not be asked. */
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
 * Checks that a proxy may be asked for an origin. The proxy resolves the name itself, and this machine does not see the
 * result. So an origin that the configuration does not name is resolved here too. Throws {@link InternalAddress} if
 * `policy` admits none of its addresses (internal ones are admitted if the base URL is internal), {@link ProxyFailed}
 * if the name does not resolve.
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
