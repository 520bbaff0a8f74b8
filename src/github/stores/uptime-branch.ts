import { environmentFile } from '../../history/record.ts';
import { GateError } from '../../model/errors.ts';
import type { GitHubApi, Octokit, Repository } from '../../model/github-api.ts';
import type { UptimeStore } from '../../staying/uptime/store.ts';
import { historyBranch, readFile, replaceFile } from './branch-file.ts';

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
      const file = await call((octokit, repository) => readFile(octokit, repository, path));
      if (!file) return {};
      if (file.text === undefined)
        throw new GateError('STATE_UNREADABLE', { where, problem: 'it is no file of at most 5 MB' });
      return { text: file.text, token: file.sha };
    },
    async write(text, token) {
      const content = look(text);
      const message = `Uptime of ${environment}`;
      const before = token === undefined ? undefined : { sha: token };
      const missed = await call((octokit, repository) =>
        replaceFile(octokit, repository, before, { path, content, message }),
      );
      return missed === undefined;
    },
  };
}
