import type { Finding } from '../../../model/finding.ts';
import { importsOfScript, scriptsOfPage } from '../../../steps/page-scripts.ts';
import type { LaunchRun } from '../check.ts';
import { type SiteAnswer, siteOf } from '../site.ts';
import type { Code } from './test-keys.ts';

/** The scripts of a page that are looked at; the first are those of the application's start. */
const scriptsAtMost = 20;
const maxBodyBytes = 5_000_000;

/** The scripts of the site's own origin that a page loads, then those that they import. Other origins are not asked. */
export async function pageScripts(
  run: LaunchRun,
  { page }: SiteAnswer,
): Promise<{ scripts: Code[]; findings: Finding[] }> {
  const site = siteOf(run);
  const { url: loaded } = page.response;
  const { origin } = new URL(loaded);
  const scripts: Code[] = [];
  const findings: Finding[] = [];
  const known = new Set<string>();
  let waiting = page.isHtml() ? scriptsOfPage(page.text(), loaded) : [];
  let isGuessed = false;
  while (waiting.length > 0 && known.size < scriptsAtMost) {
    const batch = waiting.filter(({ href, origin: of }) => of === origin && !known.has(href));
    const taken = batch.slice(0, scriptsAtMost - known.size);
    for (const { href } of taken) known.add(href);
    const answers = await Promise.all(
      taken.map(({ pathname, search }) => site.ask({ path: pathname + search, maxBodyBytes })),
    );
    waiting = [];
    for (const answer of answers) {
      if (!answer.ok) {
        // What only looks like an import may be nothing.
        if (answer.finding && !isGuessed) findings.push(answer.finding);
        continue;
      }
      const { status } = answer.page.response;
      if (status !== 200 || answer.page.isHtml()) continue;
      const text = answer.page.text();
      scripts.push({ text, where: answer.url, line: 1, isAttribute: false });
      waiting = waiting.concat(importsOfScript(text, answer.url));
    }
    isGuessed = true;
  }
  return { scripts, findings };
}
