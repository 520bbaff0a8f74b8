import * as v from 'valibot';
import { isoTime } from './record.ts';

/** Changes when an older program would misread a summary. */
export const summaryVersion = 1;

const text = v.pipe(v.string(), v.maxLength(2000));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const time = v.pipe(v.number(), v.minValue(0), v.maxValue(86_400_000));
const sha = v.pipe(v.string(), v.regex(/^[0-9a-f]{40,64}$/));

/** Failing findings by the name of their rule, waived ones left out. */
const findings = v.record(text, count);
/** The requests of smoke, latency and watch, and those that did not answer as their check expects. */
const requests = v.object({ sent: count, failed: count });
/** `budgetMs` is null where the route has none, `p95Ms` where it falls on a failed request. */
const routes = v.array(v.object({ check: text, p95Ms: v.nullable(time), budgetMs: v.nullable(time), n: count }));
/** Mails that `launch: arrival` waited for. */
const mails = v.object({ sent: count, arrived: count });

/** A deployment as GitHub's deployments API tells it. */
const deployment = v.object({
  id: count,
  sha,
  at: isoTime,
  state: v.picklist(['success', 'failure', 'other']),
  /** Of a commit that was live before, and is older than the one that it replaces; see `rollbacks.ts`. */
  isRollback: v.boolean(),
});

const runSummary = v.object({
  version: v.literal(summaryVersion),
  kind: v.literal('run'),
  at: isoTime,
  environment: text,
  sha: v.optional(sha),
  event: v.optional(text),
  /** `unjudged`: the run ended before it could judge. */
  verdict: v.picklist(['pass', 'fail', 'unjudged']),
  durationMs: v.pipe(v.number(), v.finite(), v.minValue(0)),
  findings,
  requests,
  routes,
  mails: v.optional(mails),
  /** Those that no earlier summary holds in the same state. */
  deployments: v.array(deployment),
});

const daySummary = v.object({
  version: v.literal(summaryVersion),
  kind: v.literal('day'),
  /** UTC, e.g. 2026-11-26. */
  day: v.pipe(v.string(), v.isoDate()),
  environment: text,
  runs: v.object({ pass: count, fail: count, unjudged: count }),
  findings,
  requests,
  /** `p95Ms` is the median of the day's runs, `n` their number. */
  routes,
  mails: v.optional(mails),
  /** The releases of the day in their order: what became of each, for the share that failed and the time to restore. */
  releases: v.array(v.object({ at: isoTime, sha: v.optional(sha), verdict: v.picklist(['pass', 'fail', 'unjudged']) })),
  deployments: v.array(deployment),
});

/** What one run leaves for the trends. Times in milliseconds. Everything in it is redacted. */
export type RunSummary = v.InferOutput<typeof runSummary>;
/** What is left of a day whose runs are older than 90 days. */
export type DaySummary = v.InferOutput<typeof daySummary>;
export type KeptDeployment = RunSummary['deployments'][number];

/**
 * The runs in the order of their time, the days before them. A deployment stands in it once: where its state was last
 * told.
 */
export type RunHistory = {
  days: DaySummary[];
  runs: RunSummary[];
  /** Lines that are no summaries. */
  ignored: number;
  /** Lines that a newer version of the gate wrote. They are left alone. */
  newer: number;
};

/** Where summaries are kept. Every method throws the errors of the file system or the API. */
export type RunStore = {
  readRuns(environment: string): Promise<RunHistory>;
  /** Adds a run; a writer that was overtaken adds to what is there by then. */
  addRun(run: RunSummary): Promise<void>;
};

/** The summary in a line of JSON; `newer` for one of a later version, undefined for anything else. */
export function readSummary(json: string): RunSummary | DaySummary | 'newer' | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return undefined;
  }
  const found = (parsed as { version?: unknown } | null)?.version;
  if (typeof found === 'number' && found > summaryVersion) return 'newer';
  const { success, output } = v.safeParse(v.variant('kind', [runSummary, daySummary]), parsed);
  return success ? output : undefined;
}
