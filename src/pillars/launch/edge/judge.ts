import type { Finding } from '../../../model/finding.ts';
import { answeredBy, isCloudflare } from '../answered-by.ts';
import { grepHeaders } from '../curl.ts';
import { launchFinding } from '../finding.ts';
import type { SiteAnswer } from '../site.ts';

/**
 * The cf-cache-status of answers from the cache, also while Cloudflare asks the origin again
 * (developers.cloudflare.com/cache/concepts/cache-responses).
 */
const fromCache = new Set(['HIT', 'STALE', 'UPDATING', 'REVALIDATED']);

/** Whether Cloudflare stands in front, as `provider` says. Pure. */
export function judgeEdge({ url, page }: SiteAnswer, provider: 'cloudflare' | 'none'): Finding | undefined {
  const { headers } = page.response;
  const { host } = new URL(url);
  const shared = { where: { url }, reproduce: grepHeaders(url, 'server|cf-ray|via') };
  if (provider === 'cloudflare' && !isCloudflare(headers)) {
    return launchFinding({
      rule: 'edge-missing',
      severity: 'high',
      title: `Cloudflare does not stand in front of ${host}`,
      expected: 'the headers cf-ray and server: cloudflare',
      observed: `neither; ${answeredBy(headers) ?? 'a server without a name'} answers`,
      ...shared,
      fix: `Visitors reach the origin directly, past cache and firewall. Cloudflare: DNS, the record of ${host}, Proxy status: Proxied; and the name servers at the registrar must be Cloudflare's.`,
    });
  }
  if (provider === 'none' && isCloudflare(headers)) {
    return launchFinding({
      rule: 'edge-unexpected',
      severity: 'medium',
      title: `Cloudflare stands in front of ${host}, where no proxy was meant to`,
      expected: 'no cf-ray header',
      observed: 'the header cf-ray, or server: cloudflare',
      ...shared,
      fix: `Cloudflare: DNS, the record of ${host}, Proxy status: DNS only. If it is meant to be there: "edge": { "provider": "cloudflare" }.`,
    });
  }
  return undefined;
}

/** Whether the second answer for a static file came from Cloudflare's cache. Pure. */
export function judgeStatic({ url, page }: SiteAnswer): Finding | undefined {
  const { status } = page.response;
  const cache = page.header('cf-cache-status')?.trim().toUpperCase();
  if (status >= 200 && status < 300 && cache && fromCache.has(cache)) return undefined;
  const word = cache && /^[A-Z]{1,20}$/.test(cache) ? cache : 'no cf-cache-status';
  return launchFinding({
    rule: 'edge-static-uncached',
    severity: 'medium',
    title: `${new URL(url).pathname} is not kept by Cloudflare`,
    expected: 'cf-cache-status: HIT on the second request',
    observed: status >= 200 && status < 300 ? word : `${status}, ${word}`,
    where: { url },
    reproduce: `for i in 1 2; do ${grepHeaders(url, 'cf-cache-status|cache-control|set-cookie')}; done`,
    fix: 'Cache-Control: public, max-age=31536000, immutable (for files with a hash in their name), and no Set-Cookie on them.\nnginx: location /assets/ { add_header Cache-Control "public, max-age=31536000, immutable"; }\nCloudflare keeps only some file types by itself: for others Rules, Cache Rules, Eligible for cache. "Development Mode" turns the cache off.',
  });
}
