import { spawnSync } from 'node:child_process';
import type { Context } from '../model/context.ts';
import { GateError } from '../model/errors.ts';
import type { DemoCommit } from './history.ts';

/**
 * Makes a git repository with these commits in an empty folder, checks it out, and returns their ids, oldest first.
 * Authors and dates are fixed, so the ids are too. Throws DEMO_FAILED when git is absent or fails.
 */
export function createRepository(folder: string, commits: DemoCommit[], env: Context['env']): string[] {
  const git = (args: string[], input = '') => runGit(folder, args, env, input);
  git(['init', '--quiet', '--template=']);
  git(['fast-import', '--quiet'], commits.map(importCommand).join(''));
  // --force: the branch may already be the current one, although none of its files is checked out.
  git(['checkout', '--quiet', '--force', 'main']);
  return git(['rev-list', '--reverse', 'main']).trim().split('\n');
}

/** One commit in the format of git-fast-import(1); it builds on the one before. */
function importCommand({ message, files }: DemoCommit, index: number): string {
  const dayMs = 24 * 60 * 60 * 1000;
  const seconds = (Date.UTC(2026, 0, 5, 9) + index * dayMs) / 1000;
  const changes = Object.entries(files).map(([path, content]) => `M 100644 inline ${path}\n${data(content)}`);
  return `commit refs/heads/main\ncommitter Ada Example <ada@example.com> ${seconds} +0000\n${data(message)}${changes.join('')}`;
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

function runGit(cwd: string, args: string[], env: Context['env'], input: string): string {
  const settings = ['core.autocrlf=false', 'core.hooksPath=/dev/null'].flatMap((setting) => ['-c', setting]);
  const result = spawnSync('git', [...settings, ...args], {
    cwd,
    env: withoutGit(env),
    input,
    encoding: 'utf8',
    timeout: 60_000,
    windowsHide: true,
  });
  if (result.error || result.status !== 0) {
    const absent = (result.error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT';
    const said = result.error?.message ?? result.stderr.trim().split('\n').at(-1);
    const problem = absent ? 'git was not found' : `git ${args[0]}: ${said}`;
    throw new GateError('DEMO_FAILED', { problem }, { cause: result.error });
  }
  return result.stdout;
}

/** In a git hook, GIT_DIR names the user's own repository. No git setting of the user may change the demo. */
function withoutGit(env: Context['env']): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !/^GIT_/i.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
}
