import { median } from 'simple-statistics';
import { minBaseline } from '../../history/store.ts';
import type { LatencyResult } from '../../model/results.ts';
import { percent } from './change.ts';
import { inMember } from './members.ts';

/**
 * p95 of the route that grew most against the median of its last five releases: `Dashboard 412 ms, +37 % (median 300
 * ms), the largest change of 3 routes`. Undefined where no route has five.
 */
export function showLastReleases(latency: readonly LatencyResult[]): string | undefined {
  const compared = latency.flatMap(({ check, member, p95Ms, history = [] }) => {
    const last = history.slice(-minBaseline).map((release) => release.p95Ms);
    if (p95Ms === null || last.length < minBaseline) return [];
    const before = median(last);
    return before > 0 ? [{ check: inMember(check, member), p95Ms, before, change: p95Ms / before - 1 }] : [];
  });
  const [worst] = compared.toSorted((a, b) => b.change - a.change);
  if (!worst) return undefined;
  const { check, p95Ms, before, change } = worst;
  const others = compared.length > 1 ? `, the largest change of ${compared.length} routes` : '';
  return `${check} ${Math.round(p95Ms)} ms, ${percent(change)} (median ${Math.round(before)} ms)${others}`;
}
