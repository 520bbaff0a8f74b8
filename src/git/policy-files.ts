import { lstat, readFile, readlink, realpath, stat } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import type { Context } from '../model/context.ts';
import { GateError } from '../model/errors.ts';
import { showBytes } from '../text/bytes.ts';
import { type Attributes, readAttributes } from './attributes.ts';
import { fetchTree } from './fetch.ts';
import { followLinks, type ReadLink } from './follow-links.ts';
import { pathFromRoot } from './path-inside.ts';
import { readBlob, readCommittedLink } from './read-blob.ts';
import { findCommit, openRepository, type Repository } from './repository.ts';

/** Reads the files that steer the gate: configuration, rules, ignore file, baseline. */
export type PolicyFiles = {
  /** The commit that the files are read from; undefined if they come from the checked-out tree. */
  commit?: string;
  /**
   * `path` is absolute. Undefined if there is no such file. Throws an error of the file system; an error whose message
   * says what is wrong, e.g. that a symbolic link leads out of the repository; or an error of git/ when the commit
   * cannot be read. Links inside the repository are followed.
   */
  read(path: string, maxBytes: number): Promise<Buffer | undefined>;
  /** The commit's `.gitattributes`, which decide what git shows as text; undefined: those of the tree. */
  attributes?(): Promise<Attributes>;
  /**
   * Every path that was asked for, even if there was no file, every link on the way, and the path that it leads to. A
   * change to any of these could steer the gate.
   */
  asked: ReadonlySet<string>;
  /** The paths that were asked for and that lead through a link. */
  linked: ReadonlySet<string>;
};

/** The files as they lie on disk, in the checkout around the working directory and outside of it. */
export function treeFiles({ cwd }: Pick<Context, 'cwd'>): PolicyFiles {
  const asked = new Set<string>();
  const linked = new Set<string>();
  let found: Promise<string> | undefined;
  return {
    asked,
    linked,
    async read(path, maxBytes) {
      found ??= findCheckout(cwd);
      const root = await found;
      const linkOnDisk: ReadLink = async (at) => {
        const link = join(root, at);
        return (await orMissing(lstat(link)))?.isSymbolicLink()
          ? (await readlink(link)).replaceAll(sep, '/')
          : undefined;
      };
      const readInside = (inside: string) => readDisk(join(root, inside), maxBytes);
      return readSteering(path, maxBytes, { root, asked, linked, readLink: linkOnDisk, readInside });
    },
  };
}

/** The nearest folder, this one or one above it, that holds a `.git`; if there is none, this folder itself. */
async function findCheckout(folder: string): Promise<string> {
  const real = await realpath(folder).catch(() => folder);
  for (let at = real; ; at = dirname(at)) {
    if (await lstat(join(at, '.git')).catch(() => undefined)) return at;
    if (at === dirname(at)) return real;
  }
}

type Tree = {
  root: string;
  asked: Set<string>;
  linked: Set<string>;
  readLink: ReadLink;
  /** `inside` is a path from the root without links. */
  readInside(inside: string): Promise<Buffer | undefined>;
};

/**
 * Reads one file that steers the gate. A file outside of the repository was named by the person who runs the gate, and
 * is read as it is.
 */
async function readSteering(path: string, maxBytes: number, tree: Tree) {
  const { root, asked, linked, readLink, readInside } = tree;
  asked.add(path);
  const inside = await pathFromRoot(root, path);
  if (inside === undefined) return readDisk(path, maxBytes);
  const target = await followLinks(inside, readLink, [root, await realpath(root).catch(() => root)]);
  if (target.links.length > 0) linked.add(path);
  for (const each of [...target.links, target.path]) asked.add(join(root, each));
  const bytes = await readInside(target.path);
  if (bytes === undefined && target.last) throw new Error(`the symbolic link ${target.last} leads to nothing`);
  return bytes;
}

/**
 * The files as a commit holds them, whatever lies in the tree. The commit is fetched if this clone lacks it. Paths
 * outside of the repository are read from disk: no commit can change them. Without a repository, reading a file that
 * exists throws NOT_A_REPOSITORY. Throws RANGE_UNRESOLVABLE.
 */
export async function committedFiles(commit: string, context: Context): Promise<PolicyFiles> {
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
  const linked = new Set<string>();
  return {
    commit,
    asked,
    linked,
    attributes: () => readAttributes(repository, commit),
    read(path, maxBytes) {
      const readInside = (inside: string) => readBlob(repository, commit, inside, maxBytes);
      const readLink: ReadLink = (at) => readCommittedLink(repository, commit, at);
      return readSteering(path, maxBytes, { root: repository.cwd, asked, linked, readLink, readInside });
    },
  };
}

/**
 * The files without a repository. It is fine if nothing was checked out. But code without its history must not steer
 * the gate.
 */
function noFiles(commit: string, error: GateError): PolicyFiles {
  const asked = new Set<string>();
  return {
    commit,
    asked,
    linked: new Set(),
    async read(path, maxBytes) {
      asked.add(path);
      if (await readDisk(path, maxBytes)) throw error;
      return undefined;
    },
  };
}

async function readDisk(path: string, maxBytes: number): Promise<Buffer | undefined> {
  const stats = await orMissing(stat(path));
  if (stats === undefined) return undefined;
  // Checked before opening: reading a named pipe would never end.
  if (!stats.isFile()) throw new Error('it is not a file');
  if (stats.size > maxBytes) throw new Error(`it is larger than ${showBytes(maxBytes)}`);
  return orMissing(readFile(path));
}

async function orMissing<T>(asking: Promise<T>): Promise<T | undefined> {
  try {
    return await asking;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}
