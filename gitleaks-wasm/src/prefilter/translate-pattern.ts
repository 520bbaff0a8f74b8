import { patternSource } from './pattern-source.ts';
import { parsePattern } from './pattern-syntax.ts';

/**
 * Translates a pattern of Go's RE2 syntax into one of V8 for a text held as a byte string (latin1), such that it
 * matches wherever Go's does: it may match more, never less. Gives undefined for what it does not know for sure.
 * Assumes a text without U+212A and U+017F, which Go folds to "k" and "s".
 */
export function translatePattern(pattern: string): RegExp | undefined {
  const tree = parsePattern(pattern);
  return tree && compile(patternSource(tree), 'g');
}

/** Undefined where V8 refuses, for instance because the pattern is too large. */
export function compile(source: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(source, flags);
  } catch {
    return undefined;
  }
}
