import { median } from 'simple-statistics';
import type { RunHistory } from '../../history/run-summary.ts';
import { exceedsBaseline } from '../../pillars/latency/baseline.ts';
import { type Change, isIn, twoWindows } from './window.ts';

/** p95 of a route in one release, or of a day before the last 90, in ms. */
export type Point = {
  /** ISO 8601; a day has no time. */
  at: string;
  sha?: string;
  /** Null where it falls on a request that failed. */
  p95Ms: number | null;
  budgetMs: number | null;
  /** The median of the five releases before; undefined with fewer, and for a day. */
  beforeMs?: number;
};

export type RouteTrend = {
  check: string;
  /** Of the last release against the five before; where that is no change, of the months. */
  change: Change;
  /** What `change` and the order of routes rest on. */
  by: 'release' | 'months';
  /** The medians of the releases of the last 30 days and of the 30 before, in ms, where each have five. */
  months?: { nowMs: number; beforeMs: number };
  isOverBudget: boolean;
  /** The oldest first. */
  points: Point[];
  last: Point;
};

export type LatencyTrend = {
  change: Change;
  /** Those that got slower first. */
  routes: RouteTrend[];
  /** Routes that none of the last five releases has measured. */
  gone: string[];
};

export const comparedReleases = 5;
/** With fewer requests p95 is the slowest of them. */
const minRequests = 20;
/** As for drift (docs/history.md): a smaller difference is noise. */
const minDifferenceMs = 50;
const minRatio = 1.2;

/**
 * p95 of each route by release. Runs of one commit in a row are one release: the median of theirs is its value. One that
 * falls on a failed request is slower than any other.
 */
export function latencyTrend(history: RunHistory, now: number): LatencyTrend {
  const routes = new Map<string, Measured>();
  for (const { day, routes: measured } of history.days)
    for (const { check, p95Ms, budgetMs } of measured)
      measuredOf(routes, check).points.push({ at: day, p95Ms, budgetMs });
  const groups = groupByCommit(history.runs);
  for (const [index, runs] of groups.entries())
    for (const [check, point] of measuredIn(runs)) {
      const route = measuredOf(routes, check);
      route.points.push(point);
      route.lastGroup = index;
    }
  const recent = [...routes].filter(([, { lastGroup }]) => lastGroup >= groups.length - comparedReleases);
  const trends = recent.map(([check, { points }]) => routeTrend(check, points, now)).sort(worstFirst);
  const measured = new Set(recent.map(([check]) => check));
  const gone = [...routes.keys()].filter((check) => !measured.has(check));
  return { change: together(trends), routes: trends, gone };
}

type Measured = { points: Point[]; lastGroup: number };

function measuredOf(routes: Map<string, Measured>, check: string): Measured {
  const known = routes.get(check) ?? { points: [], lastGroup: Number.NEGATIVE_INFINITY };
  routes.set(check, known);
  return known;
}

type Run = RunHistory['runs'][number];

/** A run without a commit stands by itself. */
function groupByCommit(runs: readonly Run[]): Run[][] {
  const groups: Run[][] = [];
  for (const run of runs) {
    if (run.routes.length === 0) continue;
    const last = groups.at(-1);
    if (run.sha !== undefined && last?.[0]?.sha === run.sha) last.push(run);
    else groups.push([run]);
  }
  return groups;
}

function measuredIn(runs: readonly Run[]): Map<string, Point> {
  const found = new Map<string, { times: number[]; budgetMs: number | null }>();
  for (const run of runs)
    for (const { check, p95Ms, budgetMs, n } of run.routes) {
      if (n < minRequests) continue;
      const known = found.get(check) ?? { times: [], budgetMs };
      known.times.push(p95Ms ?? Number.POSITIVE_INFINITY);
      known.budgetMs = budgetMs;
      found.set(check, known);
    }
  const { at, sha } = runs[0] as Run;
  const point = ({ times, budgetMs }: { times: number[]; budgetMs: number | null }): Point => {
    const p95Ms = median(times);
    return { at, ...(sha !== undefined && { sha }), p95Ms: Number.isFinite(p95Ms) ? p95Ms : null, budgetMs };
  };
  return new Map([...found].map(([check, each]) => [check, point(each)]));
}

