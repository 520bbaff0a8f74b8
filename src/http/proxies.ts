import { BlockList, isIP, isIPv6 } from 'node:net';
import type { Context } from '../model/context.ts';
import { isInRange, isLoopbackHost } from './host-names.ts';

/** A proxy that the environment names failed. The message completes a sentence that begins with the host. */
export class ProxyFailed extends Error {
  /** Whether another try may succeed. */
  isPassing = false;
}

export type Proxy = {
  url: URL;
  /** Text for messages: the proxy's host and port, and the variable that names it. */
  name: string;
  /** The value of Proxy-Authorization, where the variable holds a user name. */
  authorization?: string;
};

/** The error for a proxy that gave no answer; another try may succeed. */
export function unreachable({ name }: Proxy, { code, message }: NodeJS.ErrnoException): ProxyFailed {
  const failed = new ProxyFailed(`${name} cannot be reached (${code ?? message})`);
  return Object.assign(failed, { isPassing: true });
}

/** The proxy for an origin, or undefined. Throws {@link ProxyFailed} if the variable names no usable proxy. */
export type ProxyFor = (url: URL) => Proxy | undefined;

/**
 * Reads `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY`, the lower-case names first, as curl, Go and GitHub's own actions
 * do. Loopback hosts are never proxied. Credentials are added to the redactor.
 */
export function proxiesOf({ env, redactor }: Pick<Context, 'env'> & Partial<Pick<Context, 'redactor'>>): ProxyFor {
  const isExcepted = matcherOf(exceptionsOf(env));
  const known = new Map<string, Proxy>();
  return (url) => {
    const variable = url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
    const text = read(env, variable);
    const host = hostOf(url);
    if (!text || isLoopbackHost(host) || isExcepted(host, url.port || (url.protocol === 'https:' ? '443' : '80')))
      return undefined;
    const proxy = known.get(variable) ?? parse(text, variable);
    known.set(variable, proxy);
    if (proxy.url.password) redactor?.add(decodeURIComponent(proxy.url.password), variable);
    if (proxy.authorization) redactor?.add(proxy.authorization.slice('Basic '.length), variable);
    return proxy;
  };
}

/** Errors show at most the protocol: the variable may hold credentials. The proxy's name shows its host and port. */
function parse(text: string, variable: string): Proxy {
  const url = URL.parse(text.includes('://') ? text : `http://${text}`);
  if (!url?.hostname) throw new ProxyFailed(`${variable} holds no address of a proxy`);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new ProxyFailed(
      `${variable} names a proxy of another kind (${url.protocol.slice(0, -1)}) than http and https`,
    );
  const { username, password } = url;
  let credentials: string;
  try {
    credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  } catch {
    throw new ProxyFailed(`${variable} holds a user name or password that is not percent-encoded`);
  }
  const authorization = username || password ? `Basic ${Buffer.from(credentials).toString('base64')}` : undefined;
  return { url, name: `the proxy ${url.host} (${variable})`, authorization };
}

/** A host in the notation of NO_PROXY: an IPv6 address without brackets, no dot at the end. */
function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$|\.$/g, '').toLowerCase();
}

function read(env: Context['env'], name: string): string {
  return (env[name.toLowerCase()] || env[name] || '').trim();
}

/** The entries of NO_PROXY, in lower case. */
export function exceptionsOf(env: Context['env']): string[] {
  return read(env, 'NO_PROXY')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
}

/**
 * An entry is `*`, a host with all its subdomains (`example.com`, `.example.com`, `*.example.com`), an address, or a
 * range of addresses (`10.0.0.0/8`). A host or an address may have a port; a range has none.
 */
function matcherOf(entries: string[]): (host: string, port: string) => boolean {
  const tests = entries.map((entry): ((host: string, port: string) => boolean) => {
    if (entry === '*') return () => true;
    const [, net = '', bits] = /^([\d.]+|[\da-f:.]+)\/(\d{1,3})$/.exec(entry) ?? [];
    if (isIP(net) && Number(bits) <= (isIPv6(net) ? 128 : 32)) {
      const range = new BlockList();
      range.addSubnet(net, Number(bits), isIPv6(net) ? 'ipv6' : 'ipv4');
      return (host) => isInRange(range, host);
    }
    const [, name = entry, port] = isIP(entry) ? [] : (/^(.*?)(?::(\d+))?$/.exec(entry) ?? []);
    const wanted = name
      .replace(/^\[|\]$/g, '')
      .replace(/^\*?\./, '')
      .replace(/\.$/, '');
    // Some companies write `192.168.*`.
    const pattern = new RegExp(`^${wanted.replace(/[^\w*-]/g, '\\$&').replaceAll('*', '.*')}$`);
    const isNamed = (host: string) =>
      wanted.includes('*') ? pattern.test(host) : host === wanted || host.endsWith(`.${wanted}`);
    return (host, asked) => (!port || port === asked) && isNamed(host);
  });
  return (host, port) => tests.some((matches) => matches(host, port));
}
