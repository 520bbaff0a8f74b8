import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import type { Config } from '../../config/config.ts';
import type { Context } from '../../model/context.ts';

/** The path of a browser, or why there is none, in words. */
export type FoundBrowser = { path: string } | { problem: string };

/** The variables that name a browser: those of chrome-launcher, of Karma, and of Puppeteer's own images. */
const variables = ['CHROME_PATH', 'CHROME_BIN', 'PUPPETEER_EXECUTABLE_PATH'];
const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome', 'microsoft-edge'];

/**
 * Finds Chrome, Chromium or Edge on this machine: by `chrome-path` of the configuration, then by the variables, on the
 * PATH, and where their installers put them. A named browser must exist: another one would be a surprise.
 */
export async function findBrowser(
  { chromePath }: Pick<Config, 'chromePath'>,
  env: Context['env'],
  platform: NodeJS.Platform = process.platform,
): Promise<FoundBrowser> {
  const named = [['chrome-path', chromePath], ...variables.map((name) => [name, env[name]])].find(([, path]) => path);
  if (named) {
    const [name, path] = named as [string, string];
    return (await isProgram(path)) ? { path } : { problem: `${name} names ${path}, which is no program` };
  }
  for (const path of [...onPath(env, platform), ...installed(env, platform)])
    if (await isProgram(path)) return { path };
  return {
    problem: `no Chrome or Chromium was found: ${variables[0]} is not set, and ${names.join(', ')} are not on the PATH`,
  };
}

function onPath(env: Context['env'], platform: NodeJS.Platform): string[] {
  // A relative entry could run a program from the repository under test.
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => /^([/\\]|[a-z]:)/i.test(folder));
  const files = platform === 'win32' ? ['chrome.exe', 'msedge.exe'] : names;
  return folders.flatMap((folder) => files.map((file) => join(folder, file)));
}

function installed(env: Context['env'], platform: NodeJS.Platform): string[] {
  if (platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    const homes = ['/', ...(env['HOME'] ? [env['HOME']] : [])];
    return homes.flatMap((home) => apps.map((app) => join(home, 'Applications', `${app}.app/Contents/MacOS/${app}`)));
  }
  if (platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => env[name] ?? []);
    const files = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return folders.flatMap((folder) => files.map((file) => `${folder}\\${file}`));
  }
  return ['/opt/google/chrome/chrome', '/usr/bin/google-chrome', '/usr/bin/chromium', '/snap/bin/chromium'];
}

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
