import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { notJudged } from '../../../src/github/publish/outcome.ts';
import { childEnvironment } from '../../child-environment.ts';
import { bench } from '../../http/servers.ts';
import { dashboard, failed, green } from '../../report/example.ts';
import { type FakeGitHub, startFakeGitHub } from '../fake-github.ts';
import { commits, tell } from './tell.ts';

const [sha] = commits;
const everything = { comment: 'always', checkRun: true, deploymentStatus: true, commitStatus: true } as const;
let github: FakeGitHub;

beforeEach(async () => {
  github = await startFakeGitHub();
  github.store.pulls.push({ number: 7, state: 'open', head: { sha } });
  github.store.deployments.push({ id: 5, sha, environment: 'preview', statuses: [] });
});
afterEach(async () => {
  const { invalid } = github;
  await github.close();
  expect(invalid).toEqual([]);
});

const url = 'https://github.example/o/r/actions/runs/10/attempts/1';

describe('telling GitHub', () => {
  test('a check run says what failed on its lines, fifty a request', async () => {
    const many = Array.from({ length: 120 }, (_, i) => ({ ...dashboard, where: { file: 'src/a.ts', line: i + 1 } }));
    const report = { ...failed, findings: [...many, { ...dashboard, where: {} }] };
    expect(await tell(github, report, { run: 10, sha, notifications: { comment: 'never', checkRun: true } })).toEqual(
      [],
    );
    expect(github.calls.map(({ operation }) => operation.split(' ', 1)[0])).toEqual(['POST', 'PATCH', 'PATCH']);
    const [check] = github.store.checkRuns;
    expect(check).toMatchObject({
      name: 'Launch Gate / Launch gate / gate',
      head_sha: sha,
      details_url: url,
      status: 'completed',
      conclusion: 'failure',
      output: { title: 'Launch Gate: do not launch. 121 blockers.' },
    });
    expect(check?.annotations).toHaveLength(120);
    expect(check?.annotations[0]).toMatchObject({
      path: 'src/a.ts',
      start_line: 1,
      end_line: 1,
      annotation_level: 'failure',
    });
  });

  test('statuses say the verdict of the deployment and of the commit', async () => {
    const notifications = { comment: 'never', deploymentStatus: true, commitStatus: true } as const;
    const event = { event: 'deployment_status', deployment: 5, environmentUrl: 'https://p.example' };
    await tell(github, failed, { run: 10, sha, notifications, event });
    // Without an event of its own it is the deployment of the commit.
    await tell(github, green, { run: 11, sha, notifications });
    expect(github.store.deployments[0]?.statuses).toMatchObject([
      { state: 'success' },
      {
        state: 'failure',
        log_url: url,
        environment_url: 'https://p.example',
        description: 'Launch Gate: do not launch. 2 blockers, 1 high.',
      },
    ]);
    expect(github.store.commitStatuses).toMatchObject([
      { sha, state: 'failure', context: 'Launch Gate / Launch gate / gate', target_url: url },
      { sha, state: 'success' },
    ]);
  });

  test('everywhere happens at the same time', async () => {
    // Each waits for the others: one after the other they would wait for ever.
    github.gather('/repos', 5);
    const event = { deployment: 5 };
    expect(await tell(github, green, { run: 10, sha, notifications: everything, event })).toEqual([]);
    expect(github.store.comments).toHaveLength(1);
    expect(github.store.checkRuns).toHaveLength(1);
  });

  test('names each permission that is missing, in one line for each surface', async () => {
    const lines = await tell(github, failed, {
      run: 10,
      sha,
      notifications: everything,
      permissions: { contents: 'read' },
    });
    const line = (surface: string, permission: string) =>
      `No ${surface} at GitHub: GitHub's API answers 403 (Resource not accessible by integration); the job needs "permissions: ${permission}".`;
    expect(lines).toEqual([
      line('comment', 'pull-requests: write'),
      line('check run', 'checks: write'),
      line('deployment status', 'deployments: write'),
      line('commit status', 'statuses: write'),
    ]);
  });

  test('needs no other permissions than those', async () => {
    const permissions = { pull_requests: 'write', checks: 'write', deployments: 'write', statuses: 'write' } as const;
    expect(await tell(github, failed, { run: 10, sha, notifications: everything, permissions })).toEqual([]);
    expect(await tell(github, green, { run: 11, sha, notifications: everything, permissions })).toEqual([]);
  });

  test('a green run without permissions has lost nothing and says nothing', async () => {
    expect(await tell(github, green, { run: 10, sha, permissions: { contents: 'read' } })).toEqual([]);
  });

  test('says in one line that GitHub is away', async () => {
    github.fail('', 'hang');
    const limits = { totalMs: 20_000, callMs: 300 };
    expect(await tell(github, failed, { run: 10, sha, notifications: everything, limits })).toEqual([
      "No comment, check run, deployment status, commit status at GitHub: GitHub's API did not answer in time.",
    ]);
  });

  test('a fork has lost something only where there was something to tell, and asks for nothing', async () => {
    const event = { tokenIsReadOnly: true };
    expect(await tell(github, failed, { run: 10, sha, event })).toEqual([
      'No comment at GitHub: for a pull request from a fork the token can only read.',
    ]);
    expect(await tell(github, green, { run: 10, sha, event })).toEqual([]);
    expect(github.calls).toEqual([]);
  });

  test('a run that could not judge is never told as a pass', async () => {
    const outcome = notJudged('? could not judge\n  git said ```\n# @team');
    await tell(github, green, { run: 9, sha, notifications: everything });
    await tell(github, outcome, { run: 10, sha, notifications: { ...everything, comment: 'on-failure' } });
    expect(github.store.checkRuns.map(({ conclusion }) => conclusion)).toEqual(['success', 'failure']);
    expect(github.store.deployments[0]?.statuses.map(({ state }) => state)).toEqual(['error', 'success']);
    expect(github.store.commitStatuses.map(({ state }) => state)).toEqual(['success', 'error']);
    expect(github.store.comments).toMatchObject([
      {
        body: expect.stringMatching(
          /^\*\*Could not judge:\*\* .*\n\n`{4}\n\? could not judge\n {2}git said ```\n# @team\n`{4}\n/,
        ),
      },
    ]);
    await tell(github, green, { run: 11, sha });
    expect(github.store.comments[0]?.body).toMatch(/^\*\*Ready:\*\* all checks pass since/);
  });

  test('outside of a repository at GitHub nothing happens', async () => {
    const lines = await tell(github, failed, {
      run: 10,
      sha,
      notifications: everything,
      env: { GITHUB_REPOSITORY: '' },
    });
    expect({ lines, calls: github.calls }).toEqual({ lines: [], calls: [] });
  });
});

