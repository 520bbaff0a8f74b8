import { resolve } from 'node:path';
import { findBaseTip } from '../../git/base-branch.ts';
import { listCommits } from '../../git/list-commits.ts';
import { committedFiles } from '../../git/policy-files.ts';
import type { BaseBranch, ResolvedRange } from '../../git/range.ts';
import type { Repository } from '../../git/repository.ts';
import type { Context } from '../../model/context.ts';
import { GateError } from '../../model/errors.ts';
import type { FoundSecret } from './scan.ts';
import { readBaseline, readIgnore } from './settings.ts';

type Judged = { range: ResolvedRange; onto: BaseBranch; baseline?: string };

/** The secrets that are the pull request's own, and the commit of the base branch that they were compared with. */
type Own = { secrets: FoundSecret[]; tip?: string };

/**
 * Leaves out what the base branch has by now: secrets in its commits, and secrets that its `.gitleaksignore` or its
 * baseline names. If the pull request was merged meanwhile, nothing is left out. If the remote does not answer, the
 * clone's state of the base branch counts.
 */
export async function ownSecrets(
  secrets: FoundSecret[],
  repository: Repository,
  { range, onto, baseline }: Judged,
  context: Context,
): Promise<Own> {
  const found = await unless(() => findBaseTip(repository, onto));
  if (onto.branch !== undefined && !found?.isCurrent) {
    context.log.info(
      'The base branch could not be asked of the base repository: what it has by now, commits and a false alarm ignored there, may count as new here.',
    );
  }
  const tip = found?.tip ?? range.mergedInto;
  if (tip === undefined) return { secrets };
  const beyond = { ...range, revisions: [...range.revisions, `^${tip}`] };
  const own = await unless(() => idsOf(repository, beyond));
  if (!own?.has(range.head)) return { secrets };
  // Only for commits of the range is it known whether the base branch has them.
  const ofBase = await idsOf(repository, range);
  for (const id of own) ofBase.delete(id);
  const isKnown = await unless(() => knownAt(tip, repository, baseline, context));
  if (!isKnown)
    context.log.info('The ignore file and the baseline of the base branch could not be read, and do not count.');
  return { secrets: secrets.filter((secret) => !ofBase.has(secret.found.commit) && !isKnown?.(secret)), tip };
}

async function idsOf(repository: Repository, range: ResolvedRange): Promise<Set<string>> {
  const found = new Set<string>();
  for await (const ids of listCommits(repository, range)) for (const id of ids) found.add(id);
  return found;
}

async function knownAt(tip: string, { cwd }: Repository, path: string | undefined, context: Context) {
  const files = await committedFiles(tip, context);
  const { ignore } = await readIgnore(cwd, files);
  // The base branch may have no baseline yet: the pull request may add it.
  const baseline =
    path === undefined ? undefined : await unless(() => readBaseline(cwd, resolve(context.cwd, path), files));
  return ({ found }: FoundSecret) => ignore(found.fingerprint, found.commit) || baseline?.isKnown(found) === true;
}

/** Undefined on a GateError, which makes no verdict milder. CANCELLED and all other errors are thrown on. */
async function unless<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof GateError && error.code !== 'CANCELLED') return undefined;
    throw error;
  }
}
