import { getServers } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isIP, isIPv6 } from 'node:net';
import { networkInterfaces } from 'node:os';
import { resolve } from 'node:path';
import { rootCertificates } from 'node:tls';
import type { Config } from '../../../config/config.ts';
import { parseNameServer } from '../../../config/sections/launch/hosts.ts';
import type { ConnectTo, LaunchConfig, NameServer } from '../../../config/sections/launch/launch.ts';
import type { HttpClient, HttpRequest } from '../../../http/exchange.ts';
import { bareHost, isLoopbackHost } from '../../../http/host-names.ts';
import { isInternalAddress } from '../../../http/internal-address.ts';
import { certificatesIn, readPem } from '../../../http/tls-files.ts';
import { createTrust } from '../../../http/trust.ts';
import type { Context } from '../../../model/context.ts';
import { GateError } from '../../../model/errors.ts';
import { openClient } from '../../../steps/open-client.ts';
import { findWall } from '../wall.ts';
import { createPoliteClient, type PoliteClient } from './polite.ts';
import { createResolver, type Resolver } from './resolver.ts';

/** How the checks of a run reach the world: names, sockets and certificates, all under `launch.network`. */
export type Network = {
  resolver: Resolver;
  client: PoliteClient;
  /** Whether the site itself answered any request so far, by a page or a redirect. */
  wasServed(): boolean;
  /** The limit that applied, in requests a second to one host; undefined if none did, as for loopback. */
  readonly maxRate: number | undefined;
  /** Where a socket for this host and port goes; `address` is one of the host's. */
  socketTarget(host: string, port: number, address: string): { address: string; port: number };
  /**
   * Whether an address of a host must not be asked, because it is internal and the site is public. It may be asked if
   * the configuration names a resolver with an internal address, an internal canonical URL, or the host in
   * `allowed-hosts`.
   */
  isForbidden(host: string, port: number, address: string): boolean;
  /** Whether this machine can reach an address of this kind. */
  reaches(address: string): boolean;
  /** Trusted roots, in PEM. */
  roots: string[];
  timeoutMs: number;
  close(): Promise<void>;
};

/** Requests a second to one host; small sites take no more from one visitor. */
const defaultRate = 5;

/** Throws CONFIG_UNREADABLE when the file of certificates cannot be read. */
export async function openNetwork(config: Config, launch: LaunchConfig, context: Context): Promise<Network> {
  const { network } = launch;
  const { timeoutMs } = network;
  const servers = network.resolvers ?? getServers().flatMap((server) => systemServer(server) ?? []);
  const resolver = createResolver(servers, { timeoutMs, signal: context.signal });
  const own = network.caFile && (await readCertificates(network.caFile.path, context.cwd));
  const roots = own ? [...rootCertificates, own] : [...rootCertificates];
  const redirected = (host: string, port: number) => connectTo(network.connectTo, host, port);
  const baseUrl = launch.canonical ?? config.baseUrl;
  const { isInternal: isInternalHere = isInternalAddress } = context;
  const canonical = hostOf(baseUrl);
  const isPrivate =
    (network.resolvers ?? []).some(({ address }) => isInternalHere(address)) ||
    (isIP(canonical) !== 0 && isInternalHere(canonical));
  const isInternal = (address: string) => !isPrivate && isInternalHere(address);
  const isNamed = createTrust(undefined, config.allowedHosts);
  const route = {
    lookup: network.resolvers ? lookupBy(resolver) : undefined,
    connectTo: redirected,
    roots: own ? roots : undefined,
  };
  const site = { ...config, baseUrl, hosts: undefined };
  const client = await openClient(site, { ...context, isInternal }, route);
  const unverified = await openClient(
    { ...site, protectionBypass: undefined },
    { ...context, isInternal },
    { ...route, unverified: true },
  );
  const either: HttpClient = {
    send: (request, signal) => (request.unverified ? unverified : client).send(request, signal),
    close: async () => void (await Promise.all([client.close(), unverified.close()])),
  };
  let maxRate: number | undefined;
  const rate = ({ hostname, port, protocol }: URL) => {
    const target = redirected(hostname, Number(port) || (protocol === 'http:' ? 80 : 443)).host;
    if (network.rate === undefined && isLoopbackHost(target)) return Number.POSITIVE_INFINITY;
    maxRate = network.rate ?? defaultRate;
    return maxRate;
  };
  const { client: limited, wasServed } = watched(createPoliteClient(either, rate, context.clock));
  const hasIpv6 = Object.values(networkInterfaces()).some((addresses) =>
    addresses?.some(({ family, internal, scopeid }) => family === 'IPv6' && !internal && !scopeid),
  );
  return {
    resolver,
    client: limited,
    wasServed,
    get maxRate() {
      return maxRate;
    },
    socketTarget: (host, port, address) => {
      const target = redirected(host, port);
      return { address: target.host === host ? address : target.host, port: target.port };
    },
    isForbidden: (host, port, address) => isInternal(address) && !isNamed(new URL(`https://${host}:${port}`)),
    reaches: (address) => !isIPv6(address) || address === '::1' || hasIpv6,
    roots,
    timeoutMs,
    close: either.close,
  };
}

function hostOf(url = ''): string {
  return bareHost(URL.parse(url)?.hostname ?? '');
}

function watched(client: PoliteClient): Pick<Network, 'client' | 'wasServed'> {
  let wasServed = false;
  const watch = (send: HttpClient['send']) => async (request: HttpRequest, signal: AbortSignal) => {
    const response = await send(request, signal);
    wasServed ||= response.status < 400 && !findWall(response) && !isForMachines(response.url);
    return response;
  };
  const impatient = { ...client.impatient, send: watch(client.impatient.send) };
  return { client: { ...client, send: watch(client.send), impatient }, wasServed: () => wasServed };
}

/** A wall against bots often lets through what is written for them: that the site answers is not known by it. */
function isForMachines(url: string): boolean {
  return /^\/(robots\.txt|sitemap[^/]*|\.well-known\/.*)$/.test(new URL(url).pathname);
}

/** `host:port` wins over `*:port`. */
function connectTo(entries: ConnectTo[], host: string, port: number): { host: string; port: number } {
  const onPort = entries.filter((entry) => entry.port === port);
  const entry = onPort.find((each) => each.host === host) ?? onPort.find((each) => each.host === undefined);
  return { host: entry?.toHost ?? host, port: entry?.toPort ?? port };
}

/** Node's `lookup` through our resolver; its failures carry the codes that the HTTP client explains. */
function lookupBy(resolver: Resolver): LookupFunction {
  return (hostname, options, callback) => {
    resolver.addresses(hostname).then((found) => {
      if (found.kind !== 'found') {
        const code = found.kind === 'unreachable' ? 'EAI_AGAIN' : 'ENOTFOUND';
        callback(Object.assign(new Error(found.words), { code }), '', 4);
        return;
      }
      const all = found.addresses.map((address) => ({ address, family: isIP(address) }));
      if (options.all) callback(null, all);
      else callback(null, all[0]?.address ?? '', all[0]?.family);
    });
  };
}

/** Reads a server as Node lists the system's: an address, IPv6 without brackets, or `[::1]:5353`. */
function systemServer(text: string): NameServer | undefined {
  return isIP(text) ? { address: text, port: 53 } : parseNameServer(text);
}

async function readCertificates(file: string, cwd: string): Promise<string> {
  try {
    return certificatesIn(await readPem(resolve(cwd, file))).join('\n');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new GateError('CONFIG_UNREADABLE', { file, problem: code ?? message }, { cause: error });
  }
}
