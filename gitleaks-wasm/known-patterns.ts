import { load } from './src/engine/gitleaks.ts';
import { findPathFacts } from './src/prefilter/path-pattern.ts';
import { findFacts } from './src/prefilter/pattern-facts.ts';

/** What is known of the patterns of gitleaks' own rules and of their paths, as JSON: see src/prefilter/known-patterns.ts. */
export async function knownPatternsJson(): Promise<string> {
  const { rules, allowlists } = await load();
  const facts = rules.flatMap(({ regex }) => {
    const found = regex === undefined ? undefined : findFacts(regex);
    return found ? [[regex, found]] : [];
  });
  const lists = [...allowlists, ...rules.flatMap((rule) => rule.allowlists)];
  const paths = [...lists.flatMap((list) => list.paths), ...rules.flatMap(({ path }) => path ?? [])];
  const known = {
    knownPatterns: Object.fromEntries(facts),
    knownPaths: Object.fromEntries(paths.map((path) => [path, findPathFacts(path)])),
  };
  // JSON has no word for Infinity, but numbers that are read as such.
  return JSON.stringify(known, (_, value) => (value === Infinity ? '∞' : value)).replaceAll('"∞"', '1e999');
}
