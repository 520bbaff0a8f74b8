import { load } from './src/engine/gitleaks.ts';
import { findFacts } from './src/prefilter/pattern-facts.ts';

/** The facts of the patterns of gitleaks' own rules, as JSON. */
export async function knownPatternsJson(): Promise<string> {
  const { rules } = await load();
  const facts = rules.flatMap(({ regex }) => {
    const found = regex === undefined ? undefined : findFacts(regex);
    return found ? [[regex, found]] : [];
  });
  // JSON has no word for Infinity, but numbers that are read as such.
  return JSON.stringify(Object.fromEntries(facts), (_, value) => (value === Infinity ? '∞' : value)).replaceAll(
    '"∞"',
    '1e999',
  );
}
