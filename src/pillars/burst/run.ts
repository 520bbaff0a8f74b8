import { performance } from 'node:perf_hooks';
import type { Burst, Config } from '../../config/config.ts';
import type { Context } from '../../model/context.ts';
import type { CheckResult, PillarResult } from '../../model/results.ts';
import { stopReason } from '../../steps/stopped.ts';
import { fewer } from '../../text/cut.ts';
import { showDuration } from '../../text/duration.ts';
import { plural } from '../../text/plural.ts';
import { judgeBurst, p95Of } from './judge.ts';
import { type Seen, type Site, sendUsers } from './users.ts';

/**
 * Lets a few dozen users run checks at the same time, and judges errors and p95. `before` are the results of the checks
 * one by one: a release that fails then is not put under load.
 */
export async function runBurst(
  burst: Burst,
  config: Config,
  context: Context,
  { before = [], ...site }: Site & { before?: readonly CheckResult[] },
): Promise<PillarResult> {
  const names = new Set(burst.checks.map(({ name }) => name));
  const broken = before.filter(({ name, status }) => names.has(name) && status !== 'pass');
  if (broken.length > 0) {
    const reason = `not begun, as not all of its checks passed one by one: ${fewer(
      broken.map(({ name }) => name),
      5,
    ).join(', ')}`;
    return { name: 'burst', status: 'skipped', reason, durationMs: 0, counts: {}, findings: [], isUnjudged: true };
  }
  context.log.info(
    `burst: ${plural(burst.users, 'user')} for ${showDuration(burst.forMs)}, each runs ${plural(names.size, 'check')} one after another`,
  );
  const idle = performance.eventLoopUtilization();
  const seen = await sendUsers(burst, config, context, site);
  const busy = performance.eventLoopUtilization(idle).utilization;
  return resultOf(burst, seen, busy, context.signal);
}

function resultOf(burst: Burst, seen: Seen, busy: number, signal: AbortSignal): PillarResult {
  const { tallies, requests, durationMs } = seen;
  const findings = judgeBurst(burst, seen, busy);
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
  const [slowest] = tallies
    .flatMap((tally) => ({ name: tally.check.name, p95Ms: p95Of(tally) ?? -1 }))
    .toSorted((a, b) => b.p95Ms - a.p95Ms);
  const reason = [
    `${plural(burst.users, 'user')} for ${showDuration(durationMs)}: ${plural(requests, 'request')}, ${plural(failed, 'run')} failed`,
    slowest && slowest.p95Ms >= 0 && `slowest p95 ${showDuration(slowest.p95Ms)} (${slowest.name})`,
    signal.aborted && stopReason(signal),
  ];
  const isFailing = findings.some(({ status }) => status === 'fail');
  const isOpen = signal.aborted || findings.length > 0 || requests === 0;
  return {
    name: 'burst',
    status: isFailing ? 'fail' : isOpen ? 'inconclusive' : 'pass',
    reason: reason.filter(Boolean).join('; '),
    durationMs,
    counts: { users: burst.users, requests, failed },
    findings,
    isUnjudged: !isFailing && (seen.sign === 'throttled' || requests === 0),
  };
}
