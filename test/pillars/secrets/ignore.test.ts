import { expect, test } from '@jest/globals';
import { parseIgnore } from '../../../src/pillars/secrets/ignore.ts';

const commit = 'c'.repeat(40);
const fingerprint = `${commit}:src/a.ts:rule:1`;

test.each([
  ['the fingerprint with its commit', fingerprint],
  ['the fingerprint of every commit', 'src/a.ts:rule:1'],
  ['blanks around it, and CRLF', `\r\n# comment\r\n\t ${fingerprint} \r\n`],
  ['a path as Windows writes it', `${commit}:src\\a.ts:rule:1\nb`],
  ['such a path without commit', 'src\\a.ts:rule:1'],
])('passes over what is named by %s', (_, text) => {
  expect(parseIgnore(text)(fingerprint, commit)).toBe(true);
});

test.each(['', '# src/a.ts:rule:1', 'src/a.ts:rule:2', 'a.ts:rule:1', 'src/a.ts', `${'d'.repeat(40)}:src/a.ts:rule:1`])(
  'does not pass over it for %j',
  (text) => {
    expect(parseIgnore(text)(fingerprint, commit)).toBe(false);
  },
);

test('takes a line that begins with # for a comment, also where a file is called so', () => {
  expect(parseIgnore('#a.ts:rule:1')('#a.ts:rule:1', '')).toBe(false);
});
