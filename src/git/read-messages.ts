import { commitOf, messageFile, messageHunk } from './message.ts';
import type { PatchBatch } from './parse-patch.ts';
import { readNotes } from './read-notes.ts';
import { openObjects } from './read-objects.ts';
import { readTags } from './read-tags.ts';
import type { Repository } from './repository.ts';

const commitsPerBatch = 1_000;
const maxMessageBytes = 20_000_000;

/** What was read, and of how many only the beginning. */
export type MessageCounts = { messages: number; tooLarge: number };

/**
 * The messages of these commits, those of annotated tags on them, and notes on them, as hunks, as far as this clone
 * has them. Throws GIT_FAILED.
 */
export async function* readMessages(
  repository: Repository,
  commits: readonly string[],
  counts: MessageCounts,
): AsyncGenerator<PatchBatch> {
  const objects = openObjects(repository, maxMessageBytes);
  const batch = (hunks: PatchBatch['hunks']): PatchBatch => {
    counts.messages += hunks.length;
    return { hunks, commits: 0 };
  };
  try {
    for (let from = 0; from < commits.length; from += commitsPerBatch) {
      const hunks: PatchBatch['hunks'] = [];
      for await (const object of objects.read(commits.slice(from, from + commitsPerBatch))) {
        const hunk = messageHunk(object, commitOf(object), messageFile);
        if (hunk) hunks.push(hunk);
      }
      yield batch(hunks);
    }
    const known = new Set(commits);
    yield batch(await readTags(repository, objects, known));
    yield batch(await readNotes(repository, objects, known));
  } finally {
    counts.tooLarge += objects.cut();
    await objects.close();
  }
}
