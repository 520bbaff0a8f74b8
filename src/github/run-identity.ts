import { createHash } from 'node:crypto';
import type { Context } from '../context.ts';

/** Which run of which gate this is, as GitHub's runner tells it. */
export type RunIdentity = {
  /** Addresses for a reader: of the repository, of this run. */
  repositoryUrl: string;
  url?: string;
  /** `Launch Gate / workflow / job`, and what the step is called: a commit may be judged by several gates. */
  name: string;
  /** What the step is called (input `name`), where it is. */
  given?: string;
  /** The same for every run of this step, another for each other step: which of the gates it is. */
  key: string;
  /** Later runs have higher ids, later attempts higher numbers; undefined outside of GitHub's workflows. */
  order?: RunOrder;
};

export type RunOrder = { run: number; attempt: number };

/** Undefined where there is no repository at GitHub. */
export function runIdentity(env: Context['env']): RunIdentity | undefined {
  const repository = env['GITHUB_REPOSITORY'];
  if (!repository) return undefined;
  const repositoryUrl = `${env['GITHUB_SERVER_URL'] || 'https://github.com'}/${repository}`;
  const run = Number(env['GITHUB_RUN_ID']);
  const order = run > 0 ? { run, attempt: Number(env['GITHUB_RUN_ATTEMPT']) || 1 } : undefined;
  const given = env['INPUT_NAME']?.trim() || undefined;
  const job = [env['GITHUB_WORKFLOW'], env['GITHUB_JOB']];
  // GITHUB_ACTION counts the steps: a name stays when another gate is put before this one.
  const step = given ? [...job, { name: given }] : [...job, env['GITHUB_ACTION']];
  return {
    repositoryUrl,
    // Other CIs name the page of their run so: CircleCI, GitLab, Jenkins.
    url: order
      ? `${repositoryUrl}/actions/runs/${order.run}/attempts/${order.attempt}`
      : env['CIRCLE_BUILD_URL'] || env['CI_JOB_URL'] || env['BUILD_URL'],
    name: ['Launch Gate', ...job, given].filter(Boolean).join(' / '),
    given,
    key: createHash('sha256').update(JSON.stringify(step)).digest('hex').slice(0, 12),
    order,
  };
}

/** Below zero when `a` was before `b`. */
export function compareOrder(a: RunOrder, b: RunOrder): number {
  return a.run - b.run || a.attempt - b.attempt;
}
