import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readMerges } from '../../src/git/read-merges.ts';
import { openRepository } from '../../src/git/repository.ts';
import { testContext } from '../pillars/secrets/context.ts';
import { createRepository, type TestRepository } from './repository-fixture.ts';

describe('what a merge adds itself', () => {
  let repository: TestRepository;
  beforeEach(() => {
    repository = createRepository();
    repository.commit({ file: 'one\ntwo\nthree\n', other: 'x\n' });
  });
  afterEach(() => repository.remove());

  /** A branch with these files, from where main is. */
  const branch = (name: string, files: Record<string, string | Buffer>) => {
    repository.git('checkout', '-q', '-b', name, 'main');
    const id = repository.commit(files);
    repository.git('checkout', '-q', 'main');
    return id;
  };
  /** Merges and leaves the tree as it comes, with these files in it. */
  const merge = (names: string[], files: Record<string, string | Buffer> = {}) => {
    try {
      repository.git('merge', '-q', '--no-commit', '--no-ff', ...names);
    } catch {
      // A conflict.
    }
    const parents = ['HEAD', ...names].flatMap((name) => ['-p', name]);
    repository.write(files);
    repository.git('add', '-A');
    const id = repository.git('commit-tree', '-m', 'merge', ...parents, repository.git('write-tree').trim()).trim();
    repository.git('reset', '-q', '--hard', id);
    return id;
  };
  const read = async (...merges: string[]) => {
    const found: string[] = [];
    const unshown: string[] = [];
    const opened = await openRepository(testContext(repository.path).context);
    for await (const batch of readMerges(opened, merges)) {
      for (const { commit, path, startLine, added, via } of batch.hunks) {
        expect(via).toBe('merge');
        found.push(`${merges.indexOf(commit.sha)} ${path}:${startLine} ${added}`);
      }
      for (const file of batch.unshown ?? []) unshown.push(`${file.path} ${file.before.length}`);
    }
    return { found, unshown };
  };

  test('is the line that a conflict was resolved with, and no line of a side', async () => {
    branch('side', { file: 'one\nside\nthree\n' });
    repository.commit({ file: 'one\nmain\nthree\n' });
    const evil = merge(['side'], { file: 'one\nside\nevil\nthree\nlast' });
    expect(await read(evil)).toEqual({ found: ['0 file:3 evil\n', '0 file:5 last\n'], unshown: [] });
  });

  test('is nothing where it takes one side, or both', async () => {
    branch('side', { file: 'one\nside\nthree\n', added: 'x\n' });
    repository.commit({ file: 'one\nmain\nthree\n' });
    expect(await read(merge(['side'], { file: 'one\nside\nthree\n' }))).toMatchObject({ found: [] });
    branch('later', { file: 'zero\none\nside\nthree\n' });
    repository.commit({ file: 'one\nside\nthree\nfour\n' });
    expect(await read(merge(['later'], { file: 'zero\none\nside\nthree\nfour\n' }))).toMatchObject({ found: [] });
  });

  test('is a file that it alone has, and a change of one that no side touched', async () => {
    branch('side', { a: 'x\n' });
    repository.commit({ b: 'x\n' });
    const evil = merge(['side'], { 'ü "new"\t.env': 'evil\n', other: 'x\nevil\n' });
    expect((await read(evil)).found.sort()).toEqual(['0 other:2 evil\n', '0 ü "new"\t.env:1 evil\n']);
  });

  test('is nothing where one side renames what the other changes', async () => {
    const long = Array.from({ length: 20 }, (_, number) => `line ${number}\n`);
    repository.commit({ old: long.join('') });
    repository.git('checkout', '-q', '-b', 'side');
    repository.git('mv', 'old', 'new');
    repository.commit({});
    repository.git('checkout', '-q', 'main');
    repository.commit({ old: `changed\n${long.slice(1).join('')}` });
    const merged = merge(['side']);
    expect(repository.git('show', `${merged}:new`)).toContain('changed');
    expect(await read(merged)).toEqual({ found: [], unshown: [] });
  });

  test('is found with three parents, and among merges that add nothing', async () => {
    branch('a', { a: 'x\n', file: 'one\na\nthree\n' });
    branch('b', { b: 'x\n' });
    branch('c', { c: 'x\n' });
    const plain = merge(['c']);
    const octopus = merge(['a', 'b'], { b: 'x\nevil\n', a: 'x\n', file: 'one\na\nevil\nthree\n' });
    expect((await read(plain, octopus)).found.sort()).toEqual(['1 b:2 evil\n', '1 file:3 evil\n']);
    expect(await read(plain)).toEqual({ found: [], unshown: [] });
  });

  test('is told of a binary file with the blobs of the parents that have it', async () => {
    branch('side', { 'data.bin': Buffer.from('\0side') });
    repository.commit({ 'data.bin': Buffer.from('\0main') });
    const evil = merge(['side'], { 'data.bin': Buffer.from('\0both'), 'new.bin': Buffer.from('\0') });
    expect(await read(evil)).toEqual({ found: [], unshown: ['data.bin 2', 'new.bin 0'] });
  });

  test('may hold whatever looks like a patch', async () => {
    branch('side', { file: 'one\nside\nthree\n' });
    repository.commit({ file: 'one\nmain\nthree\n' });
    const evil = '++ b/x\n-- a/x\n@@@ -1,1 -1,1 +1,1 @@@\ndiff --cc x\n\\ No newline at end of file\nend of part\n';
    expect((await read(merge(['side'], { file: evil }))).found).toEqual([`0 file:1 ${evil}`]);
  });

  test('cannot be told where a file of a side is missing', async () => {
    branch('side', { file: 'one\nside\nthree\n' });
    repository.commit({ file: 'one\nmain\nthree\n' });
    const evil = merge(['side'], { file: 'one\nevil\nthree\n' });
    const blob = repository.git('rev-parse', 'side:file').trim();
    rmSync(join(repository.path, '.git/objects', blob.slice(0, 2), blob.slice(2)));
    await expect(read(evil)).rejects.toMatchObject({ code: 'GIT_FAILED', exitCode: 3 });
    writeFileSync(join(repository.path, '.git/index'), '');
    await expect(read(`${'0'.repeat(39)}1`)).rejects.toMatchObject({ code: 'GIT_FAILED' });
  });
});
