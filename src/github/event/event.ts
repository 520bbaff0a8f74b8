import * as v from 'valibot';
import type { BaseBranch, RangeRequest } from '../../git/range.ts';
import { GateError } from '../../model/errors.ts';
import { nothingYet } from './nothing-yet.ts';

/** What the gate takes from the event that started the job. */
export type GitHubEvent = {
  event: string;
  /** The new commits; undefined for an event that brings none. */
  range?: RangeRequest;
  /** What an event without new commits is about. It is scanned if a name or the configuration asks for secrets. */
  rangeIfAsked?: RangeRequest;
  /** Where the deployment answers, on `deployment_status`. */
  environmentUrl?: string;
  /** The commit that is judged. For a pull request it is the head, not the merge commit that GITHUB_SHA names. */
  sha?: string;
  headRepositoryIsFork?: boolean;
  /** The number of the pull request that the event is about. */
  pullRequest?: number;
  /** The head branch of the pull request that an ended run was for: `workflow_run` names no pull request of a fork. */
  headOfPullRequest?: HeadBranch;
  /** The id of the deployment that the event is about. */
  deployment?: number;
  /** What that deployment calls its environment. */
  environment?: string;
  /** Whether GitHub gives the job a token that can change nothing, whatever the workflow says. */
  tokenIsReadOnly?: boolean;
  /** Why there is nothing to judge yet: the subject of the event is not finished, or has failed. */
  nothingYet?: string;
};

/** A branch, and the full name of its repository, e.g. `octocat/app`. */
export type HeadBranch = { repository: string; branch: string };

type Source = { name: string; payload: unknown; sha?: string };

// SHA-1, or SHA-256 in a repository of that format. Nothing else may reach git: `-` begins an option there.
const commitId = v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/));
// Roughly the rules of git check-ref-format: no option, no revision syntax, no control character.
const branchName = v.pipe(v.string(), v.regex(/^(?![-/])(?!.*(?:\.\.|@\{|\/\/))[^\p{Cc} ~^:?*[\\]{1,255}$/u));
const ref = v.pipe(v.string(), v.regex(/^refs\/[^\p{Cc}]+$/u));
const repository = v.object({ full_name: v.string(), private: v.optional(v.boolean()) });
const id = v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1)));

const pullRequest = v.object({
  pull_request: v.object({
    number: id,
    base: v.object({
      sha: commitId,
      ref: v.fallback(v.optional(branchName), undefined),
      repo: v.optional(repository),
    }),
    // null if the head's repository has been deleted since.
    head: v.object({ sha: commitId, repo: v.nullish(repository) }),
  }),
});
const push = v.object({
  ref,
  before: commitId,
  after: commitId,
  deleted: v.optional(v.boolean()),
  repository: v.object({ default_branch: branchName }),
});
const mergeGroup = v.object({ merge_group: v.object({ base_sha: commitId, head_sha: commitId }) });
const deployment = v.object({ deployment: v.object({ id, sha: commitId, environment: v.optional(v.string()) }) });
const deploymentStatus = v.object({ deployment_status: v.object({ environment_url: v.optional(v.string()) }) });
const workflowRun = v.object({
  workflow_run: v.object({
    head_sha: commitId,
    event: v.optional(v.string()),
    head_branch: v.fallback(v.nullish(branchName), undefined),
    // null if that repository has been deleted since.
    head_repository: v.nullish(v.object({ full_name: v.string() })),
  }),
  repository: v.object({ default_branch: branchName }),
});

/**
 * Reads the payload of an event (shapes: docs.github.com, "Webhook events and payloads").
 * Which commits are new follows docs.github.com, "Events that trigger workflows".
 * Throws EVENT_INVALID for a payload that lacks what its event must bring, so that it never counts as "nothing new".
 */
export function parseEvent(source: Source): GitHubEvent {
  return { ...commitsOf(source), nothingYet: nothingYet(source.name, (schema) => read(schema, source)) };
}

function commitsOf(source: Source): GitHubEvent {
  switch (source.name) {
    case 'pull_request':
    case 'pull_request_target':
      return fromPullRequest(source);
    case 'push':
      return fromPush(source);
    case 'merge_group':
      return fromMergeGroup(source);
    case 'deployment':
      return fromDeployment(source);
    case 'deployment_status':
      return {
        ...fromDeployment(source),
        environmentUrl: environmentUrl(source, read(deploymentStatus, source).deployment_status.environment_url),
      };
    case 'workflow_run':
      return fromWorkflowRun(source);
    default:
      return { event: source.name, sha: v.is(commitId, source.sha) ? source.sha : undefined };
  }
}

