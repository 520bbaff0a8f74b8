import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { RangeRequest } from '../../../src/git/range.ts';
import { runSecrets } from '../../../src/pillars/secrets/run.ts';
import { createRepository, type TestRepository } from '../../git/repository-fixture.ts';
import { testContext } from './context.ts';

const awsKey = `AKIA${'IMNOJVGFDXXXE4OA'}`;
const githubToken = `ghp_${'x7Kq2mZ9vB4nW8rT1cY6uJ3sD5fG0hLpQeR8'}`;
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');

let repository: TestRepository;
let base: string;
beforeEach(() => {
  repository = createRepository();
  base = repository.commit({ 'README.md': 'one\ntwo\nthree\n' });
});
afterEach(() => repository.remove());

const scan = async (
  request: RangeRequest = { kind: 'between', base, head: 'HEAD' },
  options: Parameters<typeof runSecrets>[2] = {},
) => {
  const { context, hidden } = testContext(repository.path);
  return { ...(await runSecrets(request, context, options)), hidden };
};
const run = (command = '') => execFileSync('bash', ['-c', command], { cwd: repository.path, encoding: 'utf8' });

describe('a secret in a file that is moved from where gitleaks passes over it', () => {
  const lines = Array.from({ length: 20 }, (_, index) => `line ${index}\n`).join('');
  const move = (from: string, to: string, content: string | Buffer, then = content) => {
    repository.commit({ [from]: content, [join(dirname(to), 'other')]: 'x\n' });
    const before = repository.git('rev-parse', 'HEAD').trim();
    repository.git('mv', '-f', from, to);
    const head = repository.commit({ [to]: then }, 'move');
    return { before, head };
  };

  test('is found in the whole of the file, and told as what it is', async () => {
    const { before, head } = move('node_modules/x/a.js', 'src/a.js', `${lines}key = "${awsKey}"\n`);
    const { findings } = await scan({ kind: 'between', base: before, head });
    expect(findings).toMatchObject([
      {
        rule: 'secrets/aws-access-token',
        via: 'moved',
        observed: expect.stringMatching(
          /still in the tree; the file came from node_modules\/x\/a\.js, which gitleaks passes over$/,
        ),
        where: { file: 'src/a.js', line: 21, commit: head },
        fingerprint: `${head}:src/a.js:aws-access-token:21`,
      },
    ]);
    expect(run(findings[0]?.reproduce)).toContain(awsKey);
    expect((await scan({ kind: 'between', base: before, head }, { beyond: false })).findings).toEqual([]);
  });

  test('is told once where the move also adds it, and as UTF-16 too', async () => {
    const added = move('node_modules/x/a.js', 'src/a.js', lines, `${lines}key = "${awsKey}"\n`);
    const found = await scan({ kind: 'between', base: added.before, head: added.head });
    expect(found.findings.map(({ via, where }) => [via, where.line])).toEqual([[undefined, 21]]);
    const { before, head } = move('node_modules/x/b.txt', 'b.txt', utf16(`${lines}key = "${awsKey}"\n`));
    const wide = await scan({ kind: 'between', base: before, head });
    expect(wide.findings.map(({ via, where }) => [via, where.file, where.line])).toEqual([['moved', 'b.txt', 21]]);
  });

  test('is found in each of many files, whatever their names', async () => {
    const names = ['a b', '"é"\t', ':(glob)*', ...Array.from({ length: 60 }, (_, index) => `f${index}`)];
    const of = (folder: string) =>
      Object.fromEntries(names.map((name, index) => [`${folder}/${name}`, `${index}\n${lines}key = "${awsKey}"\n`]));
    const before = repository.commit(of('node_modules/x'));
    repository.git('mv', 'node_modules/x', 'src');
    const head = repository.commit({}, 'move');
    const { findings } = await scan({ kind: 'between', base: before, head });
    expect(findings.map(({ via, where }) => `${via} ${where.file}`).sort()).toEqual(
      names.map((name) => `moved src/${name}`).sort(),
    );
  });

  test('is as known as before where both names are read, or neither is', async () => {
    const within = move('node_modules/x/a.js', 'node_modules/y/a.js', `${lines}key = "${awsKey}"\n`);
    expect((await scan({ kind: 'between', base: within.before, head: within.head })).findings).toEqual([]);
    const read = move('README.md', 'src/b.js', `${lines}key = "${awsKey}"\n`);
    expect((await scan({ kind: 'between', base: read.before, head: read.head })).findings).toEqual([]);
  });
});

