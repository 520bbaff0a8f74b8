import type { Markup } from '../../../report/html/markup.ts';
import { thousands } from '../../../text/plural.ts';
import { isoDay } from '../../../text/time.ts';
import { type Daily, type Day, showGood, showShare } from '../daily.ts';
import type { Trends } from '../figures.ts';
import { type BarPart, barPlot } from '../plot.ts';
import { dayMs } from '../window.ts';
import { folded, table } from './tables.ts';

const plottedDays = 90;

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
