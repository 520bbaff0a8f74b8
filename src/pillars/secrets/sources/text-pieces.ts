import { showBytes } from '../../../text/bytes.ts';
import { embeddedTexts, hasEmbedded } from './embedded.ts';
import { cutPieces, type Piece, type Position } from './pieces.ts';
import { positionsOfText } from './positions.ts';
import { decodeUtf16 } from './utf16.ts';

/** A piece of a text, or of a text embedded in it. */
export type TextPiece = Piece & {
  /** The name of the original file if the piece is of one; then lines and columns are those of that file. */
  original?: string;
  isBase64?: boolean;
  /** For a piece of an embedded text: maps an offset in that to a position in the outermost text. */
  locate?(offset: number): Position;
};

type Bytes = AsyncIterable<Buffer> | Iterable<Buffer>;
type Embedding = Pick<TextPiece, 'original' | 'isBase64' | 'locate'>;
/** Whether an original file is left out. */
type LeaveOut = (name: string, content: Buffer) => boolean;

/** A text of at most this size is read only once. */
const smallBytes = 1_000_000;
/** How deep texts may be embedded in each other. */
const maxDepth = 4;
/** No secret is shorter. */
const leastBytes = 8;

/**
 * Cuts a text into pieces, and each embedded text by itself: the original files in source maps, with their names, and
 * the contents of `data:` URLs. A text that may hold embedded texts is held in memory. If it is larger than
 * `heldBytes`, it is cut as it is, and `problem` says so.
 */
export async function textPieces(
  bytes: Bytes,
  heldBytes: number,
  leaveOut: LeaveOut,
): Promise<{ pieces: AsyncIterable<TextPiece>; problem?: string }> {
  const small = await hold(decodeUtf16(bytes), Math.min(smallBytes, heldBytes));
  const again = () => (small ? [small] : decodeUtf16(bytes));
  const embedded = await hasEmbedded(again());
  const held = embedded ? (small ?? (await hold(again(), heldBytes))) : undefined;
  if (held) return { pieces: heldPieces(held, {}, leaveOut) };
  const problem = `it may hold source maps and is larger than ${showBytes(heldBytes)}, so they were not taken apart`;
  return { pieces: cutPieces(again()), problem: embedded ? problem : undefined };
}

async function* heldPieces(
  text: Buffer,
  { original, isBase64, locate }: Embedding,
  leaveOut: LeaveOut,
  depth = 0,
): AsyncGenerator<TextPiece> {
  const position = positionsOfText(text);
  const outer = locate ?? position;
  let done = 0;
  for (const inner of depth < maxDepth ? embeddedTexts(text) : []) {
    if (inner.bytes.length < leastBytes) continue;
    yield* piecesBetween(done, inner.start);
    done = inner.end;
    if (inner.name !== undefined && leaveOut(inner.name, inner.bytes)) continue;
    const embedding: Embedding = {
      original: inner.name ?? original,
      isBase64: isBase64 || inner.isBase64,
      locate: (offset) => outer(inner.origin(offset)),
    };
    yield* heldPieces(inner.bytes, embedding, leaveOut, depth + 1);
  }
  yield* piecesBetween(done, text.length);

  async function* piecesBetween(from: number, to: number): AsyncGenerator<TextPiece> {
    if (from > 0 && to - from < leastBytes) return;
    for await (const piece of cutPieces([text.subarray(from, to)], { ...position(from), offset: from })) {
      yield { ...piece, original, isBase64, locate };
    }
  }
}

/** The whole text; undefined if it is larger than `most`. */
async function hold(bytes: Bytes, most: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
