import type { ResolvedRange } from '../git/resolve-range.ts';
import { quote } from './quote.ts';
import type { FoundSecret } from './scan.ts';

type Place = Pick<ResolvedRange, 'snapshot' | 'head'>;

/** Where a secret came from, in words, and the command that shows it again. */
export function originOf(
  { found: { file, commit }, hunk }: FoundSecret,
  { snapshot, head }: Place,
  inTree?: boolean,
): { words: string; reproduce: string } {
  switch (snapshot) {
    case 'staged':
      return { words: 'staged, in no commit yet', reproduce: `git diff --cached -- ${quote(file)}` };
    case 'worktree':
      return { words: 'changed and not staged', reproduce: `git diff -- ${quote(file)}` };
    case 'tree':
      return {
        words: `in the tree of ${head.slice(0, 7)}`,
        reproduce: `git show ${quote(`${head.slice(0, 12)}:${file}`)}`,
      };
    default: {
      const kept =
        inTree === undefined ? '' : inTree ? ', still in the tree' : ', no longer in the tree, but in the history';
      return {
        words: `added in ${commit.slice(0, 7)} on ${hunk.commit.date.slice(0, 10)}${kept}`,
        reproduce: `git show ${commit.slice(0, 12)} -- ${quote(file)}`,
      };
    }
  }
}

export function isCommitted({ snapshot }: Place): boolean {
  return snapshot !== 'staged' && snapshot !== 'worktree';
}
