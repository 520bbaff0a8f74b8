import { html, type Markup } from '../../report/html/markup.ts';
import { scrollTable } from '../../report/html/scroll-table.ts';
import { isoDay } from '../../text/day.ts';
import { showDuration } from '../../text/duration.ts';
import { percent } from '../../text/percent.ts';
import { plural, thousands } from '../../text/plural.ts';
import { changeWords, restoreTitle, showChange, showP95 } from './answers.ts';
import { type Daily, type Day, showGood, showShare } from './daily.ts';
import type { Trends } from './figures.ts';
import type { Point, RouteTrend } from './latency.ts';
import { type BarPart, barPlot, linePlot } from './plot.ts';
import { isFailure, type Release, type ReleaseCounts } from './releases.ts';
import { windowDays } from './window.ts';

const dayMs = 86_400_000;
const plottedDays = 90;
const plottedWeeks = 13;
/** More points than these cannot be told from each other. */
const plottedReleases = 50;
const plottedRoutes = 20;
const tableRows = 200;
const firstRows = 10;

export function uptimeSection({ uptime, at }: Trends): Markup[] {
  if (uptime.days.length === 0) return [];
  const over = Object.entries(uptime.over).map(([days, { all, bad, days: watched }]) => [
    `last ${days} days`,
    all === 0 ? 'not watched' : showGood(bad / all),
    thousands(all),
    thousands(bad),
    `${watched} of ${days}`,
  ]);
  const bars = (day: Day | undefined): BarPart[] => {
    if (!day) return [{ kind: 'none', share: 1 }];
    const bad = day.bad / day.all;
    return [
      { kind: 'bad', share: bad },
      { kind: 'good', share: 1 - bad },
    ];
  };
  return [
    table('Uptime', ['', 'up', 'rounds', 'bad rounds', 'days watched'], over),
    dayPlot(
      uptime,
      at,
      bars,
      '100 %',
      'Each day of the last 90: red the share of rounds that were bad, pale a day that was not watched.',
    ),
    dayTable(uptime, at, ['day', 'up', 'rounds', 'bad rounds'], 'not watched', showGood),
  ];
}

export function errorsSection({ errors, at }: Trends): Markup[] {
  if (errors.days.length === 0) return [];
  const shown = lastDays(errors, at);
  const top = Math.max(0.0001, ...shown.map(({ found }) => (found ? found.bad / found.all : 0)));
  const bars = (day: Day | undefined): BarPart[] =>
    day ? [{ kind: 'bad', share: day.bad / day.all / top }] : [{ kind: 'none', share: 1 }];
  return [
    dayPlot(
      errors,
      at,
      bars,
      showShare(top),
      'Each day of the last 90: the share of requests that failed, pale a day without requests.',
    ),
    dayTable(errors, at, ['day', 'failed', 'requests', 'failed requests'], 'no requests', showShare),
  ];
}

export function latencySection({ latency }: Trends): Markup[] {
  const { routes, gone } = latency;
  if (routes.length === 0) return [];
  const rows = routes.slice(0, tableRows).map((route) => {
    const { check, change, isOverBudget, months, last } = route;
    return [
      check,
      showP95(last.p95Ms),
      last.beforeMs === undefined || last.p95Ms === null ? '' : showChange(last.p95Ms, last.beforeMs),
      changeWords[change],
      last.budgetMs === null ? 'none' : `${showP95(last.budgetMs)}${isOverBudget ? ' (over)' : ''}`,
      last.beforeMs === undefined ? 'fewer than five' : showP95(last.beforeMs),
      months
        ? `${showP95(months.nowMs)}, ${showP95(months.beforeMs)} in the 30 before (${showChange(months.nowMs, months.beforeMs)})`
        : 'not compared',
    ];
  });
  return [
    table(
      'p95 of the last release',
      ['route', 'p95', 'change', 'better or worse', 'budget', 'median of five before', 'median of 30 days'],
      rows,
      true,
    ),
    ...leftOut(routes.length, tableRows),
    ...routes.slice(0, plottedRoutes).map(routeArticle),
    ...(routes.length > plottedRoutes ? [html`<p>Plots of the first ${plottedRoutes} routes.</p>\n`] : []),
    ...(gone.length > 0
      ? [
          html`<details><summary>${plural(gone.length, 'route')} that the last five releases did not measure</summary><ul>${gone.slice(0, tableRows).map((check) => html`<li>${check}</li>`)}</ul></details>\n`,
        ]
      : []),
  ];
}

