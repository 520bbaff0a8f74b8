import { median } from 'simple-statistics';
import type { Timing } from '../http/exchange.ts';
import type { LatencyResult, PhaseTimes } from '../pillar.ts';
import { p95Ranks, percentile } from './percentiles.ts';
import type { Route, Sampled } from './route.ts';

/** The numbers of one route as they stand in the report. A percentile that falls on a failed request is null. */
export function latencyResult(route: Pick<Route, 'name' | 'budgetMs'>, sampled: Sampled): LatencyResult {
  const sorted = sampled.samples.map(({ ms }) => ms).sort((a, b) => a - b);
  return {
    check: route.name,
    n: sorted.length,
    over: sampled.over,
    p50Ms: sorted.length > 0 ? measured(percentile(sorted, 0.5)) : null,
    p95Ms: sorted.length > 0 ? measured(percentile(sorted, 0.95)) : null,
    intervalMs: interval(sorted),
    coldMs: sampled.cold ? tenth(firstVisit(sampled.cold)) : null,
    phases: phases(sampled),
    budgetMs: route.budgetMs,
    verdict: sampled.verdict,
  };
}

function interval(sorted: readonly number[]): LatencyResult['intervalMs'] {
  const { lower, upper } = p95Ranks(sorted.length);
  const low = lower === null ? null : measured(sorted[lower - 1] as number);
  if (low === null) return null;
  return [low, upper === null ? null : measured(sorted[upper - 1] as number)];
}

/** What the first visitor waits for: here connecting counts. */
function firstVisit({ dnsMs, tcpMs, tlsMs, totalMs }: Timing): number {
  return dnsMs + tcpMs + tlsMs + totalMs;
}

function phases({ cold, samples }: Sampled): PhaseTimes | null {
  const timings = samples.flatMap(({ timing }) => timing ?? []);
  if (!cold || timings.length === 0) return null;
  return {
    dnsMs: tenth(cold.dnsMs),
    tcpMs: tenth(cold.tcpMs),
    tlsMs: tenth(cold.tlsMs),
    ttfbMs: tenth(median(timings.map(({ ttfbMs }) => ttfbMs))),
    downloadMs: tenth(median(timings.map(({ downloadMs }) => downloadMs))),
  };
}

function measured(ms: number): number | null {
  return Number.isFinite(ms) ? tenth(ms) : null;
}

function tenth(ms: number): number {
  return Math.round(ms * 10) / 10;
}
