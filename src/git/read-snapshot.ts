import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { leaveOwnAttributes } from './attributes.ts';
import type { Content } from './changed-text.ts';
import type { PatchBatch } from './parse-patch.ts';
import type { ResolvedRange } from './range.ts';
import { diffOptions, readPatches } from './read-history.ts';
import type { Repository } from './repository.ts';
import { runGit } from './run-git.ts';

/** gitleaks names no commit for what it finds outside of a history: fingerprints are then `file:rule:line`. */
const noCommit = { sha: '', author: '', email: '', date: '' };

const snapshotOptions = [...diffOptions, '--full-index'];

/** What a snapshot holds, as hunks. Throws GIT_FAILED when git does not end well. */
export async function* readSnapshot(
  repository: Repository,
  { snapshot, head }: ResolvedRange,
): AsyncGenerator<PatchBatch> {
  if (snapshot === 'staged') {
    const index = await indexOf(repository);
    await leaveOwnAttributes(repository);
    const place = { ...repository, variables: { ...repository.variables, ...index } };
    yield* readPatches(place, ['diff', '--cached', ...snapshotOptions, '--'], { commit: noCommit });
  } else if (snapshot === 'worktree') {
    await leaveOwnAttributes(repository);
    // A file in conflict is shown against our side: against both sides, it would not be a patch that can be read here.
    yield* readPatches(repository, ['diff', '--ours', ...snapshotOptions, '--'], { commit: noCommit });
  } else {
    // A patch that adds every file: binary ones are told from text as in a history.
    const nothing = (await runGit(repository, ['hash-object', '-t', 'tree', '--stdin'])).stdout.trim();
    yield* readPatches(repository, ['diff-tree', '-r', ...snapshotOptions, '--no-renames', nothing, head, '--'], {
      commit: noCommit,
    });
  }
}

/**
 * At most `maxBytes` of a file of the work tree, of which git has no object; undefined if it is no file that can be
 * read.
 */
export async function readWorkFile({ cwd }: Repository, path: string, maxBytes: number): Promise<Content | undefined> {
  let file: FileHandle | undefined;
  try {
    // A pipe would never open, and a link may lead anywhere.
    file = await open(join(cwd, path), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const stats = await file.stat();
    if (!stats.isFile()) return undefined;
    const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.min(stats.size, maxBytes)));
    return { content: buffer.subarray(0, bytesRead), size: stats.size };
  } catch {
    return undefined;
  } finally {
    await file?.close();
  }
}

/**
 * For `git commit -a` and `git commit FILE` git makes an index of its own and names it to the pre-commit hook
 * (githooks(5)). An index outside of this repository's git folder belongs to another repository.
 */
async function indexOf(repository: Repository): Promise<{ GIT_INDEX_FILE?: string }> {
  const named = repository.env.GIT_INDEX_FILE;
  if (!named) return {};
  const { stdout } = await runGit(repository, ['rev-parse', '--absolute-git-dir']);
  const index = resolve(repository.cwd, named);
  const inside = relative(stdout.replace(/\r?\n$/, ''), index);
  return inside.split(sep)[0] === '..' || resolve(inside) === inside ? {} : { GIT_INDEX_FILE: index };
}
