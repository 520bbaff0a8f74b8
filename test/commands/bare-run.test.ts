import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { planBareRun } from '../../src/commands/bare-run.ts';
import { assertNotElsewhere } from '../../src/commands/other-config.ts';
import type { Context } from '../../src/model/context.ts';
import { createRedactor } from '../../src/text/redaction/redactor.ts';
import { childEnvironment } from '../child-environment.ts';
import { cloneRepository, createRepository, type TestRepository } from '../git/repository-fixture.ts';
import { clock } from '../http/servers.ts';

const program = fileURLToPath(new URL('../../src/launch-gate.ts', import.meta.url));
const file = '.github/launch-gate.yml';
// Assembled, so that a scan of this repository does not find it here.
const token = (end: string) => `ghp_${`x7Kq2mZ9vB4nW8rT1cY6uJ3sD5fG0hLpQe${end}`}`;

const settings = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };

let made: TestRepository[];
let origin: TestRepository;
beforeEach(() => {
  made = [];
  origin = keep(createRepository());
  origin.commit({ 'old.ts': `const a = "${token('R1')}";\n` });
});
afterEach(() => {
  for (const repository of made) repository.remove();
});

function keep(repository: TestRepository): TestRepository {
  made.push(repository);
  return repository;
}

const clone = (...options: string[]) => keep(cloneRepository(`file://${origin.path}`, ...options));

function contextIn(cwd: string, env: Record<string, string> = settings): Context {
  return {
    cwd,
    env: { PATH: process.env['PATH'], ...env },
    clock,
    log: { info() {}, progress() {} },
    signal: new AbortController().signal,
    redactor: createRedactor(),
  };
}

const plan = (cwd: string, env?: Record<string, string>) => planBareRun(file, contextIn(cwd, env));

/** The words of the first hint between the commas. */
async function words(cwd: string, env?: Record<string, string>): Promise<string> {
  const { hints } = await plan(cwd, env);
  return /^There is no \S+, so only secrets were looked for, in (.*?)\. Other/.exec(hints[0] ?? '')?.[1] ?? '';
}

function run(cwd: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'run', ...args], {
    cwd,
    env: { ...childEnvironment, ...settings },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('a bare run in a clone without configuration', () => {
  test('fails for the secret of this branch, not for that of the default branch', () => {
    const work = clone();
    work.git('switch', '-q', '-c', 'feature');
    work.commit({ 'new.ts': `const b = "${token('R2')}";\n` });
    const { status, stdout, stderr } = run(work.path);
    expect(status).toBe(1);
    expect(stdout).toContain('new.ts');
    expect(stdout).not.toContain('old.ts');
    expect(stderr.trim().split('\n')).toEqual([
      `There is no ${file}, so only secrets were looked for, in what feature has beyond origin/main. Other commits: --range A..B, or --range all.`,
      expect.stringContaining('"launch-gate demo"'),
    ]);
  });

  test('reads the whole history of the default branch, and leaves standard output to the report', () => {
    const { status, stdout, stderr } = run(clone().path, '--json', '-');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ verdict: 'fail', findings: [{ where: { file: 'old.ts' } }] });
    expect(stderr).toContain('in the whole history of main.');
  });

  test('passes where the branch brings nothing, and says so', () => {
    const work = clone();
    work.git('switch', '-q', '-c', 'feature');
    const { status, stdout } = run(work.path);
    expect(status).toBe(0);
    expect(stdout).toContain('nothing new to scan');
  });

  test('with commits, a site or a pillar named does what it did', () => {
    const { path } = clone();
    expect(run(path, '--range', 'HEAD..HEAD')).toMatchObject({ status: 0, stderr: '' });
    expect(run(path, '--base-url', 'http://127.0.0.1:1')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('there is nothing to check'),
    });
    expect(run(path, 'smoke').stderr).toContain('"smoke" was named');
  });
});

describe('the default branch', () => {
  test("is the one that the remote's HEAD names", async () => {
    origin.git('branch', '-m', 'main', 'trunk');
    const work = clone();
    expect(await words(work.path)).toBe('the whole history of trunk');
    work.git('switch', '-q', '-c', 'main');
    expect(await words(work.path)).toBe('what main has beyond origin/trunk');
  });

  test("is another one where that is gone, and the user's own choice comes first", async () => {
    const work = clone();
    work.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/gone');
    work.git('switch', '-q', '-c', 'feature');
    work.git('branch', 'develop', 'main');
    expect(await words(work.path)).toBe('what feature has beyond origin/main');
    work.git('config', 'init.defaultBranch', 'develop');
    expect(await words(work.path)).toBe('what feature has beyond develop');
  });

  test('without a remote is main, or master', async () => {
    origin.git('switch', '-q', '-c', 'feature');
    expect(await words(origin.path)).toBe('what feature has beyond main');
    origin.git('branch', '-m', 'main', 'master');
    expect(await words(origin.path)).toBe('what feature has beyond master');
    origin.git('branch', '-m', 'master', 'other');
    expect(await words(origin.path)).toBe('the whole history of feature, as no default branch is known in this clone');
  });

  test('is that of the only remote, whatever its name', async () => {
    const work = clone('--origin', 'company');
    work.git('switch', '-q', '-c', 'feature');
    expect(await words(work.path)).toBe('what feature has beyond company/main');
  });

  test('is known in a linked work tree and from a folder below', async () => {
    const work = clone();
    const linked = join(work.path, 'linked');
    work.git('worktree', 'add', '-q', '-b', 'feature', linked);
    mkdirSync(join(linked, 'below'));
    expect(await words(join(linked, 'below'))).toBe('what feature has beyond origin/main');
  });
});

