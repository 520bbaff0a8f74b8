import { Buffer } from 'node:buffer';
import type { View } from './view.ts';

type Alphabet = {
  /** The kind of each ASCII character: a digit, a separator, a space or the `x` of `0x`; 0 for others. */
  kinds: Uint8Array;
  /** A shorter run of digits cannot hold a value that is searched for. */
  minDigits: number;
  /** The digit that stands between two stretches, in place of the characters outside the encoding. */
  filler: string;
};

const [digit, between, space, prefix] = [1, 2, 3, 4] as const;
const base64: Alphabet = {
  kinds: kindsOf([/[\w+/-]/, digit], [/[\t\n\r]/, between], [/ /, space]),
  minDigits: 7,
  filler: 'A',
};
const hex: Alphabet = {
  kinds: kindsOf([/[\da-fA-F]/, digit], [/[\s:,;=._\-|\\/%"'`[\](){}<>#&$+]/, between], [/[xX]/, prefix]),
  minDigits: 12,
  filler: '0',
};

/**
 * The bytes that the text writes in base64 (RFC 4648 sections 4 and 5), in hex and as numbers in a list. Base64 may be
 * in lines of any length, and is read from each of the four positions where it may begin. Hex digits may have
 * separators between them, also `0x` and `\x`. Each byte becomes one character of Latin-1.
 */
export function bytesIn(view: View): View[] {
  return [...base64In(view), ...hexIn(view), ...numbersIn(view)];
}

function base64In(view: View): View[] {
  const { digits, places } = digitsIn(view.text, base64);
  if (digits.length === 0) return [];
  return [0, 1, 2, 3].map((begin) => ({
    text: Buffer.from(digits.toString('latin1', begin), 'base64').toString('latin1'),
    start: (index) => view.start(places[begin + Math.floor((index * 4) / 3)] as number),
    end: (index) => view.end((places[begin + Math.floor((index * 8 - 1) / 6)] as number) + 1),
  }));
}

function hexIn(view: View): View[] {
  const { digits, places } = digitsIn(view.text, hex);
  if (digits.length === 0) return [];
  return [0, 1].map((begin) => ({
    text: Buffer.from(digits.toString('latin1', begin), 'hex').toString('latin1'),
    start: (index) => view.start(places[begin + index * 2] as number),
    end: (index) => view.end((places[begin + index * 2 - 1] as number) + 1),
  }));
}

/** Bytes as a debugger prints them: `[104, 117, 110]`. */
function numbersIn(view: View): View[] {
  const lists = view.text.matchAll(/\b\d{1,3}(?:[\s,;]{1,8}\d{1,3}\b){5,}/g);
  return [...lists].map(({ 0: list, index }) => {
    const numbers = [...list.matchAll(/\d+/g)].map(({ 0: digits, index: at }) => {
      return { value: Number(digits), from: index + at, to: index + at + digits.length };
    });
    return {
      text: numbers.map(({ value }) => String.fromCharCode(value <= 0xff ? value : 0)).join(''),
      start: (i) => view.start(numbers[i]?.from as number),
      end: (i) => view.end(numbers[i - 1]?.to as number),
    };
  });
}

// All calls share these buffers: most texts hold no stretch that is long enough, and need none of their own.
let scratch = { digits: Buffer.alloc(0), places: new Int32Array(0) };

/** The digits of all stretches that are long enough, with fillers between them, and the place of each in the text. */
function digitsIn(text: string, { kinds, minDigits, filler }: Alphabet) {
  if (scratch.places.length < text.length) {
    scratch = { digits: Buffer.alloc(text.length + 1000), places: new Int32Array(text.length + 1000) };
  }
  const { digits, places } = scratch;
  const fill = filler.charCodeAt(0);
  let length = 0;
  let stretch = 0;
  const put = (code: number, at: number) => {
    digits[length] = code;
    places[length] = at;
    length += 1;
  };
  const end = (at: number) => {
    if (length - stretch < minDigits) length = stretch;
    else if (at < text.length) put(fill, at);
    stretch = length;
  };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = kinds[code];
    if (kind === digit) put(code, i);
    else if (kind === between || (kind === space && !isBetweenWords(text, i))) continue;
    // The 0 of `0x` is not a digit of the value.
    else if (kind === prefix && digits[length - 1] === 48 && places[length - 1] === i - 1)
      length = Math.max(stretch, length - 1);
    else if (kind !== prefix || text.charCodeAt(i - 1) !== 92) end(i);
  }
  end(text.length);
  return { digits: digits.subarray(0, length), places: places.slice(0, length) };
}

const spaceBetweenWords = /(?<=(?<![\w+/-])[A-Za-z]?[a-z]{0,31}) (?=[A-Za-z]?[a-z]{0,31}(?![\w+/-]))/y;

/**
 * Whether both sides of the space at `at` are plain words: a first letter of either case, then only small letters. Such a
 * space ends a stretch of base64. Otherwise all ordinary text would be one.
 */
function isBetweenWords(text: string, at: number): boolean {
  spaceBetweenWords.lastIndex = at;
  return spaceBetweenWords.test(text);
}

function kindsOf(...classes: [RegExp, number][]): Uint8Array {
  return Uint8Array.from({ length: 128 }, (_, code) => {
    return classes.find(([members]) => members.test(String.fromCharCode(code)))?.[1] ?? 0;
  });
}
