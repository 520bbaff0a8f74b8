import type { ReportedFinding } from '../../model/finding.ts';
import { groupBy } from '../../model/group-by.ts';
import { impacts } from '../../model/rules/impacts.ts';
import { findRule } from '../../model/rules.ts';
import type { Severity } from '../../model/severity.ts';

/** Findings of one rule that have the same fix; the first one represents them all. */
export type Risk = { findings: [ReportedFinding, ...ReportedFinding[]]; impact: string };

/** What the launch checks found, as a plan: each list is in the order in which to fix its risks. */
export type RiskList = {
  /** Severity blocker or high. */
  now: Risk[];
  later: Risk[];
  /** What could not be judged. */
  unknown: Risk[];
};

/** The impacts, the worst first. */
const order: readonly string[] = Object.values(impacts);
const severities: Severity[] = ['blocker', 'high', 'medium'];

/** Whether the risk list holds a finding: its rule is one of the launch checks, and it fails or is inconclusive. */
export function isRisk({ rule, status }: ReportedFinding): boolean {
  return findRule(rule)?.pillar === 'launch' && (status === 'fail' || status === 'inconclusive');
}

/** Ranks the findings of the launch checks, by severity and then by what they mean. */
export function riskList(findings: readonly ReportedFinding[]): RiskList {
  const ofLaunch = findings.filter(isRisk);
  const failing = ofLaunch.filter(({ status }) => status === 'fail');
  return {
    now: ranked(failing.filter(({ severity }) => severity !== 'medium')),
    later: ranked(failing.filter(({ severity }) => severity === 'medium')),
    unknown: ranked(ofLaunch.filter(({ status }) => status === 'inconclusive')),
  };
}

/** The lists that are not empty, each with its title. */
export function riskLists({ now, later, unknown }: RiskList): { title: string; risks: Risk[] }[] {
  return [
    { title: 'Must fix now, in this order', risks: now },
    { title: 'Can wait until after the launch', risks: later },
    { title: 'Not known yet', risks: unknown },
  ].filter(({ risks }) => risks.length > 0);
}

function ranked(findings: ReportedFinding[]): Risk[] {
  const groups = groupBy(findings, (finding) =>
    JSON.stringify([finding.rule, impactOf(finding), finding.severity, finding.fix]),
  );
  return [...groups.values()]
    .map((group) => ({ findings: group as Risk['findings'], impact: impactOf(group[0] as ReportedFinding) }))
    .sort((a, b) => severityOf(a) - severityOf(b) || rank(a) - rank(b) || byRule(a, b));
}

/** Risks of the same rank are sorted by rule, so that their order is the same in every run. */
function byRule({ findings: [a] }: Risk, { findings: [b] }: Risk): number {
  return a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0;
}

/** A risk without an impact comes last. */
function rank({ impact }: Risk): number {
  return impact ? order.indexOf(impact) : order.length;
}

function severityOf({ findings: [{ severity }] }: Risk): number {
  return severities.indexOf(severity);
}

/** A missing record that does not lead to a host, such as MX, has another impact than a missing address. */
function impactOf({ rule, where: { url = '' } }: ReportedFinding): string {
  const { impact = '', impactOfRecord = impact } = findRule(rule) ?? {};
  // The title of the list already says it.
  if (impact === impacts.unknown) return '';
  return /^dns:.*\?type=(?!(?:A|AAAA|CNAME)$)/.test(url) ? impactOfRecord : impact;
}
