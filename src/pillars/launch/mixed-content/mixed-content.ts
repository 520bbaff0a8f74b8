import type { Finding } from '../../../model/finding.ts';
import { Unreadable } from '../../../steps/page.ts';
import type { LaunchCheck } from '../check.ts';
import { siteOf } from '../site.ts';
import { notJudged } from '../unanswered.ts';
import { judgeMixedContent } from './judge.ts';
import { scanPage } from './scan.ts';

/** What the listed pages load or send over http. */
export const checkMixedContent: LaunchCheck = async (run) => {
  const site = siteOf(run);
  const show = (text: string) => run.context.redactor.redact(text);
  const findings = (run.launch.mixedContent ?? []).map(async ({ path }): Promise<Finding[]> => {
    const answer = await site.page(path);
    if (!answer.ok) return answer.finding ? [answer.finding] : [];
    const { page, url } = answer;
    const { status, url: loaded, headers } = page.response;
    const unclear = (reason?: { words: string; fix: string }) => notJudged(answer, run, 'The content', reason) ?? [];
    if (status < 200 || status > 299) return [unclear()].flat();
    if (!page.isHtml()) return [];
    try {
      return judgeMixedContent(url, loaded, headers, scanPage(page.text()), show);
    } catch (error) {
      if (error instanceof Unreadable)
        return [unclear({ words: error.message, fix: 'Look at what generates this page.' })].flat();
      throw error;
    }
  });
  return (await Promise.all(findings)).flat();
};
