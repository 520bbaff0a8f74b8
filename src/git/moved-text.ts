import { groupBy } from '../model/group-by.ts';
import { maxTextBytes, type PassedOver } from './changed-text.ts';
import { decodeText } from './decode-text.ts';
import type { Hunk } from './hunk.ts';
import type { MovedFile, PatchBatch } from './parse-patch.ts';
import { findEntries } from './read-blob.ts';
import { submodule } from './read-changes.ts';
import { type Objects, openObjects } from './read-objects.ts';
import type { Repository } from './repository.ts';

/** The names of so many files fit into a command of any system. */
const filesAtOnce = 48;

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
      const fresh: MovedFile[] = [];
      for (const file of moved) {
        if ((await isPassedOver(file.from)) && !(await isPassedOver(file.path))) fresh.push(file);
      }
      for (const files of groupBy(fresh, ({ commit }) => commit).values()) {
        for (let at = 0; at < files.length; at += filesAtOnce) {
          yield* wholeFiles(repository, objects, files.slice(at, at + filesAtOnce), passedOver);
        }
      }
    }
  } finally {
    await objects.close();
    await batches.return(undefined);
  }
}

/** These files of one commit, one after the other: each may be large. */
async function* wholeFiles(
  repository: Repository,
  objects: Objects,
  files: readonly MovedFile[],
  passedOver: PassedOver,
): AsyncGenerator<PatchBatch> {
  const [{ commit }] = files as [MovedFile];
  const names = new Map(files.map(({ path, from }) => [path, from]));
  for (const { id, mode, path } of await findEntries(repository, commit.sha, [...names.keys()])) {
    if (mode === submodule) continue;
    const { content, size } = await objects.read(id);
    const text = content.includes(0) ? decodeText(content)?.text : content;
    if (size > maxTextBytes) passedOver.tooLarge += 1;
    else if (text) {
      const hunk: Hunk = { commit, path, startLine: 1, added: text, via: 'moved', from: names.get(path) };
      yield { hunks: [hunk], commits: 0 };
    }
  }
}
