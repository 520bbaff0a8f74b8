import type { Finding } from '../../model/finding.ts';
import { cut, fewer } from '../../text/cut.ts';
import { showDuration } from '../../text/duration.ts';
import { neutraliseLog, oneLine } from '../../text/neutralise.ts';
import { evidence, showLocation } from '../model/evidence.ts';
import { headline, verdictMarks } from '../model/headline.ts';
import { launchMap } from '../model/launch-map.ts';
import { machineWords } from '../model/machine-words.ts';
import type { Report } from '../model/report.ts';
import { isRisk, type Risk, riskList, riskLists } from '../model/risk-list.ts';
import { passed, scanned, unjudged } from '../model/scope.ts';

type Paint = (text: string, colour: keyof typeof codes) => string;

const codes = { red: 31, green: 32, yellow: 33, dim: 2, bold: 1 } as const;
// As wide as the longest label and two spaces: "BLOCKER  ".
const margin = 9;

/** The report for a person at a terminal or reading the job's log: the verdict first, then what to fix. */
export function terminal(report: Report, { colour }: { colour: boolean }): string {
  const paint: Paint = (text, name) => (colour ? `\u001b[${codes[name]}m${text}\u001b[0m` : text);
  const shown = report.findings.filter(({ status }) => status !== 'pass');
  const others = shown.filter((finding) => !isRisk(finding));
  const lines = [
    verdict(report, paint),
    ...others.flatMap((finding) => ['', ...block(finding, paint)]),
    ...riskLists(riskList(report.findings)).flatMap(({ title, risks }) => [
      '',
      paint(`${title}:`, 'bold'),
      ...risks.flatMap((risk, index) => [
        '',
        // The impact stands once above risks in a row that have the same one.
        ...(risk.impact && risk.impact !== risks[index - 1]?.impact ? [paint(`${risk.impact}.`, 'dim')] : []),
        ...riskBlock(risk, index + 1, paint),
      ]),
    ]),
    ...(shown.length > 0 ? [''] : []),
    ...mapTable(report, paint),
    ...footer('skipped', fewer(unjudged(report)), paint),
    ...footer('passed', fewer(passed(report)), paint),
    ...footer('scanned', scanned(report), paint),
    ...machine(report, paint),
  ];
  return `${lines.join('\n')}\n`;
}

function verdict(report: Report, paint: Paint): string {
  const mark = paint(
    verdictMarks[report.verdict],
    ({ pass: 'green', fail: 'red', none: 'dim' } as const)[report.verdict],
  );
  return `${mark} ${paint(headline(report), 'bold')} (${showDuration(report.run.durationMs)})`;
}

function block(finding: Finding, paint: Paint): string[] {
  const [first, ...rest] = [heading(finding), ...evidence(finding, { reproduce: true })];
  return [
    label(finding, paint) + neutraliseLog(first as string),
    ...rest.map((line) => ' '.repeat(margin) + neutraliseLog(line)),
  ];
}

/** A risk is a numbered step of a plan, with the other places that need the same fix. */
function riskBlock({ findings: [first, ...more] }: Risk, number: number, paint: Paint): string[] {
  const [title, ...rest] = block({ ...first, title: `${number}. ${first.title}` }, paint);
  const also =
    more.length > 0 ? [`also      ${fewer(more.map(({ where }) => showLocation(where) ?? '')).join(' · ')}`] : [];
  return [title as string, ...also.map((line) => ' '.repeat(margin) + neutraliseLog(line)), ...rest];
}

function label({ status, severity }: Finding, paint: Paint): string {
  if (status === 'inconclusive') return paint('unclear'.padEnd(margin), 'yellow');
  if (status === 'warn') return paint('warning'.padEnd(margin), 'dim');
  return paint(severity.toUpperCase().padEnd(margin), severity === 'blocker' ? 'red' : 'yellow');
}

/** A secret begins with its place, which readers look for. A check begins with its name; its configuration follows. */
function heading({ title, where }: Finding): string {
  const place = showLocation(where);
  if (!place) return oneLine(title);
  if (!where.commit) return `${oneLine(title)}  (${place})`;
  const name = where.file && title.endsWith(` in ${where.file}`) ? title.slice(0, -` in ${where.file}`.length) : title;
  return `${place}  ${oneLine(name)}`;
}

/** Where each host leads, one host a line, in columns. */
function mapTable({ launch }: Report, paint: Paint): string[] {
  const lines = launchMap(launch?.hosts ?? []).map((line) => Object.values(line).map((cell) => cut(oneLine(cell), 60)));
  const widths = [0, 1, 2].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const shown = lines.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return fewer(shown).map(
    (line, index) => paint((index === 0 ? 'map' : '').padEnd(margin), 'dim') + neutraliseLog(line),
  );
}

function footer(name: string, items: string[], paint: Paint): string[] {
  if (items.length === 0) return [];
  return [paint(name.padEnd(margin), 'dim') + neutraliseLog(items.map(oneLine).join(' · '))];
}

/** Each line has a bar before it, so that none can be taken for one of the gate. */
function machine(report: Report, paint: Paint): string[] {
  const said = machineWords(report);
  if (!said) return [];
  return ['', paint(neutraliseLog(`${said.title}:`), 'dim'), ...said.lines.map((line) => neutraliseLog(`  | ${line}`))];
}
