import { findCommit, findRemote, type Repository } from './repository.ts';
import { runGit } from './run-git.ts';

/** `name` is `main`; `ref` is where its commits are known from: `origin/main`, or `main` if no remote has it. */
type DefaultBranch = { name: string; ref: string; tip: string };

/** What is checked out: `commit` is undefined before the first commit, `branch` if HEAD is detached. */
type Head = { branch?: string; commit?: string };

/**
 * The default branch as this clone knows it; no remote is asked. In this order: the branch that HEAD of the remote
 * named at the clone (git-remote(1), "set-head"), the user's `init.defaultBranch`, `main`, `master`. Undefined if the
 * clone has none of them.
 */
export async function findDefaultBranch(repository: Repository): Promise<DefaultBranch | undefined> {
  const remote = await findRemote(repository);
  const remotes = remote && `refs/remotes/${remote}/`;
  const [ofRemote, ofUser] = await Promise.all([
    remotes && symbolicRef(repository, `${remotes}HEAD`),
    runGit(repository, ['config', '--get', 'init.defaultBranch']),
  ]);
  const named = remotes && ofRemote?.startsWith(remotes) ? ofRemote.slice(remotes.length) : undefined;
  for (const name of [named, ofUser.stdout.trim(), 'main', 'master']) {
    if (!name) continue;
    for (const folder of [remotes, 'refs/heads/']) {
      const tip = folder && (await findCommit(repository, folder + name));
      if (tip) return { name, ref: `${folder}${name}`.replace(/^refs\/(?:heads|remotes)\//, ''), tip };
    }
  }
  return undefined;
}

export async function readHead(repository: Repository): Promise<Head> {
  const [ref, commit] = await Promise.all([symbolicRef(repository, 'HEAD'), findCommit(repository, 'HEAD')]);
  return { branch: ref?.replace(/^refs\/heads\//, ''), commit };
}

async function symbolicRef(repository: Repository, name: string): Promise<string | undefined> {
  const { exitCode, stdout } = await runGit(repository, ['symbolic-ref', '--quiet', name]);
  return exitCode === 0 ? stdout.trim() : undefined;
}
