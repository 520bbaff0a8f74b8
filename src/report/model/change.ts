import { minBaseline } from '../../history/store.ts';
import type { LatencyResult } from '../../model/results.ts';

/**
 * p95 compared with the release before, and p50 compared with the previous deployment if this run measured both:
 * `+3 % (400 ms), baseline 2/5: not evaluated; p50 1.02 times the previous deployment's`. Empty if there is neither.
 */
export function showChange({ p95Ms, history, drift, compare }: LatencyResult): string {
  const before = history?.at(-1)?.p95Ms;
  const baseline =
    drift?.verdict === 'inconclusive' && drift.releases < minBaseline
      ? `baseline ${drift.releases}/${minBaseline}: not evaluated`
      : '';
  const change = p95Ms !== null && before ? `${percent(p95Ms / before - 1)} (${Math.round(before)} ms)` : '';
  const ratio = compare?.ratio ?? null;
  const beside = ratio === null ? '' : `p50 ${ratio.toFixed(2)} times the previous deployment's`;
  return [[change, baseline].filter(Boolean).join(', '), beside].filter(Boolean).join('; ');
}

/** `+37 %` for 0.37. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  return `${rounded > 0 ? '+' : ''}${rounded} %`;
}
