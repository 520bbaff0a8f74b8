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
  | 'incident'
  | 'job logs';

/** The data, or one line that says why there is none and which permission is missing (it may hold foreign text). */
export type Answer<T> = { data: T; problem?: undefined } | { data?: undefined; problem: string; status?: number };

export type Repository = { owner: string; repo: string };

/** GitHub's REST API as a run uses it. It never throws: what it refuses is told, and changes no verdict. */
export type GitHubApi = {
  /** Sets when the run's deadline passes, on performance.now(). Calls do not wait for GitHub much longer than that. */
  endsAt(deadlineMs: number): void;
  /** All calls of a run share a limit of time. Each round of a process that goes on is a run of its own. */
  startsAnew(): void;
  /**
   * Runs `work` with a client and a signal that are limited in time. `work` may throw anything, but catches the errors
   * that it expects from the API (such as a 404) itself. The signal `given` ends the work too.
   */
  call<T>(
    surface: Surface,
    work: (octokit: Octokit, repository: Repository, signal: AbortSignal) => Promise<T>,
    given?: AbortSignal,
  ): Promise<Answer<T>>;
};
