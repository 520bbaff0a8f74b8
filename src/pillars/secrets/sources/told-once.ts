import type { Rule } from 'gitleaks-wasm';

/** What one rule finds in a piece. Offsets count bytes of the piece. */
export type Hit = {
  rule: string;
  /** For a rule of gitleaks. */
  gitleaks?: Rule;
  /** For an exact value: the variable's name, and the form if the value was encoded. */
  detail?: string;
  secret: string;
  /** Where the match begins; the finding has its line. Undefined if the file itself is the secret, by its path. */
  match?: number;
  /** Where the secret begins, and where the match ends; for an exact value `end` is only one byte later. */
  start: number;
  end: number;
  /** gitleaks decoded it, and gives only the place of the encoded text. */
  isDecoded?: boolean;
  /** Found with escapes undone. */
  via?: 'escaped';
};

type Read = Hit & { reading: number };

/**
 * The hits of several readings of one text, each secret once. If one rule has hits of two readings at one place, a hit
 * that gitleaks did not have to decode is kept; otherwise the hit of the earlier reading. As in gitleaks, a hit of a
 * generic rule is dropped for a hit of another rule; within one reading gitleaks itself decides that.
 */
export function toldOnce(readings: readonly Hit[][]): Hit[] {
  if (readings.filter((hits) => hits.length > 0).length < 2) return readings.flat();
  const all = readings.flatMap((hits, reading) => hits.map((hit): Read => ({ ...hit, reading })));
  all.sort((a, b) => a.start - b.start || a.end - b.end);
  const kept: Hit[] = [];
  let near: Read[] = [];
  let reach = -1;
  for (const hit of all) {
    if (hit.start >= reach) {
      kept.push(...distinct(near));
      near = [];
    }
    near.push(hit);
    reach = Math.max(reach, hit.end);
  }
  return [...kept, ...distinct(near)];
}

function distinct(hits: readonly Read[]): Hit[] {
  return hits.filter((hit) => !hits.some((other) => isSaidBy(hit, other)));
}

function isSaidBy(hit: Read, other: Read): boolean {
  if (hit.reading === other.reading || hit.start >= other.end || other.start >= hit.end) return false;
  if (hit.rule === other.rule) {
    return Boolean(other.isDecoded) === Boolean(hit.isDecoded) ? other.reading < hit.reading : Boolean(hit.isDecoded);
  }
  return isGeneric(hit.rule) && !isGeneric(other.rule);
}

function isGeneric(rule: string): boolean {
  return rule.toLowerCase().includes('generic');
}
