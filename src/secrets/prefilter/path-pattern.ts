import { RE2JS } from 're2js';

const maxAnswers = 10_000;

/** Answers for one path pattern in Go's syntax, remembering the paths: the same files come again and again. */
export type PathPattern = (path: string) => boolean;

/** `undecided` is the answer where the pattern cannot be read here; it must be the one that passes the hunk on. */
export function pathPattern(pattern: string, undecided: boolean): PathPattern {
  let compiled: RE2JS | undefined;
  try {
    compiled = RE2JS.compile(pattern);
  } catch {
    return () => undecided;
  }
  const known = compiled;
  const answers = new Map<string, boolean>();
  return (path) => {
    let answer = answers.get(path);
    if (answer === undefined) {
      if (answers.size === maxAnswers) answers.clear();
      answer = known.test(path);
      answers.set(path, answer);
    }
    return answer;
  };
}
