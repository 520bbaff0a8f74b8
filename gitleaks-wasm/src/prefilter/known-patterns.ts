import type { PatternFacts } from './pattern-facts.ts';

/** Facts by pattern that need not be found out. The build puts those of gitleaks' own rules here (known-patterns.ts). */
export const knownPatterns: Readonly<Record<string, PatternFacts>> = {};
