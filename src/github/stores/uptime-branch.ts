import { environmentFile } from '../../history/record.ts';
import { GateError } from '../../model/errors.ts';
import type { GitHubApi, Octokit, Repository } from '../../model/github-api.ts';
import type { UptimeStore } from '../../staying/uptime/store.ts';
import { historyBranch, readTip, replaceFile, type Tip } from './branch-file.ts';

/** The state of uptime on the branch of the history, in a file for each environment. Several runs may use it at once. */
export function uptimeBranch(api: GitHubApi, environment: string, look: (text: string) => string): UptimeStore {
  const path = `uptime-${environmentFile(environment)}.json`;
  const where = `${path} of the branch ${historyBranch}`;
  const call = async <T>(work: (octokit: Octokit, repository: Repository) => Promise<T>): Promise<T> => {
    const { data, problem } = await api.call('history', work);
    if (problem === undefined) return data as T;
    const hint = 'The job needs "permissions: contents: write"; elsewhere give a folder: --state FOLDER.';
    throw new GateError('STATE_UNWRITABLE', { where, problem, hint });
  };
  const tips = new Map<string, Tip>();
  return {
    where,
    async assertWritable() {
      // An object that no tree names: the same each time, and the only way to learn what the token may do.
      await call(({ rest: { git } }, repository) =>
        git.createBlob({ ...repository, content: 'launch-gate', encoding: 'utf-8' }),
      );
    },
    async read() {
      const tip = await call((octokit, repository) => readTip(octokit, repository, path));
      if (!tip) return {};
      tips.clear();
      tips.set(tip.commit, tip);
      return { text: tip.text, token: tip.commit };
    },
    async write(text, token) {
      const content = look(text);
      const message = `Uptime of ${environment}`;
      const tip = token === undefined ? undefined : tips.get(token);
      return call((octokit, repository) => replaceFile(octokit, repository, tip, { path, content, message }));
    },
  };
}
