import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, expect, test } from '@jest/globals';
import { folderRuns } from '../../src/history/folder-runs.ts';
import { maxRunsBytes } from '../../src/history/runs-text.ts';
import { runSummary } from './summary.ts';

const adder = fileURLToPath(new URL('./run-adder.ts', import.meta.url));
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'launch-gate-runs-'));
  folders.push(folder);
  return folder;
}

test('twenty processes that add a run at once lose none', async () => {
  const folder = join(newFolder(), 'history');
  const numbers = Array.from({ length: 20 }, (_, i) => String(i));
  await Promise.all(numbers.map((number) => promisify(execFile)(process.execPath, [adder, folder, number])));
  const { runs } = await folderRuns(folder).readRuns('production');
  expect(runs.map(({ sha }) => Number(sha)).toSorted((a, b) => a - b)).toEqual(numbers.map(Number));
  expect(readdirSync(folder)).toEqual(['runs-production.jsonl']);
}, 60_000);

test('a folder without a history has none, and each environment has its own', async () => {
  const store = folderRuns(join(newFolder(), 'history'));
  expect(await store.readRuns('production')).toEqual({ days: [], runs: [], ignored: 0, newer: 0 });
  await store.addRun(runSummary({ environment: 'Preview/1' }));
  expect((await store.readRuns('production')).runs).toEqual([]);
  expect((await store.readRuns('Preview/1')).runs).toHaveLength(1);
});

test('what is written passes the last look', async () => {
  const store = folderRuns(newFolder(), [], (text) => text.replaceAll('hunter2', '(redacted)'));
  await store.addRun(runSummary({ event: 'hunter2' }));
  expect((await store.readRuns('production')).runs[0]?.event).toBe('(redacted)');
});

test('a link in a checkout is not followed', async () => {
  const [folder, elsewhere] = [newFolder(), newFolder()];
  symlinkSync(join(elsewhere, 'secret'), join(folder, 'runs-production.jsonl'));
  const store = folderRuns(folder, [folder]);
  await expect(store.readRuns('production')).rejects.toMatchObject({ code: 'LINK_IN_CHECKOUT' });
  await expect(store.addRun(runSummary())).rejects.toMatchObject({ code: 'LINK_IN_CHECKOUT' });
  expect(readdirSync(elsewhere)).toEqual([]);
});

test('what is no file of 5 MB is not read and not replaced', async () => {
  const [large, folder] = [newFolder(), newFolder()];
  writeFileSync(join(large, 'runs-production.jsonl'), 'x'.repeat(maxRunsBytes + 1));
  mkdirSync(join(folder, 'runs-production.jsonl'));
  for (const each of [large, folder]) {
    await expect(folderRuns(each).readRuns('production')).rejects.toThrow('no file of at most 5 MB');
    await expect(folderRuns(each).addRun(runSummary())).rejects.toThrow('no file of at most 5 MB');
    expect(readdirSync(each)).toEqual(['runs-production.jsonl']);
  }
});
