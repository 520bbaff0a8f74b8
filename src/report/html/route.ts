import type { LatencyResult, PhaseTimes } from '../../model/results.ts';
import { showDuration } from '../../text/duration.ts';
import { showChange } from '../model/change.ts';
import { inMember } from '../model/members.ts';
import { showP95 } from '../model/p95.ts';
import { type Charts, historyChart, phaseNames, phasesChart, stripChart } from './chart.ts';
import { html, type Markup } from './markup.ts';
import { scrollTable } from './scroll-table.ts';

/** One route: p95 in words, then its requests, the past releases and the phases as plots with the figures beside. */
export function routeArticle(route: LatencyResult, charts: Charts): Markup {
  const { verdict, p95Ms, intervalMs, budgetMs, n, over, p50Ms, coldMs, longestBurst, compare } = route;
  const status = verdict === 'pass' && compare?.verdict === 'fail' ? 'fail' : verdict;
  const measured = [
    `p95 ${showP95(p95Ms, intervalMs)}`,
    budgetMs !== null && `budget ${budgetMs} ms`,
    `${over} of ${n} over budget`,
    longestBurst > 1 && `at most ${longestBurst} of them in a row`,
    p50Ms !== null && `p50 ${showDuration(p50Ms)}`,
    coldMs !== null && `first request ${showDuration(coldMs)}`,
  ];
  const facts = n === 0 ? ['not sampled'] : measured.filter((fact) => fact !== false);
  const change = showChange(route);
  return html`<article class="route ${status}">
<h3><span class="badge ${status}">${status}</span> <span class="text">${inMember(route.check, route.member)}</span></h3>
<p>${facts.join(' · ')}</p>
${change && html`<p>Against the last release: ${change}</p>\n`}${samplesPlot(route, charts)}${history(route, charts)}${phases(route, charts)}</article>
`;
}

/** The requests of a route as points in a plot, and as figures behind a fold. */
export function samplesPlot(route: LatencyResult, charts: Charts): Markup | undefined {
  const { samplesMs, budgetMs, intervalMs } = route;
  if (samplesMs.length === 0) return undefined;
  const key = [
    ...(budgetMs === null ? [] : ['dashed the budget']),
    intervalMs ? 'solid p95, shaded its interval' : 'solid p95',
    ...(samplesMs.includes(null) ? ['× failed'] : []),
  ];
  const caption = html`${samplesMs.length} requests in the order sent; ${key.join(', ')}.`;
  const items = samplesMs.map((ms) => html`<li>${ms === null ? 'failed' : showDuration(ms)}</li>`);
  return html`${charts.add(stripChart(route), caption)}<details><summary>The ${samplesMs.length} requests as figures</summary><ol class="samples">${items}</ol></details>\n`;
}

function history(route: LatencyResult, charts: Charts): Markup | undefined {
  const chart = historyChart(route);
  if (chart?.kind !== 'history') return undefined;
  const caption = html`p95 of the last releases and, as the last point, of this one.`;
  const rows = chart.releases.map(
    ({ label, p95Ms }) => html`<tr><td>${label}</td><td class="number">${showDuration(p95Ms)}</td></tr>`,
  );
  const head = html`<tr><th scope="col">release</th><th scope="col">p95</th></tr>`;
  return html`${charts.add(chart, caption)}<details><summary>The releases as figures</summary>${scrollTable(`p95 of ${inMember(route.check, route.member)} by release`, head, rows)}</details>\n`;
}

function phases({ check, member, phases: times }: LatencyResult, charts: Charts): Markup | undefined {
  if (!times) return undefined;
  const caption = html`Where the time goes: connecting as of the first request, the rest as the median of all.`;
  const names = Object.keys(phaseNames) as (keyof PhaseTimes)[];
  const rows = names.map(
    (name) => html`<tr><td>${phaseNames[name]}</td><td class="number">${showDuration(times[name])}</td></tr>`,
  );
  const head = html`<tr><th scope="col">phase</th><th scope="col">time</th></tr>`;
  return html`<details><summary>Phases of a request</summary>${charts.add(phasesChart(times), caption)}${scrollTable(`Phases of ${inMember(check, member)}`, head, rows)}</details>\n`;
}
