import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Allowlist } from '../../src/engine/rules.ts';
import { allowed } from '../../src/prefilter/false-positive.ts';

const nothing: Allowlist = {
  description: '',
  condition: 'OR',
  regexTarget: 'secret',
  regexes: [],
  stopWords: [],
  paths: [],
  commits: [],
};
const unit = fc.constantFrom('a', 'B', 'c', '-');

test('a secret is none if it holds a stop word, in any case of letters', () => {
  const stopWords = fc.array(fc.string({ unit, maxLength: 5 }), { maxLength: 6 });
  const seen = new Set<boolean>();
  fc.assert(
    fc.property(stopWords, fc.string({ unit, minLength: 1, maxLength: 12 }), (words, secret) => {
      const holds = words.some((word) => secret.toLowerCase().includes(word.toLowerCase()));
      seen.add(holds);
      expect(allowed([{ ...nothing, stopWords: words }])(secret, secret)).toBe(holds);
    }),
    { numRuns: 1_000 },
  );
  expect(seen.size).toBe(2);
});