describe('a secret that only a merge adds', () => {
  let merge: string;
  beforeEach(() => {
    repository.git('checkout', '-q', '-b', 'side');
    repository.commit({ 'side.txt': 'x\n' });
    repository.git('checkout', '-q', 'main');
    repository.commit({ 'main.txt': 'x\n' });
    repository.git('merge', '-q', '--no-commit', '--no-ff', 'side');
    merge = repository.commit({ 'README.md': `one\ntwo\nkey = "${awsKey}"\nthree\n` }, 'merge');
  });

  test('is found, at its line, and told as what it is', async () => {
    const { findings, hidden, counts } = await scan();
    expect(findings).toEqual([
      {
        rule: 'secrets/aws-access-token',
        subject: 'README.md',
        via: 'merge',
        status: 'fail',
        severity: 'blocker',
        title: 'AWS credentials in README.md',
        observed: `AKIA…(redacted), added in ${merge.slice(0, 7)} on 2026-01-02, still in the tree; by the merge itself`,
        where: { file: 'README.md', line: 3, endLine: 3, column: 8, commit: merge },
        reproduce: `git show --cc ${merge.slice(0, 12)} -- README.md`,
        fix: expect.stringContaining(`until a squash or rebase: ${merge}:README.md:aws-access-token:3`),
        fingerprint: `${merge}:README.md:aws-access-token:3`,
      },
    ]);
    expect(run(findings[0]?.reproduce)).toContain(`++key = "${awsKey}"`);
    expect(hidden).toContain(awsKey);
    expect(counts).toMatchObject({ commits: 3, hunks: 2, bytes: 4, secrets: 1 });
  });

  test('is not, where only what gitleaks reads is asked for', async () => {
    expect(await scan(undefined, { beyond: false })).toMatchObject({ status: 'pass', findings: [] });
  });

  test('obeys .gitleaksignore, the line itself, allowlists and a baseline as others do', async () => {
    let baseline = '';
    await scan({ kind: 'all' }, { writeBaseline: async (text) => void (baseline = text) });
    repository.write({ 'known.json': baseline });
    expect(await scan(undefined, { baseline: 'known.json' })).toMatchObject({ status: 'pass', counts: { known: 1 } });
    repository.write({ '.gitleaksignore': `${merge}:README.md:aws-access-token:3\n` });
    expect((await scan()).status).toBe('pass');
    repository.write({
      '.gitleaksignore': '',
      '.gitleaks.toml': "[extend]\nuseDefault = true\n[[allowlists]]\npaths = ['''README''']\n",
    });
    expect((await scan()).status).toBe('pass');
  });
});

