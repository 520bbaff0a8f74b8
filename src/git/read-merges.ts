import { GateError } from '../model/errors.ts';
import { lines } from './fetch.ts';
import type { Commit } from './hunk.ts';
import { keyOf, parseCombined } from './parse-combined.ts';
import { commitFormat, type PatchBatch } from './parse-patch.ts';
import { diffOptions, withoutIndex } from './read-history.ts';
import type { Repository } from './repository.ts';
import { type GitDirectory, streamGit } from './run-git.ts';

/**
 * What these merges add that none of their parents has, which `git log -p` does not show: the resolution of a conflict,
 * or anything else that the person who merged has put in. Throws GIT_FAILED, also when git leaves a merge out.
 */
export async function* readMerges(repository: Repository, merges: readonly string[]): AsyncGenerator<PatchBatch> {
  const place = withoutIndex(repository);
  // Looking for renames takes long. It matters only for a file that some parent lacks: the file may have another name
  // there.
  const lacking = new Set<string>();
  yield* readCombined(place, merges, '--no-renames', (key) => !lacking.has(key), lacking);
  const again = new Set([...lacking].map((key) => key.slice(0, key.indexOf(' '))));
  yield* readCombined(place, [...again], '-M', (key) => lacking.has(key));
}

async function* readCombined(
  place: GitDirectory,
  merges: readonly string[],
  renames: '-M' | '--no-renames',
  isAsked: (key: string) => boolean,
  lacking?: Set<string>,
): AsyncGenerator<PatchBatch> {
  if (merges.length === 0) return;
  const format = ['--full-index', '--encoding=UTF-8', commitFormat];
  const args = ['diff-tree', '--stdin', '--cc', '--always', ...diffOptions, renames, ...format];
  let read = 0;
  for await (const { commits, hunks, unshown = [] } of parseCombined(streamGit(place, args, lines(merges)), lacking)) {
    read += commits;
    const own = <T extends { commit: Commit; path: string }>(all: T[]) => all.filter((each) => isAsked(keyOf(each)));
    yield { commits: 0, hunks: own(hunks), unshown: own(unshown) };
  }
  if (read !== merges.length) throw missing(read, merges.length);
}

/** diff-tree passes over a commit that it cannot read, and still ends with status 0. */
function missing(read: number, count: number): GateError {
  return new GateError('GIT_FAILED', { problem: `git read ${read} of ${count} merges: objects are missing` });
}
