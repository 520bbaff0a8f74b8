import type { HistoryRecord, RouteRecord } from '../../history/record.ts';
import { minBaseline } from '../../history/store.ts';
import { percentile } from '../../statistics/percentiles.ts';
import { exceedsBaseline, maxBaseline } from './baseline.ts';
import { comparedRequests } from './compare-rule.ts';

/** What one past deployment measured on a route: times ascending, a failed request as Infinity. */
export type Release = { at: string; sha?: string; sortedMs: number[]; slower: boolean };

/** Whether the history is enough to judge a route, and the result. */
export type Drift =
  | { judged: false; releases: number }
  | { judged: true; slower: boolean; confirmed: boolean; p50Ms: Compared; p95Ms: Compared };
/** This deployment's value and the past values that it was compared with. */
type Compared = { value: number; past: number[]; slower: boolean };

const minDifferenceMs = { p50: 30, p95: 50 };

/**
 * The past deployments of one route, oldest first: the latest run of each commit. It leaves out the commit that is
 * judged now, because a job that runs again says nothing new, and runs with too few requests.
 */
export function releasesOf(
  records: readonly HistoryRecord[],
  { check, route }: Pick<RouteRecord, 'check' | 'route'>,
  sha: string | undefined,
): Release[] {
  const releases = new Map<string, Release>();
  for (const record of records.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))) {
    const found = record.routes.find((one) => one.check === check && one.route === route);
    if (!found || found.n < comparedRequests || (sha !== undefined && record.sha === sha)) continue;
    const { n, samplesMs, slower = false } = found;
    const key = record.sha ?? record.at;
    const sortedMs = withFailed(samplesMs, n);
    if (!isMeasured(sortedMs)) continue;
    releases.delete(key);
    releases.set(key, { at: record.at, sha: record.sha, sortedMs, slower });
  }
  return [...releases.values()];
}

/** Judges a route (times ascending) by its past deployments, oldest first. */
export function judgeDrift(sortedMs: readonly number[], releases: readonly Release[]): Drift {
  const pending = releases.at(-1)?.slower ?? false;
  // A slower deployment stays out of the baseline until the next one has confirmed it or not. Then it counts: a
  // baseline that left out every slower deployment would never learn that a route has more to do now.
  const settled = (pending ? releases.slice(0, -1) : releases).slice(-maxBaseline);
  if (settled.length < minBaseline || sortedMs.length < comparedRequests) {
    return { judged: false, releases: settled.length };
  }
  const compare = (share: number, difference: number): Compared => {
    const value = percentile(sortedMs, share);
    const past = settled.map((release) => percentile(release.sortedMs, share));
    return { value, past, slower: exceedsBaseline(value, past, difference) };
  };
  const p50Ms = compare(0.5, minDifferenceMs.p50);
  const p95Ms = compare(0.95, minDifferenceMs.p95);
  const slower = p50Ms.slower || p95Ms.slower;
  return { judged: true, slower, confirmed: slower && pending, p50Ms, p95Ms };
}

/** Whether all times are above 0 and p95 is finite, so that their logarithms exist. */
function isMeasured(sortedMs: readonly number[]): boolean {
  return (sortedMs[0] ?? 0) > 0 && Number.isFinite(percentile(sortedMs, 0.95));
}

function withFailed(samplesMs: readonly number[], n: number): number[] {
  return [...samplesMs, ...Array<number>(Math.max(0, n - samplesMs.length)).fill(Number.POSITIVE_INFINITY)];
}
