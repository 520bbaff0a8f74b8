import type { Layer } from '../../../src/model/finding.ts';
import type { Severity } from '../../../src/model/severity.ts';
import type { Incident } from '../../../src/staying/incident.ts';
import { applyRound, type Round, type Warned } from '../../../src/staying/uptime/incidents.ts';
import type { Observed } from '../../../src/staying/uptime/observed.ts';
import { newState, readState, type State, writeState } from '../../../src/staying/uptime/state.ts';

export const minute = 60_000;
export const start = Date.UTC(2027, 0, 4);

export function up(key: string, more: Partial<Observed> = {}): Observed {
  return { key, name: key, host: 'a.example', state: 'up', at: 0, ...more };
}

export function down(key: string, cause = `check ${key}`, severity: Severity = 'high', layer: Layer = 'application') {
  const title = `${cause} fails`;
  return up(key, { state: 'down', cause: { key: cause, title, severity, layer, observed: '500' } });
}

/** `known` are the keys of all checks; by default those that the round asked. */
type More = { warned?: Warned[]; isPlanned?: boolean; known?: string[]; isAlone?: boolean };

/** Applies rounds as a process would that is started anew for each of them: the state is written and read back. */
export function uptime() {
  let state: State = newState();
  let ids = 0;
  const told: string[] = [];
  const incidents: Incident[] = [];
  return {
    told,
    /** What was told of, in the order of `told`. */
    incidents,
    get state() {
      return state;
    },
    round(
      at: number,
      observed: Observed[],
      { warned = [], isPlanned = false, isAlone = true, known = observed.map(({ key }) => key) }: More = {},
    ) {
      const each = observed.map((one) => ({ ...one, at }));
      const round: Round = { at, observed: each, warned, isPlanned, isAlone, known: new Set(known) };
      const applied = applyRound(state, round, () => `id${++ids}`);
      state = readState(writeState(applied.state, at), 'here');
      const events = applied.events.map(({ event, incident }) => `${event} ${incident.id} ${incident.title}`);
      told.push(...events);
      incidents.push(...applied.events.map(({ incident }) => incident));
      return events;
    },
    open() {
      return state.incidents.filter(({ resolvedAt }) => resolvedAt === undefined);
    },
  };
}
