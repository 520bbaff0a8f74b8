import type { CheckConfig } from '../../config/config.ts';
import { errorsRule, p95Rule } from '../../statistics/stairs.ts';
import type { Probe } from '../round.ts';
import { type Asked, type Round, requestsOf, sampleOf, sinceMs } from './requests.ts';
import { type Alarm, openTally } from './tally.ts';

/** Why a release fails while it is watched, the worst first. `down` holds the checks that fail for one reason. */
export type Failed =
  | { of: 'down'; probes: Probe[]; sinceMs: number }
  | ({ of: 'errors'; share: number } & Alarm<Asked>)
  | ({ of: 'p95'; check: CheckConfig; budgetMs: number; samplesMs: number[] } & Alarm<Asked>);

/** What is known after a round. */
export type Decision = {
  failed: Failed[];
  /** Requests of this round, and how many of them failed. */
  requests: number;
  failures: number;
};

const p95Share = 0.05;

/**
 * Judges a release round by round, by one sequential test over all of them. It asks nothing and reads no clock. After a
 * decision that something failed it is not asked again.
 */
export function openJudge(checks: readonly CheckConfig[], share: number): { add(round: Round): Decision } {
  const errors = openTally<Asked>(errorsRule(share), share);
  const routes = checks.flatMap((check) => {
    const budgetMs = check.latency?.p95Ms;
    if (budgetMs === undefined) return [];
    return [{ check, budgetMs, tally: openTally<Asked>(p95Rule, p95Share), samplesMs: [] as number[] }];
  });
  return {
    add(round) {
      const requests = requestsOf(round);
      const failed: Failed[] = byCause(round);
      for (const request of requests) {
        const alarm = errors.add(request);
        if (alarm && failed.length === 0) failed.push({ of: 'errors', share, ...alarm });
      }
      const isBroken = failed.length > 0;
      for (const { check, budgetMs, tally, samplesMs } of routes) {
        const probe = round.probes.find((one) => one.check === check);
        const sample = probe && sampleOf(round, probe, budgetMs);
        if (!sample) continue;
        samplesMs.push(sample.finding ? Number.POSITIVE_INFINITY : (sample.step?.durationMs ?? 0));
        const alarm = tally.add(sample);
        // What fails is over its budget as well; that it fails is said already.
        if (alarm && !isBroken)
          failed.push({ of: 'p95', check, budgetMs, samplesMs: samplesMs.slice(-alarm.n), ...alarm });
      }
      return { failed, requests: requests.length, failures: requests.filter(({ over }) => over).length };
    },
  };
}

/** The checks that are down, together where the same layer of the same host is the reason. */
function byCause(round: Round): Failed[] {
  const causes = new Map<string, Probe[]>();
  for (const probe of round.probes) {
    if (probe.state !== 'down') continue;
    const { layer, where } = probe.tries.at(-1)?.finding ?? {};
    const cause = `${layer} ${URL.parse(where?.url ?? '')?.host}`;
    causes.set(cause, [...(causes.get(cause) ?? []), probe]);
  }
  return [...causes.values()].map((probes) => ({
    of: 'down',
    probes,
    sinceMs: Math.min(...probes.map(({ tries: [first] }) => (first ? sinceMs(round, first) : round.sinceMs))),
  }));
}