test('a detached HEAD is compared with the default branch, and read whole where it is a part of it', async () => {
  const first = origin.git('rev-parse', 'HEAD').trim();
  origin.commit({ 'a.ts': '' });
  const work = clone();
  work.git('checkout', '-q', '--detach');
  const second = work.commit({ 'b.ts': '' });
  expect(await plan(work.path)).toMatchObject({ range: { kind: 'between', head: second } });
  expect(await words(work.path)).toBe(`what ${second.slice(0, 7)} has beyond origin/main`);
  work.git('checkout', '-q', first);
  expect(await plan(work.path)).toMatchObject({ range: { kind: 'history', head: first } });
});

test('a branch whose name would rewrite the line is told without the characters that do', () => {
  origin.git('switch', '-q', '-c', 'good\u202egnp.\u2066--upload-pack=x');
  const { status, stderr } = run(origin.path);
  expect(status).toBe(0);
  expect(stderr).toContain('--upload-pack=x has beyond main');
  expect(stderr).not.toMatch(/[\u202e\u2066]/);
});

describe('a shallow clone', () => {
  test('is read to its first commit, which is fetched', () => {
    origin.commit({ 'a.ts': '' });
    const { status, stdout } = run(clone('--depth', '1').path);
    expect(status).toBe(1);
    expect(stdout).toContain('old.ts');
  });

  test('is no pass where the rest cannot be had', () => {
    origin.commit({ 'a.ts': '' });
    const work = clone('--depth', '1');
    work.git('remote', 'remove', 'origin');
    expect(run(work.path)).toMatchObject({ status: 3, stderr: expect.stringContaining('this clone is shallow') });
  });

  test('of a single branch, which knows no default branch, is read whole', async () => {
    origin.git('branch', 'feature');
    const work = clone('--depth', '1', '--single-branch', '--branch', 'feature');
    expect(await words(work.path)).toMatch(/^the whole history of feature, as no default branch/);
  });
});

describe('is refused', () => {
  test('outside of a repository, and before the first commit', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'launch-gate-bare-'));
    try {
      const message = `there is nothing to check: there is no ${file}, and ${folder} is not a git repository`;
      await expect(plan(folder)).rejects.toMatchObject({ code: 'NOTHING_TO_DO', exitCode: 2, message });
    } finally {
      rmSync(folder, { recursive: true });
    }
    await expect(plan(keep(createRepository()).path)).rejects.toMatchObject({
      code: 'NOTHING_TO_DO',
      message: `there is nothing to check: there is no ${file}, and main has no commit yet`,
    });
  });

  test('with a configuration that is empty, or says nothing yet', async () => {
    origin.commit({ [file]: '# version: 1\n' });
    await expect(plan(origin.path)).rejects.toMatchObject({
      code: 'NOTHING_TO_DO',
      message: `there is nothing to check: ${file} is empty, or holds comments alone`,
    });
    expect(run(origin.path, '--config', file)).toMatchObject({ status: 2 });
  });

  test('where git is not installed, as no pass', async () => {
    await expect(plan(origin.path, { PATH: '/no/such' })).rejects.toMatchObject({ code: 'GIT_NOT_FOUND', exitCode: 3 });
  });

  test.each([
    [file, 'below', 'at the root of the repository; add --cwd ..'],
    ['.github/launch-gate.yaml', '.', 'rename it, or add --config .github/launch-gate.yaml'],
    ['launch-gate.yml', 'below', 'rename it, or add --config ../launch-gate.yml'],
  ])('with a configuration in %s that the run in %s would pass over', async (name, folder, message) => {
    origin.commit({ [name]: 'version: 1\n', 'below/a.ts': '' });
    await expect(plan(join(origin.path, folder))).rejects.toMatchObject({
      code: 'CONFIG_UNREADABLE',
      message: expect.stringContaining(message),
    });
    await expect(assertNotElsewhere(file, contextIn(join(origin.path, folder)))).rejects.toMatchObject({
      code: 'CONFIG_UNREADABLE',
      message: expect.stringContaining(message),
    });
  });

  test('with a configuration where a command looks for it, or none at all', async () => {
    await assertNotElsewhere(file, contextIn(origin.path));
    origin.commit({ [file]: 'version: 1\n' });
    await assertNotElsewhere(file, contextIn(origin.path));
  });
});
