import { isCode } from './characters.ts';
import { decodablePlaces } from './next-decodable.ts';
import { percentSpans } from './percent-spans.ts';

/** A part of a text in which gitleaks' decoder may find something. It decodes the same as it would alone. */
export type Region = { start: number; end: number };

/**
 * The parts of a text that decode to something (`detect/codec`): each holds a run of one of gitleaks' encodings that
 * decodes to printable ASCII, and everything that touches it.
 */
export function decodableRegions(text: Buffer): Region[] {
  const regions: Region[] = [];
  const nextPlace = decodablePlaces(text);
  let spanAt: ReturnType<typeof percentSpans> | undefined;
  for (let at = nextPlace(0); at < text.length; ) {
    spanAt ??= percentSpans(text);
    const region = regionAround(text, at, spanAt);
    const previous = regions.at(-1);
    if (previous && region.start <= previous.end) previous.end = Math.max(previous.end, region.end);
    else regions.push(region);
    at = nextPlace(region.end);
  }
  return regions;
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

/** Whether a byte is white space for gitleaks' decoder. */
export function isSpace(byte: number | undefined): boolean {
  return byte === 32 || byte === 9 || byte === 10 || byte === 12 || byte === 13;
}

/** Whether a code point such as `U+0041` ends at `end`. */
export function isCodePoint(text: Buffer, end: number): boolean {
  return end >= 6 && /^U\+[0-9A-Fa-f]{4}$/.test(text.toString('latin1', end - 6, end));
}
