import type { Repository } from './repository.ts';
import { runGit } from './run-git.ts';

/** Whether `commit` is `other` or one of its ancestors (git-merge-base(1)). Undefined if git cannot tell. */
export async function isAncestor(repository: Repository, commit: string, other: string): Promise<boolean | undefined> {
  const { exitCode } = await runGit(repository, ['merge-base', '--is-ancestor', commit, other]);
  return exitCode === 0 ? true : exitCode === 1 ? false : undefined;
}
