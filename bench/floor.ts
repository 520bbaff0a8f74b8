import { keptMemory } from '../src/git/run-git.ts';
import type { Command } from './measure.ts';

/**
 * The least that a scan of a whole history can take which has git name and hand over each version of each file once: a
 * Node that asks for each as soon as it is named, and looks at none. The lock file, which gitleaks passes over by its
 * name, is not asked for.
 */
export function floor(path: string): Command {
  const program = `(${readEachVersion})(${JSON.stringify(path)})`;
  return { command: [process.execPath, '-e', program], env: { ...process.env, ...keptMemory } };
}

/** Runs as a program of its own, so it refers to nothing outside of it. */
async function readEachVersion(path: string): Promise<void> {
  const { spawn } = process.getBuiltinModule('node:child_process');
  const git = (...args: string[]) =>
    spawn('git', ['-C', path, ...args], { stdio: ['pipe', 'pipe', 'inherit'] }).once('exit', (code) => {
      if (code !== 0) process.exitCode = 1;
    });
  const commits = git('rev-list', '--all');
  const changes = git('diff-tree', '--stdin', '-c', '--root', '-r', '--raw', '-z', '--no-abbrev', '--no-renames');
  const versions = git('cat-file', '--batch', '--buffer');
  commits.stdout.pipe(changes.stdin);
  versions.stdout.resume();
  const asked = new Set<string>();
  let rest = '';
  let now = ''; // of the path that follows
  for await (const chunk of changes.stdout) {
    const words = (rest + chunk.toString('latin1')).split('\0');
    rest = words.pop() ?? '';
    for (const word of words) {
      const id = now;
      now = word.startsWith(':') ? (word.split(' ').at(-2) ?? '') : '';
      if (now !== '' || !/[^0]/.test(id) || asked.has(id) || word.endsWith('package-lock.json')) continue;
      asked.add(id);
      versions.stdin.write(`${id}\n`);
    }
  }
  versions.stdin.end();
}
