import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { searchKeywords } from '../../src/secrets/keywords.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', '_', '1'), minLength: 1, maxLength: 4 });
const text = fc.string({ unit: fc.constantFrom('a', 'A', 'b', 'B', '_', '1', '\n', 'é'), maxLength: 40 });

test('marks exactly the words that occur, whatever their case', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 8 }), text, (words, haystack) => {
      const found = new Uint8Array(words.length);
      searchKeywords(words).mark(Buffer.from(haystack), found);
      expect([...found]).toEqual(words.map((needle) => (haystack.toLowerCase().includes(needle) ? 1 : 0)));
    }),
    { numRuns: 500 },
  );
});
