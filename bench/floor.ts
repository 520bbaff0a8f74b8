import type { Command } from './measure.ts';

/**
 * The least that a scan of a whole history can take which has git name and hand over each version of each file once: a
 * Node that reads them and looks at none. The lock file, which gitleaks passes over by its name, is not asked for.
 */
export function floor(path: string): Command {
  return { command: [process.execPath, '-e', `(${readEachVersion})(${JSON.stringify(path)})`] };
}

/** Runs as a program of its own, so it refers to nothing outside of it. */
async function readEachVersion(path: string): Promise<void> {
  const { spawn } = process.getBuiltinModule('node:child_process');
  // As src/git/run-git.ts sets it.
  const memory = { MALLOC_TRIM_THRESHOLD_: '67108864', MALLOC_MMAP_THRESHOLD_: '33554432' };
  const git = (...args: string[]) => {
    const env = { ...process.env, ...memory };
    const child = spawn('git', ['-C', path, ...args], { env, stdio: ['pipe', 'pipe', 'inherit'] });
    return child.once('exit', (code) => {
      if (code !== 0) process.exitCode = 1;
    });
  };
  const commits = git('rev-list', '--all');
  const changes = git('diff-tree', '--stdin', '-c', '--root', '-r', '--raw', '-z', '--no-abbrev', '--no-renames');
  commits.stdout.pipe(changes.stdin);
  const words: string[] = [''];
  for await (const chunk of changes.stdout) {
    const [first = '', ...more] = chunk.toString('latin1').split('\0');
    words[words.length - 1] += first;
    for (const word of more) words.push(word);
  }
  const ids = new Set<string>();
  for (const [index, word] of words.entries()) {
    const id = word.startsWith(':') ? word.split(' ').at(-2) : undefined;
    if (id && !/^0+$/.test(id) && !words[index + 1]?.endsWith('package-lock.json')) ids.add(id);
  }
  const versions = git('cat-file', '--batch', '--buffer');
  versions.stdin.end([...ids].map((id) => `${id}\n`).join(''));
  for await (const _ of versions.stdout);
}