describe('a secret in UTF-16', () => {
  test('is found on the line of the text, once, and only where it is new', async () => {
    const first = repository.commit({ '.env': utf16(`A=1\r\nTOKEN=${githubToken}\r\n`) });
    repository.commit({ '.env': utf16(`# more\r\nA=1\r\nTOKEN=${githubToken}\r\n`) });
    const last = repository.commit({ '.env': utf16(`# more\r\nA=1\r\nTOKEN=${githubToken}\r\nKEY=${awsKey}\r\n`) });
    const { findings, counts } = await scan();
    expect(findings).toMatchObject([
      { fingerprint: `${last}:.env:aws-access-token:4`, where: { line: 4, column: 5 } },
      { fingerprint: `${first}:.env:github-pat:2`, via: 'utf-16', title: 'GitHub personal access token in .env' },
    ]);
    expect(findings[1]?.observed).toMatch(
      /^ghp_…\(redacted\), added in .* on 2026-01-02.*; the file is UTF-16LE, which git takes for binary$/,
    );
    expect(run(findings[1]?.reproduce).split('\r\n')[1]).toBe(`TOKEN=${githubToken}`);
    expect(counts).toMatchObject({ binaries: 0 });
    expect((await scan(undefined, { beyond: false })).counts).toMatchObject({ binaries: 1, secrets: 0 });
  });

  test.each([
    ['without a byte order mark', utf16(`A=1\nTOKEN=${githubToken}\n`).subarray(2), '*.txt text'],
    ['big-endian', utf16(`A=1\nTOKEN=${githubToken}\n`).swap16(), ''],
    ['that an attribute shows', utf16(`A=1\nTOKEN=${githubToken}\n`), '*.env diff'],
    ['that an attribute hides', utf16(`A=1\nTOKEN=${githubToken}\n`), '*.env binary'],
    ['behind ASCII', Buffer.concat([Buffer.from('A=1\n'), utf16(`TOKEN=${githubToken}\n`).subarray(2)]), ''],
    [
      'of the work tree, which git keeps as UTF-8',
      utf16(`A=1\nTOKEN=${githubToken}\n`),
      '*.env working-tree-encoding=UTF-16',
    ],
  ])('%s', async (_, content, attributes) => {
    repository.write({ '.gitattributes': `${attributes}\n` });
    const commit = repository.commit({ 'sub/a b.env': content });
    const { findings } = await scan();
    expect(findings.map(({ fingerprint }) => fingerprint)).toEqual([`${commit}:sub/a b.env:github-pat:2`]);
    expect(run(findings[0]?.reproduce)).toContain(githubToken);
  });

  test('that is renamed and changed is compared with what it was', async () => {
    base = repository.commit({ 'old name.env': utf16(`${'LINE=value\r\n'.repeat(40)}TOKEN=${githubToken}\r\n`) });
    repository.git('mv', 'old name.env', 'new name.env');
    repository.commit({
      'new name.env': utf16(`${'LINE=value\r\n'.repeat(40)}TOKEN=${githubToken}\r\nKEY=${awsKey}\r\n`),
    });
    expect((await scan()).findings).toMatchObject([{ where: { file: 'new name.env', line: 42 } }]);
  });

  test('that was text before is compared with that', async () => {
    base = repository.commit({ '.env': `TOKEN=${githubToken}\n` });
    repository.commit({ '.env': utf16(`TOKEN=${githubToken}\r\nKEY=${awsKey}\r\n`) });
    expect((await scan()).findings).toMatchObject([{ where: { line: 2 } }]);
  });

  test('that a merge brought in is found', async () => {
    repository.git('checkout', '-q', '-b', 'side');
    repository.commit({ '.env': utf16('A=1\r\n') });
    repository.git('checkout', '-q', 'main');
    repository.commit({ 'main.txt': 'x\n' });
    repository.git('merge', '-q', '--no-commit', '--no-ff', 'side');
    const merge = repository.commit({ '.env': utf16(`A=1\r\nTOKEN=${githubToken}\r\n`) });
    expect((await scan()).findings).toMatchObject([{ fingerprint: `${merge}:.env:github-pat:2`, via: 'utf-16' }]);
  });

  test('that a merge puts where a side has a submodule is found', async () => {
    repository.git('checkout', '-q', '-b', 'side');
    repository.git('update-index', '--add', '--cacheinfo', `160000,${'d'.repeat(40)},.env`);
    repository.git('commit', '-q', '-m', 'submodule');
    repository.git('checkout', '-q', '-f', 'main');
    rmSync(join(repository.path, '.env'), { recursive: true, force: true });
    repository.commit({ '.env': utf16('A=1\r\n') });
    repository.write({ '.env': utf16(`A=1\r\nTOKEN=${githubToken}\r\n`) });
    repository.git('add', '-A');
    const tree = repository.git('write-tree').trim();
    const merge = repository.git('commit-tree', '-m', 'merge', '-p', 'main', '-p', 'side', tree).trim();
    expect((await scan({ kind: 'between', base, head: merge })).findings).toMatchObject([
      { fingerprint: `${merge}:.env:github-pat:2`, via: 'utf-16' },
    ]);
  });

  test('is found in what is staged, in what is not, and in a tree', async () => {
    repository.commit({ '.env': utf16('A=1\r\n') });
    repository.write({ '.env': utf16(`A=1\r\nTOKEN=${githubToken}\r\n`) });
    const found = async (request: RangeRequest) => {
      const { findings } = await scan(request);
      for (const { reproduce } of findings) expect(run(reproduce)).toContain(githubToken);
      return findings.map(({ fingerprint, via, observed }) => [
        fingerprint,
        via,
        observed?.split(', ')[1]?.split(';')[0],
      ]);
    };
    expect(await found({ kind: 'worktree' })).toEqual([['.env:github-pat:2', 'utf-16', 'changed and not staged']]);
    repository.git('add', '-A');
    expect(await found({ kind: 'staged' })).toEqual([['.env:github-pat:2', 'utf-16', 'staged']]);
    expect(await found({ kind: 'worktree' })).toEqual([]);
    const commit = repository.commit({});
    expect(await found({ kind: 'tree', commit })).toEqual([
      ['.env:github-pat:2', 'utf-16', `in the tree of ${commit.slice(0, 7)}`],
    ]);
  });

  test('is not looked for in binary files, which are counted once each, if gitleaks passes over no such name', async () => {
    repository.commit({
      'a.dat': Buffer.from(`\x01\0${awsKey}`),
      'b "c".dat': Buffer.from(`\0\x01${awsKey}`),
      'c.bin': Buffer.from(`\0\x01${awsKey}`),
      'c.txt': awsKey.slice(3),
    });
    repository.commit({ 'a.dat': Buffer.from(`\x01\0\0${awsKey}`) });
    expect(await scan()).toMatchObject({ status: 'pass', counts: { binaries: 2 } });
  });
});

