import type { Answer, GitHubApi, Repository } from './api.ts';
import { type Marker, readMarker } from './comment-marker.ts';
import type { HeadBranch } from './event.ts';
import type { Octokit } from './octokit.ts';
import { compareOrder } from './run-identity.ts';

/** What is to be told on the pull request of a commit. */
export type CommentRequest = {
  mode: 'on-failure' | 'always';
  marker: Marker;
  /** The pull request, where the event names it; else the open ones of which the commit is the head. */
  pullRequest?: number;
  /** Where a pull request comes from that GitHub may not know by its commit, as it is one of a fork. */
  head?: HeadBranch;
  /** The text, marker included, in place of an earlier one of this gate. */
  write(earlier: OwnComment | undefined): string;
};

export type OwnComment = { id: number; body: string; marker: Marker };

/**
 * Keeps one comment of this gate on a pull request. Two runs may create one at the same time: the oldest stays and
 * shows the newest result, the others are deleted. A result is not told where a newer one stands, nor when the pull
 * request has moved on to another commit, whose own run will tell. Where the run is known to be of a pull request and
 * none is found, that is the problem.
 */
export async function keepComment(api: GitHubApi, request: CommentRequest): Promise<Answer<unknown>> {
  const answer = await api.call('comment', async (octokit, repository) => {
    const found = await readable(request, readAll(octokit, repository, request));
    for (const { number, own } of found) await keepOn(octokit, repository, number, request, own);
    return found.length;
  });
  if (answer.data !== 0 || !request.head || !isWanted(request, undefined)) return answer;
  return { problem: `the head of no open pull request is the commit ${request.marker.sha.slice(0, 7)}` };
}

/** The pull requests that the result is about, each with the comments of this gate. */
async function readAll(octokit: Octokit, repository: Repository, { pullRequest, head, marker }: CommentRequest) {
  if (pullRequest !== undefined) {
    const [sha, own] = await Promise.all([
      headOf(octokit, repository, pullRequest),
      listOwn(octokit, repository, pullRequest, marker.key),
    ]);
    return sha === marker.sha ? [{ number: pullRequest, own }] : [];
  }
  const byCommit = await pullRequestsOf(octokit, repository, marker.sha);
  const numbers =
    byCommit.length === 0 && head ? await pullRequestsFrom(octokit, repository, head, marker.sha) : byCommit;
  return Promise.all(
    numbers.map(async (number) => ({ number, own: await listOwn(octokit, repository, number, marker.key) })),
  );
}

/** A green run that may not even read has lost nothing: without that permission no earlier run wrote either. */
async function readable<T>(request: CommentRequest, reading: Promise<T[]>): Promise<T[]> {
  return reading.catch((error) => {
    if (isWanted(request, undefined) || ![403, 404].includes(error.status)) throw error;
    return [];
  });
}

async function keepOn(
  octokit: Octokit,
  repository: Repository,
  pullRequest: number,
  request: CommentRequest,
  own: OwnComment[],
): Promise<void> {
  const { marker } = request;
  const newest = newestOf(own);
  if (!newest) {
    if (!isWanted(request, undefined)) return;
    const body = request.write(undefined);
    await octokit.rest.issues.createComment({ ...repository, issue_number: pullRequest, body });
    // Another run may have done the same at the same time.
    return keepOldest(octokit, repository, await listOwn(octokit, repository, pullRequest, marker.key));
  }
  const isNew = !isOvertaken(marker, newest.marker) && isWanted(request, newest);
  await keepOldest(octokit, repository, own, isNew ? request.write(newest) : undefined);
}

function isWanted({ mode, marker }: CommentRequest, newest: OwnComment | undefined): boolean {
  return mode === 'always' || marker.verdict === 'fail' || newest?.marker.verdict === 'fail';
}

/** Jobs of a matrix share a run and a comment: one that passes does not hide another that failed. */
function isOvertaken(mine: Marker, theirs: Marker): boolean {
  const order = compareOrder(mine, theirs);
  return order < 0 || (order === 0 && mine.verdict === 'pass' && theirs.verdict === 'fail');
}

/** The oldest comment gets the text, that of the newest result if none is given; the others go. */
async function keepOldest(
  { rest: { issues } }: Octokit,
  repository: Repository,
  own: OwnComment[],
  body = newestOf(own)?.body,
): Promise<void> {
  const [oldest, ...others] = own;
  if (!oldest || body === undefined) return;
  if (body !== oldest.body) await issues.updateComment({ ...repository, comment_id: oldest.id, body });
  await Promise.all(others.map(({ id }) => orGone(issues.deleteComment({ ...repository, comment_id: id }))));
}

/** The other run tidies up as well. */
async function orGone(deletion: Promise<unknown>): Promise<void> {
  await deletion.catch((error) => {
    if (error.status !== 404) throw error;
  });
}

function newestOf(own: OwnComment[]): OwnComment | undefined {
  return own.toSorted((a, b) => compareOrder(b.marker, a.marker))[0];
}

/** The comments of this gate, the oldest first. */
async function listOwn(
  { paginate, rest }: Octokit,
  repository: Repository,
  issue_number: number,
  key: string,
): Promise<OwnComment[]> {
  const all = await paginate(rest.issues.listComments, { ...repository, issue_number, per_page: 100 });
  return all
    .filter(({ user, author_association }) => isTrusted(user?.type, author_association))
    .flatMap(({ id, body = '' }) => {
      const marker = readMarker(body);
      return marker?.key === key ? { id, body, marker } : [];
    })
    .sort((a, b) => a.id - b.id);
}

/** Anybody may write a marker into a comment; only an app, or who may write here anyway, is believed. */
function isTrusted(type: string | undefined, association: string): boolean {
  return type === 'Bot' || ['OWNER', 'MEMBER', 'COLLABORATOR'].includes(association);
}

async function headOf({ rest }: Octokit, repository: Repository, pull_number: number): Promise<string> {
  return (await rest.pulls.get({ ...repository, pull_number })).data.head.sha;
}

async function pullRequestsOf({ rest }: Octokit, repository: Repository, commit_sha: string): Promise<number[]> {
  const { data } = await rest.repos.listPullRequestsAssociatedWithCommit({ ...repository, commit_sha, per_page: 100 });
  return data.filter(({ state, head }) => state === 'open' && head.sha === commit_sha).map(({ number }) => number);
}

/** Commits of a fork belong to no pull request in the eyes of the base repository; their branch does. */
async function pullRequestsFrom(
  { rest }: Octokit,
  repository: Repository,
  from: HeadBranch,
  sha: string,
): Promise<number[]> {
  const head = `${from.repository.split('/', 1)[0]}:${from.branch}`;
  const { data } = await rest.pulls.list({ ...repository, state: 'open', head, per_page: 100 });
  return data
    .filter((each) => each.head.sha === sha && each.head.repo?.full_name === from.repository)
    .map(({ number }) => number);
}
