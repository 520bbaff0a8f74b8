import type { LatencyConfig } from '../../config/config.ts';
import type { Finding } from '../../model/finding.ts';
import type { Position } from '../../model/position.ts';
import type { Drift } from './drift.ts';
import { duration } from './wording.ts';

type Slower = Extract<Drift, { judged: true }>;

/**
 * The finding of a route that is slower than its past deployments. It fails only if the last one was slower too and
 * `on-drift` says so.
 */
export function driftFinding(
  check: string,
  { p50Ms, p95Ms, confirmed }: Slower,
  at: Position | undefined,
  onDrift: LatencyConfig['onDrift'],
): Finding {
  const fails = confirmed && onDrift === 'fail';
  const metrics = [
    ['p95', p95Ms],
    ['p50', p50Ms],
  ] as const;
  const observed = metrics
    .filter(([, { slower }]) => slower)
    .map(([name, { value, past }]) => {
      const [fastest, slowest] = [Math.min(...past), Math.max(...past)];
      return `${name} ${duration(value)}; the last ${past.length} deployments had ${duration(fastest)} to ${duration(slowest)}`;
    });
  return {
    rule: 'latency/drift',
    subject: check,
    status: fails ? 'fail' : 'warn',
    severity: 'high',
    title: `${check}: slower than its past deployments${confirmed ? ', for the second time in a row' : ''}`,
    observed: observed.join('; '),
    where: { ...at },
    fix: confirmed
      ? 'Two deployments in a row measured it: look for what changed in the first of them.'
      : 'It may be the runner or the hour. The next deployment confirms it or not; compare-url would tell now.',
    fingerprint: `latency/drift:${check}`,
  };
}
