import * as v from 'valibot';
import { GateError } from '../../model/errors.ts';
import { jsonExcess } from '../../text/json-size.ts';

/** Changes when an older program would misread the state. */
const version = 1;
const keptClosedMs = 90 * 86_400_000;
const maxClosed = 200;
/** A site of a thousand checks has large incidents. Those that are over take no more than this. */
const maxClosedBytes = 2_000_000;
/** After this time a closed incident is history: it does not come back, and whom it took down is told in short. */
const keptWholeMs = 86_400_000;
const maxNames = 20;
/** In bytes. A larger text is no state of ours. */
export const maxStateBytes = 5_000_000;

const text = v.pipe(v.string(), v.maxLength(20_000));
/** No date is later (ECMAScript, 21.4.1.1). */
const latestMs = 8.64e15;
const time = v.pipe(v.number(), v.minValue(0), v.maxValue(latestMs));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const severity = v.picklist(['blocker', 'high', 'medium']);

const facts = {
  id: text,
  title: text,
  severity,
  layer: v.optional(v.picklist(['dns', 'tcp', 'tls', 'edge', 'application'])),
  isWarning: v.optional(v.boolean()),
  startedAt: time,
  resolvedAt: v.optional(time),
  downs: v.optional(count),
  checks: v.array(text),
  observed: v.optional(text),
  reproduce: v.optional(text),
  fix: v.optional(text),
};

const incident = v.looseObject({
  ...facts,
  cause: text,
  /** What tells its checks from others, whatever they are called. */
  keys: v.array(text),
  /** The last good round before it. */
  lastGoodAt: v.optional(time),
  goodRounds: count,
  /** The first good round after the last bad one. */
  goodSince: v.optional(time),
  reopened: count,
  /** When the issue that shows it was last brought up to date. */
  refreshedAt: v.optional(time),
});

const event = v.looseObject({
  event: v.picklist(['opened', 'updated', 'resolved', 'test']),
  incident: v.looseObject(facts),
  deployment: v.optional(v.looseObject({ sha: text, environment: text, at: text, url: v.optional(text) })),
});

const pending = v.looseObject({
  id: text,
  event,
  target: text,
  since: time,
  notBefore: time,
  failed: count,
  gaveUp: v.array(text),
  claimedUntil: v.optional(time),
});

const warning = v.looseObject({
  id: text,
  severity,
  /** What it is about, if that can change, e.g. the end of a certificate. */
  of: v.optional(text),
  toldAt: time,
  /** When its condition last held. */
  seenAt: time,
  title: text,
  observed: v.optional(text),
  checks: v.array(text),
});

const gap = v.looseObject({ ms: time, at: time });

const schema = v.looseObject({
  version: v.literal(version),
  rounds: v.looseObject({
    total: count,
    lastAt: v.optional(time),
    /** The longest gap between two rounds of the last day, and when it ended. */
    longestGap: v.optional(gap),
    /** Those after it, each the longest since: what is the longest once it is a day old. */
    laterGaps: v.optional(v.array(gap)),
    /** Whether the last round was in a maintenance window. */
    wasPlanned: v.optional(v.boolean()),
  }),
  incidents: v.array(incident),
  warnings: v.record(v.string(), warning),
  /** By the key of the check: its requests of this hour, and those over its budget for p95. */
  hours: v.record(v.string(), v.looseObject({ since: time, n: count, over: count, isSlow: v.optional(v.boolean()) })),
  pending: v.array(pending),
  /** The rounds of each UTC day, in their order. */
  days: v.optional(v.array(v.looseObject({ day: v.pipe(v.string(), v.isoDate()), rounds: count, bad: count }))),
});

/** All that outlives a process. Times are milliseconds since the epoch. Everything in it is redacted. */
export type State = v.InferOutput<typeof schema>;
export type KeptIncident = State['incidents'][number];
export type KeptWarning = State['warnings'][string];

export function newState(): State {
  return { version, rounds: { total: 0 }, incidents: [], warnings: {}, hours: {}, pending: [] };
}

/**
 * Reads a state. Throws STATE_UNREADABLE for one of a newer version, and for a text that is none: if it were written
 * anew, open incidents would be lost, and told a second time. `where` names the file.
 */
export function readState(json: string | undefined, where: string): State {
  if (json === undefined) return newState();
  // What a later build added is kept, and copied: what nests without end could not be.
  const excess = jsonExcess(json);
  if (excess) throw unreadable(where, excess);
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    throw unreadable(where, json.trim() === '' ? 'it is empty' : 'it is cut short, or no JSON');
  }
  const found = (parsed as { version?: unknown } | null)?.version;
  if (typeof found === 'number' && found > version)
    throw unreadable(where, `a newer version of the gate wrote it (version ${found}; this one knows ${version})`);
  const { success, output } = v.safeParse(schema, parsed);
  if (!success) throw unreadable(where, 'it is not the state of launch-gate uptime');
  return output;
}

function unreadable(where: string, problem: string): GateError {
  return new GateError('STATE_UNREADABLE', { where, problem });
}

/**
 * The state as JSON. Closed incidents are kept for 90 days, and at most the latest 200 of them, or fewer if these are
 * large. Throws if the text could not be read again.
 */
export function writeState(state: State, now: number): string {
  const open = state.incidents.filter(({ resolvedAt }) => resolvedAt === undefined);
  const closed = state.incidents
    .filter(({ resolvedAt }) => resolvedAt !== undefined && now - resolvedAt < keptClosedMs)
    .sort((a, b) => a.startedAt - b.startedAt)
    .slice(-maxClosed)
    .map((incident) => (now - (incident.resolvedAt ?? now) > keptWholeMs ? inShort(incident) : incident));
  const json = `${JSON.stringify({ ...state, incidents: [...fitting(closed), ...open] })}\n`;
  if (Buffer.byteLength(json) > maxStateBytes) throw unreadable('memory', 'it would be larger than 5 MB');
  readState(json, 'memory');
  return json;
}

/** The latest of them whose texts fit. */
function fitting(closed: readonly KeptIncident[]): KeptIncident[] {
  let bytes = 0;
  const first = closed.findLastIndex((incident) => {
    bytes += Buffer.byteLength(JSON.stringify(incident));
    return bytes > maxClosedBytes;
  });
  return closed.slice(first + 1);
}

function inShort(incident: KeptIncident): KeptIncident {
  return { ...incident, keys: [], checks: incident.checks.slice(0, maxNames) };
}
