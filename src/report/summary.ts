import { Buffer } from 'node:buffer';
import type { Finding } from '../finding.ts';
import type { LatencyResult } from '../pillar.ts';
import { cut, fewer } from './cut.ts';
import { evidence, showPlace } from './evidence.ts';
import { tally, verdictWords } from './headline.ts';
import { codeBlock, neutraliseMarkdown } from './neutralise.ts';
import { plural, showDuration, showP95 } from './quantity.ts';
import type { Report } from './report.ts';
import { passed, scanned, unjudged } from './scope.ts';

/** Rows between two fixed parts; `noun` names a row that there is no room for. */
type Section = { open: string; rows: string[]; close: string; noun: string };

// GitHub drops a summary of more than 1 MiB whole (docs: "Workflow commands for GitHub Actions", job summaries).
const defaultMaxBytes = 1_000_000;
const maxCellLength = 300;
const maxDetailLength = 4000;
// Room for the line that counts what was left out.
const noteBytes = 100;

/**
 * The job summary in Markdown: the verdict, a table of what failed, and folded below it the details.
 * What `maxBytes` (at least 10,000) has no room for is left out, the least severe first, and counted.
 */
export function summary(report: Report, maxBytes = defaultMaxBytes): string {
  const shown = report.findings.filter(({ status }) => status !== 'pass');
  const head = heading(report);
  let left = maxBytes - Buffer.byteLength(head);
  const take = (section: Section, share = 1): string => {
    const text = fit(section, left * share);
    left -= Buffer.byteLength(text) + 1;
    return text;
  };
  const table = take(findingsTable(shown), 1 / 2);
  const scope = take(folded('What was scanned', scopeRows(report), 'line'), 1 / 2);
  const routes = take(routesTable(report.latency), 1 / 2);
  const details = take(folded('Details, and how to see each again', shown.map(detail), 'detail'));
  return [head, table, details, routes, scope].filter(Boolean).join('\n');
}

/** The section with as many rows as fit, and the number of those that don't; empty without rows. */
function fit({ open, rows, close, noun }: Section, maxBytes: number): string {
  if (rows.length === 0) return '';
  let left = maxBytes - Buffer.byteLength(open + close) - noteBytes;
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

function heading(report: Report): string {
  const counts = tally(report);
  const words = verdictWords(report);
  const mark = report.verdict === 'pass' ? '✓' : '✗';
  const { sha, baseUrl, durationMs } = report.run;
  const facts = [sha && `commit ${sha.slice(0, 7)}`, baseUrl, showDuration(durationMs)].filter((each) => each);
  return `## ${mark} ${words.charAt(0).toUpperCase()}${words.slice(1)}${counts && `: ${counts}`}\n\n${facts.map((fact) => inline(fact as string)).join(' · ')}\n`;
}

function findingsTable(findings: Finding[]): Section {
  const rows = findings.map(({ status, severity, title, where, observed }) =>
    row([words(status, severity), title, showPlace(where) ?? '', observed ?? '']),
  );
  return { open: '| severity | what | where | seen |\n|---|---|---|---|', rows, close: '\n', noun: 'finding' };
}

function words(status: Finding['status'], severity: Finding['severity']): string {
  if (status === 'inconclusive') return 'unclear';
  return status === 'warn' ? 'warning' : severity;
}

function routesTable(latency: LatencyResult[]): Section {
  const rows = latency.map(({ check, p95Ms, intervalMs, budgetMs, verdict, over, n, coldMs }) =>
    row([
      check,
      showP95(p95Ms, intervalMs),
      `${budgetMs} ms`,
      verdict,
      `${over} of ${n}`,
      coldMs === null ? 'not measured' : `${Math.round(coldMs)} ms`,
    ]),
  );
  const open = '| route | p95 | budget | verdict | over budget | first request |\n|---|---|---|---|---|---|';
  return folded('p95 per route', rows, 'route', open);
}

function scopeRows(report: Report): string[] {
  const groups = { scanned: scanned(report), passed: fewer(passed(report)), skipped: fewer(unjudged(report)) };
  return Object.entries(groups)
    .filter(([, items]) => items.length > 0)
    .map(([name, items]) => `- ${name}: ${items.map(inline).join(' · ')}`);
}

function detail(finding: Finding): string {
  const text = evidence(finding, { reproduce: true }).join('\n');
  const title = `**${words(finding.status, finding.severity)}** ${inline(finding.title)}\n`;
  return text ? `${title}\n${codeBlock(cut(text, maxDetailLength))}\n` : title;
}

function folded(title: string, rows: string[], noun: string, open = ''): Section {
  return {
    open: `<details><summary>${title}</summary>\n${open && `\n${open}`}`,
    rows,
    close: '\n\n</details>\n',
    noun,
  };
}

function row(cells: string[]): string {
  return `| ${cells.map(inline).join(' | ')} |`;
}

function inline(text: string): string {
  return neutraliseMarkdown(cut(text, maxCellLength));
}
