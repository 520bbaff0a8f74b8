import { headBytes } from './binary.ts';

/** `encoding`, as iconv names it, is that of the whole file; undefined if only a part of it is UTF-16, or no part. */
export type DecodedText = { text: Buffer; via: 'utf-16' | 'nul'; encoding?: string };

const marks: [encoding: string, mark: Buffer][] = [
  ['UTF-32LE', Buffer.from([0xff, 0xfe, 0, 0])],
  ['UTF-32BE', Buffer.from([0, 0, 0xfe, 0xff])],
  ['UTF-16LE', Buffer.from([0xff, 0xfe])],
  ['UTF-16BE', Buffer.from([0xfe, 0xff])],
];

/**
 * Gives these texts as UTF-8: UTF-16 or UTF-32 with a byte order mark; UTF-16 without a mark, if its beginning is
 * readable text; text that is partly UTF-16, e.g. when PowerShell's `>>` appends to ASCII; and text with stray NUL
 * bytes (`via: 'nul'`), at most one byte in fifty. Undefined for all else.
 */
export function decodeText(bytes: Buffer): DecodedText | undefined {
  const [marked, mark] = marks.find(([, each]) => bytes.subarray(0, each.length).equals(each)) ?? [];
  if (!mark && !bytes.includes(0)) return undefined;
  const encoding = marked ?? unmarkedUtf16(bytes);
  if (!encoding && !isPrintable(bytes)) return undefined;
  if (encoding?.startsWith('UTF-32')) return { text: decodeUtf32(bytes, encoding), via: 'utf-16', encoding };
  const latin1 = bytes.toString('latin1');
  // ASCII bytes can also be valid UTF-16: two of them are one ideograph. Sixteen in a row, or a first line of them, are
  // ASCII.
  const isPartlyNarrow = /[\t\n\r\x20-\x7e]{16}|^[\t\r\x20-\x7e]+\n(?:[^]\0|\0)/.test(latin1);
  if (encoding && !isPartlyNarrow) {
    return { text: Buffer.from(new TextDecoder(encoding).decode(bytes)), via: 'utf-16', encoding };
  }
  const text = Buffer.from(bytes.subarray(mark?.length ?? 0).filter((byte) => byte !== 0));
  if (encoding || /(?:[\t\n\r\x20-\x7e]\0){8}/.test(latin1)) return { text, via: 'utf-16' };
  return (bytes.length - text.length) * 50 <= bytes.length ? { text, via: 'nul' } : undefined;
}

/**
 * The encoding of UTF-16 in which at least every tenth character is ASCII, and no character is NUL, half a surrogate
 * pair, or a control character that texts do not hold. Undefined for all else.
 */
function unmarkedUtf16(bytes: Buffer): string | undefined {
  const head = bytes.subarray(0, Math.min(bytes.length & ~1, headBytes));
  const [little, big] = ['UTF-16LE', 'UTF-16BE'].map((encoding) => ({
    encoding,
    text: new TextDecoder(encoding).decode(head).replace(/\ufffd$/, ''),
  }));
  const best = asciiIn(little) >= asciiIn(big) ? little : big;
  if (!best || asciiIn(best) * 10 < best.text.length || /[^\P{Cc}\t\n\f\r\x08\x1b]|\ufffd/u.test(best.text))
    return undefined;
  return best.encoding;
}

function asciiIn({ text = '' }: { text?: string } = {}): number {
  return text.match(/[\t\n\r\x20-\x7e]/g)?.length ?? 0;
}

/** Whether the bytes, apart from NUL, hold only control characters that stand in texts and in a terminal's log. */
function isPrintable(bytes: Buffer): boolean {
  return bytes.every((byte) => byte >= 0x20 || byte === 0 || (byte >= 8 && byte <= 13) || byte === 0x1b);
}

function decodeUtf32(bytes: Buffer, encoding: string): Buffer {
  const parts: string[] = [];
  for (let at = 4; at + 4 <= bytes.length; at += 4) {
    const point = encoding === 'UTF-32LE' ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
    parts.push(point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd');
  }
  return Buffer.from(parts.join(''));
}
