import { readFile } from 'node:fs/promises';
import { GateError } from '../model/errors.ts';
import { baseOfMerge, isBeside } from './base-branch.ts';
import { fetchCommits, fetchHistory, fetchTree, noRemote, type Refusal, remoteTip } from './fetch.ts';
import { fetchContents } from './fetch-contents.ts';
import { findRemotely, findRevision, isFullId, splitRevision } from './find-revision.ts';
import type { BaseBranch, RangeRequest, ResolvedRange } from './range.ts';
import { findCommit, gitPath, type Repository } from './repository.ts';
import { lastLine, runGit } from './run-git.ts';
import { countCommits } from './tree.ts';
import { unknownRevision } from './unknown-revision.ts';

/**
 * Turns a request into commits that are all there. What is missing, or cut off by a shallow clone, is fetched; what
 * stays missing throws RANGE_UNRESOLVABLE: a range with a hole must never be judged.
 */
export async function resolveRange(
  repository: Repository,
  request: Exclude<RangeRequest, { kind: 'nothing' | 'tag' }>,
): Promise<ResolvedRange> {
  switch (request.kind) {
    case 'all':
      return resolveAll(repository);
    case 'history':
      return resolveHistory(repository, request.head);
    case 'between':
      return resolveBetween(repository, request.base, request.head, request.onto).catch((error: unknown) => {
        if (!request.orTree || !(error instanceof GateError) || error.code !== 'RANGE_UNRESOLVABLE') throw error;
        return resolveTree(repository, request.head);
      });
    case 'beyond':
      return resolveBeyond(repository, request);
    case 'tree':
      return resolveTree(repository, request.commit);
    case 'staged':
    case 'worktree': {
      if (repository.bare) throw unresolvable('a bare repository has no work tree', 'Run it in a clone with files.');
      return { head: (await findCommit(repository, 'HEAD')) ?? 'HEAD', revisions: [], snapshot: request.kind };
    }
  }
}

/**
 * In a shallow clone, this fetches also the branches and tags that the clone was not given, as `fetch-depth: 0` of
 * actions/checkout does.
 */
async function resolveAll(repository: Repository): Promise<ResolvedRange> {
  const cut = await cutOffs(repository);
  if (cut.length > 0) {
    const refused = await fetchHistory(repository, cut, true);
    if (refused !== undefined || (await cutOffs(repository)).length > 0) throw shallow(refused);
  }
  if (repository.clone.partial) await complete(repository, ['--all']);
  return { revisions: ['--all'], head: (await findCommit(repository, 'HEAD')) ?? 'HEAD' };
}

async function resolveHistory(repository: Repository, headName: string): Promise<ResolvedRange> {
  const [head = ''] = await presentCommits(repository, { head: headName });
  if (await isCutOff(repository, [head])) {
    const refused = await fetchHistory(repository, [head]);
    if (refused !== undefined || (await isCutOff(repository, [head]))) throw shallow(refused);
  }
  if (repository.variables || repository.clone.partial) await complete(repository, [head]);
  return { revisions: [head], head };
}

async function resolveBetween(
  repository: Repository,
  baseName: string,
  headName: string,
  onto?: BaseBranch,
): Promise<ResolvedRange> {
  const merged = onto?.merge ? await baseOfMerge(repository, onto.merge, headName) : undefined;
  const also = merged === undefined || merged === baseName ? [] : [merged];
  const [base = '', head = ''] = await presentCommits(repository, { base: baseName, head: headName }, also);
  if (await isCutOff(repository, [base, head])) {
    const refused = await fetchCommits(repository, [base, head], 'completely');
    if (refused !== undefined || (await isCutOff(repository, [base, head]))) throw shallow(refused);
  }
  const mergedInto = also[0] && (await isBeside(repository, also[0], head)) ? also[0] : undefined;
  const revisions = [head, `^${base}`, ...(mergedInto ? [`^${mergedInto}`] : [])];
  if (repository.variables || repository.clone.partial) await complete(repository, revisions);
  return { revisions, base, head, mergedInto };
}

/**
 * For an event without a "before": what the default branch does not hold; without a default branch, the whole history.
 */
async function resolveBeyond(
  repository: Repository,
  { head: headName, defaultBranch, atLeastHead }: Extract<RangeRequest, { kind: 'beyond' }>,
): Promise<ResolvedRange> {
  const tip =
    (await remoteTip(repository, defaultBranch)) ??
    (await findCommit(repository, `refs/remotes/origin/${defaultBranch}`)) ??
    (await findCommit(repository, `refs/heads/${defaultBranch}`));
  if (tip === undefined) return resolveHistory(repository, headName);
  const range = await resolveBetween(repository, tip, headName);
  if (!atLeastHead || (await countCommits(repository, range)) > 0) return range;
  const parent = await findCommit(repository, `${range.head}^1`);
  return parent ? resolveBetween(repository, parent, range.head) : { revisions: [range.head], head: range.head };
}

