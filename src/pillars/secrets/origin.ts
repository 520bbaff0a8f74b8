import type { ResolvedRange } from '../../git/range.ts';
import { shellPath } from '../../text/shell-word.ts';
import type { FoundSecret } from './scan.ts';
import type { Whereabouts } from './whereabouts.ts';

type Revision = Pick<ResolvedRange, 'snapshot' | 'head'>;

/** Where a secret came from, in words, and the command that shows it. */
export function originOf(
  { found: { file, commit }, hunk }: FoundSecret,
  { snapshot, head }: Revision,
  whereabouts?: Whereabouts,
): { words: string; reproduce: string } {
  switch (snapshot) {
    case 'staged':
      return { words: 'staged, in no commit yet', reproduce: `git diff --cached -- ${shellPath(file)}` };
    case 'worktree':
      return { words: 'changed and not staged', reproduce: `git diff -- ${shellPath(file)}` };
    case 'tree':
      return {
        words: `in the tree of ${head.slice(0, 7)}`,
        reproduce: `git show ${shellPath(`${head.slice(0, 12)}:${file}`)}`,
      };
    default:
      return {
        words: `added in ${commit.slice(0, 7)} on ${hunk.commit.date.slice(0, 10)}${keptWords(whereabouts)}`,
        reproduce: `git show ${commit.slice(0, 12)} -- ${shellPath(file)}`,
      };
  }
}

/** Empty if the search for the secret in the head was not possible. */
function keptWords(whereabouts: Whereabouts | undefined): string {
  switch (whereabouts) {
    case undefined:
      return '';
    case 'here':
      return ', still in the tree';
    case 'gone':
      return ', no longer in the tree, but in the history';
    case 'left':
      return ', no longer at this place, but in the history';
    default: {
      const { file, line } = whereabouts;
      return `, still in the tree, now in ${file}${line ? `:${line}` : ''}`;
    }
  }
}

export function isCommitted({ snapshot }: Revision): boolean {
  return snapshot !== 'staged' && snapshot !== 'worktree';
}
