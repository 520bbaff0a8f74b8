import type { ResolvedRange } from './range.ts';
import type { Repository } from './repository.ts';
import { streamGit } from './run-git.ts';
import { wordsOf } from './words-of.ts';

/**
 * The full ids of the commits of a range, merges included, newest first, as git finds them. Those with several parents
 * are also put into `merges`. Throws GIT_FAILED.
 */
export async function* listCommits(
  repository: Repository,
  range: ResolvedRange,
  merges: string[] = [],
): AsyncGenerator<string[]> {
  const output = streamGit(repository, ['rev-list', '--parents', ...range.revisions, '--']);
  for await (const lines of wordsOf(output, '\n')) {
    yield lines.map((line) => {
      const [id = '', ...parents] = line.split(' ', 3);
      if (parents.length > 1) merges.push(id);
      return id;
    });
  }
}

/** A list of commits that is still being made. */
export type CommitList = {
  /** How many commits were listed so far; the number of all commits once `isComplete`. */
  count: number;
  isComplete: boolean;
  /** Whether there are more than 200 commits. */
  isLong: boolean;
  /** Can be read only once. */
  ids: AsyncIterable<string[]>;
  /** Resolves when `ids` was read to its end. */
  whole: Promise<void>;
  /** The ids that were listed so far, and the merges among them. */
  listed: string[];
  merges: string[];
};

const fewCommits = 200;

/** Waits for the first commits, so that an empty range is seen at once. Throws GIT_FAILED, as does reading the list. */
export async function openCommitList(repository: Repository, range: ResolvedRange): Promise<CommitList> {
  const merges: string[] = [];
  const lists = listCommits(repository, range, merges);
  let end = () => {};
  const whole = new Promise<void>((resolve) => {
    end = resolve;
  });
  const list: CommitList = { count: 0, isComplete: false, isLong: false, ids: all(), whole, listed: [], merges };
  const ahead: string[][] = [];
  async function take(): Promise<string[]> {
    const next = await lists.next();
    if (next.done) list.isComplete = true;
    const ids = next.value ?? [];
    list.count += ids.length;
    for (const id of ids) list.listed.push(id);
    return ids;
  }
  async function* all() {
    try {
      yield* ahead;
      while (!list.isComplete) yield await take();
      end();
    } finally {
      await lists.return(undefined); // git would wait for ever for someone to read on
    }
  }
  while (!list.isComplete && list.count <= fewCommits) ahead.push(await take());
  list.isLong = list.count > fewCommits;
  return list;
}
