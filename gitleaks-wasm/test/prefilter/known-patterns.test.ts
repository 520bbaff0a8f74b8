import { expect, test } from '@jest/globals';
import { knownPatternsJson } from '../../known-patterns.ts';
import { load } from '../../src/engine/gitleaks.ts';
import { findPathFacts } from '../../src/prefilter/path-pattern.ts';
import { findFacts, patternFacts } from '../../src/prefilter/pattern-facts.ts';

test('what the build writes down about the patterns of gitleaks is what would be found out', async () => {
  const { rules, allowlists } = await load();
  const patterns = rules.flatMap(({ regex }) => regex ?? []);
  const found = patterns.map((pattern) => [pattern, findFacts(pattern)]).filter(([, facts]) => facts);
  const { knownPatterns, knownPaths } = JSON.parse(await knownPatternsJson());
  expect(knownPatterns).toEqual(Object.fromEntries(found));
  expect(found.length).toBeGreaterThan(200);
  const paths = allowlists.flatMap((list) => list.paths);
  expect(knownPaths).toMatchObject(Object.fromEntries(paths.map((path) => [path, findPathFacts(path)])));
  expect(paths.length).toBeGreaterThan(10);
});

test('a pattern is read once in a process', () => {
  const pattern = 'own-[0-9]{8}';
  expect(patternFacts(pattern)).toEqual(findFacts(pattern));
  expect(patternFacts(pattern)).toBe(patternFacts(pattern));
});