function routeArticle(route: RouteTrend): Markup {
  const { check, change, isOverBudget } = route;
  const points = route.points.slice(-plottedReleases);
  const status = change === 'worse' || isOverBudget ? 'fail' : 'pass';
  const [first, last] = [points[0], points.at(-1)].map((point) => label(point as Point)) as [string, string];
  const hasFailed = points.some(({ p95Ms }) => p95Ms === null);
  const caption = `p95 of ${plural(points.length, 'release')}${points.some(({ at }) => !at.includes('T')) ? ' and days before' : ''}; dashed the budget${hasFailed ? ', a red line failed requests' : ''}.`;
  const rows = points
    .toReversed()
    .map(({ at, sha, p95Ms, budgetMs, beforeMs }) => [
      sha?.slice(0, 7) ?? '',
      inTable(at),
      showP95(p95Ms),
      budgetMs === null ? 'none' : showP95(budgetMs),
      beforeMs === undefined ? 'not compared' : showP95(beforeMs),
      beforeMs === undefined || p95Ms === null ? '' : showChange(p95Ms, beforeMs),
    ]);
  return html`<article class="route ${status}">
<h3><span class="text">${check}</span></h3>
${
  points.length > 1 &&
  linePlot(
    points.map(({ p95Ms }) => p95Ms),
    points.map(({ budgetMs }) => budgetMs),
    { ends: [first, last], caption },
    showP95,
  )
}${folded('The releases as figures', table(`p95 of ${check} by release`, ['release', 'time (UTC)', 'p95', 'budget', 'median of five before', 'change'], rows))}</article>
`;
}

function label({ at, sha }: Point): string {
  return sha?.slice(0, 7) ?? at.slice(0, 10);
}

export function releasesSection({ releases, at }: Trends): Markup[] {
  const { list, source, now, before } = releases;
  if (list.length === 0) return [];
  const counts = (name: string, of: ReleaseCounts) => [
    name,
    String(of.releases),
    of.perWeek === undefined ? 'not known' : String(Number(of.perWeek.toPrecision(2))),
    of.judged === 0 ? 'not known' : `${of.failed} of ${of.judged} (${percent(of.failed / of.judged)})`,
    String(of.rolledBack),
    String(of.rollbacks),
    String(of.releases - of.judged),
  ];
  const weeks = weeksOf(list, at);
  const most = Math.max(1, ...weeks.map(({ releases }) => releases.length));
  const bars = weeks.map(({ releases }): BarPart[] => {
    const failed = releases.filter(isFailure).length;
    const unjudged = releases.filter((each) => each.verdict === 'unjudged' && !isFailure(each)).length;
    return [
      { kind: 'bad', share: failed / most },
      { kind: 'unclear', share: unjudged / most },
      { kind: 'good', share: (releases.length - failed - unjudged) / most },
    ];
  });
  const weekRows = weeks
    .toReversed()
    .map(({ from, releases }) => [
      from,
      String(releases.length),
      String(releases.filter(isFailure).length),
      String(releases.filter(({ isRollback }) => isRollback).length),
    ]);
  const failures = list.filter(isFailure).toReversed();
  return [
    table(
      'Releases',
      ['', 'releases', 'a week', 'failed or rolled back', 'rolled back', 'rollbacks', 'not judged'],
      [counts(`last ${windowDays} days`, now), counts('before', before)],
    ),
    html`<p>A release is ${source === 'deployments' ? 'a deployment at GitHub' : 'a gate run of another commit than the one before'}.</p>\n`,
    ...(failures.length > 0
      ? [
          html`<h3>Failed or rolled back</h3>\n`,
          table('Releases that failed or were rolled back', releaseHead, failures.slice(0, firstRows).map(releaseRow)),
          ...leftOut(failures.length, firstRows),
        ]
      : []),
    barPlot(bars, {
      top: String(most),
      ends: [weeks[0]?.from ?? '', weeks.at(-1)?.from ?? ''],
      caption:
        'Releases of the last 13 weeks: red those that failed or were rolled back, yellow those that nobody judged.',
    }),
    folded(
      'The weeks as figures',
      table('Releases by week', ['week from', 'releases', 'failed or rolled back', 'rollbacks'], weekRows),
    ),
    folded(
      `The last ${Math.min(list.length, plottedReleases)} releases`,
      table('The last releases', releaseHead, list.slice(-plottedReleases).toReversed().map(releaseRow)),
    ),
  ];
}

const releaseHead = ['release', 'time (UTC)', 'what became of it'];

