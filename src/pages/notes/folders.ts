import { readChanges } from '../../git/read-changes.ts';
import { withoutIndex } from '../../git/read-history.ts';
import type { Repository } from '../../git/repository.ts';
import { isBuilt } from './built.ts';
import type { Entry } from './entries.ts';

const idsAtOnce = 1_000;

/**
 * The first folder of most files that each of these changes adds or changes, such as `src/`; empty for files in no
 * folder, and for a change that only removes files. What a build makes counts only where nothing else was changed.
 * Throws GIT_FAILED.
 */
export async function foldersOf(repository: Repository, entries: readonly Entry[]): Promise<Map<Entry, string>> {
  const owners = new Map(entries.flatMap((entry) => [entry, ...entry.commits].map(({ id }) => [id, entry] as const)));
  async function* ids() {
    const all = [...owners.keys()];
    for (let from = 0; from < all.length; from += idsAtOnce) yield all.slice(from, from + idsAtOnce);
  }
  const counts = new Map<Entry, Map<string, number>>();
  const built = new Map<Entry, string>();
  for await (const commits of readChanges(withoutIndex(repository), ids())) {
    for (const { id, changes } of commits) {
      const owner = owners.get(id);
      if (!owner) continue;
      const files = counts.get(owner) ?? new Map<string, number>();
      for (const { path } of changes) {
        const folder = path.slice(0, path.indexOf('/') + 1);
        if (isBuilt(path)) built.set(owner, folder);
        else files.set(folder, (files.get(folder) ?? 0) + 1);
      }
      counts.set(owner, files);
    }
  }
  const most = (files: Map<string, number>) =>
    [...files].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0];
  return new Map([...counts].map(([entry, files]) => [entry, most(files) ?? built.get(entry) ?? '']));
}
