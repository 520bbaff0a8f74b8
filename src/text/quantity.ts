/** Milliseconds as a reader says them: `412 ms`, `4.2 s`, `38 s`, `2 min 5 s`. */
export function showDuration(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < 9950) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  return seconds % 60 === 0 ? `${seconds / 60} min` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** A p95 with its interval: `412 ms (380-470)`; an end that the sample is too small for is left open. */
export function showP95(p95Ms: number | null, intervalMs: [number, number | null] | null): string {
  if (p95Ms === null) return 'not measured';
  const [low, high] = intervalMs ?? [null, null];
  if (low === null) return `${Math.round(p95Ms)} ms`;
  const interval = high === null ? `at least ${Math.round(low)}` : `${Math.round(low)}-${Math.round(high)}`;
  return `${Math.round(p95Ms)} ms (${interval})`;
}

/** Bytes in the largest unit that leaves a number of at least one: `12 kB`, `1.4 MB`. */
export function showBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1e6 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

/** `1 commit`, `2 commits`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
