import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { searchWords } from '../../src/prefilter/keywords.ts';

const word = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', '_', '1'), minLength: 1, maxLength: 4 }),
  fc.integer({ min: 50, max: 120 }).map((length) => 'ab_'.repeat(length).slice(0, length)),
);
const unit = fc.constantFrom('a', 'A', 'b', 'B', '_', '1', '\n', 'é', 'ab_ab_ab_ab_ab_AB_AB_AB_AB_AB_AB_AB_ab_ab_');
/** Short ones, and those that are searched at several positions. */
const text = fc.oneof(
  fc.string({ unit, maxLength: 40 }),
  fc.string({ unit, minLength: 60, maxLength: 300, size: 'max' }),
);

test('finds every word at every place, once, whatever its case', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 8 }), text, (words, haystack) => {
      const bytes = Buffer.from(haystack);
      const lower = bytes.toString('latin1').toLowerCase();
      const found: string[] = [];
      searchWords(words).find(bytes, (number, start) => found.push(`${number} ${start}`));
      const expected: string[] = [];
      words.forEach((needle, number) => {
        for (let at = lower.indexOf(needle); at >= 0; at = lower.indexOf(needle, at + 1))
          expected.push(`${number} ${at}`);
      });
      expect(found.sort()).toEqual(expected.sort());
    }),
    { numRuns: 1_000 },
  );
});
