import type { KeptDeployment, RunHistory } from './run-summary.ts';

/** One whose `state` is not known is there to compare with. */
export type Listed = Omit<KeptDeployment, 'isRollback' | 'state'> & Partial<Pick<KeptDeployment, 'state'>>;

/**
 * The listed deployments whose state is known, each with whether it is a rollback: of a commit that was deployed before,
 * if that is older than the commit of the deployment before, or if the gate failed on another commit in between. A new
 * commit after a failed gate is a mend. Deployments that failed did not go live. `history` is what was kept so far.
 */
export function markRollbacks(listed: readonly Listed[], { days, runs }: RunHistory): KeptDeployment[] {
  const kept: Listed[] = [...days, ...runs].flatMap(({ deployments }) => deployments);
  const known = listed.filter(({ state }) => state !== undefined);
  const all = [...new Map([...listed, ...kept, ...known].map((each) => [each.id, each])).values()];
  const live = all.filter(({ state }) => state !== 'failure').sort(byTime);
  const firstOf = new Map<string, number>();
  for (const [index, { sha }] of live.entries()) if (!firstOf.has(sha)) firstOf.set(sha, index);
  const failed = [...days.flatMap(({ releases }) => releases), ...runs].filter(({ verdict }) => verdict === 'fail');

  const isRollback = (deployed: Listed) => {
    const before = live.findLast((other) => byTime(other, deployed) < 0);
    const first = firstOf.get(deployed.sha) ?? Number.POSITIVE_INFINITY;
    if (!before || first > live.indexOf(before)) return false;
    if (before.sha !== deployed.sha) return first < (firstOf.get(before.sha) ?? 0);
    return failed.some(
      ({ at, sha }) => sha !== deployed.sha && timeOf(at) > timeOf(before.at) && timeOf(at) < timeOf(deployed.at),
    );
  };
  return known.map((each) => ({ state: 'other', ...each, isRollback: isRollback(each) }));
}

function byTime(a: Listed, b: Listed): number {
  return timeOf(a.at) - timeOf(b.at) || a.id - b.id;
}

function timeOf(at: string): number {
  return Date.parse(at);
}
