import type { Hunk } from './hunk.ts';
import { listRefs } from './list-refs.ts';
import { type Message, maxMessageBytes, messageFile, messageHunk } from './message.ts';
import type { PatchBatch } from './parse-patch.ts';
import { readNotes } from './read-notes.ts';
import { readObjects } from './read-objects.ts';
import { readTags } from './read-tags.ts';
import type { Repository } from './repository.ts';

const messagesPerBatch = 100;

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
  let hunks: Hunk[] = [];
  const listing = listRefs(repository, ['refs/tags', 'refs/remote-tags', 'refs/notes']);
  listing.catch(() => {}); // it is awaited when the commits were read
  async function* read() {
    yield* readCommits(repository, commits);
    const refs = await listing;
    yield* readTags(repository, known, refs);
    yield* readNotes(repository, known, refs);
  }
  for await (const { object, hunk } of read()) {
    counts.messages += 1;
    if (object.size > maxMessageBytes) counts.tooLarge += 1;
    hunks.push(hunk);
    if (hunks.length < messagesPerBatch) continue;
    yield { hunks, commits: 0 };
    hunks = [];
  }
  yield { hunks, commits: 0 };
}

async function* readCommits(repository: Repository, commits: readonly string[]): AsyncGenerator<Message> {
  for await (const object of readObjects(repository, commits, maxMessageBytes)) {
    const hunk = messageHunk(object, object.id, messageFile);
    if (hunk) yield { object, hunk };
  }
}
