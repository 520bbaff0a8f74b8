import type { Repository } from './repository.ts';
import type { ResolvedRange } from './resolve-range.ts';
import { streamGit } from './run-git.ts';

/** The full ids of the commits of a range, merges included, newest first, as git finds them. Throws GIT_FAILED. */
export async function* listCommits(repository: Repository, range: ResolvedRange): AsyncGenerator<string[]> {
  let rest = '';
  for await (const chunk of streamGit(repository, ['rev-list', ...range.revisions, '--'])) {
    const ids = (rest + chunk.toString('latin1')).split('\n');
    rest = ids.pop() ?? '';
    if (ids.length > 0) yield ids;
  }
}

/** A list of commits that is still being made. */
export type CommitList = {
  /** How many were listed by now; all that there are once `isComplete`. */
  count: number;
  isComplete: boolean;
  /** To be read once. */
  ids: AsyncIterable<string[]>;
};

/** Waits for the first commits, so that an empty range is seen at once. Throws GIT_FAILED, as does reading the list. */
export async function openCommitList(repository: Repository, range: ResolvedRange): Promise<CommitList> {
  const lists = listCommits(repository, range);
  const first = await lists.next();
  const list: CommitList = { count: 0, isComplete: first.done === true, ids: counted() };
  async function* counted() {
    try {
      for (let next = first; !next.done; next = await lists.next()) {
        list.count += next.value.length;
        yield next.value;
      }
      list.isComplete = true;
    } finally {
      await lists.return(undefined); // git would wait for ever for someone to read on
    }
  }
  return list;
}
