import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { mask } from '../src/github/publish/runner.ts';
import { type Inputs, readInputs } from '../src/inputs.ts';
import { run } from '../src/main.ts';
import type { Clock, Context } from '../src/model/context.ts';
import { createRedactor } from '../src/text/redaction/redactor.ts';
import { copyRepository, createRepository, type TestRepository } from './git/repository-fixture.ts';
import { printedBy, readOutputs } from './github/publish/printed.ts';
import { bench, clock } from './http/servers.ts';
import { seededHistory } from './pages/trends/seeded.ts';
import { runnerCommands } from './report/runner-commands.ts';

// Assembled, so that a scan of this repository does not find it here.
const secret = ['ghp', 'x7Kq2mZ9vB4nW8rT1cY6uJ3sD5fG0hLpQeR8'].join('_');
const noInputs = readInputs(() => '');

/** The files that the runner names; the toolkit looks for that of the summary once in a process. */
let home: string;
let made: TestRepository;
let base: string;
let app: TestRepository;
const servers = bench();
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'launch-gate-main-'));
  made = createRepository();
  base = made.commit({ 'README.md': '# App\n' });
});
afterAll(() => {
  made.remove();
  rmSync(home, { recursive: true, force: true });
});
beforeEach(() => {
  app = copyRepository(made);
  mkdirSync(join(home, 'temp'));
  for (const file of ['output', 'summary']) writeFileSync(join(home, file), '');
  Object.assign(process.env, { GITHUB_OUTPUT: join(home, 'output'), GITHUB_STEP_SUMMARY: join(home, 'summary') });
});
afterEach(async () => {
  await servers.close();
  app.remove();
  for (const path of ['temp', 'output', 'summary']) rmSync(join(home, path), { recursive: true, force: true });
  for (const name of ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'ACT']) delete process.env[name];
});

type Run = {
  env?: Record<string, string>;
  cwd?: string;
  signal?: AbortSignal;
  payload?: object;
  event?: string;
  clock?: Clock;
};

/** A run of the action on a pull request of the app, and all that it leaves. */
async function action(inputs: Partial<Inputs>, head: string, more: Run = {}) {
  const repo = { full_name: 'o/r' };
  const payload = more.payload ?? { pull_request: { number: 7, base: { sha: base, repo }, head: { sha: head, repo } } };
  writeFileSync(join(home, 'event.json'), JSON.stringify(payload));
  const logged: string[] = [];
  const context: Context = {
    cwd: more.cwd ?? app.path,
    env: {
      PATH: process.env['PATH'],
      GITHUB_EVENT_NAME: more.event ?? 'pull_request',
      GITHUB_EVENT_PATH: join(home, 'event.json'),
      GITHUB_WORKSPACE: app.path,
      RUNNER_TEMP: join(home, 'temp'),
      ...more.env,
    },
    clock: more.clock ?? clock,
    log: { info: (line) => logged.push(line), progress() {} },
    signal: more.signal ?? new AbortController().signal,
    redactor: createRedactor(),
    mask,
  };
  let code: number | undefined;
  const printed = await printedBy(async () => {
    code = await run({ ...noInputs, ...inputs }, context);
  });
  const read = (file: string) => (statSync(join(home, file)).isFile() ? readFileSync(join(home, file), 'utf8') : '');
  return {
    code,
    printed,
    logged,
    commands: runnerCommands(printed),
    outputs: readOutputs(read('output')),
    summary: read('summary'),
    reports: readdirSync(join(home, 'temp')).filter((name) => name.startsWith('launch-gate-report')),
  };
}

