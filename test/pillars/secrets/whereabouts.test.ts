import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { runSecrets } from '../../../src/pillars/secrets/run.ts';
import { cloneRepository, createRepository, type TestRepository } from '../../git/repository-fixture.ts';
import { testContext } from './context.ts';

// Assembled, so that a scan of this repository does not find them here.
const awsKey = `AKIA${'IMNOJVGFDXXXE4OA'}`;
const githubToken = `ghp_${'x7Kq2mZ9vB4nW8rT1cY6uJ3sD5fG0hLpQeR8'}`;
const line = `TOKEN=${githubToken}\n`;
const body = Array.from({ length: 6 }, (_, i) => `${i}Qx7Kq2mZ9vB4nW8rT1cY6uJ3sD5fG0hLp+/eR8aZ`.repeat(2).slice(0, 64));
const pem = (lines: string[]) =>
  [`-----${'BEGIN RSA PRIVATE KEY'}-----`, ...lines, `-----${'END RSA PRIVATE KEY'}-----`, ''].join('\n');
const gone = 'no longer in the tree, but in the history';

describe('where the head holds a secret', () => {
  let repository: TestRepository;
  let base: string;
  beforeEach(() => {
    repository = createRepository();
    base = repository.commit({ 'README.md': 'hello\n' });
  });
  afterEach(() => repository.remove());

  /** What is said behind the commit and its date, for each secret. */
  async function told(path = repository.path, head = repository.git('rev-parse', 'HEAD').trim()) {
    const { findings } = await runSecrets({ kind: 'between', base, head }, testContext(path).context);
    return findings.map(({ observed = '' }) => observed.replace(/^.* on \d{4}-\d\d-\d\d(?:, )?/, ''));
  }
  const move = (from: string, to: string, text: string | Buffer) => {
    repository.git('rm', '-q', '-f', from);
    repository.commit({ [to]: text });
  };

  test('in base64, at its place, moved, and gone', async () => {
    const encoded = `data: ${Buffer.from(`key = "${awsKey}"  `).toString('base64')}\n`;
    repository.commit({ 'a.yml': encoded });
    expect(new Set(await told())).toEqual(new Set(['still in the tree']));
    move('a.yml', 'b/new.yml', `one: 1\n${encoded}`);
    expect(new Set(await told())).toContain('still in the tree, now in b/new.yml:2');
    repository.commit({ 'b/new.yml': 'one: 1\n' });
    expect(new Set(await told())).toEqual(new Set([gone]));
  });

  test.each([
    ['percent encoding', (text: string) => text.replace(/[A-Z]/g, (each) => `%${each.charCodeAt(0).toString(16)}`)],
    ['hex', (text: string) => Buffer.from(text).toString('hex')],
    ['base64 twice', (text: string) => Buffer.from(Buffer.from(text).toString('base64')).toString('base64')],
  ])('in %s', async (_, encode) => {
    repository.commit({ 'a.txt': `one\ndata: ${encode(`key = "${awsKey}"  `)}\n` });
    const before = await told();
    expect([before.length > 0, new Set(before)]).toEqual([true, new Set(['still in the tree'])]);
    repository.commit({ 'a.txt': 'one\n' });
    expect(new Set(await told())).toEqual(new Set([gone]));
  });

  test('in a file that was renamed, copied before, or where it stands on another line', async () => {
    repository.commit({ 'old.env': `one\n${line}` });
    move('old.env', 'src/new.ts', `one\ntwo\nconst token = '${githubToken}';\n`);
    expect(await told()).toEqual(['still in the tree', 'still in the tree, now in src/new.ts:3']);
    repository.commit({ 'src/new.ts': `one\n\n\n\nconst token = '${githubToken}';\n` });
    expect(new Set(await told())).toEqual(new Set(['still in the tree, now in src/new.ts:5']));
  });

  test('in another form than it was found in', async () => {
    repository.commit({ 'a.env': line });
    for (const [text, place] of [
      [Buffer.from(`\ufeff${line}`, 'utf16le'), 'b.env'],
      [`x: ${Buffer.from(`xy${line}`).toString('base64')}\n`, 'b.env:1'],
      [Buffer.from(`\0\0\n${line}`), 'b.env'],
      [`a\r\n"${githubToken}"\r\n`, 'b.env:2'],
    ] as const) {
      repository.git('rm', '-q', '-r', '-f', '--ignore-unmatch', 'a.env', 'b.env');
      repository.commit({ 'b.env': text });
      expect((await told()).at(-1)).toBe(`still in the tree, now in ${place}`);
    }
  });

  test('where it is a key of several lines, with another indent or as JSON', async () => {
    repository.commit({ 'key.pem': pem(body) });
    for (const text of [
      `cert:\n${pem(body).replaceAll(/^/gm, '    ')}`,
      `{"key":\n${JSON.stringify(pem(body))}}`,
      pem(body).replaceAll('\n', '\r\n'),
    ]) {
      repository.git('rm', '-q', '-f', '--ignore-unmatch', 'key.pem', 'moved');
      repository.commit({ moved: text });
      expect((await told()).at(-1)).toMatch(/^still in the tree, now in moved:\d$/);
    }
    // What all keys of a kind begin with is no key.
    repository.commit({ moved: pem([...body.slice(0, 2), ...body.slice(2).map((each) => each.toLowerCase())]) });
    expect((await told()).at(-1)).toBe(gone);
  });

  test('whatever attributes, links and submodules the tree has', async () => {
    repository.commit({ 'a.env': line });
    repository.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},module`);
    mkdirSync(join(repository.path, 'module'));
    repository.write({ '.gitattributes': '*.bin -diff binary filter=none\n' });
    move('a.env', 'ä "q"\n.bin', line);
    expect((await told()).at(-1)).toBe('still in the tree, now in ä "q"\n.bin:1');
  });

  test('where a file is secret by its name alone', async () => {
    repository.write({ '.gitleaks.toml': `[[rules]]\nid = "path"\npath = '''\\.p12$'''\n` });
    repository.commit({ 'store.p12': 'text\n' });
    expect(await told()).toEqual(['still in the tree']);
    repository.git('mv', 'store.p12', 'store.txt');
    repository.commit({});
    expect(await told()).toEqual(['still in the tree, now in store.txt']);
    repository.commit({ 'store.txt': 'other\n' });
    expect(await told()).toEqual(['no longer at this place, but in the history']);
  });

  test('in a file that is binary by now, which has no lines', async () => {
    repository.commit({ 'a.env': line });
    repository.commit({ 'a.env': Buffer.from(`one\n\0two\n${line}`) });
    expect(new Set(await told())).toEqual(new Set(['still in the tree']));
  });

  test('is not guessed from a few letters', async () => {
    repository.write({ '.gitleaks.toml': `[[rules]]\nid = "pin"\nregex = '''pin=([0-9]{4})'''\n` });
    repository.commit({ 'a.txt': 'pin=4711\n', 'b.txt': 'order 14711\n' });
    expect(await told()).toEqual(['still in the tree']);
    repository.commit({ 'a.txt': 'none\n' });
    expect(await told()).toEqual(['no longer at this place, but in the history']);
  });

  test('in a bare repository', async () => {
    repository.commit({ 'a.env': line });
    move('a.env', 'b.env', line);
    const bare = cloneRepository(repository.path, '--bare');
    try {
      expect((await told(bare.path)).at(-1)).toBe('still in the tree, now in b.env:1');
    } finally {
      bare.remove();
    }
  });

  test.each(['--depth=1', '--filter=blob:none'])(
    'is not fetched file by file in a clone made with %s, and what was not looked at is not told',
    async (option) => {
      repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
      repository.git('config', 'uploadpack.allowFilter', 'true');
      base = repository.commit(Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`f${i}.txt`, `file ${i}\n`])));
      repository.commit({ 'a.env': line });
      const head = repository.commit({ 'a.env': 'none\n' });
      repository.git('checkout', '-q', '--orphan', 'other');
      repository.git('rm', '-q', '-r', '-f', '.');
      repository.commit({ 'x.txt': 'x\n' });
      const clone = cloneRepository(`file://${repository.path}`, option, '--branch=other');
      const packs = join(clone.path, 'asked');
      const wrapper = join(clone.path, '.git', 'upload-pack');
      writeFileSync(wrapper, `#!/bin/sh\necho >> "${packs}"\nexec git-upload-pack "$@"\n`);
      chmodSync(wrapper, 0o755);
      clone.git('config', 'remote.origin.uploadpack', wrapper);
      try {
        expect(await told(clone.path, head)).toEqual(['no longer at this place, but in the history']);
        const count = Number(execFileSync('wc', ['-l', packs], { encoding: 'utf8' }).trim().split(' ')[0]);
        expect(count).toBeLessThan(10);
      } finally {
        clone.remove();
      }
    },
  );
});
