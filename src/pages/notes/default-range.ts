import type { RunHistory } from '../../history/run-summary.ts';

/** The commits of the two latest releases, the later one as `head`; or why they are not known, in words. */
export type LastReleases = { base: string; head: string } | { problem: string };

/** The last two of these commits, given newest first, that differ. */
function lastTwo(newestFirst: readonly string[]): { base: string; head: string } | undefined {
  const [head] = newestFirst;
  const base = newestFirst.find((sha) => sha !== head);
  return head && base ? { base, head } : undefined;
}

/** The last two releases of a history: of its successful deployments, else of the runs that passed. */
export function lastReleases({ days, runs }: RunHistory): LastReleases {
  const deployed = [...days, ...runs]
    .flatMap(({ deployments }) => deployments)
    .filter(({ state }) => state === 'success')
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
    .map(({ sha }) => sha);
  const passed = runs.flatMap(({ verdict, sha }) => (verdict === 'pass' && sha ? [sha] : []));
  return (
    lastTwo(deployed.reverse()) ?? lastTwo(passed.reverse()) ?? { problem: 'the history holds no two releases of it' }
  );
}
