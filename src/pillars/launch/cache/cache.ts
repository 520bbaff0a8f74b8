import { randomUUID } from 'node:crypto';
import type { CacheRoute } from '../../../config/sections/launch/launch.ts';
import type { Finding } from '../../../model/finding.ts';
import type { LaunchCheck, LaunchRun } from '../check.ts';
import { isLost, logIn, pageAs } from '../member.ts';
import { type SiteAnswer, siteOf } from '../site.ts';
import { notJudged } from '../unanswered.ts';
import { isRefusal, judgeCacheHeaders, judgeStranger, sameForAll } from './judge.ts';

/** Asks each route as its user, and then at once as a stranger, who gets what a shared cache kept. */
export const checkCache: LaunchCheck = async (run) => {
  const findings = (run.launch.cache ?? []).map((route) => checkRoute(run, route));
  return (await Promise.all(findings)).flat();
};

async function checkRoute(run: LaunchRun, { path, session, marker }: CacheRoute): Promise<Finding[]> {
  const own = await pageAs(run, session, path);
  if (!own.ok) return own.finding ? [own.finding] : [];
  const problem = whyNotOwn(own, session, marker);
  if (problem) {
    const { setCookies } = await logIn(run, session);
    if (isLost(run, setCookies)) return [];
    const fix = 'Check session, path and marker of this route: it must be a page that only this user gets.';
    return [notJudged(own, run, 'The caching', { words: problem, fix }) ?? []].flat();
  }
  const { headers } = own.page.response;
  const last = new URL(own.page.response.url);
  const stranger = await siteOf(run).ask({ path: last.pathname + last.search, follow: false });
  if (!stranger.ok) return [judgeCacheHeaders(own.url, headers) ?? [], stranger.finding ?? []].flat();
  const { response } = stranger.page;
  const isSame = isPage(response) && stranger.page.text() === own.page.text();
  if (isSame && marker === undefined && !(await isKeptCopy(run, last))) return [sameForAll(own.url)];
  const leak = judgeStranger(own.url, response.headers, stranger.page.text(), marker);
  return [judgeCacheHeaders(own.url, headers, isRefusal(response)) ?? [], leak ?? []].flat();
}

/**
 * Whether a stranger gets a cache's copy of the user's page, and not a page that is the same for all. If it is a copy,
 * the site itself refuses the stranger under a query that no cache knows.
 */
async function isKeptCopy(run: LaunchRun, { pathname, search }: URL): Promise<boolean> {
  const query = `launch-gate=${randomUUID()}`;
  const path = `${pathname}${search ? `${search}&` : '?'}${query}`;
  const unknown = await siteOf(run).ask({ path, follow: false });
  return unknown.ok && isRefusal(unknown.page.response);
}

function isPage({ status }: { status: number }): boolean {
  return status >= 200 && status <= 299;
}

/** Why this is not a page of the session's user, so that it cannot be judged; undefined if it is one. */
function whyNotOwn({ url, page }: SiteAnswer, session: string, marker: string | undefined): string | undefined {
  const { status, url: last } = page.response;
  if (!isPage({ status })) return `for the session "${session}" it answers ${status}`;
  if (marker !== undefined) {
    return page.text().includes(marker) ? undefined : `the page for the session "${session}" does not hold the marker`;
  }
  const [asked, answered] = [url, last].map((each) => new URL(each).pathname.replace(/\/$/, ''));
  return asked === answered ? undefined : `for the session "${session}" it leads to ${new URL(last).pathname}`;
}
