import type { Socket } from 'node:net';
import { buildConnector } from 'undici';
import { bareHost } from './host-names.ts';
import { type Proxy, ProxyFailed, unreachable } from './proxies.ts';

/**
 * Opens a socket to a proxy, which gets no certificate of the client. It does not use node:http, because importing that
 * loads all of Node's own undici.
 */
export const connectToProxy = buildConnector({
  allowH2: false,
  timeout: 0,
  maxCachedSessions: 0,
  rejectUnauthorized: true,
});

/** Limit for the head of the proxy's response, before the tunnel is open. */
const maxHeadBytes = 64 * 1024;

/**
 * Asks a proxy to connect to `target` (`host:port`) (RFC 9110, 9.3.6). The proxy gets only `target` and its own
 * credentials, nothing of the request. `onSocket` gets the socket while it is still connecting.
 * Throws {@link ProxyFailed}.
 */
export function openTunnel(proxy: Proxy, target: string, onSocket: (socket: Socket) => void): Promise<Socket> {
  const { hostname, host, port, protocol } = proxy.url;
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => reject(unreachable(proxy, error));
    let head = Buffer.alloc(0);
    const options = { hostname: bareHost(hostname), host, port, protocol };
    // The connector returns the socket, although its type does not say so.
    const socket = connectToProxy(options, (...[error]) => {
      if (error) return fail(error);
      const authorization = proxy.authorization ? `proxy-authorization: ${proxy.authorization}\r\n` : '';
      socket.write(`CONNECT ${target} HTTP/1.1\r\nhost: ${target}\r\n${authorization}\r\n`);
      socket.on('readable', onReadable);
    }) as unknown as Socket;
    const onClose = () => fail(new Error('it closed the connection'));
    const onReadable = () => {
      head = Buffer.concat([head, (socket.read() as Buffer | null) ?? Buffer.alloc(0)]);
      const end = head.indexOf('\r\n\r\n');
      if (end < 0 && head.length <= maxHeadBytes) return;
      socket.off('readable', onReadable).off('error', fail).off('end', onClose).off('close', onClose);
      const [, status = 0] = /^HTTP\/1\.\d (\d{3})\s/.exec(end < 0 ? '' : head.toString('latin1', 0, 13)) ?? [];
      if (!/^2/.test(String(status))) {
        socket.destroy();
        return reject(refused(proxy, Number(status)));
      }
      if (head.length > end + 4) socket.unshift(head.subarray(end + 4));
      resolve(socket);
    };
    socket.on('error', fail).on('end', onClose).on('close', onClose);
    onSocket(socket);
  });
}

/** The error for a proxy that answers in place of the host. `status` is 0 if its answer has no valid head. */
export function refused({ name }: Proxy, status: number): ProxyFailed {
  if (status === 0) return new ProxyFailed(`${name} does not answer as a proxy does`);
  return new ProxyFailed(
    `${name} ${status === 407 ? 'asks for other credentials' : 'does not connect to it'} (${status})`,
  );
}
