import { createCookieJar, storeCookies } from '../../../http/cookies.ts';
import { type HttpRequest, type HttpResponse, NetworkError } from '../../../http/exchange.ts';
import { bareHost } from '../../../http/host-names.ts';
import { isRedirect, nextHop } from '../../../http/redirects.ts';
import type { LaunchRun } from '../check.ts';
import { readHsts } from '../headers/hsts.ts';
import { isShownUntrusted } from '../hosts.ts';
import { findWall, type Wall } from '../wall.ts';

/** An answer on the way; `next` is the absolute URL that a redirect leads to, undefined if its Location is unusable. */
export type Hop = {
  url: URL;
  status: number;
  redirects: boolean;
  next?: URL;
  /** It also keeps browsers on https at the subdomains of its host (RFC 6797, includeSubDomains). */
  secures?: boolean;
};

/** The redirects of one URL, followed one by one. `end` is why it was followed no further. */
export type Chain = {
  start: URL;
  /** In their order; the last one answers, or redirects to where the chain ends. */
  hops: Hop[];
  end:
    | { kind: 'answered' }
    /** The canonical site redirects to a login host, which is not asked. */
    | { kind: 'login'; url: URL }
    /**
     * A URL came again with the same cookies, or again and again with new ones; `cycle` holds the URLs of the circle.
     */
    | { kind: 'loop'; cycle: URL[] }
    | { kind: 'endless' }
    | { kind: 'walled'; url: URL; wall: Wall }
    /**
     * Not asked: name or certificate is wrong, or could not be judged (`isSilent`). `isTold`: another check reports it.
     */
    | { kind: 'unusable'; url: URL; words: string; isSilent: boolean; isTold: boolean }
    /** Asked, but no answer came; `isSilent` if only not in time. */
    | { kind: 'failed'; url: URL; words: string; isSilent: boolean };
};

const maxHops = 10;
/** Enough to recognise a challenge by its body; nothing else of it is looked at. */
const maxBodyBytes = 100_000;

export type Endpoint = { host: string; port: number };

/**
 * Follows URLs with real GETs; a way keeps the cookies that it gets, as a browser does on a first visit. A URL that
 * several ways reach with the same cookies is asked once. `listed` are the hosts whose names and certificates have
 * checks of their own. A way ends at a redirect to a login, for which `isLogin` is true.
 */
export function createFollower(
  run: LaunchRun,
  listed: Endpoint[],
  isLogin: (from: URL, to: URL) => boolean,
): (start: URL) => Promise<Chain> {
  type Answer = { hop: Hop; setCookies: string[] } | Chain['end'];
  const answers = new Map<string, Promise<Answer>>();

  function ask(url: URL, cookies: string): Promise<Answer> {
    const key = `${url.href} ${cookies}`;
    const answer = answers.get(key) ?? askOnce(url, cookies);
    answers.set(key, answer);
    return answer;
  }

  async function askOnce(url: URL, cookies: string): Promise<Answer> {
    const way = await howToAsk(run, listed, url);
    if ('words' in way) return { kind: 'unusable', url, ...way };
    const { client, timeoutMs } = run.network;
    // Bytes go back as they came: what was read as UTF-8 is written as UTF-8.
    const headers: HttpRequest['headers'] = cookies ? [['cookie', Buffer.from(cookies).toString('latin1')]] : [];
    const request = { method: 'GET', url: url.href, headers, timeoutMs, maxBodyBytes, cutBody: true, ...way };
    try {
      const response = await client.send({ ...request, follow: false, retries: 1 }, run.context.signal);
      run.hosts.heard(url.hostname, response.headers);
      const wall = findWall(response);
      if (wall) return { kind: 'walled', url, wall };
      return { hop: hopOf(url, response), setCookies: response.setCookies };
    } catch (error) {
      if (!(error instanceof NetworkError)) throw error;
      const isSilent = error.kind === 'timeout' || error.kind === 'aborted' || error.kind === 'dns';
      return { kind: 'failed', url, words: error.message, isSilent };
    }
  }

  return async (start) => {
    const hops: Hop[] = [];
    const jar = createCookieJar();
    const asked: string[] = [];
    const circle = (from: number): Chain['end'] => ({ kind: 'loop', cycle: hops.slice(from).map(({ url }) => url) });
    for (let url = start; ; ) {
      const cookies = jar.getCookieStringSync(url.href);
      const state = `${url.href} ${cookies}`;
      const again = asked.indexOf(state);
      if (again >= 0) return { start, hops, end: circle(again) };
      if (hops.length > maxHops) {
        // A circle that sets new cookies in every round is a circle too.
        const last = hops.findLastIndex((hop) => hop.url.href === url.href);
        return { start, hops, end: last < 0 ? { kind: 'endless' } : circle(last) };
      }
      asked.push(state);
      const answer = await ask(url, cookies);
      if ('kind' in answer) return { start, hops, end: answer };
      storeCookies(jar, answer.setCookies, url);
      hops.push(answer.hop);
      if (!answer.hop.next) return { start, hops, end: { kind: 'answered' } };
      if (isLogin(url, answer.hop.next)) return { start, hops, end: { kind: 'login', url: answer.hop.next } };
      url = answer.hop.next;
    }
  };
}

