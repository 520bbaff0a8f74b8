import { patternSource } from './pattern-source.ts';
import { parsePattern } from './pattern-syntax.ts';

/**
 * Translates a pattern of Go's RE2 syntax into a V8 pattern for a text held as a byte string (latin1). It matches
 * wherever Go's does: it may match more, never less. Returns undefined for a pattern that is not fully known. Assumes a
 * text without U+212A and U+017F, which Go folds to "k" and "s".
 */
export function translatePattern(pattern: string): RegExp | undefined {
  const tree = parsePattern(pattern);
  return tree && compile(patternSource(tree), 'g');
}

/** Undefined if V8 refuses the pattern, for instance because it is too large. */
export function compile(source: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(source, flags);
  } catch {
    return undefined;
  }
}
