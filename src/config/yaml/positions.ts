import type { LineCounter } from 'yaml';
import type { Position } from '../../model/position.ts';

/** Offsets into the text; the end is exclusive. */
export type Extent = [start: number, end: number];
/** A position, and the number of characters that its extent covers on the first line. */
export type Spread = Position & { span: number };

/** Turns extents of `text` into positions. Columns count characters, not UTF-16 units: an emoji is one column. */
export function createPositions(file: string, text: string, counter: LineCounter): (extent: Extent) => Spread {
  // Count characters only if one takes two units: always counting a long line with many mistakes would take minutes.
  const count = /[\ud800-\udfff]/.test(text)
    ? (piece: string) => Array.from(piece).length
    : (piece: string) => piece.length;
  // Extents are mostly asked for in their order, or the same one again: what was counted for the last one is kept.
  let last: { extent: Extent; lineStart: number; spread: Spread } | undefined;
  return ([start, end]) => {
    if (last?.extent[0] === start && last.extent[1] === end) return last.spread;
    const { line, col } = counter.linePos(start);
    const lineStart = start - Math.max(col - 1, 0);
    const before = last && last.lineStart === lineStart && last.extent[0] <= start ? last : undefined;
    const from = before?.extent[0] ?? lineStart;
    const firstLine = text.slice(start, end).split(/\r?\n/, 1)[0] ?? '';
    const spread = {
      file,
      line: Math.max(line, 1),
      column: (before?.spread.column ?? 1) + count(text.slice(from, start)),
      span: Math.max(1, count(firstLine.trimEnd())),
    };
    last = { extent: [start, end], lineStart, spread };
    return spread;
  };
}
