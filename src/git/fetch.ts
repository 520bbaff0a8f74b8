import { GateError } from '../model/errors.ts';
import { findRemote, type Repository } from './repository.ts';
import { lastLine, runGit } from './run-git.ts';
import { openScratch } from './scratch.ts';
import { type Setting, withSettings } from './settings.ts';

export const noRemote = 'the clone has no remote to ask';

const fetchTimeoutMs = 600_000;

// The whole history. `--unshallow` does the same, but is an error in a clone that is not shallow.
const completely = '--depth=2147483647';

/** Undefined when all went well, else the remote's words. */
export type Refusal = string | undefined;

/**
 * Brings commits into the scratch folder; `completely`: with all their ancestors, also where the clone is shallow.
 * Trees and files are left out where the remote can do that; see `fetchContents`.
 */
export async function fetchCommits(
  repository: Repository,
  ids: string[],
  depth: 'as-is' | 'completely',
): Promise<Refusal> {
  const options = depth === 'completely' ? [completely] : [];
  const refused = await fetchObjects(repository, ids, { options, without: 'tree:0' });
  return refused === undefined ? undefined : fetchObjects(repository, ids, { options });
}

/**
 * Brings the whole history of these commits with every file; with `everything`, also that of all the remote's branches
 * and tags.
 */
export function fetchHistory(repository: Repository, ids: string[], everything = false): Promise<Refusal> {
  // Under other names than the clone's own refs. An older ref could stand in the way: a branch `a`, when the remote now
  // has `a/b`.
  const all = everything ? ['+refs/heads/*:refs/remote-heads/*', '+refs/tags/*:refs/remote-tags/*'] : [];
  return fetchObjects(repository, [...ids, ...all], { options: [completely] });
}

/**
 * Brings one commit and nothing of its past. If the remote can leave its files out, it does so, and git later asks for
 * each file that is read.
 */
export async function fetchTree(repository: Repository, id: string): Promise<Refusal> {
  const options = ['--depth=1'];
  const refused = await fetchObjects(repository, [id], { options, without: 'blob:none' });
  if (refused !== undefined) return fetchObjects(repository, [id], { options });
  await allowAsking(repository);
  return undefined;
}

/**
 * Fetches the named refs and objects into the scratch folder. `without` is a filter (git-rev-list(1), "--filter"). It
 * is set as a partial clone sets it, so that git expects to get the rest later, and only for this call.
 */
export async function fetchObjects(
  repository: Repository,
  names: string[],
  { options = [], settings = [], without }: { options?: string[]; settings?: Setting[]; without?: string },
): Promise<Refusal> {
  const remote = await findRemote(repository);
  if (!remote) return noRemote;
  await openScratch(repository);
  const filter = without ? partialClone(remote, without) : [];
  const place = { ...repository, variables: withSettings(repository.variables ?? {}, [...settings, ...filter]) };
  const quiet = ['--no-tags', '--no-recurse-submodules', '--no-write-fetch-head', '--refmap=', '--quiet'];
  const args = [
    'fetch',
    ...quiet,
    ...options,
    ...(without ? [] : ['--no-filter']),
    '--stdin',
    '--end-of-options',
    remote,
  ];
  const { exitCode, stderr } = await runGit(place, args, { timeoutMs: fetchTimeoutMs, input: lines(names) });
  return exitCode === 0 ? undefined : lastLine(stderr) || 'git fetch failed';
}

/** From now on git itself asks the remote for a file that it needs and that is missing here. */
export async function allowAsking(repository: Repository): Promise<void> {
  const remote = await findRemote(repository);
  if (!remote) return;
  await openScratch(repository);
  repository.variables = withSettings(repository.variables ?? {}, partialClone(remote, 'blob:none'));
}

function partialClone(remote: string, filter: string): Setting[] {
  return [
    [`remote.${remote}.promisor`, 'true'],
    [`remote.${remote}.partialclonefilter`, filter],
  ];
}

/** The commit at the tip of a branch of the remote, asked now; undefined when there is no such branch or no answer. */
export async function remoteTip(repository: Repository, branch: string): Promise<string | undefined> {
  const ref = `refs/heads/${branch}`;
  return (await remoteRefs(repository, [ref])).refs.get(ref);
}

/**
 * The refs with these full names that the remote has, and the commit of each (for a tag, the commit that it points at),
 * asked now.
 */
export async function remoteRefs(
  repository: Repository,
  names: string[],
): Promise<{ refs: Map<string, string>; refused: Refusal }> {
  const refs = new Map<string, string>();
  const remote = await findRemote(repository);
  if (!remote) return { refs, refused: noRemote };
  const asked = names.flatMap((name) => [name, `${name}^{}`]);
  const { exitCode, stdout, stderr } = await runGit(repository, ['ls-remote', '--end-of-options', remote, ...asked]);
  if (exitCode !== 0) return { refs, refused: lastLine(stderr) || 'git ls-remote failed' };
  for (const [id = '', ref = ''] of stdout.split('\n').map((line) => line.split('\t'))) {
    // git also lists refs that only end like this one: anyone who may push could make a branch named
    // `x/refs/heads/main`. After a tag, git lists what the tag points at.
    if (asked.includes(ref)) refs.set(ref.replace(/\^\{\}$/, ''), id);
  }
  return { refs, refused: undefined };
}

/** Every branch and tag of the remote, by its full name; none where it does not answer, or not to its end. */
export async function remoteNames(repository: Repository): Promise<string[]> {
  const remote = await findRemote(repository);
  if (!remote) return [];
  const args = ['ls-remote', '--heads', '--tags', '--refs', '--end-of-options', remote];
  const { stdout } = await runGit(repository, args).catch((error: unknown) => {
    if (error instanceof GateError && error.code === 'GIT_STOPPED') return { stdout: '' };
    throw error;
  });
  return stdout.split('\n').flatMap((line) => line.split('\t')[1] ?? []);
}

/** One name per line, as git reads names from its standard input. */
export function lines(names: Iterable<string>): string {
  return [...names].map((name) => `${name}\n`).join('');
}