// As reported to other scanners: ggshield #335, envdrift #456, langwatch #6686, git-secrets #188, trufflehog #3866.
describe('what other scanners were reported to pass over, or to find too much', () => {
  test('is a short file in any of the four forms of UTF-16', async () => {
    const text = `token = "${githubToken}"\n`;
    const little = Buffer.from(text, 'utf16le');
    const files = {
      'le.conf': little,
      'be.conf': Buffer.from(little).swap16(),
      'le-bom.conf': utf16(text),
      'be-bom.conf': utf16(text).swap16(),
    };
    repository.commit(files);
    const { findings } = await scan();
    expect(findings.map(({ where }) => where.file).sort()).toEqual(Object.keys(files).sort());
    for (const { where } of findings) expect(where).toMatchObject({ line: 1, column: 10 });
  });

  test('is a file of which one NUL byte makes a binary one', async () => {
    const commit = repository.commit({ '.env': `FOO=bar\0baz\nURL=https://example.com\nTOKEN=${githubToken}\n` });
    const { findings } = await scan();
    expect(findings).toMatchObject([{ via: 'nul', fingerprint: `${commit}:.env:github-pat:3` }]);
    expect(findings[0]?.observed).toMatch(/; the file has NUL bytes in it, so that git takes it for binary$/);
    expect(run(findings[0]?.reproduce).split('\n')[2]).toBe(`TOKEN=${githubToken}`);
  });

  test('is what resolves a conflict in the merge of a side branch, and no line that a merge takes away', async () => {
    repository.commit({ 'config.env': 'REGION=one\n', 'old.env': `TOKEN=${githubToken}\n` });
    base = repository.git('rev-parse', 'HEAD').trim();
    repository.git('checkout', '-q', '-b', 'side');
    repository.commit({ 'config.env': 'REGION=side\n', 'old.env': '' });
    repository.git('checkout', '-q', 'main');
    repository.commit({ 'config.env': 'REGION=main\n' });
    expect(() => repository.git('merge', '-q', 'side')).toThrow();
    const merge = repository.commit({ 'config.env': `REGION=main\nAWS_ACCESS_KEY_ID=${awsKey}\n` });
    expect((await scan()).findings.map(({ fingerprint }) => fingerprint)).toEqual([
      `${merge}:config.env:aws-access-token:2`,
    ]);
  });

  test('is a message that a team wants to leave out', async () => {
    repository.write({
      '.gitleaks.toml': "[extend]\nuseDefault = true\n[[allowlists]]\npaths = ['''^COMMIT_EDITMSG$''']\n",
    });
    const commit = repository.commit({ 'a.env': `TOKEN=${githubToken}\n` }, `TOKEN=${githubToken}`);
    expect((await scan()).findings.map(({ fingerprint }) => fingerprint)).toEqual([`${commit}:a.env:github-pat:1`]);
  });
});

