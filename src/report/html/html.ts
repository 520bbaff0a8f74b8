import { showDuration } from '../../text/duration.ts';
import { verdictTitle } from '../formats/sections.ts';
import { headline, verdictMarks } from '../model/headline.ts';
import type { Report } from '../model/report.ts';
import type { PageAssets } from './assets.ts';
import { createCharts } from './chart.ts';
import { htmlDocument } from './document.ts';
import { html, jsonData, type Markup } from './markup.ts';
import { sectionsOf } from './sections.ts';

/**
 * The report as one page that needs no network: the verdict, what failed and the evidence, latency, checks, the launch
 * map and what was scanned. Foreign text stays plain text: only the two hashed blocks, style and script, take effect.
 */
export function htmlReport(report: Report, assets: PageAssets): string {
  const charts = createCharts();
  const sections = sectionsOf(report, charts);
  const plots = charts.all.length > 0;
  const style = plots ? `${assets.plotsStyle}\n${assets.style}` : assets.style;
  const script = plots ? `${assets.plots}\n${assets.script}` : assets.script;
  const body = html`<a class="skip" href="#${sections[0]?.id ?? 'verdict'}">Skip to the findings</a>
${banner(report)}<nav aria-label="Contents"><ul>${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
<main>
${sections.map(({ id, title, content }) => html`<section id="${id}" aria-labelledby="${id}-title">\n<h2 id="${id}-title">${title}</h2>\n${content}</section>\n`)}</main>
<footer>Launch Gate ${report.tool.version}, gitleaks ${report.tool.gitleaks} · ${report.run.startedAt}</footer>
<p class="visually-hidden" role="status" id="status"></p>
<script type="application/json" id="charts">${jsonData(charts.all)}</script>`;
  return htmlDocument({ title: headline(report), style, body, script });
}

function banner(report: Report): Markup {
  const { verdict, run } = report;
  const [words, counts] = verdictTitle(report);
  const facts = [run.sha && `commit ${run.sha.slice(0, 7)}`, run.baseUrl, run.event, showDuration(run.durationMs)];
  return html`<header class="${verdict}" id="verdict">
<p class="gate">Launch Gate</p>
<h1><span aria-hidden="true">${verdictMarks[verdict]}</span> ${words}</h1>
${counts && html`<p class="counts">${counts}</p>\n`}<ul class="facts" aria-label="The run">${facts.map((fact) => fact && html`<li>${fact}</li>`)}</ul>
</header>
`;
}
