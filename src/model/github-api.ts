import type { GitHub } from '@actions/github/lib/utils';

/** GitHub's own client of its REST API. */
export type Octokit = InstanceType<typeof GitHub>;

/** What the API is asked for. */
export type Surface =
  | 'comment'
  | 'check run'
  | 'deployment status'
  | 'commit status'
  | 'deployments'
  | 'history'
  | 'job logs';

/** What came back, or in one line (foreign text in it) why nothing did and which permission is missing. */
export type Answer<T> = { data: T; problem?: undefined } | { data?: undefined; problem: string; status?: number };

export type Repository = { owner: string; repo: string };

/** GitHub's REST API as a run uses it. It never throws: what it refuses is told, and changes no verdict. */
export type GitHubApi = {
  /** When the run's deadline passes, on performance.now(): it is not to wait for GitHub much longer. */
  endsAt(deadlineMs: number): void;
  /**
   * Does some calls with a client that is bounded in time, as the signal is. `work` may throw anything; what is expected
   * of the API (a 404, say) it catches itself. `given` ends it too.
   */
  call<T>(
    surface: Surface,
    work: (octokit: Octokit, repository: Repository, signal: AbortSignal) => Promise<T>,
    given?: AbortSignal,
  ): Promise<Answer<T>>;
};
