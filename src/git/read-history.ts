import { randomUUID } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { GateError } from '../model/errors.ts';
import type { Commit } from './hunk.ts';
import { listCommits } from './list-commits.ts';
import { commitFormat, endOfPart, type PatchBatch, parsePatches } from './parse-patch.ts';
import type { ResolvedRange } from './range.ts';
import type { Repository } from './repository.ts';
import { type GitDirectory, streamGit } from './run-git.ts';
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
  // A work tree of another repository is not looked into: git would start there, and refuses a link in its place.
  '--ignore-submodules=dirty',
  '--src-prefix=a/',
  '--dst-prefix=b/',
];

/**
 * As gitleaks asks where a range is given (`--log-opts`). Merges are read as gitleaks reads them: each parent's own commits,
 * not the merge itself. No kind of change is left out: a link or a submodule that becomes a file is a change of type.
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
 * Commits next to each other share what git unpacks for them. Parts of this many also let the processes end at about the
 * same time, and a second process for fewer takes longer to start than it saves.
 */
const commitsPerPart = 100;
/** So that a process need not wait for its next part. */
const partsAhead = 2;
const maxProcesses = 4;

/**
 * Every hunk that the commits of the range add; `commits`, where they are being listed already. Several `git diff-tree`
 * read parts of the history side by side, newest commit first; each gives what `git log -p` gives for its commits.
 * Throws GIT_FAILED when one of them does not end well, or leaves a commit out.
 */
export async function* readHistory(
  repository: Repository,
  range: ResolvedRange,
  commits: AsyncIterable<string[]> = listCommits(repository, range),
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

/** Where the index says that a file is unchanged, diff-tree reads the file in place of the object, which may be missing. */
export function withoutIndex(repository: Repository): Repository {
  return { ...repository, variables: { ...repository.variables, GIT_INDEX_FILE: `no-index-${randomUUID()}` } };
}

type Part = { number: number; commits: string[] };

async function* inParts(lists: AsyncIterable<string[]>): AsyncGenerator<Part> {
  let number = 0;
  for await (const ids of lists) {
    for (let from = 0; from < ids.length; from += commitsPerPart, number += 1) {
      yield { number, commits: ids.slice(from, from + commitsPerPart) };
    }
  }
}

/** One process, which takes the next part whenever it has too little to do. */
async function* readParts(place: GitDirectory, parts: AsyncGenerator<Part>): AsyncGenerator<PatchBatch> {
  const given: Part[] = [];
  let goOn = () => {};
  const first = await parts.next();
  if (first.done) return;
  async function* input(part: Part) {
    for (let next: IteratorResult<Part> = { value: part }; !next.done; next = await parts.next()) {
      given.push(next.value);
      yield `${next.value.commits.join('\n')}\n${endOfPart}\n`;
      if (given.length >= partsAhead) await new Promise<void>((resolve) => (goOn = resolve));
    }
  }
  let seen = 0;
  for await (const { isEnd, ...batch } of readPatches(place, ['diff-tree', ...historyOptions], {
    input: input(first.value),
  })) {
    const part = given[0];
    seen += batch.commits;
    yield { ...batch, part: part?.number };
    if (!isEnd) continue;
    if (seen !== part?.commits.length) throw missing(seen, part);
    seen = 0;
    given.shift();
    goOn();
  }
  if (given.length > 0) throw missing(seen, given[0]);
}

/** diff-tree passes over a commit that it cannot read, and ends well. */
function missing(seen: number, part?: Part): GateError {
  return new GateError('GIT_FAILED', {
    problem: `git read ${seen} of ${part?.commits.length ?? 0} commits: objects are missing`,
  });
}

/** Runs git and reads the patches that it prints; those before which it names no commit are `commit`'s. */
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
