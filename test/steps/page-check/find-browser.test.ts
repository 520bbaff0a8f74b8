import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { findBrowser } from '../../../src/steps/page-check/find-browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'launch-gate-find-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function program(path: string, mode = 0o755): string {
  const file = join(folder, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, '');
  chmodSync(file, mode);
  return file;
}

const first = program('a/chromium');
const second = program('b/google-chrome');
const plain = program('c/chromium', 0o644);
const PATH = [join(folder, 'a'), join(folder, 'b')].join(delimiter);

test.each([
  ['the configuration before all', { chromePath: second }, { CHROME_PATH: first, PATH }, second],
  ['a variable before the PATH', {}, { CHROME_BIN: second, PATH }, second],
  ['an empty variable not at all', {}, { CHROME_PATH: '', PATH }, first],
  ['the first on the PATH', {}, { PATH }, first],
])('takes %s', async (_, config, env, path) => {
  expect(await findBrowser(config, env)).toEqual({ path });
});

test('finds what macOS has installed', async () => {
  const mac = program('home/Applications/Chromium.app/Contents/MacOS/Chromium');
  expect(await findBrowser({}, { HOME: join(folder, 'home') }, 'darwin')).toEqual({ path: mac });
});

test.each([
  ['a file that cannot be run', plain],
  ['a folder', folder],
  ['nothing', join(folder, 'nothing')],
])('takes no other where %s is named', async (_, chromePath) => {
  expect(await findBrowser({ chromePath }, { PATH })).toEqual({
    problem: `chrome-path names ${chromePath}, which is no program`,
  });
});

test('runs nothing from a folder that the PATH names from here', async () => {
  expect(await findBrowser({}, { PATH: ['.', 'bin', ''].join(delimiter) }, 'win32')).toHaveProperty('problem');
});
