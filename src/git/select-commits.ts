import type { PassedOver } from './changed-text.ts';
import { diffAttributes } from './diff-attributes.ts';
import { createVersionJudge, type Look, type Looked } from './look-at-versions.ts';
import { type Change, type CommitChanges, readChanges } from './read-changes.ts';
import { readManyObjects } from './read-objects.ts';
import type { Repository } from './repository.ts';

/** The first part is small, so that patches are read soon. */
const changesOfPart = (number: number) => (number === 0 ? 1_000 : 16_000);
/** The commits that bring a larger file are chosen without a look. */
const maxBytes = 16_000_000;
const maxKnown = 200_000;

/**
 * The commits, of the ones in `lists`, whose patches may hold a finding; in the same order. A hunk of a patch without
 * context is a run of whole lines of the new file: a version of a file in no run of which anything can be found need
 * not be compared with the one before it. Each version is looked at once; git unpacks it faster than it compares two.
 * What is looked at and what is passed over is counted. Throws GIT_FAILED, and what `look` throws.
 */
export async function* selectCommits(
  source: Repository,
  lists: AsyncIterable<string[]>,
  look: Look,
  counts: PassedOver & { looked: Looked },
): AsyncGenerator<string[]> {
  const known = new Map<string, boolean>();
  const select = async (commits: CommitChanges[]) => {
    if (known.size > maxKnown) known.clear();
    const changes = commits.flatMap((commit) => commit.changes).filter(({ path }) => !look.isAllowed(path));
    const fresh = new Map(
      changes.filter((change) => !known.has(keyOf(change))).map((change) => [keyOf(change), change]),
    );
    await judge(source, [...fresh.values()], { look, known, counts });
    const chosen = commits.filter((commit) => commit.changes.some((change) => known.get(keyOf(change))));
    counts.looked.commits += commits.length - chosen.length;
    return chosen.map(({ id }) => id);
  };
  const parts = inParts(readChanges(source, lists));
  try {
    for (let part = await parts.next(); !part.done; ) {
      const next = parts.next();
      next.catch(() => {}); // it is awaited after this part
      yield await select(part.value);
      part = await next;
    }
  } finally {
    await parts.return(undefined);
  }
}

async function* inParts(lists: AsyncIterable<CommitChanges[]>): AsyncGenerator<CommitChanges[]> {
  let commits: CommitChanges[] = [];
  let size = 0;
  let number = 0;
  for await (const list of lists) {
    for (const commit of list) {
      commits.push(commit);
      size += commit.changes.length;
    }
    if (size < changesOfPart(number)) continue;
    yield commits;
    commits = [];
    size = 0;
    number += 1;
  }
  yield commits;
}

type Judging = { look: Look; known: Map<string, boolean>; counts: PassedOver & { looked: Looked } };

/** Puts into `known` whether a patch that leads to these versions may hold a finding. */
async function judge(source: Repository, versions: Change[], { look, known, counts }: Judging): Promise<void> {
  const attributes = await diffAttributes(source, new Set(versions.map(({ path }) => path)));
  const mayShow = createVersionJudge(look, counts);
  const files = versions.filter(({ mode }) => mode !== submodule).sort(byPath);
  for (const change of versions) {
    const { mode, path, now } = change;
    if (mode === submodule)
      known.set(keyOf(change), mayShow(path, Buffer.from(`Subproject commit ${now}\n`), undefined));
  }
  let next = 0;
  const ids = files.map(({ now }) => now);
  for await (const objects of readManyObjects(source, ids, maxBytes)) {
    for (const { content, size, type } of objects) {
      const change = files[next++] as Change;
      const { path } = change;
      // A name whose bytes are no UTF-8 has no attributes that could be asked for.
      const isOpaque = type !== 'blob' || size > maxBytes || path.includes('\ufffd');
      known.set(keyOf(change), isOpaque || mayShow(path, content, attributes.get(path)));
    }
  }
}

const submodule = '160000';

/** Rules may ask for a path, so the same content is another version under another name. */
function keyOf({ now, path }: Change): string {
  return `${now} ${path}`;
}

function byPath(a: Change, b: Change): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
