import { GateError } from '../model/errors.ts';
import { didYouMean } from '../text/nearest.ts';
import type { CheckConfig } from './config.ts';

/**
 * The checks that have one of the given tags or names. A check that runs on several hosts can also be named without its
 * host. Throws USAGE for a tag or name that no check has.
 */
export function selectChecks(checks: CheckConfig[], only: readonly string[]): CheckConfig[] {
  const known = new Set(checks.flatMap(labelsOf));
  for (const label of only) {
    if (known.has(label)) continue;
    const hint = didYouMean(label, [...known]) || (known.size > 0 ? `; known are ${[...known].join(', ')}` : '');
    throw new GateError('USAGE', { problem: `--only ${label}: no check has this tag or name${hint}` });
  }
  return checks.filter((check) => labelsOf(check).some((label) => only.includes(label)));
}

/** The names and tags by which a check can be chosen. */
export function labelsOf({ name, tags = [], on }: CheckConfig): string[] {
  return [name, ...(on ? [name.slice(0, -` on ${on.host}`.length)] : []), ...tags];
}