describe('a run that passes', () => {
  test('says so in the log, the outputs and the summary, with no annotation and no mask', async () => {
    const head = app.commit({ 'src/a.ts': 'export const a = 1;\n' });
    const result = await action({}, head);
    expect(result).toMatchObject({ code: 0, commands: [], reports: ['launch-gate-report.json'] });
    expect(result.printed).toContain('ready to launch');
    const report = join(home, 'temp', 'launch-gate-report.json');
    expect(result.outputs).toEqual({ verdict: 'pass', findings: '0', p95: '{}', report });
    expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({ verdict: 'pass' });
    expect(result.summary).toMatch(/^## ✓ Ready to launch/);
  });

  test('takes the checks of its inputs', async () => {
    const baseUrl = await servers.http((_, response) => response.writeHead(200).end('Welcome'));
    const result = await action({ baseUrl, routes: ['/', '/prices'], run: ['smoke'] }, base);
    expect(result).toMatchObject({ code: 0, outputs: { verdict: 'pass' } });
    expect(result.printed).toMatch(/^passed {3}GET \/ · GET \/prices$/m);
  });

  test('with a name has a report and a title of its own', async () => {
    const result = await action({ name: 'web @team' }, app.commit({ 'a.ts': 'a\n' }));
    expect(result.reports).toEqual([expect.stringMatching(/^launch-gate-report-[0-9a-f]{12}\.json$/)]);
    expect(result.summary).toMatch(/^# web @\u200bteam\n\n## ✓ Ready to launch/);
  });

  test('writes no verdict where there is nothing to judge yet', async () => {
    const deployment = { id: 5, sha: base, environment: 'preview' };
    const payload = { deployment, deployment_status: { state: 'pending', environment_url: 'http://127.0.0.1:1' } };
    const result = await action({ routes: ['/'] }, base, { event: 'deployment_status', payload });
    expect(result).toMatchObject({ code: 0, commands: [], outputs: { verdict: '', findings: '0' } });
    expect(result.summary).toMatch(/^## – Nothing to judge yet/);
  });

  test('needs no file of a runner', async () => {
    for (const name of ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY']) delete process.env[name];
    expect(await action({}, app.commit({ 'a.ts': 'a\n' }))).toMatchObject({ code: 0, commands: [], outputs: {} });
  });
});

describe('a round of uptime', () => {
  const config = (baseUrl: string) =>
    `version: 1\nbase-url: ${baseUrl}\nchecks: [{ name: Home, get: / }]\nuptime: { state: state }\n`;
  const hurried: Clock = { ...clock, sleep: (ms, signal) => clock.sleep(ms / 20, signal) };
  const scheduled = { event: 'schedule', payload: { schedule: '*/5 * * * *' }, clock: hurried };

  test('tells what is up in the log, the outputs and the summary, and what is open when it is not', async () => {
    const site = { status: 200 };
    const url = await servers.http((_, response) => response.writeHead(site.status).end('Welcome'));
    const head = app.commit({ '.github/launch-gate.yml': config(url) });
    const up = await action({ run: ['uptime'] }, head, scheduled);
    expect(up).toMatchObject({ code: 0, commands: [], outputs: { verdict: 'pass', findings: '0' } });
    expect(up.outputs).toMatchObject({ report: join(home, 'temp', 'launch-gate-report.json') });
    expect(up.printed).toContain('1 of 1 check up');
    site.status = 500;
    const down = await action({ run: ['uptime'] }, head, scheduled);
    expect(down).toMatchObject({ code: 1, outputs: { verdict: 'fail', findings: '1' } });
    expect(down.commands.map(({ name }) => name)).toEqual(['error', 'error']);
    expect(down.summary).toContain('## ✗ Down: 1 blocker');
  });

  test('stands alone', async () => {
    const result = await action({ run: ['smoke', 'uptime'] }, base, scheduled);
    expect(result.code).toBe(2);
    expect(result.printed).toContain('run: uptime stands alone');
  });

  test('asks nothing that a pull request of a stranger wants to be asked', async () => {
    let asked = 0;
    const url = await servers.http((_, response) => {
      asked += 1;
      response.writeHead(200).end('Welcome');
    });
    const head = app.commit({ '.github/launch-gate.yml': config(url) });
    const result = await action({ run: ['uptime'] }, head, { event: 'pull_request_target' });
    expect(result.code).toBe(2);
    expect(result.printed).toContain('there is no configuration');
    expect(asked).toBe(0);
  });
});

describe('the jobs of a matrix', () => {
  /** Runs the gate as one job of a matrix, and keeps its report as an artifact would. */
  async function job(region: string, head: string, more: Partial<Inputs> = {}) {
    const folder = join(app.path, 'reports', region);
    mkdirSync(folder, { recursive: true });
    const matrix = JSON.stringify({ region });
    return action({ matrix, comment: 'never', json: join(folder, 'report.json'), ...more }, head);
  }
  const merge = (head: string, more: Partial<Inputs> = {}) =>
    action({ run: ['merge'], reports: ['reports/**/*.json'], expect: 'fra, iad', ...more }, head);

  test('become one verdict, one summary and the outputs of all', async () => {
    const clean = app.commit({ 'src/a.ts': 'export const a = 1;\n', '.gitignore': 'reports\n' });
    for (const region of ['fra', 'iad']) expect(await job(region, clean)).toMatchObject({ code: 0 });
    const result = await merge(clean);
    expect(result).toMatchObject({ code: 0, commands: [], outputs: { verdict: 'pass', findings: '0' } });
    expect(result.printed).toContain('2 reports: fra, iad');
    expect(result.summary).toMatch(/## ✓ Ready to launch[^]*2 reports: fra, iad/);
  });

  test('fail together: what all of them find is said once, with where it was seen', async () => {
    const leak = app.commit({ 'src/a.ts': `export const a = "${secret}";\n`, '.gitignore': 'reports\n' });
    for (const region of ['fra', 'iad']) expect(await job(region, leak)).toMatchObject({ code: 1 });
    const result = await merge(leak);
    expect(result).toMatchObject({ code: 1, outputs: { verdict: 'fail', findings: '1' } });
    expect(result.commands.filter(({ name }) => name === 'error')).toHaveLength(2);
    expect(result.printed).toContain('in        fra, iad');
    expect(result.printed + result.summary).not.toContain(secret);
  });

  test('do not pass without one of them, or with one of another commit', async () => {
    const head = app.commit({ 'src/a.ts': 'export const a = 1;\n', '.gitignore': 'reports\n' });
    await job('fra', head);
    const missing = await merge(head);
    expect(missing).toMatchObject({ code: 3, outputs: { verdict: 'fail' } });
    expect(missing.printed).toContain('The report of "iad" is missing');
    await job('iad', head);
    const later = app.commit({ 'src/b.ts': 'export const b = 1;\n' });
    const stale = await merge(later);
    expect(stale).toMatchObject({ code: 3, outputs: {} });
    expect(stale.printed).toContain(
      `they are of the commit ${head.slice(0, 7)}, and this run is of ${later.slice(0, 7)}`,
    );
    expect(stale.summary).toMatch(/^## \? Could not judge$/m);
  });

  test('are merged in a step of its own, which says what it expects', async () => {
    for (const [inputs, problem] of [
      [{ run: ['merge', 'smoke'] }, 'run: merge stands alone'],
      [{ reports: undefined }, 'run: merge needs the input "reports"'],
      [{ expect: undefined }, 'run: merge needs the input "expect"'],
      [{ expect: '0' }, 'expect is how many reports there are'],
      [{ run: ['smoke'], shard: '6/5' }, 'shard is a part of all checks such as 2/5'],
    ] as const) {
      const { code, printed } = await merge(base, inputs as Partial<Inputs>);
      expect([code, printed]).toEqual([2, expect.stringContaining(problem)]);
    }
    const none = await merge(base);
    expect([none.code, none.printed]).toEqual([3, expect.stringContaining('nothing fits reports/**/*.json')]);
  });
});

describe('the page of trends', () => {
  const scheduled = { event: 'schedule', payload: { schedule: '41 4 * * *' } };

  test('is written from the folder of the history, and fails nothing', async () => {
    const runs = seededHistory()
      .runs.map((each) => `${JSON.stringify(each)}\n`)
      .join('');
    const head = app.commit({
      '.github/launch-gate.yml':
        'version: 1\nbase-url: ${{ env.NOT_SET }}\nlatency: { history: past }\nchecks: [{ name: Home, get: / }]\n',
      'past/runs-production.jsonl': runs,
    });
    const html = join(home, 'temp', 'trends.html');
    const result = await action({ run: ['trends'], html }, head, scheduled);
    expect(result).toMatchObject({ code: 0, commands: [], outputs: {} });
    expect(result.printed).toContain('Releases: ');
    expect(result.summary).toMatch(/^### Trends of production\n\n\| \| \| the last 30 days \|\n/);
    expect(result.summary.trimEnd().split('\n')).toHaveLength(9);
    expect(readFileSync(html, 'utf8')).toContain('Orders API');
  });

  test('stands alone, and says where it would read from', async () => {
    const both = await action({ run: ['trends', 'smoke'] }, base, scheduled);
    expect([both.code, both.printed]).toEqual([2, expect.stringContaining('run: trends stands alone')]);
    const nowhere = await action({ run: ['trends'] }, base, scheduled);
    expect([nowhere.code, nowhere.printed]).toEqual([2, expect.stringContaining('there is no history to read')]);
  });
});

describe('a run that fails', () => {
  const leak = (file = 'src/mail.ts') => app.commit({ [file]: `// Mail\nconst token = "${secret}";\n` });

  test('masks the secret before anything is said, and shows it nowhere', async () => {
    const result = await action({}, leak());
    expect(result).toMatchObject({ code: 1, outputs: { verdict: 'fail', findings: '1' } });
    const names = result.commands.map(({ name }) => name);
    const masks = names.lastIndexOf('add-mask') + 1;
    expect(result.commands[0]).toEqual({ name: 'add-mask', properties: {}, data: secret });
    expect(names).toEqual([...Array(masks).fill('add-mask'), 'error', 'error']);
    // The masks are all that stands before the report.
    const lines = result.printed.split('\n');
    expect(lines.slice(0, masks).every((line) => line.startsWith('::add-mask::'))).toBe(true);
    const rest = [...lines.slice(masks), ...result.logged, result.summary, JSON.stringify(result.outputs)].join('\n');
    expect(rest).not.toContain(secret);
    expect(rest).toContain('do not launch');
  });

  test('annotates the line, then the verdict', async () => {
    const { commands, summary } = await action({}, leak());
    const [found, verdict] = commands.filter(({ name }) => name === 'error');
    expect(found?.properties).toMatchObject({ file: 'src/mail.ts', line: '2' });
    expect(verdict).toMatchObject({
      properties: { title: 'Launch Gate' },
      data: 'Launch Gate: do not launch. 1 blocker.',
    });
    expect(summary).toMatch(/^## ✗ Do not launch/);
  });

  test('gives the runner no command of a file that is named as one', async () => {
    const head = leak('a\n::error::owned\n##[error]owned\n::set-output name=verdict::pass');
    const { code, commands, outputs } = await action({}, head);
    expect(code).toBe(1);
    expect(commands.map(({ name }) => name).filter((name) => name !== 'add-mask')).toEqual(['error', 'error']);
    expect(outputs).toMatchObject({ verdict: 'fail' });
  });

  test('says no mask to act, in whose log it would be read', async () => {
    process.env['ACT'] = 'true';
    const { code, printed, summary } = await action({}, leak());
    expect(code).toBe(1);
    expect(printed + summary).not.toContain(secret);
    expect(printed).not.toContain('add-mask');
  });

  test('only warns of what is less severe than the inputs say', async () => {
    const site = await servers.http((_, response) => void setTimeout(() => response.end('Welcome'), 5));
    const checks = [{ name: 'Home', get: '/', latency: { p95: '1ms' } }];
    app.write({ 'gate.yml': JSON.stringify({ version: 1, 'base-url': site, checks }) });
    const inputs = { config: 'gate.yml', run: ['smoke', 'latency'], history: 'off' };
    const warned = await action({ ...inputs, failOn: 'blocker' }, base);
    expect(warned).toMatchObject({ code: 0, outputs: { verdict: 'pass', findings: '1' } });
    expect(warned.commands.map(({ name }) => name)).toEqual(['warning']);
    expect(JSON.parse(warned.outputs['p95'] ?? '')).toEqual({ Home: expect.any(Number) });
  });
});

describe('a run that could not judge', () => {
  /** No verdict, no findings, and the reason in the log, in an annotation and in the summary. */
  function expectNoVerdict(result: Awaited<ReturnType<typeof action>>, exitCode: number, reason: RegExp) {
    expect(result).toMatchObject({ code: exitCode, outputs: {}, reports: [] });
    const { commands, printed, summary } = result;
    expect(commands.at(-1)).toMatchObject({ name: 'error', properties: { title: 'Launch Gate' } });
    for (const text of [printed, commands.at(-1)?.data, summary]) expect(text).toMatch(reason);
    expect(printed).toContain('This is not a pass.');
    expect(summary).toContain('## ? Could not judge\n\nThis is not a pass.');
  }

  test.each<[Partial<Inputs>, RegExp]>([
    [{ run: ['secretz'] }, /there is no pillar "secretz"/],
    [{ name: 'two\nlines' }, /name is one line/],
    [{ failOn: 'low' }, /fail-on knows no severity "low"/],
    [{ comment: 'often' }, /comment has no mode "often"/],
    [{ checkRun: 'yes' }, /check-run is true or false, not "yes"/],
    [{ deploymentStatus: '1' }, /deployment-status is true or false, not "1"/],
    [{ config: 'absent.yml' }, /absent\.yml cannot be read/],
    [{ html: 'no/such/folder/report.html' }, /the report cannot be written/],
    [{ run: ['smoke'] }, /smoke/],
    [{ config: '::error::owned\n::error::owned' }, /: :error::owned/],
  ])('for the inputs %j runs nothing', async (inputs, reason) => {
    const head = app.commit({ 'a.ts': `"${secret}"\n` });
    const result = await action(inputs, head);
    expectNoVerdict(result, 2, reason);
    // A secret that was looked for would be masked.
    expect(result.commands.map(({ name }) => name)).toEqual(['error']);
  });

  test('for a folder that is not there names the input', async () => {
    const result = await action({ workingDirectory: 'nowhere' }, base, { cwd: join(app.path, 'nowhere') });
    expectNoVerdict(result, 2, /working-directory: there is no folder/);
  });

  test('annotates each mistake of the configuration on its line', async () => {
    app.write({ 'gate.yml': 'version: 1\nchecks:\n  - name: Home\n    gett: /\ndeadlin: 5m\n' });
    const { code, commands, outputs } = await action({ config: 'gate.yml', run: ['smoke'] }, base);
    expect({ code, outputs }).toEqual({ code: 2, outputs: {} });
    const mistakes = commands.slice(0, -1);
    expect(mistakes.length).toBeGreaterThan(1);
    for (const { properties } of mistakes)
      expect(properties).toMatchObject({ title: 'A mistake in the configuration', file: 'gate.yml' });
    expect(mistakes.map(({ properties }) => properties['line'])).toEqual(expect.arrayContaining(['4', '5']));
    expect(commands.at(-1)).toMatchObject({ properties: { title: 'Launch Gate' } });
  });

  test('for commits that are nowhere', async () => {
    expectNoVerdict(await action({}, 'b'.repeat(40)), 3, /could not judge \(exit 3\)/);
  });

  test('for an event without a payload', async () => {
    expectNoVerdict(
      await action({}, base, { payload: [] }),
      3,
      /the payload of the event "pull_request" cannot be used/,
    );
  });

  test('when it is cancelled before anything is', async () => {
    const result = await action({}, app.commit({ 'a.ts': 'a\n' }), { signal: AbortSignal.abort(new Error('stopped')) });
    expectNoVerdict(result, 3, /cancelled/);
  });

  test('when a file of the runner cannot be written, which is said', async () => {
    for (const file of ['output', 'summary']) {
      rmSync(join(home, file));
      mkdirSync(join(home, file));
    }
    const { code, commands, printed } = await action({}, app.commit({ 'a.ts': 'a\n' }));
    expect(code).toBe(3);
    expect(printed).toContain(
      '? Launch Gate: could not judge (exit 3). This is not a pass.\n  the runner takes no more',
    );
    expect(printed).toMatch(/GITHUB_OUTPUT cannot be written: EISDIR/);
    expect(commands.map(({ name }) => name)).toEqual(['error']);
  });
});

test('a run that is cancelled half-way fails, and says nothing of the deployment', async () => {
  const stop = new AbortController();
  let asked = 0;
  const baseUrl = await servers.http((_, response) => {
    asked += 1;
    // The check has passed; its time is measured.
    if (asked > 3) stop.abort(new Error('stopped by SIGTERM'));
    response.end('Welcome');
  });
  const inputs = { baseUrl, routes: ['/'], run: ['smoke', 'latency'], history: 'off' };
  const { code, outputs, printed, summary } = await action(inputs, base, { signal: stop.signal });
  expect({ code, outputs }).toMatchObject({ code: 1, outputs: { verdict: 'fail' } });
  for (const text of [printed, summary]) {
    expect(text).toMatch(/cancelled/);
    expect(text).not.toMatch(/do not launch|ready to launch/i);
  }
});
