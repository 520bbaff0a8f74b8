import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pLimit from 'p-limit';
import { findDefaultBranch, readHead } from '../git/default-branch.ts';
import { openRepository, type Repository } from '../git/repository.ts';
import { runGit } from '../git/run-git.ts';
import type { Context } from '../model/context.ts';
import { GateError } from '../model/errors.ts';
import { filesKnownToGit } from '../pillars/launch/env/code-files.ts';
import { exampleNames } from '../pillars/launch/env/example.ts';
import { type FileRoutes, fileRoutes } from './file-routes.ts';
import { isManifest, packagesIn, type RepositoryFile } from './packages.ts';
import { type Stack, stacks } from './stacks.ts';

/** What the files of the repository tell. No value of a variable is kept. */
export type RepositoryFacts = {
  /** The root folder, where `.github` belongs. */
  root: string;
  isRepository: boolean;
  /**
   * The default branch as this clone knows it, else the one that is checked out; undefined if its name is unusual.
   */
  branch?: string;
  stack?: Stack;
  packages: ReadonlySet<string>;
  routes: FileRoutes;
  /** Names in `.env.example` and its like. */
  variables: string[];
  workflows: RepositoryFile[];
  /** Files by which a platform is known. */
  platformFiles: RepositoryFile[];
};

const maxBytes = 1_000_000;
const maxFiles = 200;
const filesAtOnce = 8;
const workflowFile = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const exampleFile = /(?:^|\/)\.?env(?:\.[\w-]+)*\.(?:example|sample|template|dist)$|(?:^|\/)(?:example|sample)\.env$/;
const notOwn =
  /(?:^|\/)(?:node_modules|vendor|third_party|dist|build|out|tests?|spec|__tests__|e2e|examples?|fixtures|docs|\.next)\//;

/**
 * Reads the repository around the working directory, or the folder itself if it is none. Runs nothing of it. Throws
 * INIT_IN_GIT_FOLDER where a repository has no files.
 */
export async function readRepository(
  context: Context,
  isPlatformFile: (path: string) => boolean,
): Promise<RepositoryFacts> {
  if (await isInGitFolder(context)) throw new GateError('INIT_IN_GIT_FOLDER', { folder: context.cwd });
  const repository = await openRepository(context).catch((error: unknown) => {
    if (error instanceof GateError && error.code === 'NOT_A_REPOSITORY') return undefined;
    throw error;
  });
  const isRepository = repository !== undefined;
  const root = isRepository ? repository.cwd : context.cwd;
  const paths = isRepository ? await filesKnownToGit({ ...context, cwd: root }) : await readdir(root);
  const own = paths.filter((path) => !notOwn.test(path)).toSorted();
  const read = (isWanted: (path: string) => boolean) => readFiles(root, own.filter(isWanted).slice(0, maxFiles));
  const [manifests, examples, workflows, platformFiles] = await Promise.all([
    read(isManifest),
    read((path) => exampleFile.test(path)),
    read((path) => workflowFile.test(path)),
    read(isPlatformFile),
  ]);
  const packages = new Set(manifests.flatMap(packagesIn));
  return {
    root,
    isRepository,
    branch: repository && isRepository ? await branchOf(repository) : undefined,
    stack: stacks.find(
      ({ packages: known, files }) =>
        [...packages].some((name) => known.test(name)) || own.some((path) => files?.test(path)),
    ),
    packages,
    routes: fileRoutes(own),
    variables: [...new Set(examples.flatMap(({ text }) => exampleNames(text).map(({ name }) => name)))],
    workflows,
    platformFiles,
  };
}

/** True in a bare repository, and in `.git`. */
async function isInGitFolder({ cwd, env, signal }: Context): Promise<boolean> {
  const { stdout } = await runGit({ cwd, env, signal, trusted: false }, ['rev-parse', '--is-inside-git-dir']);
  return stdout.trim() === 'true';
}

async function branchOf(repository: Repository): Promise<string | undefined> {
  const name = (await findDefaultBranch(repository))?.name ?? (await readHead(repository)).branch;
  return name && /^[A-Za-z0-9][\w./-]{0,99}$/.test(name) ? name : undefined;
}

/** The texts of regular files that are not too large. A link could lead anywhere, and is not followed. */
async function readFiles(root: string, paths: readonly string[]): Promise<RepositoryFile[]> {
  const read = await pLimit(filesAtOnce).map([...paths], async (path) => {
    const stats = await lstat(join(root, path)).catch(() => undefined);
    if (!stats?.isFile() || stats.size > maxBytes) return [];
    const text = await readFile(join(root, path), 'utf8').catch(() => undefined);
    return text === undefined ? [] : [{ path, text }];
  });
  return read.flat();
}
