import type { CheckConfig, LatencyConfig } from '../../config/config.ts';
import type { Finding } from '../../model/finding.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Position } from '../../model/position.ts';
import type { CompareResult } from '../../model/results.ts';
import type { Reproduced } from '../../steps/reproduce-route.ts';
import { plural } from '../../text/plural.ts';
import type { Compared } from './compare-pairs.ts';
import { type Comparison, comparedRequests, minDifferenceMs, minRatio } from './compare-rule.ts';
import { duration } from './wording.ts';

type Measured = Extract<Compared, { first: Comparison }>;

/** The comparison of one route for the report. Only an alarm that repeats fails. */
export function compareResult(compared: Compared, url: string): CompareResult {
  if ('reason' in compared) {
    return { url, p50Ms: null, ratio: null, verdict: 'inconclusive', reason: compared.reason };
  }
  const { previousP50Ms, ratio, slower } = compared.second ?? compared.first;
  const p50Ms = Math.round(previousP50Ms * 10) / 10;
  return { url, p50Ms, ratio: Math.round(ratio * 1000) / 1000, verdict: slower ? 'fail' : 'pass' };
}

/** One finding for each slower route, and one for each reason why other routes could not be compared. Pure. */
export function judgeComparisons(
  all: readonly Compared[],
  { url, at, reproduce }: { url: string; at: Position; reproduce(check: CheckConfig): Reproduced },
  onInconclusive: LatencyConfig['onInconclusive'],
): Finding[] {
  const where = { file: at.file, line: at.line, column: at.column };
  const reasons = groupBy(
    all.flatMap((one) => ('reason' in one ? one : [])),
    ({ reason }) => reason,
  );
  return [
    ...all.flatMap((one) =>
      'first' in one && (one.second ?? one.first).slower ? regression(one, url, reproduce(one.check)) : [],
    ),
    ...[...reasons].map(([reason, routes]): Finding => {
      const names = routes.map(({ check }) => check.name).join(', ');
      return {
        rule: 'latency/regression',
        status: onInconclusive === 'fail' ? 'fail' : 'inconclusive',
        severity: onInconclusive === 'fail' ? 'high' : 'medium',
        title: `Regression not evaluated for ${plural(routes.length, 'route')}`,
        observed: `${names}: ${reason}`,
        where: { ...where, url },
        fingerprint: `latency/regression:${reason}`,
      };
    }),
  ];
}

function regression({ check, first, second }: Measured, url: string, again: Reproduced): Finding {
  const { name, latency, at } = check;
  const place = latency?.at ?? at;
  const repeated = second ? `; again after 30 s: ${medians(second)}` : '';
  return {
    rule: 'latency/regression',
    subject: name,
    status: 'fail',
    severity: 'high',
    title: `${name}: ${(second ?? first).ratio.toFixed(2)} times as slow as the previous deployment`,
    expected: `median below ${minRatio} times, or less than ${minDifferenceMs} ms above, that of ${url}`,
    observed: `${medians(first)} (medians of ${comparedRequests} requests to each, side by side)${repeated}`,
    where: { file: place.file, line: place.line, column: place.column, url: again.url },
    reproduce: again.command,
    fix: 'This is a real difference between the two deployments, not noise between two runs: in the code, its data, or where it runs. Compare the two, or go back.',
    fingerprint: `latency/regression:${name}`,
  };
}

function medians({ p50Ms, previousP50Ms }: Comparison): string {
  return `${duration(p50Ms)} against ${duration(previousP50Ms)}`;
}
