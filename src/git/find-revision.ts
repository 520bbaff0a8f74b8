import { GateError } from '../model/errors.ts';
import { type Refusal, remoteRefs } from './fetch.ts';
import { findCommit, findRemote, type Repository } from './repository.ts';
import { runGit } from './run-git.ts';

/** Whether a name is a full id. A remote sends a single commit only if it is asked by its full id. */
export function isFullId(name: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(name);
}

/**
 * Splits a revision into a name and the way from there: `main~3`, `main^2`, `main@{1}`, `main:path` (gitrevisions(7)).
 */
export function splitRevision(revision: string): { name: string; way: string } {
  const at = revision.search(/[~^:]|@\{/);
  return at <= 0 ? { name: revision, way: '' } : { name: revision.slice(0, at), way: revision.slice(at) };
}

/**
 * The commit that a revision names, as a full id; undefined when this clone does not hold it. Throws RANGE_UNRESOLVABLE
 * for a name of several commits: git takes one of them and warns.
 */
export async function findRevision(repository: Repository, revision: string): Promise<string | undefined> {
  if (isFullId(revision)) return findCommit(repository, revision); // even if a branch has the same name
  const args = ['rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`];
  const { exitCode, stdout, stderr } = await runGit(repository, args);
  if (/^warning: refname .* is ambiguous/m.test(stderr)) await assertOne(repository, splitRevision(revision).name);
  return exitCode === 0 ? stdout.trim() : undefined;
}

/** The commit of a branch or tag of the remote, asked now; `main` of the remote `origin` is also `origin/main` here. */
export async function findRemotely(
  repository: Repository,
  name: string,
): Promise<{ id?: string | undefined; refused?: Refusal }> {
  const remote = await findRemote(repository);
  if (!remote) return {};
  const own = name.startsWith(`${remote}/`) ? [`refs/heads/${name.slice(remote.length + 1)}`] : [];
  const { refs, refused } = await remoteRefs(repository, [name, `refs/tags/${name}`, `refs/heads/${name}`, ...own]);
  if (new Set(refs.values()).size > 1) throw ambiguous(name, [...refs]);
  return { id: [...refs.values()][0], refused };
}

/** Throws RANGE_UNRESOLVABLE if the name stands for several commits. Several names of the same commit do no harm. */
async function assertOne(repository: Repository, name: string): Promise<void> {
  const places = ['refs', 'refs/tags', 'refs/heads', 'refs/remotes'].map((place) => `${place}/${name}`);
  const objects = /^[0-9a-f]{4,}$/i.test(name)
    ? (await runGit(repository, ['rev-parse', `--disambiguate=${name}`])).stdout.split('\n').slice(0, 9)
    : [];
  const found: [string, string][] = [];
  for (const place of [...places, ...objects.filter(Boolean)]) {
    const commit = await findCommit(repository, place);
    if (commit) found.push([place, commit]);
  }
  // A file `.git/main` would come before all of them (gitrevisions(7)).
  const first = await findCommit(repository, name);
  if (first && !found.some(([, commit]) => commit === first)) found.push([`${name} in the git folder`, first]);
  if (new Set(found.map(([, commit]) => commit)).size > 1) throw ambiguous(name, found);
}

function ambiguous(name: string, found: [place: string, commit: string][]): GateError {
  const places = found.map(([place, commit]) =>
    place === commit ? `commit ${place}` : `${place} (${commit.slice(0, 7)})`,
  );
  return new GateError('RANGE_UNRESOLVABLE', {
    problem: `${JSON.stringify(name)} is ambiguous: it is ${places.join(' and ')}`,
    hint: `Write the one that you mean in full, such as ${found[0]?.[0]}.`,
  });
}
