import { showDuration } from '../../text/duration.ts';

/** A time in milliseconds as text. Null and Infinity stand for a failed request. */
export function duration(ms: number | null): string {
  return ms === null || !Number.isFinite(ms) ? 'a failed request' : showDuration(ms);
}
