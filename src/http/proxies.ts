import { BlockList, isIP, isIPv6 } from 'node:net';
import type { Context } from '../model/context.ts';
import { isInRange, isLoopbackHost } from './host-names.ts';

/** What a proxy of the environment did, or could not do, in words that end a sentence beginning with the host. */
export class ProxyFailed extends Error {
  /** Another try may fare better. */
  isPassing = false;
}

export type Proxy = {
  url: URL;
  /** For a reader: host and port, and the variable that names it. */
  name: string;
  /** The value of Proxy-Authorization, where the variable holds a user name. */
  authorization?: string;
};

/** It did not even answer. */
export function unreachable({ name }: Proxy, { code, message }: NodeJS.ErrnoException): ProxyFailed {
  const failed = new ProxyFailed(`${name} cannot be reached (${code ?? message})`);
  return Object.assign(failed, { isPassing: true });
}

/** The proxy that an origin is asked through; throws {@link ProxyFailed} where the variable names none that can be used. */
export type ProxyFor = (url: URL) => Proxy | undefined;

/**
 * `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY`, in lower case first, as curl, Go and GitHub's own actions read them. What is
 * on this machine is never proxied. The redactor is told of credentials.
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

/** What the variable holds is never shown: it may be credentials. */
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

/** A host as NO_PROXY writes it: an IPv6 address without brackets, no dot at the end. */
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

/** `*`, a host with all below it (`example.com`, `.example.com`, `*.example.com`), an address or a range of them, each with a port or not. */
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
