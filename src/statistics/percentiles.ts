/**
 * Nearest rank: the smallest value that at least `share` of the values do not exceed. `sorted` ascends and is not
 * empty.
 */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(1, Math.ceil(share * sorted.length - 1e-9)) - 1] as number;
}

const p = 0.95;
const confidence = 0.95;

/**
 * Ranks (from 1) of the order statistics between which p95 lies, each end with 95 % confidence by itself (Wilks 1941):
 * the number of values at or under the true p95 is binomial. A rank is null if `n` is too small (for the upper, below
 * 59).
 */
export function p95Ranks(n: number): { lower: number | null; upper: number | null } {
  // atMost = P(Binomial(n, p) <= rank - 1), summed rank by rank.
  let term = (1 - p) ** n;
  let atMost = term;
  let lower: number | null = null;
  let upper: number | null = null;
  for (let rank = 1; rank <= n; rank++) {
    if (1 - atMost >= confidence - 1e-12) lower = rank;
    if (upper === null && atMost >= confidence) upper = rank;
    term *= ((n - rank + 1) / rank) * (p / (1 - p));
    atMost += term;
  }
  return { lower, upper };
}
