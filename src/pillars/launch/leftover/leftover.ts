import type { Finding } from '../../../model/finding.ts';
import { documentBase } from '../../../steps/document-base.ts';
import { type Page, Unreadable } from '../../../steps/page.ts';
import { excerpt } from '../../../text/excerpt.ts';
import { aliasesOf, canonicalHost, twinOf } from '../aliases.ts';
import type { LaunchCheck, LaunchRun } from '../check.ts';
import { type NoAnswer, type Site, type SiteAnswer, siteOf } from '../site.ts';
import { notJudged } from '../unanswered.ts';
import { judgePageHosts, judgeRobotsHosts, judgeSitemapHosts } from './judge-hosts.ts';
import { judgeNoindex, judgeRobots } from './judge-index.ts';
import { type Icon, judgeTemplate } from './judge-template.ts';
import { judgeTestKeys } from './judge-test-keys.ts';
import { isLoginPage } from './login-page.ts';
import { isPageInstead, type RobotsTxt, readRobotsTxt } from './robots-txt.ts';
import { type LeftoverPage, scanLeftovers } from './scan-page.ts';
import { pageScripts } from './scripts.ts';
import { maxSitemapBytes, readSitemap, sitemapText } from './sitemap.ts';
import { judgeStagingHost } from './staging.ts';
import type { OwnHosts } from './stray-host.ts';
import { type Code, testKeysIn } from './test-keys.ts';

/** A page that answered 2xx. */
type Seen = { path: string; answer: SiteAnswer; scanned?: LeftoverPage };

/** What production has kept of staging, of a template or of a test mode. */
export const checkLeftovers: LaunchCheck = async (run) => {
  const { leftover, headers = [], mixedContent = [], cookies } = run.launch;
  if (!leftover) return [];
  const site = siteOf(run);
  const show = (text: string) => excerpt(text, run.context.redactor);
  const hosts = await ownHosts(run);
  const paths = [...new Set([...leftover.index, ...headers, ...mixedContent].map(({ path }) => path))];
  const [looked, robots, staging] = await Promise.all([
    Promise.all(paths.map((path) => look(run, path))),
    site.page('/robots.txt'),
    Promise.all((cookies?.stagingHosts ?? []).map((host) => judgeStagingHost(run, host))),
  ]);
  const findings = [...looked.flatMap(({ findings }) => findings), ...staging].flatMap((each) => each ?? []);
  const pages = looked.flatMap(({ seen }) => seen ?? []);
  for (const { path, answer, scanned } of pages) {
    const { url, page } = answer;
    if (isToBeFound(path))
      findings.push(...[judgeNoindex(url, valuesOf(page, 'x-robots-tag'), scanned, show) ?? []].flat());
    if (!scanned) continue;
    const icon = path === '/' ? await iconOf(site, answer, scanned) : undefined;
    const judged = [
      judgePageHosts(url, page.response.url, scanned, valuesOf(page, 'link'), hosts, show),
      judgeTemplate(url, scanned, icon, show),
    ];
    findings.push(...judged.flatMap((each) => each ?? []));
  }
  const read = robotsOf(robots, run);
  findings.push(...read.findings);
  if (read.robots) {
    const wanted = leftover.index.map(({ path }) => path).filter(isToBeFound);
    const judged = [
      judgeRobots(robots.url, read.robots, wanted, show),
      judgeRobotsHosts(robots.url, read.robots, hosts, show),
    ];
    findings.push(...judged.flatMap((each) => each ?? []));
  }
  findings.push(...(await judgeSitemaps(run, read.robots, hosts, show)));
  findings.push(...(await judgeKeys(run, pages)));
  return findings;

  /** Whether search engines must find a page: it is listed, or it is the home page and no login. */
  function isToBeFound(path: string): boolean {
    if (!leftover?.index.some((each) => each.path === path)) return false;
    const page = pages.find((each) => each.path === path);
    return leftover.isListed || !page || !isLoginPage(page.answer.page.response.url, page.scanned);
  }
};

/** The hosts by which the configuration knows the site, and those of its staging systems. */
async function ownHosts(run: LaunchRun): Promise<OwnHosts> {
  const { tls = [], loginHosts, leftover, cookies } = run.launch;
  const canonical = canonicalHost(run)?.host ?? '';
  const listed = [...(await aliasesOf(run)), ...tls].map(({ host }) => host);
  return {
    canonical,
    own: [...listed, twinOf(canonical) ?? [], loginHosts, leftover?.hosts ?? []].flat(),
    staging: cookies?.stagingHosts ?? [],
  };
}

