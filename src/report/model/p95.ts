import { showInterval } from '../../text/interval.ts';

/** p95 with its interval: `412 ms (380-470)`; `412 ms (at least 380)` if the sample is too small for an upper end. */
export function showP95(p95Ms: number | null, intervalMs: [number, number | null] | null): string {
  if (p95Ms === null) return 'not measured';
  const p95 = `${Math.round(p95Ms)} ms`;
  return intervalMs ? `${p95} (${showInterval(intervalMs)})` : p95;
}
