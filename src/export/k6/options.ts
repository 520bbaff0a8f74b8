import type { Config, LatencyBudget } from '../../config/config.ts';
import { type ExportedCheck, isRepeatable, type Written } from './checks.ts';
import { indent, objectCode, quote } from './code.ts';
import type { Profile } from './profile.ts';

/** The share of a check that may fail while load is made, where the configuration says nothing. */
const errorsUnderLoad = 0.01;
/** With a p95 alone, one request in twenty may be slow, and one that fails counts as slow. */
const errorsOfBudget = 0.05;
/** A check that waits for its answers holds a virtual user. */
const mostWaiting = 200;

/** The checks that are taken once, and those that are repeated. */
export function splitChecks(checks: readonly ExportedCheck[], profile: Profile) {
  const isRepeated = ({ config }: ExportedCheck) =>
    profile.kind === 'rate' ? config.latency !== undefined : isRepeatable(config);
  return { once: checks.filter((check) => !isRepeated(check)), repeated: checks.filter(isRepeated) };
}

/** k6's options: what runs when, and what must hold at the end. `machines` take the `once` checks each. */
export function optionsCode(written: Written, profile: Profile, config: Config, machines = 1): string {
  const { once, repeated } = splitChecks(written.checks, profile);
  const hasRepeated = repeated.length > 0 || (profile.kind === 'rate' && sampledLogins(written).length > 0);
  const scenarios: [string, string | undefined][] = [
    ['once', once.length > 0 ? onceCode(config.deadlineMs, machines) : undefined],
    [profile.kind === 'rate' ? 'sampled' : 'users', hasRepeated ? scenarioCode(profile, written, machines) : undefined],
  ];
  const limitMs = Math.max(60_000, (config.ready?.timeoutMs ?? 0) + 30_000);
  return `export const options = ${objectCode([
    ['scenarios', objectCode(scenarios)],
    ['thresholds', thresholdsCode(written, repeated, config)],
    ['setupTimeout', `'${limitMs / 1000}s'`],
    ['teardownTimeout', `'${limitMs / 1000}s'`],
    ['systemTags', "['check', 'error_code', 'method', 'name', 'proto', 'scenario', 'status', 'tls_version']"],
  ])};`;
}

/** Logins with a budget are measured as the gate does: each time anew. */
export function sampledLogins({ sessions }: Written) {
  return sessions.filter(({ config }) => config.latency);
}

function onceCode(deadlineMs: number, machines: number): string {
  return `{ executor: 'per-vu-iterations', vus: ${machines}, iterations: 1, maxDuration: '${deadlineMs / 1000}s', exec: 'once' }`;
}

function scenarioCode(profile: Profile, { checks }: Written, machines: number): string {
  if (profile.kind === 'users')
    return `{ executor: 'constant-vus', vus: ${profile.users}, duration: '${profile.forMs / 1000}s', exec: 'user' }`;
  if (profile.kind === 'stages') {
    const stages = profile.stages.map(({ forMs, users }) => `{ duration: '${forMs / 1000}s', target: ${users} }`);
    return `{\n  executor: 'ramping-vus',\n  startVUs: 0,\n  stages: [${stages.join(', ')}],\n  exec: 'user',\n}`;
  }
  const slowestMs = Math.max(1000, ...checks.flatMap(({ config }) => config.steps.map(({ timeoutMs }) => timeoutMs)));
  const first = Math.max(machines, Math.ceil(profile.perSecond));
  const most = Math.max(first, Math.min(mostWaiting, Math.ceil((profile.perSecond * slowestMs) / 1000)));
  return objectCode([
    ['executor', "'constant-arrival-rate'"],
    ...rateEntries(profile.perSecond),
    ['duration', `'${profile.forMs / 1000}s'`],
    ['preAllocatedVUs', String(first)],
    ['maxVUs', String(most)],
    ['exec', "'sampled'"],
  ]);
}

/** k6 takes whole numbers: `30/m` is 30 in a minute. */
function rateEntries(perSecond: number): [string, string][] {
  const [rate, unit] = Number.isInteger(perSecond)
    ? [perSecond, '1s']
    : [Math.max(1, Math.round(perSecond * 60)), '1m'];
  return [
    ['rate', String(rate)],
    ['timeUnit', `'${unit}'`],
  ];
}

function thresholdsCode(written: Written, repeated: readonly ExportedCheck[], { failOn }: Config): string {
  const lines = written.checks.flatMap(({ id, config: { latency } }) => {
    const isRepeated = repeated.some((check) => check.id === id);
    const errors = latency?.errors ?? (latency ? errorsOfBudget : errorsUnderLoad);
    return [
      lineOf(`check_runs{check:${id}}`, ['count>0']),
      lineOf(`check_passed{check:${id}}`, [isRepeated ? `rate>=${share(1 - errors)}` : 'rate>=1']),
      ...budgetLine('check_duration', id, latency),
    ];
  });
  for (const { id, config } of sampledLogins(written)) {
    lines.push(lineOf(`check_runs{check:${id}}`, ['count>0']));
    lines.push(lineOf(`check_passed{check:${id}}`, [`rate>=${share(1 - (config.latency?.errors ?? errorsOfBudget))}`]));
    lines.push(...budgetLine('login_duration', id, config.latency));
  }
  const cleansUp = written.checks.some(({ cleanup, teardown }) => cleanup ?? teardown);
  if (cleansUp && failOn === 'medium') lines.push(lineOf('cleanup_passed', ['rate>=1']));
  return `{\n${indent(lines.join('\n'), 2)}\n}`;
}

function budgetLine(metric: string, id: string, budget: LatencyBudget | undefined): string[] {
  const limits = [
    ...(budget?.p95Ms === undefined ? [] : [`p(95)<=${budget.p95Ms}`]),
    ...(budget?.p50Ms === undefined ? [] : [`med<=${budget.p50Ms}`]),
  ];
  return limits.length === 0 ? [] : [lineOf(`${metric}{check:${id}}`, limits)];
}

function lineOf(metric: string, conditions: readonly string[]): string {
  return `${quote(metric)}: [${conditions.map(quote).join(', ')}],`;
}

function share(value: number): string {
  return String(Number(value.toFixed(4)));
}
