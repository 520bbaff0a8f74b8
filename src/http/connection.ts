import type { Socket } from 'node:net';
import type { Sender } from './http2-client.ts';
import type { Proxy } from './proxies.ts';
import type { ResponseHeads } from './response-head.ts';

/** One keep-alive connection of HTTP/1.1, or of HTTP/2 where a server speaks nothing else, used by one request at a time, so that times and failures belong to that request. */
export type Connection = {
  origin: string;
  client: Sender;
  isHttp2: boolean;
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

/** What a request waits for; used to say where a timeout or a failure struck. */
export type Stage = 'dns' | 'connect' | 'tls' | 'response' | 'body';
