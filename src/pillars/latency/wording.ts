import { showDuration } from '../../text/duration.ts';

/** A time in milliseconds as text. Null and Infinity stand for a failed request. */
export function duration(ms: number | null): string {
  return ms === null || !Number.isFinite(ms) ? 'a failed request' : showDuration(ms);
}

/** `380-470`, or `at least 380` if n is too small for an upper end. */
export function range([low, high]: [number, number | null]): string {
  return high === null ? `at least ${Math.round(low)}` : `${Math.round(low)}-${Math.round(high)}`;
}
