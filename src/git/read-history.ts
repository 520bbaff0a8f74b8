import { GateError } from '../errors.ts';
import { commitFormat, type PatchBatch, parsePatches } from './parse-patch.ts';
import type { Repository } from './repository.ts';
import type { ResolvedRange } from './resolve-range.ts';
import { streamGit } from './run-git.ts';

/**
 * As gitleaks asks (`sources/git.go`), with what a user's settings could change said outright: the same hunks come out
 * on every machine. Merges are read as gitleaks reads them: each parent's own commits, not the merge itself.
 */
const logOptions = [
  '-p',
  '-U0',
  '--full-history',
  '--diff-filter=tuxdb',
  '--no-diff-merges',
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
  '--encoding=UTF-8',
  commitFormat,
];

/** Every hunk that the commits of the range add, newest commit first. Throws GIT_FAILED when git does not end well. */
export async function* readHistory(repository: Repository, range: ResolvedRange): AsyncGenerator<PatchBatch> {
  const patches = streamGit(repository, ['log', ...logOptions, ...range.revisions, '--']);
  try {
    yield* parsePatches(patches);
  } catch (cause) {
    if (cause instanceof GateError) throw cause;
    throw new GateError('GIT_FAILED', { problem: cause instanceof Error ? cause.message : String(cause) }, { cause });
  }
}
