import * as v from 'valibot';
import { parseShare } from '../language/units.ts';
import { type Reading, readDuration, readUnit, reportValue } from '../reading.ts';
import { duration, mapping, share } from '../schema-parts.ts';
import { defaultWatch } from './watch-defaults.ts';

/** How a release is watched after its go-live. */
export type Watch = {
  /** Undefined if the release is not watched unless the option or the input `watch` says for how long. */
  forMs?: number;
  /** The time between the beginnings of two rounds. */
  intervalMs: number;
  /** Whether checks that write are repeated too. A check can say so for itself. */
  writes: boolean;
  /** The share of requests that may fail (0.01 for 1 %). */
  errors: number;
};

export const watchSchema = mapping({
  for: v.optional(duration),
  interval: v.optional(duration),
  writes: v.optional(v.boolean('true or false')),
  errors: v.optional(share),
});

const shortestMs = 1_000;

/** Reads `watch`. */
export function readWatch(reading: Reading, raw: v.InferInput<typeof watchSchema> | undefined): Watch | undefined {
  if (!raw) return undefined;
  const intervalMs = readDuration(reading, [raw, 'interval'], defaultWatch.intervalMs);
  if (intervalMs < shortestMs) reportValue(reading, [raw, 'interval'], '"interval" must be at least 1s');
  return {
    forMs: raw.for === undefined ? undefined : readDuration(reading, [raw, 'for'], 0),
    intervalMs,
    writes: raw.writes ?? defaultWatch.writes,
    errors: readUnit(reading, [raw, 'errors'], defaultWatch.errors, parseShare, 'from 0.1% to 20%'),
  };
}
