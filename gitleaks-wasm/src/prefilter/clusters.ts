import type { Gate } from './gates.ts';
import type { Place } from './search.ts';

/** A stretch of a text that holds at least one place of interest with all places of the same rule that overlap it. */
export type Cluster = { gate: Gate; start: number; end: number };

/** The places of interest with all that overlap them, in their order. */
export function clustersOf(gate: Gate, places: Place[], { length }: Uint8Array, isFolded: boolean): Cluster[] {
  // Where V8 does not tell the ends exactly, or tells only of matches that do not overlap, they are as far as they can be.
  const reach = gate.cut === 'far' ? reachOf(gate, isFolded) : 0;
  const clusters: Cluster[] = [];
  let isAlive = false;
  let current: Cluster | undefined;
  for (const place of [...places].sort((a, b) => a.start - b.start)) {
    const start = Math.max(0, place.start - reach);
    const end = Math.min(length, place.end + reach);
    if (current && start <= current.end) {
      current.end = Math.max(current.end, end);
      isAlive ||= place.isAlive;
      continue;
    }
    if (current && isAlive) clusters.push(current);
    current = { gate, start, end };
    isAlive = place.isAlive;
  }
  if (current && isAlive) clusters.push(current);
  return clusters;
}

/** The most bytes of a match; a letter that Go folds into ASCII has up to three. */
export function reachOf({ longest }: Gate, isFolded: boolean): number {
  return isFolded ? 3 * longest : longest;
}
