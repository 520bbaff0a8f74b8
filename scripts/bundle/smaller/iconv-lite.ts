/**
 * The one function that libmime calls of iconv-lite, with the tables that Node has. Throws a RangeError for an encoding
 * that Node does not know; libmime then reads UTF-8, as it does for those that iconv-lite does not know.
 */
export function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}
