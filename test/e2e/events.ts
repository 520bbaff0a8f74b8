import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const examplesFile = createRequire(import.meta.url).resolve('@octokit/webhooks-examples');
const examples = JSON.parse(readFileSync(examplesFile, 'utf8')) as { name: string; examples: Payload[] }[];
const zeros = '0'.repeat(40);

type Payload = Record<string, unknown>;
export type Commits = {
  /** The first commit of the repository. */
  root: string;
  /** The tip of main, then that of a branch two commits ahead of it. */
  base: string;
  head: string;
};

/** A payload of GitHub's documentation, with `changes` laid over it, deep. */
function payloadOf(name: string, changes: Payload, which: (example: Payload) => unknown = () => true): Payload {
  const example = examples.find((each) => each.name === name)?.examples.find(which);
  if (!example) throw new Error(`@octokit/webhooks-examples has no such payload of ${name}`);
  return overlay(structuredClone(example), changes);
}

function overlay(onto: Payload, changes: Payload): Payload {
  for (const [key, value] of Object.entries(changes)) {
    const isDeep = value !== null && typeof value === 'object' && typeof onto[key] === 'object' && onto[key] !== null;
    onto[key] = isDeep ? overlay(onto[key] as Payload, value as Payload) : value;
  }
  return onto;
}

/** `o/r` as an event's repository. */
const repository = { full_name: 'o/r', default_branch: 'main' };

type Proposed = { base: string; head: string; number?: number; from?: string };

export function pullRequestOf({ base, head, number = 7, from = 'o/r' }: Proposed): Payload {
  const repo = { full_name: 'o/r', private: false };
  const pull_request = {
    number,
    base: { sha: base, repo },
    head: { sha: head, repo: { ...repo, full_name: from } },
  };
  return payloadOf('pull_request', { number, pull_request, repository });
}

export function deploymentStatusOf(sha: string, environment_url: string): Payload {
  const deployment = { id: 5, sha, environment: 'production' };
  const deployment_status = { state: 'success', environment_url };
  return payloadOf('deployment_status', { deployment, deployment_status, repository });
}

type EventCase = { name: string; event: string; payload(commits: Commits): unknown; scans(commits: Commits): object };

/** Every event that a gate may be started by, and the commits that are then new. */
export const eventCases: EventCase[] = [
  {
    name: 'a pull request: what its head has beyond its base',
    event: 'pull_request',
    payload: ({ base, head }) => pullRequestOf({ base, head }),
    scans: ({ base, head }) => ({ base, head, commits: 2 }),
  },
  {
    name: 'a pull request from a fork, judged by the base',
    event: 'pull_request_target',
    payload: ({ base, head }) => pullRequestOf({ base, head, from: 'fork/r' }),
    scans: ({ base, head }) => ({ base, head, commits: 2 }),
  },
  {
    name: 'a push',
    event: 'push',
    payload: ({ base, head }) => pushOf({ before: base, after: head }),
    scans: ({ base, head }) => ({ base, head, commits: 2 }),
  },
  {
    name: 'the push of a new branch: what main has not',
    event: 'push',
    payload: ({ head }) => pushOf({ before: zeros, after: head, created: true }),
    scans: ({ head }) => ({ head, commits: 2 }),
  },
  {
    name: 'the first push of main: everything',
    event: 'push',
    payload: ({ base }) => pushOf({ ref: 'refs/heads/main', before: zeros, after: base, created: true }),
    scans: ({ base }) => ({ head: base, commits: 2 }),
  },
  {
    name: 'a group in the merge queue',
    event: 'merge_group',
    payload: ({ base, head }) =>
      payloadOf('merge_group', { merge_group: { base_sha: base, head_sha: head }, repository }),
    scans: ({ base, head }) => ({ base, head, commits: 2 }),
  },
  {
    name: 'a deployment: what it brings since the one before',
    event: 'deployment_status',
    payload: ({ head }) => deploymentStatusOf(head, ''),
    scans: ({ root, head }) => ({ base: root, head, commits: 3 }),
  },
  {
    name: 'a deployment to where none was: every file',
    event: 'deployment',
    payload: ({ head }) =>
      payloadOf('deployment', { deployment: { id: 6, sha: head, environment: 'staging' }, repository }),
    scans: ({ head }) => ({ head, commits: 0 }),
  },
  {
    name: 'the end of another workflow: what its commit has beyond main',
    event: 'workflow_run',
    payload: ({ head }) =>
      payloadOf('workflow_run', {
        action: 'completed',
        workflow_run: { head_sha: head, conclusion: 'success' },
        repository,
      }),
    scans: ({ head }) => ({ head, commits: 2 }),
  },
  ...['workflow_dispatch', 'repository_dispatch'].map((event) => ({
    name: 'everything',
    event,
    payload: () => payloadOf(event, { repository }),
    scans: ({ head }: Commits) => ({ head, commits: 4 }),
  })),
  {
    // No webhook: the runner writes this itself.
    name: 'everything',
    event: 'schedule',
    payload: () => ({ schedule: '7 3 * * 1', repository, workflow: '.github/workflows/events.yml' }),
    scans: ({ head }) => ({ head, commits: 4 }),
  },
];

function pushOf(changes: Payload): Payload {
  return payloadOf('push', { ref: 'refs/heads/work', created: false, deleted: false, ...changes, repository });
}
