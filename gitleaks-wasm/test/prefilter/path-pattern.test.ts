import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { RE2JS } from 're2js';
import { load } from '../../src/engine/gitleaks.ts';
import { findPathFacts, pathPattern } from '../../src/prefilter/path-pattern.ts';

test('a word goes on behind what may be left out', () => {
  expect(findPathFacts('lib(?:64)?/py[23](?:a*b*){9}(?:/.*)?$')).toEqual({
    words: ['lib/py2', 'lib/py3', 'lib64/py2', 'lib64/py3'],
  });
  // None begins with another: each place is tried once.
  expect(findPathFacts('abc(?:(?:d|ef)g?)?(?:a*b*){9}(?:/.*)?$')).toEqual({ words: ['abc'] });
});

test('the paths that gitleaks passes over are told as Go tells them', async () => {
  const { allowlists } = await load();
  const patterns = allowlists.flatMap(({ paths }) => paths);
  const matchers = patterns.map((pattern) => ({ quick: pathPattern(pattern, false), steady: RE2JS.compile(pattern) }));
  const parts = ['lib', 'LIB64', 'python3.11', 'Python/2.7', 'x-1.0.dist-info', 'vendor', 'node_modules', '.git'];
  const names = ['METADATA', 'go.sum', 'a.PNG', 'jquery-ui.min.js', 'gradlew.bat', 'venv', 'ü.docx', '\n', 'ſ.svg'];
  const path = fc
    .array(fc.oneof(fc.constantFrom(...parts, ...names), fc.string({ maxLength: 6 })), { minLength: 1, maxLength: 6 })
    .chain((items) => fc.constantFrom('/', '').map((separator) => items.join(separator)));
  const matched = new Set<number>();
  fc.assert(
    fc.property(path, (text) => {
      matchers.forEach(({ quick, steady }, index) => {
        expect(quick(text)).toBe(steady.test(text));
        if (quick(text)) matched.add(index);
      });
    }),
    { numRuns: 500 },
  );
  expect(matched.size).toBeGreaterThan(5);
  const passedOver = (text: string) => matchers.some(({ quick }) => quick(text));
  expect(['x-1.0.dist-info/METADATA', 'env/Lib/python3.11/site-packages/x.py'].map(passedOver)).toEqual([true, true]);
  expect(passedOver('src/lib/python.ts')).toBe(false);
}, 60_000);
