import type { CheckConfig } from '../../config/config.ts';
import type { Finding } from '../../model/finding.ts';
import type { PillarResult } from '../../model/results.ts';
import { showDuration } from '../../text/duration.ts';
import { plural } from '../../text/plural.ts';

/** What became of a watch. `stopped`: why it ended before anything was settled. */
export type Watched = {
  durationMs: number;
  rounds: number;
  requests: number;
  failures: number;
  /** Each check with the number of rounds that judged it, and the newest reason why one did not. */
  checks: readonly { check: CheckConfig; judged: number; reason?: string }[];
  findings: Finding[];
  stopped?: string;
};

/** The result of a watch. A check that half of the rounds or more could not judge is unclear. Pure. */
export function watchResult({ durationMs, findings, stopped, checks, ...counts }: Watched): PillarResult {
  const { rounds, requests, failures } = counts;
  const unclear = checks.filter(({ judged }) => 2 * judged <= rounds);
  const extent = `${plural(rounds, 'round')} of ${plural(checks.length, 'check')} in ${showDuration(durationMs)}`;
  const seen = `${extent}, ${failures} of ${plural(requests, 'request')} failed`;
  const common = { name: 'watch', durationMs, counts: { checks: checks.length, ...counts } } as const;
  if (findings.length > 0) return { ...common, status: 'fail', reason: seen, findings };
  if (stopped !== undefined) return { ...common, status: 'inconclusive', reason: `${stopped}; ${seen}`, findings };
  if (unclear.length === 0) return { ...common, status: 'pass', reason: seen, findings };
  return {
    ...common,
    status: 'inconclusive',
    reason: `${seen}; ${plural(unclear.length, 'check')} not judged in most rounds`,
    findings: unclear.map((one) => unclearFinding(one, rounds)),
    isUnjudged: unclear.length === checks.length,
  };
}

function unclearFinding({ check, judged, reason }: Watched['checks'][number], rounds: number): Finding {
  const { name, at } = check;
  return {
    rule: 'watch/down',
    subject: name,
    status: 'inconclusive',
    severity: 'medium',
    title: `${name}: judged in only ${judged} of ${plural(rounds, 'round')} after the go-live`,
    expected: 'an answer that can be judged in most rounds',
    observed: reason,
    where: { ...at },
    fix: 'Let the runner through, give "watch" a longer interval, or leave the check out with "watch: false".',
    fingerprint: `watch/down:${name}`,
  };
}
