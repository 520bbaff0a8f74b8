import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { assertWritable, type WriteRules, writeBeside } from '../../src/files/write-beside.ts';
import { anyText } from '../any-text.ts';

let home: string;
let checkout: string;
beforeEach(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'launch-gate-files-')));
  checkout = join(home, 'checkout');
  mkdirSync(join(checkout, '.git'), { recursive: true });
  mkdirSync(join(home, 'own'));
  writeFileSync(join(home, 'own', 'authorized_keys'), 'mine\n');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** Both the look before the work and the writing; they must agree. */
async function write(path: string, rules?: WriteRules): Promise<string> {
  const refusal = (error: Error & { code?: string }) => error.code ?? error.message;
  const before = await assertWritable(path, rules).then(() => 'written', refusal);
  const after = await writeBeside(path, 'report', rules).then(() => 'written', refusal);
  expect(before).toBe(after);
  return after;
}

/** Everything outside of the checkout. */
const outside = () =>
  readdirSync(join(home, 'own')).map((name) => [name, readFileSync(join(home, 'own', name), 'utf8')]);
const untouched = [['authorized_keys', 'mine\n']];

describe('a link inside of the checkout is not followed', () => {
  const links: [what: string, link: string, target: string, path: string][] = [
    ['to a file', 'report.html', '../own/authorized_keys', 'report.html'],
    ['to a file that does not exist', 'report.html', '../own/new', 'report.html'],
    ['to the standard output', 'report.html', '/dev/stdout', 'report.html'],
    ['to a device', 'report.html', '/dev/null', 'report.html'],
    ['to a file of the checkout', 'report.html', 'README.md', 'report.html'],
    ['to the git folder', 'metadata', '.git', 'metadata/config'],
    ['to itself', 'report.html', 'report.html', 'report.html'],
    ['in place of a folder', 'out', '../own', 'out/authorized_keys'],
    ['in place of a folder far above', 'a/b', '../../own', 'a/b/../b/authorized_keys'],
    ['in place of a folder that does not exist yet', 'out', '../own/new', 'out/report.html'],
  ];
  test.each(links)('%s', async (_, link, target, path) => {
    mkdirSync(join(checkout, 'a'));
    symlinkSync(target, join(checkout, link));
    expect(await write(join(checkout, path))).toBe('LINK_IN_CHECKOUT');
    expect(outside()).toEqual(untouched);
    await expect(writeBeside(join(checkout, path), 'x')).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining(`${join(checkout, link)} is a link`),
    });
  });

  test('nor where the checkout has no .git, or is entered by a link of the user', async () => {
    rmSync(join(checkout, '.git'), { recursive: true });
    symlinkSync('../own/authorized_keys', join(checkout, 'report.html'));
    symlinkSync(checkout, join(home, 'work'));
    const rules = { checkouts: [join(home, 'work')] };
    expect(await write(join(home, 'work', 'report.html'), rules)).toBe('LINK_IN_CHECKOUT');
    expect(await write(join(checkout, 'report.html'), rules)).toBe('LINK_IN_CHECKOUT');
    expect(outside()).toEqual(untouched);
  });

  test('nor when it takes the place of what was looked at before', async () => {
    const path = join(checkout, 'report.html');
    await assertWritable(path);
    symlinkSync('../own/authorized_keys', path);
    await expect(writeBeside(path, 'x')).rejects.toMatchObject({ code: 'LINK_IN_CHECKOUT' });
    expect(outside()).toEqual(untouched);
  });

  test('nor when it comes and goes all the time', async () => {
    const path = join(checkout, 'report.html');
    const swap = `const fs = require('node:fs'); for (;;) {
      try { fs.symlinkSync('../own/authorized_keys', 'report.html') } catch {}
      try { fs.unlinkSync('report.html') } catch {}
    }`;
    const racing = spawn(process.execPath, ['-e', swap], { cwd: checkout });
    try {
      for (let i = 0; i < 300; i++) await writeBeside(path, `report ${i}`).catch(() => {});
    } finally {
      racing.kill('SIGKILL');
    }
    expect(outside()).toEqual(untouched);
  });
});

