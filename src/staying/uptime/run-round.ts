import { randomUUID } from 'node:crypto';
import type { CheckConfig, Config } from '../../config/config.ts';
import { render } from '../../config/language/template.ts';
import { selectChecks } from '../../config/only.ts';
import { defaultUptime } from '../../config/sections/uptime.ts';
import type { Context } from '../../model/context.ts';
import { GateError } from '../../model/errors.ts';
import { deliver } from '../alerts/deliver.ts';
import type { Target } from '../alerts/target.ts';
import type { AlertEvent, Deployment, Pending } from '../incident.ts';
import { isReadOnly, type Probe, runRound, type Site } from '../round.ts';
import { type Certificate, readCertificates, warningsOf } from './certificates.ts';
import { applyRound } from './incidents.ts';
import { keysOf, type Observed, observe } from './observed.ts';
import { type KeptIncident, readState, type State, writeState } from './state.ts';
import type { UptimeStore } from './store.ts';

export type UptimeDeps = {
  store: UptimeStore;
  /** In the order of the configuration. */
  targets: readonly Target[];
  /** Whether no other process can use the state meanwhile. */
  isAlone: boolean;
  /** What was read within the last hour. A round fills it. */
  certificates?: { at: number; read: Certificate[] };
  /** The release that is live; asked only if there is something to tell. */
  findDeployment?(): Promise<Deployment | undefined>;
};

/** What a round amounts to, for the report and for the log. */
export type RoundOutcome = {
  at: number;
  probes: Probe[];
  observed: Observed[];
  state: State;
  events: AlertEvent[];
  certificates: readonly Certificate[];
  /** The reason of the maintenance window that the round is in. */
  planned?: string;
  /** What could not be delivered, or asked. */
  lines: string[];
};

/** A process that is killed while it delivers holds its messages back for this long at most. */
const claimMs = 2 * 60_000;
const maxAttempts = 8;
const heartbeatTimeoutMs = 10_000;
const refreshMs = 3_600_000;

/** The checks of `uptime`: those that `only` names, or all that only read. Throws USAGE. */
export function uptimeChecks({ checks, uptime }: Config, only?: readonly string[]): CheckConfig[] {
  const chosen = only ?? uptime?.only;
  return chosen ? selectChecks(checks, chosen) : checks.filter(isReadOnly);
}

/**
 * Asks the checks once, keeps what it learns, and tells what is new. What has to be told is written before it is sent,
 * so that a process that is killed loses nothing. Throws what the store throws.
 */
export async function uptimeRound(
  checks: readonly CheckConfig[],
  config: Config,
  context: Context,
  site: Site,
  deps: UptimeDeps,
): Promise<RoundOutcome> {
  const { clock, signal } = context;
  const { uptime = defaultUptime } = config;
  const { store } = deps;
  await store.assertWritable();
  readState((await store.read()).text, store.where);

  const at = clock.now();
  const [probes, certificates] = await Promise.all([
    runRound(checks, config, context, site),
    knownCertificates(checks, config, context, deps),
  ]);
  signal.throwIfAborted();
  const planned = uptime.maintenance.find(({ from, to }) => at >= from && at < to)?.reason;
  const keys = keysOf(config.checks, config);
  const observed = observe(probes, keys, config);
  const round = {
    at,
    observed,
    known: new Set([...uptimeChecks(config), ...checks].map((check) => keys.get(check) ?? '')),
    warned: warningsOf(certificates, at),
    isPlanned: planned !== undefined,
    isAlone: deps.isAlone,
  };
  let asked: Promise<Deployment | undefined> | undefined;
  const claims = new Set<number>();
  const applied = await change(store, context, async (before) => {
    const { state, events } = applyRound(before, round, () => randomUUID().slice(0, 12));
    const { incidents, due } = refreshed(state.incidents, events, at);
    if (events.length + due.length > 0) asked ??= deps.findDeployment?.().catch(() => undefined);
    const deployment = await asked;
    const live = deployment && { deployment };
    const told = events.map((event) => ({ ...event, ...live }));
    const messages = [...state.pending, ...messagesOf(told, deps.targets, state.rounds.total, at)];
    const { pending, own } = claim(messages, deps, clock.now(), claims);
    const again = due.map((incident): AlertEvent => ({ event: 'opened', incident, ...live }));
    return { state: { ...state, incidents, pending }, result: { told, again, own } };
  });
  const { told, again, own } = applied.result;
  let { state } = applied;
  // Nothing depends on it, so it is not tried again.
  for (const event of again) for (const { refresh } of deps.targets) await refresh?.(event, at, signal).catch(() => {});
  const lines: string[] = [];
  if (own.length > 0) {
    const delivered = await deliver(own, deps.targets, context);
    lines.push(...delivered.lines);
    const ids = new Set(own.map(({ id }) => id));
    const left = delivered.left.map((each) => ({ ...each, claimedUntil: undefined }));
    const kept = await change(store, context, async (before) => {
      const pending = [...before.pending.filter(({ id }) => !ids.has(id)), ...left];
      return { state: { ...before, pending }, result: undefined };
    });
    state = kept.state;
  }
  if (uptime.heartbeat) {
    const url = render(uptime.heartbeat, new Map());
    const problem = await beat(url, site, signal);
    if (problem !== undefined) lines.push(`the heartbeat was not accepted: ${problem}`);
  }
  return { at, probes, observed, state, events: told, certificates, planned, lines };
}

