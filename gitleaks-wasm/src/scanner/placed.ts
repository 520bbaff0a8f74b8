import type { GitleaksFinding } from '../engine/gitleaks.ts';

/**
 * A finding with the line and columns of the whole text. `start` and `end` are the offsets of its first byte and its
 * last; of encoded text they are those of all of it that gitleaks decodes together.
 */
export type Placed = { found: GitleaksFinding; start: number; end: number; isDecoded: boolean };

/** Whether two findings have the same secret, by the same rule. */
export function isSameSecret(one: Placed, other: Placed): boolean {
  return one.found.ruleId === other.found.ruleId && one.found.secret === other.found.secret;
}

/** Puts parts one after the other into memory that a thread reads too. */
export function inMemory(memory: SharedArrayBuffer, parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(memory);
  let length = 0;
  for (const part of parts) {
    all.set(part, length);
    length += part.length;
  }
  return all.subarray(0, length);
}
