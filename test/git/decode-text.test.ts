import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeText } from '../../src/git/decode-text.ts';

const mark = '\ufeff';
const little = (text: string) => Buffer.from(text, 'utf16le');
const big = (text: string) => little(text).swap16();
const wide = (text: string, isLittle: boolean) => {
  const points = [...text].map((each) => each.codePointAt(0) ?? 0);
  const bytes = Buffer.alloc(points.length * 4);
  for (const [index, point] of points.entries()) {
    if (isLittle) bytes.writeUInt32LE(point, index * 4);
    else bytes.writeUInt32BE(point, index * 4);
  }
  return bytes;
};
const lines = 'NAME=wert ä\r\nTOKEN=abc\r\n';
const read = (bytes: Buffer) => {
  const decoded = decodeText(bytes);
  return decoded && { ...decoded, text: decoded.text.toString() };
};

describe('a file that git takes for binary is read where it is', () => {
  test.each([
    ['UTF-16LE', little(mark + lines)],
    ['UTF-16BE', big(mark + lines)],
    ['UTF-32LE', wide(mark + lines, true)],
    ['UTF-32BE', wide(mark + lines, false)],
  ])('%s with a byte order mark', (encoding, bytes) => {
    expect(read(bytes)).toEqual({ text: lines, via: 'utf-16', encoding });
  });

  test.each([
    ['UTF-16LE', little(lines)],
    ['UTF-16BE', big(lines)],
    ['UTF-16LE', little(`密钥 = 上下 abc\n`)],
    ['UTF-16BE', big(`ключ = abc\n`)],
    ['UTF-16LE', Buffer.concat([little(lines), Buffer.from('x')])],
    ['UTF-16LE', little(`${'😀 a line of text\n'.repeat(2_000)}`)],
  ])('%s without one', (encoding, bytes) => {
    expect(decodeText(bytes)?.encoding).toBe(encoding);
  });

  test('UTF-16 that PowerShell wrote behind ASCII, and ASCII that was written behind UTF-16', () => {
    const ascii = 'FIRST=0123456789abcdef\n';
    expect(read(Buffer.concat([Buffer.from(ascii), little(lines)]))?.text).toMatch(
      /^FIRST=.*\nNAME=.*\r\nTOKEN=abc\r\n$/,
    );
    expect(read(Buffer.concat([little(mark + lines), Buffer.from(ascii)]))?.text).toMatch(
      /^NAME=.*\r\nTOKEN=abc\r\nFIRST=0123456789abcdef\n$/,
    );
    const long = `${'a line of text\n'.repeat(1_000)}`;
    expect(read(Buffer.concat([Buffer.from(long), little('TOKEN=abc\r\n')]))?.text).toBe(`${long}TOKEN=abc\r\n`);
  });

  test('text with a stray NUL byte', () => {
    expect(read(Buffer.from(`${lines.repeat(2)}\0${lines}`))).toEqual({ text: lines.repeat(3), via: 'nul' });
  });
});

describe('what is no text is left alone', () => {
  test.each([
    ['random bytes', randomBytes(5_000)],
    ['gzip', gzipSync(lines.repeat(50))],
    ['an image', Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010806000000', 'hex')],
    ['text padded with NUL bytes', Buffer.concat([Buffer.from(lines), Buffer.alloc(100)])],
    [
      'NUL bytes and a control character',
      Buffer.concat([Buffer.from('\x01'.repeat(9)), little(lines), Buffer.from('\0\0')]),
    ],
    ['text without a NUL, which attributes call binary', Buffer.from(lines)],
    ['nothing', Buffer.alloc(0)],
    ['16-bit samples', Buffer.from(Int16Array.from({ length: 4_000 }, (_, i) => 9_000 * Math.sin(i / 9)).buffer)],
  ])('%s', (_, bytes) => {
    expect(decodeText(bytes)).toBeUndefined();
  });

  test('whatever it is, it is read to its end', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('', 'fffe', 'feff', 'fffe0000', '0000feff'),
        (bytes, start) => {
          const decoded = decodeText(Buffer.concat([Buffer.from(start, 'hex'), bytes]));
          expect(decoded?.text.length ?? 0).toBeLessThanOrEqual(3 * bytes.length + 8);
        },
      ),
    );
  });
});
