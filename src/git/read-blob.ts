import { GateError } from '../model/errors.ts';
import { showBytes } from '../text/bytes.ts';
import type { Repository } from './repository.ts';
import { lastLine, runGit, streamGit } from './run-git.ts';

/**
 * The bytes of a file in a commit; undefined when the commit holds no such file. Throws GIT_FAILED when the commit
 * cannot be read, and an error that says why when the path is no file or the file exceeds `maxBytes`.
 */
export async function readBlob(
  repository: Repository,
  commit: string,
  path: string,
  maxBytes: number,
): Promise<Buffer | undefined> {
  const entry = await findEntry(repository, commit, path);
  if (entry === undefined) return undefined;
  if (!entry.mode.startsWith('100')) throw new Error('it is not a file');
  return readObject(repository, entry.id, maxBytes);
}

/** The target of a symbolic link in a commit; undefined for all else. Throws what readBlob throws. */
export async function readCommittedLink(
  repository: Repository,
  commit: string,
  path: string,
): Promise<string | undefined> {
  const entry = await findEntry(repository, commit, path);
  return entry?.mode === '120000' ? (await readObject(repository, entry.id, maxTarget)).toString('utf8') : undefined;
}

/** PATH_MAX of Linux, in bytes: Linux makes no longer link. */
const maxTarget = 4096;

/** What stands at these paths in a commit, without those at which there is nothing. Throws GIT_FAILED. */
export async function findEntries(
  repository: Repository,
  commit: string,
  paths: readonly string[],
): Promise<{ path: string; mode: string; id: string }[]> {
  const { exitCode, stdout, stderr } = await runGit(repository, [
    ...['ls-tree', '-z', '--full-tree', commit],
    ...['--', ...paths],
  ]);
  if (exitCode !== 0) throw new GateError('GIT_FAILED', { problem: lastLine(stderr) });
  return [...stdout.matchAll(/(\d+) \w+ (\w+)\t([^\0]*)\0/g)].map(([, mode = '', id = '', path = '']) => ({
    path,
    mode,
    id,
  }));
}

async function findEntry(repository: Repository, commit: string, path: string) {
  return (await findEntries(repository, commit, [path]))[0];
}

async function readObject(repository: Repository, id: string, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of streamGit(repository, ['cat-file', 'blob', id])) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw new Error(tooLarge(maxBytes));
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(maxBytes: number): string {
  return maxBytes < 1_000_000 ? 'it is a symbolic link that is too long' : `it is larger than ${showBytes(maxBytes)}`;
}
