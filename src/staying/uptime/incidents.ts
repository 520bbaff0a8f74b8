import { judge, p95Rule } from '../../statistics/stairs.ts';
import { showDuration } from '../../text/duration.ts';
import { plural } from '../../text/plural.ts';
import { isoDay } from '../../text/time.ts';
import type { AlertEvent, Incident } from '../incident.ts';
import { rankOf } from '../incident.ts';
import type { Cause, Observed } from './observed.ts';
import type { KeptIncident, KeptWarning, State } from './state.ts';

/** What holds in a round and takes nothing down, e.g. a certificate that expires soon. */
export type Warned = Pick<KeptWarning, 'severity' | 'of' | 'title' | 'observed' | 'checks'> & {
  key: string;
  /** It is never told again for as long as it is about the same thing and no more severe. */
  once?: boolean;
};

/** One round. `at` is when it began, in milliseconds since the epoch. */
export type Round = {
  at: number;
  observed: readonly Observed[];
  warned: readonly Warned[];
  /**
   * The keys of all checks that rounds ask. One that this round did not ask, as `--only` left it out, is not good; one
   * that is gone from the configuration is.
   */
  known: ReadonlySet<string>;
  /** In a maintenance window nothing opens, and nothing is told but an end. */
  isPlanned: boolean;
  /** Whether no other process applies rounds to this state. */
  isAlone: boolean;
};

const goodRoundsToClose = 2;
const reopensWithinMs = 30 * 60_000;
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const forgetsWarningsAfterMs = 30 * dayMs;
const maxGaps = 24;
const maxDays = 400;
const longestRoundMs = 10 * 60_000;

/**
 * The state after a round, and what has to be told of it. Pure but for `newId`. A check is in one open incident at most.
 * An incident is over after two good rounds; if it comes back within 30 minutes, it is the same one, and then it is
 * over only after 30 good minutes, so that what comes and goes is not told each time. The same round a second time, as
 * after a write whose answer was lost, changes nothing, nor does one that a later round of another process overtook.
 */
export function applyRound(state: State, round: Round, newId: () => string): { state: State; events: AlertEvent[] } {
  if (isKnown(state, round)) return { state, events: [] };
  const incidents = state.incidents.map((incident) => structuredClone(incident));
  const events: AlertEvent[] = [];
  const bad = new Set(takeDown(incidents, state, round, newId, events));
  for (const incident of incidents)
    if (incident.resolvedAt === undefined && !bad.has(incident)) recover(incident, round, events);
  const { hours, slow } = countHours(state.hours, round);
  const warnings = warn(state.warnings, { ...round, warned: [...round.warned, ...slow] }, newId, events);
  const counted = { rounds: countRound(state.rounds, round), days: countDay(state.days, round) };
  return { state: { ...state, ...counted, incidents, hours, warnings }, events };
}

/**
 * What another process saw later is what holds: the older would open anew what is over. A clock that was set back by
 * more than a round lasts is no reason to stand still.
 */
function isKnown({ rounds: { lastAt } }: State, { at, isAlone }: Round): boolean {
  if (lastAt === undefined || at > lastAt) return false;
  return at === lastAt || (!isAlone && lastAt - at < longestRoundMs);
}

/** Opens incidents, adds to them, and opens them again. Returns those that go on. */
function takeDown(
  incidents: KeptIncident[],
  { rounds }: State,
  { at, observed, isPlanned }: Round,
  newId: () => string,
  events: AlertEvent[],
): KeptIncident[] {
  const isOpen = ({ resolvedAt }: KeptIncident) => resolvedAt === undefined;
  const lists = (incident: KeptIncident, members: readonly Observed[]) =>
    members.some(({ key }) => incident.keys.includes(key));
  const bad: KeptIncident[] = [];
  const told = new Map<KeptIncident, 'opened' | 'updated'>();
  for (const [cause, members] of causesOf(observed)) {
    const rest = members.filter((member) => !incidents.some((each) => isOpen(each) && lists(each, [member])));
    const own = incidents.filter((each) => isOpen(each) && lists(each, members));
    bad.push(...own);
    let known = own[0] ?? incidents.find((each) => isOpen(each) && each.cause === cause.key);
    if (!known) {
      if (isPlanned) continue;
      known = incidents.findLast(
        (each) =>
          apart(at, each.resolvedAt ?? 0) < reopensWithinMs && (each.cause === cause.key || lists(each, members)),
      );
      if (known) reopen(known);
      else {
        known = opened(cause, members, rounds.wasPlanned ? undefined : rounds.lastAt, newId());
        incidents.push(known);
      }
      told.set(known, 'opened');
    }
    bad.push(known);
    add(known, rest);
    // What got worse in a window is told after it, if it is still so.
    if (!isPlanned && rankOf(cause.severity) < rankOf(known.severity)) {
      Object.assign(known, evidenceOf(cause));
      if (!told.has(known)) told.set(known, 'updated');
    }
  }
  // Told last, with all that the round says of them.
  for (const [incident, event] of told) events.push({ event, incident: factsOf(incident) });
  for (const incident of bad) Object.assign(incident, { goodRounds: 0, goodSince: undefined });
  return bad;
}

