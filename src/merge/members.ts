import { basename } from 'node:path';
import { GateError } from '../model/errors.ts';
import { groupBy } from '../model/group-by.ts';
import type { Report } from '../report/model/report.ts';
import { plural } from '../text/plural.ts';
import { showShard } from '../text/shard.ts';
import type { ReportFile } from './read-report.ts';

/**
 * One run of a matrix. `name` is unique. `group` is the name without its shard, for runs that are parts of one another.
 */
export type MemberRun = { name: string; group: string; file: string; report: Report };

/**
 * Names the runs: by the name in the report, else by the file; a shard by its number. Throws REPORTS_DIFFER if they
 * are not of one matrix: two of one name, several commits, shards of several sizes. `sha` is the commit of this run,
 * where it is known.
 */
export function membersOf(files: readonly ReportFile[], sha: string | undefined): MemberRun[] {
  const members = files.map(memberOf);
  for (const [name, [first, second]] of groupBy(members, (member) => member.name))
    if (first && second) throw differ(`${first.file} and ${second.file} are both called ${JSON.stringify(name)}`);
  const commits = groupBy(members, ({ report }) => report.run.sha);
  if (commits.size > 1)
    throw differ(`they are of different commits: ${list([...commits.values()].map((group) => atCommit(group[0])))}`);
  const [first] = members;
  if (first?.report.run.sha !== undefined && sha !== undefined && first.report.run.sha !== sha)
    throw differ(`they are of the commit ${first.report.run.sha.slice(0, 7)}, and this run is of ${sha.slice(0, 7)}`);
  for (const group of groupBy(members, (member) => member.group).values()) {
    const sizes = groupBy(group, partOf);
    if (sizes.size > 1)
      throw differ(
        `they are parts of different wholes: ${list([...sizes].map(([part, [first]]) => `${first?.file} is ${part}`))}`,
      );
  }
  return members;
}

function memberOf({ file, report }: ReportFile): MemberRun {
  const { name, shard } = report.run;
  const group = name ?? (shard ? '' : basename(file).replace(/\.json$/i, ''));
  const part = shard && `shard ${showShard(shard)}`;
  return { name: [group, part].filter(Boolean).join(' '), group, file, report };
}

function atCommit(member: MemberRun | undefined): string {
  const { name, report } = member as MemberRun;
  return `${name} ${report.run.sha === undefined ? 'names none' : `is of ${report.run.sha.slice(0, 7)}`}`;
}

function partOf({ report }: MemberRun): string {
  const { shard } = report.run;
  return shard ? `a part of ${plural(shard.of, 'shard')} with ${plural(shard.checks, 'check')}` : 'no shard';
}

function list(items: readonly string[]): string {
  return items.slice(0, 5).join(', ');
}

export function differ(problem: string): GateError {
  return new GateError('REPORTS_DIFFER', { problem });
}
