import type { Finding } from '../../../model/finding.ts';
import { fewer } from '../../../text/cut.ts';
import { shellWord } from '../../../text/shell-word.ts';
import { grepHeaders } from '../curl.ts';
import { launchFinding } from '../finding.ts';
import { isKeptOutByHeader } from './robots-tag.ts';
import { type RobotsTxt, refusedBy } from './robots-txt.ts';
import type { LeftoverPage } from './scan-page.ts';

const meant =
  'If search engines must not find the site, say so: "leftover": { "index": false }; or name the pages that they must find: "index": ["/pricing"].';

/** The finding for a page that search engines must find and that keeps them out by itself. `headers` are X-Robots-Tag. */
export function judgeNoindex(
  url: string,
  headers: string[],
  page: LeftoverPage | undefined,
  show: (text: string) => string,
): Finding | undefined {
  const byHeader = isKeptOutByHeader(headers);
  const noindex = page?.noindex;
  if (!byHeader && !noindex) return undefined;
  const { host, pathname } = new URL(url);
  const observed = [
    byHeader ? `X-Robots-Tag: ${show(headers.join(', '))}` : [],
    noindex ? `line ${noindex.line}: ${show(noindex.words)}` : [],
  ].flat();
  return launchFinding({
    rule: 'leftover-noindex',
    severity: 'high',
    title: `Search engines are told to leave ${host}${pathname} out`,
    expected: 'a page that search engines may list: no noindex',
    observed: observed.join('; '),
    where: { url },
    reproduce: byHeader
      ? grepHeaders(url, 'x-robots-tag')
      : `curl -sS ${shellWord(url)} | grep -niE '<meta[^>]*(noindex|none)'`,
    fix: `${byHeader ? 'Take the header out of production. Vercel sends it for every deployment that is not assigned to Production; Cloudflare Pages and Netlify for previews; else look in the server (add_header X-Robots-Tag) and the framework.' : 'Take the <meta> out of production. WordPress: Settings, Reading, "Discourage search engines from indexing this site"; Next.js: a page that calls notFound() has it; else look for the variable by which staging sets it, and set it for production.'}\n${meant}`,
  });
}

/** The finding for a robots.txt that keeps Google's crawler from pages that it must find. `paths` with their queries. */
export function judgeRobots(
  url: string,
  robots: RobotsTxt,
  paths: string[],
  show: (text: string) => string,
): Finding | undefined {
  const refused = paths.flatMap((path) => {
    const rule = refusedBy(robots, path);
    return rule ? [{ path, rule }] : [];
  });
  const [first] = refused;
  if (!first) return undefined;
  const { line, pattern, agents } = first.rule;
  // Neither a blank line nor Crawl-delay or Sitemap ends a group: agents that were meant to stand apart share its rules.
  const shared = agents.length > 1 ? `, which holds for ${fewer(agents, 4).map(show).join(', ')} together` : '';
  const pages = refused.map(({ path }) => path);
  return launchFinding({
    rule: 'leftover-noindex',
    severity: 'high',
    title: `${new URL(url).host} forbids search engines to read ${pages.length === 1 ? pages[0] : `${pages.length} pages`}`,
    expected: `Google's crawler may read ${fewer(pages, 5).join(', ')}`,
    observed: `line ${line}: Disallow: ${show(pattern)}${shared}`,
    where: { url },
    reproduce: `curl -sS ${shellWord(url)} | grep -niE 'user-agent|allow'`,
    fix: `Take this line out of production's robots.txt. It most often comes from staging: a file in the public folder, or a setting by environment (next-sitemap, nuxt-robots, WordPress: Settings, Reading).\n${meant}`,
  });
}
