import { Buffer } from 'node:buffer';
import type { Octokit, Repository } from '../../model/github-api.ts';

/** The branch that keeps what runs learn. The checkout does not know it. */
export const historyBranch = 'launch-gate-history';

export const maxFileBytes = 5_000_000;

/** Platforms that build each branch take this for a wish not to build this one. */
const noBuild = '[skip ci] [vercel skip]';

/** The tip of the branch, and the text of one of its files; undefined if there is no such file, or it is too large. */
export type Tip = { commit: string; tree: string; text?: string; isTooLarge?: boolean };

/** The commit that the branch points to; undefined if there is no branch (404), or the repository is empty (409). */
async function readRef({ rest: { git } }: Octokit, repository: Repository): Promise<string | undefined> {
  try {
    return (await git.getRef({ ...repository, ref: `heads/${historyBranch}` })).data.object.sha;
  } catch (error) {
    const { status } = error as { status?: number };
    if (status === 404 || status === 409) return undefined;
    throw error;
  }
}

/** Reads a file of at most 5 MB; undefined if there is no branch. */
export async function readTip(octokit: Octokit, repository: Repository, path: string): Promise<Tip | undefined> {
  const { git } = octokit.rest;
  const commit = await readRef(octokit, repository);
  if (commit === undefined) return undefined;
  const { tree } = (await git.getCommit({ ...repository, commit_sha: commit })).data;
  const entries = (await git.getTree({ ...repository, tree_sha: tree.sha })).data.tree;
  const file = entries.find((entry) => entry.path === path && entry.type === 'blob');
  if (!file?.sha) return { commit, tree: tree.sha };
  if ((file.size ?? 0) > maxFileBytes) return { commit, tree: tree.sha, isTooLarge: true };
  const { content } = (await git.getBlob({ ...repository, file_sha: file.sha })).data;
  return { commit, tree: tree.sha, text: Buffer.from(content, 'base64').toString() };
}

/**
 * Replaces a file in a commit on top of the tip. The ref is never forced: false when another writer was faster, who
 * then reads the branch again.
 */
export async function replaceFile(
  octokit: Octokit,
  repository: Repository,
  tip: Pick<Tip, 'commit' | 'tree'> | undefined,
  { path, content, message }: { path: string; content: string; message: string },
): Promise<boolean> {
  const { git } = octokit.rest;
  // The content in the tree creates the blob too. That saves a write: GitHub wants a second between two writes.
  const tree = await git.createTree({
    ...repository,
    base_tree: tip?.tree,
    tree: [{ path, mode: '100644', type: 'blob', content }],
  });
  const commit = await git.createCommit({
    ...repository,
    message: `${message}\n\n${noBuild}`,
    tree: tree.data.sha,
    parents: tip ? [tip.commit] : [],
  });
  const { sha } = commit.data;
  try {
    if (tip) await git.updateRef({ ...repository, ref: `heads/${historyBranch}`, sha, force: false });
    else await git.createRef({ ...repository, ref: `refs/heads/${historyBranch}`, sha });
    return true;
  } catch (error) {
    // "Update is not a fast forward" and "Reference already exists" are 422, as is a rule that forbids the branch; a
    // ref that is being written gives 409.
    const { status } = error as { status?: number };
    if (status === 409) return false;
    if (status !== 422 || (await readRef(octokit, repository)) === tip?.commit) throw error;
    return false;
  }
}
