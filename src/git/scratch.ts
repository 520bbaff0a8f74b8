import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTemporaryFolder } from '../files/temporary-folder.ts';
import { GateError } from '../model/errors.ts';
import { gitPath, type Repository } from './repository.ts';
import { type GitDirectory, lastLine, runGit } from './run-git.ts';
import { type GitVariables, type Setting, withSettings } from './settings.ts';

/**
 * Settings that are not copied: those that describe a git folder itself, includes (they were followed already when the
 * settings were listed), and those that would let git ask the remote for every missing object by itself.
 */
const ownSettings =
  /^(?:core\.(?:bare|worktree|repositoryformatversion)\n|extensions\.|include(?:if)?\.|remote\.[^\n]*\.(?:promisor|partialclonefilter)\n)/i;

/**
 * Sends this repository's git through a scratch git folder from now on. This folder has the clone's refs and settings
 * (and with them the credentials that actions/checkout keeps there), reads the clone's objects, and takes in what is
 * fetched. The clone itself stays as it was: as shallow, without promisor settings or new refs. The clone's own
 * `info/attributes`, which belongs to no commit, is not taken over. The folder is removed when the process ends.
 */
export async function openScratch(repository: Repository): Promise<void> {
  if (repository.variables?.GIT_DIR) return;
  const folder = await createTemporaryFolder('git', repository.env.RUNNER_TEMP || tmpdir());
  const format = await ask(repository, ['rev-parse', '--show-object-format']);
  const objects = await gitPath(repository, 'objects');
  const head = await runGit(repository, ['rev-parse', '--verify', '--quiet', 'HEAD']);
  const refs = await ask(repository, ['for-each-ref', '--format=%(objectname) %(refname)']);
  const settings = await settingsOf(repository);
  const workTree: GitVariables = repository.bare
    ? {}
    : { GIT_WORK_TREE: repository.cwd, GIT_INDEX_FILE: await gitPath(repository, 'index') };

  await ask(repository, ['init', '--quiet', '--bare', '--template=', `--object-format=${format}`, folder]);
  // The path is quoted as git quotes it in C style, so that a newline in the path does not end the line.
  await writeFile(join(folder, 'objects', 'info', 'alternates'), `${JSON.stringify(objects)}\n`);
  if (refs !== '') await writeFile(join(folder, 'packed-refs'), `${refs}\n`);
  if (head.exitCode === 0) await writeFile(join(folder, 'HEAD'), head.stdout);
  await copy(await gitPath(repository, 'shallow'), join(folder, 'shallow'));
  repository.variables = { ...settings, ...workTree, GIT_DIR: folder };
}

/**
 * The same place, but git does not ask a remote for missing objects: it says that they are missing. A filter setting
 * alone would make git ask that remote.
 */
export async function withoutAsking(repository: Repository): Promise<GitDirectory> {
  // The scratch folder leaves out the clone's own settings of this kind.
  if (repository.clone.partial) await openScratch(repository);
  const { variables = {} } = repository;
  const kept = Object.entries(variables).filter(([name]) => !/^GIT_CONFIG_(?:KEY|VALUE|COUNT)/.test(name));
  const settings = Array.from({ length: Number(variables.GIT_CONFIG_COUNT ?? 0) }, (_, index): Setting => {
    return [variables[`GIT_CONFIG_KEY_${index}`] ?? '', variables[`GIT_CONFIG_VALUE_${index}`] ?? ''];
  }).filter((setting) => !ownSettings.test(setting.join('\n')));
  return { ...repository, variables: withSettings(Object.fromEntries(kept), settings) };
}

/**
 * All settings that hold in the clone. They go into variables (git-config(1), "GIT_CONFIG_COUNT"), because some depend
 * on the path of the git folder (`includeIf`), e.g. those with which actions/checkout 6 finds its credentials.
 */
async function settingsOf(repository: Repository): Promise<GitVariables> {
  const listed = (await ask(repository, ['config', '--list', '--null'])).split('\0');
  const entries = listed
    .filter((entry) => entry !== '' && !ownSettings.test(entry))
    .map((entry): Setting => {
      const [key = '', ...value] = entry.split('\n');
      return [key, value.length > 0 ? value.join('\n') : 'true'];
    });
  return withSettings({ GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' }, entries);
}

async function ask(repository: Repository, args: string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await runGit(repository, args);
  if (exitCode !== 0) throw new GateError('GIT_FAILED', { problem: lastLine(stderr) });
  return stdout.replace(/\r?\n$/, '');
}

async function copy(from: string, to: string): Promise<void> {
  const content = await readFile(from).catch(() => undefined);
  if (content !== undefined) await writeFile(to, content);
}
