import { addedLines } from './added-lines.ts';
import { decodeText } from './decode-text.ts';
import type { Hunk } from './hunk.ts';
import type { PatchBatch, UnshownFile } from './parse-patch.ts';
import { type Objects, openObjects } from './read-objects.ts';
import type { Repository } from './repository.ts';

/** What is not read: the paths of binary files, and how many texts are too large to be decoded. */
export type PassedOver = { binaries: Set<string>; tooLarge: number };

export type Content = { content: Buffer; size: number };

/** The most bytes that are decoded of a file that git takes for binary. */
export const maxTextBytes = 20_000_000;

/**
 * The same batches, with hunks for text that git does not show because it is UTF-16 or has a NUL byte in it. What is
 * passed over is counted. `readNow` reads the new content when git has no object of it. Throws GIT_FAILED.
 */
export async function* withChangedText(
  repository: Repository,
  batches: AsyncGenerator<PatchBatch>,
  passedOver: PassedOver,
  readNow: (file: UnshownFile, objects: Objects) => Promise<Content | undefined> = ({ now }, objects) =>
    objects.read(now),
): AsyncGenerator<PatchBatch> {
  const objects = openObjects(repository, maxTextBytes);
  // The same picture comes and goes in many commits.
  const binaries = new Set<string>();
  try {
    for await (const { unshown = [], ...batch } of batches) {
      let from = 0;
      for (const file of unshown) {
        const now = binaries.has(file.now) ? undefined : await readNow(file, objects);
        const hunks = now && (await changes(objects, file, now));
        if (hunks === 'too large') passedOver.tooLarge += 1;
        else if (hunks) {
          yield { ...batch, hunks: [...batch.hunks.slice(from, file.hunks), ...hunks], commits: 0 };
          from = file.hunks;
        } else if (file.isBinary) {
          passedOver.binaries.add(file.path);
          binaries.add(file.now);
        }
      }
      yield from === 0 ? batch : { ...batch, hunks: batch.hunks.slice(from) };
    }
  } finally {
    await objects.close();
    await batches.return(undefined);
  }
}

async function changes(
  objects: Objects,
  file: UnshownFile,
  { content, size }: Content,
): Promise<Hunk[] | 'too large' | undefined> {
  const decoded = decodeText(content);
  if (!decoded) return undefined;
  if (size > maxTextBytes) return 'too large';
  const before: Buffer[] = [];
  for (const id of file.before) {
    const old = (await objects.read(id)).content;
    before.push(decodeText(old)?.text ?? old);
  }
  const { commit, path } = file;
  const { text, via, encoding } = decoded;
  return addedLines(before, text).map(({ startLine, added }) => ({
    commit,
    path,
    startLine,
    added,
    via,
    encoding,
  }));
}
