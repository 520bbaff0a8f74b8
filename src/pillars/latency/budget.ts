/**
 * A sequential test of "at most this share of requests": with k of the first n over, it fails as soon as a failing
 * boundary holds (`k` or more, `n` or fewer) and passes as soon as a passing one does (`k` or fewer, `n` or more).
 */
export type Rule = { failing: readonly Boundary[]; passing: readonly Boundary[] };
type Boundary = { k: number; n: number };
export type Verdict = 'pass' | 'fail' | 'inconclusive';

/**
 * "At most 5 % take longer." A route exactly on its budget is called either way at most 5 % of the time; so it is for the
 * other rules. `docs/latency.md` shows the exact rates, and `test/pillars/latency/budget.test.ts` computes them anew from here.
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

/** "At most half take longer." It asks for no more requests than p95, and passes with p95 where half as many would do. */
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
 * "At most `share` fail", for 0.001 to 0.2: the rule of p95 stretched to as many requests as so rare a thing needs. Passing
 * keeps its chance exactly; failing is tightened by 4 % below 5 %, because rarer failures scatter a little more.
 */
export function errorsRule(share: number): Rule {
  const rarer = Math.log(1 - 0.05) / Math.log(1 - share);
  const asMany = (share < 0.05 ? 0.048 : 0.05) / share;
  return {
    failing: p95Rule.failing.map(({ k, n }) => ({ k, n: Math.floor(n * asMany + 1e-9) })),
    passing: p95Rule.passing.map(({ k, n }) => ({ k, n: Math.ceil(n * rarer - 1e-9) })),
  };
}

/** After so many requests the rule has its verdict, whatever they were. */
export function maxRequests({ failing, passing }: Rule): number {
  return Math.max(...[...failing, ...passing].map(({ n }) => n));
}

/**
 * What `k` requests over among the first `n` say. To be asked after each request in the order they were sent, and no more
 * after the first answer that is not `open`.
 */
export function judge({ failing, passing }: Rule, n: number, k: number): Verdict | 'open' {
  if (failing.some((boundary) => k >= boundary.k && n <= boundary.n)) return 'fail';
  if (passing.some((boundary) => k <= boundary.k && n >= boundary.n)) return 'pass';
  const canFail = failing.some((boundary) => n < boundary.n && k + boundary.n - n >= boundary.k);
  const canPass = passing.some((boundary) => n < boundary.n && k <= boundary.k);
  return canFail || canPass ? 'open' : 'inconclusive';
}
