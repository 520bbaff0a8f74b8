import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import net, { type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { createHttpClient, type HttpClientOptions } from '../../src/http/client.ts';
import type { HttpClient, HttpRequest } from '../../src/http/exchange.ts';

export const clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  sleep: (ms: number, signal?: AbortSignal) => delay(ms, undefined, { signal }),
};

/** Real servers and clients that close together at the end of a test. */
export function bench() {
  const servers: Server[] = [];
  const clients: HttpClient[] = [];
  const listen = async (server: Server) => {
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return (server.address() as AddressInfo).port;
  };
  return {
    async http(handler: http.RequestListener): Promise<string> {
      return `http://127.0.0.1:${await listen(http.createServer(handler))}`;
    },
    async https(pem: https.ServerOptions, handler: http.RequestListener): Promise<string> {
      return `https://localhost:${await listen(https.createServer(pem, handler))}`;
    },
    /** Answers each connection with raw bytes of the test's choice. */
    async raw(onConnection: (socket: net.Socket) => void): Promise<string> {
      const server = net.createServer((socket) => {
        socket.on('error', () => {});
        onConnection(socket);
      });
      return `http://127.0.0.1:${await listen(server)}`;
    },
    client(options: Partial<HttpClientOptions> = {}): HttpClient {
      const client = createHttpClient({ allowedHosts: [], clock, userAgent: 'launch-gate-test', ...options });
      clients.push(client);
      return client;
    },
    async close() {
      await Promise.all(clients.splice(0).map((client) => client.close()));
      for (const server of servers.splice(0)) {
        if (server instanceof http.Server || server instanceof https.Server) server.closeAllConnections();
        server.close();
      }
    },
  };
}

export function get(url: string, more: Partial<HttpRequest> = {}): HttpRequest {
  return {
    method: 'GET',
    url,
    headers: [],
    timeoutMs: 10_000,
    maxBodyBytes: 1_000_000,
    follow: false,
    isWritten: true,
    retries: 0,
    ...more,
  };
}

export const never = new AbortController().signal;

/** A certificate made now by the openssl command line, expired with `days` below zero; undefined where openssl cannot. */
export function certificate(name: string, days = 2): { key: string; cert: string } | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'launch-gate-tls-'));
  const [key, request, names, cert] = ['key', 'request', 'names', 'cert'].map((file) => join(folder, file)) as string[];
  const openssl = (...args: (string | undefined)[]) => execFileSync('openssl', args as string[], { stdio: 'ignore' });
  try {
    writeFileSync(names as string, `subjectAltName=DNS:${name}\n`);
    openssl('genpkey', '-algorithm', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-out', key);
    openssl('req', '-new', '-key', key, '-subj', `/CN=${name}`, '-out', request);
    openssl('x509', '-req', '-in', request, '-signkey', key, '-days', `${days}`, '-extfile', names, '-out', cert);
    return { key: readFileSync(key as string, 'utf8'), cert: readFileSync(cert as string, 'utf8') };
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
