import type { Repository } from './repository.ts';
import type { ResolvedRange } from './resolve-range.ts';
import { streamGit } from './run-git.ts';

/** The full ids of the commits of a range, merges included, newest first. Throws GIT_FAILED. */
export async function listCommits(repository: Repository, range: ResolvedRange): Promise<string[]> {
  const chunks: Buffer[] = [];
  for await (const chunk of streamGit(repository, ['rev-list', ...range.revisions, '--'])) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('latin1').trimEnd();
  return text === '' ? [] : text.split('\n');
}
