import type { PatternFacts } from './known-patterns.ts';
import { knownPatterns } from './known-patterns.ts';
import { maxLength, minLength, somewhere } from './pattern-source.ts';
import { type PatternNode, parsePattern } from './pattern-syntax.ts';
import { findRequiredLiterals } from './required-literals.ts';

const found = new Map<string, PatternFacts | undefined>();

/** Undefined for a pattern that `parsePattern` does not fully know. Each pattern is read once in a process. */
export function patternFacts(pattern: string): PatternFacts | undefined {
  if (Object.hasOwn(knownPatterns, pattern)) return knownPatterns[pattern];
  if (!found.has(pattern)) found.set(pattern, findFacts(pattern));
  return found.get(pattern);
}

/** The same, always computed. */
export function findFacts(pattern: string): PatternFacts | undefined {
  const tree = parsePattern(pattern);
  if (!tree) return undefined;
  const asksFor = (source: string) => somewhere(tree, (node) => node.kind === 'assert' && node.source === source);
  const asksForStart = asksFor('^');
  // A pattern that asks for the beginning of the text would also match at the beginning of a window.
  const literals = asksForStart ? undefined : findRequiredLiterals(tree);
  return {
    longest: maxLength(tree),
    mayBeEmpty: minLength(tree) === 0,
    asksForStart,
    asksForEnd: asksFor('$'),
    isAscii: !somewhere(tree, isWide),
    ...(literals ? { literals } : {}),
  };
}

function isWide(node: PatternNode): boolean {
  return node.kind === 'char' && node.wide;
}
