import { TextDecoder } from 'node:util';
import { headBytes } from '../../../git/binary.ts';

/** Text without a byte order mark counts as UTF-16 only if at least a quarter of its characters are ASCII. */
const leastAscii = 0.25;

export type Utf16 = 'utf-16le' | 'utf-16be';

/**
 * Whether a text is UTF-16, which PowerShell's `>` and other tools of Windows write. Its first bytes show it: by the
 * byte order mark, or by the zero bytes of ASCII characters, which are on the same side of each pair.
 */
export function utf16Of(start: Buffer): Utf16 | undefined {
  const mark = start.length < 2 ? 0 : start.readUInt16BE(0);
  if (mark === 0xfffe) return 'utf-16le';
  if (mark === 0xfeff) return 'utf-16be';
  const length = Math.min(start.length, headBytes) & ~1;
  const zeros = [0, 0];
  for (let at = 0; at < length; at += 2) {
    const [first, second] = [start[at] as number, start[at + 1] as number];
    if (first === 0) zeros[0] = (zeros[0] as number) + 1;
    if (second === 0) zeros[1] = (zeros[1] as number) + 1;
    // No text holds such a control character.
    if ((first === 0 || second === 0) && isControl(first | second)) return undefined;
  }
  const [high = 0, low = 0] = zeros;
  if (Math.min(high, low) > 0 || Math.max(high, low) < (length / 2) * leastAscii || length === 0) return undefined;
  return high > 0 ? 'utf-16be' : 'utf-16le';
}

/** Converts UTF-16 to UTF-8; leaves all else as it is. However small the first chunks are, they are judged together. */
export async function* decodeUtf16(bytes: AsyncIterable<Buffer> | Iterable<Buffer>): AsyncGenerator<Buffer> {
  let head: Buffer | undefined = Buffer.alloc(0);
  let decode = (chunk: Buffer) => chunk;
  for await (const chunk of bytes) {
    const next: Buffer = head?.length ? Buffer.concat([head, chunk]) : chunk;
    if (head && next.length < headBytes) {
      head = next;
      continue;
    }
    if (head) decode = decodingOf(next);
    head = undefined;
    yield decode(next);
  }
  if (head) yield decodingOf(head)(head);
}

function decodingOf(start: Buffer): (chunk: Buffer) => Buffer {
  const encoding = utf16Of(start);
  if (!encoding) return (chunk) => chunk;
  const decoder = new TextDecoder(encoding);
  return (chunk) => Buffer.from(decoder.decode(chunk, { stream: true }));
}

function isControl(code: number): boolean {
  return code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13 && code !== 27;
}
