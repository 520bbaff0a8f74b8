import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { searchWords } from '../../src/prefilter/keywords.ts';
import { code } from '../../src/prefilter/word-search-code.ts';
import { assembled } from '../../word-search.ts';

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
      searchWords(words).find(bytes, (_, number, start) => found.push(`${number} ${start}`), undefined);
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

test('finds words in a long text, also where two parts of it meet', () => {
  const places = [0, 32_760, 65_525, 65_536];
  const text = Buffer.alloc(100_000, '-');
  for (const at of places) text.write('a-long_word', at);
  const found: number[] = [];
  searchWords(['a-long_word']).find(text, (_, _word, start) => found.push(start), undefined);
  expect(found.sort((a, b) => a - b)).toEqual(places);
});

test('finds each of many words', () => {
  const words = Array.from({ length: 4_000 }, (_, index) => `${index}`.padStart(20, 'word-'));
  const found = new Set<string>();
  searchWords(words).find(Buffer.from(words.join(' ')), (_, word, start) => found.add(`${word} ${start}`), undefined);
  expect(found).toEqual(new Set(words.map((_, index) => `${index} ${index * 21}`)));
});

test('finds words of any length, by their beginning', () => {
  const words = ['k'.repeat(70_000), `${'k'.repeat(2_000)}z`, 'kz'];
  const found = new Set<number>();
  searchWords(words).find(Buffer.from(words.join(' ')), (_, word) => found.add(word), undefined);
  expect([...found].sort()).toEqual([0, 1, 2]);
});

test('its WebAssembly is what the build makes', async () => {
  expect(await assembled()).toContain(code);
});
