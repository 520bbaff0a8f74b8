import http from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import { type Proxy, ProxyFailed, unreachable } from './proxies.ts';

/**
 * Asks a proxy to connect to `target` (`host:port`) (RFC 9110, 9.3.6). It is told that and its own credentials, and nothing
 * of what will be sent. `onSocket` gets the socket while it is still connecting. Throws {@link ProxyFailed}.
 */
export function openTunnel(proxy: Proxy, target: string, onSocket: (socket: Socket) => void): Promise<Socket> {
  const { hostname, port, protocol } = proxy.url;
  const { request } = protocol === 'https:' ? https : http;
  const authorization = proxy.authorization && { 'proxy-authorization': proxy.authorization };
  const sent = request({
    method: 'CONNECT',
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port || (protocol === 'https:' ? 443 : 80),
    path: target,
    headers: { host: target, connection: 'keep-alive', ...authorization },
    agent: false,
    rejectUnauthorized: true,
  });
  return new Promise((resolve, reject) => {
    sent.once('socket', onSocket);
    sent.once('error', (error) => reject(unreachable(proxy, error)));
    sent.once('connect', ({ statusCode = 0 }, socket: Socket, head) => {
      if (statusCode >= 200 && statusCode < 300) {
        if (head.length > 0) socket.unshift(head);
        resolve(socket);
        return;
      }
      socket.destroy();
      reject(refused(proxy, statusCode));
    });
    sent.end();
  });
}

/** What a proxy answers in place of the host. */
export function refused({ name }: Proxy, status: number): ProxyFailed {
  return new ProxyFailed(
    `${name} ${status === 407 ? 'asks for other credentials' : 'does not connect to it'} (${status})`,
  );
}
