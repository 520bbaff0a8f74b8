/**
 * Writes the parts of a snapshot (../../snapshot.ts) into a memory of zeros: for each part its address and its length in
 * bytes, both 32 bits and little-endian, then the bytes.
 */
export function fill(memory: Uint8Array, parts: Uint8Array): void {
  const heads = new DataView(parts.buffer, parts.byteOffset, parts.length);
  for (let at = 0; at < parts.length; ) {
    const from = at + 8;
    const to = from + heads.getUint32(at + 4, true);
    memory.set(parts.subarray(from, to), heads.getUint32(at, true));
    at = to;
  }
}
