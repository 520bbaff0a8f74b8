import { GateError } from '../model/errors.ts';
import { lines } from './fetch.ts';
import { isId } from './parse-patch.ts';
import { type GitDirectory, streamGit } from './run-git.ts';
import { asUtf8, wordsOf } from './words-of.ts';

/** The mode of a submodule, whose id is that of a commit in another repository. */
export const submodule = '160000';

/** A file that a commit adds (`isNew`) or changes, and the id of its content after it. */
export type Change = { path: string; now: string; isNew: boolean; isSubmodule: boolean };

/**
 * What one commit adds or changes, in the order of paths. Of a merge, the files that differ from all its parents. If it
 * also `deletes` files, git may show one that it adds as another name of one of them.
 */
export type CommitChanges = { id: string; changes: Change[]; deletes: boolean };

const options = ['--stdin', '--root', '--always', '-r', '--raw', '-z', '--no-abbrev', '--no-renames', '--no-relative'];

/**
 * Which files each of these commits adds or changes, without their contents; in the order of the commits. Throws
 * GIT_FAILED, also when git leaves a commit out.
 */
export async function* readChanges(
  place: GitDirectory,
  lists: AsyncIterable<string[]>,
): AsyncGenerator<CommitChanges[]> {
  let asked = 0;
  async function* input() {
    for await (const ids of lists) {
      asked += ids.length;
      yield lines(ids);
    }
  }
  let read = 0;
  const commits: CommitChanges[] = [];
  let change: RawChange | undefined;
  // `-c`: a merge is compared with all its parents at once (git-diff-tree(1), "diff format for merges").
  for await (const words of wordsOf(streamGit(place, ['diff-tree', '-c', ...options], input()), '\0')) {
    for (const word of words) {
      if (change) {
        const { before, now } = change;
        const commit = commits.at(-1);
        if (!isId(now)) {
          if (commit) commit.deletes = true;
        } else if (!before.includes(now)) {
          const isSubmodule = change.mode === submodule;
          commit?.changes.push({ path: asUtf8(word), now, isNew: before.length === 0, isSubmodule });
        }
        change = undefined;
      } else if (word.startsWith(':')) change = parseChange(word);
      else {
        commits.push({ id: word, changes: [], deletes: false });
        read += 1;
      }
    }
    // The last one may not be complete.
    yield commits.splice(0, commits.length - 1);
  }
  yield commits;
  // diff-tree passes over a commit that it cannot read, and still ends with status 0.
  if (read !== asked) {
    throw new GateError('GIT_FAILED', { problem: `git read ${read} of ${asked} commits: objects are missing` });
  }
}

/** The mode of a file, and the ids of its contents before a commit, in each parent that has the file, and after it. */
type RawChange = { mode: string; before: string[]; now: string };

/** `:<mode> <mode> <id> <id> <status>`, with as many colons as parents, and a mode and an id for each of them. */
function parseChange(word: string): RawChange {
  const parents = word.lastIndexOf(':') + 1;
  const fields = word.slice(parents).split(' ');
  const ids = fields.slice(parents + 1, -2);
  return { mode: fields[parents] ?? '', before: ids.filter(isId), now: fields.at(-2) ?? '' };
}
