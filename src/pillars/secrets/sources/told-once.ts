import type { Rule } from 'gitleaks-wasm';

/** What one rule finds in a piece. Offsets count bytes of the piece. */
export type Hit = {
  rule: string;
  /** For a rule of gitleaks. */
  gitleaks?: Rule;
  /** Whatever is not gitleaks': a variable's name and form, or nothing. */
  detail?: string;
  secret: string;
  /** Where the match begins, whose line is the finding's; nothing where it is the file itself, by its path. */
  match?: number;
  /** Where the secret stands in it, and where it ends. */
  start: number;
  end: number;
  /** gitleaks decoded it, and tells only where what it decoded stands. */
  isDecoded?: boolean;
  /** Found only with escapes undone. */
  via?: 'escaped';
};

type Read = Hit & { reading: number };

/**
 * What several readings of one text found, each secret once: of the same rule at the same place the earlier
 * reading's, but rather one that gitleaks did not have to decode. As in gitleaks, what a generic rule finds gives way to
 * another rule; within one reading that is gitleaks' own to say.
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
