/** Finds many words in one pass over a text, the longest where several begin. */
export type Matcher = {
  add(word: string, label: string): void;
  isEmpty(): boolean;
  /** Spans that overlap are told as one, which ends where the last does and has the label of the first. */
  find(text: string, tell: (start: number, end: number, label: string) => void): void;
};

type Word = { text: string; label: string };

const tableSize = 1 << 18;

/** Words of at least `minLength` characters; shorter ones are not taken. Rabin and Karp's algorithm over their heads. */
export function createMatcher(minLength: number): Matcher {
  const leadingFactor = 33 ** minLength;
  const known = new Set<string>();
  const byHead = new Map<number, Word[]>();
  // Says of almost all heads that no word has them, cheaper than a look into the map.
  const isHead = new Uint8Array(tableSize);

  const headOf = (text: string): number => {
    let head = 0;
    for (let i = 0; i < minLength; i++) head = (Math.imul(head, 33) + text.charCodeAt(i)) | 0;
    return head;
  };

  return {
    add(text, label) {
      if (text.length < minLength || known.has(text)) return;
      known.add(text);
      const head = headOf(text);
      const bucket = byHead.get(head) ?? [];
      const shorter = bucket.findIndex((each) => each.text.length < text.length);
      bucket.splice(shorter < 0 ? bucket.length : shorter, 0, { text, label });
      byHead.set(head, bucket);
      isHead[slotOf(head)] = 1;
    },
    isEmpty: () => known.size === 0,
    find(text, tell) {
      if (text.length < minLength || known.size === 0) return;
      let start = -1;
      let end = -1;
      let label = '';
      let head = headOf(text);
      const last = text.length - minLength;
      for (let at = 0; ; at++) {
        if (isHead[slotOf(head)] === 1) {
          const word = byHead.get(head)?.find((each) => text.startsWith(each.text, at));
          if (word && at < end) end = Math.max(end, at + word.text.length);
          else if (word) {
            if (end >= 0) tell(start, end, label);
            start = at;
            end = at + word.text.length;
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

function slotOf(head: number): number {
  return (head ^ (head >>> 14)) & (tableSize - 1);
}