/** The checks that are down, by cause. */
function causesOf(observed: readonly Observed[]): [Cause, Observed[]][] {
  const groups = new Map<string, [Cause, Observed[]]>();
  for (const each of observed) {
    if (!each.cause) continue;
    const group = groups.get(each.cause.key) ?? [each.cause, []];
    group[1].push(each);
    groups.set(each.cause.key, group);
  }
  return [...groups.values()];
}

function opened(cause: Cause, members: readonly Observed[], lastGoodAt: number | undefined, id: string): KeptIncident {
  const startedAt = Math.min(...members.map(({ at }) => at));
  const [checks, keys] = [members.map(({ name }) => name), members.map(({ key }) => key)];
  return {
    id,
    ...evidenceOf(cause),
    startedAt,
    checks,
    keys,
    cause: cause.key,
    lastGoodAt,
    goodRounds: 0,
    reopened: 0,
  };
}

function reopen(incident: KeptIncident): void {
  incident.resolvedAt = undefined;
  incident.reopened += 1;
}

function add(incident: KeptIncident, members: readonly Observed[]): void {
  for (const { key, name } of members) {
    if (!incident.keys.includes(key)) incident.keys.push(key);
    if (!incident.checks.includes(name)) incident.checks.push(name);
  }
}

function evidenceOf({ title, severity, layer, observed, reproduce, fix }: Cause) {
  return { title, severity, layer, observed, reproduce, fix };
}

/** Counts a good round of an incident. A round that did not ask or could not judge one of its checks says nothing. */
function recover(incident: KeptIncident, { at, observed, known }: Round, events: AlertEvent[]): void {
  const own = observed.filter(({ key }) => incident.keys.includes(key));
  const isAsked = new Set(own.map(({ key }) => key));
  if (incident.keys.some((key) => known.has(key) && !isAsked.has(key))) return;
  if (own.some(({ state }) => state === 'unjudged')) return;
  incident.goodRounds += 1;
  // A clock that was set back begins the wait anew: otherwise it would last until the old time is reached.
  if (incident.goodSince === undefined || incident.goodSince > at) incident.goodSince = at;
  const isQuiet = incident.reopened === 0 || at - incident.goodSince >= reopensWithinMs;
  if (incident.goodRounds < goodRoundsToClose || !isQuiet) return;
  incident.resolvedAt = Math.max(incident.goodSince, incident.startedAt);
  events.push({ event: 'resolved', incident: factsOf(incident) });
}

/** What is told of an incident. */
function factsOf(incident: KeptIncident): Incident {
  const { id, title, severity, layer, startedAt, resolvedAt, checks, observed, reproduce, fix } = incident;
  const downs = incident.reopened > 0 ? incident.reopened + 1 : undefined;
  return { id, title, severity, layer, startedAt, resolvedAt, downs, checks: [...checks], observed, reproduce, fix };
}

/**
 * Counts the requests of an hour against their budget, by the rule of docs/latency.md; then begins anew. Routes of a
 * host that are slow at the same time are one warning.
 */