function hopOf(url: URL, response: HttpResponse): Hop {
  const header = response.headers.find(([name]) => name === 'strict-transport-security')?.[1] ?? '';
  const { seconds = 0, coversSubdomains } = readHsts(header);
  const secures = url.protocol === 'https:' && seconds > 0 && coversSubdomains;
  return { ...ledOn(url, response), ...(secures && { secures }) };
}

function ledOn(url: URL, response: HttpResponse): Hop {
  const { status } = response;
  if (!isRedirect(status)) return { url, status, redirects: false };
  const next = nextHop(response, url);
  if (!next || (next.protocol !== 'http:' && next.protocol !== 'https:')) return { url, status, redirects: true };
  next.username = '';
  next.password = '';
  next.hash = '';
  return { url, status, redirects: true, next };
}

type Unusable = Omit<Extract<Chain['end'], { kind: 'unusable' }>, 'kind' | 'url'>;

/**
 * Whether the host may be asked. A host whose certificate is wrong is asked only if the check of certificates reports
 * that. Then the certificate is not verified, because the request holds no secret.
 */
async function howToAsk(
  { hosts, launch, network }: LaunchRun,
  listed: Endpoint[],
  url: URL,
): Promise<Unusable | { unverified: boolean }> {
  const isSecure = url.protocol === 'https:';
  const own = listed.find(({ host, port }) => host === url.hostname && (!isSecure || port === Number(url.port || 443)));
  const isNameTold = own !== undefined && launch.dns !== undefined;
  if (!isSecure && !(own && launch.tls)) {
    const { kind } = await network.resolver.addresses(bareHost(url.hostname));
    if (kind === 'found') return { unverified: false };
    return { words: noAddress, isSilent: kind === 'unreachable', isTold: isNameTold };
  }
  const host = await hosts.host(url.hostname, own?.port ?? Number(url.port || 443));
  const { dns, addresses, endpoints, usable, unasked } = host;
  if (addresses.length === 0) return { words: noAddress, isSilent: dns === 'unreachable', isTold: isNameTold };
  const isTold = own !== undefined && launch.tls !== undefined;
  if (endpoints.length === 0)
    return { words: `its addresses (${unasked.join(', ')}) cannot be reached from here`, isSilent: true, isTold };
  if (usable || !isSecure) return { unverified: false };
  if (isTold && isShownUntrusted(host)) return { unverified: true };
  const words = endpoints.find((endpoint) => endpoint.words)?.words ?? 'its certificate is not trusted';
  return { words, isSilent: endpoints.every(({ state }) => state === 'silent'), isTold };
}

const noAddress = 'its name leads to no address';
