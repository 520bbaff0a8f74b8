import type { Waiver } from '../config/config.ts';
import type { Finding, FindingStatus, ReportedFinding } from '../model/finding.ts';
import type { PillarResult } from '../model/results.ts';
import type { Severity } from '../model/severity.ts';

export type Verdict = 'pass' | 'fail';
export type Judgement = { verdict: Verdict; findings: ReportedFinding[] };

const severities: Severity[] = ['blocker', 'high', 'medium'];
const statuses: FindingStatus[] = ['fail', 'inconclusive', 'warn', 'pass'];

/**
 * The one rule that turns findings into pass or fail: one that fails with a severity at or above `failOn` fails the
 * run, and so does what could not be judged where that is no pass. Waivers are applied, duplicates dropped, and the findings returned most severe first.
 * `today` is an ISO date in UTC; a waiver holds through its own day.
 */
export function judge(
  findings: readonly ReportedFinding[],
  { failOn, waivers, today }: { failOn: Severity; waivers: readonly Waiver[]; today: string },
): Judgement {
  const judged = withoutDuplicates(findings)
    .map((finding) => waive(finding, waivers, today))
    .sort((a, b) => rank(a.severity, severities) - rank(b.severity, severities) || byStatus(a, b));
  const limit = rank(failOn, severities);
  const fails = judged.some(
    (finding) =>
      (finding.status === 'fail' && rank(finding.severity, severities) <= limit) || keepsFromPassing(finding),
  );
  return { verdict: fails ? 'fail' : 'pass', findings: judged };
}

/** A page was asked for by name: that the machine has no browser is no pass; nor is a pillar that judged nothing. */
function keepsFromPassing({ status, rule }: Finding): boolean {
  return status === 'inconclusive' && (rule === 'smoke/browser' || rule === nothingJudged);
}

const nothingJudged = 'gate/nothing-judged';

/** A pillar's findings as its own: what several need, such as a login, each of them finds. */
export function reportedBy({ name, findings }: Pick<PillarResult, 'name' | 'findings'>): ReportedFinding[] {
  return findings.map(({ rule, ...finding }) => ({ rule, pillar: name, ...finding }));
}

/** What is said of a pillar that judged nothing at all; nothing where its own findings keep the run from passing. */
export function unjudgedFinding({ name, isUnjudged, reason, findings }: PillarResult): ReportedFinding[] {
  if (!isUnjudged || findings.some((finding) => finding.status === 'fail' || keepsFromPassing(finding))) return [];
  return [
    {
      rule: nothingJudged,
      pillar: 'gate',
      subject: name,
      status: 'inconclusive',
      severity: 'blocker',
      title: `Nothing of ${name} could be judged, which is no pass`,
      expected: 'at least one answer that can be judged',
      observed: reason,
      where: {},
      fix: 'What is unclear says why, one by one. Mend that or wait until it has passed, then run it again.',
      fingerprint: `${nothingJudged}:${name}`,
    },
  ];
}

/** 0 pass or nothing to judge yet, 1 fail, 3 where nothing fails and what could not be judged keeps it from passing. */
export function exitCodeOf({ verdict, findings }: { verdict: Verdict | 'none'; findings: Finding[] }): 0 | 1 | 3 {
  if (verdict !== 'fail') return 0;
  return findings.some(({ status }) => status === 'fail') ? 1 : 3;
}

function byStatus(a: Finding, b: Finding): number {
  return rank(a.status, statuses) - rank(b.status, statuses);
}

function rank<T>(value: T, order: readonly T[]): number {
  return order.indexOf(value);
}

/** gitleaks gives two secrets of one rule on one line the same fingerprint: only the column tells them apart. */
function withoutDuplicates(findings: readonly ReportedFinding[]): ReportedFinding[] {
  const seen = new Set<string>();
  return findings.filter(({ fingerprint, where: { file, line, endLine, column, commit, url } }) => {
    const key = JSON.stringify([fingerprint, file, line, endLine, column, commit, url]);
    return !seen.has(key) && seen.add(key);
  });
}

function waive(finding: ReportedFinding, waivers: readonly Waiver[], today: string): ReportedFinding {
  if (finding.status !== 'fail') return finding;
  const matching = waivers.filter((waiver) => waiver.rule === finding.rule && isAt(finding, waiver.where));
  const valid = matching.find(({ until }) => until >= today);
  if (valid) {
    const waived = `Waived until ${valid.until}: ${valid.reason}.`;
    return { ...finding, status: 'warn', fix: finding.fix ? `${waived} ${finding.fix}` : waived };
  }
  const expired = matching[0];
  return expired ? { ...finding, title: `${finding.title} (its waiver expired on ${expired.until})` } : finding;
}

/** A waiver's place is a file, a URL, a host, or the name of a check, with the number of a step behind it for that one alone. */
function isAt({ rule, subject, where: { file, url }, fingerprint }: Finding, place: string): boolean {
  // Of an origin the port may be left out.
  if ([subject, file, url, url?.replace(/:\d+$/, '')].includes(place) || fingerprint === `${rule}:${place}`)
    return true;
  if (!url || !URL.canParse(url)) return false;
  const { protocol, host, hostname, pathname } = new URL(url);
  // `dns:www.example.com?type=A` has no host.
  const names = protocol === 'dns:' ? [pathname] : [host, hostname];
  return names.includes(place.toLowerCase());
}
