import { chmod, readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pLimit from 'p-limit';
import { type FakeGitHub, startFakeGitHub } from '../github/fake-github.ts';
import { findAct, openRunner, type RunnerResult, type WorkflowRun } from './act.ts';
import { type Commits, deploymentStatusOf, eventCases, pullRequestOf } from './events.ts';
import { createRepository, type Repository } from './repository.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const act = findAct(process.env);
const whenInstalled = act ? describe : describe.skip;
if (!act) process.stderr.write('skipped: act is not installed (go install github.com/nektos/act@v0.2.89)\n');

// Assembled here so that this repository holds no secret, not even a false one.
const leaked = ['ghp', 'k3Tz9QmW7xVb2Nc8RyLf4Hs6Jd1Pg5Aq0Ue3'].join('_');
const password = ['horse', 'battery&staple', '7Qz4'].join('-');
const captured = ['Vt5cQ2', 'session', 'x9Lw'].join('');

const gateSteps = (inputs: Record<string, unknown>) => `
jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: launch-gate/launch-gate@v0
        id: gate
        with: ${JSON.stringify({ json: '${{ env.KEEP }}/report.json', ...inputs })}
      - if: always()
        run: echo 'seen by a later step - \${{ steps.gate.outputs.verdict }}, \${{ steps.gate.outputs.findings }}, \${{ steps.gate.outputs.p95 }}'
`;
const config = `version: 1
watch: { interval: 1s }
alerts: [{ to: github }]
sessions:
  member:
    steps:
      - post: /login
        form: { password: "\${{ env.SMOKE_PASSWORD }}" }
        capture: { token: { jsonpath: $.token, secret: true } }
    headers: { authorization: "Bearer \${{ captured.token }}" }
checks:
  - name: Home
    get: /
    expect: { status: 200, css: { h1: Welcome } }
  - name: Dashboard
    session: member
    get: /dashboard
    expect: { status: 200 }
`;
const prices = `  - name: Prices
    get: /prices
    latency: { p95: 500ms }
`;
const examples = ['deployment', 'forks', 'merge-queue', 'nightly', 'production', 'pull-request', 'uptime'];
const everyEvent = `on:
  ${['pull_request', 'pull_request_target', 'push', 'merge_group', 'deployment', 'deployment_status'].join(':\n  ')}:
  workflow_run: { workflows: [build] }
  workflow_dispatch:
  repository_dispatch:
  schedule: [{ cron: '7 3 * * 1' }]
`;

whenInstalled('the action on a runner', () => {
  let runner: Awaited<ReturnType<typeof openRunner>>;
  let github: FakeGitHub;
  let site: Server & { broken?: boolean; breaksAfter?: number };
  let url: string;
  let app: Repository;
  let commits: Commits;
  let proposed: Record<'leak' | 'again' | 'clean', string>;
  const results: RunnerResult[] = [];
  // As many at once as GitHub's smallest runner has cores; act waits more than it works.
  const atOnce = pLimit(2);

  beforeAll(async () => {
    runner = await openRunner(act as string);
    github = await startFakeGitHub();
    site = createServer((request, response) => {
      if (request.url === '/dashboard' && site.breaksAfter !== undefined) site.broken = --site.breaksAfter < 0;
      answer(site.broken ?? false, request.url ?? '/', response);
    });
    await new Promise<void>((listening) => site.listen(0, '127.0.0.1', listening));
    url = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
    app = await createRepository();
    const first = await app.commit({
      'deploy.sh': '#!/bin/sh\necho "$SITE"\n',
      'rollback.sh': '#!/bin/sh\necho "rolled back"\n',
      'src/mail.ts': 'export const from = "team@example.com";\n',
      '.github/launch-gate.yml': config,
      'prices.yml': config + prices,
      'broken.yml': config.replace('h1: Welcome', '"h1[": Welcome').replace('get: /dashboard', 'gte: /dashboard'),
      '.github/workflows/events.yml': everyEvent + gateSteps({ run: 'secrets' }),
      '.github/workflows/surfaces.yml': `on: [pull_request]${gateSteps({
        config: '${{ env.CONFIG }}',
        'base-url': '${{ env.SITE }}',
        'check-run': true,
        'deployment-status': true,
        history: 'off',
        html: '${{ env.KEEP }}/report.html',
        sarif: '${{ env.KEEP }}/report.sarif',
        junit: '${{ env.KEEP }}/report.xml',
      })}`,
    });
    for (const script of ['deploy.sh', 'rollback.sh']) await chmod(join(app.folder, script), 0o755);
    for (const name of examples) {
      const text = await readFile(join(root, 'examples/workflows', `${name}.yml`), 'utf8');
      // Ten minutes are too long for a test.
      await writeFile(join(app.folder, '.github/workflows', `${name}.yml`), text.replace('watch: 10m', 'watch: 4s'));
    }
    const base = await app.commit({ 'src/greeting.ts': 'export const greeting = "hello";\n' });
    app.git('push', '-q', 'origin', 'main');
    app.git('checkout', '-q', '-b', 'leak');
    const leak = await app.commit({
      'src/mail.ts': `export const from = 1;\nexport const githubToken = "${leaked}";\n`,
    });
    const again = await app.commit({ 'src/mail.ts': 'export const from = 1;\n' });
    app.git('checkout', '-q', '-b', 'clean', base);
    const clean = await app.commit({ 'src/mail.ts': 'export const from = process.env.FROM;\n' });
    app.git('checkout', '-q', '-b', 'work', base);
    await app.commit({ 'src/one.ts': 'export const one = 1;\n' });
    const head = await app.commit({ 'src/two.ts': 'export const two = 2;\n' });
    // Of no branch any more: a scan of everything does not see what the pull requests bring.
    app.git('branch', '-q', '-D', 'leak', 'clean');
    commits = { root: first, base, head };
    proposed = { leak, again, clean };
    github.store.deployments.push(
      ...[leak, again, clean].map((sha, i) => ({ id: 10 + i, sha, environment: 'preview', statuses: [] })),
      { id: 5, sha: head, environment: 'production', statuses: [] },
      { id: 4, sha: first, environment: 'production', statuses: [{ state: 'success' }] },
    );
  });
  afterAll(async () => {
    runner?.close();
    site?.close();
    await github?.close();
    await app?.remove();
  });

  /** One run; `permissions` are those of the job's token. */
  function run(
    { env, secrets, ...more }: Omit<WorkflowRun, 'repository'>,
    permissions?: Parameters<FakeGitHub['runner']>[0],
  ): Promise<RunnerResult> {
    return atOnce(async () => {
      const { INPUT_TOKEN = '', ...api } = github.runner(permissions);
      const inputs = { SITE: url, SMOKE_PASSWORD: password, CONFIG: '.github/launch-gate.yml' };
      const result = await runner.run({
        ...more,
        repository: app.folder,
        env: { ...api, ...inputs, ...env },
        secrets: { GITHUB_TOKEN: INPUT_TOKEN, ...secrets },
      });
      results.push(result);
      return result;
    });
  }

  describe('scans the new commits of', () => {
    let running: Promise<RunnerResult>[];
    beforeAll(() => {
      running = eventCases.map(({ event, payload }) =>
        run({ workflow: 'events.yml', event, payload: payload(commits) }),
      );
    });

    test.each(eventCases.map((each, index) => ({ ...each, index })))(
      '$event: $name',
      async ({ scans, event, index }) => {
        const result = await running[index];
        expect(result?.report?.run).toMatchObject({ event, range: scans(commits) });
        expect(result).toMatchObject({
          success: true,
          outputs: { verdict: 'pass', findings: '0', p95: '{}', report: expect.stringMatching(/report\.json$/) },
          commands: [],
        });
        expect(result?.log).toContain('seen by a later step - pass, 0, {}');
        expect(result?.summary).toMatch(/^## ✓ Ready to launch\n/);
      },
    );
  });

  describe('runs the example', () => {
    const given = { secrets: { SMOKE_USER: 'ada', SMOKE_PASSWORD: password } };
    const caseOf = (event: string) => eventCases.find((each) => each.event === event);

    test.each([
      ['pull-request.yml', 'pull_request'],
      ['pull-request.yml', 'push'],
      ['merge-queue.yml', 'merge_group'],
      ['forks.yml', 'pull_request_target'],
      ['nightly.yml', 'schedule'],
      ['production.yml', 'push'],
      ['deployment.yml', 'deployment_status'],
    ])('%s on %s', async (workflow, event) => {
      site.broken = false;
      const isDeployed = event === 'deployment_status';
      const payload = isDeployed ? deploymentStatusOf(commits.head, url) : caseOf(event)?.payload(commits);
      const result = await run({ workflow, event, payload, vars: { PRODUCTION_URL: url }, ...given });
      expect(result).toMatchObject({ success: true, outputs: { verdict: 'pass' } });
    });

    test('production.yml goes back where the release may not stay', async () => {
      site.broken = true;
      const payload = caseOf('push')?.payload(commits);
      const result = await run({ workflow: 'production.yml', event: 'push', payload, ...given });
      expect(result).toMatchObject({ success: false, outputs: { verdict: 'fail' } });
      expect(result.log).toContain('rolled back');
    });

    test('production.yml goes back where the release breaks after the gate has passed', async () => {
      site.broken = false;
      site.breaksAfter = 3;
      const payload = caseOf('push')?.payload(commits);
      const result = await run({ workflow: 'production.yml', event: 'push', payload, ...given });
      site.breaksAfter = undefined;
      expect(result).toMatchObject({ success: false, outputs: { verdict: 'fail' } });
      expect(result.log).toContain('rolled back');
      expect(result.log).toMatch(/BLOCKER +Down \S+ \S+ after the go-live: Dashboard/);
      expect(github.store.deployments.find(({ id }) => id === 5)?.statuses[0]).toMatchObject({ state: 'failure' });
    });

    test('uptime.yml opens one issue for an outage, and closes it when it is over', async () => {
      const payload = caseOf('schedule')?.payload(commits);
      const round = async (broken: boolean) => {
        site.broken = broken;
        return run({ workflow: 'uptime.yml', event: 'schedule', payload, vars: { PRODUCTION_URL: url }, ...given });
      };
      expect(await round(false)).toMatchObject({ success: true, outputs: { verdict: 'pass' } });
      expect(github.store.issues).toEqual([]);
      expect(await round(true)).toMatchObject({ success: false, outputs: { verdict: 'fail' } });
      expect(await round(true)).toMatchObject({ success: false });
      expect(github.store.issues).toMatchObject([{ state: 'open', labels: [{ name: 'launch-gate-incident' }] }]);
      expect(await round(false)).toMatchObject({ success: false });
      expect(await round(false)).toMatchObject({ success: true });
      expect(github.store.issues).toMatchObject([{ state: 'closed', state_reason: 'completed' }]);
      // Those of the next tests are on a pull request.
      github.store.comments.length = 0;
    });
  });

  describe('tells a pull request', () => {
    const runs = 'https://github.example/o/r/actions/runs';
    const bodies = () => github.store.comments.map(({ body }) => body);
    const written = (method: string) =>
      github.calls.filter(({ operation }) => operation.startsWith(method) && operation.includes('comments'));

    function propose(head: string, { number = 7, id = 0, env = {} }, permissions?: Parameters<typeof run>[1]) {
      const pull = github.store.pulls.find((each) => each.number === number);
      if (pull) pull.head.sha = head;
      else github.store.pulls.push({ number, state: 'open', head: { sha: head } });
      const payload = pullRequestOf({ base: commits.base, head, number });
      const workflow = 'surfaces.yml';
      return run({ workflow, event: 'pull_request', payload, env: { GITHUB_RUN_ID: String(id), ...env } }, permissions);
    }

    test('that it may not go live: on the lines, in the summary, a comment, a check run, the deployment, the outputs', async () => {
      site.broken = true;
      const result = await propose(proposed.leak, { id: 11, env: { CONFIG: 'prices.yml' } });

      expect(result.success).toBe(false);
      expect(result.commands.map(({ raw }) => raw)).toEqual([
        expect.stringMatching(
          /^::error title=GitHub personal access token in src\/mail\.ts,file=src\/mail\.ts,line=2,col=\d+::/,
        ),
        expect.stringMatching(
          /^::error title=Dashboard%3A GET \/dashboard answered 500,file=prices\.yml,line=18,col=\d+::expected {2}status 200%0Aseen/,
        ),
        expect.stringMatching(/^::error title=Launch Gate::Launch Gate: do not launch\. 2 blockers[^%]*$/),
      ]);
      expect(result.outputs).toMatchObject({ verdict: 'fail', findings: '2' });
      expect(JSON.parse(result.outputs['p95'] ?? '')).toEqual({ Prices: expect.any(Number) });
      expect(result.log).toContain('seen by a later step - fail, 2, {"Prices":');
      expect(result.summary).toMatch(/^## ✗ Do not launch: 2 blockers.*\n[^]*\| blocker \| Dashboard/);
      expect(bodies()).toEqual([expect.stringMatching(/^\*\*Do not launch:\*\* 2 blockers.* · \[/)]);
      expect(bodies()[0]).toContain(`https://github.example/o/r/blob/${proposed.leak}/src/mail.ts#L2`);
      expect(github.store.checkRuns).toMatchObject([
        {
          head_sha: proposed.leak,
          conclusion: 'failure',
          output: { title: expect.stringMatching(/^Launch Gate: do not launch\. 2 blockers/) },
          annotations: [
            { path: 'src/mail.ts', start_line: 2 },
            { path: 'prices.yml', start_line: 18 },
          ],
        },
      ]);
      expect(statusesOf(proposed.leak)).toMatchObject([{ state: 'failure', log_url: `${runs}/11/attempts/1` }]);
      expect(Object.keys(result.kept).sort()).toEqual(['report.html', 'report.json', 'report.sarif', 'report.xml']);
    });

    test('the same in one comment that is edited, also when the secret was removed again', async () => {
      const result = await propose(proposed.again, { id: 12 });
      expect(result.outputs).toMatchObject({ verdict: 'fail', findings: '2' });
      expect(bodies()).toEqual([expect.stringContaining(`/commit/${proposed.again}`)]);
      expect(written('PATCH')).toHaveLength(1);
    });

    test('that it may go live, in that comment, the check run and the deployment', async () => {
      site.broken = false;
      const result = await propose(proposed.clean, { id: 13 });
      expect(result).toMatchObject({ success: true, commands: [], outputs: { verdict: 'pass', findings: '0' } });
      expect(bodies()).toEqual([expect.stringMatching(/^\*\*Ready:\*\* all checks pass since \[/)]);
      expect(github.store.checkRuns.map(({ conclusion }) => conclusion)).toEqual(['failure', 'failure', 'success']);
      expect(statusesOf(proposed.clean)).toMatchObject([{ state: 'success' }]);
      // The verdict, what it is about, and one fold.
      expect(
        result.summary
          .replace(/<details>[^]*<\/details>/, '')
          .split('\n')
          .filter(Boolean),
      ).toHaveLength(2);
    });

    test('once, where two runs end at the same time', async () => {
      const posts = written('POST').length;
      github.gather('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', 2);
      await Promise.all([21, 22].map((id) => propose(proposed.leak, { number: 8, id })));
      expect(written('POST')).toHaveLength(posts + 2);
      const own = github.store.comments.filter(({ issue }) => issue === 8);
      expect(own.map(({ body }) => body)).toEqual([expect.stringContaining('run=22 ')]);
    });

    test('what it may not tell elsewhere costs one line, and no verdict', async () => {
      const before = structuredClone(github.store.comments);
      const result = await propose(proposed.leak, { number: 9, id: 31 }, { contents: 'read' });
      expect(result.outputs).toMatchObject({ verdict: 'fail', findings: '1' });
      expect(result.log.match(/^No .* at GitHub: .*$/gm)).toEqual(
        ['pull-requests', 'checks', 'deployments'].map((name) =>
          expect.stringContaining(`"permissions: ${name}: write"`),
        ),
      );
      expect(github.store.comments).toEqual(before);
    });

    test('that it could not be judged, which is no pass', async () => {
      const nowhere = '1234567890123456789012345678901234567890';
      const payload = pullRequestOf({ base: nowhere, head: proposed.clean });
      const result = await run({
        workflow: 'surfaces.yml',
        event: 'pull_request',
        payload,
        env: { GITHUB_RUN_ID: '41' },
      });
      expect(result).toMatchObject({ success: false, outputs: {}, kept: {} });
      expect(result.log).toMatch(/^\? Launch Gate: could not judge \(exit 3\)/m);
      expect(result.summary).toMatch(/^## \? Could not judge/);
      expect(github.store.checkRuns.at(-1)).toMatchObject({ conclusion: 'failure' });
      expect(statusesOf(proposed.clean)[0]).toMatchObject({ state: 'error' });
    });

    test('each mistake of its configuration, on its line', async () => {
      const result = await propose(proposed.clean, { id: 42, env: { CONFIG: 'broken.yml' } });
      expect(result.success).toBe(false);
      expect(result.commands.map(({ raw }) => raw)).toEqual([
        expect.stringMatching(/^::error title=.*,file=broken\.yml,line=14,.*::.*h1\[/),
        expect.stringMatching(/^::error title=.*,file=broken\.yml,line=17,.*::.*"gte"/),
        expect.stringMatching(/^::error title=Launch Gate::.*2 mistakes; nothing was run/),
      ]);
    });

    test('no secret, in none of the outputs, and asks GitHub for nothing that it does not know', () => {
      const told = { results, calls: github.calls, store: [...github.store.comments, ...github.store.checkRuns] };
      const all = JSON.stringify(told);
      expect(results.length).toBeGreaterThanOrEqual(eventCases.length + 8);
      for (const secret of [leaked, password, captured]) {
        // Nor what is left of a value that was cut before it was hidden.
        for (const form of [...formsOf(secret), secret.slice(4)]) expect(all.includes(form)).toBe(false);
      }
      expect(github.invalid).toEqual([]);
    });

    function statusesOf(sha: string): unknown[] {
      return github.store.deployments.find((each) => each.sha === sha)?.statuses ?? [];
    }
  });
});

/** A site that says everything it knows where it is broken. */
function answer(broken: boolean, path: string, response: ServerResponse): void {
  if (path === '/login') return void response.end(JSON.stringify({ token: captured }));
  const isGone = broken && path === '/dashboard';
  response.writeHead(isGone ? 500 : 200, { 'content-type': 'text/html' });
  response.end(isGone ? [password, captured].flatMap(formsOf).join(' ') : '<h1>Welcome</h1>');
}

/** As other programs write a value; the end of base64 is that of any text around it. */
function formsOf(secret: string): string[] {
  const base64 = ['', 'x', 'xy'].map((before) =>
    Buffer.from(before + secret)
      .toString('base64')
      .slice(4, -4),
  );
  const hex = Buffer.from(secret).toString('hex');
  const json = JSON.stringify(secret).slice(1, -1);
  return [secret, encodeURIComponent(secret), json, JSON.stringify(json).slice(1, -1), hex, ...base64];
}
