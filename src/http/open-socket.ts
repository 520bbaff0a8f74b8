import { lookup as systemLookup } from 'node:dns';
import { isIP, isIPv6, type LookupFunction, type Socket } from 'node:net';
import type { SecureContext } from 'node:tls';
import { buildConnector } from 'undici';
import type { Clock } from '../model/context.ts';
import { type AddressPolicy, admitProxied, guardedLookup } from './address-policy.ts';
import type { Connection } from './connection.ts';
import { bareHost } from './host-names.ts';
import { type Proxy, type ProxyFor, unreachable } from './proxies.ts';
import { watchHeads } from './response-head.ts';
import { contextOf } from './roots.ts';
import { connectToProxy, openTunnel } from './tunnel.ts';

/** Sends sockets to another address than the URL's. Host header, SNI and certificate check still use the URL. */
export type Route = {
  lookup?: LookupFunction;
  connectTo?(host: string, port: number): { host: string; port: number };
  /** Accepts any certificate. Only for requests that hold no secret. */
  unverified?: true;
  /** Certificates in PEM that are trusted in place of the built-in roots. */
  roots?: string[];
};

export type Opening = {
  route?: Route;
  /** Roots and the client's certificate for an origin; undefined for the defaults. */
  tls?(origin: string): SecureContext | undefined;
  /** The proxies that the environment names. */
  proxies?: ProxyFor;
};

/** Opens the sockets of connections, and stores the times of each in its connection. */
export type SocketOpener = {
  /** The proxy of an origin. Throws ProxyFailed. */
  proxyOf(origin: string): Proxy | undefined;
  open(connection: Connection, options: buildConnector.Options, callback: buildConnector.Callback): void;
  isHttp2(origin: string): boolean;
  /**
   * Whether a connection failed because the server refused HTTP/1.1, which is offered first. If so, the origin's next
   * connections offer HTTP/2.
   */
  turnsToHttp2(connection: Connection, error: unknown): boolean;
};

export function createSocketOpener(clock: Clock, policy: AddressPolicy, opening: Opening): SocketOpener {
  const { route = {}, tls, proxies } = opening;
  const { lookup = systemLookup as LookupFunction, roots } = route;
  const secureContext = roots && contextOf(roots);
  /** Origins that refused HTTP/1.1. */
  const onlyHttp2 = new Set<string>();

  // undici's own timeouts are off, because the caller has one timeout over everything.
  // Without cached TLS sessions each new connection pays the full handshake, as a new visitor does.
  // `rejectUnauthorized` is set so that NODE_TLS_REJECT_UNAUTHORIZED=0 cannot turn a broken certificate into a pass.
  const connectorOf = ({ origin, isHttp2 }: Connection, isGuarded: boolean) =>
    buildConnector({
      allowH2: isHttp2,
      preferH2: true,
      timeout: 0,
      maxCachedSessions: 0,
      rejectUnauthorized: !route.unverified,
      secureContext: tls?.(origin) ?? secureContext,
      lookup: isGuarded ? guardedLookup(lookup, origin, policy) : lookup,
    });

  function openDirect(connection: Connection, options: buildConnector.Options, callback: buildConnector.Callback) {
    const { origin } = connection;
    const target = redirected(options, route);
    // The user chose this address, so it is not checked.
    const isRedirected = target.hostname !== options.hostname;
    try {
      // An IP address needs no lookup, so it is checked here.
      if (!isRedirected && isIP(bareHost(options.hostname))) policy.admit(origin, [bareHost(options.hostname)]);
    } catch (refusal) {
      return callback(refusal as Error, null);
    }
    timedConnect(connectorOf(connection, !isRedirected), clock, connection, target, callback);
  }

  async function openThrough(
    proxy: Proxy,
    connection: Connection,
    options: buildConnector.Options,
    callback: buildConnector.Callback,
  ) {
    const startedAt = clock.monotonic();
    const { origin } = connection;
    await admitProxied(lookup, origin, policy);
    if (connection.client.destroyed) throw new Error('closed');
    if (connection.proxy) {
      return timedConnect(connectToProxy, clock, connection, options, (error, socket) =>
        error ? callback(unreachable(proxy, error), null) : callback(null, socket as Socket),
      );
    }
    connection.stage = 'connect';
    const target = `${isIPv6(options.hostname) ? `[${options.hostname}]` : options.hostname}:${portOf(options)}`;
    const httpSocket = await openTunnel(proxy, target, (socket) => {
      connection.socket = socket;
    });
    const tunnelMs = clock.monotonic() - startedAt;
    timedConnect(connectorOf(connection, false), clock, connection, { ...options, httpSocket }, callback, tunnelMs);
  }

  function proxyOf(origin: string): Proxy | undefined {
    const { hostname, port, protocol } = new URL(origin);
    const options = { hostname: bareHost(hostname), port, protocol };
    const target = redirected(options, route);
    const isRedirected =
      target !== options && (target.hostname !== options.hostname || target.port !== portOf(options));
    return isRedirected ? undefined : proxies?.(new URL(origin));
  }

  return {
    proxyOf,
    isHttp2: (origin) => onlyHttp2.has(origin),
    turnsToHttp2({ origin, isHttp2 }, error) {
      const isRefusal = !isHttp2 && refusesHttp1(error as NodeJS.ErrnoException);
      if (isRefusal) onlyHttp2.add(origin);
      return isRefusal;
    },
    open(connection, options, callback) {
      const proxy = proxyOf(connection.origin);
      if (!proxy) return openDirect(connection, options, callback);
      openThrough(proxy, connection, options, callback).catch((error) => callback(error, null));
    },
  };
}

