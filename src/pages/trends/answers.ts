import { showDuration } from '../../text/duration.ts';
import { percent } from '../../text/percent.ts';
import { plural, thousands } from '../../text/plural.ts';
import { utcTime } from '../../text/time.ts';
import { type Daily, showGood, showShare } from './daily.ts';
import type { Trends } from './figures.ts';
import { comparedReleases, isRelease, type LatencyTrend, type RouteTrend, ratioOf } from './latency.ts';
import type { ReleaseCounts, ReleaseTrend } from './releases.ts';
import type { Restore, RestoreTrend } from './restore.ts';
import { type Change, minCompared, windowDays } from './window.ts';

type AnswerId = 'uptime' | 'latency' | 'errors' | 'releases' | 'restore';

/** The answer to one question: are we getting better or worse? `open`: something that failed is not over. */
export type Answer = { id: AnswerId; title: string; change: Change | 'open'; sentence: string };

/** The word before each sentence. */
export const changeWords: Record<Answer['change'], string> = {
  open: 'open',
  worse: 'worse',
  better: 'better',
  same: 'no change',
  unknown: 'not compared',
};

const now = `the last ${windowDays} days`;
const before = `the ${windowDays} days before`;

/** One plain sentence for each question; what got worse comes first. */
export function answersOf({ uptime, latency, errors, releases, restore }: Trends): Answer[] {
  const answers: Answer[] = [
    { id: 'uptime', title: 'Uptime', change: uptime.change, sentence: ofUptime(uptime) },
    { id: 'latency', title: 'p95', change: latency.change, sentence: ofLatency(latency) },
    { id: 'errors', title: 'Failed requests', change: errors.change, sentence: ofErrors(errors) },
    { id: 'releases', title: 'Releases', change: releases.change, sentence: ofReleases(releases) },
    {
      id: 'restore',
      title: 'Time to restore',
      change: restore.open.length > 0 ? 'open' : restore.change,
      sentence: ofRestore(restore, uptime.now.all + releases.now.releases > 0),
    },
  ];
  const order = Object.keys(changeWords);
  return answers.sort((a, b) => order.indexOf(a.change) - order.indexOf(b.change));
}

/** What is not over yet: the latest, and since when; undefined if there is nothing. */
export function openNow({ open }: RestoreTrend): { what: string; since: string } | undefined {
  const [latest, ...others] = open;
  if (!latest) return undefined;
  const more = others.length > 0 ? `, and ${others.length} more` : '';
  return { what: restoreTitle(latest), since: `not over since ${utcTime(Date.parse(latest.at))}${more}` };
}

export function restoreTitle({ what, title }: Restore): string {
  return what === 'incident' ? title : `release ${title.slice(0, 7)} failed`;
}

function ofUptime({ change, days, now: current, before: earlier }: Daily): string {
  if (days.length === 0) return 'Not watched: no round of uptime is recorded.';
  if (current.all === 0) return `Not watched in ${now}.`;
  const up = `Up in ${showGood(current.bad / current.all)} of the rounds of ${now}`;
  if (change === 'unknown') return `${up}. ${fewDays(current, earlier, 'were watched')}`;
  return `${up}, in ${showGood(earlier.bad / earlier.all)} of ${before}.`;
}

function ofErrors({ change, days, now: current, before: earlier }: Daily): string {
  if (days.length === 0) return 'No request is recorded.';
  if (current.all === 0) return `No request was sent in ${now}.`;
  const failed = `${showShare(current.bad / current.all)} of the requests failed in ${now}`;
  if (change === 'unknown') return `${failed}. ${fewDays(current, earlier, 'had requests')}`;
  return `${failed}, ${showShare(earlier.bad / earlier.all)} in ${before}.`;
}

function fewDays(current: Daily['now'], earlier: Daily['before'], words: string): string {
  const [days, where] = current.days < minCompared ? [current.days, now] : [earlier.days, before];
  return `Not compared: ${days} of ${where} ${words}, and ${minCompared} are needed.`;
}

