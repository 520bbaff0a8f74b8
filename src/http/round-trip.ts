import type { Dispatcher } from 'undici';
import type { Clock } from '../model/context.ts';
import type { Connection } from './connection.ts';
import { createEventReader, type EventReader, isEventStream } from './event-stream.ts';
import type { Proxy } from './proxies.ts';
import { refused } from './tunnel.ts';

/** One request as it goes over the wire, redirects and sessions already settled. */
export type WireRequest = {
  method: string;
  url: URL;
  headers: [name: string, value: string][];
  body?: string | Uint8Array;
};

export type WireResponse = {
  status: number;
  headers: [name: string, value: string][];
  /** The body as sent, still compressed. */
  body: Uint8Array;
  /** The body was not read to its end. */
  isCut: boolean;
  ttfbMs: number;
  downloadMs: number;
};

/** How much of a body is read. */
export type Reading = {
  maxBodyBytes: number;
  /** A longer body is cut; without this it is an error. */
  cutBody?: boolean;
  /** If set, a stream of events is read up to its first event, or until the signal aborts. */
  firstEventBy?: AbortSignal;
};

export class BodyTooLarge extends Error {}

/**
 * Sends one request on one connection and reads the whole answer. Times start when the request is written, so they do
 * not include connecting. Rejects with the signal's reason, {@link BodyTooLarge}, an error of the proxy, a TLS alert of
 * the server, or an error of undici. With `cutBody`, only the first `maxBodyBytes` of a body that is too large are
 * kept.
 */
export function roundTrip(
  connection: Connection,
  request: WireRequest,
  { maxBodyBytes, cutBody = false, firstEventBy }: Reading,
  clock: Clock,
  signal: AbortSignal,
): Promise<WireResponse> {
  return new Promise((resolve, reject) => {
    let sentAt = 0;
    let headersAt = 0;
    let status = 0;
    let headers: [string, string][] = [];
    let received = 0;
    const chunks: Buffer[] = [];

    let events: EventReader | undefined;

    const onAbort = () => (events && firstEventBy?.aborted ? finish(true) : reject(signal.reason));
    const settle = () => signal.removeEventListener('abort', onAbort);
    signal.addEventListener('abort', onAbort, { once: true });

    const finish = (isCut: boolean) => {
      settle();
      const body = Buffer.concat(chunks).subarray(0, maxBodyBytes);
      const downloadMs = clock.monotonic() - headersAt;
      resolve({ status, headers, body, isCut, ttfbMs: headersAt - sentAt, downloadMs });
    };

    const handler: Dispatcher.DispatchHandler = {
      onRequestStart() {
        sentAt = clock.monotonic();
        connection.stage = 'response';
      },
      onResponseStart(controller, statusCode) {
        if (statusCode < 200) return; // an interim answer, e.g. 103 Early Hints
        if (connection.proxy && statusCode === 407) return controller.abort(refused(connection.proxy, statusCode));
        headersAt = clock.monotonic();
        connection.stage = 'body';
        status = statusCode;
        headers = readHeaders(controller.rawHeaders as Buffer[]);
        if (firstEventBy && isEventStream(headers)) events = createEventReader();
        const length = Number(headers.find(([name]) => name === 'content-length')?.[1] ?? 0);
        if (length > maxBodyBytes && !cutBody && request.method !== 'HEAD') controller.abort(new BodyTooLarge());
      },
      onResponseData(controller, chunk) {
        received += chunk.length;
        if (received <= maxBodyBytes || cutBody) chunks.push(chunk);
        const isEnough = events?.push(chunk) !== undefined;
        if (received <= maxBodyBytes && !isEnough) return;
        if (cutBody || isEnough) finish(true);
        controller.abort(new BodyTooLarge());
      },
      onResponseEnd() {
        finish(false);
      },
      onResponseError(_controller, error) {
        settle();
        reject(connection.alert ?? error);
      },
    };
    connection.heads?.expect();
    connection.client.dispatch(
      {
        ...addressed(request, connection.proxy),
        method: request.method,
        body: request.body,
      },
      handler,
    );
  });
}

/** A proxy gets the whole URL, and the credentials for the proxy itself. */
function addressed({ url, headers }: WireRequest, proxy: Proxy | undefined): { path: string; headers: string[] } {
  if (!proxy) return { path: `${url.pathname}${url.search}`, headers: headers.flat() };
  const hasHost = headers.some(([name]) => name.toLowerCase() === 'host');
  const own = [
    ...(hasHost ? [] : [['host', url.host]]),
    ...(proxy.authorization ? [['proxy-authorization', proxy.authorization]] : []),
  ];
  return { path: url.href, headers: [...headers, ...own].flat() };
}

function readHeaders(raw: Buffer[]): [string, string][] {
  const headers: [string, string][] = [];
  for (let i = 0; i + 1 < raw.length; i += 2) {
    headers.push([decode(raw[i] as Buffer).toLowerCase(), decode(raw[i + 1] as Buffer)]);
  }
  return headers;
}

/** RFC 9110, 5.5: bytes beyond ASCII are opaque. In practice, servers send UTF-8, and older ones Latin-1. */
function decode(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  return text.includes('\ufffd') ? bytes.toString('latin1') : text;
}
