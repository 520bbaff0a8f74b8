import type { CheckConfig } from '../../config/config.ts';
import type { Finding } from '../../model/finding.ts';
import type { Checked } from '../../steps/checked.ts';

/** What became of one check in all its runs. `timesMs` are those of the last requests of runs that passed. */
export type Tally = { check: CheckConfig; runs: number; failed: number; first?: Finding; timesMs: number[] };

/** Why a burst ends before its time: the server is harmed, or it wants to be asked less. */
export type Sign = 'harm' | 'throttled';

/** Counts the runs of checks, and tells of the first sign of harm. `requests` of all, `bad` without a usable answer. */
export type Counter = {
  tallies: Tally[];
  requests: number;
  bad: number;
  /** Adds a run of a check. Returns a sign of harm if this run shows one. */
  add(check: CheckConfig, checked: Checked): Sign | undefined;
};

/** From so many requests on a share says something. */
const minRequests = 10;
const harmfulShare = 0.2;

export function createCounter(checks: readonly CheckConfig[]): Counter {
  const tallies = new Map(
    checks.map((check): [CheckConfig, Tally] => [check, { check, runs: 0, failed: 0, timesMs: [] }]),
  );
  const counter: Counter = {
    tallies: [...tallies.values()],
    requests: 0,
    bad: 0,
    add(check, { result, findings, isThrottled }) {
      const tally = tallies.get(check);
      // A run that the end of the burst cut short says nothing.
      if (!tally || result.status === 'inconclusive') return undefined;
      const last = result.steps.at(-1);
      counter.requests += Math.max(1, result.steps.length);
      tally.runs += 1;
      if (isThrottled) return 'throttled';
      if (result.status === 'pass') {
        if (last) tally.timesMs.push(last.durationMs);
        return undefined;
      }
      tally.failed += 1;
      tally.first ??= findings.find(({ status }) => status === 'fail');
      // A login that fails leaves no step.
      if (last?.status === undefined || last.status >= 500) counter.bad += 1;
      const isHarmed = counter.requests >= minRequests && counter.bad > harmfulShare * counter.requests;
      return isHarmed ? 'harm' : undefined;
    },
  };
  return counter;
}
