import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { Octokit, Repository } from '../../model/github-api.ts';

/** The branch that keeps what runs learn. The checkout does not know it. */
export const historyBranch = 'launch-gate-history';

export const maxFileBytes = 5_000_000;

/** Platforms that build each branch take this for a wish not to build this one. */
const noBuild = '[skip ci] [vercel skip]';

/** Of 409, what does not say that another writer was faster, but that nobody may write. */
const forbids = /rule violation|protected branch|^could not (?:create|update) file|not authorized/i;

/** A file of the branch. `sha` names its content; `text` is undefined if it is larger than 5 MB. */
export type BranchFile = { sha: string; text?: string };

/** Undefined if there is no such file, or no branch. */
export async function readFile(
  { rest }: Octokit,
  repository: Repository,
  path: string,
): Promise<BranchFile | undefined> {
  // Raw, since GitHub gives no other form of files that are larger than 1 MB. The client would not leave all bytes as
  // they are.
  const raw = { mediaType: { format: 'raw' }, request: { parseSuccessResponseBody: false } };
  try {
    const { data } = await rest.repos.getContent({ ...repository, ref: historyBranch, path, ...raw });
    const bytes = Buffer.from(await new Response(data as unknown as ReadableStream).arrayBuffer());
    return { sha: blobOf(bytes), text: bytes.length > maxFileBytes ? undefined : bytes.toString() };
  } catch (error) {
    if ((error as { status?: number }).status === 404) return undefined;
    throw error;
  }
}

/**
 * Writes a file, where it is still what `before` read; without a branch, begins one. Undefined if it is written, or what
 * GitHub says if another writer was faster, who then reads it again. Throws what GitHub refuses in another way.
 */
export async function replaceFile(
  octokit: Octokit,
  repository: Repository,
  before: BranchFile | undefined,
  { path, content, message }: { path: string; content: string; message: string },
): Promise<{ overtaken: string } | undefined> {
  const whole = `${message}\n\n${noBuild}`;
  const bytes = Buffer.from(content);
  try {
    await octokit.rest.repos.createOrUpdateFileContents({
      ...repository,
      path,
      branch: historyBranch,
      sha: before?.sha,
      content: bytes.toString('base64'),
      message: whole,
    });
    return undefined;
  } catch (error) {
    const { status, message: said } = error as { status?: number; message: string };
    if (status === 404 && !(await hasBranch(octokit, repository)))
      return beginBranch(octokit, repository, { path, content, message: whole });
    const isOvertaken =
      status === 422 ? said.includes('"sha" wasn\'t supplied') : status === 409 && !forbids.test(said);
    if (!isOvertaken) throw error;
    // Where the answer was lost, the client has asked a second time.
    const now = await readFile(octokit, repository, path);
    return now?.sha === blobOf(bytes) ? undefined : { overtaken: said };
  }
}

/** The branch begins with a commit that has no parents, so that it shares nothing with the code. */
async function beginBranch(
  octokit: Octokit,
  repository: Repository,
  { path, content, message }: { path: string; content: string; message: string },
): Promise<{ overtaken: string } | undefined> {
  const { git } = octokit.rest;
  const file = { path, mode: '100644', type: 'blob', content } as const;
  const tree = await git.createTree({ ...repository, tree: [file] });
  const commit = await git.createCommit({ ...repository, message, tree: tree.data.sha, parents: [] });
  try {
    await git.createRef({ ...repository, ref: `refs/heads/${historyBranch}`, sha: commit.data.sha });
    return undefined;
  } catch (error) {
    // "Reference already exists" is 422, as is a rule that forbids the branch.
    const { status, message: said } = error as { status?: number; message: string };
    if ((status !== 422 && status !== 409) || !(await hasBranch(octokit, repository))) throw error;
    return { overtaken: said };
  }
}

async function hasBranch({ rest: { git } }: Octokit, repository: Repository): Promise<boolean> {
  try {
    await git.getRef({ ...repository, ref: `heads/${historyBranch}` });
    return true;
  } catch (error) {
    if ((error as { status?: number }).status === 404) return false;
    throw error;
  }
}

/** The name that git gives to a content (gitformat-pack, "loose objects"). */
function blobOf(content: Buffer): string {
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}
