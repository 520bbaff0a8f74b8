import type { Answer, GitHubApi } from '../../model/github-api.ts';
import { cut } from '../../text/cut.ts';
import type { RunIdentity } from '../event/run-identity.ts';
import type { Outcome } from './outcome.ts';

// The limit of both descriptions (GitHub's OpenAPI description states the first).
const maxDescriptionLength = 140;
const states = { pass: 'success', fail: 'failure', none: 'error' } as const;

/**
 * Adds the verdict to the deployment as a status, so that a platform that listens can roll it back. Without an id the
 * deployment is the newest one of the commit.
 */
export function addDeploymentStatus(
  api: GitHubApi,
  run: RunIdentity,
  { sha, deployment, environmentUrl }: { sha: string; deployment?: number; environmentUrl?: string },
  outcome: Outcome,
): Promise<Answer<unknown>> {
  return api.call('deployment status', async ({ rest: { repos } }, repository) => {
    const newest = async () => (await repos.listDeployments({ ...repository, sha, per_page: 1 })).data[0]?.id;
    const deployment_id = deployment ?? (await newest());
    if (!deployment_id) throw new Error(`there is no deployment of the commit ${sha.slice(0, 7)}`);
    await repos.createDeploymentStatus({
      ...repository,
      deployment_id,
      state: states[outcome.verdict],
      log_url: run.url,
      environment_url: environmentUrl,
      description: cut(outcome.headline, maxDescriptionLength),
      // GitHub must not change the status of older deployments: that is the platform's task.
      auto_inactive: false,
    });
  });
}

/** A status on the commit, for gates that run elsewhere than in GitHub's workflows. */
export function addCommitStatus(
  api: GitHubApi,
  run: RunIdentity,
  sha: string,
  outcome: Outcome,
): Promise<Answer<unknown>> {
  return api.call('commit status', ({ rest: { repos } }, repository) =>
    repos.createCommitStatus({
      ...repository,
      sha,
      state: states[outcome.verdict],
      context: run.name,
      target_url: run.url,
      description: cut(outcome.headline, maxDescriptionLength),
    }),
  );
}
