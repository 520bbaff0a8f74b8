/**
 * The plain form of an encoded text. `origin` maps an offset back to the encoded text; an offset within the plain form
 * of a unit goes to the unit's beginning.
 */
export type Layer = { bytes: Buffer; origin(offset: number): number };

/** One encoded unit and its plain form, which never has more bytes than the unit. */
export type Unit = { length: number; plain: readonly number[] | Buffer };

/** Reads the unit that begins with `mark` at an offset; undefined if there is none. */
export type Decoding = { mark: number; read(encoded: Buffer, at: number): Unit | undefined };

type Block = { at: number; plainAt: number };

/** One call of `origin` reads about this many encoded bytes again, at most. */
const blockBytes = 4_096;

/** Undoes an encoding in a whole text; undefined if nothing in it is encoded. Takes linear time. */
export function undo(encoded: Buffer, decoding: Decoding): Layer | undefined {
  const { mark, read } = decoding;
  const first = firstUnit(encoded, decoding);
  if (first < 0) return undefined;
  const plain = Buffer.allocUnsafe(encoded.length);
  encoded.copy(plain, 0, 0, first);
  const blocks: Block[] = [];
  let plainAt = first;
  for (let at = first, next = first; at < encoded.length; ) {
    if (at >= next) {
      blocks.push({ at, plainAt });
      next = at + blockBytes;
    }
    const byte = encoded[at] as number;
    const unit = byte === mark ? read(encoded, at) : undefined;
    if (unit) for (let index = 0; index < unit.plain.length; index += 1) plain[plainAt++] = unit.plain[index] as number;
    else plain[plainAt++] = byte;
    at += unit?.length ?? 1;
  }
  let last = blocks[0] as Block;
  return { bytes: plain.subarray(0, plainAt), origin };

  function origin(offset: number): number {
    if (offset < first) return offset;
    const block = blocks[lastAtOrBelow(blocks, offset)] as Block;
    // Most callers ask for offsets in rising order, so the search goes on from the last answer.
    if (!(last.plainAt >= block.plainAt && last.plainAt <= offset)) last = block;
    let { at, plainAt } = last;
    while (at < encoded.length) {
      const unit = encoded[at] === mark ? read(encoded, at) : undefined;
      const behind = plainAt + (unit?.plain.length ?? 1);
      if (behind > offset) {
        last = { at, plainAt };
        return at;
      }
      plainAt = behind;
      at += unit?.length ?? 1;
    }
    return at;
  }
}

function firstUnit(encoded: Buffer, { mark, read }: Decoding): number {
  let at = encoded.indexOf(mark);
  while (at >= 0 && !read(encoded, at)) at = encoded.indexOf(mark, at + 1);
  return at;
}

/** A layer of a layer. Its `origin` gives offsets in the first text. */
export function within(outer: Layer, inner: Layer): Layer {
  return { bytes: inner.bytes, origin: (offset) => outer.origin(inner.origin(offset)) };
}

/** A part of a text as a layer of it. */
export function part(bytes: Buffer, start: number, end: number): Layer {
  return { bytes: bytes.subarray(start, end), origin: (offset) => start + offset };
}

function lastAtOrBelow(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle] as Block).plainAt <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
