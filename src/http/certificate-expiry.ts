import type { Severity } from '../model/severity.ts';

const dayMs = 86_400_000;

/**
 * By the share of the lifetime that is left; undefined if enough is left, or nothing. Times in milliseconds. Of a
 * certificate that lives a day or two, a quarter: an internal authority renews it with a third left.
 */
export function expirySeverity(fromMs: number, toMs: number, now: number): Severity | undefined {
  const [left, lifetime] = [toMs - now, toMs - fromMs];
  if (left <= 0 || fromMs > now) return undefined;
  if (left < Math.min(dayMs, lifetime / 4)) return 'blocker';
  if (lifetime <= 10 * dayMs) return undefined;
  if (left < 0.1 * lifetime) return 'high';
  return left < 0.25 * lifetime ? 'medium' : undefined;
}
