import { type Reading, readDuration, readSize } from '../reading.ts';

/** The `file` of positions for checks from the input `routes`, in place of the name of the configuration file. */
export const routesInput = 'action input "routes"';

/** How long one request may take, how often it is retried, and how much of the response body is read. */
export type Limits = { timeoutMs: number; retries: number; maxBodyBytes: number };
type RawLimits = { timeout?: string; retries?: number; 'max-body'?: string };

export const defaultLimits: Limits = { timeoutMs: 10_000, retries: 2, maxBodyBytes: 5_000_000 };

export function readLimits(reading: Reading, raw: RawLimits | undefined, inherited: Limits): Limits {
  if (!raw) return inherited;
  return {
    timeoutMs: readDuration(reading, [raw, 'timeout'], inherited.timeoutMs),
    retries: raw.retries ?? inherited.retries,
    maxBodyBytes: readSize(reading, [raw, 'max-body'], inherited.maxBodyBytes),
  };
}
