import { exceptionsOf, ProxyFailed, proxiesOf } from '../../http/proxies.ts';
import type { Context } from '../../model/context.ts';

/**
 * The proxies of the environment as flags of Chromium, which bypasses them for loopback by itself. Throws ProxyFailed,
 * also for a proxy with a password: Chromium would give the password to whoever asks, even to the page's own server.
 */
export function proxyFlags({ env }: Pick<Context, 'env'>): string[] {
  const proxyOf = proxiesOf({ env });
  const servers = ['http', 'https'].flatMap((scheme) => {
    const proxy = proxyOf(new URL(`${scheme}://any.invalid`));
    if (proxy?.authorization) throw new ProxyFailed(`no page is opened through ${proxy.name}, which holds a user name`);
    return proxy ? [`${scheme}=${proxy.url.protocol}//${proxy.url.host}`] : [];
  });
  if (servers.length === 0) return [];
  return [`--proxy-server=${servers.join(';')}`, `--proxy-bypass-list=${exceptionsOf(env).flatMap(bypass).join(';')}`];
}

/** A host also stands for its subdomains. */
function bypass(entry: string): string[] {
  const name = entry.replace(/^\*?\./, '');
  return /^[\d.]+(\/|:|$)|^\[|:.*:|\*/.test(name) ? [name] : [name, `*.${name}`];
}
