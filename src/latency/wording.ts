import type { LatencyResult } from '../pillar.ts';
import type { Sampled } from './route.ts';

/** `412 ms`, `1.2 s`; a time that was never reached is a failed request. */
export function duration(ms: number | null): string {
  if (ms === null || !Number.isFinite(ms)) return 'a failed request';
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}

/** What was measured, in one line: p95 and its interval, how many were over, and what they looked like. */
export function describeSamples(
  { p95Ms, intervalMs, n, over, budgetMs, phases }: LatencyResult,
  sampled: Sampled,
): string {
  if (n === 0) return 'no request was measured';
  const slowest = sampled.samples.map(({ ms }) => ms).sort((a, b) => b - a);
  const reasons = sampled.samples.flatMap(({ reason }) => reason ?? []);
  const opened = sampled.samples.filter(({ timing }) => timing?.connected).length;
  const parts = [
    `p95 ${duration(p95Ms)}${intervalMs ? ` (interval ${range(intervalMs)})` : ''}, ${over} of ${n} requests over ${duration(budgetMs)}`,
    `slowest three: ${slowest.slice(0, 3).map(duration).join(', ')}`,
  ];
  if (over > 1) parts.push(`longest run over budget: ${longestRun(sampled)}`);
  if (phases) {
    parts.push(`time to first byte ${duration(phases.ttfbMs)}, download ${duration(phases.downloadMs)} (medians)`);
  }
  if (reasons.length > 0) parts.push(`${reasons.length} failed, the first: ${reasons[0]}`);
  if (opened > 0) parts.push(`${opened} needed a new connection (not charged)`);
  return parts.join('; ');
}

function range([low, high]: [number, number | null]): string {
  return high === null ? `at least ${Math.round(low)} ms` : `${Math.round(low)}-${Math.round(high)} ms`;
}

/** Slow requests in one row point at a pause (a deploy, a collection, a lock); spread out, at the route itself. */
function longestRun({ samples }: Sampled): number {
  let longest = 0;
  let current = 0;
  for (const { over } of samples) {
    current = over ? current + 1 : 0;
    longest = Math.max(longest, current);
  }
  return longest;
}
