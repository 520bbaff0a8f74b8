import { Buffer } from 'node:buffer';
import type { ReportedFinding } from '../../model/finding.ts';
import type { LatencyResult } from '../../model/results.ts';
import { showDuration } from '../../text/duration.ts';
import { codeBlock, oneLine } from '../../text/neutralise.ts';
import { showChange } from '../model/change.ts';
import { showLocation } from '../model/evidence.ts';
import { showLastReleases } from '../model/last-releases.ts';
import { inMember } from '../model/members.ts';
import { showP95 } from '../model/p95.ts';
import type { Report } from '../model/report.ts';
import { fileOf } from '../model/repository-path.ts';
import {
  details,
  findingsHead,
  findingsTable,
  fitInto,
  folded,
  inline,
  machineSection,
  row,
  type Section,
  scope,
  verdictTitle,
} from './sections.ts';

/** Addresses of the run, from the runner, not from the report. */
export type CommentLinks = {
  /** e.g. `https://github.com/owner/repo`. */
  repository: string;
  run?: string;
  /** The name of the gate, if there are several gates. */
  name?: string;
};

/** The comment that this one replaces, and the commit since which the gate passes. */
export type EarlierComment = { body: string; since: string };

// GitHub limits characters. This counts bytes: a text never has fewer bytes than characters.
const maxBytes = 65_536;
const earlierTitle = 'What was wrong before';

/**
 * The comment on a pull request in Markdown: the verdict, a table of what failed with links to the lines, one line of p95
 * against the last five releases, the rest folded, and last what a model said. If there is too little room, details are left out before rows, and the least severe first. When the gate
 * passes again, the comment says since when, and folds the table of what was wrong (`earlier`).
 */
export function comment(report: Report, links: CommentLinks, earlier?: EarlierComment, limit = maxBytes): string {
  const shown = report.findings.filter(({ status }) => status !== 'pass');
  const head = heading(report, links, earlier?.since);
  const compared = showLastReleases(report.latency);
  const against = compared ? `p95 against the last five releases: ${inline(compared)}\n` : '';
  const take = fitInto(limit - Buffer.byteLength(head + against));
  const sections = {
    table: take(
      findingsTable(shown, (finding) => linkedLocation(finding, report, links)),
      1 / 2,
    ),
    scope: take(scope(report), 1 / 4),
    routes: take(routes(report.latency), 1 / 2),
    trend: take(trend(report.latency), 1 / 2),
    details: take(details(shown)),
    machine: take(machineSection(report), 1 / 2),
    earlier: take(folded(earlierTitle, rowsOf(earlier?.body), 'finding', findingsHead)),
  };
  const { table, details: evidence, routes: p95, trend: chart, earlier: before, scope: scanned, machine } = sections;
  return [head, table, against, evidence, before, p95, chart, scanned, machine].filter(Boolean).join('\n');
}

/** The comment of a run that could not judge; `text` says why, in lines. */
export function unjudgedComment(text: string, sha: string, links: CommentLinks): string {
  const run = links.run && `[run](${links.run})`;
  const name = links.name && inline(links.name);
  const head = ['**Could not judge:** this is not a pass', name, linkedCommit(sha, links), run]
    .filter(Boolean)
    .join(' · ');
  return `${head}\n\n${codeBlock(text)}\n`;
}

function heading(report: Report, links: CommentLinks, since: string | undefined): string {
  const [words, counts] = verdictTitle(report);
  const { sha, baseUrl, durationMs } = report.run;
  const commit = sha && linkedCommit(sha, links);
  const name = links.name && inline(links.name);
  const facts = [name, baseUrl && inline(baseUrl), links.run && `[run](${links.run})`, showDuration(durationMs)];
  const verdict = since
    ? `**Ready:** ${counts || 'all checks pass'} since ${linkedCommit(since, links)}`
    : [`**${words}${counts && ':'}**${counts && ` ${counts}`}`, commit].filter(Boolean).join(' · ');
  return `${[verdict, ...facts].filter(Boolean).join(' · ')}\n`;
}

