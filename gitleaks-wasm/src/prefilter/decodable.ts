import { percentSpans } from './percent-spans.ts';

/** A part of a text in which gitleaks' decoder may find something. It decodes the same as it would alone. */
export type Region = { start: number; end: number };

/**
 * The parts of a text that decode to something (`detect/codec`): each holds a run of one of gitleaks' encodings that
 * decodes to printable ASCII, and everything that touches it. The check of a run stops at the first unprintable byte.
 */
export function decodableRegions(text: Buffer): Region[] {
  const regions: Region[] = [];
  let spanAt: ReturnType<typeof percentSpans> | undefined;
  for (let at = nextDecodable(text, 0); at < text.length; ) {
    spanAt ??= percentSpans(text);
    const region = regionAround(text, at, spanAt);
    const previous = regions.at(-1);
    if (previous && region.start <= previous.end) previous.end = Math.max(previous.end, region.end);
    else regions.push(region);
    at = nextDecodable(text, region.end);
  }
  return regions;
}

/** Whether there is any such part. */
export function isDecodable(text: Uint8Array): boolean {
  return nextDecodable(text, 0) < text.length;
}

/** A place in the next run that decodes to something; the length of the text if there is none. */
function nextDecodable(text: Uint8Array, from: number): number {
  const { length } = text;
  let at = from;
  while (at < length) {
    const kind = kinds[text[at] as number] as number;
    if (kind === other) {
      at += 1;
    } else if (kind === mark) {
      if (isMarked(text, at)) return at;
      at += 1;
    } else {
      let end = at;
      let seen = 0;
      for (; end < length; end += 1) {
        const next = kinds[text[end] as number] as number;
        if ((next & run) === 0) break;
        seen |= next;
      }
      if (seen & mark && holdsMark(text, at, end)) return at;
      if (end - at >= shortestRun && isDecodableRun(text, at, end)) return at;
      at = end;
    }
  }
  return length;
}

function holdsMark(text: Uint8Array, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) if (isMarked(text, index)) return true;
  return false;
}

/** Extends over all encodings that touch: over their characters, and over everything between a line's percent signs. */
function regionAround(text: Buffer, at: number, spanAt: ReturnType<typeof percentSpans>): Region {
  const region = { start: at, end: at + 1 };
  for (let size = -1; size < region.end - region.start; ) {
    size = region.end - region.start;
    while (isCode(text[region.start - 1])) region.start -= 1;
    while (isCode(text[region.end])) region.end += 1;
    // The white space after a code point belongs to it.
    if (isSpace(text[region.end]) && isCodePoint(text, region.end)) region.end += 1;
    if (isSpace(text[region.start - 1]) && isCodePoint(text, region.start - 1)) region.start -= 1;
    const span = spanAt(region.start);
    if (span && span.start <= region.end && span.end >= region.start) {
      region.start = Math.min(region.start, span.start);
      region.end = Math.max(region.end, span.end);
    }
  }
  return region;
}

function isCode(byte: number | undefined): boolean {
  return byte !== undefined && (kinds[byte] !== other || byte === equals);
}

function isSpace(byte: number | undefined): boolean {
  return byte === 32 || byte === 9 || byte === 10 || byte === 12 || byte === 13;
}

/** Whether a code point such as `U+0041` ends at `end`. */
function isCodePoint(text: Buffer, end: number): boolean {
  return end >= 6 && /^U\+[0-9A-Fa-f]{4}$/.test(text.toString('latin1', end - 6, end));
}

const shortestRun = 16;
const shortestHex = 32;
const plus = 43;
const percent = 37;
const backslash = 92;
const equals = 61;

const other = 0;
const run = 1;
const mark = 2;
const kinds = new Uint8Array(256);
/** The value of each character of base64, in both alphabets. */
const sixBits = new Uint8Array(256).fill(255);
const hexDigits = new Uint8Array(256).fill(255);
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
for (let index = 0; index < alphabet.length; index += 1) sixBits[alphabet.charCodeAt(index)] = index;
for (const [letter, value] of Object.entries({ '+': 62, '-': 62, '/': 63, _: 63 })) {
  sixBits[letter.charCodeAt(0)] = value;
}
for (let code = 0; code < 256; code += 1) if (sixBits[code] !== 255) kinds[code] = run;
kinds[plus] = run | mark;
for (const code of [percent, backslash]) kinds[code] = mark;
for (let digit = 0; digit < 16; digit += 1) {
  hexDigits[digit.toString(16).charCodeAt(0)] = digit;
  hexDigits[digit.toString(16).toUpperCase().charCodeAt(0)] = digit;
}

function isPrintable(byte: number): boolean {
  return byte > 8 && byte < 127;
}

/** Whether `%41` or `\u0041` begins at `at`, or `at` is the plus sign of `U+0041`. */
function isMarked(text: Uint8Array, at: number): boolean {
  if (text[at] === percent) {
    const high = hexDigits[text[at + 1] ?? 0] as number;
    const low = hexDigits[text[at + 2] ?? 0] as number;
    return high < 16 && low < 16 && isPrintable(high * 16 + low);
  }
  const isPlus = text[at] === plus;
  if (!isPlus && text[at] !== backslash) return false;
  const letter = (isPlus ? text[at - 1] : text[at + 1]) ?? 0;
  if ((letter | 32) !== 117) return false;
  const first = isPlus ? at + 1 : at + 2;
  for (let index = first; index < first + 4; index += 1) if (hexDigits[text[index] ?? 0] === 255) return false;
  return true;
}

/** Cuts a run as the decoder does: first long runs of hex digits, then the rest as base64. */
function isDecodableRun(text: Uint8Array, start: number, end: number): boolean {
  for (let at = start; end - at >= shortestRun; ) {
    let hexEnd = at;
    while (hexEnd < end && hexDigits[text[hexEnd] as number] !== 255) hexEnd += 1;
    if (hexEnd - at < shortestHex) return isPrintableBase64(text, at, end);
    if (isPrintableHex(text, at, hexEnd)) return true;
    at = hexEnd;
  }
  return false;
}

function isPrintableHex(text: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at + 1 < end; at += 2) {
    if (!isPrintable((hexDigits[text[at] as number] as number) * 16 + (hexDigits[text[at + 1] as number] as number))) {
      return false;
    }
  }
  return true;
}

function isPrintableBase64(text: Uint8Array, start: number, end: number): boolean {
  let bits = 0;
  let count = 0;
  for (let at = start; at < end; at += 1) {
    bits = ((bits << 6) | (sixBits[text[at] as number] as number)) & 0xffff;
    count += 6;
    if (count >= 8) {
      count -= 8;
      if (!isPrintable((bits >> count) & 255)) return false;
    }
  }
  return true;
}
