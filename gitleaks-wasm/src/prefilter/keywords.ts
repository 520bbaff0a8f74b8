/** Finds many words at once, in any case of letters: Aho-Corasick over bytes, with a dense table of states. */
export type WordSearch = {
  /** Calls `onFound` for each word that is found, with its index in the list of words, and its start. */
  find(text: Uint8Array, onFound: (word: number, start: number) => void): void;
};

type Table = {
  /** `next[state << shift | class of the byte]`; states in which a word ends come last, from `firstEnd` on. */
  next: Uint16Array | Int32Array;
  shift: number;
  classes: Uint8Array;
  firstEnd: number;
  ends: number[][];
};

/** A shorter text is not worth being searched at several positions. */
const shortestStriped = 256;

/**
 * `words` are byte strings (latin1) without capital letters; none is empty or repeated. Words are found in no particular
 * order.
 */
export function searchWords(words: readonly string[]): WordSearch {
  const { next, shift, classes, firstEnd, ends } = buildTable(words);
  const lengths = words.map((word) => word.length);
  const longest = Math.max(0, ...lengths);
  const after = (state: number, byte: number | undefined) =>
    next[(state << shift) | (classes[byte as number] as number)] as number;

  return {
    find(text, onFound) {
      const tell = (state: number, index: number) => {
        for (const word of ends[state - firstEnd] as number[]) onFound(word, index + 1 - (lengths[word] as number));
      };
      /** The state at an offset. No state knows of more bytes than the longest word has. */
      const stateAt = (offset: number) => {
        let state = 0;
        for (let index = Math.max(0, offset - longest); index < offset; index += 1) state = after(state, text[index]);
        return state;
      };
      // Each state depends on the one before, so that the processor waits for memory: four searches share the wait.
      const stripe = text.length < shortestStriped ? 0 : text.length >> 2;
      const [second, third, fourth] = [stripe, 2 * stripe, 3 * stripe];
      let [a, b, c, d] = [0, stateAt(second), stateAt(third), stateAt(fourth)] as [number, number, number, number];
      for (let index = 0; index < stripe; index += 1) {
        a = after(a, text[index]);
        b = after(b, text[second + index]);
        c = after(c, text[third + index]);
        d = after(d, text[fourth + index]);
        if (a >= firstEnd) tell(a, index);
        if (b >= firstEnd) tell(b, second + index);
        if (c >= firstEnd) tell(c, third + index);
        if (d >= firstEnd) tell(d, fourth + index);
      }
      for (let index = 4 * stripe, state = d; index < text.length; index += 1) {
        state = after(state, text[index]);
        if (state >= firstEnd) tell(state, index);
      }
    },
  };
}

/**
 * To keep the table small, all bytes that are in no word are one class, and a capital letter has its small one's class.
 */
function buildTable(words: readonly string[]): Table {
  const letters = [...new Set(words.join(''))].map((letter) => letter.charCodeAt(0));
  const classes = new Uint8Array(256);
  letters.forEach((letter, index) => {
    classes[letter] = index + 1;
  });
  for (let small = 97; small <= 122; small += 1) classes[small - 32] = classes[small] as number;
  const shift = Math.ceil(Math.log2(letters.length + 1));
  const trie = buildTrie(words, classes, shift);
  linkFailures(trie, 1 << shift);
  return { ...renumber(trie, shift), shift, classes };
}

type Trie = { next: Int32Array; count: number; ends: number[][] };

function buildTrie(words: readonly string[], classes: Uint8Array, shift: number): Trie {
  const next = new Int32Array(words.reduce((sum, word) => sum + word.length, 1) << shift);
  const ends: number[][] = [[]];
  let count = 1;
  words.forEach((word, number) => {
    let state = 0;
    for (let index = 0; index < word.length; index += 1) {
      const at = (state << shift) | (classes[word.charCodeAt(index)] as number);
      if (next[at] === 0) {
        ends.push([]);
        next[at] = count++;
      }
      state = next[at] as number;
    }
    ends[state]?.push(number);
  });
  return { next, count, ends };
}

/** Breadth first, so that the state to fall back to is complete before it is used. */
function linkFailures({ next, count, ends }: Trie, stride: number): void {
  const failure = new Int32Array(count);
  const queue = [0];
  for (const state of queue) {
    for (let letter = 0; letter < stride; letter += 1) {
      const at = state * stride + letter;
      const child = next[at] as number;
      const fallback = state === 0 ? 0 : (next[(failure[state] as number) * stride + letter] as number);
      if (child === 0) {
        next[at] = fallback;
        continue;
      }
      failure[child] = fallback;
      ends[child]?.push(...(ends[fallback] as number[]));
      queue.push(child);
    }
  }
}

function renumber({ next, count, ends }: Trie, shift: number): Pick<Table, 'next' | 'firstEnd' | 'ends'> {
  const plain: number[] = [];
  const ending: number[] = [];
  for (let state = 0; state < count; state += 1) (ends[state]?.length ? ending : plain).push(state);
  const order = [...plain, ...ending];
  const numbers = new Int32Array(count);
  order.forEach((state, number) => {
    numbers[state] = number;
  });
  const size = count << shift;
  const renumbered = count <= 0xffff ? new Uint16Array(size) : new Int32Array(size);
  order.forEach((state, number) => {
    for (let letter = 0; letter < 1 << shift; letter += 1) {
      renumbered[(number << shift) | letter] = numbers[next[(state << shift) | letter] as number] as number;
    }
  });
  return { next: renumbered, firstEnd: plain.length, ends: ending.map((state) => ends[state] as number[]) };
}
