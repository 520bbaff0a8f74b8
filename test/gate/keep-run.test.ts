import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { loadConfig } from '../../src/config/load.ts';
import { runGate } from '../../src/gate/gate.ts';
import type { GateRequest } from '../../src/gate/request.ts';
import { treeFiles } from '../../src/git/policy-files.ts';
import { openGitHubApi } from '../../src/github/api/api.ts';
import { folderRuns } from '../../src/history/folder-runs.ts';
import type { Context } from '../../src/model/context.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { PillarName, PillarResult } from '../../src/model/results.ts';
import { createRedactor } from '../../src/text/redaction/redactor.ts';
import { type FakeGitHub, startFakeGitHub } from '../github/fake-github.ts';
import { clock } from '../http/servers.ts';

let folder: string;
let github: FakeGitHub;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'launch-gate-keep-'));
  github = await startFakeGitHub();
});
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  const { invalid } = github;
  await github.close();
  expect(invalid).toEqual([]);
});

const sha = 'a'.repeat(40);
const passed: Omit<PillarResult, 'name'> = { status: 'pass', reason: '', durationMs: 1, counts: {}, findings: [] };
const finding = (change: Partial<Finding>): Finding => ({
  rule: 'smoke/status',
  status: 'fail',
  severity: 'high',
  title: 'Home',
  where: {},
  fingerprint: `${change.rule}:${change.title}`,
  ...change,
});

type Given = { config?: object; request?: Partial<GateRequest>; context?: Partial<Context> };

/** A whole run whose pillars find this: what it logs, and what it leaves. */
async function gate(results: Partial<PillarResult>[] | Error, { config = {}, request = {}, context = {} }: Given = {}) {
  const lines: string[] = [];
  const whole: Context = {
    cwd: folder,
    env: {},
    clock,
    log: { info: (line) => lines.push(line), progress() {} },
    signal: new AbortController().signal,
    redactor: createRedactor(),
    ...context,
  };
  const settings = { version: 1, latency: { history: 'past', environment: 'production' }, ...config };
  writeFileSync(join(folder, 'gate.yml'), JSON.stringify(settings));
  const read = await loadConfig({ file: 'gate.yml', explicit: true, overrides: {}, files: treeFiles(whole) }, whole);
  const pillar = (run: () => Promise<PillarResult>) => ({ applies: () => true, lacks: '', open: () => ({ run }) });
  const table =
    results instanceof Error
      ? { smoke: pillar(() => Promise.reject(results)) }
      : Object.fromEntries(
          results.map((each) => [each.name, pillar(async () => ({ name: 'smoke', ...passed, ...each }))]),
        );
  const report = await runGate({ config: read, named: [], sha, ...request }, whole, table).catch(
    (error: Error) => error,
  );
  const kept = await folderRuns(join(folder, 'past'))
    .readRuns('production')
    .catch(() => undefined);
  const runs = kept?.runs ?? [];
  return { lines, report, runs, run: runs.at(-1) };
}

test('a run leaves what the trends need, also when it fails', async () => {
  const steps = [{ method: 'GET', url: 'https://a.example/', durationMs: 1 }];
  const route = { check: 'Home', n: 3, p95Ms: 120, budgetMs: 300, samplesMs: [100, null, 120], over: 0, budgets: [] };
  const { run, lines } = await gate(
    [
      {
        name: 'smoke',
        findings: [finding({}), finding({ title: 'Other' }), finding({ rule: 'smoke/body', status: 'warn' })],
        checks: [
          { name: 'Home', status: 'fail', steps: [...steps, { ...steps[0], tries: 3 } as never] },
          { name: 'Other', status: 'pass', steps },
        ],
      },
      { name: 'latency', latency: [route, { ...route, check: 'Never asked', n: 0, samplesMs: [] }] as never },
    ],
    { request: { event: 'push' } },
  );
  expect(run).toEqual({
    version: 1,
    kind: 'run',
    at: expect.any(String),
    environment: 'production',
    sha,
    event: 'push',
    verdict: 'fail',
    durationMs: expect.any(Number),
    findings: { 'smoke/status': 2 },
    requests: { sent: 8, failed: 4 },
    routes: [{ check: 'Home', p95Ms: 120, budgetMs: 300, n: 3 }],
    deployments: [],
  });
  expect(lines).toEqual([]);
});

test('what could not be judged, and what ended in an error, is no failed release', async () => {
  expect((await gate([{ name: 'smoke', status: 'inconclusive', isUnjudged: true }])).run?.verdict).toBe('unjudged');
  const { report, run } = await gate(new Error('broken'));
  expect(report).toEqual(new Error('broken'));
  expect(run).toMatchObject({ verdict: 'unjudged', sha, findings: {} });
});

