/** p95 with its interval: `412 ms (380-470)`; `412 ms (at least 380)` if the sample is too small for an upper end. */
export function showP95(p95Ms: number | null, intervalMs: [number, number | null] | null): string {
  if (p95Ms === null) return 'not measured';
  const [low, high] = intervalMs ?? [null, null];
  if (low === null) return `${Math.round(p95Ms)} ms`;
  const interval = high === null ? `at least ${Math.round(low)}` : `${Math.round(low)}-${Math.round(high)}`;
  return `${Math.round(p95Ms)} ms (${interval})`;
}
