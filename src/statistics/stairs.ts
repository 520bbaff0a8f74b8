/**
 * A sequential test of "at most this share of requests is over". It counts how many of the first requests are over. It
 * fails as soon as a failing boundary holds (`k` or more over, of `n` or fewer) and passes as soon as a passing one
 * does (`k` or fewer over, of `n` or more).
 */
export type Rule = { failing: readonly Boundary[]; passing: readonly Boundary[] };
type Boundary = { k: number; n: number };
export type Verdict = 'pass' | 'fail' | 'inconclusive';

/**
 * "At most 5 % take longer." A route exactly on its budget passes at most 5 % of the time and fails at most 5 % of the
 * time; so it does under the other rules. `docs/latency.md` shows the exact rates, and
 * `test/statistics/stairs.test.ts` computes them from these numbers.
 */
export const p95Rule: Rule = {
  failing: [
    { k: 4, n: 16 },
    { k: 7, n: 52 },
    { k: 11, n: 120 },
  ],
  passing: [
    { k: 0, n: 64 },
    { k: 1, n: 110 },
  ],
};

/**
 * "At most half take longer." It asks for no more requests than p95, and passes as early if only a quarter take longer.
 */
export const p50Rule: Rule = {
  failing: [
    { k: 10, n: 11 },
    { k: 24, n: 36 },
    { k: 72, n: 120 },
  ],
  passing: [
    { k: 24, n: 64 },
    { k: 49, n: 120 },
  ],
};

/**
 * "At most `share` fail", for 0.001 to 0.2: the rule of p95 with as many more requests as rarer failures need. The
 * chance to pass stays exactly the same. Below 5 %, failing is tightened by 4 %, because rarer failures scatter a
 * little more.
 */
export function errorsRule(share: number): Rule {
  const rarer = Math.log(1 - 0.05) / Math.log(1 - share);
  const asMany = (share < 0.05 ? 0.048 : 0.05) / share;
  return {
    failing: p95Rule.failing.map(({ k, n }) => ({ k, n: Math.floor(n * asMany + 1e-9) })),
    passing: p95Rule.passing.map(({ k, n }) => ({ k, n: Math.ceil(n * rarer - 1e-9) })),
  };
}

/** After this many requests the rule always has its verdict. */
export function maxRequests({ failing, passing }: Rule): number {
  return Math.max(...[...failing, ...passing].map(({ n }) => n));
}

/** Whether a failing boundary holds when `k` of the first `n` requests are over. */
export function fails({ failing }: Pick<Rule, 'failing'>, n: number, k: number): boolean {
  return failing.some((boundary) => k >= boundary.k && n <= boundary.n);
}

/**
 * The verdict when `k` of the first `n` requests are over. Call it after each request in the order of sending, and not
 * again after the first answer other than `open`.
 */
export function judge({ failing, passing }: Rule, n: number, k: number): Verdict | 'open' {
  if (fails({ failing }, n, k)) return 'fail';
  if (passing.some((boundary) => k <= boundary.k && n >= boundary.n)) return 'pass';
  const canFail = failing.some((boundary) => n < boundary.n && k + boundary.n - n >= boundary.k);
  const canPass = passing.some((boundary) => k <= boundary.k);
  return canFail || canPass ? 'open' : 'inconclusive';
}
