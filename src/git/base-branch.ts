import { fetchCommits, remoteTip } from './fetch.ts';
import { isAncestor } from './is-ancestor.ts';
import type { BaseBranch } from './range.ts';
import { findCommit, findRemote, type Repository } from './repository.ts';
import { runGit } from './run-git.ts';

/**
 * The commit of the base branch in GitHub's own merge of a pull request's head (docs.github.com, "Events that trigger
 * workflows": GITHUB_SHA of `pull_request`). Undefined unless this merge is checked out and merges this head. The ids
 * are read from the merge commit itself, because a shallow clone lacks its parents.
 */
export async function baseOfMerge(repository: Repository, merge: string, head: string): Promise<string | undefined> {
  if ((await findCommit(repository, 'HEAD')) !== merge) return undefined;
  const { stdout } = await runGit(repository, ['cat-file', 'commit', merge]);
  // A name in another header may hold what is a line break to a pattern, such as U+2028, but not to git.
  const [header = ''] = stdout.split('\n\n', 1);
  const parents = header.split('\n').flatMap((line) => /^parent ([0-9a-f]+)$/.exec(line)?.[1] ?? []);
  return parents.length === 2 && parents[1] === head ? parents[0] : undefined;
}

/**
 * Whether this clone holds `commit`, a commit of the base branch, and `commit` does not contain the head. If it
 * contained the head, the pull request was merged meanwhile: without the history of `commit`, nothing would be left to
 * judge.
 */
export async function isBeside(repository: Repository, commit: string, head: string): Promise<boolean> {
  return (await isAncestor(repository, head, commit)) === false;
}

/**
 * The tip of the base branch. The remote is asked now; if it does not answer, the tip is the one that the clone knows
 * (`isCurrent` is false). Undefined if neither is known, or if the remote is not the base repository: the author of the
 * pull request may own it.
 */
export async function findBaseTip(
  repository: Repository,
  { branch, repository: fullName }: BaseBranch,
): Promise<{ tip: string; isCurrent: boolean } | undefined> {
  const remote = branch === undefined ? undefined : await findRemote(repository);
  if (branch === undefined || !remote || !(await isNamed(repository, remote, fullName))) return undefined;
  const asked = await remoteTip(repository, branch);
  if (asked !== undefined && (await isFetched(repository, asked))) return { tip: asked, isCurrent: true };
  // By its exact name: git's own lookup could find another ref that only ends like this one.
  const args = ['show-ref', '--verify', '--hash', `refs/remotes/${remote}/${branch}`];
  const { exitCode, stdout } = await runGit(repository, args);
  return exitCode === 0 ? { tip: stdout.trim(), isCurrent: false } : undefined;
}

/** Whether git's address of this remote ends with this name: `https://github.com/owner/name.git`. */
async function isNamed(repository: Repository, remote: string, fullName: string | undefined): Promise<boolean> {
  if (fullName === undefined) return true;
  const { stdout } = await runGit(repository, ['ls-remote', '--get-url', '--end-of-options', remote]);
  const [, name] = /([^/:\s]+\/[^/:\s]+?)(?:\.git)?\/*\s*$/.exec(stdout) ?? [];
  return name?.toLowerCase() === fullName.toLowerCase();
}

async function isFetched(repository: Repository, commit: string): Promise<boolean> {
  if (await findCommit(repository, commit)) return true;
  await fetchCommits(repository, [commit], repository.clone.shallow ? 'completely' : 'as-is');
  return (await findCommit(repository, commit)) !== undefined;
}
