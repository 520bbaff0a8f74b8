import { groupBy } from '../model/group-by.ts';
import { isoDay } from '../text/time.ts';
import { summariseDay } from './day-summary.ts';
import { environmentFile } from './record.ts';
import { type DaySummary, type RunHistory, type RunSummary, readSummary } from './run-summary.ts';

/** In bytes. A larger text is none of ours. */
export const maxRunsBytes = 5_000_000;
const keptWholeMs = 90 * 86_400_000;

type Line<T> = { line: string; value: T };

/** The file of an environment's summaries, in a folder and on the branch. */
export function runsFile(environment: string): string {
  return `runs-${environmentFile(environment)}.jsonl`;
}

/** Reads the summaries of an environment, one in each line. Do not trust the text: anyone may have written it. */
export function readRuns(text: string, environment: string): RunHistory {
  const { days, runs, ignored, newer } = readLines(text, environment);
  const all = [...days, ...runs].map(({ value }) => value);
  const last = new Map(all.flatMap(({ deployments }) => deployments.map((each) => [each.id, each])));
  for (const each of all) each.deployments = each.deployments.filter((one) => last.get(one.id) === one);
  return { days: days.map(valueOf), runs: runs.map(valueOf), ignored, newer: newer.length };
}

/**
 * The text with a run added: the lines of a newer version as they are, then a line for each day whose runs are more
 * than 90 days older than this one, then the runs. A run that is there already is not added again. What is larger than
 * 5 MB is made smaller: the oldest runs become days earlier, then the oldest days go, then the oldest runs. Throws if
 * the lines of a newer version leave no room.
 */
export function addRun(text: string, run: RunSummary): string {
  const read = readLines(text, run.environment);
  // A request whose answer was lost is sent again.
  if (read.runs.some(({ value }) => isSame(value, run))) return text;
  const told = new Map([...read.days, ...read.runs].flatMap(({ value }) => value.deployments.map(idAndState)));
  const deployments = run.deployments.filter(({ id, state }) => told.get(id) !== state);
  const runs = sorted([...read.runs, lineOf({ ...run, deployments })], ({ at }) => Date.parse(at));
  const today = isoDay(Date.parse(run.at));
  const wholeSince = isoDay(Date.parse(run.at) - keptWholeMs);

  let room = maxRunsBytes - bytesOf(read.newer) - bytesOf([...read.days, ...runs].map(({ line }) => line));
  let days = read.days;
  const wholeRuns: Line<RunSummary>[] = [];
  for (const [day, ofDay] of groupBy(runs, ({ value }) => dayOf(value))) {
    if (day >= wholeSince && (room >= 0 || day === today)) {
      wholeRuns.push(...ofDay);
      continue;
    }
    const known = days.filter(({ value }) => value.day === day);
    const summary = lineOf(summariseDay(day, ofDay.map(valueOf), known.map(valueOf)));
    room += bytesOf([...known, ...ofDay].map(({ line }) => line)) - bytesOf([summary.line]);
    days = [...days.filter(({ value }) => value.day !== day), summary];
  }
  const lines = [...sorted(days, ({ day }) => Date.parse(day)), ...wholeRuns].map(({ line }) => line);
  const first = lines.findIndex((line) => {
    if (room >= 0) return true;
    room += bytesOf([line]);
    return false;
  });
  if (first < 0) throw new Error('there is no room for it beside what a newer version of launch-gate wrote');
  return [...read.newer, ...lines.slice(first)].map((line) => `${line}\n`).join('');
}

function readLines(text: string, environment: string) {
  const days: Line<DaySummary>[] = [];
  const runs: Line<RunSummary>[] = [];
  const newer: string[] = [];
  let ignored = 0;
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const value = readSummary(line);
    if (value === 'newer') newer.push(line);
    else if (value?.environment !== environment) ignored += 1;
    else if (value.kind === 'day') days.push({ line, value });
    else runs.push({ line, value });
  }
  return {
    days: sorted(days, ({ day }) => Date.parse(day)),
    runs: sorted(runs, ({ at }) => Date.parse(at)),
    newer,
    ignored,
  };
}

function isSame(one: RunSummary, other: RunSummary): boolean {
  return one.at === other.at && one.sha === other.sha && one.durationMs === other.durationMs;
}

function idAndState({ id, state }: RunSummary['deployments'][number]) {
  return [id, state] as const;
}

function lineOf<T>(value: T): Line<T> {
  return { line: JSON.stringify(value), value };
}

function valueOf<T>({ value }: Line<T>): T {
  return value;
}

function dayOf({ at }: RunSummary): string {
  return isoDay(Date.parse(at));
}

function sorted<T>(lines: readonly Line<T>[], timeOf: (value: T) => number): Line<T>[] {
  return lines.toSorted((a, b) => timeOf(a.value) - timeOf(b.value));
}

function bytesOf(lines: readonly string[]): number {
  return lines.reduce((bytes, line) => bytes + Buffer.byteLength(line) + 1, 0);
}
