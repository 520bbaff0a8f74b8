import { createHash } from 'node:crypto';
import type { Finding } from '../../finding.ts';
import type { CheckResult } from '../../pillar.ts';
import { headline } from '../headline.ts';
import { launchMap } from '../launch-map.ts';
import { showDuration } from '../quantity.ts';
import type { Report } from '../report.ts';
import { passed, scanned, unjudged } from '../scope.ts';
import { verdictTitle } from '../sections.ts';
import { subjectOf } from '../subject.ts';
import type { PageAssets } from './assets.ts';
import { type Charts, createCharts } from './chart.ts';
import { findingArticle, stepsTable } from './finding.ts';
import { html, jsonData, type Markup } from './markup.ts';
import { routeArticle } from './route.ts';
import { scrollTable } from './scroll-table.ts';

type Section = { id: string; title: string; content: readonly (Markup | undefined)[] };

/**
 * The report as one page that needs no network: the verdict, what failed with what shows it, latency, checks, the
 * launch map and what was scanned. Foreign text is text; only the two hashed blocks, style and script, do anything.
 */
export function htmlReport(report: Report, assets: PageAssets): string {
  const charts = createCharts();
  const sections = sectionsOf(report, charts).filter(({ content }) => content.some((each) => each !== undefined));
  const plots = charts.all.length > 0;
  const style = plots ? `${assets.plotsStyle}\n${assets.style}` : assets.style;
  const script = plots ? `${assets.plots}\n${assets.script}` : assets.script;
  const policy = [
    "default-src 'none'",
    'img-src data:',
    `style-src '${hash(style)}'`,
    `script-src '${hash(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ markup: policy }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${headline(report)}</title>
<style>${{ markup: style }}</style>
</head>
<body>
<a class="skip" href="#${sections[0]?.id ?? 'verdict'}">Skip to the findings</a>
${banner(report)}<nav aria-label="Contents"><ul>${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
<main>
${sections.map(({ id, title, content }) => html`<section id="${id}" aria-labelledby="${id}-title">\n<h2 id="${id}-title">${title}</h2>\n${content}</section>\n`)}</main>
<footer>Launch Gate ${report.tool.version}, gitleaks ${report.tool.gitleaks} · ${report.run.startedAt}</footer>
<p class="visually-hidden" role="status" id="status"></p>
<script type="application/json" id="charts">${jsonData(charts.all)}</script>
<script>${{ markup: script }}</script>
</body>
</html>
`.markup;
}

function banner(report: Report): Markup {
  const { verdict, run } = report;
  const [words, counts] = verdictTitle(report);
  const facts = [run.sha && `commit ${run.sha.slice(0, 7)}`, run.baseUrl, run.event, showDuration(run.durationMs)];
  return html`<header class="${verdict}" id="verdict">
<p class="gate">Launch Gate</p>
<h1><span aria-hidden="true">${verdict === 'pass' ? '✓' : '✗'}</span> ${words}</h1>
${counts && html`<p class="counts">${counts}</p>\n`}<ul class="facts" aria-label="The run">${facts.map((fact) => fact && html`<li>${fact}</li>`)}</ul>
</header>
`;
}

function sectionsOf(report: Report, charts: Charts): Section[] {
  const { findings, latency, checks } = report;
  const routes = new Map(latency.map((route) => [route.check, route]));
  const unshown = new Map(checks.map((check) => [check.name, check]));
  const articles = (status: Finding['status']) =>
    findings.map((finding, index) => {
      if (finding.status !== status) return undefined;
      const isSlow = finding.rule.startsWith('latency/');
      const route = isSlow ? subjectOf(finding, routes) : undefined;
      const check = isSlow ? undefined : subjectOf(finding, unshown);
      if (check) unshown.delete(check.name);
      return findingArticle(finding, `finding-${index + 1}`, { check, route }, charts);
    });
  // In the order in which they stand on the page: the first finding of a check shows its requests.
  const [failures, unclear, warnings] = [articles('fail'), articles('inconclusive'), articles('warn')];
  return [
    { id: 'failures', title: 'What failed', content: failures },
    { id: 'unclear', title: 'What could not be judged', content: unclear },
    { id: 'warnings', title: 'Warnings', content: warnings },
    { id: 'latency', title: 'Latency', content: latency.map((route) => routeArticle(route, charts)) },
    {
      id: 'checks',
      title: 'Checks',
      content: checks.map((check) => checkItem(check, unshown.has(check.name), charts)),
    },
    { id: 'map', title: 'Launch map', content: [map(report)] },
    { id: 'scanned', title: 'What was scanned', content: [scope(report)] },
  ];
}

function checkItem(check: CheckResult, isUnshown: boolean, charts: Charts): Markup {
  const { name, status, reason, steps } = check;
  const time = steps.length > 0 && showDuration(steps.reduce((sum, { durationMs }) => sum + durationMs, 0));
  const title = html`<span class="badge ${status}">${status}</span> <span class="text">${name}</span>${reason && html`: ${reason}`}${time && html` <span class="time">${time}</span>`}`;
  if (steps.length === 0 || !isUnshown) return html`<p class="check">${title}${!isUnshown && ', shown above'}</p>\n`;
  return html`<details class="check"><summary>${title}</summary>${stepsTable(check, charts)}</details>\n`;
}

function map({ launch }: Report): Markup | undefined {
  if (!launch || launch.hosts.length === 0) return undefined;
  const rows = launchMap(launch.hosts).map(
    ({ host, path, answers, certificate }) =>
      html`<tr><th scope="row">${host}</th><td>${path}</td><td>${answers}</td><td>${certificate}</td></tr>`,
  );
  const names = ['host', 'leads to', 'answers', 'certificate'];
  return scrollTable('Launch map', html`<tr>${names.map((name) => html`<th scope="col">${name}</th>`)}</tr>`, rows);
}

function scope(report: Report): Markup {
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

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
