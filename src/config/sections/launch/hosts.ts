import { isHostName } from '../../../http/host-names.ts';
import { readResolved } from '../../language/resolved.ts';
import { type Reading, reportValue } from '../../reading.ts';
import type { NodeReference } from '../../yaml/source.ts';
import type { ConnectTo, LaunchHost, NameServer } from './launch.ts';

/** Reads `host` or `host:port` at `node`: lower case, IDNs as punycode. Reports anything else and returns undefined. */
export function readLaunchHost(reading: Reading, node: NodeReference, defaultPort = 443): LaunchHost | undefined {
  const text = readResolved(reading, node);
  if (!text) return undefined;
  const parsed = parseHostAndPort(text, defaultPort);
  if (!parsed) {
    reportValue(reading, node, 'must be a host, such as www.example.com or mail.example.com:8443');
    return undefined;
  }
  const { span: _, ...at } = reading.source.valueAt(node);
  return { at, ...parsed };
}

export function parseHostAndPort(text: string, defaultPort: number): { host: string; port: number } | undefined {
  const trimmed = text.trim();
  if (trimmed === '' || /[\s/?#@\\]/.test(trimmed)) return undefined;
  // The scheme http keeps port 443; URL.parse drops port 80, which the pattern below finds in the text.
  const url = URL.parse(`http://${trimmed}/`);
  if (!url || !isHostName(url.hostname)) return undefined;
  const port = url.port ? Number(url.port) : /:80$/.test(trimmed) ? 80 : defaultPort;
  return { host: url.hostname, port };
}

/** `127.0.0.1:5300`, `[::1]:53`; the port defaults to 53. */
export function parseNameServer(text: string): NameServer | undefined {
  const parsed = parseHostAndPort(text, 53);
  return parsed && { address: parsed.host.replace(/^\[|\]$/g, ''), port: parsed.port };
}

/** One entry of `connect-to`, with the meaning of curl's option: an empty target host or port keeps the original. */
export function parseConnectTo(from: string, to: string): ConnectTo | undefined {
  const [, pattern = '', port = ''] = /^(\*|[^\s*]*):(\d{1,5})$/.exec(from.trim()) ?? [];
  const [, toName = '', toPort = ''] = /^(\[[0-9a-fA-F:.]+\]|[^\s:]*):(\d{0,5})$/.exec(to.trim()) ?? [];
  if (!isPort(port) || (!toName && !toPort) || (toPort && !isPort(toPort))) return undefined;
  const host = pattern === '*' ? undefined : parseHostAndPort(pattern, 443)?.host;
  const toHost = toName ? parseHostAndPort(toName, 443)?.host : undefined;
  if ((pattern !== '*' && !host) || (toName && !toHost)) return undefined;
  return {
    host,
    port: Number(port),
    toHost: toHost?.replace(/^\[|\]$/g, ''),
    toPort: toPort ? Number(toPort) : undefined,
  };
}

function isPort(digits: string): boolean {
  const port = Number(digits);
  return port > 0 && port < 65_536;
}
