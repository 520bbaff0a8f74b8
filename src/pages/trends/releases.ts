import type { KeptDeployment, RunHistory } from '../../history/run-summary.ts';
import { compareShares } from './daily.ts';
import { type Change, daysIn, isIn, minCompared, twoWindows, type Window } from './window.ts';

export type Release = {
  /** ISO 8601. */
  at: string;
  sha?: string;
  /** Of its gate and its watch, else of its deployment. `unjudged`: neither is known. */
  verdict: 'pass' | 'fail' | 'unjudged';
  /** A later deployment went back behind it. */
  isRolledBack: boolean;
  isRollback: boolean;
  /** When the gate, or another deployment of the same commit, passed after this one had failed. */
  mendedAt?: string;
};

/** `failed` counts those whose gate failed and those that were rolled back, `judged` all whose outcome is known. */
export type ReleaseCounts = {
  releases: number;
  judged: number;
  failed: number;
  rolledBack: number;
  rollbacks: number;
  /** Undefined for less than a week of records. */
  perWeek?: number;
};

export type ReleaseTrend = {
  change: Change;
  /** Deployments at GitHub where there are any, else runs; of another commit than the one before. */
  source: 'deployments' | 'runs';
  /** In the order of their time. */
  list: Release[];
  now: ReleaseCounts;
  before: ReleaseCounts;
};

/** `time` in ms since 1970. */
type Timed<Each> = Each & { time: number };
type Judged = Timed<{ at: string; sha?: string; verdict: Release['verdict'] }>;
type Deployed = Timed<KeptDeployment>;

/** The jobs of one run make their deployments within this time. A later one of the same commit is another try. */
const sameTryMs = 60_000;

/** The change failure rate of the last 30 days against the 30 before. */
export function releaseTrend(history: RunHistory, now: number): ReleaseTrend {
  const judged: Judged[] = inOrder([...history.days.flatMap(({ releases }) => releases), ...history.runs]);
  const deployments = deploymentsOf(history);
  const list = deployments.length > 0 ? deploymentsAsReleases(deployments, judged) : runsAsReleases(judged);
  const windows = twoWindows(now);
  const since = list[0]?.at ?? windows.now.to;
  const counts = { now: countIn(list, windows.now, since), before: countIn(list, windows.before, since) };
  const isEnough = Math.min(counts.now.judged, counts.before.judged) >= minCompared;
  const change = isEnough
    ? compareShares(counts.now.failed / counts.now.judged, counts.before.failed / counts.before.judged)
    : 'unknown';
  return { change, source: deployments.length > 0 ? 'deployments' : 'runs', list, ...counts };
}

/** Each deployment once, by its time; what was said of it last counts. */
function deploymentsOf({ days, runs }: RunHistory): Deployed[] {
  const all = [...days, ...runs].flatMap(({ deployments }) => deployments);
  return inOrder([...new Map(all.map((each) => [each.id, each])).values()]);
}

/** Deployments of one commit in a row are one release: another try, or the jobs of a matrix. */
function deploymentsAsReleases(deployments: readonly Deployed[], judged: readonly Judged[]): Release[] {
  const groups = groupByCommit(deployments);
  const spans = spansBetween(
    judged,
    groups.map(([first]) => first.time),
  );
  return markRolledBack(groups.map((group, index) => releaseOf(group, spans[index] ?? [], spans[index + 1] ?? [])));
}

/**
 * The verdict is a failure that GitHub was told of, else that of the first run after the deployment, else of the last
 * run between the release before and this one, else what GitHub was told.
 */
function releaseOf(group: Group<Deployed>, before: readonly Judged[], after: readonly Judged[]): Release {
  const [{ at, sha, isRollback }] = group;
  const isOwn = (run: Judged) => run.sha === sha && run.verdict !== 'unjudged';
  const runs = after.filter(isOwn);
  const failed = group.find(({ state }) => state === 'failure');
  const told = group.some(({ state }) => state === 'success') ? 'pass' : 'unjudged';
  const verdict = failed ? 'fail' : ((runs[0] ?? before.findLast(isOwn))?.verdict ?? told);
  const tries = group
    .filter(({ state, time }) => state === 'success' && failed && time - failed.time > sameTryMs)
    .map((each) => ({ ...each, verdict: 'pass' as const }));
  return { at, sha, verdict, isRollback, isRolledBack: false, ...mended(verdict, [...runs, ...tries]) };
}

function runsAsReleases(judged: readonly Judged[]): Release[] {
  return groupByCommit(judged.filter(({ sha }) => sha !== undefined)).map((runs) => {
    const [{ at, sha }] = runs;
    const known = runs.filter(({ verdict }) => verdict !== 'unjudged');
    const verdict = known[0]?.verdict ?? 'unjudged';
    return { at, sha, verdict, isRollback: false, isRolledBack: false, ...mended(verdict, known) };
  });
}

type Group<Each> = [Each, ...Each[]];

function groupByCommit<Each extends { sha?: string }>(all: readonly Each[]): Group<Each>[] {
  const groups: Group<Each>[] = [];
  for (const each of all) {
    const last = groups.at(-1);
    if (last?.[0].sha === each.sha) last?.push(each);
    else groups.push([each]);
  }
  return groups;
}

/** What is before the first start, and from each start to the next one. Both lists ascend. */
function spansBetween(judged: readonly Judged[], starts: readonly number[]): Judged[][] {
  let next = 0;
  return [...starts, Number.POSITIVE_INFINITY].map((end) => {
    const from = next;
    while (next < judged.length && (judged[next] as Judged).time < end) next += 1;
    return judged.slice(from, next);
  });
}

function mended(verdict: Release['verdict'], tries: readonly Judged[]): Pick<Release, 'mendedAt'> {
  const [first] = verdict === 'fail' ? inOrder(tries.filter((each) => each.verdict === 'pass')) : [];
  return first ? { mendedAt: first.at } : {};
}

/** A rollback takes back what came since its commit was deployed last, or the release before it. */
function markRolledBack(releases: readonly Release[]): Release[] {
  const latest = new Map<string | undefined, number>();
  const firsts = releases.map(({ sha, isRollback }, index) => {
    const first = isRollback ? (latest.get(sha) ?? index - 2) + 1 : Number.POSITIVE_INFINITY;
    latest.set(sha, index);
    return first;
  });
  let first = Number.POSITIVE_INFINITY;
  return releases
    .map((release, index) => [release, firsts[index] as number] as const)
    .toReversed()
    .map(([release, own], fromEnd) => {
      const isRolledBack = releases.length - 1 - fromEnd >= first;
      first = Math.min(first, own);
      return { ...release, isRolledBack };
    })
    .toReversed();
}

function countIn(list: readonly Release[], window: Window, since: string): ReleaseCounts {
  const inside = list.filter(({ at }) => isIn(window, at));
  const days = daysIn(window, since);
  return {
    releases: inside.length,
    judged: inside.filter(({ verdict, isRolledBack }) => verdict !== 'unjudged' || isRolledBack).length,
    failed: inside.filter(isFailure).length,
    rolledBack: inside.filter(({ isRolledBack }) => isRolledBack).length,
    rollbacks: inside.filter(({ isRollback }) => isRollback).length,
    ...(days >= 7 && { perWeek: (7 * inside.length) / days }),
  };
}

export function isFailure({ verdict, isRolledBack }: Release): boolean {
  return verdict === 'fail' || isRolledBack;
}

function inOrder<Each extends { at: string }>(all: readonly Each[]): Timed<Each>[] {
  return all.map((each) => ({ ...each, time: Date.parse(each.at) })).sort((a, b) => a.time - b.time);
}
