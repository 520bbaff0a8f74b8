import { lookup as systemLookup } from 'node:dns';
import { isIP, isIPv6, type LookupFunction, type Socket } from 'node:net';
import { createSecureContext, type SecureContext } from 'node:tls';
import { buildConnector, Client } from 'undici';
import type { Clock } from '../context.ts';
import { type AddressPolicy, admitProxied, guardedLookup } from './address-policy.ts';
import { type Proxy, type ProxyFor, unreachable } from './proxies.ts';
import { type ResponseHeads, watchHeads } from './response-head.ts';
import { openTunnel } from './tunnel.ts';

/** What a request waits for; used to say where a timeout or a failure struck. */
export type Stage = 'dns' | 'connect' | 'tls' | 'response' | 'body';

/** One keep-alive HTTP/1.1 connection, used by one request at a time, so that times and failures belong to that request. */
export type Connection = {
  origin: string;
  client: Client;
  stage: Stage;
  /** Set while a request holds it: the times of the connection that was opened for it, if one was. */
  opened?: { dnsMs: number; tcpMs: number; tlsMs: number };
  socket?: Socket;
  heads?: ResponseHeads;
  /** Is sent the whole URL of a request (RFC 9112, 3.2.2), as no tunnel leads through it. */
  proxy?: Proxy;
  /** What the server said against this client after the handshake; undici tells only that it then closed. */
  alert?: Error;
  /** When it was last let go, on the monotonic clock. */
  idleSince?: number;
};

export type Connections = {
  /** An idle connection to the origin, the most recently used first; a new one where there is none, or if `fresh`. */
  take(origin: string, fresh: boolean): Connection;
  release(connection: Connection): void;
  /** Closes at once, also while it is still connecting. */
  discard(connection: Connection): Promise<void>;
  close(): Promise<void>;
};

/** Where sockets go, if not where URLs say; Host header, SNI and certificate check keep to the URL. */
export type Route = {
  lookup?: LookupFunction;
  connectTo?(host: string, port: number): { host: string; port: number };
  /** PEM; trusted in place of the built-in roots. */
  roots?: string[];
};

export type Connecting = {
  route?: Route;
  /** Roots and the client's certificate for an origin; undefined for the usual ones. */
  tls?(origin: string): SecureContext | undefined;
  /** Of the environment. */
  proxies?: ProxyFor;
};

export function openConnections(
  clock: Clock,
  policy: AddressPolicy,
  { route = {}, tls, proxies }: Connecting = {},
): Connections {
  // undici's own timeouts are off: one timeout over everything is kept by the caller.
  // Without cached TLS sessions each new connection pays the full handshake, as a new visitor does.
  // `rejectUnauthorized` is said so that NODE_TLS_REJECT_UNAUTHORIZED=0 cannot turn a broken certificate into a pass.
  const { lookup = systemLookup as LookupFunction, roots: ca } = route;
  // Read once: some hundred roots take longer to read than a handshake.
  const secureContext = ca ? createSecureContext({ ca }) : undefined;
  const connectorOf = (origin: string, isRedirected: boolean) =>
    buildConnector({
      allowH2: false,
      timeout: 0,
      maxCachedSessions: 0,
      rejectUnauthorized: true,
      secureContext: tls?.(origin) ?? secureContext,
      lookup: isRedirected ? lookup : guardedLookup(lookup, origin, policy),
    });
  const idle = new Map<string, Connection[]>();
  const all = new Set<Connection>();

  function proxyOf(origin: string): Proxy | undefined {
    const { hostname, port, protocol } = new URL(origin);
    const options = { hostname: bare(hostname), port, protocol };
    const target = redirected(options, route);
    // The user said where this one goes.
    if (target !== options && (target.hostname !== options.hostname || target.port !== portOf(options)))
      return undefined;
    return proxies?.(new URL(origin));
  }

  function forget(connection: Connection): void {
    all.delete(connection);
    const list = idle.get(connection.origin) ?? [];
    const index = list.indexOf(connection);
    if (index >= 0) list.splice(index, 1);
  }

  function open(origin: string): Connection {
    const proxy = proxyOf(origin);
    const tunnel = origin.startsWith('https:') ? proxy : undefined;
    const forward = tunnel ? undefined : proxy;
    const client = new Client(forward?.url.origin ?? origin, {
      allowH2: false,
      headersTimeout: 0,
      bodyTimeout: 0,
      maxHeaderSize: 128 * 1024,
      connect(options, callback) {
        if (proxy) return connectThrough(proxy, options, callback);
        const target = redirected(options, route);
        // The user said where this one goes.
        const isRedirected = target.hostname !== options.hostname;
        try {
          // No name is looked up, so nothing else would ask.
          if (!isRedirected && isIP(bare(options.hostname))) policy.admit(origin, [bare(options.hostname)]);
        } catch (refusal) {
          return callback(refusal as Error, null);
        }
        timedConnect(connectorOf(origin, isRedirected), clock, connection, target, callback);
      },
    });
    const connectThrough = (proxy: Proxy, options: buildConnector.Options, callback: buildConnector.Callback) => {
      const startedAt = clock.monotonic();
      admitProxied(lookup, origin, policy)
        .then(async () => {
          if (client.destroyed) throw new Error('closed');
          const connect = connectorOf(origin, true);
          if (!tunnel)
            return timedConnect(connect, clock, connection, options, (error, socket) =>
              error ? callback(unreachable(proxy, error), null) : callback(null, socket as Socket),
            );
          connection.stage = 'connect';
          const target = `${bracketed(options.hostname)}:${options.port || 443}`;
          const socket = await openTunnel(proxy, target, (socket) => {
            connection.socket = socket;
          });
          const established = clock.monotonic() - startedAt;
          timedConnect(connect, clock, connection, { ...options, httpSocket: socket }, callback, established);
        })
        .catch((error) => callback(error, null));
    };
    const connection: Connection = { origin, client, proxy: forward, stage: 'dns' };
    // An idle connection that the server closed is not worth keeping; one in use is reopened by undici itself.
    client.on('disconnect', () => {
      if (idle.get(origin)?.includes(connection)) void discard(connection);
    });
    all.add(connection);
    return connection;
  }

  function discard(connection: Connection): Promise<void> {
    forget(connection);
    // undici does not know of a socket that is still connecting.
    connection.socket?.destroy();
    return connection.client.destroy();
  }

  return {
    take(origin, fresh) {
      const connection = (fresh ? undefined : idle.get(origin)?.pop()) ?? open(origin);
      connection.opened = undefined;
      connection.stage = 'response';
      return connection;
    },
    release(connection) {
      connection.idleSince = clock.monotonic();
      const list = idle.get(connection.origin) ?? [];
      idle.set(connection.origin, list);
      list.push(connection);
    },
    discard,
    async close() {
      await Promise.all([...all].map(discard));
    },
  };
}

function bracketed(host: string): string {
  return isIPv6(host) ? `[${host}]` : host;
}

/** An IPv6 address as a URL writes it, without its brackets. */
function bare(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, '');
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
  /** Spent on what the socket goes through, in milliseconds. */
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
      connection.heads = watchHeads(socket);
      connection.heads.expect();
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
