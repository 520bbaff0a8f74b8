import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { beforeDecoding } from '../../src/prefilter/decode.ts';
import { decodeEscapes } from '../../src/prefilter/percent-escapes.ts';

const decodedText = (text: string) => decodeEscapes(Buffer.from(text))?.text.toString('latin1');

test.each([
  ['a%41b%E2%9C%93c%0a', 'aAb   c\n'],
  ['%zz%e', undefined],
  ['%41%7e%09', undefined],
  ['%%41%7f', '%A '],
  ['%25%34%31%00', '%41 '],
  ['100%ff', '100 '],
  ['%f', undefined],
])('of %j each escape is decoded by itself: %j', (text, expected) => {
  expect(decodedText(text)).toBe(expected);
});

test('each place leads back to where it was', () => {
  const unit = fc.constantFrom('a', '%41', '%E2', '%', '4', '\n');
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 30 }), (units) => {
      const text = Buffer.from(`${units.join('')} x %FF`);
      const { text: decoded, segments } = decodeEscapes(text) ?? { text, segments: [] };
      const plain = text.toString().replace(/%([0-9A-F]{2})/gi, (_, hex: string) => {
        const byte = Number.parseInt(hex, 16);
        return byte > 8 && byte < 127 ? String.fromCharCode(byte) : ' ';
      });
      expect(decoded.toString()).toBe(plain);
      const at = decoded.indexOf('x');
      const original = text.indexOf('x');
      expect(beforeDecoding(segments, at, at + 1)).toEqual([original, original + 1]);
    }),
  );
});
