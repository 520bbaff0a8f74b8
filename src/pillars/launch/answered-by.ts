export type Headers = [name: string, value: string][];

/**
 * The headers by which proxies and platforms are recognised: they are in every answer. The proxy in front comes first.
 */
const signs: [header: string, name: string][] = [
  ['cf-ray', 'Cloudflare'],
  ['x-amz-cf-id', 'CloudFront'],
  ['x-akamai-request-id', 'Akamai'],
  ['x-azure-ref', 'Azure Front Door'],
  ['x-vercel-id', 'Vercel'],
  ['x-nf-request-id', 'Netlify'],
  ['fly-request-id', 'Fly.io'],
  ['x-railway-request-id', 'Railway'],
  ['rndr-id', 'Render'],
  ['x-github-request-id', 'GitHub Pages'],
  ['x-fastly-request-id', 'Fastly'],
];

/** The proxy, platform or server that answered; undefined where its headers do not tell. */
export function answeredBy(headers: Headers): string | undefined {
  const known = signs.find(([sign]) => headers.some(([name]) => name === sign));
  if (known) return known[1];
  const server = headers.find(([name]) => name === 'server')?.[1];
  // The product alone (RFC 9110, 10.2.4), and only what looks like one: it is foreign text in a table.
  return /^[A-Za-z][\w.-]{0,30}/.exec(server ?? '')?.[0];
}

/** Whether Cloudflare's proxy answered (developers.cloudflare.com/fundamentals/reference/http-headers). */
export function isCloudflare(headers: Headers): boolean {
  return headers.some(([name, value]) => name === 'cf-ray' || (name === 'server' && /^cloudflare$/i.test(value)));
}
