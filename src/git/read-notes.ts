import type { Ref } from './list-refs.ts';
import { type Message, maxMessageBytes, textHunk } from './message.ts';
import { readObjects } from './read-objects.ts';
import type { Repository } from './repository.ts';
import { readGit } from './run-git.ts';

/**
 * The notes on these commits (git-notes(1)), under any of these refs that is one of notes. If the latest commit of the
 * notes is itself among the commits, the patches hold the notes already. Throws GIT_FAILED.
 */
export async function* readNotes(
  repository: Repository,
  commits: ReadonlySet<string>,
  refs: readonly Ref[],
): AsyncGenerator<Message> {
  for (const { id: tip, name: ref } of refs) {
    if (!ref.startsWith('refs/notes/') || commits.has(tip)) continue;
    const pairs = (await readGit(repository, ['notes', `--ref=${ref}`, 'list']))
      .toString('latin1')
      .split('\n')
      .map((line) => line.split(' '));
    const notes = pairs.filter(([, commit = '']) => commits.has(commit));
    let index = 0;
    for await (const object of readObjects(
      repository,
      notes.map(([note = '']) => note),
      maxMessageBytes,
    )) {
      const [, sha = ''] = notes[index++] ?? [];
      yield { object, hunk: textHunk(object.content, sha, ref) };
    }
  }
}
