/** At most this many requests to one route. */
export const maxRequests = 120;

/**
 * The boundaries of a sequential test of "at most 5 % of requests take longer than the budget", chosen so that a route
 * exactly on its budget is called either way at most 5 % of the time. `docs/latency.md` shows the exact rates, and
 * `test/latency/budget.test.ts` computes them anew from this table.
 */
const failing: readonly Boundary[] = [
  { k: 4, n: 16 },
  { k: 7, n: 52 },
  { k: 11, n: maxRequests },
];
const passing: readonly Boundary[] = [
  { k: 0, n: 64 },
  { k: 1, n: 110 },
];
type Boundary = { k: number; n: number };

/**
 * What `k` requests over budget among the first `n` of a route say. To be asked after each request in the order they
 * were sent, and no more after the first answer that is not `open`.
 */
export function judge(n: number, k: number): 'fail' | 'pass' | 'inconclusive' | 'open' {
  if (failing.some((boundary) => k >= boundary.k && n <= boundary.n)) return 'fail';
  if (passing.some((boundary) => k <= boundary.k && n >= boundary.n)) return 'pass';
  const canFail = failing.some((boundary) => n < boundary.n && k + boundary.n - n >= boundary.k);
  const canPass = passing.some((boundary) => n < boundary.n && k <= boundary.k);
  return canFail || canPass ? 'open' : 'inconclusive';
}
