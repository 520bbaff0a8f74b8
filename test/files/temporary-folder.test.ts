import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createTemporaryFolder, removeAbandoned } from '../../src/files/temporary-folder.ts';
import { childEnvironment } from '../child-environment.ts';
import { createRepository, type TestRepository } from '../git/repository-fixture.ts';
import { clock } from '../http/servers.ts';

const program = fileURLToPath(new URL('../../src/launch-gate.ts', import.meta.url));
let parent: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'launch-gate-parent-'));
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

/** The id of a process that has ended. */
const endedPid = () => spawnSync(process.execPath, ['-e', '']).pid;
const ours = () => readdirSync(parent).filter((name) => name.startsWith('launch-gate-'));

describe('what a killed run left behind', () => {
  function leave(name: string, hoursAgo = 24): string {
    const folder = join(parent, name);
    mkdirSync(join(folder, 'objects'), { recursive: true });
    writeFileSync(join(folder, 'objects', 'pack'), 'x');
    const then = Date.now() / 1000 - hoursAgo * 3600;
    utimesSync(folder, then, then);
    return name;
  }
  const clean = () => removeAbandoned({ env: { RUNNER_TEMP: parent }, clock });

  test('goes, whatever it was for', async () => {
    const pid = endedPid();
    for (const purpose of ['git', 'attributes', 'browser', 'demo']) leave(`launch-gate-${purpose}-${pid}-aB3dE6`);
    await clean();
    expect(ours()).toEqual([]);
  });

  test('and nothing else does: of a process that lives, young, of another name, a file, a link', async () => {
    const pid = endedPid();
    const own = await createTemporaryFolder('git', parent);
    const then = Date.now() / 1000 - 24 * 3600;
    utimesSync(own, then, then);
    leave(`launch-gate-git-${process.ppid}-aB3dE6`);
    leave(`launch-gate-git-1-aB3dE6`);
    leave(`launch-gate-git-${pid}-young1`, 11);
    for (const name of [
      'launch-gate-git-aB3dE6',
      `launch-gate-other-${pid}-aB3dE6`,
      `launch-gate-git-${pid}-aB3dE6.bak`,
    ])
      leave(name);
    writeFileSync(join(parent, `launch-gate-git-${pid}-aFile1`), '');
    utimesSync(join(parent, `launch-gate-git-${pid}-aFile1`), then, then);
    const target = mkdtempSync(join(tmpdir(), 'launch-gate-target-'));
    try {
      writeFileSync(join(target, 'kept'), '');
      symlinkSync(target, join(parent, `launch-gate-git-${pid}-aLink1`));
      leave(`launch-gate-demo-${pid}-inside`);
      symlinkSync(target, join(parent, `launch-gate-demo-${pid}-inside`, 'link'));
      utimesSync(join(parent, `launch-gate-demo-${pid}-inside`), then, then);
      const before = readdirSync(parent);
      await clean();
      expect(readdirSync(parent)).toEqual(before.filter((name) => !name.endsWith('-inside')));
      expect(readdirSync(target)).toEqual(['kept']);
    } finally {
      rmSync(target, { recursive: true });
    }
  });

  test('goes a few at a time, and costs nothing where the folder cannot be read', async () => {
    const pid = endedPid();
    for (let i = 0; i < 30; i++) leave(`launch-gate-git-${pid}-${String(i).padStart(6, '0')}`);
    await clean();
    expect(ours()).toHaveLength(10);
    await removeAbandoned({ env: { RUNNER_TEMP: join(parent, 'no-such-folder') }, clock });
  });
});

describe('a run that is ended', () => {
  let repository: TestRepository;
  beforeEach(() => {
    repository = createRepository();
  });
  afterEach(() => repository.remove());

  /** A gate that asks a remote which never answers, once it has its scratch folder. */
  async function start() {
    const base = repository.commit({ 'README.md': '# App\n' });
    const head = repository.commit({ 'README.md': '# App 2\n' });
    repository.git('remote', 'add', 'origin', 'ssh://host.invalid/app.git');
    const payload = { pull_request: { base: { sha: '1'.repeat(40) }, head: { sha: head } } };
    writeFileSync(join(parent, 'event.json'), JSON.stringify(payload));
    writeFileSync(join(parent, 'silent'), '#!/bin/sh\nexec sleep 20\n', { mode: 0o755 });
    const gate = spawn(process.execPath, [program, 'run', 'secrets'], {
      cwd: repository.path,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...childEnvironment,
        RUNNER_TEMP: parent,
        GIT_SSH_COMMAND: join(parent, 'silent'),
        GITHUB_ACTIONS: 'true',
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_EVENT_PATH: join(parent, 'event.json'),
      },
    });
    const said = gate.stderr.toArray().then((chunks) => Buffer.concat(chunks).toString());
    const ended = new Promise<number | null>((done) => gate.once('close', done));
    while (ours().length === 0 && gate.exitCode === null) await delay(20);
    expect(base).toHaveLength(40);
    return { gate, said, ended };
  }

  test.each(['SIGTERM', 'SIGINT'] as const)('by %s takes its folders with it, and is no pass', async (signal) => {
    const { gate, said, ended } = await start();
    expect(ours()).toEqual([expect.stringMatching(new RegExp(`^launch-gate-git-${gate.pid}-`))]);
    gate.kill(signal);
    expect(await ended).toBe(3);
    expect(await said).toContain('the run was cancelled before it could judge');
    expect(ours()).toEqual([]);
  });

  test('by SIGKILL leaves them, named after it', async () => {
    const { gate, ended } = await start();
    gate.kill('SIGKILL');
    await ended;
    const [left] = ours();
    expect(left).toMatch(new RegExp(`^launch-gate-git-${gate.pid}-`));
    const then = Date.now() / 1000 - 24 * 3600;
    utimesSync(join(parent, left as string), then, then);
    await removeAbandoned({ env: { RUNNER_TEMP: parent }, clock });
    expect(existsSync(join(parent, left as string))).toBe(false);
    expect(readFileSync(join(parent, 'event.json'), 'utf8')).toContain('pull_request');
  });
});
