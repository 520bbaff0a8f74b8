import { defaultNotifications, type Notifications } from '../../config/sections/notification-defaults.ts';
import type { Context } from '../../model/context.ts';
import type { Answer, GitHubApi, Surface } from '../../model/github-api.ts';
import { inline } from '../../report/formats/sections.ts';
import type { GitHubEvent } from '../event/event.ts';
import { type RunIdentity, runIdentity, type StepInputs } from '../event/run-identity.ts';
import { addCheckRun } from './check-run.ts';
import { keepComment } from './comment.ts';
import { type Marker, writeMarker } from './comment-marker.ts';
import { maxCommentBytes, type Section } from './comment-sections.ts';
import type { Outcome } from './outcome.ts';
import { addCommitStatus, addDeploymentStatus } from './statuses.ts';

export { judged, notJudged } from './outcome.ts';

/** The section of one job of a matrix leaves room for the others. */
const maxSectionBytes = 30_000;

/**
 * Tells the result at GitHub, on all surfaces at the same time. A refusal by GitHub costs one line of information and
 * changes nothing else. Nothing happens outside of a repository at GitHub, or if there is nothing to judge yet.
 */
export async function tellGitHub(
  outcome: Outcome,
  notifications: Partial<Notifications> | undefined,
  event: GitHubEvent | undefined,
  { clock, env, github, log }: Pick<Context, 'clock' | 'env' | 'github' | 'log'>,
  step: StepInputs = {},
): Promise<void> {
  const run = runIdentity(env, step);
  const sha = event?.sha ?? env['GITHUB_SHA'];
  if (!github || !run || !sha || event?.nothingYet) return;
  const surfaces = surfacesOf(clock, outcome, { ...defaultNotifications, ...notifications }, event, run, sha);
  const names = Object.keys(surfaces) as Surface[];
  if (names.length === 0) return;
  if (event?.tokenIsReadOnly) {
    return log.info(`No ${names.join(', ')} at GitHub: for a pull request from a fork the token can only read.`);
  }
  const answers = await Promise.all(names.map((name) => surfaces[name]?.(github)));
  const problems = new Map<string, string[]>();
  for (const [index, name] of names.entries()) {
    const { problem } = answers[index] ?? {};
    if (problem) problems.set(problem, [...(problems.get(problem) ?? []), name]);
  }
  for (const [problem, lost] of problems) log.info(`No ${lost.join(', ')} at GitHub: ${problem}.`);
}

type Tell = (github: GitHubApi) => Promise<Answer<unknown>>;

function surfacesOf(
  clock: Context['clock'],
  outcome: Outcome,
  notifications: Notifications,
  event: GitHubEvent | undefined,
  run: RunIdentity,
  sha: string,
): Partial<Record<Surface, Tell>> {
  const { order } = run;
  const mode = event && isAboutPullRequest(event) ? notifications.comment : 'never';
  // A fork that passes has lost nothing: it never had a comment that would have to be corrected.
  const isSilent = mode === 'on-failure' && event?.tokenIsReadOnly && outcome.verdict === 'pass';
  return {
    ...(order &&
      mode !== 'never' &&
      !isSilent && {
        comment: (github) => {
          const marker: Marker = { key: run.key, job: run.matrix?.key, ...order, sha, verdict: passOrFail(outcome) };
          const write = (earlier?: Section) => writeSection(outcome, run, marker, earlier);
          return keepComment(github, clock, {
            mode,
            marker,
            name: run.called,
            pullRequest: event?.pullRequest,
            head: event?.headOfPullRequest,
            write,
          });
        },
      }),
    ...(notifications.checkRun && { 'check run': (github) => addCheckRun(github, run, sha, outcome) }),
    ...(notifications.deploymentStatus && {
      'deployment status': (github) => addDeploymentStatus(github, run, { ...event, sha }, outcome),
    }),
    ...(notifications.commitStatus && { 'commit status': (github) => addCommitStatus(github, run, sha, outcome) }),
  };
}

/** A push to the branch of a pull request is an event of that pull request as well. */
function isAboutPullRequest({ event, pullRequest }: GitHubEvent): boolean {
  return pullRequest !== undefined || ['deployment', 'deployment_status', 'workflow_run'].includes(event);
}

function writeSection(outcome: Outcome, run: RunIdentity, marker: Marker, earlier: Section | undefined): Section {
  const since = outcome.verdict === 'pass' && earlier ? passingSince(earlier.marker, marker.sha) : undefined;
  const whole = { ...marker, since };
  const links = { repository: run.repositoryUrl, run: run.url, name: run.matrix ? undefined : run.called };
  const mended = since && earlier ? { body: earlier.text, since } : undefined;
  const maxBytes = run.matrix ? maxSectionBytes : maxCommentBytes - writeMarker(whole).length;
  const text = outcome.comment(marker.sha, links, mended, maxBytes);
  return { marker: whole, text, label: inline(run.matrix?.label || 'A job of the matrix') };
}

function passOrFail({ verdict }: Outcome): Marker['verdict'] {
  return verdict === 'pass' ? 'pass' : 'fail';
}

function passingSince({ verdict, since, sha }: Marker, now: string): string {
  return verdict === 'pass' ? (since ?? sha) : now;
}
