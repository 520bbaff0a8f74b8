/** Finds many words in one pass over a text. Where several begin at the same place, the longest counts. */
export type Matcher = {
  add(word: string, label: string): void;
  isEmpty(): boolean;
  /** Calls `tell` for each span. Spans that overlap become one, up to the last end, with the label of the first. */
  find(text: string, tell: (start: number, end: number, label: string) => void): void;
};

/**
 * The words with one head, and their labels. `lengths` holds each of their lengths once, the longest first: many words
 * of one length take only one look.
 */
type Bucket = { labels: Map<string, string>; lengths: number[] };

const tableSize = 1 << 18;

/**
 * A matcher for words of at least `minLength` characters; it ignores shorter ones. It uses the Rabin-Karp algorithm:
 * the head of a word is the hash of its first `minLength` characters.
 */
export function createMatcher(minLength: number): Matcher {
  const leadingFactor = 33 ** minLength;
  const byHead = new Map<number, Bucket>();
  // Rules out almost all heads at less cost than a look into the map.
  const isHead = new Uint8Array(tableSize);

  const headOf = (text: string): number => {
    let head = 0;
    for (let i = 0; i < minLength; i++) head = (Math.imul(head, 33) + text.charCodeAt(i)) | 0;
    return head;
  };

  return {
    add(text, label) {
      if (text.length < minLength) return;
      const head = headOf(text);
      const bucket: Bucket = byHead.get(head) ?? { labels: new Map(), lengths: [] };
      const { labels, lengths } = bucket;
      if (labels.has(text)) return;
      labels.set(text, label);
      if (!lengths.includes(text.length))
        lengths.splice(lengths.filter((each) => each > text.length).length, 0, text.length);
      byHead.set(head, bucket);
      isHead[slotOf(head)] = 1;
    },
    isEmpty: () => byHead.size === 0,
    find(text, tell) {
      if (text.length < minLength || byHead.size === 0) return;
      let start = -1;
      let end = -1;
      let label = '';
      let head = headOf(text);
      const last = text.length - minLength;
      for (let at = 0; ; at++) {
        if (isHead[slotOf(head)] === 1) {
          const word = longestAt(byHead.get(head), text, at);
          if (word !== undefined && at < end) end = Math.max(end, at + word.length);
          else if (word !== undefined) {
            if (end >= 0) tell(start, end, label);
            start = at;
            end = at + word.length;
            label = word.label;
          }
        }
        if (at >= last) break;
        const leaving = Math.imul(text.charCodeAt(at), leadingFactor);
        head = (Math.imul(head, 33) + text.charCodeAt(at + minLength) - leaving) | 0;
      }
      if (end >= 0) tell(start, end, label);
    },
  };
}

function longestAt(
  bucket: Bucket | undefined,
  text: string,
  at: number,
): { length: number; label: string } | undefined {
  for (const length of bucket?.lengths ?? []) {
    const label = bucket?.labels.get(text.slice(at, at + length));
    if (label !== undefined && at + length <= text.length) return { length, label };
  }
  return undefined;
}

function slotOf(head: number): number {
  return (head ^ (head >>> 14)) & (tableSize - 1);
}
