import { code } from './word-search-code.ts';

/** Finds many words at once, in any case of letters: Aho-Corasick over bytes, with a dense table of states. */
export type WordSearch = {
  /**
   * Calls `onFound` for each word that is found, with its index in the list of words, and its start. `onFound` must not
   * search for these words itself. It should be the same function for all texts, with a `state` of its own for each: a
   * new one V8 compiles anew.
   */
  find<State>(text: Uint8Array, onFound: OnFound<State>, state: State): void;
};

type OnFound<State> = (state: State, word: number, start: number) => void;

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

  // Not in the loop over blocks, so that V8 can compile it as a whole.
  function tell<State>(count: number, from: number, onFound: OnFound<State>, state: State): void {
    for (let index = 0; index < count; index += 2) {
      const end = from + (hits[index + 1] as number) + 1;
      const found = ends[(hits[index] as number) - firstEnd] as number[];
      for (let each = 0; each < found.length; each += 1) {
        const word = found[each] as number;
        onFound(state, word, end - (lengths[word] as number));
      }
    }
  }

  return {
    find(text, onFound, state) {
      for (let from = 0; from < text.length; from += blockBytes) {
        const lead = Math.min(from, longest);
        const length = Math.min(text.length - from, blockBytes);
        all.set(length === text.length ? text : text.subarray(from - lead, from + length), textAt - lead);
        const end = search(nextAt, shift, firstEnd, textAt - lead, textAt, length, longest, hitsAt);
        tell((end - hitsAt) / 4, from, onFound, state);
      }
    },
  };
}

/** For so many words that they need more states. */
function inHalves(words: readonly string[]): WordSearch {
  const half = words.length >> 1;
  const [one, other] = [searchWords(words.slice(0, half)), searchWords(words.slice(half))];
  return {
    find(text, onFound, state) {
      one.find(text, onFound, state);
      other.find(text, (_, word, start) => onFound(state, word + half, start), undefined);
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
  const trie = buildTrie(words, classes);
  return { ...denseTable(trie, linkFailures(trie), shift), shift, classes };
}

/** By state: the class of its letter, its first child and its next sibling (0 is none), and the words that end in it. */
type Trie = { letter: Uint8Array; child: Int32Array; sibling: Int32Array; ends: number[][] };

function buildTrie(words: readonly string[], classes: Uint8Array): Trie {
  const most = words.reduce((sum, word) => sum + word.length, 1);
  const ends: number[][] = [[]];
  const [child, sibling] = [new Int32Array(most), new Int32Array(most)];
  const trie = { letter: new Uint8Array(most), child, sibling, ends };
  words.forEach((word, number) => {
    let state = 0;
    for (let index = 0; index < word.length; index += 1) {
      const letter = classes[word.charCodeAt(index)] as number;
      let next = childOf(trie, state, letter);
      if (next === 0) {
        next = ends.push([]) - 1;
        trie.letter[next] = letter;
        sibling[next] = child[state] as number;
        child[state] = next;
      }
      state = next;
    }
    ends[state]?.push(number);
  });
  return trie;
}

/** 0 if there is none. */
function childOf({ letter, child, sibling }: Trie, state: number, sought: number): number {
  let found = child[state] as number;
  while (found !== 0 && letter[found] !== sought) found = sibling[found] as number;
  return found;
}

/** `states` breadth first, so that the state to fall back to comes before; `failure` is that one, by state. */
type Failures = { states: number[]; failure: Int32Array };

/** Also adds the words of the state to fall back to to those that end in a state. */
function linkFailures(trie: Trie): Failures {
  const { letter, child, sibling, ends } = trie;
  const failure = new Int32Array(ends.length);
  const states = [0];
  for (const state of states) {
    for (let at = child[state] as number; at !== 0; at = sibling[at] as number) {
      states.push(at);
      if (state === 0) continue;
      let fallback = state;
      let next = 0;
      while (next === 0 && fallback !== 0) {
        fallback = failure[fallback] as number;
        next = childOf(trie, fallback, letter[at] as number);
      }
      failure[at] = next;
      ends[at]?.push(...(ends[next] as number[]));
    }
  }
  return { states, failure };
}

/** The row of a state is that of the one to fall back to, but for its own children. */
function denseTable(
  { letter, child, sibling, ends }: Trie,
  { states, failure }: Failures,
  shift: number,
): Pick<Table, 'next' | 'firstEnd' | 'ends'> {
  const isPlain = (state: number) => ends[state]?.length === 0;
  const plain = states.filter(isPlain);
  const ending = states.filter((state) => !isPlain(state));
  const numbers = new Int32Array(states.length);
  [...plain, ...ending].forEach((state, number) => {
    numbers[state] = number;
  });
  const rowOf = (state: number) => (numbers[state] as number) << shift;
  const next = new Uint16Array(states.length << shift);
  for (const state of states) {
    const row = rowOf(state);
    const fallback = rowOf(failure[state] as number);
    next.copyWithin(row, fallback, fallback + (1 << shift));
    for (let at = child[state] as number; at !== 0; at = sibling[at] as number)
      next[row | (letter[at] as number)] = numbers[at] as number;
  }
  return { next, firstEnd: plain.length, ends: ending.map((state) => ends[state] as number[]) };
}
