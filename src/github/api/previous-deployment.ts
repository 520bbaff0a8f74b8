import type { GitHubApi } from '../../model/github-api.ts';

/** What the API says about a deployment and its statuses; the statuses are newest first. */
export type Deployment = { id: number; sha: string; environment: string };
export type DeploymentStatus = { state: string; environment_url?: string };

/** Where the previous deployment answers, or one line that says why there is nothing to compare with. */
export type PreviousDeployment = { url: string; sha: string } | { problem: string };

/** The deployment that is judged. If its environment is not known, GitHub is asked for it. */
export type CurrentDeployment = { id?: number; sha?: string; environment?: string; baseUrl?: string };

/** At most this many earlier deployments are looked at: some may have failed or never finished. */
const maxLookedAt = 10;

/**
 * Finds the last successful deployment of the same environment before this one, by GitHub's deployments API. Vercel's
 * and Netlify's integrations publish theirs there too, each with an address of its own.
 */
export async function findPreviousDeployment(api: GitHubApi, current: CurrentDeployment): Promise<PreviousDeployment> {
  const { data, problem } = await api.call('deployments', async ({ rest }, repository) => {
    const list = async (filter: { sha?: string; environment?: string }) =>
      (await rest.repos.listDeployments({ ...repository, ...filter, per_page: 100 })).data;
    const statusesOf = async ({ id }: Deployment) =>
      (await rest.repos.listDeploymentStatuses({ ...repository, deployment_id: id, per_page: 100 })).data;

    const environment = current.environment ?? (current.sha && (await list({ sha: current.sha }))[0]?.environment);
    if (!environment) return { problem: 'GitHub knows no deployment of this commit; name its "environment"' };
    for (const deployment of earlierThan(current, await list({ environment })).slice(0, maxLookedAt)) {
      const url = addressOf(await statusesOf(deployment));
      if (url === undefined) continue;
      if (url !== current.baseUrl) return { url, sha: deployment.sha };
      return { problem: `the deployments of "${environment}" all answer at ${url}` };
    }
    return { problem: `there is no earlier deployment of "${environment}" with an address` };
  });
  return data ?? { problem };
}

/** The commit of the environment's last successful deployment before this one, at any address; or why there is none. */
export async function findDeployedCommit(
  api: GitHubApi,
  current: CurrentDeployment & { environment: string },
): Promise<{ sha: string } | { problem: string }> {
  const { environment } = current;
  const { data, problem } = await api.call('deployments', async ({ rest }, repository) => {
    const { data: all } = await rest.repos.listDeployments({ ...repository, environment, per_page: 100 });
    for (const { id, sha } of earlierThan(current, all).slice(0, maxLookedAt)) {
      const request = { ...repository, deployment_id: id, per_page: 100 };
      const { data: statuses } = await rest.repos.listDeploymentStatuses(request);
      if (statuses.some(({ state }) => state === 'success')) return { sha };
    }
    return { problem: `there is no earlier successful deployment of "${environment}"` };
  });
  return data ?? { problem };
}

/**
 * The commits of the last two successful deployments of an environment, the later one as `head`; another deployment of
 * the same commit is no release. Or why there are none.
 */
export async function findLastReleases(
  api: GitHubApi,
  environment: string,
): Promise<{ base: string; head: string } | { problem: string }> {
  const { data, problem } = await api.call('deployments', async ({ rest }, repository) => {
    const { data: all } = await rest.repos.listDeployments({ ...repository, environment, per_page: 100 });
    let head: string | undefined;
    for (const { id, sha } of all.toSorted((a, b) => b.id - a.id).slice(0, 2 * maxLookedAt)) {
      if (sha === head) continue;
      const request = { ...repository, deployment_id: id, per_page: 100 };
      const { data: statuses } = await rest.repos.listDeploymentStatuses(request);
      if (!statuses.some(({ state }) => state === 'success')) continue;
      if (head) return { base: sha, head };
      head = sha;
    }
    return {
      problem: `GitHub knows ${head ? 'one successful deployment' : 'no successful deployment'} of "${environment}"`,
    };
  });
  return data ?? { problem };
}

/** The last successful deployment of an environment; undefined if GitHub knows none. */
export async function findLiveDeployment(
  api: GitHubApi,
  environment: string,
): Promise<{ sha: string; environment: string; at: string; url?: string } | undefined> {
  const { data } = await api.call('deployments', async ({ rest }, repository) => {
    const { data: all } = await rest.repos.listDeployments({ ...repository, environment, per_page: maxLookedAt });
    for (const { id, sha, created_at } of all) {
      const request = { ...repository, deployment_id: id, per_page: 100 };
      const { data: statuses } = await rest.repos.listDeploymentStatuses(request);
      const success = statuses.find(({ state }) => state === 'success');
      const at = success?.created_at ?? created_at;
      if (success && at) return { sha, environment, at, url: success.log_url || undefined };
    }
    return undefined;
  });
  return data;
}

/** The deployments before the current one; another deployment of the same commit is no earlier release. */
export function earlierThan({ id, sha }: CurrentDeployment, deployments: readonly Deployment[]): Deployment[] {
  const newestFirst = deployments.toSorted((a, b) => b.id - a.id);
  const own = newestFirst.findIndex((one) => (id === undefined ? one.sha === sha : one.id === id));
  return newestFirst.slice(own + 1).filter((one) => one.sha !== sha);
}

/** The deployment's origin, if it ever succeeded. GitHub marks it inactive when the next one succeeds. */
export function addressOf(statuses: readonly DeploymentStatus[]): string | undefined {
  const text = statuses.find(({ state }) => state === 'success')?.environment_url ?? '';
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url && /^https?:$/.test(url.protocol) && !url.username && !url.password ? url.origin : undefined;
}
