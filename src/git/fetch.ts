import { findRemote, type Repository } from './repository.ts';
import { lastLine, runGit } from './run-git.ts';
import { openScratch } from './scratch.ts';
import { type Setting, withSettings } from './settings.ts';

export const noRemote = 'the clone has no remote to ask';

const fetchTimeoutMs = 600_000;

// All the way; `--unshallow` does the same, but is an error in a clone that is not shallow.
const completely = '--depth=2147483647';

/** Undefined when all went well, else the remote's words. */
export type Refusal = string | undefined;

/**
 * Brings commits into the scratch folder; `completely`: with all their ancestors, also where the clone is shallow. Trees
 * and files are left out where the remote can do that; see `fetchContents`.
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

/** Brings the whole history of these commits with every file; with `everything`, of the remote's branches and tags too. */
export function fetchHistory(repository: Repository, ids: string[], everything = false): Promise<Refusal> {
  // Beside the clone's own refs, which may be older and stand in the way: a branch `a` was there before `a/b`.
  const all = everything ? ['+refs/heads/*:refs/remote-heads/*', '+refs/tags/*:refs/remote-tags/*'] : [];
  return fetchObjects(repository, [...ids, ...all], { options: [completely] });
}

/**
 * Brings one commit and nothing of its past. Its files are left out where the remote can do that: git asks for those that
 * are read from then on.
 */
export async function fetchTree(repository: Repository, id: string): Promise<Refusal> {
  const options = ['--depth=1'];
  const refused = await fetchObjects(repository, [id], { options, without: 'blob:none' });
  if (refused !== undefined) return fetchObjects(repository, [id], { options });
  await allowAsking(repository);
  return undefined;
}

/**
 * Fetches what is named into the scratch folder. `without` is a filter (git-rev-list(1), "--filter"): it is set the way a
 * partial clone has it, so that git takes for granted that the rest can be had, and for this one call.
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

/** Which of these full names the remote knows, and the commit of each (of a tag: that it points at), asked now. */
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
    // git also lists refs that only end like this one: whoever may push could make a branch named `x/refs/heads/main`.
    // Behind a tag comes what it points at.
    if (asked.includes(ref)) refs.set(ref.replace(/\^\{\}$/, ''), id);
  }
  return { refs, refused: undefined };
}

/** Every branch and tag of the remote, by its full name; none where it does not answer. */
export async function remoteNames(repository: Repository): Promise<string[]> {
  const remote = await findRemote(repository);
  if (!remote) return [];
  const { stdout } = await runGit(repository, ['ls-remote', '--heads', '--tags', '--refs', '--end-of-options', remote]);
  return stdout.split('\n').flatMap((line) => line.split('\t')[1] ?? []);
}

/** One name a line, as git reads names from its standard input. */
export function lines(names: Iterable<string>): string {
  return [...names].map((name) => `${name}\n`).join('');
}
