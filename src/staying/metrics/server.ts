import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GateError } from '../../model/errors.ts';
import { type MetricsAddress, showAddress } from './address.ts';
import { contentTypes, formatFor, type MetricsFormat } from './exposition.ts';

/** A scraper needs one connection; more are for people who look. */
const maxConnections = 32;
const limits = {
  maxHeaderSize: 8_192,
  headersTimeout: 5_000,
  requestTimeout: 5_000,
  connectionsCheckingInterval: 1_000,
};

/**
 * Serves `/metrics` at the address, and nothing else. `expose` gives its text when it is asked for. Returns where it
 * listens. Throws METRICS_UNAVAILABLE.
 */
export async function serveMetrics(
  { host, port }: MetricsAddress,
  expose: (format: MetricsFormat) => string,
): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer(limits, (request, response) => answer(request, response, expose));
  server.maxConnections = maxConnections;
  await new Promise<void>((listening, failed) => {
    server.once('error', failed).listen(port, host, listening);
  }).catch((error: NodeJS.ErrnoException) => {
    const { code = error.message } = error;
    const details = { where: showAddress({ host, port }), problem: problems[code] ?? code };
    throw new GateError('METRICS_UNAVAILABLE', details, { cause: error });
  });
  const { address, port: chosen } = server.address() as AddressInfo;
  return {
    url: `http://${showAddress({ host: address, port: chosen })}/metrics`,
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

const problems: Record<string, string> = {
  EADDRINUSE: 'another program listens there',
  EACCES: 'this user may not listen there',
  EADDRNOTAVAIL: 'no network of this machine has that address',
  ENOTFOUND: 'the name of the host does not resolve',
};

function answer(request: IncomingMessage, response: ServerResponse, expose: (format: MetricsFormat) => string): void {
  // A connection serves one request: an idle one could be closed just when the next scrape is sent on it, and a body that
  // nobody reads would stand before the next request.
  response.setHeader('connection', 'close');
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('cache-control', 'no-store');
  response.setHeader('content-type', 'text/plain; charset=utf-8');
  if (request.url?.split('?', 1)[0] !== '/metrics') return refuse(response, 404, 'Metrics are at /metrics.');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    return refuse(response, 405, 'Metrics are only read.');
  }
  const format = formatFor(request.headers.accept);
  const text = expose(format);
  response.setHeader('content-type', contentTypes[format]);
  response.setHeader('content-length', Buffer.byteLength(text));
  response.end(text);
}

function refuse(response: ServerResponse, status: number, words: string): void {
  response.statusCode = status;
  response.end(`${words}\n`);
}
