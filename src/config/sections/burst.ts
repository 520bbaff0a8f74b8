import * as v from 'valibot';
import { didYouMean } from '../../text/nearest.ts';
import type { Burst, CheckConfig, SessionConfig } from '../config.ts';
import { labelsOf } from '../only.ts';
import { keyPosition, type Reading, readDuration, reportKey, reportValue } from '../reading.ts';
import { duration, list, mapping, plain, whole } from '../schema-parts.ts';
import type { NodeReference } from '../yaml/source.ts';
import { reads } from './latency/budget.ts';
import { strangerAmong } from './load-hosts.ts';

export const burstSchema = mapping({
  users: v.optional(whole(1, 1_000_000)),
  for: v.optional(duration),
  pause: v.optional(duration),
  checks: v.optional(list(plain('a tag or the name of a check'), 'tags and names of checks')),
  writes: v.optional(v.boolean('true or false')),
});

type RawBurst = v.InferInput<typeof burstSchema>;

const defaults = { users: 30, forMs: 30_000, pauseMs: 1_000 };
const most = { users: 50, forMs: 300_000 };
const useK6 = 'more is a load test: write a k6 script of these checks with "launch-gate export k6 --out load.js"';

export type BurstTargets = {
  baseUrl?: string;
  allowedHosts: readonly string[];
  checks: readonly CheckConfig[];
  sessions: readonly SessionConfig[];
};

/** Reads `burst`. A burst goes only to loopback and to hosts in `allowed-hosts`, and writes only if it says so. */
export function readBurst(
  reading: Reading,
  node: NodeReference,
  raw: RawBurst | undefined,
  targets: BurstTargets,
): Burst | undefined {
  if (!raw) return undefined;
  const users = raw.users ?? defaults.users;
  if (users > most.users) reportValue(reading, [raw, 'users'], `"users" must be at most ${most.users}; ${useK6}`);
  const forMs = readDuration(reading, [raw, 'for'], defaults.forMs);
  if (forMs > most.forMs) reportValue(reading, [raw, 'for'], `"for" must be at most 5m; ${useK6}`);
  const pauseMs = readDuration(reading, [raw, 'pause'], defaults.pauseMs);
  const checks = raw.checks
    ? named(reading, raw.checks, raw.writes, targets)
    : targets.checks.filter(isRepeatable(raw));
  if (checks.length === 0 && !raw.checks)
    reportKey(reading, node, '"burst" has nothing to run: every check writes or opens a page');
  assertOwn(reading, node, checks, targets);
  return { at: keyPosition(reading, node), users, forMs, pauseMs, checks };
}

function isRepeatable({ writes = false }: RawBurst): (check: CheckConfig) => boolean {
  return (check) => check.page === undefined && (writes || isReadOnly(check));
}

function isReadOnly({ steps, cleanup }: CheckConfig): boolean {
  return cleanup.length === 0 && steps.every(({ method }) => reads.includes(method));
}

function named(reading: Reading, labels: string[], writes = false, { checks }: BurstTargets): CheckConfig[] {
  const known = [...new Set(checks.flatMap(labelsOf))];
  for (const [index, label] of labels.entries()) {
    const report = (message: string) => reportValue(reading, [labels, index], message);
    const found = checks.filter((check) => labelsOf(check).includes(label));
    const page = found.find((check) => check.page);
    const write = found.find((check) => !isReadOnly(check));
    if (found.length === 0) report(`no check has the tag or name ${JSON.stringify(label)}${didYouMean(label, known)}`);
    else if (page) report(`${JSON.stringify(page.name)} opens a page in a browser, and a burst sends requests alone`);
    else if (write && !writes)
      report(`${JSON.stringify(write.name)} writes, many times over; say "writes: true" if that does no harm`);
  }
  return checks.filter((check) => labelsOf(check).some((label) => labels.includes(label)));
}

/** Nobody puts the site of somebody else under load by a mistake in a file. */
function assertOwn(reading: Reading, node: NodeReference, checks: readonly CheckConfig[], targets: BurstTargets): void {
  const { baseUrl, allowedHosts, sessions } = targets;
  const names = new Set(checks.flatMap(({ session, steps }) => [session, ...steps.map(({ role }) => role)]));
  const logins = sessions.filter(({ name, perUser }) => perUser && names.has(name));
  const stranger = strangerAmong({
    origins: checks.map(({ on }) => on?.baseUrl ?? baseUrl),
    steps: [...checks, ...logins].flatMap(({ steps }) => steps),
    allowedHosts,
  });
  if (stranger)
    reportKey(
      reading,
      node,
      `"burst" would put ${stranger.host} under load; it goes only to loopback and to hosts in "allowed-hosts": if this host is yours, add it there`,
    );
}
