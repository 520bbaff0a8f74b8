import { caseFoldedSource, holdsFoldingLetter } from './case-folding.ts';
import { maxLength, waysOf } from './pattern-source.ts';
import { type PatternNode, parsePattern } from './pattern-syntax.ts';
import { withinLimit } from './time-limit.ts';
import { compile, translatePattern } from './translate-pattern.ts';

/** Where a rule's pattern may match, as offsets into the text; 'unknown' where only the engine can tell. */
type Spans = [start: number, end: number][] | 'unknown';

export type RulePattern = {
  /** Whether the pattern may match in a text held as a byte string (latin1). */
  mayMatch(text: string): boolean;
  /** At most a thousand matches. */
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
  const isAnchored = /(?<!\[)\^/.test(translated.source);
  let folded: RegExp | undefined;
  /** For a text with letters that Go folds into ASCII, what is matched with them too. */
  const patternsFor = (text: string) => {
    if (!holdsFoldingLetter(text)) return [translated];
    folded ??= compile(caseFoldedSource(translated.source), 'g') ?? /(?:)/g;
    return [translated, folded];
  };
  return {
    mayMatch(text) {
      return patternsFor(text).some((each) => {
        each.lastIndex = 0;
        return guarded(text) ? (withinLimit(() => each.test(text)) ?? true) : each.test(text);
      });
    },
    find(text) {
      if (isAnchored) return 'unknown';
      const all = patternsFor(text).map((each) =>
        guarded(text) ? (withinLimit(() => collect(each, text)) ?? 'unknown') : collect(each, text),
      );
      return all.includes('unknown') ? 'unknown' : (all as [number, number][][]).flat();
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
