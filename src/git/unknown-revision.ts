import { GateError } from '../model/errors.ts';
import { didYouMean } from '../text/nearest.ts';
import { remoteNames } from './fetch.ts';
import { findRevision, isFullId, splitRevision } from './find-revision.ts';
import { listRefs } from './list-refs.ts';
import { findRemote, type Repository } from './repository.ts';
import { lastLine, runGit } from './run-git.ts';

/** The error for a revision that neither this clone nor its remote knows; it names the nearest name that exists. */
export async function unknownRevision(repository: Repository, revision: string, refused?: string): Promise<GateError> {
  const { name, way } = splitRevision(revision);
  const isNamed = way !== '' && (await findRevision(repository, name)) !== undefined;
  if (isNamed && /^[~^\d]+$/.test(way)) return beyond(repository, revision, name);
  const { stderr } = await runGit(repository, ['rev-parse', '--verify', '--end-of-options', revision]);
  const said = /^(?:fatal|error): (?!Needed a single revision)(.*)/.exec(lastLine(stderr))?.[1];
  if (said) return unresolvable(`${JSON.stringify(revision)} names no commit: ${said}`);
  if (isNamed || stderr === '') return unresolvable(`${JSON.stringify(revision)} names no commit`);
  if (name === 'HEAD' || name === '@') return unresolvable(`${JSON.stringify(revision)}: there is no commit yet`);
  const remote = await findRemote(repository);
  const asked = refused ? `, and ${remote} could not be asked: ${refused}` : remote ? `, nor is it on ${remote}` : '';
  const nearest = nearestName(name, await namesOf(repository));
  return unresolvable(
    `there is no revision ${JSON.stringify(name)} in this clone${asked}${nearest}`,
    /^[0-9a-f]{4,}$/i.test(name) && !isFullId(name)
      ? 'If it is a shortened commit id, give the full one: only by that a missing commit can be fetched.'
      : undefined,
  );
}

/**
 * Looks first for a name with a part too many or too few (`next` for `release/next`, `v1` for `v1.0`), then for a
 * typing mistake.
 */
function nearestName(name: string, names: string[]): string {
  const part = names.find((each) => each.endsWith(`/${name}`) || each.startsWith(name) || name.endsWith(`/${each}`));
  return part ? `; did you mean ${JSON.stringify(part)}?` : didYouMean(name, names);
}

async function beyond(repository: Repository, revision: string, name: string): Promise<GateError> {
  if (revision.includes('^')) return unresolvable(`${JSON.stringify(revision)}: there is no such parent`);
  const { stdout } = await runGit(repository, ['rev-list', '--count', '--first-parent', name, '--']);
  return unresolvable(
    `${JSON.stringify(revision)} goes back beyond the first commit: ${name} has ${Number(stdout) - 1} before it`,
    'To read the whole history: --range all',
  );
}

/** The branches and tags of this clone and of the remote, as users write them. */
async function namesOf(repository: Repository): Promise<string[]> {
  const own = listRefs(repository, ['refs/heads', 'refs/tags', 'refs/remotes']);
  const refs = [...(await own).map((ref) => ref.name), ...(await remoteNames(repository))];
  return ['HEAD', ...new Set(refs.map((ref) => ref.replace(/^refs\/(?:heads|tags|remotes)\//, '')))];
}

function unresolvable(
  problem: string,
  hint = 'Name commits, branches or tags: --range main..HEAD; "git branch --all" and "git tag" list what there is.',
): GateError {
  return new GateError('RANGE_UNRESOLVABLE', { problem, hint });
}
