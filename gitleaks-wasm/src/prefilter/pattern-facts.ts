import { knownPatterns } from './known-patterns.ts';
import { maxLength, mayBeEmpty, somewhere } from './pattern-source.ts';
import { type PatternNode, parsePattern } from './pattern-syntax.ts';
import { findRequiredLiterals, type RequiredLiteral } from './required-literals.ts';

/** What the prefilter wants to know of a rule's pattern. */
export type PatternFacts = {
  /** The most bytes of a match; may be Infinity. */
  longest: number;
  mayBeEmpty: boolean;
  /** Whether it asks for the beginning, or the end, of the text. */
  asksForStart: boolean;
  asksForEnd: boolean;
  /** Whether it matches nothing outside ASCII, so that V8 matches exactly what Go does. */
  isAscii: boolean;
  /** Where it can be tried; undefined when it must be searched for in the whole text. */
  literals?: RequiredLiteral[];
};

/** Undefined for what `parsePattern` does not know for sure. */
export function patternFacts(pattern: string): PatternFacts | undefined {
  return Object.hasOwn(knownPatterns, pattern) ? knownPatterns[pattern] : findFacts(pattern);
}

/** The same, found out in any case. */
export function findFacts(pattern: string): PatternFacts | undefined {
  const tree = parsePattern(pattern);
  if (!tree) return undefined;
  const asksFor = (source: string) => somewhere(tree, (node) => node.kind === 'assert' && node.source === source);
  const asksForStart = asksFor('^');
  // What is bound to the beginning of the text would also be found at the beginning of a window.
  const literals = asksForStart ? undefined : findRequiredLiterals(tree);
  return {
    longest: maxLength(tree),
    mayBeEmpty: mayBeEmpty(tree),
    asksForStart,
    asksForEnd: asksFor('$'),
    isAscii: !somewhere(tree, isWide),
    ...(literals ? { literals } : {}),
  };
}

function isWide(node: PatternNode): boolean {
  return node.kind === 'char' && node.wide;
}
