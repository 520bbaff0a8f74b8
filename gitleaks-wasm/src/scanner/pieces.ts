import { isCode } from '../prefilter/characters.ts';
import { alignedCut } from './aligned-cut.ts';

/**
 * A part of a long text that is judged by itself. It is read from `start` to `end`; of its matches those count that
 * begin from `from` on and before `to`. All are offsets in the text; at the text's own ends `from` and `to` are
 * infinite.
 */
export type Piece = Part & { from: number; to: number };

/** A part of a text, with its offsets and where it begins. */
export type Part = {
  start: number;
  end: number;
  /** The number of its first line, counted from 0. */
  line: number;
  /** How many bytes of its first line are before it, as gitleaks counts columns. */
  columns: number;
};

const newline = 10;
/** The distance of two cuts. A piece is read for this long before `from` and behind `to`. */
const step = 64 * 1024;
const stepsPerPiece = 6;
/** How far a cut may be before its place, so that it is between two lines or two words. */
const slack = 16 * 1024;
/** As much for a cut inside of a run, which moves forward from there. */
const alignment = 4 * 1024;

/** Pieces that overlap, of about half a megabyte. */
export function piecesOf(text: Buffer): Piece[] {
  const cuts = cutsOf(text);
  const pieces: Piece[] = [];
  const place = placeFinder(text);
  for (let first = 0; first + 1 < cuts.length; first += stepsPerPiece) {
    const last = first + stepsPerPiece;
    const start = cuts[first - 1] ?? 0;
    pieces.push({
      start,
      end: cuts[last + 1] ?? text.length,
      from: first === 0 ? -Infinity : (cuts[first] as number),
      to: last + 1 < cuts.length ? (cuts[last] as number) : Infinity,
      ...place(start),
    });
  }
  return pieces;
}

/** The lines of a piece of which another part is outside of it: its first, its last, or the one that it is part of. */
export function cutLinesOf(text: Buffer, { start, end, line, columns }: Piece): Part[] {
  const first = text.subarray(start, end).indexOf(newline);
  const parts: Part[] = [];
  const isCutBefore = start > 0 && text[start - 1] !== newline;
  const isCutBehind = end < text.length && text[end - 1] !== newline;
  if (first < 0) return isCutBefore || isCutBehind ? [{ start, end, line, columns }] : [];
  if (isCutBefore) parts.push({ start, end: start + first, line, columns });
  if (isCutBehind) {
    let lines = 0;
    let last = first;
    for (let at = first; at >= 0; at = text.subarray(start, end).indexOf(newline, at + 1)) {
      lines += 1;
      last = at;
    }
    // gitleaks counts the line break before a line as its first column.
    parts.push({ start: start + last + 1, end, line: line + lines, columns: 1 });
  }
  return parts;
}

/** From 0 to the text's length. A cut inside of encoded text leaves both parts such that they decode. */
function cutsOf(text: Buffer): number[] {
  const cuts = [0];
  let previous = 0;
  for (let at = step; at < text.length; at += step) {
    const lineBreak = text.subarray(at - slack, at).lastIndexOf(newline);
    previous = lineBreak < 0 ? betweenWords(text, previous, at) : at - slack + lineBreak + 1;
    cuts.push(previous);
  }
  cuts.push(text.length);
  return cuts;
}

function betweenWords(text: Buffer, previous: number, at: number): number {
  let start = at;
  while (start > previous && isCode(text[start - 1])) start -= 1;
  return at - start <= slack ? start : alignedCut(text, at - alignment);
}

/** Where an offset is, as gitleaks counts lines and columns. */
export function placeIn(text: Buffer, offset: number): Pick<Part, 'line' | 'columns'> {
  return placeFinder(text)(offset);
}

/** For offsets that never decrease. */
function placeFinder(text: Buffer): (offset: number) => Pick<Piece, 'line' | 'columns'> {
  let line = 0;
  let lineBreak = 0;
  let next = text.indexOf(newline);
  return (offset) => {
    for (; next >= 0 && next < offset; next = text.indexOf(newline, next + 1)) {
      line += 1;
      lineBreak = next;
    }
    return { line, columns: offset - lineBreak };
  };
}
