import { expect, test } from '@jest/globals';
import type { Notifications } from '../../../src/config/sections/notification-defaults.ts';
import { openStore } from '../../../src/gate/history-store.ts';
import { openGitHubApi } from '../../../src/github/api/api.ts';
import type { GitHubEvent } from '../../../src/github/event/event.ts';
import { sinceDeployment } from '../../../src/github/event/since-deployment.ts';
import type { HistoryStore } from '../../../src/history/store.ts';
import type { Context } from '../../../src/model/context.ts';
import type { LatencyResult, PillarResult } from '../../../src/model/results.ts';
import { openHistory } from '../../../src/pillars/latency/history.ts';
import type { Report } from '../../../src/report/model/report.ts';
import { createRedactor } from '../../../src/text/redaction/redactor.ts';
import { load } from '../../config/config-file.ts';
import { dashboard, failed, green } from '../../report/example.ts';
import { type FakeGitHub, type Fault, startFakeGitHub } from '../fake-github.ts';
import { commits, tell } from '../publish/tell.ts';

const [sha] = commits;
const faults: Fault[] = [403, 404, 422, 429, 500, 502, 'rate limit', 'reset', 'hang', 'no JSON', 'half an answer'];

const checkRun = { comment: 'never', checkRun: true } as const;
const many: Report = {
  ...failed,
  findings: Array.from({ length: 70 }, (_, i) => ({
    ...dashboard,
    title: `number ${i}`,
    where: { file: 'src/a.ts', line: 9 },
  })),
};

type Limits = { totalMs: number; callMs: number };
type Told = { report: Report; notifications?: Partial<Notifications>; event?: Partial<GitHubEvent>; before?: number };
/** `ask` answers the lines in the log; `before`: runs that were there. */
type Asked = { ask(github: FakeGitHub, limits: Limits): Promise<string[]>; before?: number };
type Row = Told | Asked;

const config = await load(
  'base-url: https://a.example\nlatency: { history: branch }\nchecks: [{ name: Home, get: / }]',
);
const route = { check: 'Home', samplesMs: [1, 2, 3], over: 0 } as unknown as LatencyResult;
const measured: PillarResult = {
  name: 'latency',
  status: 'pass',
  reason: '',
  durationMs: 0,
  counts: {},
  findings: [],
  latency: [route],
};

function contextOf(github: FakeGitHub, limits: Limits): Context & { lines: string[] } {
  const { signal } = new AbortController();
  const env = github.runner();
  const lines: string[] = [];
  return {
    cwd: '.',
    env,
    clock: { now: Date.now, monotonic: () => performance.now(), sleep: async () => {} },
    log: { info: (line) => lines.push(line), progress() {} },
    signal,
    redactor: createRedactor(),
    github: openGitHubApi({ env, signal, limits, retryAfterBaseValue: 1 }),
    lines,
  };
}

/** A run that judges by its history and adds to it: its result stays. */
async function keepHistory(github: FakeGitHub, limits: Limits): Promise<string[]> {
  const context = contextOf(github, limits);
  const store = openStore('branch', context) as HistoryStore;
  const history = openHistory(store, config, { environment: 'production', sha, foreign: false }, context);
  expect(await history.judge(measured)).toMatchObject({ status: 'pass', findings: [] });
  await history.keep();
  return context.lines;
}

/** A run on a deployment: where GitHub does not tell what was before, all files are scanned. */
async function scanDeployment(github: FakeGitHub, limits: Limits): Promise<string[]> {
  const context = contextOf(github, limits);
  const deployment = { id: 5, environment: 'preview', isKnown: true };
  const range = await sinceDeployment({ kind: 'tree', commit: sha }, deployment, context);
  expect(range.kind).toBe(context.lines.length === 0 ? 'between' : 'tree');
  return context.lines;
}

const firstHistory = { ask: keepHistory };
const history = { ask: keepHistory, before: 1 };

