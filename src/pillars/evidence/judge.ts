import { createHash } from 'node:crypto';
import type { Evidence, EvidenceFormat } from '../../config/sections/evidence/evidence.ts';
import type { Finding } from '../../model/finding.ts';
import type { EvidenceResult } from '../../model/results.ts';
import type { RuleId } from '../../model/rules.ts';
import type { Severity } from '../../model/severity.ts';
import { fewer } from '../../text/cut.ts';
import { plural, thousands } from '../../text/plural.ts';
import type { EvidenceReading, Problem } from './reading.ts';

/** One file of an entry, what it says, and when it was written, in milliseconds since the epoch. */
export type Collected = { file: string; modifiedAt?: number; reading: EvidenceReading };

export type JudgeOptions = {
  now: number;
  /** The commits that the run is about; none if it knows none. */
  commits: readonly string[];
  /** Makes foreign text fit to be shown. */
  show(text: string): string;
};

/** What became of an entry, and how many of what it holds were judged. */
export type JudgedEntry = { result: EvidenceResult; findings: Finding[]; judged: number };

/** The most problems of one entry that have a finding each. The others are counted in one more finding. */
const maxFindings = 50;
const maxGaps = 20;
const maxIdentity = 150;
/** A file without a time zone in it may be this far ahead. */
const maxAheadMs = 24 * 3_600_000;
const severities: Severity[] = ['blocker', 'high', 'medium'];

/** Judges the files of one entry. Without a single file that is evidence, a required entry fails. */
export function judgeEntry(entry: Evidence, files: readonly Collected[], options: JudgeOptions): JudgedEntry {
  const told = files.map((each) => ({ ...each, gap: gapOf(entry, each, options) }));
  const gaps = told.flatMap(({ file, gap }) => (gap === undefined ? [] : [gapFinding(entry, file, gap, options)]));
  const readings = told.filter(({ gap }) => gap === undefined).map(({ reading }) => reading);
  const name = `${entry.topic} ${options.show(entry.files)}`;
  if (files.length === 0) {
    if (!entry.required)
      return {
        result: { name, status: 'skipped', reason: 'there is no such file, and it is not required' },
        findings: [],
        judged: 0,
      };
    gaps.push(gapFinding(entry, entry.files, 'there is no such file', options));
  } else if (readings.length > 0 && total(readings) === 0) {
    gaps.push(gapFinding(entry, entry.files, nothingJudged(readings), options));
  }
  const findings = [
    ...shortened(entry, gaps, options),
    ...problemFindings(entry, readings, options),
    ...doubts(entry, readings, options),
  ];
  const has = (status: Finding['status']) => findings.some((finding) => finding.status === status);
  const status = has('fail') ? 'fail' : has('inconclusive') ? 'inconclusive' : 'pass';
  const reason =
    readings.length > 0 ? reasonOf(entry, readings, options) : gaps.map(({ observed }) => observed).join('; ');
  return { result: { name, status, reason }, findings, judged: total(readings) };
}

const nouns: Record<EvidenceFormat, string> = {
  ...{ junit: 'test', sarif: 'run', squawk: 'report', 'npm-audit': 'package', osv: 'package', lighthouse: 'assertion' },
};

/** `120 tests, 2 failure, 1 skipped`: what was judged, and the levels of the format with their counts. */
function reasonOf({ format, severity }: Evidence, readings: EvidenceReading[], { show }: JudgeOptions): string {
  const present = levelsOf(readings);
  const known = Object.keys(severity).filter((level) => present.includes(level));
  const levels = [...new Set([...known, ...present])].map((level) => `${thousands(countOf(readings, level))} ${level}`);
  const notes = readings.flatMap((reading) => reading.notes);
  return show([plural(total(readings), nouns[format]), ...levels, ...fewer(notes, 5)].join(', '));
}

function total(readings: EvidenceReading[]): number {
  return readings.reduce((sum, { judged }) => sum + judged, 0);
}

