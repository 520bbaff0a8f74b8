import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { RE2JS } from 're2js';
import { load } from '../../src/engine/gitleaks.ts';
import { translatePattern } from '../../src/prefilter/translate-pattern.ts';

const matches = (pattern: RegExp | undefined, text: string) =>
  pattern?.test(Buffer.from(text).toString('latin1')) ?? true;

describe('a pattern of gitleaks in V8', () => {
  test('is known for every default rule', async () => {
    const { rules } = await load();
    expect(rules.length).toBeGreaterThan(200);
    const unknown = rules.filter(({ regex }) => regex !== undefined && !translatePattern(regex));
    expect(unknown.map(({ id }) => id)).toEqual([]);
  });

  // Each pair matches in Go; the traps are the differences between the two dialects.
  test.each([
    ['a.b', 'aéb'],
    ['^.{2}$', '日本'],
    ['a\\Sb', 'a\u00a0b'],
    ['a[^b]c', 'a😀c'],
    ['a[\\S]{2}c', 'a\u000b\u00a0c'],
    ['x(?i)yz(?-i:Q)', 'xYZQ'],
    ['(?i)a[^\\d]b', 'AéB'],
    ['a(?s:.){0,2}b', 'a\nb'],
    ['[]a]+x', ']]x'],
    ['[^]a]x', 'bx'],
    ['(?P<name>a)b', 'ab'],
    ['[[:alpha:]]-[[:digit:]]', 'q-1'],
    ['\\x41\\z', 'xA'],
    ['a{,2}b', 'a{,2}b'],
    ['(?U)a+b', 'aab'],
    ['(?m)^b$', 'a\nb\nc'],
    ['(?s)a.b', 'a\nb'],
    ['\\Qa.b\\E', 'a.b'],
    ['\\pL', 'é'],
    ['é', 'é'],
    ['\\bkey\\b', 'é key'],
  ])('%s matches %j', (pattern, text) => {
    expect(RE2JS.compile(pattern).matcher(text).find()).toBe(true);
    expect(matches(translatePattern(pattern), text)).toBe(true);
  });

  test('still tells texts apart', () => {
    for (const [pattern, text] of [
      ['a.b', 'a\nb'],
      ['[^a]b', 'ab'],
      ['(?i)key', 'kex'],
      ['\\s', '\u000b'],
    ] as const) {
      expect(matches(translatePattern(pattern), text)).toBe(false);
    }
  });

  test('matches wherever Go does', () => {
    const atom = fc.constantFrom(
      'a',
      'b',
      '.',
      '\\s',
      '\\S',
      '\\w',
      '\\W',
      '[a-c]',
      '[^a]',
      '[^\\w]',
      '[\\S]',
      '\\b',
      '(?i:B)',
      '(?:a|b)',
      '(?s:.)',
      '\\.',
      '-',
    );
    const quantifier = fc.constantFrom('', '', '', '*', '+', '?', '{2}', '{1,3}', '{2,}', '*?', '{0,2}?');
    const pattern = fc
      .array(fc.tuple(atom, quantifier), { minLength: 1, maxLength: 5 })
      .map((parts) => parts.map(([one, many]) => (one === '\\b' ? one : one + many)).join(''));
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', 'B', 'c', '.', '-', ' ', '\n', '\u000b', '\u00a0', 'é', '日', '😀'),
      maxLength: 12,
    });
    fc.assert(
      fc.property(pattern, fc.boolean(), text, (source, fold, haystack) => {
        const written = (fold ? '(?i)' : '') + source;
        if (RE2JS.compile(written).matcher(haystack).find())
          expect(matches(translatePattern(written), haystack)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});
