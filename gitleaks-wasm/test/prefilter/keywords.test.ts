import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { searchWords } from '../../src/prefilter/keywords.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', '_', '1'), minLength: 1, maxLength: 4 });
const text = fc.string({ unit: fc.constantFrom('a', 'A', 'b', 'B', '_', '1', '\n', 'é'), maxLength: 40 });

test('finds every word at every place, whatever its case', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 8 }), text, (words, haystack) => {
      const bytes = Buffer.from(haystack);
      const lower = bytes.toString('latin1').toLowerCase();
      const found: string[] = [];
      searchWords(words).find(bytes, (number, start) => found.push(`${number} ${start}`));
      const expected = words.flatMap((needle, number) =>
        [...lower].flatMap((_, start) => (lower.startsWith(needle, start) ? [`${number} ${start}`] : [])),
      );
      expect(found.sort()).toEqual(expected.sort());
    }),
    { numRuns: 500 },
  );
});
