import { percentile } from '../../statistics/percentiles.ts';

/** Requests to each deployment in one measurement. */
export const comparedRequests = 60;

export const minRatio = 1.15;
export const minDifferenceMs = 10;
/** The standard normal quantile of 99 %: beyond it the one-sided p is below .01. */
const criticalZ = 2.3263478740408408;

export type Comparison = { p50Ms: number; previousP50Ms: number; ratio: number; slower: boolean };

/**
 * Compares two batches of times (ms, ascending; a failed request is Infinity) of the new and the previous deployment,
 * measured side by side. Slower means all three: the rank-sum test at 1 %, a median at least 1.15 times as high, and
 * one at least 10 ms higher. The test alone would alarm at differences that nobody notices; the medians alone at noise.
 */
export function compareBatches(current: readonly number[], previous: readonly number[]): Comparison {
  const p50Ms = percentile(current, 0.5);
  const previousP50Ms = percentile(previous, 0.5);
  const ratio = p50Ms === previousP50Ms ? 1 : p50Ms / previousP50Ms;
  const slower =
    ratio >= minRatio && p50Ms - previousP50Ms >= minDifferenceMs && rankSumZ(current, previous) > criticalZ;
  return { p50Ms, previousP50Ms, ratio, slower };
}

/**
 * How far the values of `a` lie above those of `b`: the Mann-Whitney statistic in standard deviations. Ties count half,
 * the variance is corrected for them, and a continuity correction applies (Lehmann 1975, "Nonparametrics", section
 * 1.4).
 */
function rankSumZ(a: readonly number[], b: readonly number[]): number {
  let above = 0;
  for (const x of a) {
    for (const y of b) above += x > y ? 1 : x === y ? 0.5 : 0;
  }
  const pooled = new Map<number, number>();
  for (const value of [...a, ...b]) pooled.set(value, (pooled.get(value) ?? 0) + 1);
  const total = a.length + b.length;
  const ties = [...pooled.values()].reduce((sum, count) => sum + count ** 3 - count, 0);
  const variance = ((a.length * b.length) / 12) * (total + 1 - ties / (total * (total - 1)));
  return variance === 0 ? 0 : (above - (a.length * b.length) / 2 - 0.5) / Math.sqrt(variance);
}
