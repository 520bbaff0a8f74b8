import type { Clock } from '../model/context.ts';
import type { Connection } from './connection.ts';
import type { Connections } from './connections.ts';
import { explain } from './failure.ts';
import { type Reading, roundTrip, type WireRequest, type WireResponse } from './round-trip.ts';

/**
 * A server closes a connection that was idle for some seconds. If a connection breaks within this time after its last
 * use, it did not go stale: the server dropped the request, and that failure must be reported.
 */
const staleAfterMs = 1000;
/** Methods whose requests may be repeated (RFC 9110, 9.2.2). */
const idempotent = new Set(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE']);

export type Exchange = WireResponse & { opened: Connection['opened'] };

/**
 * Sends a request on an idle connection or a new one (always a new one if `fresh`). `onTake` gets the connection, so
 * that the caller can say what a failed request was waiting for.
 *
 * The server may close an idle connection just as it is used again. An idempotent request is then repeated once on a
 * new connection, as browsers do (RFC 9112, 9.3.1). That does not count as a retry, because the server never took the
 * first request.
 */
export async function exchangeOn(
  connections: Connections,
  wire: WireRequest,
  options: Reading & {
    fresh: boolean;
    clock: Clock;
    onTake: (connection: Connection) => void;
  },
  signal: AbortSignal,
): Promise<Exchange> {
  // A server may close an idle connection without notice, just as a request is sent on it. So a request that must not
  // be sent twice always gets a new connection. fetch and curl end up with a new one, too.
  let fresh = options.fresh || !idempotent.has(wire.method);
  // Events that already arrived on idle connections, such as a close by the server, are handled first.
  if (!fresh) await new Promise((resolve) => setImmediate(resolve));
  for (;;) {
    signal.throwIfAborted();
    const connection = connections.take(wire.url.origin, fresh);
    options.onTake(connection);
    const idleMs = options.clock.monotonic() - (connection.idleSince ?? Number.POSITIVE_INFINITY);
    try {
      const response = await roundTrip(connection, wire, options, options.clock, signal);
      const { opened } = connection;
      if (response.isCut) void connections.discard(connection);
      else connections.release(connection);
      return { ...response, opened };
    } catch (error) {
      const stale = idleMs >= staleAfterMs && connection.stage === 'response' && !connection.opened;
      void connections.discard(connection);
      if (!signal.aborted && connections.turnsToHttp2(connection, error)) continue;
      const repeat = stale && !signal.aborted && explain(error, 'response', '').kind === 'reset';
      if (fresh || !repeat || !idempotent.has(wire.method)) throw error;
      fresh = true;
    }
  }
}
