import { type GitDirectory, streamGit } from './run-git.ts';

export type TreeFile = { path: string; id: string };

const maxFiles = 1_000_000;

/**
 * Every file and link of a commit, in the order of its tree, without submodules. Undefined when there are more than a
 * million. Throws GIT_FAILED.
 */
export async function listTree(place: GitDirectory, commit: string): Promise<TreeFile[] | undefined> {
  const files: TreeFile[] = [];
  let rest = Buffer.alloc(0);
  for await (const chunk of streamGit(place, ['ls-tree', '-r', '-z', '--full-tree', commit])) {
    const bytes = Buffer.concat([rest, chunk]);
    let from = 0;
    for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, from)) {
      const [, id, path = ''] = /^\d+ blob (\S+)\t([^]*)$/.exec(bytes.toString('utf8', from, end)) ?? [];
      if (id !== undefined) files.push({ path, id });
      from = end + 1;
    }
    rest = bytes.subarray(from);
    if (files.length > maxFiles) return undefined;
  }
  return files;
}
