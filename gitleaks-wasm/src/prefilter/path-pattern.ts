import { RE2JS } from 're2js';
import { knownPaths, type PathFacts } from './known-patterns.ts';
import { patternSource, waysOf } from './pattern-source.ts';
import { parsePattern } from './pattern-syntax.ts';
import { findRequiredLiterals } from './required-literals.ts';
import { compile } from './translate-pattern.ts';

const maxAnswers = 10_000;
/** V8 is faster than RE2, but may take long for a pattern with many repeats or for a long path. */
const maxWays = 1e9;
const shortPath = /^[\x00-\x7f]{0,200}$/;
/** The letter that Go folds into ASCII and `toLowerCase` does not. */
const longS = '\u017f';

/**
 * Whether a path matches one pattern in Go's syntax. Slow answers are remembered, because the same files come often.
 */
export type PathPattern = (path: string) => boolean;

/**
 * `undecided` is the answer if the pattern cannot be read here: it must be the one that lets the engine see the hunk.
 */
export function pathPattern(pattern: string, undecided: boolean): PathPattern {
  const facts = Object.hasOwn(knownPaths, pattern) ? knownPaths[pattern] : findPathFacts(pattern);
  const quick = facts?.quick === undefined ? undefined : compile(facts.quick, '');
  const words = facts?.words;
  let steady: RE2JS | 'refused' | undefined;
  const answers = new Map<string, boolean>();
  return (path) => {
    if (quick && shortPath.test(path)) return quick.test(path);
    if (words && !holdsOne(words, path)) return false;
    let answer = answers.get(path);
    if (answer === undefined) {
      if (answers.size === maxAnswers) answers.clear();
      steady ??= compileSteady(pattern);
      answer = steady === 'refused' ? undecided : steady.test(path);
      answers.set(path, answer);
    }
    return answer;
  };
}

/** What {@link pathPattern} needs to know of a pattern, always computed. */
export function findPathFacts(pattern: string): PathFacts {
  const tree = parsePattern(pattern);
  const quick = tree && waysOf(tree) <= maxWays ? patternSource(tree, 1) : undefined;
  const words = tree && findRequiredLiterals(tree)?.flatMap((literal) => literal.words);
  return { ...(quick !== undefined && compile(quick, '') && { quick }), ...(words && { words }) };
}

/** Whether a path holds one of the words, in upper or lower case. Without one there is no match. */
function holdsOne(words: string[], path: string): boolean {
  const lower = path.toLowerCase().replaceAll(longS, 's');
  return words.some((word) => lower.includes(word));
}

function compileSteady(pattern: string): RE2JS | 'refused' {
  try {
    return RE2JS.compile(pattern);
  } catch {
    return 'refused';
  }
}
