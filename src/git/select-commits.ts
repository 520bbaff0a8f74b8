import { groupBy } from '../model/group-by.ts';
import type { PassedOver } from './changed-text.ts';
import { diffAttributes } from './diff-attributes.ts';
import { createVersionJudge, type Look, type Looked } from './look-at-versions.ts';
import { type Change, type CommitChanges, readChanges } from './read-changes.ts';
import type { Selected } from './read-history.ts';
import { readManyObjects } from './read-objects.ts';
import type { Repository } from './repository.ts';

/** Versions of a file that are read together share what git unpacks for them. */
const changesOfPart = 16_000;
/** The commits that bring a larger file are chosen without a look. */
const maxBytes = 16_000_000;
const maxKnown = 200_000;
/** git holds each file of a commit against each of these paths, and a command of Windows has at most 32,767 characters. */
const maxPaths = 48;
const maxPathBytes = 16_000;

/**
 * The commits, of the ones in `lists`, whose patches may hold a finding. A hunk of a patch without context is a run
 * of whole lines of the new file: a version of a file in no run of which anything can be found need not be compared with
 * the one before it. Each version is looked at once; git unpacks it faster than it compares two. What is looked at and
 * what is passed over is counted. `open` is called when git is already at work. Throws GIT_FAILED, and what `open` and
 * the look throw.
 */
export async function* selectCommits(
  source: Repository,
  lists: AsyncIterable<string[]>,
  open: () => Promise<Look>,
  counts: PassedOver & { looked: Looked },
): AsyncGenerator<Selected> {
  let known = knownVersions();
  const select = async (commits: CommitChanges[], look: Look) => {
    if (known.size() > maxKnown) known = knownVersions();
    const fresh: Version[] = [];
    const versions = commits.map(({ changes }) =>
      changes.map((change) => {
        if (look.isAllowed(change.path)) return undefined;
        const before = known.find(change);
        if (before) return before;
        const version = known.add(change);
        fresh.push(version);
        return version;
      }),
    );
    await judge(source, fresh, { look, counts });
    const chosen = commits.flatMap(({ changes, ...commit }, number) => {
      const flagged = changes.filter((_, index) => versions[number]?.[index]?.mayHold);
      return flagged.length > 0 ? { ...commit, changes, flagged } : [];
    });
    counts.looked.commits += commits.length - chosen.length;
    return chosen;
  };
  const parts = inParts(readChanges(source, lists));
  const ahead = () => {
    const part = parts.next();
    part.catch(() => {}); // it is awaited later
    return part;
  };
  try {
    let next = ahead();
    const look = await open();
    for (let part = await next; !part.done; part = await next) {
      next = ahead();
      yield* grouped(await select(part.value, look));
    }
  } finally {
    await parts.return(undefined);
  }
}

/** A file's content under one name, and whether a patch that leads to it may hold a finding. */
type Version = Pick<Change, 'path' | 'now' | 'isSubmodule'> & { mayHold: boolean };

/** Rules may ask for a path, so the same content is another version under another name. */
function knownVersions() {
  // Nearly all contents have one name, so that the id alone tells the version.
  const byId = new Map<string, Version>();
  const byName = new Map<string, Version>();
  const nameOf = ({ now, path }: Change) => `${now} ${path}`;
  return {
    size: () => byId.size + byName.size,
    find(change: Change): Version | undefined {
      const first = byId.get(change.now);
      return first === undefined || first.path === change.path ? first : byName.get(nameOf(change));
    },
    /** Of a change whose version is not known. */
    add(change: Change): Version {
      const { path, now, isSubmodule } = change;
      const version = { path, now, isSubmodule, mayHold: false };
      if (byId.has(now)) byName.set(nameOf(change), version);
      else byId.set(now, version);
      return version;
    },
  };
}

type Chosen = CommitChanges & { flagged: Change[] };

/**
 * Of a commit that changes much else, git compares the flagged files alone: what a patch shows of a file depends on no
 * other file, except where a commit both deletes and adds files, which git may show as one that got another name.
 */
function* grouped(commits: readonly Chosen[]): Generator<Selected> {
  const whole: string[] = [];
  let group = { ids: [] as string[], paths: new Set<string>(), bytes: 0 };
  for (const { id, changes, deletes, flagged } of commits) {
    const mayRename = deletes && changes.some(({ isNew }) => isNew);
    const paths = flagged.map(({ path }) => path);
    const bytes = paths.reduce((sum, path) => sum + path.length + 1, 0);
    const isSmall = 2 * flagged.length <= changes.length && flagged.length <= maxPaths && bytes <= maxPathBytes;
    if (mayRename || !isSmall || paths.some(isNoUtf8)) {
      whole.push(id);
      continue;
    }
    const fresh = paths.filter((path) => !group.paths.has(path));
    if (group.paths.size + fresh.length > maxPaths || group.bytes + bytes > maxPathBytes) {
      yield { ids: group.ids, paths: [...group.paths] };
      group = { ids: [], paths: new Set(), bytes: 0 };
    }
    group.ids.push(id);
    group.bytes += bytes;
    for (const path of paths) group.paths.add(path);
  }
  if (group.ids.length > 0) yield { ids: group.ids, paths: [...group.paths] };
  if (whole.length > 0) yield { ids: whole };
}

async function* inParts(lists: AsyncIterable<CommitChanges[]>): AsyncGenerator<CommitChanges[]> {
  let commits: CommitChanges[] = [];
  let size = 0;
  for await (const list of lists) {
    for (const commit of list) {
      commits.push(commit);
      size += commit.changes.length;
    }
    if (size < changesOfPart) continue;
    yield commits;
    commits = [];
    size = 0;
  }
  yield commits;
}

type Judging = { look: Look; counts: PassedOver & { looked: Looked } };

/** Finds out what these versions may hold. */
async function judge(source: Repository, versions: Version[], { look, counts }: Judging): Promise<void> {
  const attributes = await diffAttributes(source, new Set(versions.map(({ path }) => path)));
  const mayShow = createVersionJudge(look, counts);
  const files = [...groupBy(versions, ({ path }) => path).values()].flat().filter(({ isSubmodule }) => !isSubmodule);
  for (const version of versions) {
    const { isSubmodule, path, now } = version;
    if (isSubmodule) version.mayHold = mayShow(path, Buffer.from(`Subproject commit ${now}\n`), undefined);
  }
  let next = 0;
  const ids = files.map(({ now }) => now);
  for await (const objects of readManyObjects(source, ids, maxBytes, { passing: true })) {
    for (const { content, size, type } of objects) {
      const version = files[next++] as Version;
      const { path } = version;
      // A name whose bytes are no UTF-8 has no attributes that could be asked for.
      const isOpaque = type !== 'blob' || size > maxBytes || isNoUtf8(path);
      version.mayHold = isOpaque || mayShow(path, content, attributes.get(path));
    }
  }
}

function isNoUtf8(path: string): boolean {
  return path.includes('\ufffd');
}
