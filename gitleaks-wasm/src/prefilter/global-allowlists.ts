import type { Allowlist } from '../engine/rules.ts';
import { pathPattern } from './path-pattern.ts';

/** The global allowlists that decide by path and commit alone (`checkCommitOrPathAllowed`). */
export function globallyAllowed(allowlists: Allowlist[]): (path: string, commit: string) => boolean {
  const checks = allowlists
    .filter((list) => list.condition === 'OR' || (list.regexes.length === 0 && list.stopWords.length === 0))
    .map((list) => {
      const commits = new Set(list.commits.map((commit) => commit.toLowerCase()));
      const paths = list.paths.map((pattern) => pathPattern(pattern, false));
      const byPath = remembered((path) => paths.some((matches) => matches(path)));
      if (list.condition === 'OR') return (path: string, commit: string) => commits.has(commit) || byPath(path);
      return (path: string, commit: string) =>
        (commits.size === 0 || commits.has(commit)) && (paths.length === 0 || byPath(path));
    });
  let last: { path: string; commit: string; isAllowed: boolean } | undefined;
  // The hunks of a file come one after another.
  return (path, commit) => {
    if (last?.path !== path || last.commit !== commit) {
      last = { path, commit, isAllowed: checks.some((isAllowed) => isAllowed(path, commit)) };
    }
    return last.isAllowed;
  };
}

const maxAnswers = 10_000;

/** The same files come again and again. */
function remembered(check: (path: string) => boolean): (path: string) => boolean {
  const answers = new Map<string, boolean>();
  return (path) => {
    let answer = answers.get(path);
    if (answer === undefined) {
      if (answers.size === maxAnswers) answers.clear();
      answer = check(path);
      answers.set(path, answer);
    }
    return answer;
  };
}
