/** `412 ms`, `1.2 s`, `2 min 5 s`; a time that was never reached is a failed request. */
export function duration(ms: number | null): string {
  if (ms === null || !Number.isFinite(ms)) return 'a failed request';
  if (ms < 999.5) return `${Math.round(ms)} ms`;
  if (ms < 60_000) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)} min${seconds % 60 === 0 ? '' : ` ${seconds % 60} s`}`;
}

/** `1 %`, `0.5 %`. */
export function percent(share: number): string {
  return `${Number((share * 100).toPrecision(3))} %`;
}

/** `380-470`, `at least 380` where n is too small for an upper end. */
export function range([low, high]: [number, number | null]): string {
  return high === null ? `at least ${Math.round(low)}` : `${Math.round(low)}-${Math.round(high)}`;
}

/** `1 route`, `3 routes`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
