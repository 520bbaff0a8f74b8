import { cut, fewer } from '../../text/cut.ts';
import { codeBlock } from '../../text/neutralise.ts';
import { evidence, showLocation } from '../model/evidence.ts';
import { type Risk, type RiskList, riskLists } from '../model/risk-list.ts';
import { folded, inline, type Section } from './sections.ts';

const maxDetailLength = 4000;

/** The risk list in Markdown: what must be fixed now is open, the rest is folded. */
export function riskSections(list: RiskList): Section[] {
  return riskLists(list).map(({ title, risks }) => {
    const rows = risks.map((risk, index) => item(risk, index + 1));
    if (risks === list.now) return { open: `### ${title}\n`, rows, close: '\n', noun: 'risk' };
    return folded(`${title} (${risks.length})`, rows, 'risk');
  });
}

function item({ findings: [first, ...more], impact }: Risk, number: number): string {
  const severity = first.status === 'inconclusive' ? 'unclear' : first.severity;
  const places = fewer([first, ...more].map(({ where }) => showLocation(where) ?? ''));
  const lines = cut(evidence(first, { reproduce: true }).join('\n'), maxDetailLength);
  const head = `**${number}. ${severity}** ${inline(first.title)}\n`;
  const meaning = [impact, ...places].filter(Boolean).map(inline).join(' · ');
  return `\n${head}\n${meaning}\n\n${codeBlock(lines)}`;
}
