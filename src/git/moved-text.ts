import { maxTextBytes, type PassedOver } from './changed-text.ts';
import { decodeText } from './decode-text.ts';
import type { PatchBatch } from './parse-patch.ts';
import { findEntry } from './read-blob.ts';
import { openObjects } from './read-objects.ts';
import type { Repository } from './repository.ts';

/**
 * The same batches, with a hunk for the whole of each file that gets another name where files of the old name alone are
 * passed over: git shows only what else changes in it, so that nobody would ever read the rest. Throws GIT_FAILED.
 */
export async function* withMovedText(
  repository: Repository,
  batches: AsyncGenerator<PatchBatch>,
  isPassedOver: (path: string) => Promise<boolean>,
  passedOver: PassedOver,
): AsyncGenerator<PatchBatch> {
  const objects = openObjects(repository, maxTextBytes);
  try {
    for await (const { moved = [], ...batch } of batches) {
      yield batch;
      for (const { commit, from, path } of moved) {
        if (!(await isPassedOver(from)) || (await isPassedOver(path))) continue;
        const entry = await findEntry(repository, commit.sha, path);
        if (!entry || entry.mode === submodule) continue;
        const { content, size } = await objects.read(entry.id);
        const text = content.includes(0) ? decodeText(content)?.text : content;
        if (size > maxTextBytes) passedOver.tooLarge += 1;
        else if (text) yield { hunks: [{ commit, path, startLine: 1, added: text, via: 'moved', from }], commits: 0 };
      }
    }
  } finally {
    await objects.close();
    await batches.return(undefined);
  }
}

const submodule = '160000';
