import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { RangeRequest } from '../../../src/git/range.ts';
import { runSecrets } from '../../../src/pillars/secrets/run.ts';
import { cloneRepository, createRepository, type TestRepository } from '../../git/repository-fixture.ts';
import { testContext } from './context.ts';
import { gitleaks, nativePlaces, places } from './native-gitleaks.ts';

const awsKey = `AKIA${'IMNOJVGFDXXXE4OA'}`;
const githubToken = `ghp_${'x7Kq2mZ9vB4nW8rT1cY6uJ3sD5fG0hLpQeR8'}`;
const program = fileURLToPath(new URL('../../../src/launch-gate.ts', import.meta.url));
const whereInstalled = gitleaks ? test : test.skip;

describe('without a history', () => {
  let repository: TestRepository;
  beforeEach(() => {
    repository = createRepository();
    repository.commit({ 'old.env': `TOKEN=${githubToken}\n`, 'app.ts': 'one\ntwo\nthree\n', 'data.bin': '\0' });
  });
  afterEach(() => repository.remove());

  const scan = (request: RangeRequest, env = process.env) =>
    runSecrets(request, testContext(repository.path, env).context);

  describe('what is staged', () => {
    test('is told as it is: in no commit, with a fingerprint of file, rule and line', async () => {
      repository.write({ 'app.ts': `one\ntwo\nkey = "${awsKey}"\n` });
      repository.git('add', '-A');
      const { status, reason, findings, range } = await scan({ kind: 'staged' });
      expect({ status, reason }).toEqual({ status: 'fail', reason: '1 secret in what is staged' });
      expect(findings).toEqual([
        {
          rule: 'secrets/aws-access-token',
          subject: 'app.ts',
          status: 'fail',
          severity: 'blocker',
          title: 'AWS credentials in app.ts',
          observed: 'AKIA…(redacted), staged, in no commit yet',
          where: { file: 'app.ts', line: 3, endLine: 3, column: 8 },
          reproduce: 'git diff --cached -- app.ts',
          fix: 'It is in no commit yet: take it out, and read it from the environment.\nFalse alarm? Add to .gitleaksignore, for every commit until the line moves: app.ts:aws-access-token:3',
          fingerprint: 'app.ts:aws-access-token:3',
        },
      ]);
      expect(range).toEqual({ head: repository.git('rev-parse', 'HEAD').trim(), commits: 0, bytes: 29 });
      repository.write({ '.gitleaksignore': 'app.ts:aws-access-token:3\n' });
      expect((await scan({ kind: 'staged' })).status).toBe('pass');
    });

    test('is neither what was committed before nor what is not staged yet', async () => {
      repository.write({ 'app.ts': 'one\ntwo\nthree\nfour\n' });
      repository.git('add', '-A');
      repository.write({ 'app.ts': `one\ntwo\nthree\nfour\n${awsKey}\n`, 'untracked.env': awsKey });
      expect(await scan({ kind: 'staged' })).toMatchObject({
        status: 'pass',
        reason: 'no new secrets in what is staged',
      });
    });

    test('can be the first commit', async () => {
      const fresh = createRepository();
      try {
        fresh.write({ 'a.env': awsKey });
        fresh.git('add', '-A');
        const { findings } = await runSecrets({ kind: 'staged' }, testContext(fresh.path).context);
        expect(findings).toHaveLength(1);
      } finally {
        fresh.remove();
      }
    });

    test('is what the commit at hand adds, also where git stages it for that commit alone', () => {
      const hook = join(repository.path, '.git/hooks/pre-commit');
      mkdirSync(dirname(hook));
      writeFileSync(hook, `#!/bin/sh\nexec "${process.execPath}" "${program}" run secrets --range staged\n`, {
        mode: 0o755,
      });
      const commit = (...args: string[]) => {
        const env = { ...process.env, GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.com' };
        const names = { GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@example.com' };
        return spawnSync('git', ['commit', '-m', 'x', ...args], { cwd: repository.path, env: { ...env, ...names } })
          .status;
      };
      repository.write({ 'app.ts': `${awsKey}\n` });
      expect(commit('-a')).toBe(1);
      expect(commit('app.ts')).toBe(1);
      repository.write({ 'old.env': 'TOKEN=none\n' });
      expect(commit('old.env')).toBe(0);
    });

    test('is not read from the index of another repository', async () => {
      repository.write({ 'app.ts': `${awsKey}\n` });
      repository.git('add', '-A');
      const env = { ...process.env, GIT_INDEX_FILE: '/nowhere/.git/index', GIT_DIR: '/nowhere/.git' };
      expect((await scan({ kind: 'staged' }, env)).findings).toHaveLength(1);
    });
  });

  test('what is changed and not staged is what tracked files hold beyond the index', async () => {
    repository.write({ 'app.ts': 'one\ntwo\nthree\nfour\n' });
    repository.git('add', '-A');
    repository.write({ 'app.ts': `one\ntwo\nthree\nfour\n${awsKey}\n`, 'untracked.env': awsKey });
    const { findings, reason } = await scan({ kind: 'worktree' });
    expect(reason).toBe('1 secret in what is changed and not staged');
    expect(findings).toMatchObject([
      { observed: 'AKIA…(redacted), changed and not staged', reproduce: 'git diff -- app.ts', where: { line: 5 } },
    ]);
  });

  test('what lies in place of a submodule is read, a link too, over which git and gitleaks fail', async () => {
    const head = repository.git('rev-parse', 'HEAD').trim();
    for (const name of ['link', 'file'])
      repository.git('update-index', '--add', '--cacheinfo', `160000,${head},${name}`);
    symlinkSync(`cfg/${awsKey}`, join(repository.path, 'link'));
    repository.write({ file: `${awsKey}\n` });
    const { findings } = await scan({ kind: 'worktree' });
    expect(findings.map(({ fingerprint }) => fingerprint).sort()).toEqual([
      'file:aws-access-token:1',
      'link:aws-access-token:1',
    ]);
  });

  test('a file in conflict is read as it lies there, against our side', async () => {
    repository.git('checkout', '-q', '-b', 'topic');
    repository.commit({ 'app.ts': `one\n${awsKey}\n` });
    repository.git('checkout', '-q', 'main');
    repository.commit({ 'app.ts': 'one\nours\n' });
    expect(() => repository.git('merge', 'topic')).toThrow();
    const { findings } = await scan({ kind: 'worktree' });
    expect(findings).toMatchObject([{ where: { file: 'app.ts', line: 5 } }]);
    expect(readFileSync(join(repository.path, 'app.ts'), 'utf8').split('\n')[4]).toContain(awsKey);
  });

  test('the tree of a commit is every file of it, whoever added it, and nothing else', async () => {
    repository.commit({ 'later.env': `${awsKey}\n` });
    const first = repository.git('rev-parse', 'HEAD~1').trim();
    const { findings, reason } = await scan({ kind: 'tree', commit: first });
    expect(reason).toBe(`1 secret in the files of ${first.slice(0, 7)}`);
    expect(findings).toMatchObject([
      {
        fingerprint: 'old.env:github-pat:1',
        observed: `ghp_…(redacted), in the tree of ${first.slice(0, 7)}`,
        reproduce: `git show '${first.slice(0, 12)}:old.env'`,
        fix: expect.stringContaining('Rotate it'),
      },
    ]);
    expect(
      execFileSync('bash', ['-c', findings[0]?.reproduce ?? ''], { cwd: repository.path, encoding: 'utf8' }),
    ).toContain(githubToken);
  });

  test('the tree of a commit that a shallow clone lacks is fetched, and nothing of its past', async () => {
    const first = repository.git('rev-parse', 'HEAD').trim();
    repository.commit({ 'later.env': `${awsKey}\n` });
    const shallow = cloneRepository(`file://${repository.path}`, '--depth', '1');
    const env = { ...process.env, RUNNER_TEMP: join(shallow.path, '.git') };
    try {
      const { findings } = await runSecrets({ kind: 'tree', commit: first }, testContext(shallow.path, env).context);
      expect(findings.map(({ fingerprint }) => fingerprint)).toEqual(['old.env:github-pat:1']);
      rmSync(repository.path, { recursive: true });
      const scanAgain = runSecrets({ kind: 'tree', commit: first }, testContext(shallow.path, env).context);
      await expect(scanAgain).rejects.toMatchObject({ code: 'RANGE_UNRESOLVABLE', exitCode: 3 });
    } finally {
      shallow.remove();
    }
  });

  test('a bare repository has nothing staged and cannot be judged that way', async () => {
    const bare = cloneRepository(repository.path, '--bare');
    try {
      for (const kind of ['staged', 'worktree'] as const) {
        const scan = runSecrets({ kind }, testContext(bare.path).context);
        await expect(scan).rejects.toMatchObject({ code: 'RANGE_UNRESOLVABLE', exitCode: 3 });
      }
    } finally {
      bare.remove();
    }
  });

  whereInstalled('all is as native gitleaks has it (skipped where it is not installed)', async () => {
    const files = {
      'app.ts': `one\nkey = "${awsKey}"\nthree\r\n`,
      'ü/with blank.yml': `data: ${Buffer.from(`token ${githubToken}   `).toString('base64')}`,
      'tab\tname': `${awsKey}\n`,
      '::error::x': `${awsKey} # gitleaks:allow\n${githubToken}\n`,
      'image.dat': Buffer.from(`\0\0${awsKey}`),
      'package-lock.json': `${awsKey}\n`,
      'store.p12': 'text\n',
    };
    repository.write(files);
    repository.git('add', '-A', '--intent-to-add');
    repository.git('rm', '-q', '-f', 'old.env');
    expect(places((await scan({ kind: 'worktree' })).findings)).toEqual(
      nativePlaces(repository.path, ['git', '--pre-commit']),
    );
    repository.git('add', '-A');
    symlinkSync(githubToken, join(repository.path, 'link'));
    repository.git('mv', 'app.ts', 'moved.ts');
    const staged = places((await scan({ kind: 'staged' })).findings);
    expect(staged.length).toBeGreaterThanOrEqual(5);
    expect(staged).toEqual(nativePlaces(repository.path, ['git', '--staged']));

    // `gitleaks dir` follows no links, and reads binary files; what git takes for binary is none here, as in a history.
    for (const name of ['link', 'image.dat', 'data.bin']) rmSync(join(repository.path, name));
    const commit = repository.commit({});
    const tree = places((await scan({ kind: 'tree', commit })).findings);
    rmSync(join(repository.path, '.git'), { recursive: true });
    expect(tree).toEqual(nativePlaces(repository.path, ['dir']));
  });
});
