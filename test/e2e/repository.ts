import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export type Repository = {
  /** The checkout. */
  folder: string;
  /** Writes files and commits everything; answers the commit. */
  commit(files: Record<string, string>): Promise<string>;
  git(...args: string[]): string;
  remove(): Promise<void>;
};

/** A repository at `main` with a remote of its own, where every pushed commit can be fetched by its name. */
export async function createRepository(): Promise<Repository> {
  const home = await mkdtemp(join(tmpdir(), 'launch-gate-e2e-'));
  const folder = join(home, 'app');
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  await mkdir(folder);
  git('init', '-q', '-b', 'main');
  git('init', '-q', '--bare', join(home, 'remote.git'));
  git('remote', 'add', 'origin', join(home, 'remote.git'));
  return {
    folder,
    git,
    async commit(files) {
      for (const [path, text] of Object.entries(files)) {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await writeFile(join(folder, path), text);
      }
      git('add', '-A');
      git('commit', '-q', '-m', `Change ${Object.keys(files)[0]}`);
      return git('rev-parse', 'HEAD');
    },
    remove: () => rm(home, { recursive: true, force: true }),
  };
}