function linkedCommit(sha: string, { repository }: CommentLinks): string {
  const short = inline(sha.slice(0, 7));
  return isCommit(sha) ? `[${short}](${repository}/commit/${sha})` : short;
}

/** A link to the line, at the commit that holds it; for a check, to its configuration at the commit of the run. */
function linkedLocation(finding: ReportedFinding, { run }: Report, { repository }: CommentLinks): string {
  const { pillar, where } = finding;
  const shown = inline(showLocation(where) ?? '');
  // Build output and logs have no address at GitHub.
  const commit = where.commit ?? (pillar === 'secrets' ? undefined : run.sha);
  const file = fileOf(finding);
  if (!commit || !isCommit(commit)) return shown;
  if (file === undefined && where.file) return `[${shown}](${repository}/commit/${commit})`;
  if (!file || !isInRepository(file)) return shown;
  const path = file.split('/').map(encodePart).join('/');
  return `[${shown}](${repository}/blob/${commit}/${path}${where.line ? `#L${where.line}` : ''})`;
}

function isCommit(sha: string): boolean {
  return /^[0-9a-f]{40,64}$/.test(sha);
}

function isInRepository(file: string): boolean {
  return !/^(?:\/|\w:)|\\|(?:^|\/)\.{0,2}(?:\/|$)/.test(file);
}

/** Encodes also what Markdown may read as syntax: a parenthesis without its pair breaks the destination of a link. */
function encodePart(part: string): string {
  return encodeURIComponent(part.toWellFormed()).replace(
    /[!'()*~_]/g,
    (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function routes(latency: LatencyResult[]): Section {
  const rows = latency.map((route) => {
    const { check, member, p95Ms, intervalMs, budgetMs, verdict } = route;
    return row([
      inline(inMember(check, member)),
      showP95(p95Ms, intervalMs),
      budgetMs === null ? '' : `${budgetMs} ms`,
      verdict,
      inline(showChange(route)),
    ]);
  });
  const open = '| route | p95 | budget | verdict | against the last release |\n|---|---|---|---|---|';
  return folded('p95 per route', rows, 'route', open);
}

// A phone shows no more than this.
const maxReleases = 12;

/** One chart for each route, drawn by GitHub (Mermaid's xychart). */
function trend(latency: LatencyResult[]): Section {
  const rows = latency.flatMap(({ check, member, p95Ms, history = [], budgetMs }) => {
    const points = [...history.slice(-maxReleases), ...(p95Ms === null ? [] : [{ at: '', sha: 'now', p95Ms }])];
    if (history.length === 0 || points.length < 2) return [];
    const values = points.map((point) => Math.round(point.p95Ms));
    const title = oneLine(inMember(check, member))
      .replace(/[^\p{L}\p{N} ./-]/gu, ' ')
      .slice(0, 60);
    return [
      [
        '```mermaid',
        'xychart-beta',
        `  title "p95 of ${title}, ms"`,
        `  x-axis [${points.map(({ at, sha = at }) => `"${sha.replace(/[^0-9a-z]/gi, '').slice(0, 7)}"`).join(', ')}]`,
        `  y-axis 0 --> ${Math.max(...values, budgetMs ?? 0)}`,
        `  line [${values.join(', ')}]`,
        '```',
        '',
      ].join('\n'),
    ];
  });
  return folded('p95 of the last releases', rows, 'route');
}

/** The rows of the findings table in an earlier comment, or of the folded table if that comment already had one. */
function rowsOf(earlier = ''): string[] {
  const own = (text: string) => {
    const [, table] = text.split(`${findingsHead}\n`);
    return table === undefined ? [] : (/^(?:\| .*\n?)*/.exec(table)?.[0] ?? '').split('\n').filter(Boolean);
  };
  const [now = '', before] = earlier.split(`<details><summary>${earlierTitle}</summary>`);
  const rows = own(before ?? now);
  // Somebody may have edited the comment, so rows with other markup are dropped.
  return rows.filter((row) => !/[<>`]|@(?!\u200b)|!\[/.test(row));
}
