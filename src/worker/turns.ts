import { setImmediate } from 'node:timers/promises';
import { stopError } from '../model/errors.ts';

const turnMs = 100;

/**
 * Lets signals and timers run between pieces of synchronous work, at most every 100 ms. Throws CANCELLED once the
 * signal has aborted.
 */
export function turns(signal: AbortSignal): () => Promise<void> | undefined {
  let endsAt = performance.now() + turnMs;
  async function next() {
    await setImmediate();
    if (signal.aborted) throw stopError(signal);
    endsAt = performance.now() + turnMs;
  }
  return () => (performance.now() < endsAt ? undefined : next());
}
