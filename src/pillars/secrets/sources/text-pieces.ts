import { embeddedTexts, hasEmbedded } from './embedded.ts';
import { cutPieces, type Piece, type Position } from './pieces.ts';
import { positionsOfText } from './positions.ts';
import { decodeUtf16 } from './utf16.ts';

/** A piece of a text, or of a text that stands in it. */
export type TextPiece = Piece & {
  /** The original file of a source map that it is of; lines and columns of the piece are that file's. */
  original?: string;
  isBase64?: boolean;
  /** For a piece of an embedded text: where an offset of that is in the text itself. */
  locate?(offset: number): Position;
};

type Bytes = AsyncIterable<Buffer> | Iterable<Buffer>;
type Embedding = Pick<TextPiece, 'original' | 'isBase64' | 'locate'>;
/** Tells of an original file whether it is to be left out. */
type LeaveOut = (name: string, content: Buffer) => boolean;

/** What is not larger is read only once. */
const smallBytes = 1_000_000;
/** So deep may texts stand in each other. */
const maxDepth = 4;
/** No secret is as short. */
const leastBytes = 8;

/**
 * Cuts a text into pieces, and each text that stands in it for itself: the original files of source maps, with their
 * names, and what `data:` URLs hold. A text with such is held in memory; one of more than `heldBytes` is cut as it
 * stands, which is a problem where it may hold `data:` URLs.
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
  const problem = `it may hold source maps and is larger than ${heldBytes / 1e6} MB, so they were not taken apart`;
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

/** The whole text, where it is not larger than that. */
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
