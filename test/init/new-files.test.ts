import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createFiles } from '../../src/init/new-files.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'launch-gate-new-'));
});
afterEach(() => rmSync(root, { recursive: true }));

test('a file that came in between is left as it is, and what was written before it is taken back', async () => {
  writeFileSync(join(root, 'b.yml'), 'mine');
  const files = ['a.yml', 'b.yml'].map((path) => ({ path, text: 'new' }));
  await expect(createFiles(root, files)).rejects.toMatchObject({ code: 'INIT_EXISTS' });
  expect(readdirSync(root)).toEqual(['b.yml']);
  expect(readFileSync(join(root, 'b.yml'), 'utf8')).toBe('mine');
});

test('folders that a file needs are made', async () => {
  await createFiles(root, [{ path: 'a/b/c.yml', text: 'new' }]);
  expect(readFileSync(join(root, 'a/b/c.yml'), 'utf8')).toBe('new');
});

test('folders that were made are taken back with what was written, and no others', async () => {
  const files = ['a/b/c.yml', 'a/b/c.yml'].map((path) => ({ path, text: 'new' }));
  await expect(createFiles(root, files)).rejects.toMatchObject({ code: 'INIT_EXISTS' });
  expect(readdirSync(root)).toEqual([]);
  mkdirSync(join(root, 'a'));
  await expect(createFiles(root, files)).rejects.toMatchObject({ code: 'INIT_EXISTS' });
  expect(readdirSync(root, { recursive: true })).toEqual(['a']);
});
