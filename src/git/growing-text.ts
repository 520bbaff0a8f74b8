import { release } from './release.ts';

/** A text that comes in parts. A large one is not held twice, as it would be while its parts are joined. */
export type GrowingText = {
  /** Takes the part over: what no other buffer shares of its memory may be freed. */
  append(part: Buffer): void;
  dropLast(): void;
  /** The whole text. It must not grow after this. */
  whole(): Buffer;
};

/** Parts of this many bytes in all are joined at the end. */
const mostJoined = 1024 * 1024;
const growth = 16 * 1024 * 1024;
/** Memory of this length is only reserved; git's own objects are smaller. */
const longest = 4 * 1024 * 1024 * 1024;

export function createGrowingText(): GrowingText {
  let parts: Buffer[] = [];
  let length = 0;
  let memory: ArrayBuffer | undefined;

  function write(bytes: Buffer, at: number): void {
    memory ??= new ArrayBuffer(0, { maxByteLength: longest });
    const end = at + bytes.length;
    if (end > memory.byteLength) memory.resize(end + growth);
    new Uint8Array(memory, at, bytes.length).set(bytes);
    release(bytes);
  }

  return {
    append(part) {
      const { length: size } = part;
      if (!memory && length + size <= mostJoined) parts.push(part);
      else if (memory) write(part, length);
      else {
        let at = 0;
        for (const each of [...parts, part]) {
          const { length: size } = each;
          write(each, at);
          at += size;
        }
        parts = [];
      }
      length += size;
    },
    dropLast() {
      if (length === 0) return;
      length -= 1;
      const last = parts.at(-1);
      if (last) parts[parts.length - 1] = last.subarray(0, -1);
    },
    whole: () => (memory ? Buffer.from(memory, 0, length) : Buffer.concat(parts)),
  };
}
