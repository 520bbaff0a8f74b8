import { findRemote, type Repository } from './repository.ts';
import { lastLine, runGit } from './run-git.ts';

const fetchTimeoutMs = 180_000;

/**
 * Brings commits from the remote: objects only, no branch or tag of the clone is moved. With a commit range, contents
 * of files are left out where the remote can; git then asks for the few it needs while it prints the patches.
 * Gives undefined when that went well, else the remote's words.
 */
export async function fetchCommits(
  repository: Repository,
  revisions: string[],
  depth: 'as-is' | 'complete',
): Promise<string | undefined> {
  const remote = await findRemote(repository);
  if (!remote) return 'the clone has no remote to ask';
  const options = ['--no-tags', '--no-recurse-submodules', '--no-write-fetch-head', '--quiet'];
  if (depth === 'complete') options.push('--unshallow');
  let refused = '';
  for (const filter of revisions.length > 0 ? [['--filter=blob:none'], []] : [[]]) {
    const args = ['fetch', ...options, ...filter, '--end-of-options', remote, ...revisions];
    const { exitCode, stderr } = await runGit(repository, args, { timeoutMs: fetchTimeoutMs });
    if (exitCode === 0) return undefined;
    refused = lastLine(stderr);
  }
  return refused || 'git fetch failed';
}

/** The commit at the tip of a branch of the remote, asked now; undefined when there is no such branch or no answer. */
export async function remoteTip(repository: Repository, branch: string): Promise<string | undefined> {
  const remote = await findRemote(repository);
  if (!remote) return undefined;
  const args = ['ls-remote', '--end-of-options', remote, `refs/heads/${branch}`];
  const { exitCode, stdout } = await runGit(repository, args);
  return exitCode === 0 ? /^[0-9a-f]{40,64}(?=\t)/.exec(stdout)?.[0] : undefined;
}
