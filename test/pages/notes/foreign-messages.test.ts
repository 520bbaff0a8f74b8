import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { groups, parseHeader } from '../../../src/pages/notes/conventional.ts';
import { factsOf } from '../../../src/pages/notes/facts.ts';
import { squashedPullRequest } from '../../../src/pages/notes/pull-request.ts';
import { assertUntouched, textOf } from '../../foreign-input.ts';

const words = [
  ...[
    'feat: ',
    'fix(shop)!: ',
    'revert: ',
    'Revert "',
    'Reapply "',
    '"\n\n',
    '\n',
    '\n\n',
    ' (#12)',
    ' (!12)',
    '* feat!: a\n',
  ],
  ...['BREAKING CHANGE: ', 'Co-authored-by: ', 'Ada <ada@example.com>\n', 'Reverts ', 'This reverts commit ', 'a#12'],
  ...[
    'Merge pull request #12 from a/b\n\n',
    "Merge branch 'a'\n\n",
    'See merge request a/b!12\n',
    'Merged in a (pull ',
  ],
  ...['request #12)', 'Pull request #12: ', 'Merged PR 12: ', ' from a/revert-12-b', 'a'.repeat(40), 'Refs: '],
];
const facts = (message: string, parents: string[] = []) =>
  factsOf({ id: 'a'.repeat(40), parents, author: 'Ada', email: 'ada@example.com', message });

describe('a message that anyone may have written', () => {
  test('gives facts of bounded size, each of its form', () => {
    fc.assert(
      fc.property(textOf(words, 25), fc.boolean(), (message, isMerge) => {
        const {
          title,
          scope = '',
          pull = '#1',
          people,
          reverts,
          breakingNote = '',
        } = facts(message, isMerge ? ['b', 'c'] : ['b']);
        expect(Math.max(title.length, breakingNote.length)).toBeLessThanOrEqual(301);
        expect(scope.length).toBeLessThanOrEqual(80);
        expect(`${title}${scope}${breakingNote}`).not.toContain('\n');
        expect(pull).toMatch(/^[#!]\d+$/);
        expect(Math.max(people.length, reverts.length)).toBeLessThanOrEqual(51);
        for (const { name, email } of people) expect(`${name} <${email}>`).toMatch(/^[^\n<>]+ <[^\s<>]+>$/);
        for (const revert of reverts) expect(revert).toMatch(/^(?:[0-9a-f]{7,64}|[#!]\d+|"[^]*)$/);
      }),
      { numRuns: 500 },
    );
    assertUntouched();
  });

  // In characters. What takes quadratic time for one of these would not end in the time of a test.
  const length = 400_000;
  test.each([...words, '#', '!', '#1', ' ', 'revert-1', '(', ')', '- ', '\n '])(
    'is read in linear work: many %j',
    (word) => {
      for (const begin of [
        '',
        'Revert ',
        'x\n\nCo-authored-by:',
        'x\n\nReverts ',
        'Merge pull request #1 from a\n\n',
        '\n',
      ])
        expect(facts(begin + word.repeat(length / word.length), ['b', 'c']).people.length).toBeGreaterThan(0);
    },
  );
});

test('a header and the mark of a pull request are read as they were written', () => {
  const prefix = fc.constantFrom(
    ...Object.entries(groups).flatMap(([group, all]) => all.map((each) => [group, each] as const)),
  );
  const plain = textOf(['shop', ': ', '#3']).map((text) =>
    text
      .replaceAll(/[()\n]/g, '')
      .trim()
      .slice(0, 60)
      .trim(),
  );
  fc.assert(
    fc.property(prefix, plain, fc.boolean(), plain, ([group, prefix], scope, isBreaking, title) => {
      fc.pre(title !== '');
      const header = `${prefix}${scope ? `(${scope})` : ''}${isBreaking ? '!' : ''}: ${title}`;
      expect(parseHeader(header)).toEqual({ group, scope: scope || undefined, isBreaking, title });
      expect(squashedPullRequest(`${header} (#12)\r`)).toEqual({ title: header, mark: '#12' });
    }),
  );
});
