import { maxTextBytes, type PassedOver, withChangedText } from './changed-text.ts';
import type { Hunk } from './hunk.ts';
import type { CommitList } from './list-commits.ts';
import type { Look, Looked } from './look-at-versions.ts';
import { withMovedText } from './moved-text.ts';
import type { PatchBatch, UnshownFile } from './parse-patch.ts';
import type { ResolvedRange } from './range.ts';
import { readHistory, type Selected, wholeCommits } from './read-history.ts';
import { readMerges } from './read-merges.ts';
import { readMessages } from './read-messages.ts';
import { readSnapshot, readWorkFile } from './read-snapshot.ts';
import type { Repository } from './repository.ts';
import { selectCommits } from './select-commits.ts';
import { sideBySide } from './side-by-side.ts';

/**
 * `source` is the repository for patches; `list` holds the commits of a range that is no snapshot. If there is a
 * `message`, nothing else is read. `look` chooses the commits whose patches are read, if there are many.
 */
type Asked = {
  repository: Repository;
  source: Repository;
  range: ResolvedRange;
  list?: CommitList;
  message?: Hunk;
  look?: () => Promise<Look>;
};

/** What was read besides patches, and what was not read. */
export type BeyondCounts = PassedOver & { messages: number; looked: Looked };

/** The commits whose patches are read, and the merges among them once all are read. */
function chosenCommits(
  { repository, source, list, look }: Asked & { list: CommitList },
  counts: BeyondCounts,
): { commits: AsyncIterable<Selected>; merges: () => string[] } {
  // Sizes and contents are asked for one by one: a partial clone might fetch each of them by itself.
  if (!look || !list.isLong || repository.clone.partial || repository.variables)
    return { commits: wholeCommits(list.ids), merges: () => list.merges };
  const chosen = new Set<string>();
  async function* commits(open: () => Promise<Look>) {
    for await (const selected of selectCommits(source, list.ids, open, counts)) {
      for (const id of selected.ids) chosen.add(id);
      yield selected;
    }
  }
  return { commits: commits(look), merges: () => list.merges.filter((id) => chosen.has(id)) };
}

/** What gitleaks reads. Throws GIT_FAILED. Binary files are counted. */
export async function* readAsGitleaks(asked: Asked, counts: BeyondCounts): AsyncGenerator<PatchBatch> {
  const { source, range, list } = asked;
  const patches = list
    ? readHistory(source, range, chosenCommits({ ...asked, list }, counts).commits)
    : readSnapshot(source, range);
  for await (const batch of patches) {
    for (const { isBinary, path } of batch.unshown ?? []) if (isBinary) counts.binaries.add(path);
    yield batch;
  }
}

/**
 * Reads the same, and also what gitleaks does not see: text that git takes for binary, and files that were moved from
 * where it passes over them, together with their patch; then what merges add themselves, and the messages. Throws GIT_FAILED.
 */
export async function* readBeyond(asked: Asked, counts: BeyondCounts): AsyncGenerator<PatchBatch> {
  const { repository, source, range, list, message, look } = asked;
  if (message) {
    counts.messages += 1;
    yield { hunks: [message], commits: 0 };
    return;
  }
  if (!list) {
    const readNow =
      range.snapshot === 'worktree'
        ? ({ path }: UnshownFile) => readWorkFile(repository, path, maxTextBytes)
        : undefined;
    yield* withChangedText(source, readSnapshot(source, range), counts, readNow);
    return;
  }
  const all = list;
  const { commits, merges } = chosenCommits({ ...asked, list }, counts);
  async function* patches() {
    const read = withChangedText(source, readHistory(source, range, commits), counts);
    yield* look ? withMovedText(source, read, async (path) => (await look()).isAllowed(path), counts) : read;
    yield* withChangedText(source, readMerges(source, merges()), counts);
  }
  async function* messages() {
    await all.whole;
    yield* readMessages(repository, all.listed, counts);
  }
  yield* sideBySide([patches(), messages()]);
}
