import { RE2JS } from 're2js';
import { patternSource, waysOf } from './pattern-source.ts';
import { parsePattern } from './pattern-syntax.ts';
import { findRequiredLiterals } from './required-literals.ts';
import { compile } from './translate-pattern.ts';

const maxAnswers = 10_000;
/** V8 is the faster one, and may take long over a pattern with many repeats or a long path. */
const maxWays = 1e9;
const shortPath = /^[\x00-\x7f]{0,200}$/;

/** Answers for one path pattern in Go's syntax, remembering the paths: the same files come again and again. */
export type PathPattern = (path: string) => boolean;

/** `undecided` is the answer where the pattern cannot be read here; it must be the one that passes the hunk on. */
export function pathPattern(pattern: string, undecided: boolean): PathPattern {
  const tree = parsePattern(pattern);
  const quick = tree && waysOf(tree) <= maxWays ? compile(patternSource(tree, 1), '') : undefined;
  const words = tree && !quick ? findRequiredLiterals(tree)?.flatMap((literal) => literal.words) : undefined;
  let steady: RE2JS | 'refused' | undefined;
  const answers = new Map<string, boolean>();
  return (path) => {
    if (quick && shortPath.test(path)) return quick.test(path);
    if (words && shortPath.test(path) && !holdsOne(words, path)) return false;
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

/** Whether one of the words, without which there is no match, stands in an ASCII path, in any case. */
function holdsOne(words: string[], path: string): boolean {
  const lower = path.toLowerCase();
  return words.some((word) => lower.includes(word));
}

function compileSteady(pattern: string): RE2JS | 'refused' {
  try {
    return RE2JS.compile(pattern);
  } catch {
    return 'refused';
  }
}
