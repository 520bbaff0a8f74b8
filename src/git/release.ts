/**
 * Frees a chunk that is one part as a whole: the garbage collector would let hundreds of megabytes of them pile up.
 * Node 20 leaves it to the collector.
 */
export function release({ buffer, length }: Buffer): void {
  if (buffer instanceof ArrayBuffer && buffer.byteLength === length) buffer.transfer?.(0);
}
