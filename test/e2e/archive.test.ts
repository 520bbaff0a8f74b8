import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { childEnvironment } from '../child-environment.ts';
import { createRepository, type TestRepository } from '../git/repository-fixture.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const maxBytes = 5_000_000;

/** What GitHub makes of a tag, and a runner downloads and unpacks for `uses:`. */
let home: string;
let action: string;
let bytes: number;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'launch-gate-archive-'));
  action = join(home, 'launch-gate');
  mkdirSync(action);
  const args = ['archive', '--worktree-attributes', '--format=tar', 'HEAD'];
  const archive = execFileSync('git', args, { cwd: root, maxBuffer: 100_000_000 });
  bytes = gzipSync(archive).length;
  execFileSync('tar', ['x'], { cwd: action, input: archive });
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

test('the archive of a tag is at most 5 MB, and holds the action and its documents alone', () => {
  expect(bytes).toBeLessThan(maxBytes);
  expect(readdirSync(action).sort()).toEqual(
    ['CHANGELOG.md', 'LICENSE', 'README.md', 'SECURITY.md', 'action.yml', 'dist', 'package.json'].sort(),
  );
  const tracked = execFileSync('git', ['ls-tree', '-r', '--name-only', 'HEAD', 'dist'], {
    cwd: root,
    encoding: 'utf8',
  });
  const unpacked = readdirSync(join(action, 'dist'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(action.length + 1));
  expect(unpacked.sort()).toEqual(tracked.trim().split('\n').sort());
});

test('the action starts from the archive, as the runner starts it, and refuses a secret', () => {
  const repository = createRepository();
  try {
    const base = repository.commit({ 'README.md': '# App\n' });
    // Assembled, so that a scan of this repository does not find it here.
    const head = repository.commit({ 'mail.ts': `const token = "ghp_${'x7Kq2mZ9vB4nW8rT1cY6uJ3sD5fG0hLpQeR8'}";\n` });
    expect(step(repository, base, base)).toMatchObject({ status: 0, stderr: '' });
    expect(step(repository, base, head)).toMatchObject({ status: 1, stdout: expect.stringContaining('mail.ts') });
  } finally {
    repository.remove();
  }
});

function step(repository: TestRepository, base: string, head: string) {
  const repo = { full_name: 'example/app' };
  const payload = { pull_request: { base: { sha: base, repo }, head: { sha: head, repo } } };
  writeFileSync(join(home, 'event.json'), JSON.stringify(payload));
  const { main } = parse(readFileSync(join(action, 'action.yml'), 'utf8')).runs;
  return spawnSync(process.execPath, [join(action, main)], {
    cwd: repository.path,
    encoding: 'utf8',
    env: {
      ...childEnvironment,
      HOME: home,
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: repository.path,
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: join(home, 'event.json'),
      RUNNER_TEMP: home,
    },
  });
}
