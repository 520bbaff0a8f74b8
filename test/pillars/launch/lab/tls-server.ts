import type { RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { createSecureContext, type SecureContext, type SecureVersion } from 'node:tls';
import type { Certificate } from './certificates.ts';

export type LabServer = {
  port: number;
  /** `127.0.0.1:8443`, as `connect-to` takes it. */
  address: string;
  close(): Promise<void>;
};

export type TlsOptions = {
  /** By SNI; a host that is not listed gets the first. May be changed while it runs. */
  certificates: Record<string, Certificate>;
  onRequest?: RequestListener;
  /** Speaks nothing newer. */
  maxVersion?: SecureVersion;
  address?: string;
  port?: number;
};

/** An https server on loopback that shows each host the certificate that is listed for it. */
export async function startTlsServer({
  certificates,
  onRequest,
  maxVersion,
  address,
  port,
}: TlsOptions): Promise<LabServer> {
  /** Reading a key takes longer than a handshake: it is done once. */
  const contexts = new WeakMap<Certificate, SecureContext>();
  const contextOf = (certificate: Certificate) => {
    const { key, cert } = certificate;
    const context = contexts.get(certificate) ?? createSecureContext({ key, cert, ...(maxVersion && old(maxVersion)) });
    contexts.set(certificate, context);
    return context;
  };
  const server = createHttpsServer(
    {
      // No certificate of its own: OpenSSL would send that one's chain with another that has none.
      SNICallback: (host, callback) =>
        callback(null, contextOf((certificates[host] ?? Object.values(certificates)[0]) as Certificate)),
      ...(maxVersion && old(maxVersion)),
    },
    onRequest ?? ((_request, response) => response.end('<!doctype html><title>Lab</title>')),
  );
  server.on('tlsClientError', () => {});
  return listen(server, address, port);
}

/** OpenSSL speaks TLS 1.1 and older at security level 0 only. */
function old(maxVersion: SecureVersion) {
  return { minVersion: 'TLSv1' as const, maxVersion, ciphers: 'DEFAULT@SECLEVEL=0' };
}

/** A server that does with each connection what the test says: nothing, close it, or send garbage. */
export function startRawServer(onConnection: (socket: Socket) => void): Promise<LabServer> {
  return listen(createServer(onConnection));
}

/** Any server of Node's on a free port of loopback, with a `close` that does not wait for its clients. */
export async function listen(server: Server, address = '127.0.0.1', ownPort = 0): Promise<LabServer> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {}).on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(ownPort, address, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    address: `${address.includes(':') ? `[${address}]` : address}:${port}`,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
