import type { Position } from '../../model/position.ts';
import { didYouMean } from '../../text/nearest.ts';
import type { CheckConfig, SessionConfig } from '../config.ts';
import { keyPosition, newCheckScope, type Reading, reportLack, reportValue } from '../reading.ts';
import type { RawCheck } from '../schema.ts';
import type { NodeReference } from '../yaml/source.ts';
import { type Limits, readLimits } from './defaults.ts';
import { type Hosts, readHostNames } from './hosts.ts';
import { readCheckBudget } from './latency/budget.ts';
import { reportForeignHosts } from './session-hosts.ts';
import type { CheckPlace } from './step/cookies-of.ts';
import { readPageVisit } from './step/page-visit.ts';
import { readList, readSteps } from './step/steps.ts';

/**
 * The checks in the order of the file. A check on several hosts appears once for each host. `named` are the names of
 * sessions that checks may use; `sessions` lacks those that could not be read.
 */
export function readChecks(
  reading: Reading,
  raw: RawCheck[] = [],
  inherited: Limits,
  { named, sessions, baseUrl }: { named: string[]; sessions: SessionConfig[]; baseUrl: string | undefined },
  hosts: Hosts,
): CheckConfig[] {
  const seen = new Map<string, Position>();
  return raw.flatMap((check, index) => {
    const first = seen.get(check.name);
    if (first)
      reportValue(
        reading,
        [check, 'name'],
        `another check is called ${JSON.stringify(check.name)}, on line ${first.line}`,
      );
    else seen.set(check.name, keyPosition(reading, [check, 'name']));
    const on = readHostNames(reading, check.on ?? [], hosts, `check ${JSON.stringify(check.name)}`);
    const hasBaseUrl = reading.hasBaseUrl || check.on !== undefined;
    const place = { session: check.session, hasBudget: check.latency !== undefined, on, sessions };
    const read = readCheck({ ...reading, hasBaseUrl }, check, [raw, index], inherited, named, place);
    reportForeignHosts(reading, check, read.steps, on, sessions, baseUrl);
    if (on.length === 0) return [read];
    return on.map(([host, baseUrl]) => ({ ...read, name: `${check.name} on ${host}`, on: { host, baseUrl } }));
  });
}

function readCheck(
  reading: Reading,
  raw: RawCheck,
  node: NodeReference,
  inherited: Limits,
  sessions: string[],
  place: CheckPlace,
): CheckConfig {
  const name = `check ${JSON.stringify(raw.name)}`;
  const setting = {
    name,
    node,
    limits: readLimits(reading, raw, inherited),
    secret: false,
    scope: newCheckScope(),
    sessions,
    place,
  };
  if (raw.session !== undefined && !sessions.includes(raw.session)) {
    const known =
      didYouMean(raw.session, sessions) ||
      (sessions.length > 0 ? `; known are ${sessions.join(', ')}` : '; "sessions" has none');
    reportValue(reading, [raw, 'session'], `unknown session ${JSON.stringify(raw.session)} in ${name}${known}`);
  }
  const page = readPageVisit(reading, raw, setting.limits, name);
  const steps = page ? [] : readSteps(reading, raw, setting);
  if (steps.length === 0 && !page && raw.webhook === undefined)
    reportLack(reading, raw, node, `${name} needs a request, such as "get: /", or "steps"`);
  return {
    at: keyPosition(reading, node),
    name: raw.name,
    tags: raw.tags,
    watch: raw.watch,
    session: raw.session,
    steps,
    page,
    cleanup: readList(reading, page ? [] : (raw.cleanup ?? []), setting, 'cleanup step'),
    latency: page ? undefined : readCheckBudget(reading, raw, steps, name),
  };
}
