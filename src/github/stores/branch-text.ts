import type { Context } from '../../model/context.ts';
import type { GitHubApi, Octokit, Repository } from '../../model/github-api.ts';
import { cut } from '../../text/cut.ts';
import { oneLine } from '../../text/neutralise.ts';
import { type BranchFile, historyBranch, readFile, replaceFile } from './branch-file.ts';

const maxAttempts = 12;
const longestWaitMs = 5_000;

/** Texts on the branch that several runs add to at once. Every method throws what GitHub refuses, in its words. */
export type BranchTexts = {
  /** Empty if there is none. */
  read(path: string): Promise<string>;
  /** Writes what `change` makes of the text; of a later one if another run was faster. */
  change(path: string, message: string, change: (text: string) => string): Promise<void>;
};

export function branchTexts(api: GitHubApi, { clock, signal }: Pick<Context, 'clock' | 'signal'>): BranchTexts {
  const call = async <T>(work: (octokit: Octokit, repository: Repository) => Promise<T>): Promise<T> => {
    const { data, problem } = await api.call('history', work);
    if (problem !== undefined) throw new Error(problem);
    return data as T;
  };
  /** What was read last: most often nobody has written since. */
  const known = new Map<string, BranchFile | undefined>();
  const textOf = async (path: string) => {
    if (!known.has(path)) known.set(path, await call((octokit, repository) => readFile(octokit, repository, path)));
    const file = known.get(path);
    if (file && file.text === undefined) throw new Error(`${path} of the branch ${historyBranch} is larger than 5 MB`);
    return file?.text ?? '';
  };
  return {
    async read(path) {
      known.delete(path);
      return await textOf(path);
    },
    async change(path, message, change) {
      let said = '';
      for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
        const text = await textOf(path);
        const content = change(text);
        if (content === text) return;
        const before = known.get(path);
        known.delete(path);
        const missed = await call((octokit, repository) =>
          replaceFile(octokit, repository, before, { path, content, message }),
        );
        if (!missed) return;
        said = cut(oneLine(missed.overtaken), 200);
        // The wait is random, so that two writers that collided do not collide again.
        await clock.sleep(Math.random() * Math.min(longestWaitMs, 200 * 2 ** attempt), signal);
      }
      throw new Error(`the branch ${historyBranch} changed under each of ${maxAttempts} attempts (${said})`);
    },
  };
}