function releaseRow(release: Release): string[] {
  const { sha, at, verdict, isRollback, isRolledBack, mendedAt } = release;
  const words = { pass: 'passed', fail: 'failed', unjudged: 'not judged' };
  const became = [
    words[verdict],
    isRolledBack && 'rolled back',
    isRollback && 'a rollback',
    mendedAt && `passed at ${inTable(mendedAt)}`,
  ];
  return [sha?.slice(0, 7) ?? 'no commit', inTable(at), became.filter(Boolean).join(', ')];
}

/** Weeks of seven days that end today, the oldest first. */
function weeksOf(list: readonly Release[], at: string): { from: string; releases: Release[] }[] {
  const end = Date.parse(at.slice(0, 10)) + dayMs;
  const weeks = Array.from({ length: plottedWeeks }, (_, index) => ({
    from: isoDay(end - (plottedWeeks - index) * 7 * dayMs),
    releases: [] as Release[],
  }));
  for (const release of list) {
    const back = Math.floor((end - 1 - Date.parse(release.at)) / (7 * dayMs));
    weeks[plottedWeeks - 1 - Math.max(0, back)]?.releases.push(release);
  }
  return weeks;
}

export function restoreSection({ restore }: Trends): Markup[] {
  const { list, open } = restore;
  if (list.length === 0) return [];
  const over = list.filter(({ ms }) => ms !== undefined);
  const rows = [...open, ...over].map((each) => [
    restoreTitle(each),
    inTable(each.at),
    each.ms === undefined ? 'open' : showDuration(each.ms),
  ]);
  const head = ['what', 'since (UTC)', 'restored after'];
  const others = rows.slice(firstRows, tableRows);
  return [
    table('The last times to restore', head, rows.slice(0, firstRows)),
    ...(others.length > 0
      ? [folded(`${others.length} before them`, table('Times to restore before them', head, others))]
      : []),
    ...leftOut(rows.length, tableRows),
  ];
}

function lastDays({ days }: Daily, at: string): { day: string; found?: Day }[] {
  const byDay = new Map(days.map((each) => [each.day, each]));
  const today = Date.parse(at.slice(0, 10));
  return Array.from({ length: plottedDays }, (_, index) => {
    const day = isoDay(today - (plottedDays - 1 - index) * dayMs);
    return { day, found: byDay.get(day) };
  });
}

function dayPlot(
  trend: Daily,
  at: string,
  bars: (day: Day | undefined) => BarPart[],
  top: string,
  caption: string,
): Markup {
  const shown = lastDays(trend, at);
  const ends: [string, string] = [shown[0]?.day ?? '', shown.at(-1)?.day ?? ''];
  return barPlot(
    shown.map(({ found }) => bars(found)),
    { top, ends, caption },
  );
}

/** The worst days first, then the latest. */
function dayTable(
  trend: Daily,
  at: string,
  head: string[],
  nothing: string,
  show: (badShare: number) => string,
): Markup {
  const badShare = (day: Day | undefined) => (day ? day.bad / day.all : 0);
  const shown = lastDays(trend, at)
    .toReversed()
    .toSorted((a, b) => badShare(b.found) - badShare(a.found));
  const rows = shown.map(({ day, found }) =>
    found ? [day, show(badShare(found)), thousands(found.all), thousands(found.bad)] : [day, nothing, '', ''],
  );
  return folded('The days as figures', table(`By day: ${head[1]}`, head, rows));
}

/** The head of the column says that it is UTC. */
function inTable(iso: string): string {
  return iso.slice(0, 16).replace('T', ' ');
}

function folded(summary: string, content: Markup): Markup {
  return html`<details><summary>${summary}</summary>${content}</details>\n`;
}

/** The first cell of a row is its header where `isNamed`. */
function table(name: string, head: string[], rows: readonly string[][], isNamed = false): Markup {
  const cells = rows.map(([first = '', ...others]) => {
    const own = isNamed ? html`<th scope="row">${first}</th>` : html`<td>${first}</td>`;
    return html`<tr>${own}${others.map((cell) => html`<td class="number">${cell}</td>`)}</tr>`;
  });
  const names = head.map((each) => (each === '' ? html`<td></td>` : html`<th scope="col">${each}</th>`));
  return scrollTable(name, html`<tr>${names}</tr>`, cells);
}

function leftOut(count: number, shown: number): Markup[] {
  return count > shown ? [html`<p>${thousands(count - shown)} more left out here.</p>\n`] : [];
}
