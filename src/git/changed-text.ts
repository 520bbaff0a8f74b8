import { addedLines } from './added-lines.ts';
import { decodeText } from './decode-text.ts';
import type { Hunk } from './hunk.ts';
import type { PatchBatch, UnshownFile } from './parse-patch.ts';
import { type Objects, openObjects } from './read-objects.ts';
import type { Repository } from './repository.ts';

/** Changes of files that git takes for binary: those that are none that can be read, and those too large to be decoded. */
export type PassedOver = { binaries: number; tooLarge: number };

type Content = { content: Buffer; size: number };

/** Of a file that git takes for binary as much is decoded. */
const maxTextBytes = 20_000_000;

/**
 * The same batches, with hunks of what was added to text that git does not show: UTF-16, and text with NUL bytes. All that
 * is passed over is counted. `readNow` reads the new content where git has no object of it. Throws GIT_FAILED.
 */
export async function* withChangedText(
  repository: Repository,
  batches: AsyncGenerator<PatchBatch>,
  passedOver: PassedOver,
  readNow?: (path: string, maxBytes: number) => Promise<Content | undefined>,
): AsyncGenerator<PatchBatch> {
  const objects = openObjects(repository, maxTextBytes);
  // The same picture comes and goes in many commits.
  const binaries = new Set<string>();
  try {
    for await (const batch of batches) {
      const hunks: Hunk[] = [];
      for (const file of batch.unshown ?? []) {
        if (binaries.has(file.now)) passedOver.binaries += 1;
        else {
          const now = readNow ? await readNow(file.path, maxTextBytes) : await read(objects, file.now);
          const found = now && (await changes(objects, file, now));
          if (found === 'too large') passedOver.tooLarge += 1;
          else if (found) for (const hunk of found) hunks.push(hunk);
          else if (file.isBinary) {
            passedOver.binaries += 1;
            binaries.add(file.now);
          }
        }
      }
      yield hunks.length === 0 ? batch : { ...batch, hunks: [...batch.hunks, ...hunks] };
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
    const old = (await read(objects, id))?.content ?? Buffer.alloc(0);
    before.push(decodeText(old)?.text ?? old);
  }
  const { commit, path } = file;
  const { text, encoding } = decoded;
  return addedLines(before, text).map(({ startLine, added }) => ({
    commit,
    path,
    startLine,
    added,
    via: encoding ? 'utf-16' : 'nul',
    encoding,
  }));
}

async function read(objects: Objects, id: string): Promise<Content | undefined> {
  for await (const object of objects.read([id])) return object;
  return undefined;
}
