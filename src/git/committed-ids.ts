import { GateError } from '../model/errors.ts';
import type { Repository } from './repository.ts';
import { lastLine, runGit } from './run-git.ts';

/** So many paths fit into one command line on every system. */
const pathsAtOnce = 200;

/**
 * The ids of those files that the checked-out commit holds; paths are relative to the root of the repository. Throws
 * GIT_FAILED.
 */
export async function committedIds(repository: Repository, paths: readonly string[]): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  const { exitCode } = await runGit(repository, ['rev-parse', '--quiet', '--verify', 'HEAD^{commit}']);
  // A repository may have no commit yet.
  if (exitCode !== 0) return ids;
  for (let at = 0; at < paths.length; at += pathsAtOnce) {
    const some = paths.slice(at, at + pathsAtOnce);
    const listed = await runGit(repository, ['ls-tree', '-z', '--full-tree', 'HEAD', '--', ...some]);
    if (listed.exitCode !== 0) throw new GateError('GIT_FAILED', { problem: lastLine(listed.stderr) });
    for (const line of listed.stdout.split('\0')) {
      const [, id, path] = /^\d+ blob (\S+)\t([^]*)$/.exec(line) ?? [];
      if (id && path) ids.set(path, id);
    }
  }
  return ids;
}
