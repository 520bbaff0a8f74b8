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
  return ([start, end]) => {
    const { line, col } = counter.linePos(start);
    const lineStart = start - Math.max(col - 1, 0);
    const firstLine = text.slice(start, end).split(/\r?\n/, 1)[0] ?? '';
    return {
      file,
      line: Math.max(line, 1),
      column: count(text.slice(lineStart, start)) + 1,
      span: Math.max(1, count(firstLine.trimEnd())),
    };
  };
}