describe('a secret in a message', () => {
  test('of a commit is found, also beside the same in a file', async () => {
    const commit = repository.commit({ 'a.env': `TOKEN=${githubToken}\n` }, `Add it\n\nTOKEN=${githubToken}\n`);
    const { findings, counts } = await scan();
    expect(findings).toMatchObject([
      { fingerprint: `${commit}:a.env:github-pat:1` },
      {
        rule: 'secrets/github-pat',
        via: 'message',
        title: `GitHub personal access token in the message of commit ${commit.slice(0, 7)}`,
        observed: 'ghp_…(redacted), in no file, but in every clone',
        where: { file: 'COMMIT_EDITMSG', line: 3, endLine: 3, commit },
        reproduce: `git show -s --format=%B ${commit.slice(0, 12)}`,
        fix: expect.stringMatching(/^Rotate it .*, then reword the commit: git commit --amend /),
        fingerprint: `${commit}:COMMIT_EDITMSG:github-pat:3`,
      },
    ]);
    expect(findings[1]?.fix?.split('\n').slice(2)).toEqual([
      `False alarm? Add to .gitleaksignore: ${commit}:COMMIT_EDITMSG:github-pat:3`,
    ]);
    expect(run(findings[1]?.reproduce).split('\n')[2]).toContain(githubToken);
    expect(counts).toMatchObject({ messages: 1, bytes: 47 });
  });

  test('behind a NUL, where git log ends, is found', async () => {
    const tree = repository.git('write-tree').trim();
    const who = 'Ada <ada@example.com> 1767323045 +0200';
    const file = join(repository.path, '.git', 'raw');
    writeFileSync(
      file,
      `tree ${tree}\nparent ${base}\nauthor ${who}\ncommitter ${who}\n\nshort\0\nTOKEN=${githubToken}\n`,
    );
    const commit = repository.git('hash-object', '-t', 'commit', '-w', '--literally', file).trim();
    expect((await scan({ kind: 'between', base, head: commit })).findings).toMatchObject([{ where: { line: 2 } }]);
  });

  test('of an annotated tag on a commit of the range is found, also of a tag on a tag', async () => {
    repository.git('tag', '-a', 'old', '-m', `TOKEN=${githubToken}`, base);
    const head = repository.commit({ a: 'x\n' });
    repository.git('tag', 'light');
    repository.git('tag', '-a', 'v1', '-m', `release\n\nTOKEN=${githubToken}`);
    repository.git('tag', '-a', 'v1-outer', '-m', `KEY=${awsKey}`, 'v1');
    const { findings } = await scan();
    expect(findings).toMatchObject([
      {
        title: 'GitHub personal access token in the message of the tag v1',
        where: { file: 'refs/tags/v1', line: 3, commit: head },
        reproduce: 'git cat-file tag v1',
        fingerprint: `${head}:refs/tags/v1:github-pat:3`,
      },
      { fingerprint: `${head}:refs/tags/v1-outer:aws-access-token:1` },
    ]);
    expect(run(findings[0]?.reproduce)).toContain(githubToken);
    expect(findings[0]?.fix).toContain('git push --delete origin refs/tags/v1');
  });

  test('of a note on a commit of the range is found, under whatever ref', async () => {
    const head = repository.commit({ a: 'x\n' });
    repository.git('notes', 'add', '-m', `reviewed\nTOKEN=${githubToken}`);
    repository.git('notes', '--ref=review', 'add', '-m', `KEY=${awsKey}`);
    repository.git('notes', 'add', '-m', `KEY=${awsKey}`, base);
    const { findings } = await scan();
    expect(findings.map(({ title, where, fingerprint }) => [title, where.line, fingerprint])).toEqual([
      [
        `GitHub personal access token in the note on commit ${head.slice(0, 7)}`,
        2,
        `${head}:refs/notes/commits:github-pat:2`,
      ],
      [
        `AWS credentials in the note on commit ${head.slice(0, 7)} in refs/notes/review`,
        1,
        `${head}:refs/notes/review:aws-access-token:1`,
      ],
    ]);
    for (const { reproduce } of findings) expect(run(reproduce)).toMatch(/TOKEN|KEY/);
  });

  test('of a note is told once where its own history is read', async () => {
    repository.commit({ a: 'x\n' });
    repository.git('notes', 'add', '-m', `TOKEN=${githubToken}`);
    const { findings } = await scan({ kind: 'all' });
    expect(findings).toHaveLength(1);
    expect(findings[0]?.via).toBeUndefined();
  });

  test('that its name repeats is nothing but text', async () => {
    repository.commit({ a: 'x\n' });
    const hostile = `v1;$(touch\${IFS}x)'`;
    repository.git('tag', '-a', hostile, '-m', `TOKEN=${githubToken}`);
    const { findings } = await scan();
    expect(run(findings[0]?.reproduce)).toContain(githubToken);
    expect(repository.git('status', '--short')).toBe('');
  });
});

