import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodedTexts } from '../../src/prefilter/decode.ts';
import { alignedCut } from '../../src/scanner/aligned-cut.ts';
import { encodings } from './fragment.ts';

const words = 'some words, and a number 4711; ';
const long = (length: number) => words.repeat(Math.ceil(length / words.length)).slice(0, length);
const last = (text: Buffer) => [...decodedTexts(text)].at(-1)?.text.toString('latin1') ?? '';
const names = ['base64', 'base64url', 'hex', 'upper-case hex'];

describe('a cut in an encoded run', () => {
  test('leaves two parts that decode, however often the text was encoded', () => {
    const layer = fc.record({ name: fc.constantFrom(...names), before: fc.constantFrom('', '{"a":"', '- ') });
    fc.assert(
      fc.property(
        fc.array(layer, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('', 'data=', 'x="', 'a%3D', '\\u003d'),
        fc.integer({ min: 12_000, max: 16_000 }),
        fc.nat(2_000),
        (layers, lead, length, shift) => {
          const encode = (inner: string, { name, before }: { name: string; before: string }) =>
            encodings[name]?.(`${before}${inner}`) ?? '';
          const text = Buffer.from(lead + layers.reduce(encode, long(length - (length % 60))));
          const cut = alignedCut(text, 5_000 + shift);
          expect(cut - 5_000 - shift).toBeGreaterThanOrEqual(0);
          expect(cut - 5_000 - shift).toBeLessThan(2_048);
          expect(last(text.subarray(0, cut)).slice(-3_000)).toContain(words);
          expect(last(text.subarray(cut)).slice(0, 3_000)).toContain(words);
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each([
    ['words', long(20_000)],
    ['letters that decode to nothing', 'abcdefghijklm'.repeat(2_000)],
    ['bytes', Buffer.alloc(20_000, '\xff\xd8\x00\x80', 'latin1').toString('base64')],
    ['the end', 'abc'],
  ])('stays where it is in %s', (_, text) => {
    expect(alignedCut(Buffer.from(text), 5_001)).toBe(5_001);
  });
});