async function resolveTree(repository: Repository, name: string): Promise<ResolvedRange> {
  let head = await findCommit(repository, name);
  if (head === undefined && isFullId(name)) {
    const refused = await fetchTree(repository, name);
    head = await findCommit(repository, name);
    if (head === undefined) throw notThere('deployed', name, refused);
  }
  if (head === undefined) throw notThere('deployed', name);
  return { revisions: [], head, snapshot: 'tree' };
}

/**
 * The full ids of the named revisions. Those that this clone lacks are fetched together with `also`, which is not
 * required.
 */
async function presentCommits(
  repository: Repository,
  named: Record<string, string>,
  also: string[] = [],
): Promise<string[]> {
  const bad = Object.values(named).find((name) => name.startsWith('-') || /^\s*$|\0/.test(name));
  if (bad !== undefined)
    throw unresolvable(`"${bad}" is not a revision`, 'Name commits, branches or tags: --range main..HEAD');
  await reachBack(repository, Object.values(named));
  const wanted = await Promise.all(
    Object.entries(named).map(async ([role, name]) => {
      const here = await findRevision(repository, name);
      const asked =
        here !== undefined || isFullId(name) ? { id: name.toLowerCase() } : await findRemotely(repository, name);
      return { role, name, here, asked };
    }),
  );
  const missing = wanted.filter((commit) => !commit.here).flatMap(({ asked }) => asked.id ?? []);
  const refused = missing.length > 0 ? await fetchMissing(repository, missing, also) : undefined;
  const commits: string[] = [];
  // One after the other, so that the error always names the base when both are missing.
  for (const { role, name, here, asked } of wanted) {
    const found = here ?? (asked.id && (await findCommit(repository, asked.id)));
    if (!found) throw asked.id ? notThere(role, name, refused) : await unknownRevision(repository, name, asked.refused);
    commits.push(found);
  }
  return commits;
}

/** `HEAD~5` may lie beyond the end of a shallow clone: the history is then fetched. */
async function reachBack(repository: Repository, names: string[]): Promise<void> {
  const [cut = []] = names.some((name) => splitRevision(name).way !== '') ? [await cutOffs(repository)] : [];
  if (cut.length === 0) return;
  for (const name of names) {
    if ((await findRevision(repository, name)) !== undefined) continue;
    const refused = await fetchCommits(repository, cut, 'completely');
    if (refused !== undefined) throw shallow(refused);
    return;
  }
}

/** In a shallow clone, commits are fetched with all their ancestors: otherwise they would be cut off again at once. */
async function fetchMissing(repository: Repository, ids: string[], also: string[]): Promise<Refusal> {
  const depth = (await cutOffs(repository)).length > 0 ? 'completely' : 'as-is';
  const refused = await fetchCommits(repository, [...ids, ...also], depth);
  return refused !== undefined && also.length > 0 ? fetchCommits(repository, ids, depth) : refused;
}

/** Fetches the files that a partial clone lacks, or that were left out when the commits above were fetched. */
async function complete(repository: Repository, revisions: string[]): Promise<void> {
  const refused = await fetchContents(repository, revisions);
  if (refused === undefined) return;
  throw unresolvable(`the files of these commits are not in this clone, and the remote refused them: ${refused}`);
}

/**
 * Whether the history of these commits reaches a commit whose parents a shallow clone has cut off. Such a commit looks
 * as if it had no parents: everything in it would seem new, and what lies behind it would be missed.
 */
async function isCutOff(repository: Repository, commits: string[]): Promise<boolean> {
  const cut = new Set(await cutOffs(repository));
  if (cut.size === 0) return false;
  const roots = await runGit(repository, ['rev-list', '--max-parents=0', ...commits, '--']);
  if (roots.exitCode !== 0) throw new GateError('GIT_FAILED', { problem: lastLine(roots.stderr) });
  return roots.stdout.split('\n').some((root) => cut.has(root));
}

/** The commits at which a shallow clone ends. */
async function cutOffs(repository: Repository): Promise<string[]> {
  if (!repository.variables && !repository.clone.shallow) return [];
  const { stdout } = await runGit(repository, ['rev-parse', '--is-shallow-repository']);
  if (stdout.trim() !== 'true') return [];
  const text = await readFile(await gitPath(repository, 'shallow'), 'utf8');
  // As git reads them (`shallow.c`): letters of either case, and nothing behind the id counts.
  return [...text.matchAll(/^(?:[0-9a-f]{64}|[0-9a-f]{40})/gim)].map(([id]) => id.toLowerCase());
}

function notThere(role: string, name: string, refused?: string): GateError {
  const remote = refused ? ` and the remote refused to send it: ${refused}` : ', nor does the remote know it';
  return unresolvable(
    `the ${role} commit ${name} is not in this clone${remote}`,
    refused === noRemote
      ? 'Check the id, or fetch the commit first.'
      : 'Most often the branch was force-pushed while the job ran. Run the job again.',
  );
}

function shallow(refused: Refusal): GateError {
  return unresolvable(
    `this clone is shallow, and the history behind it could not be fetched: ${refused ?? 'the remote is shallow too'}`,
  );
}

function unresolvable(
  problem: string,
  hint = 'In actions/checkout, fetch-depth: 0 brings the whole history.',
): GateError {
  return new GateError('RANGE_UNRESOLVABLE', { problem, hint });
}
