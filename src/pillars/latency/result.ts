import { median } from 'simple-statistics';
import type { Timing } from '../../http/exchange.ts';
import type { LatencyResult, PhaseTimes } from '../../model/results.ts';
import { p95Ranks, percentile } from '../../statistics/percentiles.ts';
import { assess, type Budget } from './assess.ts';
import { longestBurst } from './explain.ts';
import type { Sampled } from './route.ts';

/** The numbers of one route as they stand in the report. A percentile that falls on a failed request is null. */
export function latencyResult(check: string, budgets: readonly Budget[], sampled: Sampled): LatencyResult {
  const assessed = budgets.map((budget) => assess(budget, sampled.samples));
  const first = assessed[0];
  const judged = sampled.samples.slice(0, first?.n);
  const sorted = judged.map(({ ms }) => ms).sort((a, b) => a - b);
  return {
    check,
    n: sorted.length,
    over: first?.over ?? 0,
    p50Ms: sorted.length > 0 ? measured(percentile(sorted, 0.5)) : null,
    p95Ms: sorted.length > 0 ? measured(percentile(sorted, 0.95)) : null,
    intervalMs: interval(sorted),
    coldMs: sampled.cold ? tenth(firstVisit(sampled.cold)) : null,
    phases: phases(sampled),
    budgetMs: budgets.find(({ of }) => of === 'p95')?.limit ?? null,
    verdict: sampled.verdict,
    budgets: assessed.map((one) => ({ ...one, verdict: one.verdict === 'open' ? 'inconclusive' : one.verdict })),
    samplesMs: sampled.samples.map(({ ms }) => measured(ms)),
    newConnections: sampled.samples.filter(({ timing }) => timing?.connected).length,
    longestBurst: first ? longestBurst(first, judged) : 0,
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
