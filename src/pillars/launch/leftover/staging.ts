import { type HttpResponse, NetworkError } from '../../../http/exchange.ts';
import { nextHop } from '../../../http/redirects.ts';
import type { Finding } from '../../../model/finding.ts';
import { type Page, readPage, Unreadable } from '../../../steps/page.ts';
import type { LaunchRun } from '../check.ts';
import { curlHeaders } from '../curl.ts';
import { launchFinding } from '../finding.ts';
import { findWall, walled } from '../wall.ts';
import { isLoginPage } from './login-page.ts';
import { isKeptOutByHeader } from './robots-tag.ts';
import { isPageInstead, readRobotsTxt, refusedBy } from './robots-txt.ts';
import { type LeftoverPage, scanLeftovers } from './scan-page.ts';

const maxBodyBytes = 5_000_000;
const maxHops = 5;

/**
 * Whether a staging host shows its home page to anyone, search engines included. A host that does not answer a stranger
 * (behind a VPN, a password, a login) is as it should be.
 */
export async function judgeStagingHost(run: LaunchRun, host: string): Promise<Finding | undefined> {
  const home = `https://${host}/`;
  const [page, robots] = await Promise.all([askHost(run, home), askHost(run, `https://${host}/robots.txt`)]);
  if (page === undefined) return undefined;
  const wall = findWall(page.response);
  if (wall) return walled(home, wall);
  const { status } = page.response;
  if (status < 200 || status > 299 || !page.isHtml()) return undefined;
  const values = page.response.headers.filter(([name]) => name === 'x-robots-tag').map(([, value]) => value);
  const scanned = scan(page);
  if (isKeptOutByHeader(values) || scanned?.noindex || (scanned && isLoginPage(page.response.url, scanned)))
    return undefined;
  const isText =
    robots && robots.response.status >= 200 && robots.response.status < 300 && !isPageInstead(robots.text());
  if (isText && refusedBy(readRobotsTxt(robots.text()), '/')) return undefined;
  const canonical = scanned?.links.find(({ what }) => what === 'canonical link')?.url;
  const isHinted = canonical !== undefined && URL.parse(canonical)?.origin === run.launch.canonical;
  return launchFinding({
    rule: 'leftover-staging-indexed',
    severity: isHinted ? 'medium' : 'high',
    title: `Search engines may list the staging host ${host}`,
    expected: '401, a login, or X-Robots-Tag: noindex',
    observed: `${status} to anyone, without noindex${isHinted ? '; its canonical link leads to production, which is only a hint' : ''}`,
    where: { url: home },
    reproduce: curlHeaders(home),
    fix: `Put a password before it (Vercel: Deployment Protection; Netlify: Site protection; Cloudflare: Access; nginx: auth_basic), or send X-Robots-Tag: noindex there, and only there. "Disallow: /" alone keeps crawlers from reading pages, not from listing them.`,
  });
}

/** The answer to a stranger, after redirects within the host; undefined if there is none, or it leads elsewhere. */
async function askHost({ network, context }: LaunchRun, start: string): Promise<Page | undefined> {
  let url = new URL(start);
  for (let hop = 0; hop <= maxHops; hop += 1) {
    let response: HttpResponse;
    try {
      response = await network.client.send(
        {
          method: 'GET',
          url: url.href,
          headers: [],
          timeoutMs: network.timeoutMs,
          maxBodyBytes,
          follow: false,
          retries: 0,
        },
        context.signal,
      );
    } catch (error) {
      if (error instanceof NetworkError) return undefined;
      throw error;
    }
    const next = nextHop(response, url);
    if (!next) return readPage(response);
    if (next.origin !== url.origin) return undefined;
    url = next;
  }
  return undefined;
}

function scan(page: Page): LeftoverPage | undefined {
  try {
    return scanLeftovers(page.text());
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}
