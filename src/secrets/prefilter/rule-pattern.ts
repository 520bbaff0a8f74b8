import { maxLength, waysOf } from './pattern-source.ts';
import { type PatternNode, parsePattern } from './pattern-syntax.ts';
import { withinLimit } from './time-limit.ts';
import { translatePattern } from './translate-pattern.ts';

/** Where a rule's pattern may match, as offsets into the text; 'unknown' where only the engine can tell. */
export type Spans = [start: number, end: number][] | 'unknown';

export type RulePattern = {
  /** Whether the pattern may match in a text held as a byte string (latin1). */
  mayMatch(text: string): boolean;
  /** At most a thousand places. */
  find(text: string): Spans;
};

/** Longer texts, and patterns that may backtrack without end, are searched with a time limit. */
const unguardedLength = 16_384;
const maxSpans = 1_000;
const maxWays = 1e6;

const unknown: RulePattern = { mayMatch: () => true, find: () => 'unknown' };

/**
 * Tries a rule's pattern over a whole text in V8, for rules that have no word to look for. Says yes where it cannot
 * tell, and where it takes too long.
 */
export function rulePattern(pattern: string | undefined): RulePattern {
  const translated = pattern === undefined ? undefined : translatePattern(pattern);
  if (!translated) return unknown;
  const tree = parsePattern(pattern as string) as PatternNode;
  const isRisky = waysOf(tree) > maxWays;
  const isUnbounded = maxLength(tree) === Infinity;
  const guarded = (text: string) => isRisky || (isUnbounded && text.length > unguardedLength);
  const anchored = /(?<!\[)\^/.test(translated.source);
  return {
    mayMatch(text) {
      if (foldsFromOutside(text)) return true;
      translated.lastIndex = 0;
      return guarded(text) ? (withinLimit(() => translated.test(text)) ?? true) : translated.test(text);
    },
    find(text) {
      if (anchored || foldsFromOutside(text)) return 'unknown';
      return (guarded(text) ? withinLimit(() => collect(translated, text)) : collect(translated, text)) ?? 'unknown';
    },
  };
}

function collect(pattern: RegExp, text: string): Spans {
  const spans: [number, number][] = [];
  pattern.lastIndex = 0;
  for (const match of text.matchAll(pattern)) {
    if (spans.length === maxSpans) return 'unknown';
    spans.push([match.index, match.index + match[0].length]);
  }
  return spans;
}

/** Go folds U+212A to "k" and U+017F to "s", which a byte string cannot show. */
export function foldsFromOutside(text: string): boolean {
  return text.includes('\xe2\x84\xaa') || text.includes('\xc5\xbf');
}
