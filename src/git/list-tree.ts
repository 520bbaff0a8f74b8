import { type GitDirectory, streamGit } from './run-git.ts';
import { asUtf8, wordsOf } from './words-of.ts';

export type TreeFile = { path: string; id: string };

const maxFiles = 1_000_000;

/**
 * Every file and link of a commit, in the order of its tree, without submodules. Undefined when there are more than a
 * million. Throws GIT_FAILED.
 */
export async function listTree(place: GitDirectory, commit: string): Promise<TreeFile[] | undefined> {
  const files: TreeFile[] = [];
  for await (const words of wordsOf(streamGit(place, ['ls-tree', '-r', '-z', '--full-tree', commit]), '\0')) {
    for (const word of words) {
      const [, id, path = ''] = /^\d+ blob (\S+)\t([^]*)$/.exec(word) ?? [];
      if (id !== undefined) files.push({ path: asUtf8(path), id });
    }
    if (files.length > maxFiles) return undefined;
  }
  return files;
}
