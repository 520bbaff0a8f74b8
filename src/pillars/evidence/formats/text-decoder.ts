const marks: [encoding: string, bytes: number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  // `<` and `{` or `[` of a file without a mark (XML 1.0, appendix F; RFC 4627, section 3)
  ['utf-16le', [0x3c, 0]],
  ['utf-16be', [0, 0x3c]],
];
/** So many bytes of a text tell its encoding. */
export const headBytes = 300;
const declaration = /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']([\w.:-]{1,40})["']/;

/**
 * Decodes a text by its byte order mark or, in XML, by its declaration; without either it is UTF-8. `head` is the
 * beginning of the text. Throws a RangeError for an encoding that nobody knows.
 */
export function decoderOf(head: Uint8Array): TextDecoder {
  const marked = marks.find(([, bytes]) => bytes.every((byte, at) => head[at] === byte))?.[0];
  if (marked) return new TextDecoder(marked);
  const declared = declaration.exec(Buffer.from(head.subarray(0, headBytes)).toString('latin1'))?.[1] ?? 'utf-8';
  // A declaration that can be read as bytes is not UTF-16, whatever it says: .NET writes such files.
  return new TextDecoder(/^utf-?16/i.test(declared) ? 'utf-8' : declared);
}
