import type { Waiver } from '../config/config.ts';
import type { Finding, ReportedFinding } from '../model/finding.ts';
import { isAtLeast, mostSevereFirst } from '../model/most-severe.ts';
import type { PillarResult } from '../model/results.ts';
import type { Severity } from '../model/severity.ts';

export type Verdict = 'pass' | 'fail';
export type Judgement = { verdict: Verdict; findings: ReportedFinding[] };

/**
 * The one rule that turns findings into pass or fail. A finding that fails with a severity at or above `failOn` fails
 * the run, and so does a finding that could not be judged if that is no pass (`keepsFromPassing`). Applies waivers,
 * drops duplicates, and returns the findings most severe first.
 * `today` is an ISO date in UTC; a waiver holds through its own day.
 */
export function judge(
  findings: readonly ReportedFinding[],
  { failOn, waivers, today }: { failOn: Severity; waivers: readonly Waiver[]; today: string },
): Judgement {
  const judged = mostSevereFirst(withoutDuplicates(findings).map((finding) => waive(finding, waivers, today)));
  const fails = judged.some(
    (finding) => (finding.status === 'fail' && isAtLeast(finding.severity, failOn)) || keepsFromPassing(finding),
  );
  return { verdict: fails ? 'fail' : 'pass', findings: judged };
}

/** A check of a page is no pass if the machine has no browser for it. Nor is a pillar that judged nothing. */
function keepsFromPassing({ status, rule }: Finding): boolean {
  return status === 'inconclusive' && (rule === 'smoke/browser' || rule === nothingJudged);
}

const nothingJudged = 'gate/nothing-judged';

/** Names the pillar in its findings. Something that several pillars need, such as a login, is found by each of them. */
export function reportedBy({ name, findings }: Pick<PillarResult, 'name' | 'findings'>): ReportedFinding[] {
  return findings.map(({ rule, ...finding }) => ({ rule, pillar: name, ...finding }));
}

/** The finding for a pillar that judged nothing at all; none if its own findings already keep the run from passing. */
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

/**
 * 0: pass, or nothing to judge yet. 1: a finding fails. 3: none fails, but what could not be judged prevents a pass.
 */
export function exitCodeOf({ verdict, findings }: { verdict: Verdict | 'none'; findings: Finding[] }): 0 | 1 | 3 {
  if (verdict !== 'fail') return 0;
  return findings.some(({ status }) => status === 'fail') ? 1 : 3;
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

/**
 * A waiver's place is a file, a URL, a host, or the name of a check; a step's number after it means that step alone.
 */
function isAt({ rule, subject, where: { file, url }, fingerprint }: Finding, place: string): boolean {
  // A place may leave out the port of an origin.
  if ([subject, file, url, url?.replace(/:\d+$/, '')].includes(place) || fingerprint === `${rule}:${place}`)
    return true;
  if (!url || !URL.canParse(url)) return false;
  const { protocol, host, hostname, pathname } = new URL(url);
  // `dns:www.example.com?type=A` has no host.
  const names = protocol === 'dns:' ? [pathname] : [host, hostname];
  return names.includes(place.toLowerCase());
}
