import { GateError } from '../model/errors.ts';
import type { Repository } from './repository.ts';
import { lastLine, runGit } from './run-git.ts';

/** What a branch changes in one file; lines are without their end. */
export type ChangedFile = {
  path: string;
  /**
   * The first changed line in the new file, from 1; undefined when no line is left there (a deleted file, or lines that
   * were removed only at the top).
   */
  line?: number;
  added: string[];
  removed: string[];
};

/**
 * What `head` changes, since it left `base`, in the files that the pathspecs name and `isWanted` picks. Throws
 * GIT_FAILED. Attributes of the branch itself do not hide a change here (`--text`).
 */
export async function readChangedFiles(
  repository: Repository,
  { base, head }: { base: string; head: string },
  pathspecs: readonly string[],
  isWanted: (path: string) => boolean,
): Promise<ChangedFile[]> {
  // Without a common ancestor everything that differs is a change.
  const ancestor = (await runGit(repository, ['merge-base', base, head])).stdout.split('\n')[0] || base;
  const diff = async (...args: string[]) => {
    const options = ['--no-renames', '--no-ext-diff', '--no-textconv', '--text', '--no-color', '-U0'];
    // A proposed .gitmodules could hide that a submodule moves.
    options.push('--ignore-submodules=none');
    const { exitCode, stdout, stderr } = await runGit(repository, ['diff', ...options, ancestor, head, ...args]);
    if (exitCode !== 0) throw new GateError('GIT_FAILED', { problem: lastLine(stderr) });
    return stdout;
  };
  const names = (await diff('--name-only', '-z', '--', ...pathspecs))
    .split('\0')
    .filter((path) => path !== '' && isWanted(path));
  const changes: ChangedFile[] = [];
  for (const path of names) changes.push({ path, ...parseDiff(await diff('--', `:(top,literal)${path}`)) });
  return changes;
}

/** One file's diff without context. A changed line may hold any end of a line but `\n`, and anything behind it. */
function parseDiff(diff: string): Omit<ChangedFile, 'path'> {
  const [added, removed]: [string[], string[]] = [[], []];
  let first: number | undefined;
  let isHead = true;
  for (const line of diff.split('\n')) {
    const start = /^@@ -\S+ \+(\d+)/.exec(line)?.[1];
    // A link that becomes a file gives two diffs, each with a head of its own.
    if (line.startsWith('diff --git ')) isHead = true;
    if (start !== undefined) isHead = false;
    // A hunk that only removes names the line before it, or line 0.
    if (Number(start) > 0) first ??= Number(start);
    if (isHead) continue;
    if (line.startsWith('+')) added.push(line.slice(1).trimEnd());
    if (line.startsWith('-')) removed.push(line.slice(1).trimEnd());
  }
  return { line: first, added, removed };
}
