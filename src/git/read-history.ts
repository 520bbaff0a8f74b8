import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { GateError } from '../model/errors.ts';
import type { Commit } from './hunk.ts';
import { listCommits } from './list-commits.ts';
import { commitFormat, endOfPart, type PatchBatch, parsePatches } from './parse-patch.ts';
import type { ResolvedRange } from './range.ts';
import type { Repository } from './repository.ts';
import { type GitDirectory, streamGit } from './run-git.ts';
import { sideBySide } from './side-by-side.ts';

/**
 * Options for everything that a user's settings could change, so that the same hunks come out on every machine. A hunk
 * is read as gitleaks reads it (`sources/git.go`).
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
  // git does not look into the work tree of another repository: it would start there, and it refuses a link in its
  // place.
  '--ignore-submodules=dirty',
  '--src-prefix=a/',
  '--dst-prefix=b/',
];

/**
 * The options that gitleaks uses for a given range (`--log-opts`). Merges are read as gitleaks reads them: each
 * parent's own commits, not the merge itself. No kind of change is left out: a link or a submodule that becomes a file
 * is a change of type.
 */
const historyOptions = [
  '--stdin',
  '--root',
  '--always',
  ...diffOptions,
  '--no-diff-merges',
  '--full-index', // shorter names take time to make
  '--encoding=UTF-8',
  commitFormat,
];

/**
 * Neighbouring commits share what git unpacks for them. With parts of this size the processes also end at about the
 * same time. For fewer commits, a second process takes longer to start than it saves.
 */
const commitsPerPart = 100;
/** So that a process need not wait for its next part. */
const partsAhead = 2;
const maxProcesses = 4;

/** Commits whose patches are read; with `paths`, only those of these files. */
export type Selected = { ids: string[]; paths?: string[] };

/**
 * Every hunk that the commits of the range add. `commits` is their list, if it is being made already. Several `git
 * diff-tree` read parts of the history side by side; each gives what `git log -p` gives for its commits, newest first.
 * Throws GIT_FAILED when one of them does not end well, or leaves a commit out.
 */
export async function* readHistory(
  repository: Repository,
  range: ResolvedRange,
  commits: AsyncIterable<Selected> = wholeCommits(listCommits(repository, range)),
): AsyncGenerator<PatchBatch> {
  const processes = Math.max(1, Math.min(maxProcesses, availableParallelism()));
  const parts = inParts(commits);
  const place = withoutIndex(repository);
  try {
    yield* sideBySide(Array.from({ length: processes }, () => readParts(place, parts)));
  } finally {
    await parts.return(undefined);
  }
}

/** All files of these commits. */
export async function* wholeCommits(lists: AsyncIterable<string[]>): AsyncGenerator<Selected> {
  for await (const ids of lists) yield { ids };
}

/**
 * The same repository without an index. If the index says that a file is unchanged, diff-tree reads that file instead
 * of the object, which may be missing.
 */
export function withoutIndex(repository: Repository): Repository {
  // No commit can hold a file in the folder of git.
  const index = join(repository.folders.own, 'no-index-of-launch-gate');
  return { ...repository, variables: { ...repository.variables, GIT_INDEX_FILE: index } };
}

async function* inParts(lists: AsyncIterable<Selected>): AsyncGenerator<Selected> {
  for await (const { ids, paths } of lists) {
    if (paths) yield { ids, paths };
    else {
      for (let from = 0; from < ids.length; from += commitsPerPart) {
        yield { ids: ids.slice(from, from + commitsPerPart) };
      }
    }
  }
}

/** Reads with one process after the other, each with as many parts as it can read. */
async function* readParts(place: GitDirectory, parts: AsyncGenerator<Selected>): AsyncGenerator<PatchBatch> {
  for (let part = await parts.next(); !part.done; ) part = yield* readWith(place, part.value, parts);
}

/**
 * Reads with one process, which takes the next part whenever it has too little to do. Gives the part that it could not
 * read, because it was started for other files.
 */
async function* readWith(
  place: GitDirectory,
  first: Selected,
  parts: AsyncGenerator<Selected>,
): AsyncGenerator<PatchBatch, IteratorResult<Selected>> {
  const given: Selected[] = [];
  let goOn = () => {};
  let next: IteratorResult<Selected> = { value: first };
  async function* input() {
    while (!next.done && next.value.paths === first.paths) {
      given.push(next.value);
      yield `${next.value.ids.join('\n')}\n${endOfPart}\n`;
      if (given.length >= partsAhead) await new Promise<void>((resolve) => (goOn = resolve));
      next = await parts.next();
    }
  }
  const args = ['--literal-pathspecs', 'diff-tree', ...historyOptions, ...(first.paths ? ['--', ...first.paths] : [])];
  let seen = 0;
  for await (const { isEnd, ...batch } of readPatches(place, args, { input: input() })) {
    seen += batch.commits;
    yield batch;
    if (!isEnd) continue;
    if (seen !== given[0]?.ids.length) throw missing(seen, given[0]);
    seen = 0;
    given.shift();
    goOn();
  }
  if (given.length > 0) throw missing(seen, given[0]);
  return next;
}

/** diff-tree passes over a commit that it cannot read, and still ends with status 0. */
function missing(seen: number, part?: Selected): GateError {
  return new GateError('GIT_FAILED', {
    problem: `git read ${seen} of ${part?.ids.length ?? 0} commits: objects are missing`,
  });
}

/** Runs git and reads the patches that it prints. Patches with no commit before them belong to `commit`. */
export async function* readPatches(
  place: GitDirectory,
  args: string[],
  { commit, input }: { commit?: Commit; input?: AsyncIterable<string> } = {},
): AsyncGenerator<PatchBatch> {
  try {
    yield* parsePatches(streamGit(place, args, input), commit);
  } catch (cause) {
    if (cause instanceof GateError) throw cause;
    throw new GateError('GIT_FAILED', { problem: cause instanceof Error ? cause.message : String(cause) }, { cause });
  }
}
