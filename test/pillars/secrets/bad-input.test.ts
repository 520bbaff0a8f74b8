import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { GateError } from '../../../src/model/errors.ts';
import { runSecrets } from '../../../src/pillars/secrets/run.ts';
import { createRepository, type TestRepository } from '../../git/repository-fixture.ts';
import { testContext } from './context.ts';

const awsKey = `AKIA${'IMNOJVGFDXXXE4OA'}`;

async function scan(repository: TestRepository) {
  return runSecrets({ kind: 'all' }, testContext(repository.path).context);
}

/** The places of what is found, or the exit code. */
async function outcome(repository: TestRepository): Promise<string[] | number> {
  try {
    return (await scan(repository)).findings.map(({ fingerprint }) => fingerprint).sort();
  } catch (error) {
    if (error instanceof GateError) return error.exitCode;
    throw error;
  }
}

describe('bad input', () => {
  let repository: TestRepository;
  beforeEach(() => {
    repository = createRepository();
  });
  afterEach(() => repository.remove());

  /** Feeds a command of git's and gives what it prints. */
  const feed = (input: Buffer | string, ...args: string[]) =>
    execFileSync('git', args, { cwd: repository.path, input, encoding: 'utf8' }).trim();

  describe('in the store of objects', () => {
    beforeEach(() => {
      repository.commit({ 'a.txt': `${awsKey}\n`, 'b/c.txt': 'x\n' });
      repository.commit({ 'b/c.txt': 'y\n', 'd.txt': `key = "${awsKey}"\n` });
      repository.commit({ 'a.txt': 'gone\n' });
    });

    test('an object that is missing, whichever it is, never hides a finding', async () => {
      const whole = await outcome(repository);
      expect(whole).toHaveLength(2);
      const objects = join(repository.path, '.git/objects');
      const files = readdirSync(objects, { recursive: true, encoding: 'utf8' }).filter((file) =>
        /^..\/.{38}$/.test(file),
      );
      expect(files.length).toBeGreaterThan(10);
      let refused = 0;
      for (const file of files) {
        const bytes = readFileSync(join(objects, file));
        rmSync(join(objects, file));
        const without = await outcome(repository);
        if (without === 3) refused += 1;
        else expect([file, without]).toEqual([file, whole]);
        writeFileSync(join(objects, file), bytes);
      }
      expect(refused).toBe(files.length);
    });

    test('a pack with a wrong byte, wherever it is, never hides a finding', async () => {
      repository.git('repack', '-adq');
      const whole = await outcome(repository);
      const folder = join(repository.path, '.git/objects/pack');
      const pack = join(folder, readdirSync(folder).find((file) => file.endsWith('.pack')) as string);
      const bytes = readFileSync(pack);
      let refused = 0;
      for (let at = 13; at < bytes.length - 20; at += Math.ceil(bytes.length / 30)) {
        const broken = Buffer.from(bytes);
        broken[at] = (broken[at] as number) ^ 0xff;
        rmSync(pack);
        writeFileSync(pack, broken);
        const seen = await outcome(repository);
        if (seen === 3) refused += 1;
        else expect([at, seen]).toEqual([at, whole]);
      }
      expect(refused).toBeGreaterThan(5);
    });

    test('a pack that is cut short is an error', async () => {
      repository.git('repack', '-adq');
      const folder = join(repository.path, '.git/objects/pack');
      const pack = join(folder, readdirSync(folder).find((file) => file.endsWith('.pack')) as string);
      const bytes = readFileSync(pack);
      rmSync(pack);
      writeFileSync(pack, bytes.subarray(0, bytes.length >> 1));
      expect(await outcome(repository)).toBe(3);
    });
  });

  test('commits without a message, an author or a date are read like others', async () => {
    repository.commit({ 'a.txt': 'x\n' });
    repository.write({ 'a.txt': `x\n${awsKey}\n` });
    repository.git('add', '.');
    repository.git('commit', '-q', '--allow-empty-message', '-m', '');
    const tree = repository.git('rev-parse', 'HEAD^{tree}').trim();
    const parent = repository.commit({ 'a.txt': 'x\n' });
    const nameless = `tree ${tree}\nparent ${parent}\nauthor <> 0 +0000\ncommitter\n\n`;
    repository.git(
      'reset',
      '-q',
      '--soft',
      feed(nameless, 'hash-object', '-t', 'commit', '-w', '--stdin', '--literally'),
    );
    const { findings, counts } = await scan(repository);
    expect(counts.commits).toBe(4);
    expect(findings.map(({ where }) => [where.file, where.line])).toEqual([
      ['a.txt', 2],
      ['a.txt', 2],
    ]);
  });

  test('file names of any bytes are told, one apart from the other', async () => {
    const blob = feed(`${awsKey}\n`, 'hash-object', '-w', '--stdin');
    const names = ['"quoted"', 'a"b', 'back\\slash', 'tab\there', '\x1b[31mred', '::error::x', ' blank ', '%0A', 'é'];
    const wild = [
      Buffer.from('latin-\xe9.txt', 'latin1'),
      Buffer.from([0xff, 0xfe, 0x2e, 0x61]),
      Buffer.from('\xed\xa0\x80', 'latin1'),
    ];
    const entries = [...names.map((name) => Buffer.from(name)), ...wild].map((name) =>
      Buffer.concat([Buffer.from(`100644 ${blob}\t`), name, Buffer.from([0])]),
    );
    feed(Buffer.concat(entries), 'update-index', '-z', '--index-info');
    repository.git('commit', '-q', '-m', 'names');
    const { findings } = await scan(repository);
    const shown = wild.map((name) => name.toString('utf8'));
    expect(findings.map(({ where }) => where.file).sort()).toEqual([...names, ...shown].sort());
    // Also those that cannot be written as text: they are compared as git lists them.
    for (const { observed } of findings) expect(observed).toMatch(/still in the tree$/);
  });

  test('a submodule is passed over, also where its commit is not here', async () => {
    repository.write({ '.gitmodules': `[submodule "s"]\n\tpath = s\n\turl = https://example.com/${awsKey}\n` });
    repository.git('add', '.');
    repository.git('update-index', '--add', '--cacheinfo', `160000,${'beef'.repeat(10)},s`);
    repository.git('commit', '-q', '-m', 'submodule');
    repository.git('update-index', '--cacheinfo', `160000,${'cafe'.repeat(10)},s`);
    repository.git('commit', '-q', '-m', 'newer');
    repository.git('config', 'diff.submodule', 'log');
    expect((await scan(repository)).findings.map(({ where }) => where.file)).toEqual(['.gitmodules']);
  });

  test('a pointer of LFS is read as it stands, and no filter is started', async () => {
    const marker = join(repository.path, 'started');
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d7a2146'.repeat(8)}\nsize 12345\n`;
    repository.commit({ 'model.weights': pointer, 'key.weights': `${pointer}${awsKey}\n` });
    repository.commit({ '.gitattributes': '*.weights filter=lfs diff=lfs merge=lfs -text\n' });
    for (const [name, value] of [
      ['filter.lfs.smudge', `touch ${marker}`],
      ['filter.lfs.clean', `touch ${marker}`],
      ['filter.lfs.process', `touch ${marker}`],
      ['diff.lfs.textconv', `touch ${marker}; echo`],
      ['diff.lfs.command', `touch ${marker}`],
    ] as const) {
      repository.git('config', name, value);
    }
    expect((await scan(repository)).findings.map(({ where }) => where.file)).toEqual(['key.weights']);
    expect(existsSync(marker)).toBe(false);
  });

  test('a rule of the user that backtracks without end finds what it must', async () => {
    const rule = (id: string, regex: string) => `[[rules]]\nid = "${id}"\nregex = '''${regex}'''\nkeywords = ["a"]\n`;
    repository.write({
      '.gitleaks.toml': [rule('nested', '(a+)+b'), rule('twice', '(?:a|a)*c'), rule('tail', '(a*)*(a*)*d$')].join(''),
    });
    repository.commit(
      { 'a.txt': `${'a'.repeat(5_000)}!\n${'a'.repeat(50)}c\n`, 'b.txt': `${'a'.repeat(40)}b\nx\n` },
      'x',
    );
    expect((await scan(repository)).findings.map(({ rule, where }) => [rule, where.file, where.line])).toEqual([
      ['secrets/twice', 'a.txt', 2],
      ['secrets/nested', 'b.txt', 1],
    ]);
  });

  test('a hundred thousand tiny files are read to the last', async () => {
    const file = (name: string, text: string) => `M 100644 inline ${name}\ndata ${text.length}\n${text}\n`;
    const files = Array.from({ length: 100_000 }, (_, number) =>
      file(`${number % 100}/${number}.txt`, number % 33_333 === 0 ? `${awsKey}\n` : `value ${number}\n`),
    );
    feed(
      `commit refs/heads/main\ncommitter Ada <ada@example.com> 1700000000 +0000\ndata 0\n${files.join('')}`,
      'fast-import',
      '--quiet',
    );
    const { findings, counts } = await scan(repository);
    expect(counts).toMatchObject({ commits: 1, hunks: 100_000 });
    expect(findings.map(({ where }) => where.file).sort()).toEqual([
      '0/0.txt',
      '33/33333.txt',
      '66/66666.txt',
      '99/99999.txt',
    ]);
  });
});
