import { expect, test } from '@jest/globals';
import { load } from '../../src/engine/gitleaks.ts';
import { powerOf } from '../../src/prefilter/growth.ts';
import { parsePattern } from '../../src/prefilter/pattern-syntax.ts';
import { findRequiredLiterals } from '../../src/prefilter/required-literals.ts';

test.each([
  ['key[a-z]{0,1000}b', 0],
  ['key[a-z]+', 0], // nothing can fail behind it
  ['key[a-z]+=[0-9]+;', 0], // each of them can end at one place only
  ['key[a-z]+=?b', 1], // what need not be there may be left out
  ['key[a-z]+(?:=|b)', 1],
  ['key.*a', 1],
  ['key(?:ab)+a', 1],
  ['key.*=.*', 1], // the second cannot fail
  ['key.*a[a-z]+=', 2], // from each a the letters are read again
  ['key.*a.*$', 2],
  ['key.*a.*b', 2],
  ['key.*(?:a.*b|c)d', 2],
  ['key(?:.*a){3}', 2],
  ['key(?:a+b?)*c', 2],
  ['key.*a.*b.*c.*dd', 4],
])('the time of %s grows with power %i', (pattern, power) => {
  const tree = parsePattern(pattern);
  expect(tree && powerOf([tree])).toBe(power);
  const [literal] = (tree && findRequiredLiterals(tree)) ?? [];
  expect(literal?.backtracks).toBe(power > 1);
});

test('V8 may try all but a few patterns of gitleaks', async () => {
  const { rules } = await load();
  const slow = rules.filter(({ regex }) => {
    const tree = parsePattern(regex ?? '');
    return tree && findRequiredLiterals(tree)?.some(({ backtracks }) => backtracks);
  });
  expect(slow.map(({ id }) => id)).toEqual([
    'curl-auth-header',
    'curl-auth-user',
    'kubernetes-secret-yaml',
    'nuget-config-password',
  ]);
});
