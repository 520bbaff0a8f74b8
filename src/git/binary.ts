/** The number of bytes that git looks at to tell binary from text (`buffer_is_binary`). */
export const headBytes = 8_000;

/** Whether git takes a file for binary, by the whole of it or its first {@link headBytes}. */
export function isBinary(content: Buffer): boolean {
  return content.subarray(0, headBytes).includes(0);
}