function ofLatency({ change, routes, gone }: LatencyTrend): string {
  if (routes.length === 0)
    return gone.length > 0 ? 'None of the last five releases has measured a route.' : 'No route has a p95 yet.';
  const over = routes.filter(({ isOverBudget }) => isOverBudget);
  const budgets = over.length > 0 ? ` ${counted(over, routes)} over budget.` : '';
  if (change === 'unknown') {
    const releases = (route: RouteTrend) => route.points.filter(isRelease).length;
    const most = routes.reduce((known, route) => Math.max(known, releases(route)), 0);
    return `p95 of ${plural(routes.length, 'route')} is known. Not compared: ${plural(most, 'release')} so far, and ${comparedReleases + 1} are needed.${budgets}`;
  }
  const of = (wanted: Change) => routes.filter((route) => route.change === wanted);
  const [slower, faster] = [of('worse'), of('better')];
  if (slower[0]) return `${counted(slower, routes)} slower than before, most of all ${compared(slower[0])}.${budgets}`;
  const [fastest] = faster.toSorted((a, b) => ratioOf(a) - ratioOf(b));
  if (fastest) return `${counted(faster, routes)} faster than before, most of all ${compared(fastest)}.${budgets}`;
  return `None of ${plural(routes.length, 'route')} is slower or faster than before.${budgets}`;
}

function counted(some: readonly RouteTrend[], all: readonly RouteTrend[]): string {
  return `${some.length} of ${plural(all.length, 'route')} ${some.length === 1 ? 'is' : 'are'}`;
}

/** `Home: 412 ms, median of the five releases before 300 ms (+37 %)`. */
function compared({ check, by, months, last: { p95Ms, beforeMs = 0 } }: RouteTrend): string {
  if (by === 'months' && months)
    return `${check}: median ${showP95(months.nowMs)} in ${now}, ${showP95(months.beforeMs)} in ${before} (${showChange(months.nowMs, months.beforeMs)})`;
  return `${check}: ${showP95(p95Ms)}, median of the five releases before ${showP95(beforeMs)}${p95Ms === null ? '' : ` (${showChange(p95Ms, beforeMs)})`}`;
}

/** `+37 %`. */
export function showChange(ms: number, beforeMs: number): string {
  const share = Math.round(100 * (ms / Math.max(beforeMs, 0.1) - 1));
  return `${share > 0 ? '+' : ''}${thousands(share)} %`;
}

/** Null: p95 falls on a request that failed. */
export function showP95(ms: number | null): string {
  return ms === null ? 'failed requests' : `${thousands(Math.round(ms))} ms`;
}

function ofReleases({ change, list, now: current, before: earlier }: ReleaseTrend): string {
  if (list.length === 0) return 'No release is recorded.';
  if (current.releases === 0) return `No release in ${now}.`;
  const failed = `${failedOf(current)} of ${now} failed or were rolled back`;
  if (change !== 'unknown') return `${failed}, ${failedOf(earlier)} of ${before}.`;
  const [few, where] = current.judged < minCompared ? [current, now] : [earlier, before];
  return `${failed}. Not compared: ${plural(few.judged, 'judged release')} in ${where}, and ${minCompared} are needed.`;
}

/** `1 of 8 releases (12.5 %)`. */
function failedOf({ failed, judged }: ReleaseCounts): string {
  return `${failed} of ${plural(judged, 'release')}${judged > 0 ? ` (${percent(failed / judged)})` : ''}`;
}

/** Where nothing was watched and nothing released, nobody knows whether anything failed. */
function ofRestore(trend: RestoreTrend, isKnown: boolean): string {
  const { change, now: current, before: earlier } = trend;
  const open = openNow(trend);
  const first = open ? `${open.what}, ${open.since}. ` : '';
  if (current.medianMs === undefined) {
    if (open) return first.trim();
    return isKnown ? `Nothing had to be restored in ${now}.` : `Neither watched nor released in ${now}.`;
  }
  const restored = `${first}Restored after ${showDuration(current.medianMs)} (median of ${current.n}) in ${now}`;
  if (change !== 'unknown')
    return `${restored}, after ${showDuration(earlier.medianMs ?? 0)} (of ${earlier.n}) in ${before}.`;
  const [few, where] = current.n < minCompared ? [current.n, now] : [earlier.n, before];
  return `${restored}. Not compared: ${few} in ${where}, and ${minCompared} are needed.`;
}
