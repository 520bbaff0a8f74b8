import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { committedIds } from '../../git/committed-ids.ts';
import { pathFromRoot } from '../../git/path-inside.ts';
import { openRepository, type Repository } from '../../git/repository.ts';
import type { Context } from '../../model/context.ts';
import { GateError } from '../../model/errors.ts';

/**
 * Finds the files that stand in the checked-out commit as they are: no step of this run has written them. Throws
 * GIT_FAILED, CANCELLED.
 */
export function leftOverFinder(context: Context): (files: readonly string[]) => Promise<Set<string>> {
  let opened: Promise<Repository | undefined> | undefined;
  return async (files) => {
    if (files.length === 0) return new Set();
    opened ??= open(context);
    const repository = await opened;
    if (!repository) return new Set();
    const full = (file: string) => resolve(context.cwd, file);
    const paths = new Map<string, string>();
    for (const file of files) {
      const path = await pathFromRoot(repository.cwd, await realpath(full(file)).catch(() => full(file)));
      if (path !== undefined) paths.set(path, file);
    }
    const found = new Set<string>();
    for (const [path, id] of await committedIds(repository, [...paths.keys()])) {
      const file = paths.get(path);
      if (file !== undefined && (await blobId(full(file), id.length)) === id) found.add(file);
    }
    return found;
  };
}

/** Undefined where no repository is around the working directory. */
async function open(context: Context): Promise<Repository | undefined> {
  try {
    const repository = await openRepository(context);
    return repository.bare ? undefined : repository;
  } catch (error) {
    if (error instanceof GateError && error.code === 'NOT_A_REPOSITORY') return undefined;
    throw error;
  }
}

/** The id that git gives the content of a file (gitformat-pack(5)); undefined if it cannot be read. */
async function blobId(path: string, digits: number): Promise<string | undefined> {
  try {
    const { size } = await stat(path);
    const hash = createHash(digits === 64 ? 'sha256' : 'sha1').update(`blob ${size}\0`);
    await pipeline(createReadStream(path), hash);
    return hash.digest('hex');
  } catch {
    return undefined;
  }
}
