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
  /** When the gate passed after it had failed for this release. */
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
  /** Deployments at GitHub where there are any, else runs of a commit other than that of the run before. */
  source: 'deployments' | 'runs';
  /** In the order of their time. */
  list: Release[];
  now: ReleaseCounts;
  before: ReleaseCounts;
};

type Judged = { at: string; sha?: string; verdict: Release['verdict'] };

/** The change failure rate of the last 30 days against the 30 before. */
export function releaseTrend(history: RunHistory, now: number): ReleaseTrend {
  const judged: Judged[] = [...history.days.flatMap(({ releases }) => releases), ...history.runs].sort(byTime);
  const deployments = deploymentsOf(history);
  const list = deployments.length > 0 ? releasesOf(deployments, judged) : runsAsReleases(judged);
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
function deploymentsOf({ days, runs }: RunHistory): KeptDeployment[] {
  const all = [...days, ...runs].flatMap(({ deployments }) => deployments);
  return [...new Map(all.map((each) => [each.id, each])).values()].sort(byTime);
}

/**
 * The verdict of a release is that of its first run after the deployment, or of the last one between the deployment
 * before and this one. One pass through both lists.
 */
function releasesOf(deployments: readonly KeptDeployment[], judged: readonly Judged[]): Release[] {
  let next = 0;
  const releases = deployments.map(({ at, sha, state, isRollback }, index): Release => {
    const inAdvance = new Map<string, Judged['verdict']>();
    for (; isBefore(judged[next], at); next += 1) {
      const { sha: own = '', verdict } = judged[next] as Judged;
      if (verdict !== 'unjudged') inAdvance.set(own, verdict);
    }
    const until = deployments[index + 1]?.at;
    const after: Judged[] = [];
    let ahead = next;
    for (; judged[ahead] && (until === undefined || isBefore(judged[ahead], until)); ahead += 1)
      if (judged[ahead]?.sha === sha && judged[ahead]?.verdict !== 'unjudged') after.push(judged[ahead] as Judged);
    const ofGate = after[0]?.verdict ?? inAdvance.get(sha);
    const ofDeployment = { success: 'pass', failure: 'fail', other: 'unjudged' } as const;
    const verdict = state === 'failure' ? 'fail' : (ofGate ?? ofDeployment[state]);
    return { at, sha, verdict, isRollback, isRolledBack: false, ...mended(verdict, after) };
  });
  return markRolledBack(releases);
}

function runsAsReleases(judged: readonly Judged[]): Release[] {
  const groups: Judged[][] = [];
  for (const run of judged) {
    if (run.sha === undefined) continue;
    const last = groups.at(-1);
    if (last?.[0]?.sha === run.sha) last.push(run);
    else groups.push([run]);
  }
  return groups.map((runs) => {
    const [{ at, sha }] = runs as [Judged];
    const known = runs.filter(({ verdict }) => verdict !== 'unjudged');
    const verdict = known[0]?.verdict ?? 'unjudged';
    return { at, sha, verdict, isRollback: false, isRolledBack: false, ...mended(verdict, known) };
  });
}

function mended(verdict: Release['verdict'], runs: readonly Judged[]): Pick<Release, 'mendedAt'> {
  const pass = verdict === 'fail' ? runs.find((run) => run.verdict === 'pass') : undefined;
  return pass ? { mendedAt: pass.at } : {};
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

function isBefore(one: Judged | undefined, at: string): boolean {
  return one !== undefined && Date.parse(one.at) < Date.parse(at);
}

function byTime(a: { at: string }, b: { at: string }): number {
  return Date.parse(a.at) - Date.parse(b.at);
}
