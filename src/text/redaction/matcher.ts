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
type Word = { start: number; end: number; label: string };

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
      const bucket = byHead.get(head) ?? { labels: new Map(), lengths: [] };
      if (bucket.labels.has(text)) return;
      bucket.labels.set(text, label);
      bucket.lengths = [...new Set([...bucket.lengths, text.length])].sort((a, b) => b - a);
      byHead.set(head, bucket);
      isHead[slotOf(head)] = 1;
    },
    isEmpty: () => byHead.size === 0,
    find(text, tell) {
      let span: Word | undefined;
      let head = headOf(text);
      const last = text.length - minLength;
      for (let at = 0; ; at++) {
        const bucket = isHead[slotOf(head)] === 1 ? byHead.get(head) : undefined;
        const word = bucket && longestAt(bucket, text, at);
        if (word && span && at < span.end) span.end = Math.max(span.end, word.end);
        else if (word) {
          if (span) tell(span.start, span.end, span.label);
          span = word;
        }
        if (at >= last) break;
        const leaving = Math.imul(text.charCodeAt(at), leadingFactor);
        head = (Math.imul(head, 33) + text.charCodeAt(at + minLength) - leaving) | 0;
      }
      if (span) tell(span.start, span.end, span.label);
    },
  };
}

function longestAt({ labels, lengths }: Bucket, text: string, start: number): Word | undefined {
  for (const length of lengths) {
    const word = text.slice(start, start + length);
    const label = labels.get(word);
    if (label !== undefined) return { start, end: start + word.length, label };
  }
  return undefined;
}

function slotOf(head: number): number {
  return (head ^ (head >>> 14)) & (tableSize - 1);
}
