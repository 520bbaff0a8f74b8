import { minBaseline } from '../../history/store.ts';
import type { LatencyResult } from '../../model/results.ts';

/**
 * p95 against the release before, and p50 against the previous deployment where both were measured in this run:
 * `+3 % (400 ms), baseline 2/5: not evaluated; p50 1.02 times the previous deployment's`. Empty without either.
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

function percent(share: number): string {
  const rounded = Math.round(share * 100);
  return `${rounded > 0 ? '+' : ''}${rounded} %`;
}
