import { median } from 'simple-statistics';
import { isFailure, type Release } from './releases.ts';
import { type Change, compareAmounts, isIn, minCompared, twoWindows, type Window } from './window.ts';

/** An incident as the state of uptime keeps it. Times in ms since 1970. */
export type Incident = { title: string; startedAt: number; resolvedAt?: number; isWarning?: boolean };

/** From the start of an incident to its end, or from a release that failed to the next that passed. */
export type Restore = {
  what: 'incident' | 'release';
  /** The title of the incident, the commit of the release. */
  title: string;
  /** ISO 8601. */
  at: string;
  /** Undefined for what is not over yet. */
  ms?: number;
};

type RestoreCount = { n: number; medianMs?: number };

export type RestoreTrend = {
  change: Change;
  /** What is not over yet. */
  open: Restore[];
  /** All of them, the latest first. */
  list: Restore[];
  /** Of those that began in the window and are over. */
  now: RestoreCount;
  before: RestoreCount;
};

/** How long it took until all was well again. Warnings take nothing down, so they are left out. */
export function restoreTrend(incidents: readonly Incident[], releases: readonly Release[], now: number): RestoreTrend {
  const list = [...ofIncidents(incidents), ...ofReleases(releases)].sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
  const windows = twoWindows(now);
  const counts = { now: countIn(list, windows.now), before: countIn(list, windows.before) };
  return {
    change: compare(counts.now, counts.before),
    open: list.filter(({ ms }) => ms === undefined),
    list,
    ...counts,
  };
}

function ofIncidents(incidents: readonly Incident[]): Restore[] {
  return incidents
    .filter(({ isWarning }) => !isWarning)
    .map(({ title, startedAt, resolvedAt }) => ({
      what: 'incident',
      title,
      at: new Date(startedAt).toISOString(),
      ...(resolvedAt !== undefined && { ms: Math.max(0, resolvedAt - startedAt) }),
    }));
}

/** Backwards, so that the next release that passed is known. */
function ofReleases(releases: readonly Release[]): Restore[] {
  let passedAt: string | undefined;
  return releases.toReversed().flatMap((release): Restore[] => {
    const { at, sha = '', verdict, mendedAt } = release;
    const end = mendedAt ?? passedAt;
    if (!isFailure(release) && verdict === 'pass') passedAt = at;
    else if (mendedAt) passedAt = mendedAt;
    if (verdict !== 'fail') return [];
    return [{ what: 'release', title: sha, at, ...(end && { ms: Date.parse(end) - Date.parse(at) }) }];
  });
}

function countIn(list: readonly Restore[], window: Window): RestoreCount {
  const over = list.flatMap(({ at, ms }) => (ms !== undefined && isIn(window, at) ? [ms] : []));
  return { n: over.length, ...(over.length > 0 && { medianMs: median(over) }) };
}

function compare(now: RestoreCount, before: RestoreCount): Change {
  if (Math.min(now.n, before.n) < minCompared) return 'unknown';
  return compareAmounts(now.medianMs ?? 0, before.medianMs ?? 0);
}
