import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findDefaultBranch, readHead } from '../git/default-branch.ts';
import { isAncestor } from '../git/is-ancestor.ts';
import type { RangeRequest } from '../git/range.ts';
import { openRepository } from '../git/repository.ts';
import type { Context } from '../model/context.ts';
import { GateError } from '../model/errors.ts';
import { otherConfig } from './other-config.ts';

/** `hints` are lines for the reader: what was looked at, and what else could be. They may hold names of branches. */
type BareRun = { range: RangeRequest; hints: string[] };

/**
 * What `launch-gate run` scans where nobody says what: the commits of this branch that the default branch has not; on
 * the default branch, or if none is known, the whole history of HEAD. The remote is not asked for its branches.
 *
 * Throws NOTHING_TO_DO outside of a repository, before its first commit and if `file` is empty, CONFIG_UNREADABLE if a configuration stands
 * where nobody looks for it, and what git throws.
 */
export async function planBareRun(file: string, context: Context): Promise<BareRun> {
  const repository = await openRepository(context).catch((error: unknown) => {
    if (!(error instanceof GateError) || error.code !== 'NOT_A_REPOSITORY') throw error;
    throw nothingToDo(`there is no ${file}, and ${error.message}`, error);
  });
  if (existsSync(join(context.cwd, file))) throw nothingToDo(`${file} is empty, or holds comments alone`);
  const problem = otherConfig(repository.cwd, file, context);
  if (problem) throw new GateError('CONFIG_UNREADABLE', { file, problem });
  const [{ branch, commit }, known] = await Promise.all([readHead(repository), findDefaultBranch(repository)]);
  if (!commit) throw nothingToDo(`there is no ${file}, and ${branch ?? 'HEAD'} has no commit yet`);

  const isDefault = known && (branch ? branch === known.name : await isAncestor(repository, commit, known.tip));
  const what = branch ?? commit.slice(0, 7);
  if (known && !isDefault) {
    const range = { kind: 'between', base: known.tip, head: commit } as const;
    return { range, hints: hints(file, `what ${what} has beyond ${known.ref}`) };
  }
  const why = known ? '' : ', as no default branch is known in this clone';
  return { range: { kind: 'history', head: commit }, hints: hints(file, `the whole history of ${what}${why}`) };
}

function hints(file: string, what: string): string[] {
  return [
    `There is no ${file}, so only secrets were looked for, in ${what}. Other commits: --range A..B, or --range all.`,
    `To judge a deployment too, "launch-gate init --url https://app.example.com" writes ${file}. "launch-gate demo" shows such a run.`,
  ];
}

function nothingToDo(problem: string, cause?: unknown): GateError {
  return new GateError('NOTHING_TO_DO', { problem: `there is nothing to check: ${problem}` }, { cause });
}
