import type { Burst } from '../../config/config.ts';
import type { Finding } from '../../model/finding.ts';
import { p95Ranks, percentile } from '../../statistics/percentiles.ts';
import { showDuration } from '../../text/duration.ts';
import { percent } from '../../text/percent.ts';
import { plural } from '../../text/plural.ts';
import type { Tally } from './tally.ts';
import type { Seen } from './users.ts';

/** Above this share of its time this process is too busy to tell who was slow. */
const busyShare = 0.7;

/** Judges what the users saw. `busy` is the share of the time in which this process itself worked, 0 to 1. Pure. */
export function judgeBurst(burst: Burst, seen: Seen, busy: number): Finding[] {
  const stopped = seen.sign === 'throttled' ? [throttled(burst, seen)] : [];
  const judged = seen.tallies.flatMap((tally) => errors(tally, burst, seen) ?? p95(tally, burst, busy) ?? []);
  return [...stopped, ...judged, ...notAsked(burst, seen)];
}

/** p95 of a check in milliseconds; undefined if no run passed. */
export function p95Of({ timesMs }: Tally): number | undefined {
  return timesMs.length === 0
    ? undefined
    : percentile(
        timesMs.toSorted((a, b) => a - b),
        0.95,
      );
}

function errors({ check, runs, failed, first }: Tally, burst: Burst, { sign, durationMs }: Seen): Finding | undefined {
  const share = check.latency?.errors ?? 0;
  if (failed <= share * runs) return undefined;
  const { name, at } = check;
  return {
    rule: 'burst/errors',
    subject: name,
    status: 'fail',
    severity: 'high',
    title: `${name}: ${failed} of ${plural(runs, 'run')} failed with ${plural(burst.users, 'user')} at the same time`,
    expected: share > 0 ? `at most ${percent(share)} fail` : 'none fails',
    observed: [
      first?.title,
      first?.observed,
      sign === 'harm' &&
        `the burst was stopped after ${showDuration(durationMs)}: more than 20 % of the requests got a 5xx or no answer`,
    ]
      .filter(Boolean)
      .join('\n'),
    layer: first?.layer,
    where: { ...at, url: first?.where.url },
    reproduce: 'launch-gate run burst',
    fix: 'Look at the log of the server for the time of the burst: limits of connections, of a pool, of memory or of workers.',
    fingerprint: `burst/errors:${name}`,
  };
}

function p95(tally: Tally, burst: Burst, busy: number): Finding | undefined {
  const { check, timesMs } = tally;
  const budgetMs = check.latency?.p95Ms;
  const p95Ms = p95Of(tally);
  if (budgetMs === undefined || p95Ms === undefined || p95Ms <= budgetMs) return undefined;
  const { lower } = p95Ranks(timesMs.length);
  const atLeastMs = lower === null ? undefined : timesMs.toSorted((a, b) => a - b)[lower - 1];
  const isSure = atLeastMs !== undefined && atLeastMs > budgetMs && busy <= busyShare;
  const { name } = check;
  return {
    rule: 'burst/p95',
    subject: name,
    status: isSure ? 'fail' : 'inconclusive',
    severity: 'high',
    title: `${name}: p95 ${showDuration(p95Ms)} with ${plural(burst.users, 'user')} at the same time, budget ${showDuration(budgetMs)}`,
    expected: `p95 at most ${showDuration(budgetMs)}`,
    observed: [
      `${timesMs.filter((ms) => ms > budgetMs).length} of ${plural(timesMs.length, 'request')} over budget`,
      busy > busyShare &&
        `this machine itself was busy for ${percent(busy)} of the time, so it cannot tell who was slow`,
      !isSure && busy <= busyShare && 'too few requests to tell',
    ]
      .filter(Boolean)
      .join('; '),
    where: { ...(check.latency?.at ?? check.at) },
    reproduce: 'launch-gate run burst',
    fix: 'Look for what requests wait for: a lock, a pool, one worker. Or give the check the budget that it needs.',
    fingerprint: `burst/p95:${name}`,
  };
}

/** The checks that no user came to, because those before took all of the time. Why a burst was stopped is told already. */
function notAsked({ forMs }: Burst, { tallies, requests, sign }: Seen): Finding[] {
  if (requests === 0 || sign) return [];
  return tallies
    .filter(({ runs }) => runs === 0)
    .map(({ check: { name, at } }) => ({
      rule: 'burst/errors',
      subject: name,
      status: 'inconclusive',
      severity: 'high',
      title: `${name}: no user came to it before the burst was over`,
      expected: 'each check of the burst is asked',
      observed: `the checks before it took all of ${showDuration(forMs)}`,
      where: { ...at },
      reproduce: 'launch-gate run burst',
      fix: 'Give the burst more time with "for", or look for what is slow in the checks before it.',
      fingerprint: `burst/errors:${name}`,
    }));
}

function throttled({ users, at }: Burst, { requests, durationMs }: Seen): Finding {
  return {
    rule: 'burst/throttled',
    status: 'inconclusive',
    severity: 'high',
    title: `The server answered 429, too many requests, to ${plural(users, 'user')} at one address`,
    expected: 'answers that tell how the release bears these users',
    observed: `the burst was stopped after ${showDuration(durationMs)} and ${plural(requests, 'request')}`,
    where: { ...at },
    fix: 'Let the address of the runner through the rate limit, or ask less: fewer users, or a longer pause.',
    fingerprint: 'burst/throttled',
  };
}
