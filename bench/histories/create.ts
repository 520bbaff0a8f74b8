import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

const identity = 'Ada <ada@example.com>';

/**
 * What one commit writes; a file without content is deleted. Its parent is the commit before it, or `parents`, which are
 * places in the list. Every commit has the same author and its own second.
 */
export type Commit = { branch: string; files: Record<string, string | Buffer | undefined>; parents?: number[] };

/** Makes a repository of these commits at `path`, always the same, and gives its path. */
export function create(path: string, commits: Commit[]): string {
  mkdirSync(path, { recursive: true });
  git(path, ['init', '--quiet', '--initial-branch', 'main']);
  const parts: (string | Buffer)[] = [];
  commits.forEach(({ branch, files, parents }, index) => {
    parts.push(
      `commit refs/heads/${branch}\nmark :${index + 1}\ncommitter ${identity} ${1_700_000_000 + index} +0000\n`,
      'data 1\nx\n',
      ...(parents ?? [index - 1].filter((each) => each >= 0)).map(
        (parent, place) => `${place === 0 ? 'from' : 'merge'} :${parent + 1}\n`,
      ),
    );
    for (const [name, content] of Object.entries(files)) {
      if (content === undefined) parts.push(`D ${name}\n`);
      else parts.push(`M 100644 inline ${name}\ndata ${Buffer.byteLength(content)}\n`, content, '\n');
    }
  });
  git(
    path,
    ['fast-import', '--quiet'],
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part))),
  );
  return path;
}

/** Runs git in the repository; `input` goes to its standard input. Gives what it wrote. */
export function git(path: string, args: string[], input?: Buffer): string {
  const { status, stdout, stderr } = spawnSync('git', ['-C', path, ...args], { input, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args[0]} failed: ${stderr}`);
  return stdout.trim();
}
