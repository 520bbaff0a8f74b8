import { readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Context } from '../context.ts';
import { GateError } from '../errors.ts';
import { type Attributes, readAttributes } from './attributes.ts';
import { fetchTree } from './fetch.ts';
import { readBlob } from './read-blob.ts';
import { findCommit, openRepository, type Repository } from './repository.ts';

/** Reads the files that steer the gate: configuration, rules, ignore file, baseline. */
export type GateFiles = {
  /** The commit that they are read from; undefined: they are those of the checked-out tree. */
  commit?: string;
  /**
   * `path` is absolute. Undefined where there is no such file. Throws an error of the file system, or one whose message
   * says what is wrong; one of git/ when the commit cannot be read.
   */
  read(path: string, maxBytes: number): Promise<Buffer | undefined>;
  /** The commit's `.gitattributes`, which decide what git shows as text; undefined: those of the tree. */
  attributes?(): Promise<Attributes>;
  /** Every path that was asked for, also where there was no file: what a change could steer the gate with. */
  asked: ReadonlySet<string>;
};

/** The files as they lie on disk. */
export function treeFiles(): GateFiles {
  const asked = new Set<string>();
  return {
    asked,
    read(path, maxBytes) {
      asked.add(path);
      return readDisk(path, maxBytes);
    },
  };
}

/**
 * The files as a commit holds them, whatever lies in the tree; the commit is fetched when this clone lacks it. Paths
 * outside of the repository are read from disk: no commit can change them. Without a repository only files that are not
 * there can be read. Throws RANGE_UNRESOLVABLE.
 */
export async function committedFiles(commit: string, context: Context): Promise<GateFiles> {
  let repository: Repository;
  try {
    repository = await openRepository(context);
  } catch (error) {
    if (error instanceof GateError && error.code === 'NOT_A_REPOSITORY') return noFiles(commit, error);
    throw error;
  }
  if (!(await findCommit(repository, commit))) {
    const refused = await fetchTree(repository, commit);
    if (!(await findCommit(repository, commit))) {
      throw new GateError('RANGE_UNRESOLVABLE', {
        problem: `the base commit ${commit}, whose configuration counts here, is not in this clone${refused ? ` and the remote refused to send it: ${refused}` : ''}`,
        hint: 'Most often the base branch was force-pushed while the job ran. Run the job again.',
      });
    }
  }
  const asked = new Set<string>();
  return {
    commit,
    asked,
    attributes: () => readAttributes(repository, commit),
    async read(path, maxBytes) {
      asked.add(path);
      const inside = await pathFromRoot(repository.cwd, context.cwd, path);
      return inside === undefined ? readDisk(path, maxBytes) : readBlob(repository, commit, inside, maxBytes);
    },
  };
}

/** Nothing may have been checked out, which is well; or code without its history, which must not steer the gate. */
function noFiles(commit: string, error: GateError): GateFiles {
  const asked = new Set<string>();
  return {
    commit,
    asked,
    async read(path, maxBytes) {
      asked.add(path);
      if (await readDisk(path, maxBytes)) throw error;
      return undefined;
    },
  };
}

/** A path as git writes it, counted from `root`; undefined when it leads out of it. */
export function pathInside(root: string, path: string): string | undefined {
  const inside = relative(root, resolve(root, path));
  return inside === '' || isOutside(inside) ? undefined : inside.replaceAll(sep, '/');
}

/** The same for a path in a working directory that may be named through a link, where git tells the root without any. */
export async function pathFromRoot(root: string, cwd: string, path: string): Promise<string | undefined> {
  const given = relative(cwd, path);
  return pathInside(root, isOutside(given) ? path : join(await realpath(cwd), given));
}

function isOutside(path: string): boolean {
  return isAbsolute(path) || path.split(sep)[0] === '..';
}

async function readDisk(path: string, maxBytes: number): Promise<Buffer | undefined> {
  try {
    const stats = await stat(path);
    // Asked before opening: a named pipe would never end.
    if (!stats.isFile()) throw new Error('it is not a file');
    if (stats.size > maxBytes) throw new Error(`it is larger than ${Math.floor(maxBytes / 1_000_000)} MB`);
    return await readFile(path);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}