async function look(run: LaunchRun, path: string): Promise<{ seen?: Seen; findings: Finding[] }> {
  const answer = await siteOf(run).page(path);
  if (!answer.ok) return { findings: answer.finding ? [answer.finding] : [] };
  const { status } = answer.page.response;
  const isWanted = run.launch.leftover?.index.some((each) => each.path === path);
  if (status < 200 || status > 299)
    // Other checks say that their pages do not answer.
    return { findings: isWanted ? [notJudged(answer, run, 'Whether search engines may list it') ?? []].flat() : [] };
  if (!answer.page.isHtml()) return { seen: { path, answer }, findings: [] };
  try {
    return { seen: { path, answer, scanned: scanLeftovers(answer.page.text()) }, findings: [] };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const reason = { words: error.message, fix: 'Look at what generates this page.' };
    return { seen: { path, answer }, findings: [notJudged(answer, run, 'The content', reason) ?? []].flat() };
  }
}

/** A robots.txt that is not there allows everything; a failure of the server is not judged. */
function robotsOf(answer: SiteAnswer | NoAnswer, run: LaunchRun): { robots?: RobotsTxt; findings: Finding[] } {
  if (!answer.ok) return { findings: answer.finding ? [answer.finding] : [] };
  const { status } = answer.page.response;
  if (status >= 500) return { findings: [notJudged(answer, run, 'What search engines may read') ?? []].flat() };
  const text = answer.page.text();
  if (status < 200 || status > 299 || isPageInstead(text)) return { findings: [] };
  return { robots: readRobotsTxt(text), findings: [] };
}

const childrenAtMost = 5;

/** The first sitemap of this origin that the robots.txt names, else `/sitemap.xml`; of an index at most five more. */
async function judgeSitemaps(
  run: LaunchRun,
  robots: RobotsTxt | undefined,
  hosts: OwnHosts,
  show: (text: string) => string,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const named = robots?.sitemaps.flatMap(({ url }) => pathHere(run, url) ?? [])[0];
  let waiting = [named ?? '/sitemap.xml'];
  for (let asked = 0; waiting.length > 0 && asked <= childrenAtMost; asked += 1) {
    const path = waiting.shift() as string;
    const answer = await siteOf(run).ask({ path, maxBodyBytes: maxSitemapBytes });
    if (!answer.ok) {
      findings.push(...(answer.finding ? [answer.finding] : []));
      continue;
    }
    const { status, body } = answer.page.response;
    if (status < 200 || status > 299 || answer.page.isHtml()) continue;
    try {
      const sitemap = await readSitemap(await sitemapText(body, answer.page.text), run.context.signal);
      if (!sitemap) continue;
      findings.push(...[judgeSitemapHosts(answer.url, sitemap, hosts, show) ?? []].flat());
      if (asked === 0) waiting = waiting.concat(sitemap.children.flatMap(({ url }) => pathHere(run, url) ?? []));
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      const reason = { words: error.message, fix: 'Look at what generates this sitemap.' };
      findings.push(...[notJudged(answer, run, 'The sitemap', reason) ?? []].flat());
    }
  }
  return findings;
}

/** The path of a URL on the canonical origin; undefined for another, which is not asked. */
function pathHere({ launch }: LaunchRun, text: string): string | undefined {
  const url = URL.parse(text, launch.canonical);
  return url && url.origin === launch.canonical ? url.pathname + url.search : undefined;
}

async function judgeKeys(run: LaunchRun, pages: Seen[]): Promise<Finding[]> {
  const home = pages.find(({ path }) => path === '/');
  const { scripts, findings } = home ? await pageScripts(run, home.answer) : { scripts: [], findings: [] };
  const codes = pages.flatMap(({ answer, scanned }): Code[] =>
    (scanned?.codes ?? []).map((code) => ({ ...code, where: answer.url })),
  );
  const visible = pages.map(({ scanned }) => scanned?.visible ?? '').join('\n');
  return [...findings, ...judgeTestKeys(testKeysIn([...codes, ...scripts], visible))];
}

const iconBytes = 300_000;

/** The icon of the home page, if it is a file of the site. */
async function iconOf(site: Site, { page }: SiteAnswer, { icon, base }: LeftoverPage): Promise<Icon | undefined> {
  const { url: loaded } = page.response;
  const url = URL.parse(icon ?? '/favicon.ico', documentBase(base, loaded));
  if (!url || url.origin !== new URL(loaded).origin) return undefined;
  const answer = await site.ask({ path: url.pathname + url.search, maxBodyBytes: iconBytes });
  // Nothing but the template's own icon is looked for: one that does not answer is none.
  if (!answer.ok || answer.page.response.status !== 200) return undefined;
  return { url: url.href, body: answer.page.response.body };
}

function valuesOf({ response }: Page, wanted: string): string[] {
  return response.headers.filter(([name]) => name === wanted).map(([, value]) => value);
}
