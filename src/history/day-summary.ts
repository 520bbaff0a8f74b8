import { groupBy } from '../model/group-by.ts';
import { type DaySummary, type KeptDeployment, type RunSummary, summaryVersion } from './run-summary.ts';

type Routes = RunSummary['routes'];

/** One summary of a UTC day: of its runs, and of what earlier summaries say of it. At least one of these is given. */
export function summariseDay(day: string, runs: readonly RunSummary[], known: readonly DaySummary[]): DaySummary {
  const all = [...known, ...runs];
  const verdicts = known.map((each) => each.runs as Record<string, number>);
  const mails = all.flatMap((each) => each.mails ?? []);
  return {
    version: summaryVersion,
    kind: 'day',
    day,
    environment: (all[0] as RunSummary).environment,
    runs: {
      pass: 0,
      fail: 0,
      unjudged: 0,
      ...addedUp([...verdicts, ...runs.map(({ verdict }) => ({ [verdict]: 1 }))]),
    },
    findings: addedUp(all.map(({ findings }) => findings)),
    requests: {
      sent: sum(all.map(({ requests }) => requests.sent)),
      failed: sum(all.map((each) => each.requests.failed)),
    },
    routes: routesOf([...known.flatMap(({ routes }) => routes), ...runs.flatMap(({ routes }) => onceEach(routes))]),
    ...(mails.length > 0 && {
      mails: { sent: sum(mails.map(({ sent }) => sent)), arrived: sum(mails.map(({ arrived }) => arrived)) },
    }),
    releases: releasesOf([
      ...known.flatMap(({ releases }) => releases),
      ...runs.map(({ at, sha, verdict }) => ({ at, ...(sha !== undefined && { sha }), verdict })),
    ]),
    deployments: latestOf(all.flatMap(({ deployments }) => deployments)),
  };
}

/** One for each id, as the last says it. */
function latestOf(deployments: readonly KeptDeployment[]): KeptDeployment[] {
  return [...new Map(deployments.map((each) => [each.id, each])).values()];
}

/** In a summary of a day `n` is the number of runs, in that of a run the number of requests. */
function onceEach(routes: Routes): Routes {
  return routes.map((route) => ({ ...route, n: 1 }));
}

/** The median of the p95 of each route; what an earlier summary says of it counts as often as it had runs. */
function routesOf(routes: Routes): Routes {
  return [...groupBy(routes, ({ check }) => check)].map(([check, each]) => {
    const p95Ms = medianOf(each);
    return {
      check,
      p95Ms: Number.isFinite(p95Ms) ? p95Ms : null,
      budgetMs: each.at(-1)?.budgetMs ?? null,
      n: sum(each.map(({ n }) => n)),
    };
  });
}

/** The median of the p95s, each counted `n` times. One that falls on a failed request is slower than any other. */
function medianOf(routes: Routes): number {
  const sorted = routes.map(({ p95Ms, n }) => ({ p95Ms: p95Ms ?? Number.POSITIVE_INFINITY, n }));
  sorted.sort((a, b) => a.p95Ms - b.p95Ms || 0);
  const total = sum(sorted.map(({ n }) => n));
  const valueAt = (rank: number) => {
    let seen = 0;
    const found = sorted.find(({ n }) => {
      seen += n;
      return seen > rank;
    });
    return found?.p95Ms ?? Number.POSITIVE_INFINITY;
  };
  return (valueAt(Math.floor((total - 1) / 2)) + valueAt(Math.floor(total / 2))) / 2;
}

/** A run that says of the same commit what the one before it said is no release of its own. */
function releasesOf(releases: DaySummary['releases']): DaySummary['releases'] {
  const all = releases.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return all.filter(({ sha, verdict }, i) => {
    const before = all[i - 1];
    return !before || sha === undefined || sha !== before.sha || verdict !== before.verdict;
  });
}

function addedUp(counts: readonly Record<string, number>[]): Record<string, number> {
  const total = new Map<string, number>();
  for (const each of counts)
    for (const [rule, count] of Object.entries(each)) total.set(rule, sum([total.get(rule) ?? 0, count]));
  return Object.fromEntries(total);
}

/** Foreign counts may be huge; a summary holds none that is not exact. */
function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => Math.min(total + each, Number.MAX_SAFE_INTEGER), 0);
}
