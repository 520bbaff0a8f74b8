import { expect, test } from '@jest/globals';
import type { Telling } from '../../src/config/telling.ts';
import type { GitHubEvent } from '../../src/github/event.ts';
import type { Report } from '../../src/report/report.ts';
import { dashboard, failed, green } from '../report/example.ts';
import { type FakeGitHub, type Fault, startFakeGitHub } from './fake-github.ts';
import { commits, tell } from './tell.ts';

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

type Row = { report: Report; telling?: Partial<Telling>; event?: Partial<GitHubEvent>; before?: number };

/** Each operation that telling uses, and a run that uses it; `before`: comments of earlier runs that are there. */
const rows: Record<string, Row> = {
  'GET /pulls/{pull_number}': { report: failed },
  'GET /issues/{issue_number}/comments': { report: failed },
  'POST /issues/{issue_number}/comments': { report: failed },
  'PATCH /issues/comments/{comment_id}': { report: green, before: 1 },
  'DELETE /issues/comments/{comment_id}': { report: green, before: 2 },
  'GET /commits/{commit_sha}/pulls': { report: failed, event: { event: 'workflow_run', pullRequest: undefined } },
  'POST /check-runs': { report: failed, telling: checkRun },
  'PATCH /check-runs/{check_run_id}': { report: many, telling: checkRun },
  'GET /deployments': { report: green, telling: { comment: 'never', deploymentStatus: true } },
  'POST /deployments/{deployment_id}/statuses': {
    report: failed,
    telling: { comment: 'never', deploymentStatus: true },
    event: { deployment: 5 },
  },
  'POST /statuses/{sha}': { report: failed, telling: { comment: 'never', commitStatus: true } },
};

async function prepare({ before = 0 }: Row): Promise<FakeGitHub> {
  const github = await startFakeGitHub();
  github.store.pulls.push({ number: 7, state: 'open', head: { sha } });
  github.store.deployments.push({ id: 5, sha, environment: 'preview', statuses: [] });
  if (before > 0) await tell(github, failed, { run: 1, sha });
  const [comment] = github.store.comments;
  if (before > 1 && comment) github.store.comments.push({ ...comment, id: 99 });
  return github;
}

/** What the log says and whether the operation was asked for at all. */
async function cell(operation: string, row: Row, fault: Fault | undefined) {
  const github = await prepare(row);
  try {
    const report = structuredClone(row.report);
    if (fault) github.fail(operation.replace(' ', ' /repos/{owner}/{repo}'), fault);
    const limits = { totalMs: 20_000, callMs: fault === 'hang' ? 400 : 20_000 };
    const earlier = github.calls.length;
    const lines = await tell(github, report, { run: 2, sha, telling: row.telling, event: row.event, limits });
    expect(report).toEqual(row.report);
    expect(github.invalid).toEqual([]);
    const name = operation.replace(' ', ' /repos/{owner}/{repo}');
    return { lines, wasAsked: github.calls.slice(earlier).some((call) => call.operation === name) };
  } finally {
    await github.close();
  }
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
      for (const line of lines) expect(line).toMatch(/^No [a-z ]+ at GitHub: [^\n\r\u001b]+\.$/);
    }
    table.push([operation, ...cells.map(({ lines }) => (lines.length === 0 ? '-' : '1'))]);
  }
  const width = Math.max(...Object.keys(rows).map(({ length }) => length));
  const names = faults.map(String);
  const print = ([name = '', ...cells]: string[]) =>
    [name.padEnd(width), ...cells.map((each, i) => each.padEnd(names[i]?.length ?? 0))].join('  ');
  const head = print(['lines in the log; verdict unchanged', ...names]);
  process.stderr.write(`${[head, ...table.map(print)].join('\n')}\n`);
});
