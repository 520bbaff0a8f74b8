import type { Finding } from '../../model/finding.ts';
import type { CheckResult, PillarResult } from '../../model/results.ts';
import { showDuration } from '../../text/duration.ts';
import { plural } from '../../text/plural.ts';
import { isoSecond } from '../../text/time.ts';
import type { Probe } from '../round.ts';
import type { RoundOutcome } from './run-round.ts';
import type { KeptIncident, KeptWarning } from './state.ts';

/** The result of a round for the report: a finding for each incident that is open, and for each warning that holds. Pure. */
export function resultOf(
  { at, probes, observed, state, planned, lines }: RoundOutcome,
  durationMs: number,
): PillarResult {
  const open = state.incidents.filter(({ resolvedAt }) => resolvedAt === undefined);
  const held = Object.entries(state.warnings).filter(([, { seenAt }]) => seenAt === at);
  const covered = new Set(open.flatMap(({ keys }) => keys));
  const unopened = probes.filter(({ state: is }, index) => is === 'down' && !covered.has(observed[index]?.key ?? ''));
  const findings = [
    ...open.map((incident) => downFinding(incident, at)),
    ...unopened.map((probe) => unopenedFinding(probe, planned)),
    ...held.map(([key, warning]) => warningFinding(key, warning)),
  ];
  const count = (wanted: Probe['state']) => probes.filter((probe) => probe.state === wanted).length;
  const [up, degraded, down, unjudged] = [count('up'), count('degraded'), count('down'), count('unjudged')];
  return {
    name: 'uptime',
    status: open.length > 0 ? 'fail' : unjudged > 0 ? 'inconclusive' : 'pass',
    reason: [reasonOf(probes.length, { up, degraded, down, unjudged }), ...gapsOf(state), ...lines].join('; '),
    durationMs,
    counts: { checks: probes.length, up, degraded, down, unjudged, incidents: open.length },
    findings,
    isUnjudged: probes.length > 0 && unjudged === probes.length,
    checks: probes.map(checkResult),
  };
}

function downFinding(incident: KeptIncident, at: number): Finding {
  const { title, severity, layer, startedAt, checks, observed, reproduce, fix, lastGoodAt, cause, goodRounds } =
    incident;
  const facts = [
    observed,
    `since ${isoSecond(startedAt)}${at > startedAt ? ` (${showDuration(at - startedAt)})` : ''}`,
    lastGoodAt === undefined ? undefined : `last good round at ${isoSecond(lastGoodAt)}`,
    goodRounds > 0 ? 'good again in this round; it is over when it stays so' : undefined,
    checks.length > 1
      ? `takes down ${checks.slice(0, 10).join(', ')}${checks.length > 10 ? ' and more' : ''}`
      : undefined,
  ];
  return {
    rule: 'uptime/down',
    subject: checks[0],
    status: 'fail',
    severity,
    title,
    expected: 'a pass in one of three tries',
    observed: facts.filter(Boolean).join('; '),
    layer,
    where: {},
    reproduce,
    fix,
    fingerprint: `uptime/down:${cause}`,
  };
}

/** A check that is down and opens nothing: in a maintenance window, or as a later round knows better already. */
function unopenedFinding({ check: { name, at }, tries }: Probe, planned: string | undefined): Finding {
  const finding = tries.at(-1)?.finding;
  const why = planned === undefined ? 'another run has later news' : `planned: ${planned}`;
  return {
    rule: 'uptime/down',
    subject: name,
    status: 'warn',
    severity: 'high',
    title: `${finding?.title ?? `${name} is down`} (${why})`,
    observed: finding?.observed,
    layer: finding?.layer,
    where: { ...at },
    reproduce: finding?.reproduce,
    fingerprint: `uptime/planned:${name}`,
  };
}

function warningFinding(key: string, { title, severity, observed }: KeptWarning): Finding {
  const rule = key.startsWith('certificate ') ? 'uptime/certificate' : 'uptime/slow';
  return { rule, status: 'warn', severity, title, observed, where: {}, fingerprint: `${rule}:${key}` };
}

function checkResult({ check: { name }, state, reason, tries }: Probe): CheckResult {
  const steps = tries.at(-1)?.steps ?? [];
  if (state === 'unjudged')
    return { name, status: 'inconclusive', reason: reason ?? 'it was not tried often enough', steps };
  return { name, status: state === 'down' ? 'fail' : 'pass', steps };
}

/** `12 of 12 checks are up`, `10 of 12 checks are up, 1 degraded, 1 down`. */
function reasonOf(total: number, { up, ...others }: Record<string, number>): string {
  const rest = Object.entries(others).flatMap(([state, count]) => (count > 0 ? [`${count} ${state}`] : []));
  return [`${up} of ${plural(total, 'check')} up`, ...rest].join(', ');
}

/** The real gaps between rounds: a scheduler may be late, or stand still. */
function gapsOf({ rounds: { total, longestGap } }: RoundOutcome['state']): string[] {
  if (!longestGap) return [`round ${total}`];
  return [`round ${total}, longest gap of the last day ${showDuration(longestGap.ms)}`];
}
