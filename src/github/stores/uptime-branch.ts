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
    const answer = await api.call('history', work);
    if (answer.problem === undefined) return answer.data;
    const { problem, status } = answer;
    const hint =
      status === 403 || status === 404
        ? 'The job needs "permissions: contents: write"; elsewhere give a folder: --state FOLDER.'
        : 'The next round tries again. "heartbeat" tells you of rounds that are missing.';
    throw new GateError('STATE_UNWRITABLE', { where, problem, hint });
  };
  const tips = new Map<string, Tip>();
  let isWritable = false;
  return {
    where,
    async assertWritable() {
      if (isWritable) return;
      // An object that no tree names: the same each time, and the only way to learn what the token may do.
      await call(({ rest: { git } }, repository) =>
        git.createBlob({ ...repository, content: 'launch-gate', encoding: 'utf-8' }),
      );
      isWritable = true;
    },
    async read() {
      const tip = await call((octokit, repository) => readTip(octokit, repository, path));
      if (!tip) return {};
      if (tip.isTooLarge) throw new GateError('STATE_UNREADABLE', { where, problem: 'it is no file of at most 5 MB' });
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
