import { mean, median, sampleStandardDeviation } from 'simple-statistics';
import { minBaseline } from '../../history/store.ts';

/** The most deployments in a baseline. More of them would include what is long past. */
export const maxBaseline = 10;

/** Student's t at 97.5 % by degrees of freedom, from K - 1 = 4 to 9. */
const tQuantiles = [2.776, 2.571, 2.447, 2.365, 2.306, 2.262];
/** Deployments differ by about 5 %, whatever a short baseline says. */
const minSpread = 0.05;
const minRatio = 1.2;

/**
 * Whether a time (p50 or p95, ms) lies above what past deployments lead to expect. The deployment is the sampling unit:
 * one value each in `past`, 5 to 10 of them. The time must lie above all three: the prediction interval of their
 * logarithms, 1.2 times their median, and their median plus `minDifferenceMs`.
 */
export function exceedsBaseline(x: number, past: readonly number[], minDifferenceMs: number): boolean {
  const size = past.length;
  const logs = past.map(Math.log);
  const t = tQuantiles[size - minBaseline];
  if (t === undefined) throw new RangeError(`a baseline of ${size} deployments`);
  const spread = Math.max(sampleStandardDeviation(logs), minSpread);
  const limit = Math.exp(mean(logs) + t * spread * Math.sqrt(1 + 1 / size));
  const middle = median([...past]);
  return x > limit && x > minRatio * middle && x - middle > minDifferenceMs;
}
