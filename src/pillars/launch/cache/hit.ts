/**
 * Headers in which caches say `HIT`: Cloudflare, Vercel, CloudFront and Varnish, Bunny, nginx as it is often set,
 * Drupal, LiteSpeed.
 */
const verdicts = [
  'cf-cache-status',
  'x-vercel-cache',
  'x-cache',
  'x-cache-status',
  'cdn-cache',
  'x-proxy-cache',
  'x-nginx-cache',
  'x-drupal-cache',
  'x-litespeed-cache',
  'x-nextjs-cache',
];

/** Words that say that the cache gave the answer; `RefreshHit` and `TCP_HIT` are CloudFront's and Akamai's. */
const given = /(?<![a-z])(refresh|tcp_)?(hit|stale|updating|revalidated)(?![a-z])/i;

/**
 * How a cache says that it gave this answer itself, e.g. `cf-cache-status: HIT` or `age: 12`; undefined if none does.
 */
export function cacheHit(headers: [name: string, value: string][]): string | undefined {
  for (const [name, value] of headers) {
    const word = verdicts.includes(name) && given.exec(value)?.[0];
    if (word) return `${name}: ${word}`;
    // RFC 9211: each cache on the way with its parameters.
    if (name === 'cache-status' && /; *hit(?![\w-]|=\?0)/i.test(value)) return 'cache-status: hit';
    if (name === 'age' && /^\d+$/.test(value.trim()) && Number(value) > 0) return `age: ${Number(value)}`;
  }
  return undefined;
}