function routeTrend(check: string, measured: readonly Point[], now: number): RouteTrend {
  const before: number[] = [];
  let past: number[] = [];
  const points = measured.map((point): Point => {
    past = isRelease(point) ? before.slice(-comparedReleases) : [];
    if (isRelease(point) && point.p95Ms !== null) before.push(point.p95Ms);
    return past.length < comparedReleases ? point : { ...point, beforeMs: median(past) };
  });
  const last = points.at(-1) as Point;
  const change = past.length < comparedReleases ? 'unknown' : compare(last.p95Ms, past);
  const isOverBudget = last.budgetMs !== null && (last.p95Ms === null || last.p95Ms > last.budgetMs);
  const months = monthsOf(points, now);
  // A route that grows by a little with each release never stands out against the five before.
  const byMonths = (change === 'same' || change === 'unknown') && months ? compareMonths(months) : 'same';
  const route = { check, isOverBudget, points, last, ...(months && { months }) };
  return byMonths === 'same' ? { ...route, change, by: 'release' } : { ...route, change: byMonths, by: 'months' };
}

/** A day before the last 90 has no time. */
export function isRelease({ at }: Point): boolean {
  return at.includes('T');
}

function monthsOf(points: readonly Point[], now: number): RouteTrend['months'] {
  const windows = twoWindows(now);
  const [current, earlier] = [windows.now, windows.before].map((window) =>
    points.flatMap((point) =>
      point.p95Ms !== null && isRelease(point) && isIn(window, point.at) ? [point.p95Ms] : [],
    ),
  ) as [number[], number[]];
  if (Math.min(current.length, earlier.length) < comparedReleases) return undefined;
  return { nowMs: median(current), beforeMs: median(earlier) };
}

function compareMonths({ nowMs, beforeMs }: NonNullable<RouteTrend['months']>): Change {
  if (Math.abs(nowMs - beforeMs) <= minDifferenceMs) return 'same';
  if (nowMs > minRatio * beforeMs) return 'worse';
  return beforeMs > minRatio * nowMs ? 'better' : 'same';
}

/** As drift is judged, in both directions. A p95 that falls on failed requests is worse than any other. */
function compare(p95Ms: number | null, past: readonly number[]): Change {
  if (p95Ms === null) return 'worse';
  // A time of 0 has no logarithm.
  const [value, ...others] = [p95Ms, ...past].map((ms) => Math.max(ms, 0.1)) as [number, ...number[]];
  if (exceedsBaseline(value, others, minDifferenceMs)) return 'worse';
  return isBelow(value, others) ? 'better' : 'same';
}

/** The mirror image of {@link exceedsBaseline}, whose limits are ratios: on 1 / time. */
function isBelow(value: number, past: readonly number[]): boolean {
  return (
    median([...past]) - value > minDifferenceMs &&
    exceedsBaseline(
      1 / value,
      past.map((ms) => 1 / ms),
      0,
    )
  );
}

const ranks: readonly Change[] = ['worse', 'same', 'better', 'unknown'];

function worstFirst(a: RouteTrend, b: RouteTrend): number {
  const rank = (route: RouteTrend) => (route.change === 'worse' ? 0 : route.isOverBudget ? 1 : 2);
  return rank(a) - rank(b) || ratioOf(b) - ratioOf(a) || ranks.indexOf(a.change) - ranks.indexOf(b.change);
}

/** How many times as slow as before the route is; 0 where there is nothing to compare. */
export function ratioOf({ by, months, last: { p95Ms, beforeMs } }: RouteTrend): number {
  if (by === 'months' && months) return months.nowMs / Math.max(months.beforeMs, 0.1);
  if (beforeMs === undefined) return 0;
  return p95Ms === null ? Number.MAX_VALUE : p95Ms / Math.max(beforeMs, 0.1);
}

/** One route that got slower outweighs those that got faster. */
function together(routes: readonly RouteTrend[]): Change {
  for (const change of ['worse', 'better', 'same'] as const)
    if (routes.some((route) => route.change === change)) return change;
  return 'unknown';
}