function countHours(
  before: State['hours'],
  { at, observed, known: keys, isPlanned }: Round,
): { hours: State['hours']; slow: Warned[] } {
  const hours = Object.fromEntries(Object.entries(before).filter(([key]) => keys.has(key)));
  const slow = new Map<string, { checks: string[]; observed: string[] }>();
  for (const { key, name, host, ms, budgetMs } of observed) {
    if (budgetMs === undefined) {
      delete hours[key];
      continue;
    }
    const known = before[key];
    const isOver = !known || at - known.since >= hourMs || at < known.since;
    const hour = isOver ? { since: at, n: 0, over: 0 } : { ...known };
    hours[key] = hour;
    if (ms !== undefined && !isPlanned) {
      hour.n += 1;
      if (ms > budgetMs) hour.over += 1;
      if (judge(p95Rule, hour.n, hour.over) === 'fail') hour.isSlow = true;
    }
    if (!hour.isSlow || isPlanned) continue;
    const of = slow.get(host) ?? { checks: [], observed: [] };
    of.checks.push(name);
    of.observed.push(
      `${name}: ${hour.over} of ${plural(hour.n, 'request')} took longer than ${showDuration(budgetMs)}`,
    );
    slow.set(host, of);
  }
  const warned = [...slow].map(([host, { checks, observed: seen }]): Warned => {
    const title = `${host} is slow: ${checks.length === 1 ? checks[0] : plural(checks.length, 'check')} over budget`;
    return { key: `slow ${host}`, severity: 'high', title, observed: seen.slice(0, 5).join('; '), checks };
  });
  return { hours, slow: warned };
}

function warn(
  before: State['warnings'],
  { at, warned, isPlanned }: Round,
  newId: () => string,
  events: AlertEvent[],
): State['warnings'] {
  const kept = Object.entries(before).filter(([, { seenAt }]) => apart(at, seenAt) < forgetsWarningsAfterMs);
  const warnings = Object.fromEntries(kept);
  for (const { key, once, ...facts } of warned) {
    const known = warnings[key];
    const isNews =
      !known ||
      // While a renewed certificate is rolled out, the old one and the new one answer in turn.
      (known.of !== facts.of && apart(at, known.toldAt) >= dayMs) ||
      rankOf(facts.severity) < rankOf(known.severity) ||
      (!once && apart(at, known.toldAt) >= dayMs && apart(at, known.seenAt) >= hourMs);
    // It is told after the window, if it still holds.
    if (isNews && isPlanned) continue;
    const warning = { ...facts, id: isNews ? newId() : known.id, toldAt: isNews ? at : known.toldAt, seenAt: at };
    warnings[key] = warning;
    const { id, title, severity, observed, checks } = warning;
    if (isNews) {
      const incident = { id, title, severity, isWarning: true, startedAt: at, checks, observed };
      events.push({ event: 'opened', incident });
    }
  }
  return warnings;
}

function countRound(before: State['rounds'], { at, isPlanned }: Round): State['rounds'] {
  const { total, lastAt, longestGap, laterGaps = [] } = before;
  const ms = lastAt === undefined ? -1 : at - lastAt;
  const ofDay = [...(longestGap ? [longestGap] : []), ...laterGaps].filter((gap) => apart(at, gap.at) < dayMs);
  // Of the gaps only those count that are the longest once all before them are a day old.
  const gaps = ms < 0 ? ofDay : [...ofDay.filter((gap) => gap.ms > ms), { ms, at }].slice(0, maxGaps);
  return {
    ...before,
    total: total + 1,
    lastAt: at,
    wasPlanned: isPlanned,
    longestGap: gaps[0],
    laterGaps: gaps.slice(1),
  };
}

/** A round that could judge no check says nothing of its day; one in a maintenance window is not bad. */
function countDay(days: State['days'] = [], { at, observed, isPlanned }: Round): State['days'] {
  if (observed.every(({ state }) => state === 'unjudged')) return days;
  const day = isoDay(at);
  const known = days.find((each) => each.day === day) ?? { day, rounds: 0, bad: 0 };
  const isBad = !isPlanned && observed.some(({ state }) => state === 'down');
  const after = { ...known, rounds: known.rounds + 1, bad: known.bad + (isBad ? 1 : 0) };
  return [...days.filter((each) => each.day !== day), after].sort((a, b) => (a.day < b.day ? -1 : 1)).slice(-maxDays);
}

/** The time between two moments. The clock may have been set back since one of them was written down. */
function apart(one: number, other: number): number {
  return Math.abs(one - other);
}
