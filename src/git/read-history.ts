import { randomUUID } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { GateError } from '../errors.ts';
import type { Commit } from './hunk.ts';
import { listCommits } from './list-commits.ts';
import { commitFormat, type PatchBatch, parsePatches } from './parse-patch.ts';
import type { Repository } from './repository.ts';
import type { ResolvedRange } from './resolve-range.ts';
import { type GitPlace, streamGit } from './run-git.ts';
import { sideBySide } from './side-by-side.ts';

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
const historyOptions = [
  '--stdin',
  '--root',
  '--always',
  ...diffOptions,
  '--diff-filter=tuxdb',
  '--no-diff-merges',
  '--full-index', // shorter names take time to make
  '--encoding=UTF-8',
  commitFormat,
];

/** Commits next to each other share what git unpacks for them; a process for fewer takes longer to start than it saves. */
const fewestCommits = 100;
/** So that the processes end at about the same time although commits differ in size. */
const partsPerProcess = 3;
const maxProcesses = 4;

/**
 * Every hunk that the commits of the range (`commits`, if they are known) add. Several `git diff-tree` read parts of the
 * history side by side, newest commit first; each gives what `git log -p` gives for its commits.
 * Throws GIT_FAILED when one of them does not end well, or leaves a commit out.
 */
export async function* readHistory(
  repository: Repository,
  range: ResolvedRange,
  commits?: string[],
): AsyncGenerator<PatchBatch> {
  const all = commits ?? (await listCommits(repository, range));
  const processes = Math.max(1, Math.min(maxProcesses, availableParallelism()));
  const size = Math.max(fewestCommits, Math.ceil(all.length / (processes * partsPerProcess)));
  const parts = Array.from(
    { length: Math.ceil(all.length / size) },
    (_, part) => () => readPart(repository, all.slice(part * size, (part + 1) * size), part),
  );
  yield* sideBySide(parts, processes);
}

async function* readPart(repository: Repository, commits: string[], part: number): AsyncGenerator<PatchBatch> {
  const input = `${commits.join('\n')}\n`;
  // Where the index says that a file is unchanged, diff-tree reads the file in place of the object, which may be missing.
  const place = { ...repository, variables: { ...repository.variables, GIT_INDEX_FILE: `no-index-${randomUUID()}` } };
  let seen = 0;
  for await (const batch of readPatches(place, ['diff-tree', ...historyOptions], { input })) {
    seen += batch.commits;
    yield { ...batch, part };
  }
  // diff-tree passes over a commit that it cannot read, and ends well.
  if (seen !== commits.length) {
    const problem = `git read ${seen} of ${commits.length} commits: objects are missing`;
    throw new GateError('GIT_FAILED', { problem });
  }
}

/** Runs git and reads the patches that it prints; those before which it names no commit are `commit`'s. */
export async function* readPatches(
  place: GitPlace,
  args: string[],
  { commit, input }: { commit?: Commit; input?: string } = {},
): AsyncGenerator<PatchBatch> {
  try {
    yield* parsePatches(streamGit(place, args, input), commit);
  } catch (cause) {
    if (cause instanceof GateError) throw cause;
    throw new GateError('GIT_FAILED', { problem: cause instanceof Error ? cause.message : String(cause) }, { cause });
  }
}
