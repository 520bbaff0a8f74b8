import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodablePlaces, isDecodable } from '../../src/prefilter/next-decodable.ts';

const isPrintable = (bytes: Buffer) => bytes.every((byte) => byte > 8 && byte < 127);

function isDecodableRun(run: string): boolean {
  if (run.length < 16) return false;
  const [hex] = /^[0-9A-Fa-f]{32,}/.exec(run) ?? [];
  if (hex === undefined) return isPrintable(Buffer.from(run, 'base64'));
  return isPrintable(Buffer.from(hex, 'hex')) || isDecodableRun(run.slice(hex.length));
}

/** The plain form of the search: every place from the first to the last. */
function* places(text: string): Generator<number> {
  for (const { 0: found, index } of text.matchAll(/%[0-9A-F]{2}|\\u[0-9A-F]{4}|(?<=u)\+(?=[0-9A-F]{4})/gi)) {
    if (found[0] !== '%' || isPrintable(Buffer.from(found.slice(1), 'hex'))) yield index;
  }
  for (const { 0: run, index } of text.matchAll(/[\w/+-]+/g)) if (isDecodableRun(run)) yield index;
}

const readable = fc.string({ unit: fc.constantFrom(...'a key = "0 ~\n\t'), minLength: 10, maxLength: 30 });
const encoded = fc
  .tuple(readable, fc.constantFrom<BufferEncoding>('base64', 'base64url', 'hex'))
  .map(([text, encoding]) => Buffer.from(text).toString(encoding));
const run = fc.oneof(
  encoded,
  fc.string({ unit: fc.constantFrom(...'aZ09+/-_fU'), minLength: 1, maxLength: 40 }),
  fc.integer({ min: 1, max: 40 }).map((length) => 'Y'.repeat(length)),
);
const sign = fc.constantFrom(
  '%41',
  '%0',
  '%00',
  '%zz',
  '\\u0041',
  '\\U00e9',
  '\\u004',
  'U+0041',
  'u+004',
  '\\',
  '%',
  '=',
);
const rest = fc.constantFrom(' ', '\n', '"', ';', '\xe9', '\x00', '                 ');
const text = fc
  .array(fc.oneof(run, run, sign, rest), { minLength: 4, maxLength: 16, size: 'max' })
  .map((parts) => parts.join(''));

describe('the search for encoded text', () => {
  test('finds the same places as a search at every byte, from wherever it starts', () => {
    let found = 0;
    fc.assert(
      fc.property(text, fc.nat(9), (latin1, step) => {
        const all = [...places(latin1)].sort((a, b) => a - b);
        const bytes = Buffer.from(latin1, 'latin1');
        found += all.length;
        expect(isDecodable(bytes)).toBe(all.length > 0);
        const next = decodablePlaces(bytes);
        const offsets = [...latin1].flatMap((char, at) => (at === 0 || !/[\w/+-]/.test(char) ? [at] : []));
        for (const from of offsets.filter((_, index) => index % (step + 1) === 0)) {
          expect([from, next(from)]).toEqual([from, all.find((at) => at >= from) ?? Infinity]);
        }
      }),
      { numRuns: 5_000 },
    );
    expect(found).toBeGreaterThan(5_000);
  });

  test('finds a run of the shortest length at every offset', () => {
    const secret = Buffer.from('key = secret').toString('base64');
    expect(secret).toHaveLength(16);
    for (let before = 0; before < 50; before += 1) {
      for (const char of [' ', '\n', '%', 'a ']) {
        const start = char.repeat(before);
        expect(decodablePlaces(Buffer.from(`${start}${secret}`))(0)).toBe(start.length);
        expect(isDecodable(Buffer.from(`${start}${secret.slice(1)} x`))).toBe(false);
      }
    }
  });
});
