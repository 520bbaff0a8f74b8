import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
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
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from '@jest/globals';
import { folderStore } from '../../../src/staying/uptime/folder-store.ts';
import { maxStateBytes } from '../../../src/staying/uptime/state.ts';

const program = fileURLToPath(new URL('./lock-holder.ts', import.meta.url));
const folders: string[] = [];
const children: ChildProcess[] = [];

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'launch-gate-state-'));
  folders.push(folder);
  return folder;
}

function storeIn(folder: string, checkouts: string[] = []) {
  return folderStore(folder, { checkouts, look: (text) => text, now: () => Date.UTC(2027, 0, 4) });
}

async function locked(folder: string) {
  const store = storeIn(folder);
  await store.assertWritable();
  return { store, lock: await store.lock?.() };
}

/** Another process that wants the lock. `said` is `held`, or why it has to do without. */
async function contender(folder: string) {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program, folder]);
  children.push(child);
  const [line] = await once(child.stdout, 'data');
  return { child, said: String(line).trim() };
}

function writeLock(folder: string, lock: object | string, ageMs = 0): string {
  const path = join(folder, 'lock.json');
  writeFileSync(path, typeof lock === 'string' ? lock : JSON.stringify(lock));
  const at = new Date(Date.now() - ageMs);
  utimesSync(path, at, at);
  return path;
}

const minute = 60_000;
const since = '2027-01-04T00:00:00.000Z';
const running = { code: 'UPTIME_RUNNING' };

describe('the lock of a folder', () => {
  test('is for one at a time, and leaves nothing behind', async () => {
    const folder = newFolder();
    const { lock } = await locked(folder);
    await expect(locked(folder)).rejects.toMatchObject(running);
    await lock?.release();
    const again = await locked(folder);
    await again.lock?.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('of a process that was killed is taken over', async () => {
    const folder = newFolder();
    const { child, said } = await contender(folder);
    expect(said).toBe('held');
    await expect(locked(folder)).rejects.toMatchObject({
      message: `another launch-gate uptime (process ${child.pid}) uses ${folder} since ${JSON.parse(readFileSync(join(folder, 'lock.json'), 'utf8')).since}`,
    });
    child.kill('SIGKILL');
    await once(child, 'exit');
    await locked(folder);
  });

  test('of a dead process is got by one of those who want it at the same moment', async () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    for (let times = 0; times < 20; times += 1) {
      const folder = newFolder();
      writeLock(folder, { pid, since });
      const all = await Promise.allSettled(Array.from({ length: 8 }, () => locked(folder)));
      expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(readdirSync(folder)).toEqual(['lock.json']);
    }
  });

  test('of a dead process is got by one of several processes', async () => {
    for (let times = 0; times < 3; times += 1) {
      const folder = newFolder();
      const { pid } = spawnSync(process.execPath, ['--version']);
      writeLock(folder, { pid, since });
      const all = await Promise.all(Array.from({ length: 6 }, () => contender(folder)));
      expect(all.map(({ said }) => said).filter((said) => said === 'held')).toHaveLength(1);
      expect(readdirSync(folder)).toEqual(['lock.json']);
    }
  }, 60_000);

  (existsSync('/proc/self/stat') ? test : test.skip)(
    'of a process whose number another one has now is taken over',
    async () => {
      const folder = newFolder();
      const { child } = await contender(newFolder());
      writeLock(folder, { pid: child.pid, since, host: hostname(), started: 'before the machine was started anew 1' });
      await locked(folder);
      const own = newFolder();
      writeLock(own, { pid: process.pid, since, host: hostname(), started: 'in another container 1' });
      await locked(own);
    },
  );

  test('of another machine counts for as long as it is touched', async () => {
    const folder = newFolder();
    writeLock(folder, { pid: 1, since, host: 'elsewhere', started: 'x' }, minute);
    await expect(locked(folder)).rejects.toMatchObject({
      message: expect.stringContaining('(process 1 on elsewhere)'),
    });
    writeLock(folder, { pid: process.pid, since, host: 'elsewhere', started: 'x' }, 10 * minute);
    await locked(folder);
  });

  test('that is no lock is one that is being written, for some seconds', async () => {
    for (const text of ['', '{"pid":', '[]', '{"pid":"1"}', '{"pid":-1}']) {
      const folder = newFolder();
      writeLock(folder, text);
      await expect(locked(folder)).rejects.toMatchObject(running);
      writeLock(folder, text, minute);
      await locked(folder);
    }
  });

  test('that another process took is noticed before a round asks; one that was removed is made anew', async () => {
    const folder = newFolder();
    const { store, lock } = await locked(folder);
    rmSync(join(folder, 'lock.json'));
    await store.assertWritable();
    await expect(locked(folder)).rejects.toMatchObject(running);
    const path = writeLock(folder, { pid: 1, since, host: 'elsewhere' });
    await expect(store.assertWritable()).rejects.toMatchObject(running);
    await expect(store.write('{}', undefined)).rejects.toMatchObject(running);
    await lock?.release();
    expect(JSON.parse(readFileSync(path, 'utf8')).host).toBe('elsewhere');
  });
});

describe('a state', () => {
  test('that somebody else wrote meanwhile is not overwritten', async () => {
    const [one, other] = [storeIn(newFolder()), storeIn(folders.at(-1) ?? '')];
    await one.assertWritable();
    expect(await one.write('1', (await one.read()).token)).toBe(true);
    const { token } = await one.read();
    expect(await other.write('2', (await other.read()).token)).toBe(true);
    expect(await one.write('3', token)).toBe(false);
    expect((await one.read()).text).toBe('2');
  });

  test('that cannot be read or written is refused before anything is asked', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'file'), '');
    await expect(storeIn(join(folder, 'file')).assertWritable()).rejects.toMatchObject({ code: 'STATE_UNWRITABLE' });
    mkdirSync(join(folder, 'state.json'));
    await expect(storeIn(folder).assertWritable()).rejects.toMatchObject({ code: 'STATE_UNWRITABLE' });
    await expect(storeIn(folder).read()).rejects.toMatchObject({ code: 'STATE_UNREADABLE' });
    const large = newFolder();
    writeFileSync(join(large, 'state.json'), ' '.repeat(maxStateBytes + 1));
    await expect(storeIn(large).read()).rejects.toMatchObject({ code: 'STATE_UNREADABLE' });
  });

  test.each(['state.json', 'lock.json'])('or lock is no link in a checkout: %s', async (name) => {
    const folder = newFolder();
    const elsewhere = join(newFolder(), 'file');
    writeFileSync(elsewhere, 'untouched');
    symlinkSync(elsewhere, join(folder, name));
    const store = storeIn(folder, [folder]);
    const use = async () => {
      await store.assertWritable();
      await store.lock?.();
    };
    await expect(use()).rejects.toMatchObject({ code: 'LINK_IN_CHECKOUT' });
    expect(readFileSync(elsewhere, 'utf8')).toBe('untouched');
  });
});
