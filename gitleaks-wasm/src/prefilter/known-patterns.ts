import type { RequiredLiteral } from './required-literals.ts';

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

/** Facts by pattern that need not be found out. The build puts those of gitleaks' own rules here (known-patterns.ts). */
export const knownPatterns: Readonly<Record<string, PatternFacts>> = {};
