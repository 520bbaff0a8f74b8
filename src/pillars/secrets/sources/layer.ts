/** The plain form of an encoded text. `origin` maps an offset back, inside of an encoded unit to where the unit begins. */
export type Layer = { bytes: Buffer; origin(offset: number): number };

/** One encoded unit, and what it stands for: never more bytes than itself. */
export type Unit = { length: number; plain: readonly number[] | Buffer };

/** Reads the unit that begins with `mark` at an offset; nothing where none does. */
export type Decoding = { mark: number; read(encoded: Buffer, at: number): Unit | undefined };

type Block = { at: number; plainAt: number };

/** So many encoded bytes are walked again for one `origin`. */
const blockBytes = 4_096;

/** Undoes an encoding in a whole text; nothing where none of it is encoded. Takes linear time. */
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
    // Most offsets are asked for one behind the other.
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

/** A layer of a layer, with offsets of the first text. */
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
