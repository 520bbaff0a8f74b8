import type { LatencyBudget, Step } from '../../config.ts';
import { parseShare } from '../../language/units.ts';
import { keyPosition, type Reading, readDuration, readUnit, reportKey, reportLack } from '../../reading.ts';
import type { NodeReference } from '../../yaml/source.ts';
import { namedBudgets, type RawCheckBudget, type RawLoginBudget } from './budget-schema.ts';

export const reads: readonly Step['method'][] = ['GET', 'HEAD', 'OPTIONS'];

type Holder = { latency?: RawCheckBudget; steps?: { get?: unknown; as?: unknown }[]; cleanup?: object[]; as?: unknown };

/** The budget of a check for its single request. `steps` are its steps as read, `name` is its name in messages. */
export function readCheckBudget(
  reading: Reading,
  raw: Holder,
  steps: readonly Step[],
  name: string,
): LatencyBudget | undefined {
  const { latency } = raw;
  if (latency === undefined) return undefined;
  const node: NodeReference = [raw, 'latency'];
  const [step] = steps;
  const asked = latency === 'write' || (typeof latency === 'object' && latency.write === true);
  if (raw.steps && raw.steps.length > 1)
    reportKey(reading, node, `"latency" samples one request, and ${name} has ${raw.steps.length} steps`);
  else if (raw.as ?? raw.steps?.[0]?.as)
    reportKey(reading, node, `"latency" samples one request, and ${name} asks for each role`);
  else if (raw.cleanup) reportKey(reading, node, `"latency" in ${name} would repeat the request without its "cleanup"`);
  else if (step && !reads.includes(step.method) && !asked) {
    const consent = 'say "latency: write", or "write: true" beside its budgets, if that does no harm';
    reportKey(reading, node, `"latency" in ${name} would repeat its ${step.method} up to 120 times; ${consent}`);
  }
  if (typeof latency === 'string') return { at: keyPosition(reading, node), p95Ms: namedBudgets[latency] };
  return readLimits(reading, node, latency, name);
}

/** The budget of a session for its whole login. */
export function readLoginBudget(
  reading: Reading,
  raw: { latency?: RawLoginBudget },
  steps: readonly Step[],
  name: string,
): LatencyBudget | undefined {
  if (raw.latency === undefined) return undefined;
  const node: NodeReference = [raw, 'latency'];
  if (steps.length === 0) reportKey(reading, node, `"latency" repeats a login, and ${name} sends no request to log in`);
  return readLimits(reading, node, raw.latency, name);
}

function readLimits(reading: Reading, node: NodeReference, raw: RawLoginBudget, name: string): LatencyBudget {
  if (raw.p95 === undefined && raw.p50 === undefined && raw.errors === undefined)
    reportLack(reading, raw, node, `"latency" in ${name} needs a budget: p95, p50 or errors`);
  const ms = (key: 'p95' | 'p50') => (raw[key] === undefined ? undefined : readDuration(reading, [raw, key], 1));
  return {
    at: keyPosition(reading, node),
    p95Ms: ms('p95'),
    p50Ms: ms('p50'),
    errors:
      raw.errors === undefined ? undefined : readUnit(reading, [raw, 'errors'], 0.01, parseShare, 'from 0.1% to 20%'),
  };
}
