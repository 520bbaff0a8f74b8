import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { childEnvironment } from '../child-environment.ts';
import { createRepository, type TestRepository } from '../git/repository-fixture.ts';
import { runnerCommands } from '../report/runner-commands.ts';

const program = fileURLToPath(new URL('../../src/launch-gate.ts', import.meta.url));
// Assembled, so that a scan of this repository does not find it here.
const secret = `ghp_${'x7Kq2mZ9vB4nW8rT1cY6uJ3sD5fG0hLpQeR8'}`;
const commands = ['::error title=owned::pwned', '::stop-commands::owned', '::add-mask::a', '##[error]pwned'];
const fileName = `a\n${commands.join('\n')}\n.ts`;

/** A pull request that adds a secret in a file whose name is commands, and links. */
let home: string;
let pull: TestRepository;
let base: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'launch-gate-hostile-'));
  mkdirSync(join(home, '.ssh'));
  writeFileSync(join(home, '.ssh', 'authorized_keys'), 'mine\n');
  pull = createRepository();
  base = pull.commit({ 'README.md': '# App\n' });
});
afterEach(() => {
  pull.remove();
  rmSync(home, { recursive: true, force: true });
});

function propose(links: Record<string, string>): string {
  for (const [link, target] of Object.entries(links)) symlinkSync(target, join(pull.path, link));
  return pull.commit({ [fileName]: `ssh-rsa AAAA attacker\ntoken = "${secret}"\n` });
}

/** The step as the runner starts it, with these inputs. */
function step(head: string, inputs: Record<string, string>) {
  const repo = { full_name: 'example/app' };
  const payload = { pull_request: { base: { sha: base, repo }, head: { sha: head, repo } } };
  writeFileSync(join(home, 'event.json'), JSON.stringify(payload));
  const env: Record<string, string | undefined> = {
    ...childEnvironment,
    HOME: home,
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: pull.path,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: join(home, 'event.json'),
    RUNNER_TEMP: home,
  };
  for (const [name, value] of Object.entries(inputs)) env[`INPUT_${name.toUpperCase()}`] = value;
  return run([], env);
}

function run(args: string[], env: Record<string, string | undefined> = { ...childEnvironment, HOME: home }) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: pull.path,
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr, commands: runnerCommands(stdout).map(({ name, data }) => `${name} ${data}`) };
}

const keys = () => readFileSync(join(home, '.ssh', 'authorized_keys'), 'utf8');

describe('a pull request that commits a link where a report is written', () => {
  test.each(['html', 'sarif', 'junit', 'json'])('gives the log no command by the input "%s"', (input) => {
    const head = propose({ 'launch-gate.out': '/dev/stdout' });
    const { status, stdout, stderr, commands } = step(head, { [input]: 'launch-gate.out' });
    expect({ status, stderr }).toEqual({ status: 2, stderr: '' });
    expect(stdout).toContain(`${join(pull.path, 'launch-gate.out')} is a link`);
    expect(commands).toEqual([expect.stringMatching(/^error \? Launch Gate: nothing was run \(exit 2\)/)]);
    for (const command of ['pwned', 'stop-commands', secret]) expect(stdout).not.toContain(command);
  });

  test('writes no file of the user by it, be it a link or a folder that is one', () => {
    const head = propose({ 'launch-gate.html': join(home, '.ssh', 'authorized_keys'), out: join(home, '.ssh') });
    for (const path of ['launch-gate.html', 'out/authorized_keys', 'out/new', './out/../launch-gate.html']) {
      expect(step(head, { html: path })).toMatchObject({ status: 2, commands: [expect.stringContaining('is a link')] });
    }
    expect(keys()).toBe('mine\n');
    expect(readdirSync(join(home, '.ssh'))).toEqual(['authorized_keys']);
  });

  test('is judged as ever where the path is none of its links', () => {
    const head = propose({ 'launch-gate.html': join(home, '.ssh', 'authorized_keys') });
    const { status, commands } = step(head, { html: join(home, 'report.html') });
    expect(status).toBe(1);
    for (const each of commands) expect(each).toMatch(/^(add-mask|error) (?!pwned|a$)/);
    expect(commands.at(-1)).toContain('do not launch');
    expect(readFileSync(join(home, 'report.html'), 'utf8')).toContain('Do not launch');
  });
});

test('a device is written for a person at a terminal, and never in a step of GitHub', () => {
  const head = propose({});
  expect(step(head, { html: '/dev/stdout' })).toMatchObject({
    status: 2,
    commands: [expect.stringContaining('device')],
  });
  expect(run(['run', 'secrets', '--range', `${base}..${head}`, '--html', '/dev/null'])).toMatchObject({ status: 1 });
});

test('a link in the place of the baseline, or of the history, is refused before any work', () => {
  propose({ 'baseline.json': join(home, '.ssh', 'authorized_keys'), known: join(home, '.ssh') });
  const baseline = run(['run', 'secrets', '--range', 'all', '--write-baseline', 'baseline.json']);
  expect(baseline).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('baseline.json is a link') });
  writeFileSync(
    join(pull.path, 'gate.yml'),
    'version: 1\nbase-url: http://127.0.0.1:1\nchecks: [{ name: Home, get: /, latency: page }]\n',
  );
  const history = (folder: string) => run(['run', '--config', 'gate.yml', '--history', folder]);
  mkdirSync(join(pull.path, 'past'));
  symlinkSync(join(home, '.ssh'), join(pull.path, 'past', 'local'));
  for (const [folder, link] of [
    ['known', 'known'],
    ['known/deep', 'known'],
    ['past', 'past/local'],
  ]) {
    expect(history(folder as string)).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining(`${link} is a link`),
    });
  }
  expect(readdirSync(join(home, '.ssh'))).toEqual(['authorized_keys']);
  expect(keys()).toBe('mine\n');
});