describe('the action', () => {
  const servers = bench();
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'launch-gate-tell-'));
  });
  afterEach(async () => {
    await servers.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each([
    [true, undefined],
    [false, undefined],
    [false, 422 as const],
  ])('answers with its verdict (healthy: %s), also when GitHub answers with %s', async (healthy, fault) => {
    const site = await servers.http((_, response) => response.writeHead(healthy ? 200 : 500).end('Welcome'));
    if (fault) github.fail('', fault);
    const env = runner({ INPUT_ROUTES: '/', 'INPUT_BASE-URL': site });
    const { code, output } = await start(env);
    expect({ code, output }).toMatchObject({ code: healthy ? 0 : 1 });
    expect(readFileSync(join(folder, 'output'), 'utf8')).toContain(healthy ? 'pass' : 'fail');
    expect(github.store.checkRuns).toHaveLength(fault ? 0 : 1);
    expect(output.match(/at GitHub: /g) ?? []).toHaveLength(fault ? 1 : 0);
    expect(output).not.toContain(env['INPUT_TOKEN'] as string);
  });

  test('tells also that nothing was run', async () => {
    const { code } = await start(runner({ INPUT_ROUTES: 'no path' }));
    expect(code).toBe(2);
    expect(github.store.checkRuns).toMatchObject([
      { conclusion: 'failure', output: { summary: expect.stringContaining('is not a path') } },
    ]);
  });

  test.each(['pending', 'failure', 'inactive'])(
    'judges no deployment that is %s, and writes nothing onto it',
    async (state) => {
      let asked = 0;
      const site = await servers.http((_, response) => {
        asked += 1;
        response.writeHead(200).end('Welcome');
      });
      const deployment = { id: 5, sha, environment: 'preview' };
      const event = { deployment, deployment_status: { state, environment_url: site } };
      const env = {
        ...runner({ INPUT_ROUTES: '/', INPUT_COMMENT: 'always', 'INPUT_DEPLOYMENT-STATUS': 'true' }),
        GITHUB_EVENT_NAME: 'deployment_status',
        GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      };
      writeFileSync(join(folder, 'event.json'), JSON.stringify(event));
      const reason = `the state of the deployment is "${state}", not "success"`;
      expect(await start(env)).toEqual({
        code: 0,
        output: expect.stringMatching(`^– Launch Gate: nothing to judge yet, for ${reason}\\. \\(.*\\)\n$`),
      });
      expect({ asked, calls: github.calls }).toEqual({ asked: 0, calls: [] });
      expect(readFileSync(join(folder, 'output'), 'utf8')).toMatch(/^verdict<<(.*)\n\n\1$/m);
      expect(readFileSync(join(folder, 'summary'), 'utf8')).toMatch(
        /^## – Nothing to judge yet: the state of the deployment/,
      );
      expect(JSON.parse(readFileSync(join(folder, 'launch-gate-report.json'), 'utf8'))).toMatchObject({
        verdict: 'none',
        run: { event: 'deployment_status', sha, reason },
        pillars: [],
      });
      // Neither does a mistake in the workflow.
      expect(await start({ ...env, INPUT_JSON: join(folder, 'no', 'such', 'folder.json') })).toMatchObject({ code: 2 });
      expect(github.calls).toEqual([]);
    },
  );

  test('that is cancelled says so and nothing of the deployment, and asks GitHub for nothing', async () => {
    let asked = () => {};
    const request = new Promise<void>((done) => (asked = done));
    // Never answers.
    const site = await servers.http(() => asked());
    const env = runner({ INPUT_ROUTES: '/', 'INPUT_BASE-URL': site, INPUT_COMMENT: 'always' });
    const { code, output } = await start(env, (child) => void request.then(() => child.kill('SIGTERM')));
    expect({ code, calls: github.calls }).toEqual({ code: expect.any(Number), calls: [] });
    expect([1, 3]).toContain(code);
    expect(output).toMatch(/cancelled/);
    expect(output).not.toMatch(/do not launch|ready to launch/i);
  });

  test('judges a repository in a folder of the workspace, under the name of its gate', async () => {
    const site = await servers.http((_, response) => response.writeHead(200).end('Welcome'));
    mkdirSync(join(folder, 'app', '.github'), { recursive: true });
    const checks = `version: 1\nbase-url: ${site}\nchecks: [{ name: Of the app, get: / }]\n`;
    writeFileSync(join(folder, 'app', '.github', 'launch-gate.yml'), checks);
    const inputs = { 'INPUT_WORKING-DIRECTORY': 'app', GITHUB_STEP_SUMMARY: join(folder, 'summary') };
    // The files of the pull request itself, which is none of a fork.
    for (const name of ['web', 'api']) {
      const { code, output } = await start(runner({ ...inputs, INPUT_NAME: name }));
      expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining('Of the app') });
    }
    const gates = ['web', 'api'].map((name) => expect.stringMatching(new RegExp(` / ${name}$`)));
    expect(github.store.checkRuns.map(({ name }) => name)).toEqual(gates);
    expect(readFileSync(join(folder, 'summary'), 'utf8').match(/^#+ .*/gm)).toEqual([
      ...['# web', '## ✓ Ready to launch', '# api', '## ✓ Ready to launch'],
    ]);
    expect(readdirSync(folder).filter((file) => /^launch-gate-report-[0-9a-f]{12}\.json$/.test(file))).toHaveLength(2);

    const nowhere = await start(runner({ 'INPUT_WORKING-DIRECTORY': 'nowhere' }));
    expect(nowhere).toMatchObject({ code: 2, output: expect.stringContaining('there is no folder') });
    const lines = await start(runner({ INPUT_NAME: 'two\nlines' }));
    expect(lines).toMatchObject({ code: 2, output: expect.stringContaining('name is one line') });
  });

  test('runs only the checks that are asked for', async () => {
    const site = await servers.http(({ url }, response) => response.writeHead(url === '/' ? 200 : 500).end('Welcome'));
    const routes = { INPUT_ROUTES: '/\n/broken', 'INPUT_BASE-URL': site, INPUT_ONLY: '\n  GET /  \n' };
    const { code, output } = await start(runner(routes));
    expect({ code, output }).toMatchObject({ code: 0, output: expect.stringMatching(/^passed {3}GET \/$/m) });
    expect(await start(runner({ ...routes, INPUT_ONLY: '/nowhere' }))).toMatchObject({ code: 2 });
  });

  function runner(more: Record<string, string>): Record<string, string> {
    const repo = { full_name: 'o/r' };
    const base = { sha: 'e'.repeat(40), repo };
    const payload = { pull_request: { number: 7, base, head: { sha, repo } } };
    writeFileSync(join(folder, 'event.json'), JSON.stringify(payload));
    return {
      ...github.runner(),
      ...childEnvironment,
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: join(folder, 'event.json'),
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_RUN_ID: '10',
      GITHUB_WORKSPACE: folder,
      RUNNER_TEMP: folder,
      INPUT_RUN: 'smoke',
      'INPUT_CHECK-RUN': 'true',
      ...more,
    };
  }
});

function start(
  env: Record<string, string>,
  whileRunning: (child: ChildProcess) => void = () => {},
): Promise<{ code: number | null; output: string }> {
  const main = new URL('../../../src/launch-gate.ts', import.meta.url).pathname;
  return new Promise((done) => {
    const child = spawn(process.execPath, [main], { env });
    whileRunning(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('close', (code) => done({ code, output }));
  });
}
