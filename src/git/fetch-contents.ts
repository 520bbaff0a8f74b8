import { allowAsking, fetchObjects, lines, type Refusal } from './fetch.ts';
import { submodule } from './read-changes.ts';
import type { Repository } from './repository.ts';
import { type GitDirectory, streamGit } from './run-git.ts';
import { openScratch } from './scratch.ts';
import { wordsOf } from './words-of.ts';

/**
 * Fetches at once all trees and files that the patches of these revisions are made from; git by itself would ask for
 * them commit by commit. From then on git may ask for what else it misses, e.g. another file of the head.
 */
export async function fetchContents(repository: Repository, revisions: string[]): Promise<Refusal> {
  await openScratch(repository);
  // If git may not ask the remote, it says what is missing and does not fetch it piece by piece.
  const offline = { ...repository };

  // With `--boundary`, also the parents that are outside of the range: patches are against them.
  const trees = await read(offline, ['log', '--boundary', '--format=%T', ...revisions, '--'], (line) => [line]);
  const refused = await fetchMissing(offline, trees);
  if (refused !== undefined) return refused;
  await allowAsking(repository);
  return fetchMissing(offline, await read(repository, ['log', ...rawDiff, ...revisions, '--'], filesOf));
}

/** For merges: only what differs from all parents (`-c`). */
const rawDiff = ['--raw', '-c', '--no-abbrev', '--no-renames', '--format='];

/**
 * The files of `:100644 100644 <old> <new> M\tpath`, which begins with as many colons as there are parents. A submodule
 * (160000) names a commit of another repository.
 */
function filesOf(line: string): string[] {
  const count = (/^:*/.exec(line)?.[0].length ?? 0) + 1;
  const fields = line.slice(count - 1).split(' ', 2 * count);
  return fields.slice(count).filter((id, index) => fields[index] !== submodule && /[1-9a-f]/.test(id));
}

async function fetchMissing(offline: Repository, ids: Set<string>): Promise<Refusal> {
  if (ids.size === 0) return undefined;
  const missing = await read(
    offline,
    ['cat-file', '--batch-check=%(objectname)'],
    (line) => (line.endsWith(' missing') ? [line.slice(0, -' missing'.length)] : []),
    lines(ids),
  );
  if (missing.size === 0) return undefined;
  // git itself asks for missing objects with this setting: it must not conclude that a clone with a commit also has its
  // files.
  return fetchObjects(offline, [...missing], {
    without: 'blob:none',
    settings: [['fetch.negotiationAlgorithm', 'noop']],
  });
}

/** What `pick` finds in the lines of git's output; git ends every line with a newline. */
async function read(place: GitDirectory, args: string[], pick: (line: string) => string[], input?: string) {
  const found = new Set<string>();
  for await (const lines of wordsOf(streamGit(place, args, input), '\n')) {
    for (const line of lines) for (const id of pick(line)) found.add(id);
  }
  return found;
}
