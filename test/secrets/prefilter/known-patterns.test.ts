import { expect, test } from '@jest/globals';
import { load } from 'gitleaks-wasm';
import { knownPatternsJson } from '../../../scripts/known-patterns.ts';
import { findFacts } from '../../../src/secrets/prefilter/pattern-facts.ts';

test('what the build writes down about the patterns of gitleaks is what would be found out', async () => {
  const patterns = (await load()).rules.flatMap(({ regex }) => regex ?? []);
  const found = patterns.map((pattern) => [pattern, findFacts(pattern)]).filter(([, facts]) => facts);
  expect(JSON.parse(await knownPatternsJson())).toEqual(Object.fromEntries(found));
  expect(found.length).toBeGreaterThan(200);
});
