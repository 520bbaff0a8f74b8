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

/** The secrets that are the pull request's own, and the commit of the base branch that they were held against. */
type Own = { secrets: FoundSecret[]; tip?: string };

/**
 * Leaves out what the base branch has by now: secrets in commits that it holds, and those that its `.gitleaksignore` or
 * baseline names. A pull request that was merged meanwhile is judged as it was proposed. Where the remote does not
 * answer, what the clone has counts.
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
  // Of what is in no commit of the range nothing is known.
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
  // The pull request may be what adds it.
  const baseline =
    path === undefined ? undefined : await unless(() => readBaseline(cwd, resolve(context.cwd, path), files));
  return ({ found }: FoundSecret) => ignore(found.fingerprint, found.commit) || baseline?.isKnown(found) === true;
}

/** Undefined where it cannot be had: that makes no verdict milder. Only a run that was stopped ends. */
async function unless<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof GateError && error.code !== 'CANCELLED') return undefined;
    throw error;
  }
}
