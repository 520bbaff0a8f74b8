import { RE2JS } from 're2js';

/** Answers for one path pattern in Go's syntax, remembering the last path: hunks of a file come one after another. */
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
  let last: string | undefined;
  let answer = undecided;
  return (path) => {
    if (path !== last) {
      answer = known.test(path);
      last = path;
    }
    return answer;
  };
}
