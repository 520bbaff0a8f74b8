import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openRepository } from '../../src/git/repository.ts';
import { runGit, streamGit } from '../../src/git/run-git.ts';
import { testContext } from '../pillars/secrets/context.ts';
import { createRepository, type TestRepository } from './repository-fixture.ts';

describe('git', () => {
  let repository: TestRepository;
  beforeEach(() => {
    repository = createRepository();
    repository.commit({ file: 'x\n'.repeat(200_000) });
  });
  afterEach(() => repository.remove());
  const place = (signal = new AbortController().signal, env: NodeJS.ProcessEnv = process.env) => ({
    cwd: repository.path,
    env,
    signal,
    trusted: false,
  });
  const readAll = async (stream: AsyncGenerator<Buffer>) => {
    let bytes = 0;
    for await (const chunk of stream) bytes += chunk.length;
    return bytes;
  };

  test('that fails while it is read throws its own words, however much it wrote before', async () => {
    const blob = repository.git('rev-parse', 'HEAD:file').trim();
    const args = ['cat-file', '--batch', '--unknown-option'];
    await expect(readAll(streamGit(place(), args))).rejects.toMatchObject({ code: 'GIT_FAILED', exitCode: 3 });
    expect(await readAll(streamGit(place(), ['cat-file', 'blob', blob]))).toBe(400_000);
  });

  test('that is cancelled says so, before and while it runs', async () => {
    const controller = new AbortController();
    const stream = streamGit(place(controller.signal), ['log', '-p']);
    const first = await stream.next();
    expect(first.done).toBe(false);
    controller.abort();
    await expect(readAll(stream)).rejects.toMatchObject({ code: 'CANCELLED' });
    await expect(runGit(place(controller.signal), ['version'])).rejects.toMatchObject({ code: 'CANCELLED' });
  });

  test('that takes too long is ended', async () => {
    await expect(runGit(place(), ['-c', 'alias.wait=!sleep 30', 'wait'], { timeoutMs: 50 })).rejects.toMatchObject({
      code: 'GIT_STOPPED',
      message: expect.stringContaining('took too long'),
    });
  });

  test('that writes more than is read, or is ended from outside, is told as that and not as a damaged clone', async () => {
    repository.commit({ large: Buffer.alloc(17 * 1024 * 1024) });
    await expect(runGit(place(), ['cat-file', 'blob', 'HEAD:large'])).rejects.toMatchObject({
      code: 'GIT_STOPPED',
      message: 'git gave no whole answer: "git cat-file" wrote more than 16 MB',
      hint: expect.not.stringContaining('fsck'),
    });
    await expect(runGit(place(), ['-c', 'alias.end=!kill -9 $PPID', 'end'])).rejects.toMatchObject({
      code: 'GIT_STOPPED',
      message: expect.stringContaining('was ended by SIGKILL'),
    });
  });

  test('that is not installed is told', async () => {
    await expect(runGit(place(undefined, { PATH: '/nowhere' }), ['version'])).rejects.toMatchObject({
      code: 'GIT_NOT_FOUND',
      message: expect.stringContaining('not found'),
    });
  });

  test('is given its input, also where it does not read it', async () => {
    const blob = repository.git('rev-parse', 'HEAD:file').trim();
    const { stdout } = await runGit(place(), ['cat-file', '--batch-check'], { input: `${blob}\n` });
    expect(stdout).toBe(`${blob} blob 400000\n`);
    const { exitCode } = await runGit(place(), ['version'], { input: 'x'.repeat(1_000_000) });
    expect(exitCode).toBe(0);
  });

  test('never shows the password of a remote', async () => {
    const password = ['hunter', '2secret'].join('');
    const { stderr } = await runGit(place(), ['ls-remote', `https://user:${password}@127.0.0.1:9/none`]);
    expect(stderr).toContain('127.0.0.1');
    expect(stderr).not.toContain(password);
  });

  const isRoot = process.getuid?.() === 0;
  (isRoot ? test : test.skip)(
    'opens a foreign workspace on a runner only (skipped: only root can give files away)',
    async () => {
      execFileSync('chown', ['-R', '12345', repository.path]);
      const runner = { ...process.env, GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: repository.path };
      expect((await openRepository(testContext(repository.path, runner).context)).cwd).toBe(repository.path);
      await expect(openRepository(testContext(repository.path).context)).rejects.toMatchObject({
        code: 'RANGE_UNRESOLVABLE',
        message: expect.stringContaining('dubious ownership'),
        hint: expect.stringContaining('safe.directory'),
      });
      await expect(
        openRepository(testContext(repository.path, { ...runner, GITHUB_WORKSPACE: '/elsewhere' }).context),
      ).rejects.toMatchObject({ code: 'RANGE_UNRESOLVABLE' });
    },
  );
});
