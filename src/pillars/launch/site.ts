import { createCookieJar } from '../../http/cookies.ts';
import { type HttpResponse, NetworkError } from '../../http/exchange.ts';
import { nextHop } from '../../http/redirects.ts';
import type { Finding } from '../../model/finding.ts';
import { type Page, readPage } from '../../steps/page.ts';
import type { Session, SetCookie } from '../../steps/session.ts';
import { canonicalHost } from './aliases.ts';
import type { LaunchRun } from './check.ts';
import { isShownUntrusted } from './hosts.ts';
import { unanswered, unusable } from './unanswered.ts';
import { findWall, walled } from './wall.ts';

type SiteRequest = {
  /** GET if it is left out. */
  method?: 'GET' | 'POST';
  /** A path on the canonical origin. */
  path: string;
  headers?: [name: string, value: string][];
  body?: string;
  /** The request does not change its cookie jar. */
  session?: Session;
  /** Follow the redirects of a GET within the origin; true if it is left out. */
  follow?: boolean;
  /** 16 MB if it is left out. */
  maxBodyBytes?: number;
};

/** The answer after the redirects within the origin; `setCookies` also holds those that the redirects set. */
export type SiteAnswer = { ok: true; url: string; page: Page; setCookies: SetCookie[] };

/** Without a finding, another check already reports why there is no answer. */
export type NoAnswer = { ok: false; url: string; finding?: Finding; reason?: NetworkError['kind'] | 'challenge' };

/** The canonical site. If {@link Site.unverified}, strangers' requests are still sent, and those of a user are not. */
export type Site = {
  /** Why `who` (a user if left out) cannot ask the site; undefined if they can. */
  closed(who?: 'user' | 'stranger'): Promise<NoAnswer | undefined>;
  /** Whether only strangers can ask, because the certificate is wrong and the check of certificates reports it. */
  unverified(): Promise<boolean>;
  /** A page as a stranger or the user of a session gets it; asked once in a run, however many checks look at it. */
  page(path: string, session?: Session): Promise<SiteAnswer | NoAnswer>;
  /** The answer to a POST whose body is broken JSON, which provokes an error. Also asked once in a run. */
  brokenJson(path: string): Promise<SiteAnswer | NoAnswer>;
  ask(request: SiteRequest): Promise<SiteAnswer | NoAnswer>;
};

/** No site has this page. The name must stay the same: the fingerprints of findings contain it. */
export const missingPath = '/launch-gate-no-such-page';
export const brokenJsonBody = '{"launch-gate":';

/** Enough for any page that a browser would show. */
const pageBytes = 16_000_000;
const maxRedirects = 10;

const sites = new WeakMap<LaunchRun, Site>();

/** The canonical site of a run; the checks that use it apply only where there is one. */
export function siteOf(run: LaunchRun): Site {
  const known = sites.get(run) ?? createSite(run);
  sites.set(run, known);
  return known;
}

function createSite(run: LaunchRun): Site {
  const answers = new Map<string, Promise<SiteAnswer | NoAnswer>>();
  const unverified = () => isUntrusted(run);
  const closed: Site['closed'] = async (who) =>
    who === 'stranger' && (await unverified()) ? undefined : whyClosed(run);
  const ask = async (request: SiteRequest) => {
    const why = await closed(request.session ? 'user' : 'stranger');
    return why ?? askSite(run, request, await unverified());
  };
  const once = (request: SiteRequest) => {
    const key = JSON.stringify([request.method, request.path, request.session?.name]);
    const answer = answers.get(key) ?? ask(request);
    answers.set(key, answer);
    return answer;
  };
  return {
    closed,
    unverified,
    ask,
    page: (path, session) => once({ path, session }),
    brokenJson: (path) =>
      once({ method: 'POST', path, headers: [['content-type', 'application/json']], body: brokenJsonBody }),
  };
}

async function whyClosed(run: LaunchRun): Promise<NoAnswer | undefined> {
  const { launch, hosts } = run;
  const canonical = canonicalHost(run);
  const url = new URL(launch.canonical ?? 'https://invalid');
  const known = canonical && (await hosts.host(canonical.host, canonical.port));
  return known?.usable ? undefined : { ok: false, url: url.href, finding: known && unusable(known, url, launch) };
}

/** Whether its certificate is wrong and the check of certificates reports it. */
async function isUntrusted(run: LaunchRun): Promise<boolean> {
  const canonical = canonicalHost(run);
  return (
    run.launch.tls !== undefined &&
    canonical !== undefined &&
    isShownUntrusted(await run.hosts.host(canonical.host, canonical.port))
  );
}

async function askSite(run: LaunchRun, request: SiteRequest, unverified: boolean): Promise<SiteAnswer | NoAnswer> {
  const { launch, network, context } = run;
  const first = new URL(request.path, launch.canonical);
  const { method = 'GET', headers = [], body, follow = method === 'GET', maxBodyBytes = pageBytes } = request;
  const jar = request.session?.jar.cloneSync() ?? createCookieJar();
  const session = { jar, headers: request.session?.headers ?? [] };
  const setCookies: SetCookie[] = [];
  for (let url = first, hops = 0; ; hops++) {
    let response: HttpResponse;
    try {
      response = await network.client.send(
        {
          method,
          url: url.href,
          headers,
          body,
          timeoutMs: network.timeoutMs,
          maxBodyBytes,
          follow: false,
          // One broken connection is no finding.
          retries: method === 'GET' ? 1 : 0,
          session,
          unverified,
        },
        context.signal,
      );
    } catch (error) {
      if (!(error instanceof NetworkError)) throw error;
      return { ok: false, url: first.href, finding: unanswered(error, url), reason: error.kind };
    }
    run.hosts.heard(url.hostname, response.headers);
    const wall = findWall(response);
    if (wall) return { ok: false, url: first.href, finding: walled(first.href, wall), reason: 'challenge' };
    setCookies.push(...response.setCookies.map((line) => ({ method, url: url.href, line })));
    const next = follow && hops < maxRedirects ? withinOrigin(response, url) : undefined;
    if (!next) return { ok: true, url: first.href, page: readPage(response), setCookies };
    url = next;
  }
}

/** The target of a redirect within the site, such as `/` to `/en/`. Other origins are not this site. */
function withinOrigin(response: HttpResponse, from: URL): URL | undefined {
  const url = nextHop(response, from);
  if (!url || url.origin !== from.origin || url.username || url.password) return undefined;
  url.hash = '';
  return url;
}
