import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { load } from '../../src/engine/gitleaks.ts';
import { lastReadBy, mayBegin } from '../../src/prefilter/first-bytes.ts';
import { parsePattern } from '../../src/prefilter/pattern-syntax.ts';
import { findRequiredLiterals, type RequiredLiteral } from '../../src/prefilter/required-literals.ts';

const literalsOf = (pattern: string): RequiredLiteral[] => {
  const tree = parsePattern(pattern);
  return (tree && findRequiredLiterals(tree)) ?? [];
};

test.each([
  ['a word boundary before the word', '\\bkey-\\d', true],
  ['one in a group', '(\\bkey)-\\d', true],
  ['none', 'key-\\d', false],
  ['no boundary', '\\Bkey-\\d', false],
  ['one that need not be there', '(?:\\b|x)key-\\d', false],
  ['one before a word whose first character is in no word', '\\b-key-\\d', false],
])('a pattern with %s begins at the edge of a word: %s, %s', (_, pattern, atEdge) => {
  expect(literalsOf(pattern).map(({ first }) => first.atEdge)).toEqual([atEdge]);
});

test.each([
  ['key[ ]{0,3}=', 'key  =', true],
  ['key[ ]{0,3}=', 'key    =', false], // too many
  ['key[ ]{0,3}=', 'key', false],
  ['key[ ]{0,3}=', 'key ', false],
  ['key[ ]{0,3}=', 'keys=', false],
  ['key[ ]{0,3}(?:=|:{1,2}=|\\|\\|)[a-z]', 'key |', true],
  ['key[ ]*=', `key${' '.repeat(99)}=`, true],
  ['key[ ]*=', `key${' '.repeat(500)}!`, true], // not read to its end
  ['key[ ]*=', `key${' '.repeat(50)}`, false],
  ['key.{0,2}=', 'key\u00e9=', true], // a character of two bytes
  ['key.{0,2}=', 'key\n=', true], // what comes may be in what was before
  ['key\\s*', 'key', true], // nothing comes for certain
  ['key-[a-z]?y', 'key-xy', true], // what comes may be in what was before
  ['key(?:\\d?-|=)', 'key-', true], // it may begin with what need not be there
  ['key(?:\\d?-|=)', 'key1', true],
  ['key(?:\\d?-|=)', 'key+', false],
])('%s may begin at %s: %s', (pattern, text, expected) => {
  const [{ first } = {} as RequiredLiteral] = literalsOf(pattern);
  expect(mayBegin(first)(Buffer.from(text), 0)).toBe(expected);
});

test('nothing behind the first other character is read', () => {
  const [{ chars } = {} as RequiredLiteral] = literalsOf('key[ ]{0,3}=[a-f\\n]+');
  const lastRead = lastReadBy(chars);
  expect(lastRead('key = ab\ncd(e', 0)).toBe(11);
  expect(lastRead('x key = ab', 2)).toBe(Infinity); // up to the end of the text
  expect(lastRead(`key=${'\n'.repeat(2_000)}x`, 0)).toBe(Infinity);
});

const { rules } = await load();
const own = rules.flatMap(({ id, regex }) => literalsOf(regex ?? '').map((literal) => ({ id, literal })));

test('each match of the patterns of gitleaks begins as it was found out', () => {
  let count = 0;
  for (const { id, literal } of own) {
    if (literal.backtracks) continue;
    const begins = mayBegin(literal.first);
    const lastRead = lastReadBy(literal.chars);
    const pattern = new RegExp(literal.source, 'y');
    const match = fc.stringMatching(new RegExp(`^(?:${literal.source.replaceAll(/\\[bB]|\$/g, 'x{0}')})`));
    fc.assert(
      fc.property(match, (text) => {
        pattern.lastIndex = 0;
        const found = pattern.exec(text)?.[0];
        if (found === undefined) return;
        count += 1;
        expect([id, begins(Buffer.from(text, 'latin1'), 0)]).toEqual([id, true]);
        expect(lastRead(`${found}\0`, 0)).toBeGreaterThanOrEqual(found.length);
      }),
      { numRuns: 20 },
    );
  }
  expect(count).toBeGreaterThan(3_000);
});
