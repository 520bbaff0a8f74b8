import type { Answer, GitHubApi, Surface } from '../../model/github-api.ts';
import { cut } from '../../text/cut.ts';
import { oneLine } from '../../text/neutralise.ts';
import { openOctokit } from './octokit.ts';
import { createTimeBudget } from './time-budget.ts';

/** The permission that the job's token needs for each surface. */
const permissions: Record<Surface, string> = {
  comment: 'pull-requests: write',
  'check run': 'checks: write',
  'deployment status': 'deployments: write',
  'commit status': 'statuses: write',
  deployments: 'deployments: read',
  history: 'contents: write',
  incident: 'issues: write',
  'job logs': 'actions: read',
};

// The limits for all calls of a run together, and for one call. docs/security.md promises at most 30 s in all.
const limits = { totalMs: 25_000, callMs: 10_000 };
/** With less time than this until the deadline no call is retried: the waits between retries would outlast it. */
const retryMs = 15_000;
/** The last call is aborted this long after the deadline. */
const afterDeadlineMs = 500;

const outOfTime = 'the deadline of the run has passed';

export function openGitHubApi(options: {
  env: Readonly<Record<string, string | undefined>>;
  /** Aborts when the run is cancelled. */
  signal: AbortSignal;
  limits?: { totalMs: number; callMs: number };
  retryAfterBaseValue?: number;
  /** Hides secrets in what GitHub answers and, as the last look, in what is sent. */
  redact?: (text: string) => string;
}): GitHubApi {
  const { env, signal: cancelled, retryAfterBaseValue, limits: { totalMs, callMs } = limits } = options;
  const { redact = (text: string) => text } = options;
  let budget = createTimeBudget(totalMs);
  const token = tokenOf(env);
  const baseUrl = env['GITHUB_API_URL'] || 'https://api.github.com';
  const [owner, repo] = env['GITHUB_REPOSITORY']?.split('/') ?? [];
  let deadline = Number.POSITIVE_INFINITY;
  return {
    endsAt(deadlineMs) {
      deadline = deadlineMs;
    },
    startsAnew() {
      budget = createTimeBudget(totalMs);
    },
    async call(surface, work, given) {
      if (!owner || !repo) return { problem: 'this is no run of a workflow' };
      if (!token) return { problem: 'there is no token; give the input "token"' };
      // undici's fetch, which GitHub's client uses, cannot do without it.
      if (!('withResolvers' in Promise)) return { problem: 'its client needs Node 22.19 or later' };
      if (cancelled.aborted) return { problem: 'the run was cancelled' };
      if (given?.aborted) return { problem: outOfTime };
      const leftMs = deadline - performance.now();
      const own = budget;
      return own.spend(async () => {
        // It aborts without a reason of its own: Octokit would retry after any error but an AbortError.
        const late = new AbortController();
        const abort = () => late.abort();
        const timer = setTimeout(abort, Math.min(callMs, Math.max(0, leftMs) + afterDeadlineMs));
        cancelled.addEventListener('abort', abort, { once: true });
        const signal = AbortSignal.any([own.signal, late.signal, ...(given ? [given] : [])]);
        try {
          const octokit = await openOctokit({
            baseUrl,
            token,
            signal,
            retries: leftMs > retryMs ? 2 : 0,
            retryAfterBaseValue,
            redact,
          });
          return { data: await orAborted(work(octokit, { owner, repo }, signal), signal) };
        } catch (error) {
          if (cancelled.aborted) return { problem: 'the run was cancelled' };
          if (given?.aborted) return { problem: outOfTime };
          if (signal.aborted) return { problem: "GitHub's API did not answer in time" };
          return refusal(error, surface, redact);
        } finally {
          clearTimeout(timer);
          cancelled.removeEventListener('abort', abort);
        }
      });
    },
  };
}

/** The token of the job: the action's input, or for the command line the variable that GitHub's own tools read. */
export function tokenOf(env: Readonly<Record<string, string | undefined>>): string | undefined {
  return env['INPUT_TOKEN'] || env['GITHUB_TOKEN'] || undefined;
}

/** Rejects as soon as the signal aborts, since Octokit's waits between retries ignore it. */
function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(new Error('aborted'));
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

function refusal(error: unknown, surface: Surface, redact: (text: string) => string): Answer<never> {
  const { status, message, response } = error as { status?: number; message?: string; response?: object };
  // This is far more than is shown. To search an answer of megabytes would take seconds.
  const start = (message ?? '').slice(0, 5_000).replace(/ - https:\S*$/, '');
  const said = cut(oneLine(redact(start)), 200);
  // A TypeError comes from reading an answer: every other error is one of Octokit's.
  if (error instanceof TypeError) return { problem: "GitHub's API answers otherwise than it is documented" };
  // Octokit gives a lost connection the status 500.
  if (!response) return { problem: `GitHub's API cannot be used: ${said}` };
  const answers = `GitHub's API answers ${status}${said && ` (${said})`}`;
  if ((status === 403 || status === 404) && !/rate limit/i.test(said)) {
    return { problem: `${answers}; the job needs "permissions: ${permissions[surface]}"`, status };
  }
  return { problem: answers, status };
}