function levelsOf(readings: EvidenceReading[]): string[] {
  return [...new Set(readings.flatMap(({ counts }) => Object.keys(counts)))];
}

function countOf(readings: EvidenceReading[], level: string): number {
  return readings.reduce((sum, { counts }) => sum + (Object.hasOwn(counts, level) ? (counts[level] as number) : 0), 0);
}

function shownTime(at: number): string {
  return Number.isFinite(at) ? new Date(at).toISOString() : 'an unknown time';
}

/** Why a file is no evidence of this run. */
function gapOf(
  entry: Evidence,
  { modifiedAt, reading }: Collected,
  { now, commits }: JudgeOptions,
): string | undefined {
  const { gap, at, commits: named } = reading;
  if (gap !== undefined) return gap;
  if (entry.maxAgeMs !== undefined) {
    const written = at ?? modifiedAt ?? Number.NEGATIVE_INFINITY;
    if (now - written > entry.maxAgeMs)
      return `it is of ${shownTime(written)}, which is longer ago than "max-age" allows`;
    if (written - now > maxAheadMs) return `it is of ${shownTime(written)}, which lies in the future`;
  }
  const wanted = entry.commit === undefined ? commits : [entry.commit];
  if (wanted.length === 0) return undefined;
  const stray = named.find(
    (own) => own.length > 0 && !own.some((each) => wanted.some((one) => isSameCommit(each, one))),
  );
  if (stray) return `it is of the commit ${stray[0]}, and not of ${wanted[0]}`;
  if (entry.commit !== undefined && (named.length === 0 || named.some((own) => own.length === 0)))
    return 'it does not say of which commit it is';
  return undefined;
}

/** A commit may be named by its first seven digits or more. */
function isSameCommit(a: string, b: string): boolean {
  const [short, long] = [a.toLowerCase(), b.toLowerCase()].sort((one, other) => one.length - other.length) as [
    string,
    string,
  ];
  return short.length >= 7 && long.startsWith(short);
}

function nothingJudged(readings: EvidenceReading[]): string {
  const skipped = countOf(readings, 'skipped');
  return skipped > 0 ? `it holds no test that ran, and ${plural(skipped, 'skipped test')}` : 'it holds no test';
}

function gapFinding(entry: Evidence, file: string, gap: string, { show }: JudgeOptions): Finding {
  const { topic, required, at } = entry;
  return {
    rule: 'evidence/missing',
    subject: show(file),
    status: required ? 'fail' : 'inconclusive',
    severity: required ? 'blocker' : 'medium',
    title: `No evidence of ${topic}: ${show(file)}`,
    expected: 'a report of this run that can be judged',
    observed: show(gap),
    where: { file: at.file, line: at.line },
    fix: 'Look at the log of the step that writes it; it must write the file in each run, also when it fails.',
    fingerprint: `evidence/missing:${topic}:${show(file)}`,
  };
}

/** Of many files that are no evidence, the first, and one finding for the others. */
function shortened(entry: Evidence, gaps: Finding[], options: JudgeOptions): Finding[] {
  const more = gaps.length - maxGaps;
  if (more <= 0) return gaps;
  return [
    ...gaps.slice(0, maxGaps),
    gapFinding(entry, entry.files, `${plural(more, 'more file')} ${more === 1 ? 'is' : 'are'} no evidence`, options),
  ];
}

/** A part of a file that is in doubt. It fails nothing by itself. */
function doubts(entry: Evidence, readings: EvidenceReading[], { show }: JudgeOptions): Finding[] {
  const all = readings.flatMap((reading) => reading.doubts);
  if (all.length === 0) return [];
  const more = all.length > 1 ? `, and ${all.length - 1} more of the kind` : '';
  return [
    {
      rule: 'evidence/missing',
      subject: show(entry.files),
      status: 'inconclusive',
      severity: 'medium',
      title: `Not all of ${show(entry.files)} could be judged`,
      observed: `${show(all[0] as string)}${more}`,
      where: { file: entry.at.file, line: entry.at.line },
      fix: 'Look at the log of the step that writes it.',
      fingerprint: `evidence/missing:${entry.topic}:${show(entry.files)}:in part`,
    },
  ];
}

