import { caseFoldedSource, holdsFoldingLetter } from './case-folding.ts';
import { inRunsOfLines, maxLength, maxLineBreaks, waysOf } from './pattern-source.ts';
import { type PatternNode, parsePattern } from './pattern-syntax.ts';
import { withinLimit } from './time-limit.ts';
import { compile, translatePattern } from './translate-pattern.ts';

/** Where a rule's pattern may match, as offsets in the text; 'unknown' if only the engine can decide. */
type Spans = [start: number, end: number][] | 'unknown';

export type RulePattern = {
  /** Whether the pattern may match in a text held as a byte string (latin1). */
  mayMatch(text: string): boolean;
  /** The same for any run of whole lines of a text. */
  mayMatchInRuns(text: string): boolean;
  /** The most line breaks that a match can hold; may be Infinity. */
  lineBreaks: number;
  /** 'unknown' if there are more than a thousand matches. */
  find(text: string): Spans;
};

/**
 * For matches of any length, longer texts are searched with a time limit. So is every text if V8 may backtrack for
 * long.
 */
const unguardedLength = 16_384;
const maxSpans = 1_000;
const maxWays = 1e6;

const unknown: RulePattern = {
  mayMatch: () => true,
  mayMatchInRuns: () => true,
  lineBreaks: Infinity,
  find: () => 'unknown',
};

/**
 * Searches a whole text for a rule's pattern in V8, for rules that have no word to look for. Says that it may match if
 * it cannot decide, or if that takes too long.
 */
export function rulePattern(pattern: string | undefined): RulePattern {
  const translated = pattern === undefined ? undefined : translatePattern(pattern);
  if (!translated) return unknown;
  const tree = parsePattern(pattern as string) as PatternNode;
  const isRisky = waysOf(tree) > maxWays;
  const isUnbounded = maxLength(tree) === Infinity;
  const guarded = (text: string) => isRisky || (isUnbounded && text.length > unguardedLength);
  const isAnchored = /(?<!\[)\^/.test(translated.source);
  const isIn = (each: RegExp, text: string) => {
    each.lastIndex = 0;
    return guarded(text) ? (withinLimit(() => each.test(text)) ?? true) : each.test(text);
  };
  /** Where the text holds letters that Go folds into ASCII, also a pattern that matches these. */
  const patternsOf = (write: (source: string) => string) => {
    const written = (source: string) => compile(write(source), 'g') ?? /(?:)/g;
    let plain: RegExp[] | undefined;
    let all: RegExp[] | undefined;
    return (text: string) => {
      plain ??= [written(translated.source)];
      if (!holdsFoldingLetter(text)) return plain;
      all ??= [...plain, written(caseFoldedSource(translated.source))];
      return all;
    };
  };
  const whole = patternsOf((source) => source);
  const inRuns = patternsOf(inRunsOfLines);
  return {
    mayMatch(text) {
      return whole(text).some((each) => isIn(each, text));
    },
    mayMatchInRuns(text) {
      return inRuns(text).some((each) => isIn(each, text));
    },
    lineBreaks: maxLineBreaks(tree),
    find(text) {
      if (isAnchored) return 'unknown';
      const all = whole(text).map((each) =>
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
