import { cookieHeader, createCookieJar, storeCookies } from '../../../http/cookies.ts';
import { type HttpResponse, NetworkError } from '../../../http/exchange.ts';
import { nextHop } from '../../../http/redirects.ts';
import type { LaunchRun } from '../check.ts';
import type { HostKind } from '../leftover/stray-host.ts';
import { findWall } from '../wall.ts';
import type { LinkHosts } from './own-hosts.ts';

/** What became of a link. `hops`: the URLs that it led to, the first one included; the last one decides. */
export type Opened = { hops: [first: URL, ...more: URL[]] } & (
  | { kind: 'answered'; response: HttpResponse }
  /** It leads to where no link may lead, which was not asked. */
  | { kind: 'stray'; host: HostKind }
  /** The last URL was not asked, so that nothing happens by it. */
  | { kind: 'kept' }
  | { kind: 'failed'; failure: NetworkError['kind'] | 'challenge'; words: string }
);

type Rules = {
  hosts: LinkHosts;
  /** Whether a URL may be asked. */
  mayAsk(url: URL): boolean;
  maxBodyBytes: number;
  /** Of a larger body only the beginning is read; otherwise it is a failure. */
  cutBody?: boolean;
};

const maxHops = 10;

/**
 * Opens a link as a browser does that nobody is logged in with: by GET, through its redirects, with the cookies that
 * these set. Each of its hosts is judged before it is asked.
 */
export async function openLink(
  first: URL,
  { network, context }: Pick<LaunchRun, 'network' | 'context'>,
  { hosts, mayAsk, ...limits }: Rules,
): Promise<Opened> {
  const jar = createCookieJar();
  const hops: Opened['hops'] = [first];
  for (let url = first; ; ) {
    const host = hosts.strayOf(url.hostname);
    if (host) return { hops, kind: 'stray', host };
    if (!mayAsk(url) || !hosts.mayAsk(url.hostname)) return { hops, kind: 'kept' };
    const cookies = cookieHeader(jar, url);
    // Others may refuse programs, which says nothing of the link: no pause changes that.
    const { client } = network;
    const { send } = hosts.isOwn(url.hostname) ? client : client.impatient;
    let response: HttpResponse;
    try {
      response = await send(
        {
          method: 'GET',
          url: url.href,
          headers: [
            ['accept', 'text/html,application/xhtml+xml,*/*;q=0.8'],
            ...(cookies ? [['cookie', cookies] as [string, string]] : []),
          ],
          timeoutMs: network.timeoutMs,
          follow: false,
          retries: 1,
          ...limits,
        },
        context.signal,
      );
    } catch (error) {
      if (!(error instanceof NetworkError)) throw error;
      // The name is public by itself, and its address is not.
      if (error.kind === 'internal') return { hops, kind: 'stray', host: 'private' };
      return { hops, kind: 'failed', failure: error.kind, words: error.message };
    }
    storeCookies(jar, response.setCookies, url);
    const wall = findWall(response);
    if (wall) return { hops, kind: 'failed', failure: 'challenge', words: `${url.hostname}: ${wall.name}` };
    const next = nextHop(response, url);
    // A redirect may open an app: `market://`.
    if (!next || !/^https?:$/.test(next.protocol)) return { hops, kind: 'answered', response };
    if (hops.length > maxHops)
      return { hops, kind: 'failed', failure: 'redirects', words: `more than ${maxHops} redirects` };
    next.hash = '';
    next.username = '';
    next.password = '';
    url = next;
    hops.push(url);
  }
}
