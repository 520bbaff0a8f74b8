import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const identity = {
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_AUTHOR_DATE: '2026-01-02T03:04:05Z',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
  GIT_COMMITTER_DATE: '2026-01-02T03:04:05Z',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};

/** A real repository in a temporary folder. */
export type TestRepository = {
  path: string;
  git(...args: string[]): string;
  write(files: Record<string, string | Buffer>): void;
  /** Writes the files, commits all, and gives the commit's id. */
  commit(files: Record<string, string | Buffer>, message?: string): string;
  remove(): void;
};

/** As `git init -b main` leaves it, without the examples of hooks (gitrepository-layout(5)), and with no process started. */
export function createRepository(): TestRepository {
  const path = mkdtempSync(join(tmpdir(), 'launch-gate-git-'));
  for (const folder of ['info', 'objects/info', 'objects/pack', 'refs/heads', 'refs/tags'])
    mkdirSync(join(path, '.git', folder), { recursive: true });
  writeFileSync(join(path, '.git/HEAD'), 'ref: refs/heads/main\n');
  writeFileSync(
    join(path, '.git/config'),
    '[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = false\n\tlogallrefupdates = true\n',
  );
  return openTestRepository(path);
}

/** The same repository in another folder; quicker than to make it again. */
export function copyRepository({ path: source }: TestRepository): TestRepository {
  const path = mkdtempSync(join(tmpdir(), 'launch-gate-git-'));
  cpSync(source, path, { recursive: true });
  return openTestRepository(path);
}

/** `git clone` with these options into a new folder. */
export function cloneRepository(source: string, ...options: string[]): TestRepository {
  const path = mkdtempSync(join(tmpdir(), 'launch-gate-git-'));
  execFileSync('git', ['clone', '-q', ...options, source, path], {
    env: { ...process.env, ...identity },
    stdio: 'pipe',
  });
  return openTestRepository(path);
}

function openTestRepository(path: string): TestRepository {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: path, env: { ...process.env, ...identity }, encoding: 'utf8', stdio: 'pipe' });
  const write = (files: Record<string, string | Buffer>) => {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(path, name)), { recursive: true });
      writeFileSync(join(path, name), content);
    }
  };
  return {
    path,
    git,
    write,
    commit(files, message = 'change') {
      write(files);
      git('add', '-A');
      // It says the id in whole, and starts no process that looks whether there is something to tidy up.
      const told = git(
        ...['core.abbrev=no', 'maintenance.auto=false'].flatMap((setting) => ['-c', setting]),
        'commit',
        '--allow-empty',
        '-m',
        message,
      );
      return /^\[[^\]]* ([0-9a-f]{40,})\]/.exec(told)?.[1] as string;
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
