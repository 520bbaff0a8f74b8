import type { Clock } from '../../model/context.ts';
import type { Answer, GitHubApi, Octokit, Repository } from '../../model/github-api.ts';
import type { HeadBranch } from '../event/event.ts';
import { compareOrder } from '../event/run-identity.ts';
import { type Marker, readMarker } from './comment-marker.ts';
import { readSections, type Section, withSection, writeComment } from './comment-sections.ts';
import { isTrusted, orGone } from './own-comments.ts';

/** What is to be told on the pull request of a commit. */
export type CommentRequest = {
  mode: 'on-failure' | 'always';
  marker: Marker;
  /** What the gate is called, if there are several. */
  name?: string;
  /** The pull request that the event names. Without it: the open ones whose head is the commit. */
  pullRequest?: number;
  /** The head branch of a pull request that GitHub may not find by its commit, because it comes from a fork. */
  head?: HeadBranch;
  /** Writes the section that replaces an earlier one of this gate, or of this job of a matrix. */
  write(earlier: Section | undefined): Section;
};

type OwnComment = { id: number; body: string; marker: Marker };

/**
 * The longest and shortest wait before a job checks whether another job's edit has undone its own. The shortest is
 * longer than any edit takes. The longest grows: the more often an edit was undone, the more jobs are ending now.
 */
const pausesMs = [0, 2_000, 3_000, 5_000, 7_000];
const minPauseMs = 1_000;

/**
 * Keeps one comment of this gate on a pull request. Two runs may create one at the same time: the oldest stays and
 * shows the newest result, the others are deleted. The jobs of a matrix share it, each with its section. A result is
 * not told if a newer one stands there, nor if the pull request has moved on to another commit, whose own run will
 * tell. If the run is known to be for a pull request and none is found, the answer is a problem.
 *
 * GitHub has no conditional edit: of two edits at the same time one is lost. So the comment is read again after it was
 * created, and by a job of a matrix after each edit, until nothing is missing.
 */
export async function keepComment(api: GitHubApi, clock: Clock, request: CommentRequest): Promise<Answer<unknown>> {
  let answer: Answer<boolean[]> = { data: [] };
  for (const maxMs of pausesMs) {
    answer = await api.call('comment', async (octokit, repository, signal) => {
      const isShared = request.marker.job !== undefined;
      if (isShared && maxMs > 0) await clock.sleep(minPauseMs + Math.random() * (maxMs - minPauseMs), signal);
      const found = await readable(request, readAll(octokit, repository, request));
      return Promise.all(found.map(({ number, own }) => keepOn(octokit, repository, number, request, own)));
    });
    if (!answer.data?.some((isSettled) => !isSettled)) break;
  }
  if (answer.data?.length !== 0 || !request.head || !isWanted(request, undefined)) return answer;
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

/** A green run without permission to read has lost nothing: without it no earlier run could write a comment either. */
async function readable<T>(request: CommentRequest, reading: Promise<T[]>): Promise<T[]> {
  return reading.catch((error) => {
    if (isWanted(request, undefined) || ![403, 404].includes(error.status)) throw error;
    return [];
  });
}

/** Returns whether the comment is settled and need not be read again. */
async function keepOn(
  { rest: { issues } }: Octokit,
  repository: Repository,
  issue_number: number,
  request: CommentRequest,
  own: OwnComment[],
): Promise<boolean> {
  const body = bodyAfter(request, own);
  if (body === undefined) return true;
  const [oldest, ...others] = own;
  if (!oldest) await issues.createComment({ ...repository, issue_number, body });
  else if (body !== oldest.body) await issues.updateComment({ ...repository, comment_id: oldest.id, body });
  await Promise.all(others.map(({ id }) => orGone(issues.deleteComment({ ...repository, comment_id: id }))));
  return oldest !== undefined && request.marker.job === undefined;
}

/** The comment with this result, or without it if it is no news. Undefined if there is nothing to write or to merge. */
function bodyAfter(request: CommentRequest, own: OwnComment[]): string | undefined {
  const { marker, name, write } = request;
  const told = readSections(own.map(({ body }) => body));
  const isNews = isWanted(request, newestOf(own)) && !isTold(request, own);
  if (!isNews && own.length < 2) return undefined;
  const sections = isNews ? withSection(told, write(told.find((one) => one.marker.job === marker.job))) : told;
  return writeComment(sections, isNews ? marker.sha : (newestOf(own)?.marker.sha ?? marker.sha), name);
}

function isWanted({ mode, marker }: CommentRequest, newest: OwnComment | undefined): boolean {
  return mode === 'always' || marker.verdict === 'fail' || newest?.marker.verdict === 'fail';
}

/** Whether this result or a newer one stands there. Of two jobs that look the same, a pass does not hide a failure. */
function isTold({ marker }: CommentRequest, own: OwnComment[]): boolean {
  const theirs = readSections(own.map(({ body }) => body)).find((one) => one.marker.job === marker.job)?.marker;
  if (!theirs) return false;
  const order = compareOrder(marker, theirs);
  return order < 0 || (order === 0 && (marker.verdict === theirs.verdict || marker.verdict === 'pass'));
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
  // Each page is filtered at once, so that only the gate's own comments are kept in memory.
  const all = await paginate(rest.issues.listComments, { ...repository, issue_number, per_page: 100 }, ({ data }) =>
    data.flatMap(({ id, body = '', user, author_association }): OwnComment[] => {
      const marker = isTrusted(user?.type, author_association) ? readMarker(body) : undefined;
      return marker?.key === key ? [{ id, body, marker }] : [];
    }),
  );
  return all.sort((a, b) => a.id - b.id);
}

async function headOf({ rest }: Octokit, repository: Repository, pull_number: number): Promise<string> {
  return (await rest.pulls.get({ ...repository, pull_number })).data.head.sha;
}

async function pullRequestsOf({ rest }: Octokit, repository: Repository, commit_sha: string): Promise<number[]> {
  const { data } = await rest.repos.listPullRequestsAssociatedWithCommit({ ...repository, commit_sha, per_page: 100 });
  return data.filter(({ state, head }) => state === 'open' && head.sha === commit_sha).map(({ number }) => number);
}

/** The base repository finds no pull request by the commits of a fork, but it does by their branch. */
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
