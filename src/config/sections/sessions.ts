import type { SessionConfig } from '../config.ts';
import { keyPosition, type Reading, reportLack } from '../reading.ts';
import type { RawSession } from '../schema.ts';
import type { NodeReference } from '../yaml/source.ts';
import { type Limits, readLimits } from './defaults.ts';
import type { Hosts } from './hosts.ts';
import { readLoginBudget } from './latency/budget.ts';
import { readSessionHosts } from './session-hosts.ts';
import { readBasic } from './step/bodies.ts';
import { readHeaders } from './step/headers.ts';
import { readSteps } from './step/steps.ts';

/** The sessions in the order of the file; `named` are the hosts that they can list. A capture is secret unless it says otherwise. */
export function readSessions(
  reading: Reading,
  raw: Record<string, RawSession> = {},
  inherited: Limits,
  named: Hosts,
): SessionConfig[] {
  return Object.entries(raw).map(([key, session]) => {
    const node: NodeReference = [raw, key];
    const name = `session ${JSON.stringify(key)}`;
    const scope = new Set<string>();
    const limits = readLimits(reading, session, inherited);
    const hosts = readSessionHosts(reading, session, named, name);
    // The empty scope: captures are not known before the login.
    const basic = readBasic(reading, session, new Set(), name);
    // Headers beside a single request belong to the session, so they may use the captures of that request.
    const steps = readSteps(reading, session, { name, node, limits, secret: true, scope, headersApart: true });
    if (steps.length === 0 && !session.headers && !basic)
      reportLack(reading, session, node, `${name} needs a request, "steps", "headers" or "basic"`);
    const latency = readLoginBudget(reading, session, steps, name);
    const headers = readHeaders(reading, session, scope);
    const perUser = session['per-user'];
    return { at: keyPosition(reading, node), name: key, hosts, latency, perUser, steps, headers, basic };
  });
}

/** The names of everything that sessions capture. */
export function captureNames(raw: Record<string, RawSession> = {}): Set<string> {
  const steps = Object.values(raw).flatMap((session) => [session, ...(session.steps ?? [])]);
  return new Set(steps.flatMap((step) => Object.keys(step.capture ?? {})));
}
