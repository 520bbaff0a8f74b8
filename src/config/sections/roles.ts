import { didYouMean } from '../../text/nearest.ts';
import type { Step } from '../config.ts';
import { type Reading, reportKey, type Scope } from '../reading.ts';
import { stranger } from '../role-names.ts';
import { readExpectations } from './step/expectations.ts';
import type { RawStep } from './step/schema.ts';

/** One copy of the step for each role in `as`, with the expectations of that role. Without `as`, the step alone. */
export function forEachRole(
  reading: Reading,
  raw: RawStep,
  step: Step,
  { name, sessions, scope }: { name: string; sessions: readonly string[]; scope: Scope },
): Step[] {
  const { as } = raw;
  if (!as) return [step];
  for (const key of ['expect', 'capture'] as const) {
    const why = key === 'expect' ? '"as" says for each role what is expected' : 'several answers have no one value';
    if (raw[key]) reportKey(reading, [raw, key], `"${key}" stands beside "as" in ${name}; ${why}`);
  }
  return Object.keys(as).map((role) => {
    if (role !== stranger && !sessions.includes(role)) {
      const known = [...sessions, stranger];
      const hint = didYouMean(role, known) || `; a role is a session or "${stranger}": ${known.join(', ')}`;
      reportKey(reading, [as, role], `unknown role ${JSON.stringify(role)} in ${name}${hint}`);
    }
    if (role === stranger && sessions.includes(stranger))
      reportKey(reading, [as, role], `"${stranger}" is who has no session; give the session of that name another`);
    return { ...step, role, expect: readExpectations(reading, as[role], scope) };
  });
}
