import { html, type Markup } from '../../../report/html/markup.ts';
import { plural } from '../../../text/plural.ts';
import { changeWords, showChange, showP95 } from '../answers.ts';
import type { Trends } from '../figures.ts';
import { isRelease, type Point, type RouteTrend } from '../latency.ts';
import { linePlot } from '../plot.ts';
import { folded, inTable, leftOut, plottedReleases, table, tableRows } from './tables.ts';

const plottedRoutes = 20;

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
  const caption = `p95 of ${plural(points.length, 'release')}${points.some((point) => !isRelease(point)) ? ' and days before' : ''}; dashed the budget${hasFailed ? ', a red line failed requests' : ''}.`;
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
