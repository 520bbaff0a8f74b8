import { decodableRegions, isCodePoint, isSpace } from './decodable.ts';
import { decodeBase64, decodeHex, findRuns } from './encoded-runs.ts';

/**
 * The decoder of gitleaks (`detect/codec`), for the prefilter: it gives the text that the engine sees after decoding.
 * Encoded parts are byte strings (latin1), so that nothing depends on the encoding of their characters.
 */
type Kind = 'percent' | 'unicode' | 'hex' | 'base64';
type Match = { kind: Kind; start: number; end: number };

/**
 * In the order of precedence of `encodings.go`. In Go `.` does not match a newline, and `\s` and `\w` are ASCII only.
 */
const encodings =
  /(%[0-9A-Fa-f]{2}(?:[^\n]*%[0-9A-Fa-f]{2})?)|((?:U\+[a-fA-F0-9]{4}(?:[\t\n\f\r ]|$))+|(?:\\{1,2}[uU][a-fA-F0-9]{4})+)|([0-9A-Fa-f]{32,})|([\w/+-]{16,}={0,2})/g;
const kinds: readonly Kind[] = ['percent', 'unicode', 'hex', 'base64'];

const newline = 10;

/** The default of gitleaks' `--max-decode-depth`. */
export const maxDepth = 5;

/** A decoded part of a text (`start`, `end`), and where it was before decoding (`from`, `to`). */
export type Segment = { start: number; end: number; from: number; to: number };
export type Decoded = { text: Buffer; segments: Segment[] };

/** The text after each pass of decoding, with its decoded parts; at most five passes, and none if nothing decodes. */
export function* decodedTexts(text: Buffer): Generator<Decoded> {
  let current = text;
  for (let depth = 0; depth < maxDepth; depth += 1) {
    const decoded = decodeOnce(current);
    if (!decoded) return;
    current = decoded.text;
    yield decoded;
  }
}

function decodeOnce(text: Buffer): Decoded | undefined {
  const parts: Buffer[] = [];
  const segments: Segment[] = [];
  let done = 0;
  let length = 0;
  for (const region of decodableRegions(text)) {
    // With the next character, if there is one: for a code point the end of the text counts as white space.
    const part = text.toString('latin1', region.start, region.end + 1);
    for (const match of findMatches(part)) {
      const decoded = decode[match.kind](part.slice(match.start, match.end));
      if (decoded === '') continue;
      const [start, end] = [region.start + match.start, region.start + match.end];
      parts.push(text.subarray(done, start), Buffer.from(decoded, 'latin1'));
      length += start - done;
      segments.push({ start: length, end: length + decoded.length, from: start, to: end });
      length += decoded.length;
      done = end;
    }
  }
  return segments.length === 0 ? undefined : { text: Buffer.concat([...parts, text.subarray(done)]), segments };
}

/**
 * Whether decoding may take white space away, as it does after a code point. gitleaks gives what it finds behind it
 * other places in a whole text than in a part.
 */
export function mayTakeSpace(text: Buffer): boolean {
  return codePointsBefore(text, isSpace, 1).length > 0;
}

/** Where the first lines begin that decoding may join with the line before, because that ends with a code point. */
export function joinedLines(text: Buffer, most: number): number[] {
  // There is no line behind the last byte.
  const ends = codePointsBefore(text.subarray(0, -1), (byte) => byte === newline, most);
  return ends.map((end) => end + 1);
}

/** The ends of the first code points that such a byte follows. */
function codePointsBefore(text: Buffer, isNext: (byte: number | undefined) => boolean, most: number): number[] {
  const ends: number[] = [];
  for (let at = text.indexOf('U+'); at >= 0 && ends.length < most; at = text.indexOf('U+', at + 2)) {
    if (isNext(text[at + 6]) && isCodePoint(text, at + 6)) ends.push(at + 6);
  }
  return ends;
}

/** Whether a range touches a decoded part; a range that touches none was judged before this pass. */
export function touches(segments: Segment[], start: number, end: number): boolean {
  const last = segments[countBefore(segments, end) - 1];
  return last !== undefined && last.end >= start;
}

/** Where a range of a decoded text was before decoding. A decoded part that the range touches counts as a whole. */
export function beforeDecoding(segments: Segment[], start: number, end: number): [start: number, end: number] {
  return [earlier(segments, start, 'from'), earlier(segments, end, 'to')];
}

function earlier(segments: Segment[], offset: number, side: 'from' | 'to'): number {
  const count = countBefore(segments, offset);
  // Where two parts touch, a range that starts there includes the first one, and a range that ends there the second.
  const [first, last] = [segments[count - 2], segments[count - 1]];
  if (side === 'from' && first && offset <= first.end) return first.from;
  if (last && offset <= last.end) return last[side];
  return last ? offset + last.to - last.end : offset;
}

/** How many segments begin at an offset or before it. */
function countBefore(segments: Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle] as Segment).start <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of two matches that touch, the one of lower precedence waits for the next pass. */
function findMatches(text: string): Match[] {
  if (!/%|\\|U\+/.test(text)) return findRuns(text);
  const all: Match[] = [];
  for (const match of text.matchAll(encodings)) {
    const kind = kinds[match.slice(1).findIndex((group) => group !== undefined)] as Kind;
    all.push({ kind, start: match.index, end: match.index + match[0].length });
  }
  return all.filter((match, index) => !yields(match, all[index - 1]) && !yields(match, all[index + 1]));
}

function yields(match: Match, other: Match | undefined): boolean {
  return (
    other !== undefined &&
    other.start <= match.end &&
    other.end >= match.start &&
    kinds.indexOf(other.kind) < kinds.indexOf(match.kind)
  );
}

/** Each but `unicode` returns '' if the result is not all from `\t` to `~`, with the control characters between. */
const decode: Record<Kind, (encoded: string) => string> = {
  percent(encoded) {
    if (/%(?:0[0-8]|7[fF]|[89a-fA-F][0-9a-fA-F])/.test(encoded)) return '';
    return encoded.replace(/%([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  },
  unicode(encoded) {
    return encoded.replace(/(?:U\+|\\{1,2}[uU])([0-9A-Fa-f]{4})[\t\n\f\r ]?/g, (_, hex: string) =>
      Buffer.from(String.fromCharCode(Number.parseInt(hex, 16)), 'utf8').toString('latin1'),
    );
  },
  hex: decodeHex,
  base64: decodeBase64,
};
