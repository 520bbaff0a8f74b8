import { Buffer } from 'node:buffer';
import { showDuration } from '../../text/duration.ts';
import { verdictMarks } from '../model/headline.ts';
import type { Report } from '../model/report.ts';
import { isRisk, riskList } from '../model/risk-list.ts';
import { riskSections } from './risk-sections.ts';
import {
  details,
  findingsTable,
  fitInto,
  inline,
  machineSection,
  mapSections,
  routesTable,
  scope,
  verdictTitle,
} from './sections.ts';

// GitHub drops the whole summary if it is over 1 MiB (docs: "Workflow commands for GitHub Actions", job summaries).
const defaultMaxBytes = 1_000_000;

/**
 * The job summary in Markdown: the verdict, a table of what failed, and the details folded below.
 * What does not fit into `maxBytes` (at least 10,000) is left out, the least severe first, and counted.
 */
export function summary(report: Report, maxBytes = defaultMaxBytes): string {
  const shown = report.findings.filter(({ status }) => status !== 'pass');
  const head = heading(report);
  const take = fitInto(maxBytes - Buffer.byteLength(head) - Buffer.byteLength(fold(' ')));
  const others = shown.filter((finding) => !isRisk(finding));
  const table = take(findingsTable(others), 1 / 2);
  const risks = riskSections(riskList(report.findings)).map((section) => take(section, 1 / 2));
  const scanned = take(scope(report), 1 / 2);
  const routes = take(routesTable(report.latency), 1 / 2);
  const map = mapSections(report).map((section) => take(section, 1 / 2));
  const evidence = take(details(others));
  const machine = take(machineSection(report));
  const rest = [routes, ...map, scanned].filter(Boolean).join('\n');
  return [head, table, ...risks, evidence, shown.length > 0 ? rest : fold(rest), machine].filter(Boolean).join('\n');
}

/** Folds the sections of a passing run, which then shows three lines: the verdict, the facts, and this. */
function fold(sections: string): string {
  return sections && `<details><summary>What was judged</summary>\n\n${sections}\n</details>\n`;
}

function heading(report: Report): string {
  const [words, counts] = verdictTitle(report);
  const mark = verdictMarks[report.verdict];
  const { sha, baseUrl, durationMs } = report.run;
  const facts = [sha && `commit ${sha.slice(0, 7)}`, baseUrl, showDuration(durationMs)].filter((each) => each);
  return `## ${mark} ${words}${counts && `: ${counts}`}\n\n${facts.map((fact) => inline(fact as string)).join(' · ')}\n`;
}
