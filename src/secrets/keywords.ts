/** Finds many ASCII words at once, whatever their case: Aho-Corasick over bytes, as a dense table of states. */
export type KeywordSearch = {
  /** Marks each word that occurs in the text. `found` holds one byte for each word, in the order given. */
  mark(text: Uint8Array, found: Uint8Array): void;
};

/** Words are lower-case ASCII and not empty. */
export function searchKeywords(words: readonly string[]): KeywordSearch {
  const { next, output } = buildTable(words);
  return {
    mark(text, found) {
      let state = 0;
      for (let index = 0; index < text.length; index += 1) {
        state = next[(state << 8) | (text[index] as number)] as number;
        const words = output[state];
        if (words) for (const word of words) found[word] = 1;
      }
    },
  };
}

/** `next[state << 8 | byte]` is the state after the byte; `output[state]` the words that end there. */
function buildTable(words: readonly string[]): { next: Int32Array; output: (number[] | undefined)[] } {
  const states = words.reduce((sum, word) => sum + word.length, 1);
  const next = new Int32Array(states << 8);
  const output: (number[] | undefined)[] = [];
  let count = 1;
  words.forEach((word, number) => {
    let state = 0;
    for (const byte of Buffer.from(word, 'latin1')) {
      const at = (state << 8) | byte;
      if (next[at] === 0) next[at] = count++;
      state = next[at] as number;
    }
    output[state] = [...(output[state] ?? []), number];
  });
  linkFailures(next, output);
  foldCase(next, count);
  return { next, output };
}

/** Breadth first, so that a state's failure state is complete before it is used. */
function linkFailures(next: Int32Array, output: (number[] | undefined)[]): void {
  const failure = new Map<number, number>();
  const queue: number[] = [0];
  for (let at = 0; at < queue.length; at += 1) {
    const state = queue[at] as number;
    for (let byte = 0; byte < 256; byte += 1) {
      const child = next[(state << 8) | byte] as number;
      const fallback = state === 0 ? 0 : (next[((failure.get(state) ?? 0) << 8) | byte] as number);
      if (child === 0) {
        next[(state << 8) | byte] = fallback;
        continue;
      }
      failure.set(child, fallback);
      const inherited = output[fallback];
      if (inherited) output[child] = [...(output[child] ?? []), ...inherited];
      queue.push(child);
    }
  }
}

function foldCase(next: Int32Array, states: number): void {
  for (let state = 0; state < states; state += 1) {
    for (let upper = 65; upper <= 90; upper += 1) {
      next[(state << 8) | upper] = next[(state << 8) | (upper + 32)] as number;
    }
  }
}