/** A certificate is read once an hour: it does not change by the minute. */
async function knownCertificates(
  checks: readonly CheckConfig[],
  config: Config,
  context: Context,
  deps: UptimeDeps,
): Promise<Certificate[]> {
  const at = context.clock.monotonic();
  if (!deps.certificates || at - deps.certificates.at >= refreshMs)
    deps.certificates = { at, read: await readCertificates(checks, config, context) };
  return deps.certificates.read;
}

/** The open incidents that are shown anew: once an hour, and not where there is news of them anyway. */
function refreshed(incidents: KeptIncident[], told: readonly AlertEvent[], at: number) {
  const due: KeptIncident[] = [];
  const kept = incidents.map((incident) => {
    const isTold = told.some((event) => event.incident.id === incident.id);
    const isDue =
      incident.resolvedAt === undefined && Math.abs(at - (incident.refreshedAt ?? incident.startedAt)) >= refreshMs;
    if (!isTold && !isDue) return incident;
    const after = { ...incident, refreshedAt: at };
    if (!isTold) due.push(after);
    return after;
  });
  return { incidents: kept, due };
}

/** Reads the state, changes it and writes it, again if another process was faster. */
async function change<T>(
  store: UptimeStore,
  { clock, signal }: Context,
  work: (state: State) => Promise<{ state: State; result: T }>,
): Promise<{ state: State; result: T }> {
  for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
    const { text, token } = await store.read();
    const { state, result } = await work(readState(text, store.where));
    if (await store.write(writeState(state, clock.now()), token)) return { state, result };
    // The wait is random, so that two writers that collided do not collide again.
    await clock.sleep((0.5 + Math.random()) * 200 * 2 ** Math.min(attempt, 4), signal);
  }
  const problem = `it changed under each of ${maxAttempts} attempts`;
  throw new GateError('STATE_UNWRITABLE', { where: store.where, problem, hint: 'Let fewer runs of it overlap.' });
}

/** One message for each event and each target that wants events so severe. */
function messagesOf(events: readonly AlertEvent[], targets: readonly Target[], round: number, at: number): Pending[] {
  return events.flatMap((event) =>
    targets
      .filter(({ alert }) => alert.severities.includes(event.incident.severity))
      .map(({ key }) => ({
        id: `${event.incident.id}-${event.event}-${round}-${key.replace(' ', '-')}`,
        event,
        target: key,
        since: at,
        notBefore: at,
        failed: 0,
        gaveUp: [],
      })),
  );
}

/**
 * Claims the messages that are due, but for those that another process is at. `now` is read when the claim is written:
 * the tries of a round take longer than many a claim should. Of a clock that is ahead by more than a claim, no claim
 * counts. `claims` are those of this round: a write whose answer was lost is made again. A part of a millisecond tells
 * them from those of another process.
 */
function claim(
  messages: readonly Pending[],
  { isAlone }: UptimeDeps,
  now: number,
  claims: Set<number>,
): { pending: Pending[]; own: Pending[] } {
  const claimedUntil = now + claimMs + Math.random();
  claims.add(claimedUntil);
  const own: Pending[] = [];
  const pending = messages.map((message) => {
    const { notBefore, since } = message;
    const held = message.claimedUntil ?? 0;
    const isHeld = !isAlone && !claims.has(held) && held > now && held <= now + 2 * claimMs;
    // If the clock was set back, what was made later is due.
    const isDue = notBefore <= now || since > now;
    if (!isDue || isHeld) return message;
    own.push({ ...message, claimedUntil });
    return { ...message, claimedUntil };
  });
  return { pending, own };
}

/** The dead man's switch: whoever waits for this request notices if the rounds stop. Returns what went wrong. */
async function beat(url: string, { client }: Site, signal: AbortSignal): Promise<string | undefined> {
  try {
    const { status } = await client.send(
      {
        method: 'GET',
        url,
        headers: [],
        timeoutMs: heartbeatTimeoutMs,
        maxBodyBytes: 10_000,
        cutBody: true,
        follow: false,
        retries: 1,
        isWritten: true,
      },
      signal,
    );
    return status < 400 ? undefined : `it answered ${status}`;
  } catch (error) {
    return (error as Error).message.replace(/^[^:]*: /, '');
  }
}
