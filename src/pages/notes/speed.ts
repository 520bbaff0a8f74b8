import type { RunHistory, RunSummary } from '../../history/run-summary.ts';

/** A route's p95 in the last run of each of two releases; null where it falls on a failed request. */
export type RouteSpeed = { check: string; beforeMs: number | null; afterMs: number | null; budgetMs: number | null };

/** The p95 of routes that were measured in both releases; the largest change for the worse comes first. */
export function speedOf({ runs }: RunHistory, base: string, head: string): RouteSpeed[] {
  const before = new Map(routesOf(runs, base).map((route) => [route.check, route]));
  return routesOf(runs, head)
    .flatMap(({ check, p95Ms, budgetMs }) => {
      const earlier = before.get(check);
      return earlier ? [{ check, beforeMs: earlier.p95Ms, afterMs: p95Ms, budgetMs }] : [];
    })
    .toSorted((a, b) => growth(b) - growth(a));
}

function routesOf(runs: readonly RunSummary[], sha: string): RunSummary['routes'] {
  return runs.findLast((run) => run.sha === sha && run.routes.length > 0)?.routes ?? [];
}

function growth({ beforeMs, afterMs }: RouteSpeed): number {
  if (afterMs === null) return beforeMs === null ? 0 : Number.POSITIVE_INFINITY;
  return beforeMs ? afterMs / beforeMs : 0;
}
