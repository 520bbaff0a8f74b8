import { spawnSync } from 'node:child_process';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Command } from './measure.ts';

/** The bundle that the action runs. */
export const action = new URL('../dist/index.js', import.meta.url).pathname;

/** A scan of the whole history of a repository. `version` is what the program says of itself. */
export type Scanner = { name: string; version?: string; scan?: (path: string) => Command };

/** Longer than this, a scanner is not waited for. */
const limitMs = 60_000;
// No scanner asks for updates or tries what it finds; should one all the same, it reaches a port where nobody listens.
const nowhere = 'http://127.0.0.1:9';
const offline = { ...process.env, HTTP_PROXY: nowhere, HTTPS_PROXY: nowhere, ALL_PROXY: nowhere };

/** What the gate's scan is measured against. One that is not installed has no `scan`. */
export function scanners(): Scanner[] {
  return [
    scanner('native gitleaks', 'gitleaks', ['version'], ['git', '--no-banner', '--exit-code', '0']),
    scanner('betterleaks', 'betterleaks', ['version'], ['git', '--no-banner', '--exit-code', '0']),
    scanner(
      'kingfisher',
      'kingfisher',
      ['--version'],
      ['scan', '--git-history', 'full', '--no-validate', '--no-update-check'],
      [0, 200],
    ),
  ];
}

/** In Go's folder, in pip's, or on the PATH. */
export function installed(program: string, args: string[]): { path: string; version: string } | undefined {
  for (const path of [join(homedir(), 'go/bin', program), join(homedir(), '.local/bin', program), program]) {
    const { status, stdout, stderr } = spawnSync(path, args, { encoding: 'utf8', env: offline });
    if (status === 0) return { path, version: /\d+\.\d[\w.-]*/.exec(stdout + stderr)?.[0] ?? 'of an unknown version' };
  }
  return undefined;
}

function scanner(name: string, program: string, version: string[], args: string[], exits?: number[]): Scanner {
  const found = installed(program, version);
  if (!found) return { name };
  return {
    name,
    version: found.version,
    scan: (path) => ({ command: [found.path, ...args, path], env: offline, exits, limitMs }),
  };
}
