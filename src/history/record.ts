import * as v from 'valibot';

const version = 1;
/** Changes when what is measured changes: times of different metrics are not compared. */
const metricVersion = 1;
const maxRoutes = 500;

const text = v.pipe(v.string(), v.maxLength(2000));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));
const time = v.pipe(v.number(), v.minValue(0), v.maxValue(86_400_000));

const routeRecord = v.object({
  check: text,
  /** Method and target. */
  route: text,
  n: count,
  over: count,
  /** In ascending order. Failed requests are missing here, but `n` counts them. */
  samplesMs: v.pipe(
    v.array(time),
    v.maxLength(1000),
    v.check((samples) => samples.every((ms, i) => i === 0 || ms >= (samples[i - 1] as number))),
  ),
  /** Whether the route was slower than its baseline. The next deployment confirms this or not. */
  slower: v.optional(v.boolean()),
});

const year10000 = Date.UTC(10_000, 0);

/** A time since 1970 whose year has four digits, which is what days are told by. */
export const isoTime = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.check((at) => Date.parse(at) >= 0 && Date.parse(at) < year10000),
);

const historyRecord = v.object({
  version: v.literal(version),
  metric: v.literal(metricVersion),
  at: isoTime,
  sha: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{40,64}$/))),
  environment: text,
  runnerOs: v.optional(text),
  routes: v.pipe(v.array(routeRecord), v.maxLength(maxRoutes)),
});

/** The sorted samples of one passing run. Times in milliseconds. */
export type HistoryRecord = v.InferOutput<typeof historyRecord>;
export type RouteRecord = v.InferOutput<typeof routeRecord>;

export function newRecord(run: Omit<HistoryRecord, 'version' | 'metric'>): HistoryRecord {
  return { version, metric: metricVersion, ...run, routes: run.routes.slice(0, maxRoutes) };
}

/** One line of JSON. */
export function writeRecord(record: HistoryRecord): string {
  return `${JSON.stringify(record)}\n`;
}

/** The record in a text; undefined if the text is anything else. Do not trust the text: anyone may have written it. */
export function readRecord(json: string): HistoryRecord | undefined {
  try {
    const { success, output } = v.safeParse(historyRecord, JSON.parse(json));
    return success ? output : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a newer version of the gate wrote the record. */
export function isNewerRecord(json: string): boolean {
  try {
    const parsed = JSON.parse(json) as Record<string, unknown> | null;
    return Number(parsed?.['version']) > version || Number(parsed?.['metric']) > metricVersion;
  } catch {
    return false;
  }
}

/** A file name for an environment. It differs from those of other environments also where case is ignored. */
export function environmentFile(environment: string): string {
  const plain = environment
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60);
  if (plain === environment) return plain;
  // FNV-1a, to tell "a/b" from "a b"; nothing depends on its strength.
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(environment)) hash = Math.imul(hash ^ byte, 0x01000193);
  return `${plain}-${(hash >>> 0).toString(16).padStart(8, '0')}`;
}
