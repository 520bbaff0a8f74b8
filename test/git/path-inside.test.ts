import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { pathFromRoot } from '../../src/git/path-inside.ts';

let folder: string;
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'launch-gate-paths-')));
  mkdirSync(join(folder, 'app/sub'), { recursive: true });
  symlinkSync(join(folder, 'app'), join(folder, 'alias'));
  symlinkSync(join(folder, 'app/sub'), join(folder, 'deep'));
  symlinkSync('/etc', join(folder, 'app/out'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['app/a.yml', 'a.yml'],
  ['app/sub/../a.yml', 'a.yml'],
  ['app/gone/deep/a.yml', 'gone/deep/a.yml'],
  ['app/out/passwd', 'out/passwd'],
  ['alias/sub/a.yml', 'sub/a.yml'],
  ['alias/out/passwd', 'out/passwd'],
  ['deep/a.yml', 'sub/a.yml'],
  ['app', undefined],
  ['application/a.yml', undefined],
  ['elsewhere/a.yml', undefined],
])('%s is %s from the root, by whichever link of the system', async (path, inside) => {
  expect(await pathFromRoot(join(folder, 'app'), join(folder, path))).toBe(inside);
  expect(await pathFromRoot(join(folder, 'alias'), join(folder, path))).toBe(inside);
});
