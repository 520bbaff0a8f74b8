import { GateError } from '../errors.ts';
import type { Repository } from './repository.ts';
import type { ResolvedRange } from './resolve-range.ts';
import { lastLine, runGit } from './run-git.ts';

/** How many commits the range holds, merges included. */
export async function countCommits(repository: Repository, range: ResolvedRange): Promise<number> {
  const { exitCode, stdout, stderr } = await runGit(repository, ['rev-list', '--count', ...range.revisions, '--']);
  if (exitCode !== 0) throw new GateError('GIT_FAILED', { problem: lastLine(stderr) });
  return Number(stdout);
}

/** The content of a file in a commit: empty when it is not there, undefined when it is too large to be looked at. */
export async function readFileAt(repository: Repository, commit: string, path: string): Promise<string | undefined> {
  try {
    const { exitCode, stdout } = await runGit(repository, ['cat-file', 'blob', `${commit}:${path}`]);
    return exitCode === 0 ? stdout : '';
  } catch (error) {
    if (error instanceof GateError && error.code === 'GIT_FAILED') return undefined;
    throw error;
  }
}
