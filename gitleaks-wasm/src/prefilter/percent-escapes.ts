import { hexDigits, isPrintable, percent } from './characters.ts';
import type { Decoded, Segment } from './decode.ts';

const space = 32;

/**
 * A text with each escape such as `%41` decoded by itself, as gitleaks decodes all those of a line together
 * (`detect/codec/percent.go`). gitleaks decodes nothing between the first and the last escape of a line of which one is
 * no printable ASCII; here such an escape becomes a space. Undefined if there is none.
 */
export function decodeEscapes(text: Buffer): Decoded | undefined {
  const decoded = Buffer.allocUnsafe(text.length);
  const segments: Segment[] = [];
  let isAllPrintable = true;
  let length = 0;
  let done = 0;
  for (let at = text.indexOf(percent); at >= 0; at = text.indexOf(percent, at + 1)) {
    const byte = valueAt(text, at);
    if (byte === undefined) continue;
    isAllPrintable &&= isPrintable(byte);
    length += text.copy(decoded, length, done, at);
    decoded[length] = isPrintable(byte) ? byte : space;
    segments.push({ start: length, end: length + 1, from: at, to: at + 3 });
    length += 1;
    done = at + 3;
    at = done - 1;
  }
  if (isAllPrintable) return undefined;
  length += text.copy(decoded, length, done);
  return { text: decoded.subarray(0, length), segments };
}

function valueAt(text: Buffer, at: number): number | undefined {
  const high = hexDigits[text[at + 1] ?? 0] as number;
  const low = hexDigits[text[at + 2] ?? 0] as number;
  return high < 16 && low < 16 ? high * 16 + low : undefined;
}
