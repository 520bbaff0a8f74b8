import { GateError } from '../errors.ts';
import { lines } from './fetch.ts';
import { parseCombined } from './parse-combined.ts';
import { commitFormat, type PatchBatch, wholeLines } from './parse-patch.ts';
import { diffOptions, withoutIndex } from './read-history.ts';
import type { Repository } from './repository.ts';
import { type GitPlace, streamGit } from './run-git.ts';

/**
 * What these merges add that none of their parents has, which `git log -p` does not show: the resolution of a conflict, or
 * whatever else the one who merged has put in. Throws GIT_FAILED, also when git leaves a merge out.
 */
export async function* readMerges(repository: Repository, merges: readonly string[]): AsyncGenerator<PatchBatch> {
  if (merges.length === 0) return;
  const place = withoutIndex(repository);
  // To look for renames takes long, and only matters where a file differs from all parents.
  const different = await differentFromParents(place, merges);
  if (different.length === 0) return;
  const args = [
    'diff-tree',
    '--stdin',
    '--cc',
    '--always',
    ...diffOptions,
    '--full-index',
    '--encoding=UTF-8',
    commitFormat,
  ];
  let read = 0;
  for await (const batch of parseCombined(streamGit(place, args, lines(different)))) {
    read += batch.commits;
    yield { ...batch, commits: 0 };
  }
  if (read !== different.length) throw missing(read, different.length);
}

async function differentFromParents(place: GitPlace, merges: readonly string[]): Promise<string[]> {
  const different = new Set<string>();
  let read = 0;
  let merge = '';
  const args = ['diff-tree', '--stdin', '-r', '-c', '--raw', '--always', '--no-renames', '--format=%H'];
  for await (const block of wholeLines(streamGit(place, args, lines(merges)))) {
    for (const line of block.toString('latin1').split('\n')) {
      if (line.startsWith(':')) different.add(merge);
      else if (line !== '') {
        merge = line;
        read += 1;
      }
    }
  }
  if (read !== merges.length) throw missing(read, merges.length);
  return [...different];
}

/** diff-tree passes over a commit that it cannot read, and ends well. */
function missing(read: number, count: number): GateError {
  return new GateError('GIT_FAILED', { problem: `git read ${read} of ${count} merges: objects are missing` });
}