describe('what docs/secrets.md says of a whole history', () => {
  const found = async () => {
    const { findings, counts } = await scan({ kind: 'all' });
    return { places: findings.map(({ via, where }) => [via, where.file]), binaries: counts['binaries'] };
  };
  const secretLine = `TOKEN=${githubToken}\n`;

  test('is not scanned, is not', async () => {
    repository.commit({
      'image.png': Buffer.concat([Buffer.from('89504e470d0a1a0a00', 'hex'), Buffer.from(secretLine)]),
      'archive.gz': gzipSync(secretLine.repeat(20)),
      'nul.txt': Buffer.from(`\0${secretLine}`),
      '.gitattributes': '*.hidden -diff\n',
      'text.hidden': secretLine,
      [`${githubToken}.txt`]: 'x\n',
      'pointer.bin': `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d7a2146'.repeat(8)}\nsize 12345\n`,
    });
    repository.git('branch', githubToken);
    repository.git('commit', '-q', '--allow-empty', '--author', `Ada <${githubToken}@example.com>`, '-m', 'author');
    repository.commit({ 'gone.env': secretLine });
    repository.git('reset', '-q', '--hard', 'HEAD~1');
    repository.write({ 'README.md': secretLine });
    repository.git('stash', '-q');
    repository.write({ 'README.md': 'changed\n' });
    repository.git('stash', '-q');
    repository.write({ 'untracked.env': secretLine });
    // gitleaks passes over images by their names.
    expect(await found()).toEqual({ places: [], binaries: 3 });
  });

  test('is scanned of the newest stash, is', async () => {
    repository.write({ 'staged.env': secretLine, 'README.md': 'one\n' });
    repository.git('add', '-A');
    repository.write({ 'README.md': secretLine, 'untracked.env': `key = "${awsKey}"\n` });
    repository.git('stash', '-q', '-u');
    const { places } = await found();
    expect(places.map(([via, file]) => `${via} ${file}`).sort()).toEqual([
      'merge README.md',
      'undefined staged.env',
      'undefined untracked.env',
    ]);
  });
});