function fromPullRequest(source: Source): GitHubEvent {
  const { base, head, number } = read(pullRequest, source).pull_request;
  const headRepositoryIsFork = isFork(head.repo, base.repo);
  return {
    event: source.name,
    range: { kind: 'between', base: base.sha, head: head.sha, onto: baseBranch(source, base, headRepositoryIsFork) },
    sha: head.sha,
    headRepositoryIsFork,
    pullRequest: number,
    // A private repository may hand its forks more (docs: "Managing GitHub Actions settings for a repository").
    tokenIsReadOnly: source.name === 'pull_request' && headRepositoryIsFork === true && base.repo?.private !== true,
  };
}

/**
 * The author of the pull request can choose only the branch, among those of the base repository. On
 * `pull_request_target` GITHUB_SHA is no merge, and the checkout may be one of the fork.
 */
function baseBranch(
  { name, sha }: Source,
  { ref: branch, repo }: v.InferOutput<typeof pullRequest>['pull_request']['base'],
  isFork: boolean | undefined,
): BaseBranch | undefined {
  const merge = name === 'pull_request' && v.is(commitId, sha) ? sha : undefined;
  const named =
    repo && branch !== undefined ? { branch, repository: isFork === false ? undefined : repo.full_name } : {};
  return merge || named.branch ? { merge, ...named } : undefined;
}

/** A head whose repository is gone is treated as foreign; a payload without repositories leaves it open. */
function isFork(head: { full_name: string } | null | undefined, base: { full_name: string } | undefined) {
  if (head === null) return true;
  return head && base ? head.full_name !== base.full_name : undefined;
}

function fromPush(source: Source): GitHubEvent {
  const { ref, before, after, deleted, repository } = read(push, source);
  const name = ref.replace(/^refs\/(?:heads|tags)\//, '');
  const nothing = (reason: string, sha?: string): GitHubEvent => ({
    event: source.name,
    range: { kind: 'nothing', reason },
    sha,
  });
  if (deleted || isZero(after))
    return nothing(`${ref.startsWith('refs/tags/') ? 'the tag' : 'the branch'} ${name} was deleted`);
  if (ref.startsWith('refs/tags/')) {
    const range = { kind: 'tag', id: after, name, reason: `the tag ${name} adds no commits of its own` } as const;
    return { event: source.name, range, sha: after };
  }
  return { event: source.name, range: pushed(ref, before, after, repository.default_branch), sha: after };
}

/** The new commits of a push. `before` is all zeros if the branch did not exist until this push. */
function pushed(ref: string, before: string, after: string, defaultBranch: string): RangeRequest {
  if (!isZero(before)) return { kind: 'between', base: before, head: after };
  if (ref === `refs/heads/${defaultBranch}`) return { kind: 'history', head: after };
  return { kind: 'beyond', head: after, defaultBranch };
}

function isZero(sha: string): boolean {
  return /^0+$/.test(sha);
}

function fromMergeGroup(source: Source): GitHubEvent {
  const { base_sha, head_sha } = read(mergeGroup, source).merge_group;
  return { event: source.name, range: { kind: 'between', base: base_sha, head: head_sha }, sha: head_sha };
}

/** The payload says what is deployed, not what was deployed before. */
function fromDeployment(source: Source): GitHubEvent {
  const { id, sha, environment } = read(deployment, source).deployment;
  return { event: source.name, rangeIfAsked: { kind: 'tree', commit: sha }, sha, deployment: id, environment };
}

/** The run that ended was for `head_sha`; GITHUB_SHA is the tip of the default branch. */
function fromWorkflowRun(source: Source): GitHubEvent {
  const { workflow_run, repository } = read(workflowRun, source);
  const { head_sha: head, event, head_branch: branch, head_repository } = workflow_run;
  const isOfPullRequest = event === 'pull_request' || event === 'pull_request_target';
  return {
    event: source.name,
    rangeIfAsked: { kind: 'beyond', head, defaultBranch: repository.default_branch, atLeastHead: true },
    sha: head,
    headOfPullRequest:
      isOfPullRequest && branch && head_repository ? { repository: head_repository.full_name, branch } : undefined,
  };
}

/** A deployment without an address sends an empty one. Any other address that cannot be tested is an error. */
function environmentUrl(source: Source, text: string | undefined): string | undefined {
  if (!text) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.username || url.password) {
    throw invalid(source, 'deployment_status.environment_url is not a plain http or https address');
  }
  return text;
}

function read<T extends v.GenericSchema>(schema: T, source: Source): v.InferOutput<T> {
  const result = v.safeParse(schema, source.payload, { abortEarly: true });
  if (result.success) return result.output;
  // The value itself is foreign, so the message does not repeat it.
  const path = v.getDotPath(result.issues[0]);
  throw invalid(source, path ? `${path} is missing or malformed` : 'it is not an object');
}

function invalid({ name }: Source, problem: string): GateError {
  return new GateError('EVENT_INVALID', { event: name, problem });
}
