import { fetchCommits, remoteTip } from './fetch.ts';
import type { BaseBranch } from './range.ts';
import { findCommit, findRemote, type Repository } from './repository.ts';
import { runGit } from './run-git.ts';

/**
 * The commit of the base branch that GitHub merged a pull request's head into (docs.github.com, "Events that trigger
 * workflows": GITHUB_SHA of `pull_request`); undefined unless that merge is checked out and is one of this head. Read
 * from the merge itself, whose parents a shallow clone lacks.
 */
export async function baseOfMerge(repository: Repository, merge: string, head: string): Promise<string | undefined> {
  if ((await findCommit(repository, 'HEAD')) !== merge) return undefined;
  const { stdout } = await runGit(repository, ['cat-file', 'commit', merge]);
  const [header = ''] = stdout.split('\n\n', 1);
  const parents = [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id]) => id);
  return parents.length === 2 && parents[1] === head ? parents[0] : undefined;
}

/**
 * Whether this clone holds a commit of the base branch that does not hold the head. One that does is what the pull
 * request was merged into meanwhile: left out, nothing of it would be judged.
 */
export async function isBeside(repository: Repository, commit: string, head: string): Promise<boolean> {
  // 0: it is an ancestor; 1: it is none; else it cannot be told.
  const { exitCode } = await runGit(repository, ['merge-base', '--is-ancestor', head, commit]);
  return exitCode === 1;
}

/**
 * The tip of the base branch, asked of the remote now; where that does not answer, as the clone has it. Undefined where
 * neither is known, or where the remote is not the base repository: whoever made the pull request may own it.
 */
export async function findBaseTip(
  repository: Repository,
  { branch, repository: fullName }: BaseBranch,
): Promise<{ tip: string; isCurrent: boolean } | undefined> {
  const remote = branch === undefined ? undefined : await findRemote(repository);
  if (branch === undefined || !remote || !(await isNamed(repository, remote, fullName))) return undefined;
  const asked = await remoteTip(repository, branch);
  if (asked !== undefined && (await isFetched(repository, asked))) return { tip: asked, isCurrent: true };
  // Not resolved by git: another ref may only end like this one.
  const args = ['show-ref', '--verify', '--hash', `refs/remotes/${remote}/${branch}`];
  const { exitCode, stdout } = await runGit(repository, args);
  return exitCode === 0 ? { tip: stdout.trim(), isCurrent: false } : undefined;
}

/** Where git goes for this remote, by the last two parts of the address: `https://github.com/owner/name.git`. */
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
