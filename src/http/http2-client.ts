import { type ClientHttp2Session, connect, constants, type OutgoingHttpHeaders } from 'node:http2';
import type { buildConnector, Dispatcher } from 'undici';
import { bareHost } from './host-names.ts';

/** The part of undici's Client that a connection uses, so that the HTTP/2 client can replace it. */
export type Sender = {
  dispatch(options: SentRequest, handler: Dispatcher.DispatchHandler): unknown;
  destroy(): Promise<void>;
  destroyed: boolean;
};

type SentRequest = Pick<Dispatcher.DispatchOptions, 'path'> & {
  method: string;
  /** Names and values in turn. */
  headers: string[];
  body?: string | Uint8Array;
};

/** Headers of HTTP/1.1 connections, which are not sent over HTTP/2 (RFC 9113, 8.2.2). */
const connectionHeaders = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'te',
  'transfer-encoding',
  'upgrade',
]);

/**
 * One connection of HTTP/2 (RFC 9113), used by one request at a time. undici's own HTTP/2 client ends the whole process
 * with a failed assertion if the connection is destroyed while the server closes it. `onClose` is called when the
 * connection has ended.
 */
export function createHttp2Client(origin: string, open: buildConnector.connector, onClose: () => void): Sender {
  let session: ClientHttp2Session | undefined;
  let isDestroyed = false;

  function start(): Promise<ClientHttp2Session> {
    return new Promise((resolve, reject) => {
      const { hostname, host, port, protocol } = new URL(origin);
      open({ hostname: bareHost(hostname), host, port, protocol }, (error, socket) => {
        if (error || !socket) return reject(error);
        session = connect(origin, { createConnection: () => socket, settings: { enablePush: false } });
        // The streams of the session report the same error.
        session.on('error', () => {});
        session.once('close', onClose);
        if (isDestroyed) session.destroy();
        resolve(session);
      });
    });
  }

  return {
    get destroyed() {
      return isDestroyed;
    },
    async destroy() {
      isDestroyed = true;
      session?.destroy();
    },
    dispatch(request, handler) {
      // A session that the server is closing takes no further request.
      const begun = session && !session.closed && !session.destroyed ? Promise.resolve(session) : start();
      begun
        .then((ready) => send(ready, outgoing(origin, request), request.body, handler))
        .catch((error) => fail(handler, error));
    },
  };
}

function send(
  session: ClientHttp2Session,
  headers: OutgoingHttpHeaders,
  body: SentRequest['body'],
  handler: Dispatcher.DispatchHandler,
): void {
  const stream = session.request(headers, { endStream: body === undefined });
  let isSettled = false;
  const settle = (error?: Error) => {
    if (isSettled) return;
    isSettled = true;
    if (error) fail(handler, error);
    else handler.onResponseEnd?.(controller, {});
  };
  const controller = {
    rawHeaders: [] as Buffer[],
    abort(error: Error) {
      stream.close(constants.NGHTTP2_CANCEL);
      settle(error);
    },
  } as unknown as Dispatcher.DispatchController;
  handler.onRequestStart?.(controller, {});
  stream.on('response', (received) => {
    if (isSettled) return;
    Object.assign(controller, { rawHeaders: rawHeaders(received as Record<string, string | string[]>) });
    handler.onResponseStart?.(controller, received[':status'] ?? 0, {}, '');
  });
  stream.on('data', (chunk: Buffer) => isSettled || handler.onResponseData?.(controller, chunk));
  stream.on('error', settle);
  stream.on('aborted', () => settle(closed()));
  stream.on('end', () => settle(stream.aborted || stream.rstCode !== 0 ? closed() : undefined));
  stream.on('close', () => settle(closed()));
  if (body !== undefined) stream.end(body);
}

function closed(): Error {
  return Object.assign(new Error('the stream was closed'), { code: 'ERR_HTTP2_STREAM_ERROR' });
}

function fail(handler: Dispatcher.DispatchHandler, error: Error): void {
  handler.onResponseError?.(undefined as unknown as Dispatcher.DispatchController, error);
}

function outgoing(origin: string, { path, method, headers: flat }: SentRequest): OutgoingHttpHeaders {
  const { host, protocol } = new URL(origin);
  const headers: Record<string, string | string[]> = {};
  let authority = host;
  for (let index = 0; index + 1 < flat.length; index += 2) {
    const name = (flat[index] as string).toLowerCase();
    const value = flat[index + 1] as string;
    if (name === 'host') authority = value;
    else if (!connectionHeaders.has(name)) headers[name] = [headers[name] ?? [], value].flat();
  }
  return { ':method': method, ':scheme': protocol.slice(0, -1), ':authority': authority, ':path': path, ...headers };
}

/** Headers in undici's form: names and values in turn, as bytes. */
function rawHeaders(headers: Record<string, string | string[]>): Buffer[] {
  return Object.entries(headers).flatMap(([name, value]) =>
    name.startsWith(':')
      ? []
      : [value].flat().flatMap((each) => [Buffer.from(name, 'latin1'), Buffer.from(String(each), 'latin1')]),
  );
}
