import { code } from './word-search-code.ts';

/** Finds many words at once, in any case of letters: Aho-Corasick over bytes, with a dense table of states. */
export type WordSearch = {
  /**
   * Calls `onFound` for each word that is found, with its index in the list of words, and its start. `onFound` must not
   * search for these words itself.
   */
  find(text: Uint8Array, onFound: (word: number, start: number) => void): void;
};

type Table = {
  /** `next[state << shift | class of the byte]`; states in which a word ends come last, from `firstEnd` on. */
  next: Uint16Array;
  shift: number;
  classes: Uint8Array;
  firstEnd: number;
  ends: number[][];
};

type Exports = {
  /** Has one page. */
  memory: WebAssembly.Memory;
  find(
    next: number,
    shift: number,
    firstEnd: number,
    first: number,
    text: number,
    length: number,
    longest: number,
    hit: number,
  ): number;
};

/** Their numbers have 16 bits. */
const maxStates = 65_536;
const longestWord = 1_000;
/** So much of a text is searched at once. */
const blockBytes = 32_768;
const hitBytes = 8;
const pageBytes = 65_536;

/**
 * `words` are byte strings (latin1) without capital letters; none is empty or repeated. Words are found in no particular
 * order, and one of more than 1,000 bytes by the first of them.
 */
export function searchWords(words: readonly string[]): WordSearch {
  const sought = words.map((word) => word.slice(0, longestWord));
  const lengths = sought.map((word) => word.length);
  if (lengths.reduce((sum, length) => sum + length, 1) > maxStates && words.length > 1) return inHalves(words);
  const { next, shift, classes, firstEnd, ends } = buildTable(sought);
  const longest = Math.max(0, ...lengths);
  const nextAt = classes.length;
  const textAt = nextAt + next.byteLength + longest;
  const hitsAt = (textAt + blockBytes + 3) & ~3;
  const bytes = hitsAt + blockBytes * hitBytes;
  const { memory, find: search } = new WebAssembly.Instance(moduleOnce()).exports as Exports;
  memory.grow(Math.ceil(bytes / pageBytes) - 1);
  const all = new Uint8Array(memory.buffer);
  all.set(classes);
  new Uint16Array(memory.buffer, nextAt, next.length).set(next);
  const hits = new Uint32Array(memory.buffer, hitsAt);

  return {
    find(text, onFound) {
      for (let from = 0; from < text.length; from += blockBytes) {
        const lead = Math.min(from, longest);
        const length = Math.min(text.length - from, blockBytes);
        all.set(length === text.length ? text : text.subarray(from - lead, from + length), textAt - lead);
        const end = search(nextAt, shift, firstEnd, textAt - lead, textAt, length, longest, hitsAt);
        for (let index = 0; index < (end - hitsAt) / 4; index += 2) {
          const offset = from + (hits[index + 1] as number) + 1;
          for (const word of ends[(hits[index] as number) - firstEnd] as number[])
            onFound(word, offset - (lengths[word] as number));
        }
      }
    },
  };
}

/** For so many words that they need more states. */
function inHalves(words: readonly string[]): WordSearch {
  const half = words.length >> 1;
  const [one, other] = [searchWords(words.slice(0, half)), searchWords(words.slice(half))];
  return {
    find(text, onFound) {
      one.find(text, onFound);
      other.find(text, (word, start) => onFound(word + half, start));
    },
  };
}

let compiled: WebAssembly.Module | undefined;

function moduleOnce(): WebAssembly.Module {
  compiled ??= new WebAssembly.Module(Buffer.from(code, 'base64'));
  return compiled;
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
  const renumbered = new Uint16Array(size);
  order.forEach((state, number) => {
    for (let letter = 0; letter < 1 << shift; letter += 1) {
      renumbered[(number << shift) | letter] = numbers[next[(state << shift) | letter] as number] as number;
    }
  });
  return { next: renumbered, firstEnd: plain.length, ends: ending.map((state) => ends[state] as number[]) };
}
