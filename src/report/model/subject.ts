import type { Finding } from '../../model/finding.ts';

/**
 * The check, session or route that a finding is about, out of those in `known`. Outside of secrets a fingerprint is
 * `rule:name`, with the number of a step or the name of a role behind where there are several.
 */
export function subjectOf<T>({ rule, fingerprint }: Finding, known: ReadonlyMap<string, T>): T | undefined {
  if (!fingerprint.startsWith(`${rule}:`)) return undefined;
  let name = fingerprint.slice(rule.length + 1);
  for (;;) {
    const found = known.get(name);
    const end = name.lastIndexOf(':');
    if (found !== undefined || end < 0) return found;
    name = name.slice(0, end);
  }
}
