/** From 1; columns count bytes. */
export type Position = { line: number; column: number };
/** A part of a text, and where it begins. A later piece begins with the end of this one unless it is the last. */
export type Piece = Position & { text: Buffer; isFirst: boolean; isLast: boolean };

// As gitleaks reads files (`sources/file.go`): 100 KB, and up to 25 KB more for a place that splits nothing.
const pieceBytes = 100_000;
const peekBytes = 25_000;
/** Each piece begins with the end of the one before, so that nothing is lost where gitleaks itself would cut it. */
export const overlapBytes = 5_000;
const newline = 10;

/** Cuts a text into pieces of bounded size, whatever its length and however long its lines are. */
export async function* cutPieces(bytes: AsyncIterable<Buffer> | Iterable<Buffer>): AsyncGenerator<Piece> {
  let waiting: Buffer[] = [];
  let size = 0;
  let position: Position = { line: 1, column: 1 };
  let isFirst = true;
  for await (const chunk of decodeUtf16(bytes)) {
    waiting.push(chunk);
    size += chunk.length;
    if (size < pieceBytes + peekBytes) continue;
    let text = Buffer.concat(waiting);
    while (text.length >= pieceBytes + peekBytes) {
      const end = splitAt(text);
      yield { text: text.subarray(0, end), ...position, isFirst, isLast: false };
      isFirst = false;
      const next = end - overlapBytes;
      position = positionsIn(text, position)(next);
      text = text.subarray(next);
    }
    waiting = [text];
    size = text.length;
  }
  yield { text: Buffer.concat(waiting), ...position, isFirst, isLast: true };
}

/** Behind the first blank line, or the first line break, or where the piece must end. */
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

/** Of all lines but the first. */
function lineStartsOf(text: Buffer): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(newline); at >= 0; at = text.indexOf(newline, at + 1)) starts.push(at + 1);
  return starts;
}

/** Windows tools write logs as UTF-16 with a byte order mark; all else is taken as it is. */
async function* decodeUtf16(bytes: AsyncIterable<Buffer> | Iterable<Buffer>): AsyncGenerator<Buffer> {
  let decoder: ReturnType<typeof utf16Decoder>;
  let isFirst = true;
  for await (const chunk of bytes) {
    if (isFirst) decoder = utf16Decoder(chunk);
    isFirst = false;
    yield decoder ? Buffer.from(decoder.decode(chunk, { stream: true })) : chunk;
  }
}

function utf16Decoder(start: Buffer) {
  const mark = start.length < 2 ? 0 : start.readUInt16BE(0);
  return mark === 0xfffe ? new TextDecoder('utf-16le') : mark === 0xfeff ? new TextDecoder('utf-16be') : undefined;
}
