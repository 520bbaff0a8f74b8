import { createCookieJar, storeCookies } from './cookies.ts';
import { decompress } from './decompress.ts';
import type { HttpRequest, HttpResponse, Timing } from './exchange.ts';
import { type Failure, tooLarge } from './failure.ts';
import type { Exchange } from './keep-alive.ts';
import { outgoing } from './outgoing.ts';
import { redirect } from './redirects.ts';
import type { WireRequest } from './round-trip.ts';
import type { Trust } from './trust.ts';

const maxRedirects = 10;

/** A failure that already has its words, unlike an error of undici. */
export class ExchangeFailed extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.words);
    this.failure = failure;
  }
}

/**
 * One try of a request: sends it, keeps the cookies of every response, follows redirects if `request.follow`, and
 * decompresses the last body.
 */
export async function follow(
  request: HttpRequest,
  url: URL,
  exchange: (wire: WireRequest) => Promise<Exchange>,
  trusts: Trust,
  userAgent: string,
): Promise<HttpResponse> {
  // Without a session, cookies are kept only for this chain of redirects.
  const jar = request.session?.jar ?? createCookieJar();
  const redirects: HttpResponse['redirects'] = [];
  const setCookies: string[] = [];
  const droppedCookies: (string | undefined)[] = [];
  const timing: Timing = { dnsMs: 0, tcpMs: 0, tlsMs: 0, ttfbMs: 0, downloadMs: 0, totalMs: 0, connected: false };
  let hop: WireRequest = { method: request.method, url, headers: request.headers, body: request.body };
  for (;;) {
    const response = await exchange(outgoing(hop, request.session, jar, trusts, userAgent));
    addTimes(timing, response);
    const cookies = valuesOf(response, 'set-cookie');
    setCookies.push(...cookies);
    droppedCookies.push(...storeCookies(jar, cookies, hop.url));

    const location = valuesOf(response, 'location')[0];
    const next = request.follow ? redirect(hop, response.status, location, trusts) : { kind: 'none' as const };
    if (next.kind === 'refuse') throw new ExchangeFailed({ kind: 'redirects', words: next.words });
    if (next.kind === 'none') {
      const body = await decoded(response, request);
      const { status, headers } = response;
      const isForeign = hop.url.origin !== url.origin && !trusts(hop.url);
      return {
        status,
        url: hop.url.href,
        headers,
        setCookies,
        droppedCookies,
        body,
        redirects,
        timing,
        ...(isForeign && { isForeign }),
      };
    }
    if (redirects.length === maxRedirects) throw new ExchangeFailed(endless(redirects, hop.url));
    redirects.push({ status: response.status, url: hop.url.href, location: next.location });
    hop = next.request;
  }
}

function valuesOf(response: Exchange, wanted: string): string[] {
  return response.headers.filter(([name]) => name === wanted).map(([, value]) => value);
}

async function decoded(
  response: Exchange,
  { maxBodyBytes: maxBytes, cutBody = false }: HttpRequest,
): Promise<Uint8Array> {
  const encoding = valuesOf(response, 'content-encoding').join();
  const result = await decompress(response.body, encoding, maxBytes);
  if (result.ok) return result.body;
  if (cutBody) return new Uint8Array();
  if (result.problem === 'too-large') throw new ExchangeFailed(tooLarge(maxBytes));
  throw new ExchangeFailed({ kind: 'protocol', words: 'the body is not what its content-encoding says' });
}

function addTimes(timing: Timing, { opened, ttfbMs, downloadMs }: Exchange): void {
  timing.dnsMs += opened?.dnsMs ?? 0;
  timing.tcpMs += opened?.tcpMs ?? 0;
  timing.tlsMs += opened?.tlsMs ?? 0;
  timing.ttfbMs += ttfbMs;
  timing.downloadMs += downloadMs;
  timing.totalMs += ttfbMs + downloadMs;
  timing.connected ||= opened !== undefined;
}

function endless(redirects: HttpResponse['redirects'], url: URL): Failure {
  const urls = redirects.map((hop) => hop.url);
  const from = urls.lastIndexOf(url.href);
  const way = (from < 0 ? urls.slice(0, 3) : urls.slice(from)).map((each) => shortened(each, url));
  if (from < 0) return { kind: 'redirects', words: `more than ${maxRedirects} redirects: ${way.join(' → ')} → …` };
  return { kind: 'redirects', words: `the redirects go in a loop: ${[...way, way[0]].join(' → ')}` };
}

/** A URL on the same origin is shown as its path and query. */
function shortened(text: string, { origin }: URL): string {
  const url = new URL(text);
  return url.origin === origin ? `${url.pathname}${url.search}` : url.href;
}
