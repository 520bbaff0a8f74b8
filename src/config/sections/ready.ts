import type { Ready } from '../config.ts';
import { keyPosition, type Reading, readDuration } from '../reading.ts';
import type { RawReady } from '../schema.ts';
import type { NodeReference } from '../yaml/source.ts';
import { type Limits, readLimits } from './defaults.ts';
import { readStep } from './step/step.ts';

/**
 * Reads the wait for the new release. `timeout` limits the whole wait. Each request has the default timeout and is not
 * retried, because the next request follows anyway.
 */
export function readReady(
  reading: Reading,
  node: NodeReference,
  raw: RawReady | undefined,
  inherited: Limits,
): Ready | undefined {
  if (!raw) return undefined;
  const limits = { ...readLimits(reading, raw, inherited), timeoutMs: inherited.timeoutMs, retries: 0 };
  const step = readStep(reading, raw, { name: '"ready"', node, limits, secret: false, scope: new Set() });
  return {
    at: keyPosition(reading, node),
    step: { ...step, ...limits },
    timeoutMs: readDuration(reading, [raw, 'timeout'], 180_000),
    intervalMs: readDuration(reading, [raw, 'interval'], 2000),
  };
}
