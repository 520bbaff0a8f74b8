import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { GateError } from '../errors.ts';
import { fetchCommits, remoteTip } from './fetch.ts';
import type { RangeRequest } from './range.ts';
import { findCommit, type Repository } from './repository.ts';
import { lastLine, runGit } from './run-git.ts';

/** What `git log` is told to read. `revisions` are full commit ids, or `--all`. */
export type ResolvedRange = { revisions: string[]; base?: string; head: string };

/**
 * Turns a request into commits that are all there. What is missing, or cut off by a shallow clone, is fetched; what
 * stays missing throws RANGE_UNRESOLVABLE: a range with a hole must never be judged.
 */
export async function resolveRange(
  repository: Repository,
  request: Exclude<RangeRequest, { kind: 'nothing' }>,
): Promise<ResolvedRange> {
  if (request.kind === 'all') return resolveAll(repository);
  if (request.kind === 'between') return resolveBetween(repository, request.base, request.head);
  return resolveBeyond(repository, request.head, request.defaultBranch);
}

async function resolveAll(repository: Repository): Promise<ResolvedRange> {
  if (await isShallow(repository)) {
    const refused = await fetchCommits(repository, [], 'complete');
    if (refused !== undefined || (await isShallow(repository))) {
      throw unresolvable(
        `this clone is shallow, and its whole history could not be fetched: ${refused ?? 'the remote is shallow too'}`,
      );
    }
  }
  return { revisions: ['--all'], head: (await findCommit(repository, 'HEAD')) ?? 'HEAD' };
}

async function resolveBetween(repository: Repository, baseName: string, headName: string): Promise<ResolvedRange> {
  const [base = '', head = ''] = await presentCommits(repository, { base: baseName, head: headName });
  await complete(repository, [base, head]);
  return { revisions: [head, `^${base}`], base, head };
}

/** A new branch has no "before": what is new is what the default branch does not hold; for that branch itself, all. */
async function resolveBeyond(repository: Repository, headName: string, defaultBranch: string): Promise<ResolvedRange> {
  const [head = ''] = await presentCommits(repository, { head: headName });
  const tip = (await isCheckedOut(repository, defaultBranch))
    ? undefined
    : ((await remoteTip(repository, defaultBranch)) ??
      (await findCommit(repository, `refs/remotes/origin/${defaultBranch}`)) ??
      (await findCommit(repository, `refs/heads/${defaultBranch}`)));
  if (tip !== undefined) return resolveBetween(repository, tip, head);
  await complete(repository, [head]);
  return { revisions: [head], head };
}

async function isCheckedOut(repository: Repository, branch: string): Promise<boolean> {
  const { stdout } = await runGit(repository, ['symbolic-ref', '--quiet', 'HEAD']);
  return (repository.env.GITHUB_REF ?? stdout.trim()) === `refs/heads/${branch}`;
}

/** Full ids of the named revisions; those that this clone does not hold are fetched together. */
async function presentCommits(repository: Repository, named: Record<string, string>): Promise<string[]> {
  const bad = Object.values(named).find((name) => name.startsWith('-') || /^\s*$|\0/.test(name));
  if (bad !== undefined)
    throw unresolvable(`"${bad}" is not a revision`, 'Name commits, branches or tags: --range main..HEAD');
  const wanted = await Promise.all(
    Object.entries(named).map(async ([role, name]) => {
      const here = await findCommit(repository, name);
      const id = here ?? (isFullId(name) ? name.toLowerCase() : await remoteTip(repository, name));
      return { role, name, id, here: here !== undefined };
    }),
  );
  const missing = wanted.filter((commit) => !commit.here).flatMap((commit) => commit.id ?? []);
  const refused = missing.length > 0 ? await fetchCommits(repository, missing, 'as-is') : undefined;
  return Promise.all(
    wanted.map(async ({ role, name, id }) => {
      const found = id && (await findCommit(repository, id));
      if (found) return found;
      const remote = refused ? ` and the remote refused to send it: ${refused}` : ', nor does the remote know it';
      throw unresolvable(
        `the ${role} commit ${name} is not in this clone${remote}`,
        'Most often the branch was force-pushed while the job ran. Run the job again.',
      );
    }),
  );
}

/**
 * A shallow clone ends in commits that look as if they had no parents: everything in them would seem new, and what lies
 * behind them would be missed. Where one of them can be reached, the history is fetched whole.
 */
async function complete(repository: Repository, commits: string[]): Promise<void> {
  if (!(await isCutOff(repository, commits))) return;
  const refused = await fetchCommits(repository, commits, 'complete');
  if (refused !== undefined || (await isCutOff(repository, commits))) {
    throw unresolvable(
      `this clone is shallow, and the history behind it could not be fetched: ${refused ?? 'the remote is shallow too'}`,
    );
  }
}

/** Whether the history of these commits reaches a commit whose parents the clone has cut off. */
async function isCutOff(repository: Repository, commits: string[]): Promise<boolean> {
  if (!(await isShallow(repository))) return false;
  const { stdout } = await runGit(repository, ['rev-parse', '--git-path', 'shallow']);
  const cut = new Set((await readFile(resolve(repository.cwd, stdout.trim()), 'utf8')).split('\n'));
  const roots = await runGit(repository, ['rev-list', '--max-parents=0', ...commits, '--']);
  if (roots.exitCode !== 0) throw new GateError('GIT_FAILED', { problem: lastLine(roots.stderr) });
  return roots.stdout.split('\n').some((root) => root !== '' && cut.has(root));
}

async function isShallow(repository: Repository): Promise<boolean> {
  return (await runGit(repository, ['rev-parse', '--is-shallow-repository'])).stdout.trim() === 'true';
}

function isFullId(name: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(name);
}

function unresolvable(
  problem: string,
  hint = 'In actions/checkout, fetch-depth: 0 brings the whole history.',
): GateError {
  return new GateError('RANGE_UNRESOLVABLE', { problem, hint });
}
