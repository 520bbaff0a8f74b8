import type { Facts } from './facts.ts';

/** A change as the notes show it: a commit, or a pull request with the commits that it brought in. */
export type Entry = Facts & { commits: Facts[] };

/**
 * The changes of a range, newest first. `commits` are all of it, children before parents. What a pull request brought
 * in stands in it; a merge of anything else is not shown, what it brought in is. Takes time in proportion to their
 * number.
 */
export function entriesOf(commits: readonly Facts[], head: string): Entry[] {
  const byId = new Map(commits.map((commit) => [commit.id, commit]));
  const seen = new Set<string>();
  const entries: Entry[] = [];

  /** The commits from `tip` by first parents that no line holds yet, newest first. */
  const lineFrom = (tip: string, owner?: Entry) => {
    const line: Facts[] = [];
    for (let next = byId.get(tip); next && !seen.has(next.id); next = byId.get(next.parents[0] ?? '')) {
      seen.add(next.id);
      line.push(next);
    }
    return { line, owner };
  };

  // Oldest first, and what a merge brought in right after it: so a commit belongs to the first merge that had it.
  const open = [lineFrom(head)];
  for (let last = open.at(-1); last; last = open.at(-1)) {
    const commit = last.line.pop();
    if (!commit) {
      open.pop();
      continue;
    }
    const isMerge = commit.parents.length > 1;
    let { owner } = last;
    if (commit.pull || !(owner || isMerge)) {
      owner = { ...commit, commits: isMerge ? [] : [commit] };
      entries.push(owner);
    } else if (!isMerge) owner?.commits.push(commit);
    for (const parent of commit.parents.slice(1)) open.push(lineFrom(parent, owner));
  }
  return entries.reverse().map(whole);
}

/** A pull request is what its title says, and else what all of its commits say. */
function whole(entry: Entry): Entry {
  const { commits, group, reverts } = entry;
  const [first] = commits;
  return {
    ...entry,
    group: group ?? (commits.every((commit) => commit.group === first?.group) ? first?.group : undefined),
    isBreaking: entry.isBreaking || commits.some(({ isBreaking }) => isBreaking),
    breakingNote: entry.breakingNote ?? commits.find(({ breakingNote }) => breakingNote)?.breakingNote,
    reverts: reverts.length === 0 && commits.length === 1 && first ? first.reverts : reverts,
  };
}

/** Two changes of a range of which one takes back the other. */
export type Cancelled = { entry: Entry; by: Entry };

/**
 * Takes out of the changes, newest first, those that a later one takes back as a whole, and that one. A revert that is
 * itself reverted takes nothing back.
 */
export function cancelReverts(entries: readonly Entry[]): { kept: Entry[]; cancelled: Cancelled[] } {
  const placeOf = new Map(entries.map((entry, index) => [entry, index]));
  const known = new Map<string, Entry>();
  for (const entry of entries.toReversed()) {
    if (entry.pull) known.set(entry.pull, entry);
    known.set(`"${entry.title}`, entry);
    for (const { id } of entry.commits.length === 1 ? [entry, ...entry.commits] : [entry]) known.set(short(id), entry);
  }
  const gone = new Set<Entry>();
  const cancelled: Cancelled[] = [];
  for (const [index, by] of entries.entries()) {
    if (gone.has(by) || by.reverts.length === 0) continue;
    const targets = new Set(by.reverts.map((name) => known.get(/^[#!"]/.test(name) ? name : short(name))));
    const isWhole = [...targets].every((entry) => entry && !gone.has(entry) && (placeOf.get(entry) ?? 0) > index);
    if (!isWhole) continue;
    for (const entry of targets) {
      if (!entry) continue;
      gone.add(entry);
      cancelled.push({ entry, by });
    }
    gone.add(by);
  }
  return { kept: entries.filter((entry) => !gone.has(entry)), cancelled };
}

/** As short as git writes an id at least. */
function short(id: string): string {
  return id.slice(0, 7);
}
