import { type GitDirectory, streamGit } from './run-git.ts';
import { asUtf8, wordsOf } from './words-of.ts';

export type DiffPath = { path: string; status: 'added' | 'changed' | 'removed' };

const statuses: Record<string, DiffPath['status']> = { A: 'added', D: 'removed' };

/** The files in which two commits differ and which `isWanted` picks, in the order of paths. Throws GIT_FAILED. */
export async function diffPaths(
  place: GitDirectory,
  { base, head }: { base: string; head: string },
  isWanted: (path: string) => boolean,
): Promise<DiffPath[]> {
  const args = ['diff-tree', '-r', '-z', '--name-status', '--no-renames', '--no-relative', base, head, '--'];
  const found: DiffPath[] = [];
  let status: string | undefined;
  for await (const words of wordsOf(streamGit(place, args), '\0')) {
    for (const word of words) {
      if (status === undefined) {
        status = word;
        continue;
      }
      const path = asUtf8(word);
      if (isWanted(path)) found.push({ path, status: statuses[status] ?? 'changed' });
      status = undefined;
    }
  }
  return found;
}
