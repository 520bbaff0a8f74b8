import type { Socket } from 'node:net';
import type { Sender } from './http2-client.ts';
import type { Proxy } from './proxies.ts';
import type { ResponseHeads } from './response-head.ts';

/**
 * One keep-alive connection of HTTP/1.1, or of HTTP/2 if the server speaks nothing else. One request at a time uses it,
 * so that times and failures belong to that request.
 */
export type Connection = {
  origin: string;
  client: Sender;
  isHttp2: boolean;
  stage: Stage;
  /** The times of opening the connection; undefined if it was already open when the current request took it. */
  opened?: { dnsMs: number; tcpMs: number; tlsMs: number };
  socket?: Socket;
  heads?: ResponseHeads;
  /** The proxy that receives the whole URL of each request (RFC 9112, 3.2.2), because it opens no tunnel. */
  proxy?: Proxy;
  /** The TLS alert of the server after the handshake. undici reports only that the server then closed. */
  alert?: Error;
  /** When a request last released the connection, on the monotonic clock. */
  idleSince?: number;
};

/** What a request waits for. Messages about a timeout or a failure name it. */
export type Stage = 'dns' | 'connect' | 'tls' | 'response' | 'body';