/** RFC 7301, 3.2: the server speaks none of the protocols that were offered. */
function refusesHttp1({ code = '' }: NodeJS.ErrnoException): boolean {
  return code.endsWith('ALERT_NO_APPLICATION_PROTOCOL');
}

function redirected(options: buildConnector.Options, { connectTo }: Route): buildConnector.Options {
  if (!connectTo) return options;
  const target = connectTo(options.hostname, Number(portOf(options)));
  const servername = options.servername ?? (isIP(options.hostname) ? undefined : options.hostname);
  return { ...options, hostname: target.host, port: String(target.port), servername };
}

function portOf({ port, protocol }: buildConnector.Options): string {
  return port || (protocol === 'https:' ? '443' : '80');
}

function timedConnect(
  connect: buildConnector.connector,
  clock: Clock,
  connection: Connection,
  options: buildConnector.Options,
  callback: buildConnector.Callback,
  /** The time that opening the tunnel took, in milliseconds. */
  tunnelMs?: number,
): void {
  const startedAt = clock.monotonic();
  let resolvedAt = startedAt;
  let connectedAt: number | undefined;
  if (tunnelMs !== undefined) connectedAt = startedAt;
  connection.stage = tunnelMs !== undefined ? 'tls' : isIP(options.hostname) ? 'connect' : 'dns';
  const done: buildConnector.Callback = (...result) => {
    const [error, socket] = result;
    if (!error && socket) {
      connection.heads = connection.isHttp2 ? undefined : watchHeads(socket);
      connection.heads?.expect();
      socket.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code?.startsWith('ERR_SSL_')) connection.alert = error;
      });
      const now = clock.monotonic();
      connectedAt ??= now;
      connection.opened = {
        dnsMs: resolvedAt - startedAt,
        tcpMs: tunnelMs ?? connectedAt - resolvedAt,
        tlsMs: options.protocol === 'https:' ? now - connectedAt : 0,
      };
    }
    callback(...result);
  };
  // undici's connector returns the socket, although its type does not say so.
  const socket = connect(options, done) as unknown as Socket;
  connection.socket = socket;
  socket.once('lookup', (error: Error | null) => {
    if (error) return;
    resolvedAt = clock.monotonic();
    connection.stage = 'connect';
  });
  socket.once('connect', () => {
    connectedAt ??= clock.monotonic();
    if (options.protocol === 'https:' && connection.stage === 'connect') connection.stage = 'tls';
  });
}
