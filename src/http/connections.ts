import { type buildConnector, Client } from 'undici';
import type { Clock } from '../model/context.ts';
import type { Connection } from './connection.ts';
import { createHttp2Client } from './http2-client.ts';
import type { SocketOpener } from './open-socket.ts';

export type Connections = {
  /** Returns the most recently used idle connection to the origin; a new one if there is none, or if `fresh`. */
  take(origin: string, fresh: boolean): Connection;
  /** Whether to send a failed request once more, because its server speaks only HTTP/2. */
  turnsToHttp2(connection: Connection, error: unknown): boolean;
  release(connection: Connection): void;
  /** Closes at once, also while it is still connecting. */
  discard(connection: Connection): Promise<void>;
  close(): Promise<void>;
};

export function openConnections(clock: Clock, sockets: SocketOpener): Connections {
  const idle = new Map<string, Connection[]>();
  const all = new Set<Connection>();

  function forget(connection: Connection): void {
    all.delete(connection);
    const list = idle.get(connection.origin) ?? [];
    const index = list.indexOf(connection);
    if (index >= 0) list.splice(index, 1);
  }

  function open(origin: string): Connection {
    const proxy = origin.startsWith('http:') ? sockets.proxyOf(origin) : undefined;
    const connect = (options: buildConnector.Options, callback: buildConnector.Callback) =>
      sockets.open(connection, options, callback);
    // An idle connection that the server closed is not worth keeping; one in use is reopened by undici itself.
    const onClose = () => {
      if (idle.get(origin)?.includes(connection)) void discard(connection);
    };
    const isHttp2 = sockets.isHttp2(origin);
    const client = isHttp2
      ? createHttp2Client(origin, connect, onClose)
      : new Client(proxy?.url.origin ?? origin, {
          allowH2: false,
          headersTimeout: 0,
          bodyTimeout: 0,
          maxHeaderSize: 128 * 1024,
          connect,
        }).on('disconnect', onClose);
    const connection: Connection = { origin, client, isHttp2, proxy, stage: 'dns' };
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
    turnsToHttp2: sockets.turnsToHttp2,
    discard,
    async close() {
      await Promise.all([...all].map(discard));
    },
  };
}
