import { judge, type Rule } from '../../src/statistics/stairs.ts';

export type Rates = { pass: number; fail: number; inconclusive: number; mean: number };

/**
 * Exact rates in %, and the mean number of requests, when each request is over budget with this probability by itself:
 * the probability of every (n, k) that is still open, carried on from request to request.
 */
export function rates(rule: Rule, share: number): Rates {
  const ends = { pass: 0, fail: 0, inconclusive: 0 };
  let mean = 0;
  let open = new Map([[0, 1]]);
  for (let n = 1; open.size > 0; n++) {
    const still = new Map<number, number>();
    const arrive = (k: number, probability: number) => {
      const verdict = judge(rule, n, k);
      if (verdict === 'open') return void still.set(k, (still.get(k) ?? 0) + probability);
      ends[verdict] += probability * 100;
      mean += probability * n;
    };
    for (const [k, probability] of open) {
      arrive(k, probability * (1 - share));
      arrive(k + 1, probability * share);
    }
    open = still;
  }
  return { ...ends, mean };
}

/** How often, in %, the nearest-rank p95 of `n` requests is over the budget: what others judge by. */
export function naiveFailure(n: number, share: number): number {
  // The nearest rank is over budget when more requests are over than lie above it.
  const above = n - Math.ceil(0.95 * n - 1e-9);
  let atMost = 0;
  let choose = 1;
  for (let k = 0; k <= above; k++) {
    atMost += choose * share ** k * (1 - share) ** (n - k);
    choose = (choose * (n - k)) / (k + 1);
  }
  return (1 - atMost) * 100;
}
