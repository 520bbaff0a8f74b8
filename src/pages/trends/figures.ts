import type { RunHistory } from '../../history/run-summary.ts';
import { type Daily, daily, type Sum, sumIn } from './daily.ts';
import { type LatencyTrend, latencyTrend } from './latency.ts';
import { type ReleaseTrend, releaseTrend } from './releases.ts';
import { type Incident, type RestoreTrend, restoreTrend } from './restore.ts';
import { windowOf } from './window.ts';

/** What trends read of the state of uptime: the rounds of each UTC day, those that were bad, and incidents. */
export type UptimeRecord = {
  days?: readonly { day: string; rounds: number; bad: number }[];
  incidents: readonly Incident[];
};

/** All figures of the page; the JSON of `launch-gate trends --json`. */
export type Trends = {
  version: 1;
  environment: string;
  /** When it was computed; ISO 8601. */
  at: string;
  uptime: Daily & { over: Record<'7' | '30' | '90', Sum> };
  latency: LatencyTrend;
  errors: Daily;
  releases: ReleaseTrend;
  restore: RestoreTrend;
  /** How much was read. Days are those whose runs are older than 90 days. */
  read: { runs: number; days: number; ignored: number; newer: number };
};

const hourMs = 3_600_000;

/** Computes the trends of an environment; `now` in ms since 1970. Records of a clock that is ahead are left out. */
export function trendsOf(
  environment: string,
  given: RunHistory,
  uptime: UptimeRecord | undefined,
  now: number,
): Trends {
  const latest = new Date(now + hourMs).toISOString();
  const history = { ...given, runs: given.runs.filter(({ at }) => at <= latest) };
  const rounds = (uptime?.days ?? []).map(({ day, rounds, bad }) => ({ day, all: rounds, bad }));
  const up = daily(rounds, now);
  const over = (days: number) => sumIn(up.days, windowOf(now, days));
  const requests = [
    ...history.days.map(({ day, requests }) => ({ day, ...requests })),
    ...history.runs.map(({ at, requests }) => ({ day: at.slice(0, 10), ...requests })),
  ].map(({ day, sent, failed }) => ({ day, all: sent, bad: failed }));
  const releases = releaseTrend(history, now);
  return {
    version: 1,
    environment,
    at: new Date(now).toISOString(),
    uptime: { ...up, over: { 7: over(7), 30: over(30), 90: over(90) } },
    latency: latencyTrend(history, now),
    errors: daily(requests, now),
    releases,
    restore: restoreTrend(uptime?.incidents ?? [], releases.list, now),
    read: { runs: given.runs.length, days: given.days.length, ignored: given.ignored, newer: given.newer },
  };
}

/** Whether any run or round has left anything. */
export function hasRecords({ read, uptime, restore }: Trends): boolean {
  return read.runs + read.days + uptime.days.length + restore.list.length > 0;
}
