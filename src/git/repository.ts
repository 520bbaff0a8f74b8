import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Context } from '../model/context.ts';
import { GateError } from '../model/errors.ts';
import { type GitDirectory, lastLine, runGit } from './run-git.ts';
import type { Setting } from './settings.ts';

/** A repository that was found; `cwd` is its root folder (the git folder itself when it is bare). */
export type Repository = GitDirectory & {
  bare: boolean;
  /** How the clone was found: its history cut off at some commits (shallow), or some of its files missing (partial). */
  clone: { shallow: boolean; partial: boolean };
  /** The git folder, and the one that all linked work trees share: absolute paths. */
  folders: { own: string; shared: string };
  /** False if it is known that no attribute decides which files git shows as text. */
  mayHideText?: boolean;
};

/** Finds the repository around the working directory. Throws NOT_A_REPOSITORY, or GIT_FAILED when git is missing. */
export async function openRepository(context: Context): Promise<Repository> {
  const place: GitDirectory = {
    cwd: context.cwd,
    env: context.env,
    signal: context.signal,
    trusted: isWorkspace(context),
  };
  const names = '^(remote\\..*\\.promisor|extensions\\.partialclone|diff\\..*\\.binary)$';
  // git repeats an option that it does not know. A path may hold any line but this one: in the paths that git prints no
  // slash follows another. A bare repository has no top level; git says so after it has printed the rest.
  const asked = ['--is-bare-repository', '--is-shallow-repository', '--absolute-git-dir', '--git-common-dir'];
  const separator = '--//';
  const args = [...asked, '--show-toplevel'].flatMap((option) => [option, separator]);
  const [found, listed] = await Promise.all([
    runGit(place, ['rev-parse', ...args]),
    runGit(place, ['config', '--null', '--name-only', '--get-regexp', names]),
  ]);
  const keys = listed.stdout.split('\0').filter((key) => key !== '');
  // These settings would decide what is binary for an attribute `diff=NAME`, and for every file (`default`). With
  // `auto` only the content decides.
  const drivers = keys.filter((key) => key.startsWith('diff.'));
  const overrides = drivers.map((key): Setting => [key, 'auto']);
  const [bare, shallow, own = '', shared = '', top = ''] = found.stdout.split(`\n${separator}\n`);
  if (bare === 'false' ? found.exitCode !== 0 : bare !== 'true') throw refusal(context.cwd, found.stderr);
  const cwd = bare === 'true' ? own : top;
  if (bare === 'false' && !existsSync(join(cwd, '.git'))) throw elsewhere(cwd);
  return {
    ...place,
    overrides,
    cwd,
    bare: bare === 'true',
    clone: { shallow: shallow === 'true', partial: keys.length > drivers.length },
    folders: { own, shared: resolve(context.cwd, shared) },
  };
}

/**
 * Where a file of the git folder is, e.g. `shallow` or `objects`. For a linked work tree, such a file is in the folder
 * that all work trees share.
 */
export async function gitPath(repository: Repository, name: string): Promise<string> {
  const { exitCode, stdout, stderr } = await runGit(repository, ['rev-parse', '--git-path', name]);
  if (exitCode !== 0) throw new GateError('GIT_FAILED', { problem: lastLine(stderr) });
  return resolve(repository.cwd, pathOf(stdout));
}

/** git's answer without its own line end; a path may hold others. */
function pathOf(stdout: string): string {
  return stdout.replace(/\r?\n$/, '');
}

/**
 * In a container job the workspace belongs to another user than the step's, and git refuses it ("dubious ownership").
 * The runner's own workspace is what the workflow asked to be judged; any other folder keeps git's protection.
 */
function isWorkspace(context: Context): boolean {
  const workspace = context.env.GITHUB_WORKSPACE;
  if (context.env.GITHUB_ACTIONS !== 'true' || !workspace) return false;
  const folder = `${resolve(context.cwd)}/`.replaceAll('\\', '/');
  return folder.startsWith(`${resolve(workspace)}/`.replaceAll('\\', '/'));
}

function elsewhere(folder: string): GateError {
  return new GateError('RANGE_UNRESOLVABLE', {
    problem: `the setting core.worktree says that the files are in ${folder}, where git finds no repository`,
    hint: 'Run "git config --unset core.worktree", or clone the repository anew.',
  });
}

function refusal(path: string, stderr: string): GateError {
  if (stderr.includes('not a git repository')) return new GateError('NOT_A_REPOSITORY', { path });
  const isForeign = stderr.includes('dubious ownership');
  return new GateError('RANGE_UNRESOLVABLE', {
    problem: `git refuses ${path}${isForeign ? ', which belongs to another user' : ''}: ${lastLine(stderr)}`,
    hint: isForeign
      ? 'If you trust the folder: git config --global --add safe.directory <the folder>'
      : 'Run "git status" there: it fails in the same way until that is mended.',
  });
}

/** The commit that a revision names, as a full id; undefined when this clone does not hold it. */
export async function findCommit(repository: Repository, revision: string): Promise<string | undefined> {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  const { exitCode, stdout } = await runGit(repository, args);
  return exitCode === 0 ? stdout.trim() : undefined;
}

/** `origin`, or the only remote there is. */
export async function findRemote(repository: Repository): Promise<string | undefined> {
  const { stdout } = await runGit(repository, ['remote']);
  const names = stdout.split('\n').filter((name) => name !== '');
  return names.includes('origin') ? 'origin' : names.length === 1 ? names[0] : undefined;
}