describe('whether a mail arrived', () => {
  const mail = (status: 'pass' | 'fail' | 'inconclusive' | 'skipped', findings: Finding[] = []) =>
    gate([{ name: 'launch', findings, launch: { hosts: [], checks: [{ name: 'mail-arrival', status }] } }]);
  const missing = (status: 'fail' | 'inconclusive') => finding({ rule: 'launch/mail-not-arrived', status });
  const arrived = (title = 'a') => finding({ rule: 'launch/mail-arrived', status: 'pass', title });

  test('is kept', async () => {
    expect((await mail('pass', [arrived()])).run?.mails).toEqual({ sent: 1, arrived: 1 });
    expect((await mail('fail', [missing('fail')])).run?.mails).toEqual({ sent: 1, arrived: 0 });
    // Each arrived, and was judged.
    const judged = [arrived(), arrived('b'), finding({ rule: 'launch/mail-link-page', status: 'inconclusive' })];
    expect((await mail('inconclusive', judged)).run?.mails).toEqual({ sent: 2, arrived: 2 });
    expect((await mail('fail', [finding({ rule: 'launch/mail-not-aligned' })])).run?.mails).toEqual({
      sent: 1,
      arrived: 1,
    });
    expect((await mail('fail', [arrived(), missing('fail')])).run?.mails).toEqual({ sent: 2, arrived: 1 });
  });

  test('is not, where nobody knows', async () => {
    expect((await mail('inconclusive', [arrived(), missing('inconclusive')])).run?.mails).toBeUndefined();
    expect((await mail('inconclusive')).run?.mails).toBeUndefined();
    expect((await mail('skipped')).run?.mails).toBeUndefined();
  });
});

describe('no run is added', () => {
  test.each<[string, PillarName, Given]>([
    ['of commits alone', 'secrets', {}],
    ['of files alone', 'evidence', {}],
    ['of a fork', 'smoke', { request: { files: { read: () => undefined, commit: sha } as never } }],
    ['that was cancelled', 'smoke', { context: { signal: AbortSignal.abort() } }],
    ['where history is off', 'smoke', { config: { latency: { history: 'off' } } }],
  ])('%s', async (_, name, given) => {
    const { lines } = await gate([{ name }], given);
    expect(readdirSync(folder)).toEqual(['gate.yml']);
    expect(lines).toEqual([]);
  });
});

test('a history that cannot be written costs one line, and changes nothing', async () => {
  writeFileSync(join(folder, 'past'), 'a file');
  const { report, lines } = await gate([{ name: 'smoke' }]);
  expect(report).toMatchObject({ verdict: 'pass' });
  expect(lines).toEqual([expect.stringMatching(/^The history does not hold this run: /)]);
});

describe('at GitHub', () => {
  const at = (hour: number) => new Date(Date.UTC(2027, 0, 4, hour)).toISOString();
  const deploy = (id: number, name: string, ...states: string[]) =>
    github.store.deployments.unshift({
      id,
      sha: name.repeat(40),
      environment: 'production',
      created_at: at(id),
      statuses: states.map((state) => ({ state })),
    });
  const run = async (given: Given = {}) => {
    const env = { ...github.runner(), GITHUB_ACTIONS: 'true' };
    const api = openGitHubApi({ env, signal: new AbortController().signal, retryAfterBaseValue: 1 });
    return await gate([{ name: 'smoke' }], { ...given, context: { env, github: api } });
  };

  test('the deployments since the last run are kept, each once, and rollbacks are known', async () => {
    deploy(1, 'b', 'inactive', 'success');
    deploy(2, 'c', 'in_progress');
    expect((await run()).run?.deployments).toMatchObject([
      { id: 2, state: 'other', isRollback: false },
      { id: 1, state: 'success', isRollback: false },
    ]);
    github.store.deployments[0]?.statuses.unshift({ state: 'success' });
    deploy(3, 'b', 'success');
    const { runs } = await run();
    expect(
      runs.map(({ deployments }) => deployments.map(({ id, state, isRollback }) => [id, state, isRollback])),
    ).toEqual([
      [[1, 'success', false]],
      [
        [3, 'success', true],
        [2, 'success', false],
      ],
    ]);
    github.calls.splice(0);
    expect((await run()).run?.deployments).toEqual([]);
    expect(github.calls).toHaveLength(1);
  });

  test('a whole run is added in at most five calls, besides the two that read', async () => {
    const branch = { config: { latency: { environment: 'production' } } };
    deploy(1, 'b', 'success');
    await run(branch);
    deploy(2, 'c', 'in_progress');
    await run(branch);
    deploy(3, 'd', 'in_progress');
    github.calls.splice(0);
    expect((await run(branch)).lines).toEqual([]);
    expect(github.calls.map(({ operation }) => operation.replace('/repos/{owner}/{repo}', ''))).toEqual([
      'GET /contents/{path}',
      'GET /deployments',
      'GET /deployments/{deployment_id}/statuses',
      'GET /deployments/{deployment_id}/statuses',
      'PUT /contents/{path}',
    ]);
  });

  test('that tells no deployments the run is kept without them, for one line', async () => {
    github.fail('/deployments', 403);
    const { lines, run: kept } = await run();
    expect(kept?.deployments).toEqual([]);
    expect(lines).toEqual([expect.stringMatching(/holds no deployments of this run: .*deployments: read/)]);
  });

  test('that refuses the branch costs one line, and the verdict stays', async () => {
    github.fail('/contents/', { status: 409, message: 'Repository rule violations found' });
    const { lines, report } = await run({ config: { latency: {} } });
    expect(report).toMatchObject({ verdict: 'pass' });
    expect(lines).toEqual([expect.stringContaining('Repository rule violations found')]);
  });
});
