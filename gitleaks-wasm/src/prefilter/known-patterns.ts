import type { RequiredLiteral } from './required-literals.ts';

/** What the prefilter needs to know about a rule's pattern. */
export type PatternFacts = {
  /** The most bytes that a match can have; may be Infinity. */
  longest: number;
  mayBeEmpty: boolean;
  /** Whether it asks for the beginning, or the end, of the text. */
  asksForStart: boolean;
  asksForEnd: boolean;
  /** Whether it matches nothing outside ASCII, so that V8 matches exactly what Go does. */
  isAscii: boolean;
  /** The places to try it at; undefined if it must be searched for in the whole text. */
  literals?: RequiredLiteral[];
};

/**
 * How a pattern for paths is tried: by V8 (`quick`), if that cannot take long; else only where one of these `words` is in
 * the path.
 */
export type PathFacts = { quick?: string; words?: string[] };

/**
 * Facts known before the run, by pattern. The build puts those of gitleaks' own rules here (../../known-patterns.ts).
 */
export const knownPatterns: Readonly<Record<string, PatternFacts>> = {};
export const knownPaths: Readonly<Record<string, PathFacts>> = {};
