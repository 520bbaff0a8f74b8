import type { Finding, Location, ReportedFinding } from '../../model/finding.ts';
import type { CheckResult, LatencyResult } from '../../model/results.ts';
import { showDuration } from '../../text/duration.ts';
import { inMember, seenWords } from '../model/members.ts';
import { type Charts, stepsChart } from './chart.ts';
import { html, lines, type Markup } from './markup.ts';
import { samplesPlot } from './route.ts';
import { scrollTable } from './scroll-table.ts';

/** The word for a finding, which also sets its colour: the severity if it fails. */
function wordFor({ status, severity }: Pick<Finding, 'status' | 'severity'>): string {
  if (status === 'inconclusive') return 'unclear';
  return status === 'warn' ? 'warning' : severity;
}

/** Shown with a finding: its impact; its check, unless a finding above has shown the check's requests; or its route. */
type Evidence = { impact?: string; check?: CheckResult; route?: LatencyResult };

/** `id` becomes the id of the element. */
export function findingArticle(
  finding: ReportedFinding,
  id: string,
  { impact, check, route }: Evidence,
  charts: Charts,
): Markup {
  const { title, where, expected, reproduce, fix } = finding;
  const observed = route ? withoutSparkline(finding.observed) : finding.observed;
  const word = wordFor(finding);
  const seen = seenWords(finding);
  const again =
    reproduce &&
    html`<div class="again"><p class="label">See it again</p><code>${lines(reproduce)}</code><button type="button" class="copy">Copy</button></div>\n`;
  return html`<article class="finding ${word}" id="${id}">
<h3><span class="badge ${word}">${word}</span> <span class="text">${title}</span></h3>
${impact && html`<p class="impact">${impact}</p>\n`}${place(where)}${(expected || observed || seen) && html`<dl>${pair('Expected', expected)}${pair('Seen', observed)}${pair('In', seen)}</dl>\n`}${fix && html`<p class="fix">${lines(fix)}</p>\n`}${again}${route && samplesPlot(route, charts)}${check && [stepsTable(check, charts), picture(check)]}</article>
`;
}

/** Removes the strip of blocks that a terminal shows: the page has a plot instead. */
function withoutSparkline(observed: string | undefined): string | undefined {
  return observed?.replace(/\n[▁-█×]+ {2}\(.*$/m, '');
}

function pair(term: string, text: string | undefined): Markup | undefined {
  return text ? html`<dt>${term}</dt><dd>${lines(text)}</dd>` : undefined;
}

function place({ file, line, commit, url }: Location): Markup | undefined {
  const places = [file && (line ? `${file}:${line}` : file), commit && `commit ${commit.slice(0, 7)}`, url];
  const shown = places.flatMap((text) => (text ? [html`<li><code>${text}</code></li>`] : []));
  return shown.length > 0 ? html`<ul class="places" aria-label="Where">${shown}</ul>\n` : undefined;
}

/** The requests of a check in their order, with a waterfall where there are several. */
export function stepsTable({ name, member, steps }: CheckResult, charts: Charts): Markup | undefined {
  if (steps.length === 0) return undefined;
  const rows = steps.map(
    ({ method, url, as: role, status, durationMs, tries }, index) =>
      html`<tr><td>${index + 1}</td><td><code>${method} ${url}</code>${role && html` as ${role}`}</td><td>${status ?? 'no answer'}</td><td class="number">${showDuration(durationMs)}${tries && tries > 1 && html`, ${tries} tries`}</td></tr>`,
  );
  const head = html`<tr><th scope="col">#</th><th scope="col">request</th><th scope="col">status</th><th scope="col">time</th></tr>`;
  return html`${scrollTable(`Requests of ${inMember(name, member)}`, head, rows)}${
    steps.length > 1 && charts.add(stepsChart(steps), html`The requests one after the other, numbered as in the table.`)
  }`;
}

/** The gate made the screenshot itself. A value that is not base64 is not shown. */
function picture({ name, screenshot }: CheckResult): Markup | undefined {
  if (!screenshot || !/^[A-Za-z0-9+/]+={0,2}$/.test(screenshot)) return undefined;
  return html`<figure class="picture"><img src="data:image/png;base64,${{ markup: screenshot }}" alt="The page of ${name} when it failed"><figcaption>The page when it failed; known secrets are blanked.</figcaption></figure>\n`;
}
