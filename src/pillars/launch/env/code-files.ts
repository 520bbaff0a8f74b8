import { lstat, readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import pLimit from 'p-limit';
import { openRepository } from '../../../git/repository.ts';
import { readGit } from '../../../git/run-git.ts';
import type { Context } from '../../../model/context.ts';
import { GateError } from '../../../model/errors.ts';
import { type EnvRead, envReads, isCode } from './reads.ts';

/** Larger files are bundles, which nobody writes by hand. */
const maxBytes = 1_000_000;
const maxParallel = 8;

/** Tests and examples run elsewhere. */
const testPath =
  /(?:^|\/)(?:tests?|spec|__tests__|__mocks__|e2e|cypress|examples?|fixtures)\/|[._-](?:test|spec)\.\w+$|(?:^|\/)test_\w+\.py$/;

export function isOfTests(file: string): boolean {
  return testPath.test(file);
}

/**
 * What the code reads from its environment. The code is the listed files and folders, or else the files that git knows,
 * without tests. Paths are relative to the working directory. Throws CONFIG_UNREADABLE for a listed path that does not
 * exist, NOT_A_REPOSITORY if nothing is listed and there is no repository.
 */
export async function codeReads(listed: string[] | undefined, context: Context): Promise<EnvRead[]> {
  const files = listed
    ? (await Promise.all(listed.map((path) => filesBelow(path, context.cwd)))).flat()
    : (await filesKnownToGit(context)).filter((file) => !isOfTests(file));
  const code = [...new Set(files)].filter(isCode).toSorted();
  const read = await pLimit(maxParallel).map(code, async (file) => {
    if (context.signal.aborted) return [];
    const path = resolve(context.cwd, file);
    // A link could lead anywhere, and a file that git knows may be missing.
    const stats = await lstat(path).catch(() => undefined);
    if (!stats?.isFile() || stats.size > maxBytes) return [];
    const text = await readFile(path, 'utf8').catch(() => '');
    return text.includes('\0') ? [] : envReads(file, text);
  });
  return read.flat();
}

/** Paths from the working directory, without what git ignores. Throws NOT_A_REPOSITORY and GIT_FAILED. */
export async function filesKnownToGit(context: Context): Promise<string[]> {
  const repository = await openRepository(context);
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const listed = await readGit({ ...repository, cwd: context.cwd }, args);
  return listed.toString('utf8').split('\0').filter(Boolean);
}

async function filesBelow(path: string, cwd: string): Promise<string[]> {
  const stats = await lstat(resolve(cwd, path)).catch((cause: NodeJS.ErrnoException) => {
    throw new GateError('CONFIG_UNREADABLE', { file: path, problem: cause.code ?? cause.message }, { cause });
  });
  if (!stats.isDirectory()) return [path];
  const entries = await readdir(resolve(cwd, path), { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(path, entry.parentPath.slice(resolve(cwd, path).length), entry.name).replaceAll('\\', '/'))
    .filter((file) => !/(?:^|\/)(?:node_modules|\.git)\//.test(file));
}
