import { listRefs } from './list-refs.ts';
import { type Message, maxMessageBytes, messageFile, messageHunk } from './message.ts';
import type { PatchBatch } from './parse-patch.ts';
import { readNotes } from './read-notes.ts';
import { readManyObjects } from './read-objects.ts';
import { readTags } from './read-tags.ts';
import type { Repository } from './repository.ts';

/** How many messages were read, and of how many only the beginning. */
type MessageCounts = { messages: number; tooLarge: number };

/**
 * The messages of these commits, of annotated tags on them, and of notes on them, as hunks, as far as this clone has
 * them. Throws GIT_FAILED.
 */
export async function* readMessages(
  repository: Repository,
  commits: readonly string[],
  counts: MessageCounts,
): AsyncGenerator<PatchBatch> {
  const known = new Set(commits);
  const listing = listRefs(repository, ['refs/tags', 'refs/remote-tags', 'refs/notes']);
  listing.catch(() => {}); // it is awaited when the commits were read
  const batchOf = (messages: readonly Message[]): PatchBatch => {
    counts.messages += messages.length;
    counts.tooLarge += messages.filter(({ object }) => object.size > maxMessageBytes).length;
    return { hunks: messages.map(({ hunk }) => hunk), commits: 0 };
  };
  for await (const objects of readManyObjects(repository, commits, maxMessageBytes)) {
    yield batchOf(
      objects.flatMap((object) => {
        const hunk = messageHunk(object, object.id, messageFile);
        return hunk ? [{ object, hunk }] : [];
      }),
    );
  }
  const refs = await listing;
  for await (const message of readTags(repository, known, refs)) yield batchOf([message]);
  for await (const message of readNotes(repository, known, refs)) yield batchOf([message]);
}
