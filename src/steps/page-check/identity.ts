import type { CDPSession } from 'puppeteer-core';
import type { Config } from '../../config/config.ts';
import { bypassHeaders } from '../../config/sections/protection-bypass.ts';
import { createTrust } from '../../http/trust.ts';
import type { Session } from '../session.ts';
import type { Rewrite } from './interception.ts';

/**
 * Gives a page the session's cookies, for the base URL's host, the hosts of the session and the allowed hosts. Returns how requests get their
 * headers, also after a redirect: the session's headers for these origins only, those of the protection bypass for the
 * base URL's only. Returns undefined if there are no headers or no base URL.
 */
export async function assume(
  session: Session | undefined,
  cdp: CDPSession,
  config: Pick<Config, 'allowedHosts' | 'protectionBypass'>,
  baseUrl: string | undefined,
): Promise<Rewrite | undefined> {
  const base = URL.parse(baseUrl ?? '');
  if (!base) return undefined;
  const own = session?.spans?.hosts.map(([, origin]) => origin) ?? [];
  const allowed = config.allowedHosts.map((host) => `${base.protocol}//${host}`);
  if (session) await setCookies(session, cdp, [...new Set([base.origin, ...own, ...allowed])]);

  const bypass = new Map(bypassHeaders(config.protectionBypass));
  const sent = new Map(session?.headers.map(([name, value]) => [name.toLowerCase(), value]));
  if (bypass.size + sent.size === 0) return undefined;
  const trusts = createTrust(base.origin, config.allowedHosts, own);
  return (request) => {
    const url = URL.parse(request.url());
    const headers = request.headers();
    // A redirected request still has the headers that were added to the request before it.
    for (const name of [...bypass.keys(), ...sent.keys()]) delete headers[name];
    if (url?.origin === base.origin) Object.assign(headers, Object.fromEntries(bypass));
    if (url && trusts(url)) Object.assign(headers, Object.fromEntries(sent));
    return headers;
  };
}

/** Sets them for that host only, whatever their domain is. One that the browser refuses is left out, as in the jar. */
async function setCookies({ jar }: Session, cdp: CDPSession, origins: string[]): Promise<void> {
  for (const url of origins) {
    for (const cookie of jar.getCookiesSync(url, { allPaths: true })) {
      const { key: name, value, path, httpOnly, sameSite } = cookie;
      const secure = cookie.secure || url.startsWith('https:');
      await cdp
        .send('Network.setCookie', {
          name,
          value,
          url,
          path: path ?? '/',
          secure,
          httpOnly,
          sameSite: sameSites[sameSite ?? ''],
        })
        .catch(() => {});
    }
  }
}

const sameSites: Record<string, 'Strict' | 'Lax' | 'None' | undefined> = { strict: 'Strict', lax: 'Lax', none: 'None' };
