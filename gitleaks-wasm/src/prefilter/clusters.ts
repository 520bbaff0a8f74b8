import type { CompiledRule } from './compiled-rules.ts';
import type { Match } from './search.ts';
import type { HunkText } from './windows.ts';

/**
 * A part of a text that holds at least one candidate, and all matches of the same rule that overlap it. `isSure`: what
 * gitleaks finds of them begins in it.
 */
export type Cluster = { rule: CompiledRule; start: number; end: number; isSure: boolean };

/** The candidates with all matches that overlap them, in the order of the text. */
export function clustersOf(
  rule: CompiledRule,
  matches: Match[],
  { text: { length }, isFolded }: HunkText,
  isSure: boolean,
): Cluster[] {
  // V8 may not give the exact ends, or may leave out overlapping matches: then a match reaches as far as it can.
  const reach = isSure && rule.cut === 'far' ? reachOf(rule, isFolded) : 0;
  const clusters: Cluster[] = [];
  let isCandidate = false;
  let current: Cluster | undefined;
  for (const match of [...matches].sort((a, b) => a.start - b.start)) {
    const start = Math.max(0, match.start - reach);
    const end = Math.min(length, match.end + reach);
    if (current && start <= current.end) {
      current.end = Math.max(current.end, end);
      isCandidate ||= match.isCandidate;
      continue;
    }
    if (current && isCandidate) clusters.push(current);
    current = { rule, start, end, isSure };
    isCandidate = match.isCandidate;
  }
  if (current && isCandidate) clusters.push(current);
  return clusters;
}

/** The most bytes that a match can have; a letter that Go folds into ASCII has up to three. */
export function reachOf({ longest }: CompiledRule, isFolded: boolean): number {
  return isFolded ? 3 * longest : longest;
}
