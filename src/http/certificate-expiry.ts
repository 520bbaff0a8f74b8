import type { X509Certificate } from 'node:crypto';
import type { Severity } from '../model/severity.ts';
import { plural } from '../text/plural.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

type Validity = Pick<X509Certificate, 'validFrom' | 'validFromDate' | 'validTo' | 'validToDate'>;

/**
 * From when until when it is valid. A date that is none is an invalid one: OpenSSL writes "Bad time value" for it
 * (ASN1_TIME_print(3)), while Node's own date is then whatever its memory held.
 */
export function validityOf({ validFrom, validFromDate, validTo, validToDate }: Validity): { from: Date; to: Date } {
  const dateOf = (text: string, date: Date) => (text.startsWith('Bad time') ? new Date(Number.NaN) : date);
  return { from: dateOf(validFrom, validFromDate), to: dateOf(validTo, validToDate) };
}

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

/** How much must be left of a lifetime in milliseconds, in words: below it {@link expirySeverity} gives a severity. */
export function wantedLeft(lifetimeMs: number): string {
  if (lifetimeMs > 10 * dayMs) return `at least a quarter of its ${plural(Math.round(lifetimeMs / dayMs), 'day')} left`;
  if (lifetimeMs >= 4 * dayMs) return 'at least 24 hours left';
  return `at least a quarter of its ${plural(Math.round(lifetimeMs / hourMs), 'hour')} left`;
}

/** What is left, or has passed since, in milliseconds; in words, rounded down: `22 days`, `47 hours`, `less than an hour`. */
export function showLeft(ms: number): string {
  if (ms >= 2 * dayMs) return plural(Math.floor(ms / dayMs), 'day');
  return ms < hourMs ? 'less than an hour' : plural(Math.floor(ms / hourMs), 'hour');
}
