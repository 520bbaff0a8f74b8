import type { ReportedFinding } from '../../model/finding.ts';
import { fewer } from '../../text/cut.ts';

/** `Dashboard (fra)`: the name of a check or route and, in a merged report, the run that it is of. */
export function inMember(name: string, member: string | undefined): string {
  return member === undefined ? name : `${name} (${member})`;
}

/** Which runs of a merged report saw a finding: `fra, iad; not sin`. Undefined in any other report. */
export function seenWords({
  seenIn,
  notSeenIn = [],
}: Pick<ReportedFinding, 'seenIn' | 'notSeenIn'>): string | undefined {
  if (!seenIn) return undefined;
  const not = notSeenIn.length > 0 ? `; not ${fewer(notSeenIn).join(', ')}` : '';
  return fewer(seenIn).join(', ') + not;
}

/** What a finding is about, in each run that saw it, named as `inMember` names it. */
export function subjectsOf({ subject = '', seenIn = [] }: Pick<ReportedFinding, 'subject' | 'seenIn'>): string[] {
  return [subject, ...seenIn.map((member) => inMember(subject, member))];
}

/** The names, each once; where not all runs of a merged report are meant, with those that are. */
export function namesOf(
  some: readonly { name: string; member?: string }[],
  all: readonly { name: string }[],
): string[] {
  const counts = new Map<string, number>();
  for (const { name } of all) counts.set(name, (counts.get(name) ?? 0) + 1);
  const members = new Map<string, string[]>();
  for (const { name, member } of some) members.set(name, [...(members.get(name) ?? []), ...(member ? [member] : [])]);
  return [...members].map(([name, own]) =>
    own.length === 0 || own.length === counts.get(name) ? name : `${name} (${fewer(own).join(', ')})`,
  );
}
