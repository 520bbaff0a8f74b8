import { groupBy } from '../model/group-by.ts';
import type { LaunchHostResult, PillarStatus, ResultName } from '../model/results.ts';
import type { Report } from '../report/model/report.ts';
import { fewer } from '../text/cut.ts';
import type { MemberRun } from './members.ts';

type Judged = { status: PillarStatus; reason?: string };

/** The worst first. What one run skipped and another judged is judged. */
const statuses: PillarStatus[] = ['fail', 'inconclusive', 'pass', 'skipped'];
/** Each run looks at the same commits and files; what it asks of the site adds up. */
const ofFiles: readonly ResultName[] = ['secrets', 'evidence'];

/** What the parts of the gate, the checks, the routes and the hosts came to in all runs. */
export function mergeResults(
  members: readonly MemberRun[],
): Pick<Report, 'pillars' | 'checks' | 'latency' | 'launch' | 'evidence'> {
  const launch = members.flatMap(({ report }) => report.launch ?? []);
  const evidence = members.flatMap(({ report }) => report.evidence ?? []);
  return {
    pillars: byName(members, ({ pillars }) => pillars).map(([name, group]) => ({
      name,
      ...worst(group),
      durationMs: Math.max(...group.map(({ one }) => one.durationMs)),
      counts: mergeCounts(
        name,
        group.map(({ one }) => one.counts),
      ),
    })),
    checks: sideBySide(
      members,
      ({ checks }) => checks,
      ({ name }) => name,
    ),
    latency: sideBySide(
      members,
      ({ latency }) => latency,
      ({ check }) => check,
    ),
    ...(launch.length > 0 && {
      launch: {
        hosts: mergeHosts(members.filter(({ report }) => report.launch)),
        checks: byName(members, (report) => report.launch?.checks ?? []).map(([name, group]) => ({
          name,
          ...worst(group),
        })),
      },
    }),
    ...(evidence.length > 0 && {
      evidence: byName(members, (report) => report.evidence ?? []).map(([name, group]) => ({
        name,
        ...worst(group),
      })),
    }),
  };
}

type Of<Each> = { member: string; one: Each };

/** The results of one name, of all runs that have them. */
function byName<Each extends { name: unknown }>(
  members: readonly MemberRun[],
  of: (report: Report) => readonly Each[],
): [Each['name'], Of<Each>[]][] {
  const all = members.flatMap(({ name, report }) => of(report).map((one): Of<Each> => ({ member: name, one })));
  return [...groupBy(all, ({ one }): Each['name'] => one.name)];
}

/** The worst status. The reason names the runs if they have different ones. */
function worst<Each extends Judged>(group: readonly Of<Each>[]): { status: Each['status']; reason: string } {
  const [first] = group.toSorted((a, b) => statuses.indexOf(a.one.status) - statuses.indexOf(b.one.status));
  const { status } = (first as Of<Each>).one;
  const judged = group.filter(({ one }) => status === 'skipped' || one.status !== 'skipped');
  const reasons = new Set(judged.map(({ one }) => one.reason));
  const told = judged.map(({ member, one }) => `${member}: ${one.reason ?? one.status}`);
  return { status, reason: reasons.size === 1 ? (judged[0]?.one.reason ?? '') : fewer(told).join('; ') };
}

function mergeCounts(name: ResultName, all: readonly Record<string, number>[]): Record<string, number> {
  const merged = new Map<string, number>();
  for (const [key, count] of all.flatMap(Object.entries<number>)) {
    const before = merged.get(key) ?? 0;
    merged.set(key, ofFiles.includes(name) ? Math.max(before, count) : before + count);
  }
  return Object.fromEntries(merged);
}

/** All of one name stand together; where there are several, each names its run. */
function sideBySide<Each>(
  members: readonly MemberRun[],
  of: (report: Report) => readonly Each[],
  nameOf: (one: Each) => string,
): Each[] {
  const all = members.flatMap(({ name, report }) => of(report).map((one): Of<Each> => ({ member: name, one })));
  return [...groupBy(all, ({ one }) => nameOf(one)).values()].flatMap((group) =>
    group.length === 1 ? group.map(({ one }) => one) : group.map(({ member, one }) => ({ ...one, member })),
  );
}

/** A host once, or as often as the runs see it in different ways, as regions do with names that lead to the nearest. */
function mergeHosts(members: readonly MemberRun[]): LaunchHostResult[] {
  const all = members.flatMap(({ name, report }) =>
    (report.launch?.hosts ?? []).map((one): Of<LaunchHostResult> => ({ member: name, one })),
  );
  return [...groupBy(all, ({ one }) => `${one.host}:${one.port}`).values()].flatMap((sameHost) => {
    const views = [...groupBy(sameHost, ({ one }) => JSON.stringify(one)).values()];
    return views.map((view) => {
      const { one } = view[0] as Of<LaunchHostResult>;
      return views.length === 1 ? one : { ...one, seenIn: view.map(({ member }) => member) };
    });
  });
}