type Counted = { problem: Problem; severity: Severity };

/** One finding for each of the worst problems, and one that counts the rest. */
function problemFindings(entry: Evidence, readings: EvidenceReading[], options: JudgeOptions): Finding[] {
  const severityOf = (level: string) => (Object.hasOwn(entry.severity, level) ? entry.severity[level] : 'high');
  const rank = (severity: Severity) => severities.indexOf(severity);
  const kept = readings
    .flatMap(({ problems }) => problems)
    .flatMap((problem): Counted[] => {
      const severity = severityOf(problem.level);
      return severity === undefined || severity === 'ignore' ? [] : [{ problem, severity }];
    })
    .sort((a, b) => rank(a.severity) - rank(b.severity));
  const shown = kept.slice(0, maxFindings);
  const left = severities.map((severity) => ({
    severity,
    count:
      levelsOf(readings)
        .filter((level) => severityOf(level) === severity)
        .reduce((sum, level) => sum + countOf(readings, level), 0) -
      shown.filter((each) => each.severity === severity).length,
  }));
  const findings = shown.map((each) => problemFinding(entry, each, options));
  const rest = left.filter(({ count }) => count > 0);
  return [...findings, ...rest.map(({ severity, count }) => restFinding(entry, severity, count, options))];
}

function problemFinding(entry: Evidence, { problem, severity }: Counted, { show }: JudgeOptions): Finding {
  const { at } = entry;
  const { rule, fix } = topics[entry.topic];
  const [place] = problem.places;
  const { path, ...lines } = place ?? {};
  const observed = [problem.message, problem.outside && `at ${problem.outside}, outside of the repository`].filter(
    Boolean,
  );
  const where = path ? { file: path, ...lines } : problem.url ? { url: problem.url } : { file: at.file, line: at.line };
  return {
    rule,
    subject: show(problem.subject),
    status: 'fail',
    severity,
    title: show(problem.title),
    ...(problem.expected && { expected: show(problem.expected) }),
    ...(observed.length > 0 && { observed: observed.map((each) => show(each as string)).join(', ') }),
    where,
    fix,
    fingerprint: `${rule}:${fingerprintOf(problem.identity, show)}`,
  };
}

/** What would be cut is told apart by its hash. */
function fingerprintOf(identity: string, show: JudgeOptions['show']): string {
  return identity.length <= maxIdentity
    ? show(identity)
    : createHash('sha256').update(identity).digest('hex').slice(0, 32);
}

/** The rule of each topic, and what to do first. */
const topics = {
  tests: { rule: 'evidence/tests', fix: 'Run this test, and mend what it shows.' },
  migrations: { rule: 'evidence/migrations', fix: 'Write the migration as the rule advises.' },
  dependencies: {
    rule: 'evidence/dependencies',
    fix: 'Update it; where there is no mended version, waive it with a date.',
  },
  code: { rule: 'evidence/code', fix: 'Mend it here, or suppress it in the analyser with a reason.' },
  lighthouse: { rule: 'evidence/lighthouse', fix: 'Open the report of Lighthouse for this page.' },
} as const satisfies Record<Evidence['topic'], { rule: RuleId; fix: string }>;

function restFinding(entry: Evidence, severity: Severity, count: number, { show }: JudgeOptions): Finding {
  const { rule } = topics[entry.topic];
  return {
    rule,
    subject: show(entry.files),
    status: 'fail',
    severity,
    title: `${plural(count, 'more finding')} of ${entry.topic} in ${show(entry.files)}`,
    where: { file: entry.at.file, line: entry.at.line },
    fix: 'The file has all of them.',
    fingerprint: `${rule}:${show(entry.files)}:more:${severity}`,
  };
}
