import { setTimeout } from 'node:timers/promises';
import type { Notifications } from '../../../src/config/sections/notification-defaults.ts';
import { openGitHubApi } from '../../../src/github/api/api.ts';
import type { GitHubEvent } from '../../../src/github/event/event.ts';
import type { StepInputs } from '../../../src/github/event/run-identity.ts';
import type { Outcome } from '../../../src/github/publish/outcome.ts';
import { judged, tellGitHub } from '../../../src/github/publish/tell.ts';
import type { Clock } from '../../../src/model/context.ts';
import type { Report } from '../../../src/report/model/report.ts';
import type { FakeGitHub } from '../fake-github.ts';

/** The commits of a pull request, the oldest first. */
export const commits = ['a', 'b', 'c'].map((letter) => letter.repeat(40)) as [string, string, string];

/** Waits are short, and yet longer than an edit takes. */
const clock: Clock = { now: () => 0, monotonic: () => 0, sleep: (ms) => setTimeout(ms / 20) };

type Run = {
  run: number;
  attempt?: number;
  sha: string;
  notifications?: Partial<Notifications>;
  event?: Partial<GitHubEvent>;
  permissions?: Record<string, 'read' | 'write'>;
  env?: Record<string, string>;
  inputs?: StepInputs;
  clock?: Clock;
  limits?: { totalMs: number; callMs: number };
};

/** Tells a result as a run of a workflow would; answers the lines that it costs in the log. */
export async function tell(github: FakeGitHub, result: Report | Outcome, of: Run): Promise<string[]> {
  const env = github.runner(of.permissions, {
    GITHUB_RUN_ID: String(of.run),
    GITHUB_RUN_ATTEMPT: String(of.attempt ?? 1),
    GITHUB_WORKFLOW: 'Launch gate',
    GITHUB_JOB: 'gate',
    ...of.env,
  });
  const lines: string[] = [];
  const { limits = { totalMs: 20_000, callMs: 20_000 } } = of;
  const api = openGitHubApi({ env, signal: new AbortController().signal, limits, retryAfterBaseValue: 1 });
  const event = { event: 'pull_request', pullRequest: 7, sha: of.sha, ...of.event };
  const log = { info: (line: string) => lines.push(line), progress() {} };
  const outcome = 'run' in result ? judged({ ...result, run: { ...result.run, sha: of.sha } }) : result;
  await tellGitHub(outcome, of.notifications, event, { clock: of.clock ?? clock, env, github: api, log }, of.inputs);
  return lines;
}
