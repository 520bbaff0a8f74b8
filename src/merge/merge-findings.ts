import type { ReportedFinding } from '../model/finding.ts';
import { groupBy } from '../model/group-by.ts';
import type { Report } from '../report/model/report.ts';
import { fewer } from '../text/cut.ts';
import type { MemberRun } from './members.ts';

type Seen = { member: MemberRun; finding: ReportedFinding };

/** The findings of all runs; what several of them saw is one finding that names them. */
export function mergeFindings(members: readonly MemberRun[]): ReportedFinding[] {
  const seen = members.flatMap((member) => member.report.findings.map((finding): Seen => ({ member, finding })));
  return [...groupBy(seen, sameFinding).values()].map((group) => mergeOne(group, members));
}

/** A fingerprint is the same in every run. Two secrets on one line share it, and regions have addresses of their own. */
function sameFinding({ finding, member }: Seen): string {
  const { fingerprint, rule, pillar, status, severity } = finding;
  const { file, line, endLine, column, commit, url = '' } = finding.where;
  const { baseUrl } = member.report.run;
  const place = baseUrl !== undefined && url.startsWith(baseUrl) ? url.slice(baseUrl.length) : url;
  return JSON.stringify([fingerprint, rule, pillar, status, severity, file, line, endLine, column, commit, place]);
}

function mergeOne(group: readonly Seen[], members: readonly MemberRun[]): ReportedFinding {
  const { finding } = group[0] as Seen;
  const seenIn = [...new Set(group.map(({ member }) => member.name))];
  const without = members.filter((member) => !seenIn.includes(member.name) && judgedWell(finding, member, members));
  return {
    ...finding,
    observed: observedBy(group),
    seenIn,
    ...(without.length > 0 && { notSeenIn: without.map(({ name }) => name) }),
  };
}

/** What was seen. If the runs saw different things, a line for each. */
function observedBy(group: readonly Seen[]): string | undefined {
  const { title, observed } = (group[0] as Seen).finding;
  const isSameTitle = group.every(({ finding }) => finding.title === title);
  if (isSameTitle && group.every(({ finding }) => finding.observed === observed)) return observed;
  const lines = group.map(({ member, finding }) =>
    [member.name, [isSameTitle ? '' : finding.title, finding.observed].filter(Boolean).join('; ')].join(': '),
  );
  return fewer(lines).join('\n');
}

/** Whether a run judged what the finding is about, and all was well there. What it did not judge is left open. */
function judgedWell(
  { subject, pillar, fingerprint }: ReportedFinding,
  { report }: MemberRun,
  all: readonly MemberRun[],
) {
  if (report.findings.some((other) => other.fingerprint === fingerprint)) return false;
  const routesOf = ({ latency }: Report) => latency.filter(({ check }) => check === subject);
  const checksOf = ({ checks }: Report) => checks.filter(({ name }) => name === subject);
  if (pillar === 'latency' && all.some((one) => routesOf(one.report).length > 0))
    return routesOf(report).some(({ verdict }) => verdict === 'pass');
  if (all.some((one) => checksOf(one.report).length > 0))
    return checksOf(report).some(({ status }) => status === 'pass');
  // A shard may have nothing that this is about, such as a session.
  if (report.run.shard) return false;
  return report.pillars.some(({ name, status }) => name === pillar && (status === 'pass' || status === 'fail'));
}
