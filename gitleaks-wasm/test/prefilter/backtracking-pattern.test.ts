import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { load } from '../../src/engine/gitleaks.ts';
import { backtrackingPattern } from '../../src/prefilter/backtracking-pattern.ts';
import { parsePattern } from '../../src/prefilter/pattern-syntax.ts';
import { createPrefilter } from '../../src/prefilter/prefilter.ts';
import { findRequiredLiterals, type RequiredLiteral } from '../../src/prefilter/required-literals.ts';

const gitleaks = await load();
const literalsOf = (id: string): RequiredLiteral[] => {
  const tree = parsePattern(gitleaks.rules.find((rule) => rule.id === id)?.regex ?? '');
  return (tree && findRequiredLiterals(tree)) ?? [];
};
const curl = 'curl';

test.each(['curl-auth-user', 'curl-auth-header'])('%s ends where it ends when each place is read for itself', (id) => {
  const [{ source, tail, inLine } = {} as RequiredLiteral] = literalsOf(id);
  expect(inLine).toBeDefined();
  const parts = [
    ` ${curl} `,
    ` ${curl}`,
    ' -u ab:cdef',
    ` -u "ab:${curl} x"`,
    ' -H "Authorization: Bearer abcdefgh1234"',
    ' -H "Accept: text/html"',
    ' -u "ab"',
    ` --header 'X-Api-Key: ${curl} abcdefgh'`,
    '\n',
    '\r\n',
    ' x',
    ' é -u éé:é ',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 30, size: 'max' }), (words) => {
      const text = Buffer.from(` ${words.join('')}`).toString('latin1');
      const places = [...text.matchAll(/\bcurl\b/g)].map(({ index }) => index);
      const once = backtrackingPattern(source, tail, inLine);
      const each = backtrackingPattern(source);
      expect(places.map((at) => once(text, at))).toEqual(places.map((at) => each(text, at)));
    }),
    { numRuns: 500 },
  );
});

test.each(['curl-auth-user', 'curl-auth-header'])('%s matches in a long line where it does in a short one', (id) => {
  const [{ source, tail, inLine } = {} as RequiredLiteral] = literalsOf(id);
  const match = ` -u ${'ab'}:cdef -H "Authorization: ${'Bearer'} abcdefgh1234" `;
  const long = 'x -u -H '.repeat(20_000);
  const slow = `${'\r'.repeat(400)} -u -H`.repeat(200); // V8 tries it in very many ways
  for (const filler of [long, slow]) {
    for (const end of ['', match, `\n${match}`]) {
      const text = ` ${curl} ${filler}${end}`;
      const lengths = [inLine, undefined].map((lines) => backtrackingPattern(source, tail, lines)(text, 1));
      expect(lengths).toEqual([lengths[1], lengths[1]]);
      expect(lengths[1] === undefined).toBe(end === '');
    }
  }
});

test('a pattern is not read where a later part of it is nowhere behind', () => {
  const [fromKind, fromData] = literalsOf('kubernetes-secret-yaml');
  expect([fromKind?.words, fromData?.words]).toEqual([['kind:'], ['data:']]);
  const isNeeded = (text: string) =>
    [fromKind, fromData].map(({ tail } = {} as never) => new RegExp(tail?.source ?? '').test(text));
  expect(isNeeded('data:\n  name: c2VjcmV0c2VjcmV0\nkind:  "Secret"')).toEqual([false, true]);
  expect(isNeeded('kind: Secret\ndata:\n  name: c2VjcmV0c2VjcmV0')).toEqual([true, true]);
  expect(isNeeded('data:\n  name: c2VjcmV0c2VjcmV0\nkind: Map # secret')).toEqual([false, false]);
});

test('a pattern is not read where what follows its later part is another thing', () => {
  const [{ tail } = {} as RequiredLiteral] = literalsOf('curl-auth-header');
  const isNeeded = (text: string) => [tail?.source, tail?.rest].map((part = '') => new RegExp(part).test(text));
  expect(isNeeded(' -H "Accept: text/html" -X GET')).toEqual([true, false]);
  expect(isNeeded(` -H "Authorization: ${'Bearer'} abcdefgh1234"`)).toEqual([true, true]);
});

test.each([99, 100, 250])('a match behind %i others that fail is found', (count) => {
  const [{ source, tail, inLine } = {} as RequiredLiteral] = literalsOf('curl-auth-header');
  const text = ` ${curl}${' -H "Accept: *"'.repeat(count)} -H "Authorization: ${'Bearer'} abcdefgh1234" x`;
  expect(backtrackingPattern(source, tail, inLine)(text, 1)).toBe(text.length - 3);
});

test('a long line of the same word without an end is read to its own end', () => {
  const line = `${`${curl} `.repeat(200_000)} -u \n`;
  expect(createPrefilter(gitleaks)('a.sh', 'c'.repeat(40), Buffer.from(line))).toEqual([]);
});
