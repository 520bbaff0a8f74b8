import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { load } from 'gitleaks-wasm';
import { prepareDemo } from '../../src/demo/demo.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demo-test-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const options = (broken: boolean) => ({ broken, env: process.env, temporaryFolder: folder });

function git(cwd: string, ...args: string[]): string {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  return execFileSync('git', args, { cwd, env: Object.fromEntries(kept), encoding: 'utf8' });
}

/** The lines that a range adds, as `file:line: text`. */
function added(cwd: string, range: string): string[] {
  const lines: string[] = [];
  let file = '';
  let line = 0;
  for (const text of git(cwd, 'log', '--format=', '-p', '-U0', range).split('\n')) {
    if (text.startsWith('+++ b/')) file = text.slice(6);
    else if (text.startsWith('@@')) line = Number(/\+(\d+)/.exec(text)?.[1]);
    else if (text.startsWith('+')) lines.push(`${file}:${line++}: ${text.slice(1)}`);
  }
  return lines;
}

describe('the demo repository', () => {
  test('has clean new commits, the configuration, and an app of its last commit', async () => {
    const demo = await prepareDemo(options(false));
    try {
      expect(git(demo.cwd, 'status', '--porcelain')).toBe('');
      expect(git(demo.cwd, 'rev-list', '--count', demo.range).trim()).toBe('3');
      expect(added(demo.cwd, demo.range)).toContainEqual(expect.stringMatching(/^src\/mail\.ts:14: .*process\.env/));
      expect(added(demo.cwd, 'HEAD').join('\n')).not.toMatch(/SG\./);

      const release = await (await fetch(`${demo.env['DEPLOY_URL']}/version.json`)).json();
      expect(release).toEqual({ sha: git(demo.cwd, 'rev-parse', 'HEAD').trim() });
      expect(demo.env['GITHUB_SHA']).toBe(git(demo.cwd, 'rev-parse', 'HEAD').trim());
    } finally {
      await demo.close();
    }
  });

  test('broken: one new commit holds a key in src/mail.ts, line 14, that gitleaks knows', async () => {
    const demo = await prepareDemo(options(true));
    try {
      const planted = added(demo.cwd, demo.range).filter((line) => line.includes('SG.'));
      expect(planted).toEqual([expect.stringMatching(/^src\/mail\.ts:14: /)]);
      // Two commits ago, and still in the tree.
      expect(git(demo.cwd, 'log', '--format=%H', demo.range, '--', 'src/mail.ts').trim()).toBe(
        git(demo.cwd, 'rev-parse', 'HEAD~2').trim(),
      );
      expect(await readFile(join(demo.cwd, 'src/mail.ts'), 'utf8')).toContain('SG.');

      const gitleaks = await load();
      const text = await readFile(join(demo.cwd, 'src/mail.ts'), 'utf8');
      const found = gitleaks.detect({ text, path: 'src/mail.ts' });
      expect(found.map(({ ruleId, startLine }) => [ruleId, startLine])).toEqual([['sendgrid-api-token', 14]]);
    } finally {
      await demo.close();
    }
  });

  test('nothing is left after close, and nobody answers', async () => {
    const demo = await prepareDemo(options(true));
    expect(await readdir(folder)).toHaveLength(1);
    await demo.close();
    expect(await readdir(folder)).toEqual([]);
    await expect(fetch(demo.env['DEPLOY_URL'] ?? '')).rejects.toThrow();
  });

  test('every run has its own credentials', async () => {
    const [one, other] = await Promise.all([prepareDemo(options(false)), prepareDemo(options(false))]);
    await Promise.all([one.close(), other.close()]);
    expect(one.env['SMOKE_PASSWORD']).not.toBe(other.env['SMOKE_PASSWORD']);
    expect(one.range).toBe(other.range);
  });

  test("leaves the user's repository alone, also inside a git hook", async () => {
    const own = join(folder, 'own');
    await mkdir(own);
    try {
      git(own, 'init', '--quiet');
      const before = git(own, 'for-each-ref') + git(own, 'count-objects');
      const env = { ...process.env, GIT_DIR: join(own, '.git'), GIT_INDEX_FILE: join(own, '.git/index') };
      const demo = await prepareDemo({ broken: true, env, temporaryFolder: folder });
      await demo.close();
      expect(git(own, 'for-each-ref') + git(own, 'count-objects')).toBe(before);
      expect(await readdir(own)).toEqual(['.git']);
    } finally {
      await rm(own, { recursive: true });
    }
  });
});

describe('without what it needs', () => {
  test('says that git was not found, and leaves nothing behind', async () => {
    const demo = prepareDemo({ ...options(false), env: { ...process.env, PATH: '', Path: '' } });
    await expect(demo).rejects.toMatchObject({
      code: 'DEMO_FAILED',
      exitCode: 3,
      message: expect.stringContaining('git was not found'),
    });
    expect(await readdir(folder)).toEqual([]);
  });

  // A script cannot stand in for git.exe on Windows.
  const onPosix = process.platform === 'win32' ? test.skip : test;
  onPosix('says what git said when it fails', async () => {
    const bin = await mkdtemp(join(tmpdir(), 'demo-bin-'));
    try {
      await writeFile(join(bin, 'git'), '#!/bin/sh\necho "fatal: no space left" >&2\nexit 128\n');
      await chmod(join(bin, 'git'), 0o755);
      const demo = prepareDemo({ ...options(false), env: { PATH: bin } });
      await expect(demo).rejects.toMatchObject({ message: expect.stringContaining('git init: fatal: no space left') });
      expect(await readdir(folder)).toEqual([]);
    } finally {
      await rm(bin, { recursive: true });
    }
  });

  test('says which folder cannot be written', async () => {
    const demo = prepareDemo({ ...options(false), temporaryFolder: join(folder, 'absent') });
    await expect(demo).rejects.toMatchObject({ code: 'DEMO_FAILED', message: expect.stringContaining('absent') });
  });
});

test('no file of the demo looks like a secret to gitleaks', async () => {
  const gitleaks = await load();
  const root = new URL('../../', import.meta.url);
  for (const path of ['examples/demo-app', 'examples/workflows', 'src/demo', 'test/demo']) {
    const names = await readdir(new URL(`${path}/`, root));
    expect(names).not.toEqual([]);
    for (const name of names) {
      const text = await readFile(new URL(`${path}/${name}`, root));
      expect(gitleaks.detect({ text, path: `${path}/${name}` }).map(({ fingerprint }) => fingerprint)).toEqual([]);
    }
  }
});
