import { isIP } from 'node:net';
import { GateError } from '../../model/errors.ts';

/** Where metrics are served. `host` is a name or an address, IPv6 without its brackets. */
export type MetricsAddress = { host: string; port: number };

/** What `--metrics` is where it is not said. 9464 is the port of OpenTelemetry's exporters for Prometheus. */
export const defaultMetrics = '127.0.0.1:9464';

/**
 * Reads an option `HOST:PORT`, such as `--metrics`. The host has to be said: metrics name the checks of a site, and
 * whoever wants to show them to a whole network writes `0.0.0.0`. Throws USAGE.
 */
export function parseAddress(option: string, text: string): MetricsAddress {
  const [, v6, name, digits] = /^(?:\[([\da-f:.]+)\]|([a-z\d._-]+)):(\d{1,5})$/i.exec(text) ?? [];
  const host = v6 ?? name ?? '';
  const port = Number(digits);
  if (host !== '' && port <= 65_535 && (v6 === undefined || isIP(v6) === 6)) return { host, port };
  throw new GateError('USAGE', {
    problem: `${option} ${JSON.stringify(text)} is no host and port, such as ${defaultMetrics} or [::1]:9464`,
  });
}

/** `127.0.0.1:9464`, `[::1]:9464`. */
export function showAddress({ host, port }: MetricsAddress): string {
  return `${isIP(host) === 6 ? `[${host}]` : host}:${port}`;
}
