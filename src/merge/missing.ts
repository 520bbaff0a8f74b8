import type { ReportedFinding } from '../model/finding.ts';
import { groupBy } from '../model/group-by.ts';
import { cut, fewer } from '../text/cut.ts';
import { plural } from '../text/plural.ts';
import { showShard } from '../text/shard.ts';
import { differ, type MemberRun } from './members.ts';

/** How many reports there should be, or what their runs are called. */
export type Expected = number | readonly string[];

/**
 * A finding for each run that is not there, or that judged nothing while others judged: none of it is a pass. Throws
 * REPORTS_DIFFER for more runs than are expected.
 */
export function missingFindings(members: readonly MemberRun[], expected: Expected | undefined): ReportedFinding[] {
  const shards = missingShards(members);
  const isNothing = members.every(({ report }) => report.verdict === 'none');
  const missing =
    typeof expected === 'object'
      ? missingNames(members, expected)
      : missingCount(members, expected ?? members.length, shards.length);
  const empty = isNothing ? [] : members.filter(({ report }) => report.pillars.length === 0);
  return [...missing, ...shards, ...empty.map(judgedNothing)];
}

function missingNames(members: readonly MemberRun[], expected: readonly string[]): ReportedFinding[] {
  const stray = members.find(({ group }) => !expected.includes(group));
  if (stray) throw differ(`nobody expects ${stray.file}, which is called ${JSON.stringify(stray.group)}`);
  const known = new Set(members.map(({ group }) => group));
  return expected.filter((name) => !known.has(name)).map((name) => absent(name, told(expected), members));
}

/** `named` of the missing ones are known by their names. */
function missingCount(members: readonly MemberRun[], expected: number, named: number): ReportedFinding[] {
  const missing = expected - members.length;
  const all = plural(expected, 'report');
  if (missing < 0)
    throw differ(`${members.length} are there, and ${expected} are expected: ${told(members.map(({ name }) => name))}`);
  if (missing <= named) return [];
  const title = `${missing} of ${all} ${missing === 1 ? 'is' : 'are'} missing`;
  return [{ ...absent('', all, members), subject: undefined, title }];
}

/** Of shards it is known how many there are, whatever was said to be expected. */
function missingShards(members: readonly MemberRun[]): ReportedFinding[] {
  const groups = groupBy(members, ({ group }) => group);
  // Jobs that are each called after their shard are parts of one whole all the same.
  const wholeOf = ({ group }: MemberRun) => ((groups.get(group)?.length ?? 0) > 1 ? group : '');
  const wholes = groupBy(members, (member) => JSON.stringify([wholeOf(member), member.report.run.shard?.of]));
  return [...wholes.values()].flatMap((parts) => {
    const [first] = parts as [MemberRun, ...MemberRun[]];
    const group = parts.every((part) => part.group === first.group) ? first.group : '';
    const all = first.report.run.shard?.of ?? 0;
    const there = new Set(parts.map(({ report }) => report.run.shard?.index));
    const missing = Array.from({ length: all }, (_, index) => index + 1).filter((index) => !there.has(index));
    return missing.map((index) =>
      absent([group, `shard ${showShard({ index, of: all })}`].filter(Boolean).join(' '), plural(all, 'shard'), parts),
    );
  });
}

function absent(name: string, expected: string, there: readonly MemberRun[]): ReportedFinding {
  return {
    ...common(name),
    title: `The report of ${JSON.stringify(cut(name, 200))} is missing`,
    expected: `reports: ${expected}`,
    observed: `reports: ${told(there.map((member) => member.name))}`,
    fix: 'Look at the log of that job: it could not judge, or its report was not uploaded, which needs "if: always()". Then run it again.',
  };
}

function judgedNothing({ name, report }: MemberRun): ReportedFinding {
  return {
    ...common(name),
    title: `${JSON.stringify(cut(name, 200))} judged nothing, and others did`,
    observed: report.run.reason ?? 'its report names no part of the gate',
    fix: 'Look at the log of that job, then run it again.',
  };
}

function common(subject: string) {
  return {
    rule: 'gate/member-missing',
    pillar: 'gate',
    subject: cut(subject, 200),
    status: 'inconclusive',
    severity: 'blocker',
    where: {},
    fingerprint: `gate/member-missing:${cut(subject, 200)}`,
  } as const;
}

function told(names: readonly string[]): string {
  return fewer([...names]).join(', ') || 'none';
}
