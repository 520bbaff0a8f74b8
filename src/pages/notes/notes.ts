import { type DiffPath, diffPaths } from '../../git/diff-paths.ts';
import { mapPeople } from '../../git/map-people.ts';
import type { ResolvedRange } from '../../git/range.ts';
import { withoutIndex } from '../../git/read-history.ts';
import { readLog } from '../../git/read-log.ts';
import { openRepository, type Repository } from '../../git/repository.ts';
import { resolveRange } from '../../git/resolve-range.ts';
import { countCommits } from '../../git/tree.ts';
import type { RunHistory } from '../../history/run-summary.ts';
import type { Context } from '../../model/context.ts';
import { groupBy } from '../../model/group-by.ts';
import type { EnvRead } from '../../pillars/launch/env/reads.ts';
import type { Platform } from '../handover/platforms.ts';
import { type Group, groups } from './conventional.ts';
import { type Cancelled, cancelReverts, type Entry, entriesOf } from './entries.ts';
import { newEnvNames } from './env-names.ts';
import { type Facts, factsOf } from './facts.ts';
import { foldersOf } from './folders.ts';
import { migrationTool } from './migrations.ts';
import { type Contributor, countPeople } from './people.ts';
import { platformsAt } from './platforms-at.ts';
import { type RouteSpeed, speedOf } from './speed.ts';

/** Two commits, branches or tags; the notes are of what `head` has beyond `base`. */
export type NotesRange = { base: string; head: string };

type NotesGroup = { title: string; entries: Entry[] };

/** What is new between two commits. Everything in it is foreign text. */
export type Notes = {
  /** As they were asked for; `ids` are the commits that they name. */
  range: NotesRange;
  ids: NotesRange;
  environment: string;
  /** How many commits there are in all, merges included. */
  commits: number;
  /** How many commits `base` has that `head` lacks: not 0 where `head` goes back. */
  missing: number;
  hasMerges: boolean;
  breaking: Entry[];
  /** Without those that break something. */
  groups: NotesGroup[];
  cancelled: Cancelled[];
  people: Contributor[];
  bots: Contributor[];
  migrations: (DiffPath & { tool: string })[];
  envNames: EnvRead[];
  /** What the head is deployed to, as far as its files tell. */
  platforms: Platform[];
  /** Undefined where no history was given. */
  speed?: RouteSpeed[];
  /** A model's first paragraph, as plain text. */
  draft?: { model: string; text: string };
};

const maxCoAuthors = 10_000;
const maxFolders = 12;

/** Reads what is new in a range. Throws RANGE_UNRESOLVABLE, NOT_A_REPOSITORY, GIT_FAILED. */
export async function collectNotes(
  range: NotesRange,
  { environment, history }: { environment: string; history?: RunHistory },
  context: Context,
): Promise<Notes> {
  const repository = await openRepository(context);
  const resolved = await resolveRange(repository, { kind: 'between', ...range });
  const ids = { base: resolved.base ?? '', head: resolved.head };
  const commits = await factsIn(repository, resolved);
  const { kept, cancelled } = cancelReverts(entriesOf(commits, ids.head));
  const [missing, migrations, envNames, groups, platforms] = await Promise.all([
    countCommits(repository, { head: ids.base, revisions: [ids.base, `^${ids.head}`] }),
    diffPaths(withoutIndex(repository), ids, (path) => migrationTool(path) !== undefined),
    newEnvNames(repository, ids),
    groupsOf(repository, kept),
    platformsAt(repository, ids.head, environment),
  ]);
  return {
    range,
    ids,
    environment,
    commits: commits.length,
    missing,
    hasMerges: commits.some(({ parents }) => parents.length > 1),
    breaking: kept.filter(({ isBreaking }) => isBreaking),
    groups,
    cancelled,
    ...countPeople(commits.filter(({ parents }) => parents.length < 2).map(({ people }) => people)),
    migrations: migrations.map((file) => ({ ...file, tool: migrationTool(file.path) ?? '' })),
    envNames,
    platforms,
    speed: history && speedOf(history, ids.base, ids.head),
  };
}

/** Children before parents. */
async function factsIn(repository: Repository, range: ResolvedRange): Promise<Facts[]> {
  const commits: Facts[] = [];
  for await (const commit of readLog(repository, range)) commits.push(factsOf(commit));
  // git has mapped the authors, and reads no one else out of a message.
  const others = new Map(
    commits.flatMap(({ people }) => people.slice(1)).map((one) => [`${one.name} <${one.email}>`, one]),
  );
  const mapped = await mapPeople(repository, [...others.values()].slice(0, maxCoAuthors));
  const byText = new Map([...others.keys()].map((text, index) => [text, mapped[index]]));
  return commits.map((commit) => ({
    ...commit,
    people: commit.people.map((one) => byText.get(`${one.name} <${one.email}>`) ?? one),
  }));
}

async function groupsOf(repository: Repository, entries: readonly Entry[]): Promise<NotesGroup[]> {
  const shown = entries.filter(({ isBreaking }) => !isBreaking);
  const byGroup = groupBy(shown, ({ group }) => group);
  const folders = await foldersOf(repository, byGroup.get(undefined) ?? []);
  const byFolder = [...groupBy(byGroup.get(undefined) ?? [], (entry) => folders.get(entry) || undefined)]
    .filter(([folder]) => folder !== undefined)
    .toSorted(([, a], [, b]) => b.length - a.length)
    .slice(0, maxFolders);
  const told = new Set(byFolder.flatMap(([, entries]) => entries));
  const rest = byGroup.get(undefined)?.filter((entry) => !told.has(entry)) ?? [];
  return [
    ...Object.keys(groups).map((title) => ({ title, entries: byGroup.get(title as Group) ?? [] })),
    ...byFolder.map(([folder, entries]) => ({ title: `In ${folder}`, entries })),
    { title: 'Other changes', entries: rest },
  ].filter(({ entries }) => entries.length > 0);
}
