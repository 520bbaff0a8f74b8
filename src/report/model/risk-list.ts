import type { ReportedFinding } from '../../model/finding.ts';
import { impacts } from '../../model/rules/impacts.ts';
import { findRule } from '../../model/rules.ts';
import type { Severity } from '../../model/severity.ts';

/** Findings of one rule that one fix mends; the first stands for them all. */
export type Risk = { findings: [ReportedFinding, ...ReportedFinding[]]; impact: string };

/** What the launch checks found, as a plan: each list in the order in which to mend it. */
export type RiskList = {
  /** Blockers and high ones. */
  now: Risk[];
  later: Risk[];
  /** What could not be judged. */
  unknown: Risk[];
};

/** The worst first. */
const order: readonly string[] = Object.values(impacts);
const severities: Severity[] = ['blocker', 'high', 'medium'];

/** Whether the risk list holds a finding: one of a rule of the launch checks that is not waived. */
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

/** The lists that hold something, with the words that stand over each. */
export function riskLists({ now, later, unknown }: RiskList): { title: string; risks: Risk[] }[] {
  return [
    { title: 'Must fix now, in this order', risks: now },
    { title: 'Can wait until after the launch', risks: later },
    { title: 'Not known yet', risks: unknown },
  ].filter(({ risks }) => risks.length > 0);
}

function ranked(findings: ReportedFinding[]): Risk[] {
  const groups = Map.groupBy(findings, (finding) =>
    JSON.stringify([finding.rule, impactOf(finding), finding.severity, finding.fix]),
  );
  return [...groups.values()]
    .map((group) => ({ findings: group as Risk['findings'], impact: impactOf(group[0] as ReportedFinding) }))
    .sort((a, b) => severityOf(a) - severityOf(b) || rank(a) - rank(b) || byRule(a, b));
}

/** What means the same stands in an order that is the same in every run. */
function byRule({ findings: [a] }: Risk, { findings: [b] }: Risk): number {
  return a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0;
}

/** What has no impact comes last. */
function rank({ impact }: Risk): number {
  return impact ? order.indexOf(impact) : order.length;
}

function severityOf({ findings: [{ severity }] }: Risk): number {
  return severities.indexOf(severity);
}

/** Records that are no way to a host, such as MX, mean something else when they are missing. */
function impactOf({ rule, where: { url = '' } }: ReportedFinding): string {
  const { impact = '', impactOfRecord = impact } = findRule(rule) ?? {};
  // The title of their list says it.
  if (impact === impacts.unknown) return '';
  return /^dns:.*\?type=(?!(?:A|AAAA|CNAME)$)/.test(url) ? impactOfRecord : impact;
}
