import { showDuration } from '../../text/duration.ts';
import { launchMap } from '../model/launch-map.ts';
import type { Report } from '../model/report.ts';
import { passed, scanned, unjudged } from '../model/scope.ts';
import { html, type Markup } from './markup.ts';
import { scrollTable } from './scroll-table.ts';

/** Where each host of the launch leads; undefined if there are no hosts. */
export function mapTable({ launch }: Report): Markup | undefined {
  if (!launch || launch.hosts.length === 0) return undefined;
  const rows = launchMap(launch.hosts).map(
    ({ host, path, answers, certificate }) =>
      html`<tr><th scope="row">${host}</th><td>${path}</td><td>${answers}</td><td>${certificate}</td></tr>`,
  );
  const names = ['host', 'leads to', 'answers', 'certificate'];
  return scrollTable('Launch map', html`<tr>${names.map((name) => html`<th scope="col">${name}</th>`)}</tr>`, rows);
}

/** What the verdict rests on: the parts of the gate, and what each has looked at. */
export function scopeList(report: Report): Markup {
  const groups = { scanned: scanned(report), passed: passed(report), 'not judged': unjudged(report) };
  const rows = Object.entries(groups)
    .filter(([, items]) => items.length > 0)
    .map(([name, items]) => html`<dt>${name}</dt><dd><ul>${items.map((item) => html`<li>${item}</li>`)}</ul></dd>`);
  const pillars = report.pillars.map(
    ({ name, status, reason, durationMs }) =>
      html`<tr><th scope="row">${name}</th><td><span class="badge ${status}">${status}</span></td><td>${reason}</td><td class="number">${showDuration(durationMs)}</td></tr>`,
  );
  const names = ['part', 'verdict', 'because', 'time'];
  return html`${scrollTable('Parts of the gate', html`<tr>${names.map((name) => html`<th scope="col">${name}</th>`)}</tr>`, pillars)}<dl class="scope">${rows}</dl>\n`;
}
