import type { Clock } from '../../model/context.ts';
import type { Answer, GitHubApi, Octokit, Repository } from '../../model/github-api.ts';
import type { HeadBranch } from '../event/event.ts';
import { compareOrder } from '../event/run-identity.ts';
import { type Marker, readMarker } from './comment-marker.ts';
import { readSections, type Section, withSection, writeComment } from './comment-sections.ts';

/** What is to be told on the pull request of a commit. */
export type CommentRequest = {
  mode: 'on-failure' | 'always';
  marker: Marker;
  /** What the gate is called, where there are several. */
  name?: string;
  /** The pull request, where the event names it; else the open ones of which the commit is the head. */
  pullRequest?: number;
  /** Where a pull request comes from that GitHub may not know by its commit, as it is one of a fork. */
  head?: HeadBranch;
  /** The text in place of an earlier one of this gate, or of this job of a matrix. */
  write(earlier: Section | undefined): Section;
};

type OwnComment = { id: number; body: string; marker: Marker };

/**
 * How long at most to wait before a look at whether another job's edit has undone one's own, and at least: longer than any
 * edit takes. The more often that happened, the more jobs there are that end now.
 */
const pausesMs = [0, 2_000, 3_000, 5_000, 7_000];
const minPauseMs = 1_000;

/**
 * Keeps one comment of this gate on a pull request. Two runs may create one at the same time: the oldest stays and
 * shows the newest result, the others are deleted. The jobs of a matrix share it, each with its section. A result is not
 * told where a newer one stands, nor when the pull request has moved on to another commit, whose own run will tell. Where
 * the run is known to be of a pull request and none is found, that is the problem.
 *
 * GitHub knows no edit on condition that nobody else edits: of two at the same time one is lost. So it is read again what
 * stands there, after creating a comment, and by a job of a matrix after each edit, until nothing is missing.
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

/** A green run that may not even read has lost nothing: without that permission no earlier run wrote either. */
async function readable<T>(request: CommentRequest, reading: Promise<T[]>): Promise<T[]> {
  return reading.catch((error) => {
    if (isWanted(request, undefined) || ![403, 404].includes(error.status)) throw error;
    return [];
  });
}

/** Answers whether there is nothing to look at again. */
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

/** The comment with this result, or as it is where that is not news; nothing where there is none and none is wanted. */
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

/** Whether this result stands there, or a newer one. Two jobs that look the same: one that passes does not hide the other. */
function isTold({ marker }: CommentRequest, own: OwnComment[]): boolean {
  const theirs = readSections(own.map(({ body }) => body)).find((one) => one.marker.job === marker.job)?.marker;
  if (!theirs) return false;
  const order = compareOrder(marker, theirs);
  return order < 0 || (order === 0 && (marker.verdict === theirs.verdict || marker.verdict === 'pass'));
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
  // Page by page, so that no more than the gate's own is kept.
  const all = await paginate(rest.issues.listComments, { ...repository, issue_number, per_page: 100 }, ({ data }) =>
    data.flatMap(({ id, body = '', user, author_association }): OwnComment[] => {
      const marker = isTrusted(user?.type, author_association) ? readMarker(body) : undefined;
      return marker?.key === key ? [{ id, body, marker }] : [];
    }),
  );
  return all.sort((a, b) => a.id - b.id);
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
