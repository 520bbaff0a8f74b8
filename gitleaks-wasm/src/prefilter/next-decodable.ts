import { backslash, hexDigits, inRun, isPrintable, percent, plus, shortestRun, sixBits } from './characters.ts';

/** The first place at an offset or after it where something is; Infinity if there is none. */
type Finder = (from: number) => number;

const shortestHex = 32;

/**
 * Finds the places where an encoding of gitleaks decodes to something (`detect/codec`): a place is the beginning of a
 * run of hex or base64, or the sign of an escape such as `%41`. For offsets that never decrease, and that are not
 * inside a run; all of them together take time in proportion to the text.
 */
export function decodablePlaces(text: Buffer): Finder {
  const finders = [
    ...[percent, backslash, plus].map((sign) => remembered((from) => nextEscape(text, sign, from))),
    remembered((from) => nextRun(text, from)),
  ];
  return (from) => Math.min(...finders.map((find) => find(from)));
}

/** Whether there is any such place. */
export function isDecodable(text: Buffer): boolean {
  const hasEscape = [percent, backslash, plus].some((sign) => nextEscape(text, sign, 0) < Infinity);
  return hasEscape || nextRun(text, 0) < Infinity;
}

/** Each part of the text is searched once, although the search for another kind of place ends earlier. */
function remembered(find: Finder): Finder {
  let known = -1;
  return (from) => {
    if (known < from) known = find(from);
    return known;
  };
}

function nextEscape(text: Buffer, sign: number, from: number): number {
  let at = text.indexOf(sign, from);
  while (at >= 0 && !isEscape(text, at)) at = text.indexOf(sign, at + 1);
  return at < 0 ? Infinity : at;
}

/** Whether `%41` or `\u0041` begins at `at`, or `at` is the plus sign of `U+0041`. */
function isEscape(text: Buffer, at: number): boolean {
  if (text[at] === percent) {
    const high = hexDigits[text[at + 1] ?? 0] as number;
    const low = hexDigits[text[at + 2] ?? 0] as number;
    return high < 16 && low < 16 && isPrintable(high * 16 + low);
  }
  const isPlus = text[at] === plus;
  const letter = (isPlus ? text[at - 1] : text[at + 1]) ?? 0;
  if ((letter | 32) !== 117) return false;
  const first = isPlus ? at + 1 : at + 2;
  for (let index = first; index < first + 4; index += 1) if (hexDigits[text[index] ?? 0] === 255) return false;
  return true;
}

/** The next run of base64 or hex that decodes to printable ASCII. */
function nextRun(text: Buffer, from: number): number {
  const { length } = text;
  for (let start = from; start + shortestRun <= length; ) {
    // From the last byte of the shortest run backwards, most bytes need not be looked at.
    let last = start + shortestRun - 1;
    while (last >= start && inRun[text[last] as number] === 1) last -= 1;
    if (last >= start) {
      start = last + 1;
      continue;
    }
    let end = start + shortestRun;
    while (end < length && inRun[text[end] as number] === 1) end += 1;
    if (isDecodableRun(text, start, end)) return start;
    start = end + 1;
  }
  return Infinity;
}

/** Cuts a run as the decoder does: first long runs of hex digits, then the rest as base64. */
function isDecodableRun(text: Buffer, start: number, end: number): boolean {
  for (let at = start; end - at >= shortestRun; ) {
    let hexEnd = at;
    while (hexEnd < end && hexDigits[text[hexEnd] as number] !== 255) hexEnd += 1;
    if (hexEnd - at < shortestHex) return isPrintableBase64(text, at, end);
    if (isPrintableHex(text, at, hexEnd)) return true;
    at = hexEnd;
  }
  return false;
}

/** The check ends at the first byte that is not printable. */
function isPrintableHex(text: Buffer, start: number, end: number): boolean {
  for (let at = start; at + 1 < end; at += 2) {
    if (!isPrintable((hexDigits[text[at] as number] as number) * 16 + (hexDigits[text[at + 1] as number] as number))) {
      return false;
    }
  }
  return true;
}

function isPrintableBase64(text: Buffer, start: number, end: number): boolean {
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
