import type { Answer, GitHubApi } from '../../model/github-api.ts';

/** `state` is undefined where it was not asked for. `at` is when the deployment was made, in ISO 8601. */
export type ListedDeployment = { id: number; sha: string; at: string; state?: 'success' | 'failure' | 'other' };

/**
 * Each of them is one question: REST gives no states in a list, and GraphQL's `databaseId` has 32 bits. A run meets one
 * that is new, and one that was not finished when it was met. What is left is asked by the next run.
 */
const maxAsked = 2;
const maxListed = 30;

/** The latest deployments of an environment, and what became of those that are not settled by what `isSettled` knows. */
export async function listDeployments(
  api: GitHubApi,
  environment: string,
  isSettled: (id: number) => boolean,
): Promise<Answer<ListedDeployment[]>> {
  return await api.call('deployments', async ({ rest }, repository) => {
    const { data } = await rest.repos.listDeployments({ ...repository, environment, per_page: maxListed });
    const asked = new Set(data.filter(({ id }) => !isSettled(id)).slice(0, maxAsked));
    return await Promise.all(
      data.map(async (deployment) => {
        const { id, sha, created_at: at } = deployment;
        if (!asked.has(deployment)) return { id, sha, at };
        const request = { ...repository, deployment_id: id, per_page: 100 };
        const { data: statuses } = await rest.repos.listDeploymentStatuses(request);
        return { id, sha, at, state: stateOf(statuses.map(({ state }) => state)) };
      }),
    );
  });
}

/** `states` are newest first. GitHub marks a deployment inactive when the next one succeeds. */
function stateOf(states: readonly string[]): ListedDeployment['state'] {
  if (states[0] === 'failure' || states[0] === 'error') return 'failure';
  return states.includes('success') ? 'success' : 'other';
}
