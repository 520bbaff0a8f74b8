import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type FakeGitHub, startFakeGitHub } from '../github/fake-github.ts';
import { findAct, openRunner, type RunnerResult } from './act.ts';
import { openArtifactActions } from './artifacts.ts';
import { deploymentStatusOf } from './events.ts';
import { createRepository, type Repository } from './repository.ts';

const act = findAct(process.env);
const whenInstalled = act ? describe : describe.skip;
if (!act) process.stderr.write('skipped: act is not installed (go install github.com/nektos/act@v0.2.89)\n');

const example = readFileSync(new URL('../../examples/workflows/regions.yml', import.meta.url), 'utf8');
const config = `version: 1
latency: { history: off, rate: 50/s }
checks:
  - name: Home
    get: /
    latency: { p95: 10s }
  - name: Dashboard
    get: /dashboard
    expect: { status: 200 }
`;

whenInstalled('regions.yml', () => {
  let runner: Awaited<ReturnType<typeof openRunner>>;
  let artifacts: Awaited<ReturnType<typeof openArtifactActions>>;
  let github: FakeGitHub;
  let app: Repository;
  let sha: string;
  let runs = 0;
  let site: Server;
  /** How many requests the dashboard answers before it breaks. */
  let answersWell = Number.POSITIVE_INFINITY;
  beforeAll(async () => {
    runner = await openRunner(act as string);
    artifacts = await openArtifactActions(example);
    github = await startFakeGitHub();
    site = createServer(({ url }, response) => {
      const isBroken = url === '/dashboard' && answersWell-- <= 0;
      response.writeHead(isBroken ? 500 : 200, { 'content-type': 'text/plain' }).end('fine');
    });
    await new Promise<void>((listening) => site.listen(0, '127.0.0.1', listening));
    app = await createRepository();
    sha = await app.commit({
      '.github/launch-gate.yml': config,
      '.github/workflows/regions.yml': example,
      '.github/workflows/two.yml': example.replace('region: [fra, iad, sin]', 'region: [fra, iad]'),
    });
    github.store.pulls.push({ number: 7, state: 'open', head: { sha } });
    github.store.deployments.push({ id: 5, sha, environment: 'production', statuses: [] });
  });
  beforeEach(() => {
    answersWell = Number.POSITIVE_INFINITY;
    github.store.comments.length = 0;
  });
  afterAll(async () => {
    runner?.close();
    site?.close();
    await artifacts?.remove();
    await github?.close();
    await app?.remove();
  });

  function run(workflow: string): Promise<RunnerResult> {
    const { INPUT_TOKEN = '', ...env } = github.runner({ contents: 'read', pull_requests: 'write' });
    const url = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
    runs += 1;
    return runner.run({
      repository: app.folder,
      workflow,
      event: 'deployment_status',
      payload: deploymentStatusOf(sha, url),
      env: { ...env, GITHUB_RUN_ID: String(runs) },
      secrets: { GITHUB_TOKEN: INPUT_TOKEN },
      actions: artifacts.actions,
    });
  }
  const bodies = () => github.store.comments.map(({ body }) => body);

  test('makes one verdict of three regions, and no comment where all is well', async () => {
    const result = await run('regions.yml');
    expect(result.log).toContain('3 reports: fra, iad, sin');
    expect(Object.keys(JSON.parse(result.outputs['p95'] ?? ''))).toEqual(['Home (fra)', 'Home (iad)', 'Home (sin)']);
    expect(result).toMatchObject({ success: true, outputs: { verdict: 'pass' } });
    expect(bodies()).toEqual([]);
  });

  test('tells the pull request once what two of them see, and the third does not', async () => {
    answersWell = 1;
    const result = await run('regions.yml');
    expect(result).toMatchObject({ success: false, outputs: { verdict: 'fail', findings: '1' } });
    expect(bodies()).toEqual([expect.stringMatching(/^\*\*Do not launch:\*\* 1 blocker · /)]);
    expect(bodies()[0]?.match(/\| blocker \| Dashboard: GET \/dashboard answered 500 \|/g)).toHaveLength(1);
    expect(bodies()[0]).toMatch(/ · \w{3}, \w{3}; not \w{3} \|/);
  });

  test('does not pass if a region left no report', async () => {
    const result = await run('two.yml');
    expect(result).toMatchObject({ success: false, outputs: { verdict: 'fail' } });
    expect(result.log).toContain('The report of "sin" is missing');
    expect(bodies()).toEqual([expect.stringMatching(/\| unclear \| The report of \S+sin\S+ is missing \|/)]);
  });
});
