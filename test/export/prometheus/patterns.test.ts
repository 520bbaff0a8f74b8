import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { RE2JS } from 're2js';
import type { Predicate } from '../../../src/config/config.ts';
import { literal } from '../../../src/config/language/template.ts';
import { patternsOf } from '../../../src/export/prometheus/patterns.ts';
import { holds } from '../../../src/steps/predicates.ts';

const word = fc.string({
  unit: fc.constantFrom('a', 'b', '.', '*', '$', '^', '\\', '(', '|', '\n', 'ü'),
  maxLength: 4,
});
const simple: fc.Arbitrary<Predicate> = fc.oneof(
  word.map((text): Predicate => ({ name: 'equals', value: literal(text) })),
  fc
    .array(word, { minLength: 1, maxLength: 3 })
    .map((texts): Predicate => ({ name: 'one-of', values: texts.map(literal) })),
  fc
    .tuple(fc.constantFrom('contains', 'starts-with', 'ends-with'), word)
    .map(([name, text]) => ({ name, value: literal(text) }) as Predicate),
  fc.constantFrom<Predicate>({ name: 'matches', pattern: '^a.*b$' }, { name: 'matches', pattern: '(?i)B|[^a]' }),
  fc.boolean().map((value): Predicate => ({ name: 'exists', value })),
);
const predicates = fc.array(
  fc.oneof(
    simple,
    fc.array(simple, { minLength: 1, maxLength: 2 }).map((inner): Predicate => ({ name: 'not', predicates: inner })),
  ),
  { minLength: 1, maxLength: 3 },
);

test('a text matches the patterns exactly if the predicates hold for it', () => {
  fc.assert(
    fc.property(predicates, word, (given, text) => {
      const patterns = patternsOf(given);
      if (!patterns) return;
      const finds = (pattern: string) => RE2JS.compile(pattern).matcher(text).find();
      const value = text === '' ? undefined : text;
      const found = patterns.must.every(finds) && !patterns.mustNot.some(finds);
      // Of an empty text the gate says that it is absent; a pattern sees an empty text.
      fc.pre(value !== undefined);
      expect(found).toBe(holds(given, { value, count: 1, kind: 'text' }, new Map()));
    }),
    { numRuns: 2_000 },
  );
});
