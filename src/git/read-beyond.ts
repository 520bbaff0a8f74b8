import { maxTextBytes, type PassedOver, withChangedText } from './changed-text.ts';
import type { Hunk } from './hunk.ts';
import type { CommitList } from './list-commits.ts';
import type { PatchBatch, UnshownFile } from './parse-patch.ts';
import type { ResolvedRange } from './range.ts';
import { readHistory } from './read-history.ts';
import { readMerges } from './read-merges.ts';
import { readMessages } from './read-messages.ts';
import { readSnapshot, readWorkFile } from './read-snapshot.ts';
import type { Repository } from './repository.ts';

/**
 * `source` is the repository for patches; `list` holds the commits of a range that is no snapshot. If there is a
 * `message`, nothing else is read.
 */
type Asked = { repository: Repository; source: Repository; range: ResolvedRange; list?: CommitList; message?: Hunk };

/** What was read besides patches, and what was not read. */
export type BeyondCounts = PassedOver & { messages: number };

/** What gitleaks reads. Throws GIT_FAILED. Binary files are counted. */
export async function* readAsGitleaks({ source, range, list }: Asked, counts: PassedOver): AsyncGenerator<PatchBatch> {
  for await (const batch of list ? readHistory(source, range, list.ids) : readSnapshot(source, range)) {
    for (const { isBinary, path } of batch.unshown ?? []) if (isBinary) counts.binaries.add(path);
    yield batch;
  }
}

/**
 * Reads the same, and also what gitleaks does not see: text that git takes for binary, together with its patch; then
 * what merges add themselves, and the messages. Throws GIT_FAILED.
 */
export async function* readBeyond(
  { repository, source, range, list, message }: Asked,
  counts: BeyondCounts,
): AsyncGenerator<PatchBatch> {
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
  let last = 0;
  for await (const batch of withChangedText(source, readHistory(source, range, list.ids), counts)) {
    last = Math.max(last, batch.part ?? 0);
    yield batch;
  }
  // Merges and messages are a part of their own, after the patches.
  const part = last + 1;
  for await (const batch of withChangedText(source, readMerges(source, list.merges), counts)) yield { ...batch, part };
  for await (const batch of readMessages(repository, list.listed, counts)) yield { ...batch, part };
}
