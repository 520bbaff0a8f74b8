import type { RunHistory, RunSummary } from '../../../src/history/run-summary.ts';
import type { UptimeRecord } from '../../../src/pages/trends/figures.ts';

export const dayMs = 86_400_000;
export const hourMs = 3_600_000;
export const now = Date.parse('2026-11-26T18:00:00Z');
export const iso = (time: number) => new Date(time).toISOString();

/** Numbers from 0 to 1, the same ones each time (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const shaOf = (index: number) =>
  (index * 2_654_435_761 + 1).toString(16).padStart(12, '0').repeat(4).slice(0, 40);

export function run(at: number, more: Partial<RunSummary> = {}): RunSummary {
  return {
    version: 1,
    kind: 'run',
    at: iso(at),
    environment: 'production',
    verdict: 'pass',
    durationMs: 40_000,
    findings: {},
    requests: { sent: 100, failed: 0 },
    routes: [],
    deployments: [],
    ...more,
  };
}

export const emptyHistory: RunHistory = { days: [], runs: [], ignored: 0, newer: 0 };

const routes = [
  { check: 'Home', ms: 120, budgetMs: 300 },
  { check: 'Dashboard', ms: 310, budgetMs: 400 },
  { check: 'Orders API', ms: 540, budgetMs: null },
];

/**
 * 200 releases over 80 days, each with its gate run, some with a second run: failures, rollbacks, runs that judged
 * nothing, and a dashboard that gets slower with the last release.
 */
export function seededHistory(releases = 200, seed = 20): RunHistory {
  const next = random(seed);
  const runs: RunSummary[] = [];
  let shaBefore = shaOf(0);
  for (let index = 0; index < releases; index += 1) {
    const at = now - 80 * dayMs + Math.floor(((index + next() * 0.8) * 80 * dayMs) / releases) - hourMs;
    const isRollback = index > 0 && next() < 0.06;
    const sha = isRollback ? shaBefore : shaOf(index + 1);
    const outcome = next();
    const verdict = outcome < 0.12 ? 'fail' : outcome < 0.15 ? 'unjudged' : 'pass';
    const isLast = index === releases - 1;
    const measured = routes.map(({ check, ms, budgetMs }) => ({
      check,
      p95Ms:
        next() < 0.01 ? null : Math.round(ms * (0.92 + 0.16 * next()) * (isLast && check === 'Dashboard' ? 1.6 : 1)),
      budgetMs,
      n: 60,
    }));
    const deployment = {
      id: 1000 + index,
      sha,
      at: iso(at),
      state:
        verdict === 'fail' && next() < 0.5
          ? ('failure' as const)
          : next() < 0.1
            ? ('other' as const)
            : ('success' as const),
      isRollback,
    };
    const sent = 150 + Math.floor(next() * 100);
    runs.push(
      run(at + 120_000, {
        sha,
        verdict,
        routes: measured,
        requests: { sent, failed: verdict === 'fail' ? Math.floor(next() * 20) : Math.floor(next() * 1.2) },
        deployments: [deployment],
      }),
    );
    if (next() < 0.1)
      runs.push(
        run(at + 600_000, { sha, routes: measured.map((each) => ({ ...each, p95Ms: each.p95Ms && each.p95Ms + 20 })) }),
      );
    if (!isRollback) shaBefore = index % 3 === 0 ? sha : shaBefore;
  }
  return { ...emptyHistory, runs };
}

/** 80 days of a round every five minutes, five days of them not watched, with incidents. */
export function seededUptime(seed = 7): UptimeRecord & { days: { day: string; rounds: number; bad: number }[] } {
  const next = random(seed);
  const days = Array.from({ length: 80 }, (_, index) => ({
    day: iso(now - (79 - index) * dayMs).slice(0, 10),
    rounds: 270 + Math.floor(next() * 18),
    bad: next() < 0.12 ? 1 + Math.floor(next() * 14) : 0,
  })).filter((_, index) => index < 40 || index > 44);
  const incidents = days
    .filter(({ bad }) => bad > 0)
    .map(({ day, bad }, index) => {
      const startedAt = Date.parse(`${day}T10:00:00Z`);
      return {
        title: `Checkout is down (${index + 1})`,
        startedAt,
        resolvedAt: startedAt + bad * 5 * 60_000,
        isWarning: index % 4 === 3,
      };
    });
  return { days, incidents };
}
