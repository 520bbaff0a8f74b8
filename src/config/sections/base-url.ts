import { isHostName } from '../../http/host-names.ts';

/** The http(s) origin in `text`, without a slash at the end, or what is wrong with it. */
export function parseOrigin(text: string): { origin: string } | { problem: string } {
  const url = URL.parse(text.trim());
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:') || !isHostName(url.hostname))
    return { problem: 'must be an origin such as https://app.example.com or http://localhost:3000' };
  if (url.username || url.password) return { problem: 'must not hold a user name or password' };
  if (url.pathname !== '/' || url.search || url.hash || text.includes('?') || text.includes('#')) {
    return { problem: 'must be an origin only; the path belongs to each check' };
  }
  return { origin: url.origin };
}

/** `host` or `host:port`, in lower case; undefined when it is neither. */
export function parseHost(text: string): string | undefined {
  const host = text.trim().toLowerCase();
  if (/[\s/?#@\\]/.test(host) || host.includes('://')) return undefined;
  const url = URL.parse(`http://${host}/`);
  return url && isHostName(url.hostname) && (url.host === host || `${url.hostname}:80` === host) ? host : undefined;
}
