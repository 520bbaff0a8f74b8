import { parseDuration } from '../config/language/units.ts';
import { GateError } from '../model/errors.ts';

/** `--every` of an export in milliseconds, from a second to an hour; default: a minute. Throws USAGE. */
export function everyOf(text = '1m'): number {
  const ms = parseDuration(text);
  if (ms !== undefined && ms >= 1_000 && ms <= 3_600_000) return ms;
  throw new GateError('USAGE', { problem: `--every ${JSON.stringify(text)} is no duration from 1s to 1h, such as 1m` });
}

/** A duration with one unit, as Prometheus, Alertmanager, Go and Gatus read it: `90s`, `5m`, `1500ms`. */
export function goDuration(ms: number): string {
  if (ms % 60_000 === 0) return `${ms / 60_000}m`;
  return ms % 1_000 === 0 ? `${ms / 1_000}s` : `${Math.round(ms)}ms`;
}
