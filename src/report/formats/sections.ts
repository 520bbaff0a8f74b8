import { Buffer } from 'node:buffer';
import type { Finding, ReportedFinding } from '../../model/finding.ts';
import type { LatencyResult } from '../../model/results.ts';
import { cut, fewer } from '../../text/cut.ts';
import { codeBlock, neutraliseMarkdown } from '../../text/neutralise.ts';
import { plural } from '../../text/plural.ts';
import { showChange } from '../model/change.ts';
import { evidence, showLocation } from '../model/evidence.ts';
import { tally, verdictWords } from '../model/headline.ts';
import { launchMap } from '../model/launch-map.ts';
import { machineWords } from '../model/machine-words.ts';
import { inMember, seenWords } from '../model/members.ts';
import { showP95 } from '../model/p95.ts';
import type { Report } from '../model/report.ts';
import { passed, scanned, unjudged } from '../model/scope.ts';
import { launchGraph } from './launch-graph.ts';

/** Rows between two fixed parts, in Markdown; `noun` is the word for a row in the note that counts those left out. */
export type Section = { open: string; rows: Rows; close: string; noun: string };
/** An array, or rows that are made one by one while there is room. */
type Rows = Iterable<string> & { length: number };

const maxCellLength = 300;
const maxDetailLength = 4000;
// Room for the line that counts what was left out.
const noteBytes = 100;

/** Fits sections one after the other into `maxBytes`; each may take `share` of the bytes that are left by then. */
export function fitInto(maxBytes: number): (section: Section, share?: number) => string {
  let left = maxBytes;
  return (section, share = 1) => {
    const text = fitSection(section, left * share);
    left -= Buffer.byteLength(text) + 1;
    return text;
  };
}

/** The section with as many rows as fit, and the number of other rows; empty if it has no rows or no room. */
function fitSection({ open, rows, close, noun }: Section, maxBytes: number): string {
  if (rows.length === 0) return '';
  let left = maxBytes - Buffer.byteLength(open + close) - noteBytes;
  if (left < 0) return '';
  const kept: string[] = [];
  for (const row of rows) {
    left -= Buffer.byteLength(row) + 1;
    if (left < 0) break;
    kept.push(row);
  }
  const missing = rows.length - kept.length;
  const note = missing > 0 ? `\n\n${plural(missing, noun)} left out here; the JSON report has all.\n` : '';
  return `${open}\n${kept.join('\n')}${note}${close}`;
}

/** `Do not launch: 2 blockers, 1 high`. */
export function verdictTitle(report: Report): [words: string, counts: string] {
  const words = verdictWords(report);
  return [words.charAt(0).toUpperCase() + words.slice(1), tally(report)];
}

export const findingsHead = '| severity | what | where | seen |\n|---|---|---|---|';

/** `place` shows where a finding is, as Markdown. */
export function findingsTable(
  findings: ReportedFinding[],
  place: (finding: ReportedFinding) => string = plainLocation,
): Section {
  const rows = oneByOne(findings, (finding) => {
    const { status, severity, title, observed = '' } = finding;
    const where = [place(finding), inline(seenWords(finding) ?? '')].filter(Boolean).join(' · ');
    return row([words(status, severity), inline(title), where, inline(observed)]);
  });
  return { open: findingsHead, rows, close: '\n', noun: 'finding' };
}

function plainLocation({ where }: Finding): string {
  return inline(showLocation(where) ?? '');
}

function words(status: Finding['status'], severity: Finding['severity']): string {
  if (status === 'inconclusive') return 'unclear';
  return status === 'warn' ? 'warning' : severity;
}

export function routesTable(latency: LatencyResult[]): Section {
  const rows = latency.map((route) => {
    const { check, member, p95Ms, intervalMs, budgetMs, verdict, over, n, coldMs } = route;
    return row([
      inline(inMember(check, member)),
      showP95(p95Ms, intervalMs),
      budgetMs === null ? '' : `${budgetMs} ms`,
      verdict,
      `${over} of ${n}`,
      coldMs === null ? 'not measured' : `${Math.round(coldMs)} ms`,
      inline(showChange(route)),
    ]);
  });
  const open =
    '| route | p95 | budget | verdict | over budget | first request | against the last release |\n|---|---|---|---|---|---|---|';
  return folded('p95 per route', rows, 'route', open);
}

/** Where each host of the launch leads, as a table and as a graph, folded. */
export function mapSections({ launch }: Report): Section[] {
  const hosts = launch?.hosts ?? [];
  if (hosts.length === 0) return [];
  const rows = launchMap(hosts).map(({ host, path, answers, certificate }) =>
    row([host, path, answers, certificate].map(inline)),
  );
  const open = '| host | leads to | answers | certificate |\n|---|---|---|---|';
  const graph = `\n\`\`\`mermaid\n${launchGraph(hosts)}\n\`\`\``;
  return [folded('Launch map', rows, 'host', open), folded('Launch map as a graph', [graph], 'graph')];
}

/** What the verdict rests on, folded. */
export function scope(report: Report): Section {
  const groups = { scanned: scanned(report), passed: fewer(passed(report)), skipped: fewer(unjudged(report)) };
  const rows = Object.entries(groups)
    .filter(([, items]) => items.length > 0)
    .map(([name, items]) => `- ${name}: ${items.map(inline).join(' · ')}`);
  return folded('What was scanned', rows, 'line');
}

/** For each finding, what was expected and seen, and how to see it again; folded. */
export function details(findings: ReportedFinding[]): Section {
  return folded('Details, and how to see each again', oneByOne(findings, detail), 'detail');
}

function detail(finding: ReportedFinding): string {
  const text = evidence(finding, { reproduce: true }).join('\n');
  const title = `**${words(finding.status, finding.severity)}** ${inline(finding.title)}\n`;
  return text ? `${title}\n${codeBlock(cut(text, maxDetailLength))}\n` : title;
}

/** What a model said of the run, as a quotation. */
export function machineSection(report: Report): Section {
  const said = machineWords(report);
  const rows = said ? said.lines.map((line) => `> ${neutraliseMarkdown(line)}`.trimEnd()) : [];
  return { open: `**${inline(said?.title ?? '')}:**\n`, rows, close: '\n', noun: 'line' };
}

export function folded(title: string, rows: Rows, noun: string, open = ''): Section {
  return {
    open: `<details><summary>${title}</summary>\n${open && `\n${open}`}`,
    rows,
    close: '\n\n</details>\n',
    noun,
  };
}

/** Makes each row only when it is read, because only some of thousands of findings have room. */
function oneByOne<Each extends Finding>(findings: Each[], rowOf: (finding: Each) => string): Rows {
  return {
    length: findings.length,
    *[Symbol.iterator]() {
      for (const finding of findings) yield rowOf(finding);
    },
  };
}

/** `cells` are already Markdown. */
export function row(cells: string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Makes foreign text safe inside a line of Markdown, and cuts it to a readable length. */
export function inline(text: string): string {
  return neutraliseMarkdown(cut(text, maxCellLength));
}
