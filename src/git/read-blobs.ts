import { lines } from './fetch.ts';
import { readObjects } from './read-objects.ts';
import { type GitDirectory, streamGit } from './run-git.ts';
import { wordsOf } from './words-of.ts';

/** No file at GitHub is larger. */
const maxBlobBytes = 100_000_000;
const maxBytes = 2_000_000_000;

/**
 * The contents of these objects. An object that is missing here, is no file, or is too much to be read comes first,
 * without `content`; the others follow in the order of `ids`. Throws GIT_FAILED.
 */
export async function* readBlobs(
  place: GitDirectory,
  ids: readonly string[],
): AsyncGenerator<{ id: string; content?: Buffer }> {
  const small: string[] = [];
  let total = 0;
  for await (const [id = '', type, size] of readHeaders(place, ids)) {
    total += type === 'blob' ? Number(size) : 0;
    if (type === 'blob' && Number(size) <= maxBlobBytes && total <= maxBytes) small.push(id);
    else yield { id };
  }
  yield* readObjects(place, small, maxBlobBytes);
}

/**
 * `<id> <type> <size>` of each named object, in the order of the names and split into words; other words if there is no
 * such object.
 */
export async function* readHeaders(place: GitDirectory, names: readonly string[]): AsyncGenerator<string[]> {
  if (names.length === 0) return;
  const output = streamGit(place, ['cat-file', '--batch-check'], lines(names));
  for await (const answers of wordsOf(output, '\n')) {
    for (const line of answers) yield line.split(' ');
  }
}
