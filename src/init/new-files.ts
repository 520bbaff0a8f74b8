import { mkdir, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { existing, followPath } from '../files/follow-path.ts';
import { GateError } from '../model/errors.ts';

export type NewFile = { path: string; text: string };

/** Whether anything stands at a path below the root, be it a link that leads nowhere. */
export async function isTaken(root: string, path: string): Promise<boolean> {
  const found = await existing(join(root, path)).catch((error: NodeJS.ErrnoException) => {
    // A file stands where a folder must be: writing tells it.
    if (error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  return found !== undefined;
}

/**
 * Writes files that are not there yet, all of them or none, with the folders that they need. Throws INIT_EXISTS for one
 * that is there, LINK_IN_CHECKOUT where a link leads on the way, INIT_UNWRITABLE.
 */
export async function createFiles(root: string, files: readonly NewFile[]): Promise<void> {
  const written: string[] = [];
  const folders: string[] = [];
  try {
    for (const { path, text } of files) {
      const target = await followPath(join(root, path), [root]);
      const highest = await mkdir(dirname(target), { recursive: true });
      for (let folder = dirname(target); highest && folder.startsWith(highest); folder = dirname(folder))
        folders.push(folder);
      await writeFile(target, text, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'EEXIST') throw alreadyThere(path);
        // A full disk leaves the beginning of it.
        written.push(target);
        throw error;
      });
      written.push(target);
    }
  } catch (error) {
    await Promise.all(written.map((target) => rm(target, { force: true })));
    // The deepest first; one in which somebody else has put something meanwhile stays.
    for (const folder of folders.toSorted((a, b) => b.length - a.length)) await rmdir(folder).catch(() => {});
    if (error instanceof GateError) throw error;
    throw new GateError('INIT_UNWRITABLE', { problem: (error as Error).message }, { cause: error });
  }
}

/** The refusal to write over a file. */
export function alreadyThere(file: string): GateError {
  return new GateError('INIT_EXISTS', { file });
}
