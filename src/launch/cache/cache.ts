import type { CacheRoute } from '../../config/launch/launch.ts';
import type { Finding } from '../../finding.ts';
import type { LaunchCheck, LaunchRun } from '../check.ts';
import { isLost, logIn, pageAs } from '../member.ts';
import { type SiteAnswer, siteOf } from '../site.ts';
import { notJudged } from '../unanswered.ts';
import { judgeCacheHeaders, judgeStranger } from './judge.ts';

/** Each route as its user, and then at once as a stranger: what a shared cache kept, the stranger gets. */
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
  const headers = judgeCacheHeaders(own.url, own.page.response.headers);
  const last = new URL(own.page.response.url);
  const stranger = await siteOf(run).ask({ path: last.pathname + last.search, follow: false });
  if (!stranger.ok) return [headers ?? [], stranger.finding ?? []].flat();
  const { response } = stranger.page;
  const leak = judgeStranger(own.url, response.headers, stranger.page.text(), marker);
  return [headers ?? [], leak ?? []].flat();
}

/** Why this is no page of the session's user, and says nothing about such pages; undefined if it is. */
function whyNotOwn({ url, page }: SiteAnswer, session: string, marker: string | undefined): string | undefined {
  const { status, url: last } = page.response;
  if (status < 200 || status > 299) return `for the session "${session}" it answers ${status}`;
  if (marker !== undefined) {
    return page.text().includes(marker) ? undefined : `the page for the session "${session}" does not hold the marker`;
  }
  const [asked, answered] = [url, last].map((each) => new URL(each).pathname.replace(/\/$/, ''));
  return asked === answered ? undefined : `for the session "${session}" it leads to ${new URL(last).pathname}`;
}
