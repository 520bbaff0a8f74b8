import { GateError } from '../model/errors.ts';
import type { ResolvedRange } from './range.ts';
import type { Repository } from './repository.ts';
import { lastLine, runGit } from './run-git.ts';

/** How many commits the range holds, merges included. */
export async function countCommits(repository: Repository, range: ResolvedRange): Promise<number> {
  const { exitCode, stdout, stderr } = await runGit(repository, ['rev-list', '--count', ...range.revisions, '--']);
  if (exitCode !== 0) throw new GateError('GIT_FAILED', { problem: lastLine(stderr) });
  return Number(stdout);
}