/** Each operation that telling uses, and a run that uses it; `before`: comments of earlier runs that are there. */
const rows: Record<string, Row> = {
  'GET /pulls/{pull_number}': { report: failed },
  'GET /issues/{issue_number}/comments': { report: failed },
  'POST /issues/{issue_number}/comments': { report: failed },
  'PATCH /issues/comments/{comment_id}': { report: green, before: 1 },
  'DELETE /issues/comments/{comment_id}': { report: green, before: 2 },
  'GET /commits/{commit_sha}/pulls': { report: failed, event: { event: 'workflow_run', pullRequest: undefined } },
  'GET /pulls': {
    report: failed,
    event: {
      event: 'workflow_run',
      sha: 'd'.repeat(40),
      pullRequest: undefined,
      headOfPullRequest: { repository: 'stranger/app', branch: 'topic' },
    },
  },
  'POST /check-runs': { report: failed, notifications: checkRun },
  'PATCH /check-runs/{check_run_id}': { report: many, notifications: checkRun },
  'GET /deployments': { report: green, notifications: { comment: 'never', deploymentStatus: true } },
  'POST /deployments/{deployment_id}/statuses': {
    report: failed,
    notifications: { comment: 'never', deploymentStatus: true },
    event: { deployment: 5 },
  },
  'POST /statuses/{sha}': { report: failed, notifications: { comment: 'never', commitStatus: true } },
  'GET /deployments/{deployment_id}/statuses': { ask: scanDeployment },
  'GET /contents/{path}': history,
  'PUT /contents/{path}': history,
  'GET /git/ref/{ref}': firstHistory,
  'POST /git/trees': firstHistory,
  'POST /git/commits': firstHistory,
  'POST /git/refs': firstHistory,
};

async function prepare(row: Row): Promise<FakeGitHub> {
  const { before = 0 } = row;
  const github = await startFakeGitHub();
  github.store.pulls.push({ number: 7, state: 'open', head: { sha } });
  const repo = { full_name: 'stranger/app' };
  github.store.pulls.push({ number: 8, state: 'open', head: { sha: 'd'.repeat(40), ref: 'topic', repo } });
  github.store.deployments.push({ id: 5, sha, environment: 'preview', statuses: [] });
  const [, earlier] = commits;
  const statuses = [{ state: 'success' }];
  github.store.deployments.push({ id: 4, sha: earlier, environment: 'preview', statuses });
  if ('ask' in row) {
    for (let n = 0; n < before; n++) expect(await row.ask(github, { totalMs: 20_000, callMs: 20_000 })).toEqual([]);
    return github;
  }
  if (before > 0) await tell(github, failed, { run: 1, sha });
  const [comment] = github.store.comments;
  if (before > 1 && comment) github.store.comments.push({ ...comment, id: 99 });
  return github;
}

/** What the log says and whether the operation was asked for at all. */
async function cell(operation: string, row: Row, fault: Fault | undefined) {
  const github = await prepare(row);
  try {
    if (fault) github.fail(operation.replace(' ', ' /repos/{owner}/{repo}'), fault);
    const limits = { totalMs: 20_000, callMs: fault === 'hang' ? 400 : 20_000 };
    const earlier = github.calls.length;
    const lines = 'ask' in row ? await row.ask(github, limits) : await tellAgain(github, row, limits);
    expect(github.invalid).toEqual([]);
    const name = operation.replace(' ', ' /repos/{owner}/{repo}');
    return { lines, wasAsked: github.calls.slice(earlier).some((call) => call.operation === name) };
  } finally {
    await github.close();
  }
}

async function tellAgain(
  github: FakeGitHub,
  { report, notifications, event }: Told,
  limits: Limits,
): Promise<string[]> {
  const told = structuredClone(report);
  const lines = await tell(github, told, { run: 2, sha, notifications, event, limits });
  expect(told).toEqual(report);
  return lines;
}

test.each(Object.entries(rows))('%s is asked, and costs no line where nothing fails', async (operation, row) => {
  expect(await cell(operation, row, undefined)).toEqual({ lines: [], wasAsked: true });
});

test('whatever GitHub does, a result costs at most one line, and stays what it is', async () => {
  const table: string[][] = [];
  for (const [operation, row] of Object.entries(rows)) {
    const cells = await Promise.all(faults.map((fault) => cell(operation, row, fault)));
    for (const [index, { lines, wasAsked }] of cells.entries()) {
      const fault = faults[index];
      // On a slow machine the time for all may be over before the request that would hang.
      const isShown = wasAsked || fault === 'hang';
      expect([operation, fault, isShown, lines.length <= 1]).toEqual([operation, fault, true, true]);
      for (const line of lines) expect(line).toMatch(/^[A-Z][^:]+: [^\n\r\u001b]+$/);
    }
    table.push([operation, ...cells.map(({ lines }) => (lines.length === 0 ? '-' : '1'))]);
  }
  const width = Math.max(...Object.keys(rows).map(({ length }) => length));
  const names = faults.map(String);
  const print = ([name = '', ...cells]: string[]) =>
    [name.padEnd(width), ...cells.map((each, i) => each.padEnd(names[i]?.length ?? 0))].join('  ');
  const head = print(['lines in the log; verdict unchanged', ...names]);
  process.stderr.write(`${[head, ...table.map(print)].join('\n')}\n`);
}, 120_000);