describe('writes', () => {
  test('a new file, and another in place of an old one with its mode, and leaves nothing beside', async () => {
    const path = join(checkout, 'report.html');
    expect(await write(path)).toBe('written');
    chmodSync(path, 0o640);
    const old = statSync(path).ino;
    expect(await write(path)).toBe('written');
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(statSync(path).ino).not.toBe(old);
    expect(readdirSync(checkout)).toEqual(['.git', 'report.html']);
  });

  test('the file that a link of the user leads to, and keeps the link', async () => {
    symlinkSync('own', join(home, 'reports'));
    symlinkSync('authorized_keys', join(home, 'own', 'latest'));
    expect(await write(join(home, 'reports', 'latest'))).toBe('written');
    expect(readFileSync(join(home, 'own', 'authorized_keys'), 'utf8')).toBe('report');
    expect(lstatSync(join(home, 'own', 'latest')).isSymbolicLink()).toBe(true);
  });

  test('a file that is mounted by itself, as into a container', () => {
    const mounted = join(checkout, 'report.html');
    writeFileSync(mounted, 'old');
    const module = new URL('../../src/files/write-beside.ts', import.meta.url).href;
    const code = `const { writeBeside } = await import('${module}'); await writeBeside('${mounted}', 'report');`;
    const script = 'mount --bind "$1" "$2" || exit 99; exec "$3" --input-type=module -e "$4"';
    const args = [join(home, 'own', 'authorized_keys'), mounted, process.execPath, code];
    const { status, error } = spawnSync('unshare', ['-m', 'sh', '-c', script, 'sh', ...args]);
    if (error || status === 99 || status === null)
      return console.warn('a mounted file is not tested: no right to mount');
    expect(outside()).toEqual([['authorized_keys', 'report']]);
    expect(readdirSync(checkout)).toEqual(['.git', 'report.html']);
  });

  test('outside of the checkout where the path itself leads out', async () => {
    expect(await write(join(checkout, '..', 'own', 'report.html'))).toBe('written');
  });

  test('whatever the name is, in the folder that the path names', async () => {
    const name = anyText({ minLength: 1, maxLength: 60 }).filter((each) => !/[/\\\0]/.test(each));
    await fc.assert(
      fc.asyncProperty(name, async (each) => {
        const path = `${checkout}/${each}`;
        const result = await write(path);
        if (result !== 'written') return expect(['.', '..', '.git']).toContain(each);
        expect(readFileSync(path, 'utf8')).toBe('report');
        rmSync(path);
      }),
      { numRuns: 30 },
    );
    expect(readdirSync(checkout)).toEqual(['.git']);
  });
});

describe('refuses what is no file', () => {
  test('a folder, by its name, as the parent or by a separator at the end', async () => {
    for (const path of [checkout, `${checkout}/..`, `${checkout}/.git`])
      expect(await write(path)).toBe('it is a folder');
    expect(await write(`${checkout}/new/`)).toBe('it names a folder');
    expect(existsSync(join(checkout, 'new'))).toBe(false);
  });

  test('a path below a folder that does not exist, or below a file', async () => {
    expect(await write(join(checkout, 'no', 'report.html'))).toBe('ENOENT');
    expect(await write(join(home, 'own', 'authorized_keys', 'report.html'))).toBe('ENOTDIR');
  });

  test('a device, a pipe and a socket; but a device or pipe that a person names himself', async () => {
    const pipe = join(checkout, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const socket = join(home, 's');
    const server = createServer().listen(socket);
    await new Promise((listening) => server.once('listening', listening));
    const isNone = 'it is a device, and no file';
    try {
      for (const path of ['/dev/null', '/dev/stdout', pipe, socket]) expect(await write(path)).toBe(isNone);
      expect(await write(socket, { devices: true })).toBe(isNone);
    } finally {
      server.close();
    }
    expect(await write('/dev/null', { devices: true })).toBe('written');
    await assertWritable(pipe, { devices: true });
    // Nobody reads it, and nobody waits for ever.
    await expect(writeBeside(pipe, 'x', { devices: true })).rejects.toMatchObject({ code: 'ENXIO' });
    const reader = spawn('cat', [pipe], { stdio: ['ignore', 'pipe', 'ignore'] });
    const read = reader.stdout.toArray();
    await assertWritable(pipe, { devices: true });
    const text = 'report'.repeat(100_000);
    while (await writeBeside(pipe, text, { devices: true }).catch((error) => error.code === 'ENXIO'));
    expect(Buffer.concat(await read).toString()).toBe(text);
  });
});
