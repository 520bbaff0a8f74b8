/** Lines and columns count from 1; columns count bytes. */
export type Position = { line: number; column: number };
/** Where a piece begins. `offset` counts bytes; for UTF-16 the bytes of the text as UTF-8. */
export type Start = Position & { offset: number };
/**
 * A part of a text, and where it begins. The next piece begins with the end of this one, unless this one is the last.
 */
export type Piece = Start & { text: Buffer; isFirst: boolean; isLast: boolean };

// As gitleaks reads files (`sources/file.go`): 100 KB, and up to 25 KB more to end at a blank line.
const pieceBytes = 100_000;
const peekBytes = 25_000;
/** Each piece begins with so many bytes of the one before, so that a secret is found where gitleaks would cut it. */
export const overlapBytes = 5_000;
const newline = 10;

/** Cuts a text into pieces of bounded size, whatever its length and however long its lines are. */
export async function* cutPieces(
  bytes: AsyncIterable<Buffer> | Iterable<Buffer>,
  start: Start = { line: 1, column: 1, offset: 0 },
): AsyncGenerator<Piece> {
  let waiting: Buffer[] = [];
  let size = 0;
  let position = start;
  let isFirst = true;
  for await (const chunk of bytes) {
    waiting.push(chunk);
    size += chunk.length;
    if (size < pieceBytes + peekBytes) continue;
    let text = Buffer.concat(waiting);
    while (text.length >= pieceBytes + peekBytes) {
      const end = splitAt(text);
      yield { text: text.subarray(0, end), ...position, isFirst, isLast: false };
      isFirst = false;
      const next = end - overlapBytes;
      const { offset } = position;
      position = { ...positionsIn(text.subarray(0, end), position)(next), offset: offset + next };
      text = text.subarray(next);
    }
    waiting = [text];
    size = text.length;
  }
  yield { text: Buffer.concat(waiting), ...position, isFirst, isLast: true };
}

/** After the first blank line past 100 KB, else after the last line break, else where the piece must end. */
function splitAt(text: Buffer): number {
  const peeked = text.subarray(0, pieceBytes + peekBytes);
  const blank = peeked.indexOf('\n\n', pieceBytes);
  if (blank >= 0) return blank + 2;
  const lineEnd = peeked.lastIndexOf(newline);
  return lineEnd >= pieceBytes ? lineEnd + 1 : peeked.length;
}

/** The position of any offset in a text that begins at `start`. */
export function positionsIn(text: Buffer, start: Position): (offset: number) => Position {
  let lineStarts: number[] | undefined;
  return (offset) => {
    lineStarts ??= lineStartsOf(text);
    let low = 0;
    let high = lineStarts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((lineStarts[middle] as number) <= offset) low = middle + 1;
      else high = middle;
    }
    const lineStart = lineStarts[low - 1];
    return lineStart === undefined
      ? { line: start.line, column: start.column + offset }
      : { line: start.line + low, column: offset - lineStart + 1 };
  };
}

/** Where each line begins, without the first. */
export function lineStartsOf(text: Buffer): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(newline); at >= 0; at = text.indexOf(newline, at + 1)) starts.push(at + 1);
  return starts;
}
