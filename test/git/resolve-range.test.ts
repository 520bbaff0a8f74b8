import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { RangeRequest } from '../../src/git/range.ts';
import { readHistory } from '../../src/git/read-history.ts';
import { openRepository } from '../../src/git/repository.ts';
import { resolveRange } from '../../src/git/resolve-range.ts';
import { testContext } from '../pillars/secrets/context.ts';
import { cloneRepository, createRepository, type TestRepository } from './repository-fixture.ts';

type Request = Exclude<RangeRequest, { kind: 'nothing' | 'tag' }>;

/** Where fetched commits go; jest tells nobody when its process ends. */
const scratch = mkdtempSync(join(tmpdir(), 'launch-gate-scratch-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** The commits whose patches are read, oldest first. */
async function read(path: string, request: Request): Promise<string[]> {
  const env = { ...process.env, RUNNER_TEMP: scratch };
  const repository = await openRepository(testContext(path, env).context);
  const range = await resolveRange(repository, request);
  const shas: string[] = [];
  for await (const { hunks } of readHistory(repository, range)) shas.push(...hunks.map((hunk) => hunk.commit.sha));
  return shas.reverse();
}

describe('the commits of a range', () => {
  let origin: TestRepository;
  let commits: string[];
  const opened: TestRepository[] = [];
  const clone = (...options: string[]) => {
    const repository = cloneRepository(`file://${origin.path}`, ...options);
    opened.push(repository);
    return repository;
  };

  beforeEach(() => {
    origin = createRepository();
    opened.push(origin);
    origin.git('config', 'uploadpack.allowFilter', 'true');
    commits = [1, 2, 3, 4].map((number) => origin.commit({ [`file-${number}`]: `${number}\n` }));
  });
  afterEach(() => {
    for (const repository of opened.splice(0)) repository.remove();
  });
  const between = (base?: string, head?: string): Request => ({ kind: 'between', base: base ?? '', head: head ?? '' });

  test('are what the head has beyond the base', async () => {
    expect(await read(origin.path, between(commits[1], commits[3]))).toEqual(commits.slice(2));
    expect(await read(origin.path, between('HEAD~1', 'main'))).toEqual(commits.slice(3));
    expect(await read(origin.path, between(commits[3], commits[3]))).toEqual([]);
  });

  test('are the same from a folder inside the repository', async () => {
    origin.commit({ 'inside/file': 'x\n' });
    expect(await read(join(origin.path, 'inside'), between(commits[2], commits[3]))).toEqual(commits.slice(3));
  });

  test('are fetched when the clone is shallow', async () => {
    for (const [base, head] of [
      [1, 3],
      [0, 2],
    ] as const) {
      const shallow = clone('--depth', '1');
      expect(await read(shallow.path, between(commits[base], commits[head]))).toEqual(
        commits.slice(base + 1, head + 1),
      );
    }
  });

  test('are not those of the common past when base and head have parted in a shallow clone', async () => {
    origin.git('checkout', '-q', '-b', 'topic', commits[1] as string);
    const topic = origin.commit({ topic: 'x\n' });
    const shallow = clone('--depth', '1', '--branch', 'main');
    expect(await read(shallow.path, between(commits[3], topic))).toEqual([topic]);
  });

  test('of a pull request come in although only its merge commit was checked out', async () => {
    origin.git('checkout', '-q', '-b', 'topic', commits[2] as string);
    const topic = [origin.commit({ one: 'x\n' }), origin.commit({ two: 'x\n' })];
    origin.git('checkout', '-q', 'main');
    origin.git('merge', '-q', '--no-ff', '-m', 'merge', 'topic');
    const shallow = clone('--depth', '1', '--branch', 'main');
    expect(await read(shallow.path, between(commits[3], topic[1]))).toEqual(topic);
  });

  test('of the whole history are fetched when the clone is shallow', async () => {
    expect(await read(clone('--depth', '2').path, { kind: 'all' })).toEqual(commits);
  });

  test('of a new branch are what the default branch does not hold', async () => {
    origin.git('checkout', '-q', '-b', 'topic');
    const empty = clone('--branch', 'topic', '--depth', '1');
    expect(await read(empty.path, { kind: 'beyond', head: commits[3] as string, defaultBranch: 'main' })).toEqual([]);
    const topic = origin.commit({ topic: 'x\n' });
    const shallow = clone('--branch', 'topic', '--depth', '1');
    expect(await read(shallow.path, { kind: 'beyond', head: topic, defaultBranch: 'main' })).toEqual([topic]);
  });

  test('of the first push of the default branch are all', async () => {
    const request: Request = { kind: 'history', head: commits[3] as string };
    expect(await read(clone('--depth', '1').path, request)).toEqual(commits);
    expect(await read(origin.path, request)).toEqual(commits);
  });

  test('of a new branch are all where there is no default branch yet', async () => {
    const request: Request = { kind: 'beyond', head: commits[3] as string, defaultBranch: 'trunk' };
    expect(await read(clone('--depth', '1').path, request)).toEqual(commits);
  });

  test('cannot be told when the base is unknown', async () => {
    const unknown = 'deadbeef'.repeat(5);
    await expect(read(clone().path, between(unknown, 'HEAD'))).rejects.toMatchObject({
      code: 'RANGE_UNRESOLVABLE',
      exitCode: 3,
      message: expect.stringMatching(/base commit deadbeef.* is not in this clone and the remote refused/),
      hint: expect.stringContaining('force-pushed'),
    });
    await expect(read(origin.path, between(unknown, 'HEAD'))).rejects.toMatchObject({
      message: expect.stringContaining('the clone has no remote to ask'),
    });
  });

  test('cannot be told from an option, an empty name or an unborn branch', async () => {
    for (const base of ['--output=x', '-1', '', ' ', 'no-such-branch']) {
      await expect(read(origin.path, between(base, 'HEAD'))).rejects.toMatchObject({ code: 'RANGE_UNRESOLVABLE' });
    }
    expect(existsSync(join(origin.path, 'x'))).toBe(false);
  });

  test('cannot be told when what a shallow clone lacks cannot be fetched', async () => {
    const shallow = clone('--depth', '1');
    rmSync(join(origin.path, '.git'), { recursive: true });
    for (const request of [between(commits[0], 'HEAD'), { kind: 'all' } as const]) {
      await expect(read(shallow.path, request)).rejects.toMatchObject({ code: 'RANGE_UNRESOLVABLE' });
    }
  });

  test('with a missing object are an error, never an empty result', async () => {
    const blob = origin.git('rev-parse', `${commits[1]}:file-2`).trim();
    rmSync(join(origin.path, '.git/objects', blob.slice(0, 2), blob.slice(2)));
    await expect(read(origin.path, { kind: 'all' })).rejects.toMatchObject({
      code: 'GIT_FAILED',
      exitCode: 3,
      message: expect.stringContaining(blob),
    });
  });

  test('outside a repository are an error that says so', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'launch-gate-none-'));
    try {
      await expect(read(folder, { kind: 'all' })).rejects.toMatchObject({ code: 'NOT_A_REPOSITORY', exitCode: 3 });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test.each([
    ['cannot be read', '[core\n', 'bad config line 1 in file'],
    ['is of a later git', '[core]\n\trepositoryformatversion = 99\n', 'found 99'],
  ])('of a repository whose configuration %s are refused with the words of git', async (_, config, words) => {
    const broken = createRepository();
    opened.push(broken);
    broken.commit({ a: 'x\n' });
    writeFileSync(join(broken.path, '.git/config'), config);
    await expect(read(broken.path, { kind: 'all' })).rejects.toMatchObject({
      code: 'RANGE_UNRESOLVABLE',
      exitCode: 3,
      message: expect.stringContaining(words),
    });
  });

  test('come out the same whatever the settings and variables of the user are', async () => {
    const unruly = createRepository();
    opened.push(unruly);
    unruly.commit({ 'a/one': 'x\n' });
    for (const [name, value] of [
      ['diff.noprefix', 'true'],
      ['diff.mnemonicPrefix', 'true'],
      ['diff.external', 'false'],
      ['diff.relative', 'true'],
      ['diff.interHunkContext', '9'],
      ['color.ui', 'always'],
      ['log.showRoot', 'false'],
      ['log.showSignature', 'true'],
      ['format.pretty', 'oneline'],
    ]) {
      unruly.git('config', name as string, value as string);
    }
    const env = { ...process.env, GIT_DIR: '/nowhere', GIT_EXTERNAL_DIFF: 'false', GIT_DIFF_OPTS: '-u9' };
    const repository = await openRepository(testContext(join(unruly.path, 'a'), env).context);
    const range = await resolveRange(repository, { kind: 'all' });
    const hunks: string[] = [];
    for await (const batch of readHistory(repository, range)) {
      hunks.push(...batch.hunks.map((hunk) => `${hunk.path}:${hunk.startLine}:${hunk.added}`));
    }
    expect(hunks).toEqual(['a/one:1:x\n']);
  });
});
