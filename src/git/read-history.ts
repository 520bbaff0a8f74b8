import { GateError } from '../errors.ts';
import type { Commit } from './hunk.ts';
import { commitFormat, type PatchBatch, parsePatches } from './parse-patch.ts';
import type { Repository } from './repository.ts';
import type { ResolvedRange } from './resolve-range.ts';
import { type GitPlace, streamGit } from './run-git.ts';

/**
 * What a user's settings could change, said outright: the same hunks come out on every machine. A hunk is read as gitleaks
 * reads it (`sources/git.go`).
 */
export const diffOptions = [
  '-p',
  '-U0',
  '-M',
  '-l1000',
  '--diff-algorithm=myers',
  '--indent-heuristic',
  '--inter-hunk-context=0',
  '-O/dev/null',
  '--no-relative',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--submodule=short',
  '--ignore-submodules=none',
  '--src-prefix=a/',
  '--dst-prefix=b/',
];

/** As gitleaks asks. Merges are read as gitleaks reads them: each parent's own commits, not the merge itself. */
const logOptions = [
  ...diffOptions,
  '--full-history',
  '--diff-filter=tuxdb',
  '--no-diff-merges',
  '--encoding=UTF-8',
  commitFormat,
];

/** Every hunk that the commits of the range add, newest commit first. Throws GIT_FAILED when git does not end well. */
export function readHistory(repository: Repository, range: ResolvedRange): AsyncGenerator<PatchBatch> {
  return readPatches(repository, ['log', ...logOptions, ...range.revisions, '--']);
}

/** Runs git and reads the patches that it prints; those before which it names no commit are `commit`'s. */
export async function* readPatches(place: GitPlace, args: string[], commit?: Commit): AsyncGenerator<PatchBatch> {
  try {
    yield* parsePatches(streamGit(place, args), commit);
  } catch (cause) {
    if (cause instanceof GateError) throw cause;
    throw new GateError('GIT_FAILED', { problem: cause instanceof Error ? cause.message : String(cause) }, { cause });
  }
}
