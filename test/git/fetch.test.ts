import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openCommitList } from '../../src/git/list-commits.ts';
import type { RangeRequest } from '../../src/git/range.ts';
import { readBeyond } from '../../src/git/read-beyond.ts';
import { readBlob } from '../../src/git/read-blob.ts';
import { readHistory } from '../../src/git/read-history.ts';
import { openRepository, type Repository } from '../../src/git/repository.ts';
import { resolveRange } from '../../src/git/resolve-range.ts';
import { countCommits } from '../../src/git/tree.ts';
import { testContext } from '../pillars/secrets/context.ts';
import { type HttpRemote, serveRepository } from './http-remote.ts';
import { cloneRepository, copyRepository, createRepository, type TestRepository } from './repository-fixture.ts';

type Request = Exclude<RangeRequest, { kind: 'nothing' | 'tag' }>;

describe('what a clone lacks', () => {
  let template: TestRepository;
  let origin: TestRepository;
  let commits: string[];
  let scratchRoot: string;
  const opened: TestRepository[] = [];
  const remotes: HttpRemote[] = [];
  const clone = (...options: string[]) => {
    const repository = cloneRepository(`file://${origin.path}`, ...options);
    opened.push(repository);
    return repository;
  };
  const between = (base: number, head: number): Request => ({
    kind: 'between',
    base: commits[base] as string,
    head: commits[head] as string,
  });

  beforeAll(() => {
    template = createRepository();
    template.git('config', 'uploadpack.allowFilter', 'true');
    commits = Array.from({ length: 8 }, (_, number) =>
      template.commit({ [`folder-${number}/file`]: `${number}\n`, changing: `at ${number}\n` }),
    );
  });
  afterAll(() => template.remove());
  beforeEach(() => {
    scratchRoot = mkdtempSync(join(tmpdir(), 'launch-gate-scratch-'));
    origin = copyRepository(template);
    opened.push(origin);
  });
  afterEach(async () => {
    for (const repository of opened.splice(0)) repository.remove();
    for (const remote of remotes.splice(0)) await remote.close();
    rmSync(scratchRoot, { recursive: true });
  });

  async function read(path: string, request: Request): Promise<{ repository: Repository; lines: string[] }> {
    const env = { ...process.env, RUNNER_TEMP: scratchRoot };
    const repository = await openRepository(testContext(path, env).context);
    const range = await resolveRange(repository, request);
    const lines: string[] = [];
    for await (const { hunks } of readHistory(repository, range)) {
      lines.push(...hunks.map((hunk) => `${hunk.path} ${hunk.added.toString().trim()}`));
    }
    return { repository, lines };
  }
  const added = (number: number) => [`changing at ${number}`, `folder-${number}/file ${number}`];

  /** What was fetched, each with its type. */
  function fetched({ variables }: Repository): string {
    const folder = join(variables?.GIT_DIR as string, 'objects/pack');
    const packs = readdirSync(folder).filter((name) => name.endsWith('.idx'));
    return packs.map((name) => origin.git('verify-pack', '-v', join(folder, name))).join('');
  }

  test('is fetched without the files and folders of other commits', async () => {
    const { repository, lines } = await read(clone('--depth', '1').path, between(2, 4));
    expect(lines).toEqual([...added(4), ...added(3)]);
    const packed = fetched(repository);
    const id = (name: string) => origin.git('rev-parse', name).trim();
    for (const number of commits.keys()) {
      const near = number >= 2 && number <= 4;
      // The patches of 3 and 4 are made from what changes there, and from what that was in 2.
      expect(packed.includes(`${id(`${commits[number]}:changing`)} blob`)).toBe(near);
      expect(packed.includes(`${id(`${commits[number]}^{tree}`)} tree`)).toBe(near);
    }
    // The clone had these files, though not their commits.
    expect(packed).not.toContain(id(`${commits[4]}:folder-4/file`));
  });

  test('is all that merges and files in UTF-16 are read from, too', async () => {
    const wide = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
    const base = origin.commit({ 'wide.txt': wide('one\n'), binary: Buffer.from('\0') });
    origin.git('checkout', '-q', '-b', 'side');
    origin.commit({ side: 'x\n' });
    origin.git('checkout', '-q', 'main');
    origin.commit({ main: 'x\n' });
    origin.git('merge', '-q', '--no-commit', '--no-ff', 'side');
    const head = origin.commit({ 'wide.txt': wide('one\ntwo\n'), changing: 'evil\n', binary: Buffer.from('\0\0') });
    for (const options of [
      ['--depth', '1'],
      ['--filter=blob:none', '--no-checkout'],
      ['--filter=tree:0', '--bare'],
    ]) {
      const cloned = clone(...options);
      const env = { ...process.env, RUNNER_TEMP: scratchRoot };
      const repository = await openRepository(testContext(cloned.path, env).context);
      const range = await resolveRange(repository, { kind: 'between', base, head });
      renameSync(origin.path, `${origin.path}-away`); // From here on there is nobody to ask.
      const list = await openCommitList(repository, range);
      const looked = { commits: 0, versions: 0, bytes: 0 };
      const counts = { binaries: new Set<string>(), tooLarge: 0, messages: 0, looked };
      const seen: string[] = [];
      for await (const { hunks } of readBeyond({ repository, source: repository, range, list }, counts)) {
        seen.push(...hunks.map(({ path, via, startLine, added }) => `${via} ${path}:${startLine} ${added}`.trim()));
      }
      expect(seen.filter((line) => !/ (?:COMMIT_EDITMSG|side|main):/.test(line))).toEqual([
        'merge changing:1 evil',
        'utf-16 wide.txt:2 two',
      ]);
      expect({ ...counts, binaries: [...counts.binaries] }).toMatchObject({
        binaries: ['binary'],
        tooLarge: 0,
        messages: 3,
      });
      renameSync(`${origin.path}-away`, origin.path);
    }
  });

  test('leaves the clone as it was, down to the last byte of its settings', async () => {
    const shallow = clone('--depth', '1');
    const state = () => ({
      config: readFileSync(join(shallow.path, '.git/config'), 'utf8'),
      shallow: readFileSync(join(shallow.path, '.git/shallow'), 'utf8'),
      refs: shallow.git('for-each-ref'),
      objects: shallow.git('count-objects', '-v'),
      files: readdirSync(join(shallow.path, '.git')).sort(),
    });
    const before = state();
    for (const request of [between(2, 4), { kind: 'all' } as const]) {
      await read(shallow.path, request);
      expect(state()).toEqual(before);
    }
    expect(readdirSync(scratchRoot)).toHaveLength(2);
  });

  test('comes from a remote that knows no filters, too', async () => {
    origin.git('config', 'uploadpack.allowFilter', 'false');
    expect((await read(clone('--depth', '1').path, between(2, 4))).lines).toEqual([...added(4), ...added(3)]);
  });

  test('comes from a remote that allows only some filters, too', async () => {
    origin.git('config', 'uploadpackfilter.tree.allow', 'false');
    expect((await read(clone('--depth', '1').path, between(2, 4))).lines).toEqual([...added(4), ...added(3)]);
  });

  test('comes from the only remote there is, whatever its name', async () => {
    const shallow = clone('--depth', '1', '--origin', 'upstream.of/mine');
    expect((await read(shallow.path, between(2, 4))).lines).toEqual([...added(4), ...added(3)]);
  });

  test('is compared with the attributes of the work tree, as git does in the clone', async () => {
    origin.commit({ '.gitattributes': 'changing -diff\n' });
    expect((await read(clone('--depth', '1').path, between(2, 3))).lines).toEqual(['folder-3/file 3']);
    expect((await read(clone().path, between(2, 3))).lines).toEqual(['folder-3/file 3']);
  });

  test('comes in the same way into a folder of any name, and into a linked work tree', async () => {
    const shallow = clone('--depth', '1');
    const named = join(scratchRoot, 'it\'s "#1"\n\u00fc\\');
    renameSync(shallow.path, named);
    expect((await read(named, between(2, 4))).lines).toEqual([...added(4), ...added(3)]);
    execFileSync('git', ['worktree', 'add', '-q', '--detach', join(scratchRoot, 'linked')], {
      cwd: named,
      stdio: 'pipe',
    });
    expect((await read(join(scratchRoot, 'linked'), between(2, 4))).lines).toEqual([...added(4), ...added(3)]);
  });

  test('of the whole history is every branch and tag, also where the clone knows older ones of such a name', async () => {
    origin.git('branch', 'a');
    const shallow = clone('--depth', '1', '--no-single-branch');
    origin.git('branch', '-D', 'a');
    origin.git('checkout', '-q', '-b', 'a/b', commits[6] as string);
    origin.commit({ branch: 'x\n' });
    origin.git('checkout', '-q', '--detach', commits[5] as string);
    origin.commit({ tag: 'x\n' });
    origin.git('tag', 'v1');
    const { lines } = await read(shallow.path, { kind: 'all' });
    expect(lines).toHaveLength(18);
    expect(lines).toEqual(expect.arrayContaining(['branch x', 'tag x']));
  });

  test('is measured by the default branch itself, not by another whose name ends like it', async () => {
    origin.git('branch', 'a/refs/heads/main', commits[7] as string);
    origin.git('reset', '-q', '--hard', commits[2] as string);
    const request: Request = { kind: 'beyond', head: commits[3] as string, defaultBranch: 'main' };
    expect((await read(clone('--depth', '1').path, request)).lines).toEqual(added(3));
  });

  test('comes from a remote that is named by a relative path', async () => {
    const shallow = clone('--depth', '1');
    shallow.git('remote', 'set-url', 'origin', relative(shallow.path, origin.path));
    expect((await read(shallow.path, between(2, 4))).lines).toEqual([...added(4), ...added(3)]);
  });

  test('comes in the same way in a repository with SHA-256', async () => {
    rmSync(join(origin.path, '.git'), { recursive: true });
    origin.git('init', '-q', '-b', 'main', '--object-format=sha256');
    const [base, head] = [1, 2, 3].map((number) => origin.commit({ file: `${number}\n` }));
    const { lines } = await read(clone('--depth', '1').path, { kind: 'between', base: base ?? '', head: head ?? '' });
    expect(lines).toEqual(['file 2']);
  });

  test.each([['--bare'], ['--mirror'], ['--depth=3'], ['--filter=blob:none'], ['--filter=tree:0']])(
    'comes in the same way into a clone made with %s',
    async (option) => {
      const { lines } = await read(clone('--depth=1', '--no-single-branch', option).path, between(2, 4));
      expect(lines).toEqual([...added(4), ...added(3)]);
    },
  );

  test('of a partial clone is fetched at once, not commit by commit', async () => {
    const partial = clone('--filter=blob:none', '--no-checkout');
    const remote = await serve();
    partial.git('remote', 'set-url', 'origin', remote.url);
    const { lines } = await read(partial.path, { kind: 'all' });
    expect(lines).toHaveLength(16);
    expect(remote.requests.filter(({ path }) => path.endsWith('/info/refs'))).toHaveLength(1);
  });

  test('of a partial clone whose remote is gone is an error, never an empty result', async () => {
    const partial = clone('--filter=blob:none', '--no-checkout');
    rmSync(join(origin.path, '.git'), { recursive: true });
    for (const request of [between(2, 4), { kind: 'all' } as const]) {
      await expect(read(partial.path, request)).rejects.toMatchObject({ code: 'RANGE_UNRESOLVABLE', exitCode: 3 });
    }
  });

  test('brings other files of the head when they are asked for', async () => {
    const { repository } = await read(clone('--depth', '1').path, between(2, 4));
    expect(await readBlob(repository, commits[4] as string, 'folder-0/file', 9)).toEqual(Buffer.from('0\n'));
  });

  async function serve(authorization?: string): Promise<HttpRemote> {
    const remote = await serveRepository(origin.path, authorization);
    remotes.push(remote);
    return remote;
  }

  describe('of a private repository', () => {
    const authorization = `basic ${Buffer.from('x-access-token:fake').toString('base64')}`;
    const header = `AUTHORIZATION: ${authorization}`;

    test.each(['in the settings of the clone', 'in a file that these include for this folder only'])(
      'is fetched with the credentials that actions/checkout left %s',
      async (where) => {
        const shallow = clone('--depth', '1');
        const remote = await serve(authorization);
        shallow.git('remote', 'set-url', 'origin', remote.url);
        const key = `http.${new URL(remote.url).origin}/.extraheader`;
        if (where.startsWith('in the settings')) shallow.git('config', '--local', key, header);
        else {
          const file = join(scratchRoot, 'credentials');
          writeFileSync(file, '');
          shallow.git('config', '--file', file, key, header);
          shallow.git('config', '--local', `includeIf.gitdir:${shallow.path}/.git.path`, file);
        }
        expect((await read(shallow.path, between(2, 4))).lines).toEqual([...added(4), ...added(3)]);
        expect(remote.requests.every((request) => request.authorized)).toBe(true);
      },
    );

    test('cannot be had without', async () => {
      const shallow = clone('--depth', '1');
      shallow.git('remote', 'set-url', 'origin', (await serve(authorization)).url);
      await expect(read(shallow.path, between(2, 4))).rejects.toMatchObject({
        code: 'RANGE_UNRESOLVABLE',
        exitCode: 3,
        message: expect.stringContaining('the remote refused'),
      });
    });
  });

  test('counts as the full clone counts', async () => {
    const env = { ...process.env, RUNNER_TEMP: scratchRoot };
    const repository = await openRepository(testContext(clone('--depth', '1').path, env).context);
    expect(await countCommits(repository, await resolveRange(repository, { kind: 'all' }))).toBe(8);
  });
});
