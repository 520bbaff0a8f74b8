import type { Finding } from '../../../model/finding.ts';
import type { LaunchCheck } from '../check.ts';
import { type NoAnswer, type SiteAnswer, siteOf } from '../site.ts';
import { judgeEdge, judgeStatic } from './judge.ts';
import { staticFiles } from './static-files.ts';

/** Whether the proxy in front is the one that was meant, and whether it keeps static files. */
export const checkEdge: LaunchCheck = async (run) => {
  const { edge } = run.launch;
  const site = siteOf(run);
  const home = await site.page('/');
  if (!edge || !home.ok) return failed(home);
  const wrong = judgeEdge(home, edge.provider);
  if (wrong || edge.provider === 'none') return wrong ? [wrong] : [];
  const paths = edge.static?.map(({ path }) => path) ?? staticFiles(home.page);
  const findings = paths.map(async (path) => {
    const first = await site.ask({ path });
    if (!first.ok) return failed(first);
    const second = await site.ask({ path });
    return second.ok ? (judgeStatic(second) ?? []) : failed(second);
  });
  return (await Promise.all(findings)).flat();
};

function failed(answer: SiteAnswer | NoAnswer): Finding[] {
  return !answer.ok && answer.finding ? [answer.finding] : [];
}
