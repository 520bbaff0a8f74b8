export const id = 6393;
export const ids = [6393];
export const modules = {

/***/ 93460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ maxReleases),
/* harmony export */   k: () => (/* binding */ minBaseline)
/* harmony export */ });
/**
 * How many past runs of an environment are read at most. The branch store also keeps no more; the folder store deletes
 * none.
 */
const maxReleases = 30;
/** With fewer past deployments, times are shown and not judged. */
const minBaseline = 5;


/***/ }),

/***/ 29292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zH: () => (/* binding */ details),
  R_: () => (/* binding */ findingsHead),
  f9: () => (/* binding */ findingsTable),
  I0: () => (/* binding */ fitInto),
  TM: () => (/* binding */ folded),
  mG: () => (/* binding */ inline),
  H$: () => (/* binding */ mapSections),
  RO: () => (/* binding */ routesTable),
  nM: () => (/* binding */ row),
  z8: () => (/* binding */ sections_scope),
  Sw: () => (/* binding */ verdictTitle)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/src/text/cut.js
var cut = __webpack_require__(72316);
// EXTERNAL MODULE: ./lib/src/text/neutralise.js
var neutralise = __webpack_require__(91312);
// EXTERNAL MODULE: ./lib/src/text/plural.js
var plural = __webpack_require__(26720);
// EXTERNAL MODULE: ./lib/src/report/model/change.js
var change = __webpack_require__(44947);
// EXTERNAL MODULE: ./lib/src/report/model/evidence.js
var evidence = __webpack_require__(63282);
// EXTERNAL MODULE: ./lib/src/report/model/headline.js
var headline = __webpack_require__(42251);
// EXTERNAL MODULE: ./lib/src/report/model/launch-map.js
var launch_map = __webpack_require__(52407);
// EXTERNAL MODULE: ./lib/src/report/model/p95.js
var p95 = __webpack_require__(47881);
// EXTERNAL MODULE: ./lib/src/report/model/scope.js
var scope = __webpack_require__(16119);
;// CONCATENATED MODULE: ./lib/src/report/formats/launch-graph.js


// Mermaid draws at most 500 edges, and nobody reads that many.
const maxHosts = 30;
const maxLabel = 80;
/** The launch map as a Mermaid flow chart: host → CNAMEs → addresses → who answers with which certificate. */
function launchGraph(hosts) {
    const ids = new Map();
    const lines = new Set();
    /** The node for a text: hosts that lead to the same name or address share its node. */
    const node = (text, isBad = false) => {
        const label = `["${safeLabel(text)}"]${isBad ? ':::bad' : ''}`;
        const id = ids.get(label) ?? `n${ids.size}`;
        if (!ids.has(label))
            lines.add(`  ${id}${label}`);
        ids.set(label, id);
        return id;
    };
    const arrow = (from, to) => lines.add(`  ${from} --> ${to}`);
    for (const host of hosts.slice(0, maxHosts)) {
        let at = node((0,launch_map/* showHost */.CT)(host));
        for (const name of host.chain) {
            const next = node(name);
            arrow(at, next);
            at = next;
        }
        if (host.dns !== 'found')
            arrow(at, node(host.dns === 'unreachable' ? 'no answer' : 'nothing', true));
        for (const address of host.addresses) {
            const endpoint = host.endpoints.find((each) => each.address === address);
            const where = node(endpoint ? address : `${address} (not asked)`);
            arrow(at, where);
            if (!endpoint)
                continue;
            const who = [host.answeredBy, (0,launch_map/* showEndpoint */.jT)(endpoint)].filter(Boolean).join(': ');
            arrow(where, node(who, endpoint.state !== 'trusted'));
        }
    }
    return ['flowchart LR', ...lines, '  classDef bad stroke:#cf222e,stroke-width:2px'].join('\n');
}
/** Replaces every character that may be syntax of Mermaid, Markdown or HTML inside a quoted label. */
function safeLabel(text) {
    return (0,cut/* cut */.J)(text.toWellFormed(), maxLabel).replace(/[^\p{L}\p{N} .,:()'…-]/gu, '_');
}

;// CONCATENATED MODULE: ./lib/src/report/formats/sections.js











const maxCellLength = 300;
const maxDetailLength = 4000;
// Room for the line that counts what was left out.
const noteBytes = 100;
/** Fits sections one after the other into `maxBytes`; each may take `share` of the bytes that are left by then. */
function fitInto(maxBytes) {
    let left = maxBytes;
    return (section, share = 1) => {
        const text = fitSection(section, left * share);
        left -= external_node_buffer_.Buffer.byteLength(text) + 1;
        return text;
    };
}
/** The section with as many rows as fit, and the number of other rows; empty if it has no rows or no room. */
function fitSection({ open, rows, close, noun }, maxBytes) {
    if (rows.length === 0)
        return '';
    let left = maxBytes - external_node_buffer_.Buffer.byteLength(open + close) - noteBytes;
    if (left < 0)
        return '';
    const kept = [];
    for (const row of rows) {
        left -= external_node_buffer_.Buffer.byteLength(row) + 1;
        if (left < 0)
            break;
        kept.push(row);
    }
    const missing = rows.length - kept.length;
    const note = missing > 0 ? `\n\n${(0,plural/* plural */.L)(missing, noun)} left out here; the JSON report has all.\n` : '';
    return `${open}\n${kept.join('\n')}${note}${close}`;
}
/** `Do not launch: 2 blockers, 1 high`. */
function verdictTitle(report) {
    const words = (0,headline/* verdictWords */.L2)(report);
    return [words.charAt(0).toUpperCase() + words.slice(1), (0,headline/* tally */.N4)(report)];
}
const findingsHead = '| severity | what | where | seen |\n|---|---|---|---|';
/** `place` shows where a finding is, as Markdown. */
function findingsTable(findings, place = plainLocation) {
    const rows = oneByOne(findings, (finding) => {
        const { status, severity, title, observed = '' } = finding;
        return row([words(status, severity), inline(title), place(finding), inline(observed)]);
    });
    return { open: findingsHead, rows, close: '\n', noun: 'finding' };
}
function plainLocation({ where }) {
    return inline((0,evidence/* showLocation */.Z)(where) ?? '');
}
function words(status, severity) {
    if (status === 'inconclusive')
        return 'unclear';
    return status === 'warn' ? 'warning' : severity;
}
function routesTable(latency) {
    const rows = latency.map((route) => {
        const { check, p95Ms, intervalMs, budgetMs, verdict, over, n, coldMs } = route;
        return row([
            inline(check),
            (0,p95/* showP95 */.w)(p95Ms, intervalMs),
            budgetMs === null ? '' : `${budgetMs} ms`,
            verdict,
            `${over} of ${n}`,
            coldMs === null ? 'not measured' : `${Math.round(coldMs)} ms`,
            inline((0,change/* showChange */.e)(route)),
        ]);
    });
    const open = '| route | p95 | budget | verdict | over budget | first request | against the last release |\n|---|---|---|---|---|---|---|';
    return folded('p95 per route', rows, 'route', open);
}
/** Where each host of the launch leads, as a table and as a graph, folded. */
function mapSections({ launch }) {
    const hosts = launch?.hosts ?? [];
    if (hosts.length === 0)
        return [];
    const rows = (0,launch_map/* launchMap */.k5)(hosts).map(({ host, path, answers, certificate }) => row([host, path, answers, certificate].map(inline)));
    const open = '| host | leads to | answers | certificate |\n|---|---|---|---|';
    const graph = `\n\`\`\`mermaid\n${launchGraph(hosts)}\n\`\`\``;
    return [folded('Launch map', rows, 'host', open), folded('Launch map as a graph', [graph], 'graph')];
}
/** What the verdict rests on, folded. */
function sections_scope(report) {
    const groups = { scanned: (0,scope/* scanned */.zi)(report), passed: (0,cut/* fewer */.O)((0,scope/* passed */.bF)(report)), skipped: (0,cut/* fewer */.O)((0,scope/* unjudged */.bC)(report)) };
    const rows = Object.entries(groups)
        .filter(([, items]) => items.length > 0)
        .map(([name, items]) => `- ${name}: ${items.map(inline).join(' · ')}`);
    return folded('What was scanned', rows, 'line');
}
/** For each finding, what was expected and seen, and how to see it again; folded. */
function details(findings) {
    return folded('Details, and how to see each again', oneByOne(findings, detail), 'detail');
}
function detail(finding) {
    const text = (0,evidence/* evidence */.M)(finding, { reproduce: true }).join('\n');
    const title = `**${words(finding.status, finding.severity)}** ${inline(finding.title)}\n`;
    return text ? `${title}\n${(0,neutralise/* codeBlock */.DV)((0,cut/* cut */.J)(text, maxDetailLength))}\n` : title;
}
function folded(title, rows, noun, open = '') {
    return {
        open: `<details><summary>${title}</summary>\n${open && `\n${open}`}`,
        rows,
        close: '\n\n</details>\n',
        noun,
    };
}
/** Makes each row only when it is read, because only some of thousands of findings have room. */
function oneByOne(findings, rowOf) {
    return {
        length: findings.length,
        *[Symbol.iterator]() {
            for (const finding of findings)
                yield rowOf(finding);
        },
    };
}
/** `cells` are already Markdown. */
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}
/** Makes foreign text safe inside a line of Markdown, and cuts it to a readable length. */
function inline(text) {
    return (0,neutralise/* neutraliseMarkdown */.GP)((0,cut/* cut */.J)(text, maxCellLength));
}


/***/ }),

/***/ 66393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  htmlReport: () => (/* binding */ htmlReport)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/text/duration.js
var duration = __webpack_require__(40562);
// EXTERNAL MODULE: ./lib/src/report/formats/sections.js + 1 modules
var sections = __webpack_require__(29292);
// EXTERNAL MODULE: ./lib/src/report/model/headline.js
var headline = __webpack_require__(42251);
// EXTERNAL MODULE: ./lib/src/text/cut.js
var cut = __webpack_require__(72316);
// EXTERNAL MODULE: ./lib/src/text/neutralise.js
var neutralise = __webpack_require__(91312);
;// CONCATENATED MODULE: ./lib/src/report/html/markup.js


// Nobody reads a longer text; a page may answer with 10 MB on one line.
const maxLength = 4000;
const references = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/**
 * A template of HTML. A string in it becomes one line of text, without characters that have no glyph; undefined, null
 * and false become nothing.
 */
function html(parts, ...values) {
    let markup = parts[0] ?? '';
    for (const [index, value] of values.entries())
        markup += markupOf(value) + (parts[index + 1] ?? '');
    return { markup };
}
/** Foreign text of several lines, for an element that keeps them (`white-space: pre-wrap`). */
function lines(text) {
    const kept = (0,cut/* cut */.J)(text, maxLength)
        .split(/\r?\n/)
        .map((line) => /^ */.exec(line)?.[0] + (0,neutralise/* oneLine */.TN)(line));
    return { markup: markup_escape(kept.join('\n').trimEnd()) };
}
/** JSON for a `<script type="application/json">`: nothing in it can end the element or open a comment. */
function jsonData(value) {
    return { markup: JSON.stringify(value).replaceAll('<', '\\u003c') };
}
function markupOf(value) {
    if (value === undefined || value === null || value === false)
        return '';
    if (typeof value === 'number')
        return String(value);
    if (typeof value === 'string')
        return markup_escape((0,neutralise/* oneLine */.TN)((0,cut/* cut */.J)(value, maxLength)));
    return 'markup' in value ? value.markup : value.map(markupOf).join('');
}
function markup_escape(text) {
    return text.replace(/[&<>"']/g, (each) => references[each]);
}

;// CONCATENATED MODULE: ./lib/src/report/html/chart.js



function createCharts() {
    const all = [];
    return {
        all,
        add(chart, caption) {
            const index = all.push(chart) - 1;
            return html `<figure><div class="chart ${chart.kind}" data-chart="${index}" aria-hidden="true"></div><figcaption>${caption}</figcaption></figure>\n`;
        },
    };
}
/** Every request as a point, in the order they were sent. */
function stripChart({ samplesMs, budgetMs, p95Ms, intervalMs }) {
    return {
        kind: 'strip',
        samplesMs: samplesMs.map((ms) => ms && Math.round(ms * 10) / 10),
        budgetMs,
        p95Ms,
        intervalMs,
    };
}
/** p95 of past deployments and, last, of this one; undefined if there are fewer than two. */
function historyChart({ history = [], p95Ms, budgetMs }) {
    const past = history.map(({ at, sha, p95Ms }) => ({ label: (0,cut/* cut */.J)((0,neutralise/* oneLine */.TN)(sha ?? at), 8).slice(0, 7), p95Ms }));
    const releases = p95Ms === null ? past : [...past, { label: 'now', p95Ms }];
    return releases.length < 2 ? undefined : { kind: 'history', releases, budgetMs };
}
/** One request after the other; the label of a bar is the number of its row in the table beside. */
function stepsChart(steps) {
    return waterfall(steps.map(({ durationMs }, index) => [String(index + 1), durationMs]));
}
const phaseNames = {
    dnsMs: 'name',
    tcpMs: 'connect',
    tlsMs: 'TLS',
    ttfbMs: 'first byte',
    downloadMs: 'download',
};
function phasesChart(phases) {
    const names = Object.keys(phaseNames);
    return waterfall(names.map((name) => [phaseNames[name], phases[name]]));
}
function waterfall(spans) {
    let startMs = 0;
    const bars = spans.map(([label, durationMs]) => {
        const bar = { label, startMs, durationMs };
        startMs += durationMs;
        return bar;
    });
    return { kind: 'waterfall', bars };
}

// EXTERNAL MODULE: ./lib/src/report/model/risk-list.js
var risk_list = __webpack_require__(37117);
// EXTERNAL MODULE: ./lib/src/report/model/change.js
var model_change = __webpack_require__(44947);
// EXTERNAL MODULE: ./lib/src/report/model/p95.js
var p95 = __webpack_require__(47881);
;// CONCATENATED MODULE: ./lib/src/report/html/scroll-table.js

/** A table that scrolls by itself on a narrow screen, and that the keyboard can reach and scroll. */
function scrollTable(name, head, rows) {
    return html `<div class="scroll" role="group" aria-label="${name}" tabindex="0"><table><thead>${head}</thead><tbody>${rows}</tbody></table></div>\n`;
}

;// CONCATENATED MODULE: ./lib/src/report/html/route.js






/** One route: p95 in words, then its requests, the past releases and the phases as plots with the figures beside. */
function routeArticle(route, charts) {
    const { check, verdict, p95Ms, intervalMs, budgetMs, n, over, p50Ms, coldMs, longestBurst, compare } = route;
    const status = verdict === 'pass' && compare?.verdict === 'fail' ? 'fail' : verdict;
    const measured = [
        `p95 ${(0,p95/* showP95 */.w)(p95Ms, intervalMs)}`,
        budgetMs !== null && `budget ${budgetMs} ms`,
        `${over} of ${n} over budget`,
        longestBurst > 1 && `at most ${longestBurst} of them in a row`,
        p50Ms !== null && `p50 ${(0,duration/* showDuration */.k)(p50Ms)}`,
        coldMs !== null && `first request ${(0,duration/* showDuration */.k)(coldMs)}`,
    ];
    const facts = n === 0 ? ['not sampled'] : measured.filter((fact) => fact !== false);
    const change = (0,model_change/* showChange */.e)(route);
    return html `<article class="route ${status}">
<h3><span class="badge ${status}">${status}</span> <span class="text">${check}</span></h3>
<p>${facts.join(' · ')}</p>
${change && html `<p>Against the last release: ${change}</p>\n`}${samplesPlot(route, charts)}${route_history(route, charts)}${phases(route, charts)}</article>
`;
}
/** The requests of a route as points in a plot, and as figures behind a fold. */
function samplesPlot(route, charts) {
    const { samplesMs, budgetMs, intervalMs } = route;
    if (samplesMs.length === 0)
        return undefined;
    const key = [
        ...(budgetMs === null ? [] : ['dashed the budget']),
        intervalMs ? 'solid p95, shaded its interval' : 'solid p95',
        ...(samplesMs.includes(null) ? ['× failed'] : []),
    ];
    const caption = html `${samplesMs.length} requests in the order sent; ${key.join(', ')}.`;
    const items = samplesMs.map((ms) => html `<li>${ms === null ? 'failed' : (0,duration/* showDuration */.k)(ms)}</li>`);
    return html `${charts.add(stripChart(route), caption)}<details><summary>The ${samplesMs.length} requests as figures</summary><ol class="samples">${items}</ol></details>\n`;
}
function route_history(route, charts) {
    const chart = historyChart(route);
    if (chart?.kind !== 'history')
        return undefined;
    const caption = html `p95 of the last releases and, as the last point, of this one.`;
    const rows = chart.releases.map(({ label, p95Ms }) => html `<tr><td>${label}</td><td class="number">${(0,duration/* showDuration */.k)(p95Ms)}</td></tr>`);
    const head = html `<tr><th scope="col">release</th><th scope="col">p95</th></tr>`;
    return html `${charts.add(chart, caption)}<details><summary>The releases as figures</summary>${scrollTable(`p95 of ${route.check} by release`, head, rows)}</details>\n`;
}
function phases({ check, phases: times }, charts) {
    if (!times)
        return undefined;
    const caption = html `Where the time goes: connecting as of the first request, the rest as the median of all.`;
    const names = Object.keys(phaseNames);
    const rows = names.map((name) => html `<tr><td>${phaseNames[name]}</td><td class="number">${(0,duration/* showDuration */.k)(times[name])}</td></tr>`);
    const head = html `<tr><th scope="col">phase</th><th scope="col">time</th></tr>`;
    return html `<details><summary>Phases of a request</summary>${charts.add(phasesChart(times), caption)}${scrollTable(`Phases of ${check}`, head, rows)}</details>\n`;
}

;// CONCATENATED MODULE: ./lib/src/report/html/finding.js





/** The word for a finding, which also sets its colour: the severity if it fails. */
function wordFor({ status, severity }) {
    if (status === 'inconclusive')
        return 'unclear';
    return status === 'warn' ? 'warning' : severity;
}
/** `id` becomes the id of the element. */
function findingArticle(finding, id, { impact, check, route }, charts) {
    const { title, where, expected, reproduce, fix } = finding;
    const observed = route ? withoutSparkline(finding.observed) : finding.observed;
    const word = wordFor(finding);
    const again = reproduce &&
        html `<div class="again"><p class="label">See it again</p><code>${lines(reproduce)}</code><button type="button" class="copy">Copy</button></div>\n`;
    return html `<article class="finding ${word}" id="${id}">
<h3><span class="badge ${word}">${word}</span> <span class="text">${title}</span></h3>
${impact && html `<p class="impact">${impact}</p>\n`}${place(where)}${(expected || observed) && html `<dl>${pair('Expected', expected)}${pair('Seen', observed)}</dl>\n`}${fix && html `<p class="fix">${lines(fix)}</p>\n`}${again}${route && samplesPlot(route, charts)}${check && [stepsTable(check, charts), picture(check)]}</article>
`;
}
/** Removes the strip of blocks that a terminal shows: the page has a plot instead. */
function withoutSparkline(observed) {
    return observed?.replace(/\n[▁-█×]+ {2}\(.*$/m, '');
}
function pair(term, text) {
    return text ? html `<dt>${term}</dt><dd>${lines(text)}</dd>` : undefined;
}
function place({ file, line, commit, url }) {
    const places = [file && (line ? `${file}:${line}` : file), commit && `commit ${commit.slice(0, 7)}`, url];
    const shown = places.flatMap((text) => (text ? [html `<li><code>${text}</code></li>`] : []));
    return shown.length > 0 ? html `<ul class="places" aria-label="Where">${shown}</ul>\n` : undefined;
}
/** The requests of a check in their order, with a waterfall where there are several. */
function stepsTable({ name, steps }, charts) {
    if (steps.length === 0)
        return undefined;
    const rows = steps.map(({ method, url, as: role, status, durationMs, tries }, index) => html `<tr><td>${index + 1}</td><td><code>${method} ${url}</code>${role && html ` as ${role}`}</td><td>${status ?? 'no answer'}</td><td class="number">${(0,duration/* showDuration */.k)(durationMs)}${tries && tries > 1 && html `, ${tries} tries`}</td></tr>`);
    const head = html `<tr><th scope="col">#</th><th scope="col">request</th><th scope="col">status</th><th scope="col">time</th></tr>`;
    return html `${scrollTable(`Requests of ${name}`, head, rows)}${steps.length > 1 && charts.add(stepsChart(steps), html `The requests one after the other, numbered as in the table.`)}`;
}
/** The gate made the screenshot itself. A value that is not base64 is not shown. */
function picture({ name, screenshot }) {
    if (!screenshot || !/^[A-Za-z0-9+/]+={0,2}$/.test(screenshot))
        return undefined;
    return html `<figure class="picture"><img src="data:image/png;base64,${{ markup: screenshot }}" alt="The page of ${name} when it failed"><figcaption>The page when it failed; known secrets are blanked.</figcaption></figure>\n`;
}

// EXTERNAL MODULE: ./lib/src/report/model/launch-map.js
var launch_map = __webpack_require__(52407);
// EXTERNAL MODULE: ./lib/src/report/model/scope.js
var scope = __webpack_require__(16119);
;// CONCATENATED MODULE: ./lib/src/report/html/scope.js





/** Where each host of the launch leads; undefined if there are no hosts. */
function mapTable({ launch }) {
    if (!launch || launch.hosts.length === 0)
        return undefined;
    const rows = (0,launch_map/* launchMap */.k5)(launch.hosts).map(({ host, path, answers, certificate }) => html `<tr><th scope="row">${host}</th><td>${path}</td><td>${answers}</td><td>${certificate}</td></tr>`);
    const names = ['host', 'leads to', 'answers', 'certificate'];
    return scrollTable('Launch map', html `<tr>${names.map((name) => html `<th scope="col">${name}</th>`)}</tr>`, rows);
}
/** What the verdict rests on: the parts of the gate, and what each has looked at. */
function scopeList(report) {
    const groups = { scanned: (0,scope/* scanned */.zi)(report), passed: (0,scope/* passed */.bF)(report), 'not judged': (0,scope/* unjudged */.bC)(report) };
    const rows = Object.entries(groups)
        .filter(([, items]) => items.length > 0)
        .map(([name, items]) => html `<dt>${name}</dt><dd><ul>${items.map((item) => html `<li>${item}</li>`)}</ul></dd>`);
    const pillars = report.pillars.map(({ name, status, reason, durationMs }) => html `<tr><th scope="row">${name}</th><td><span class="badge ${status}">${status}</span></td><td>${reason}</td><td class="number">${(0,duration/* showDuration */.k)(durationMs)}</td></tr>`);
    const names = ['part', 'verdict', 'because', 'time'];
    return html `${scrollTable('Parts of the gate', html `<tr>${names.map((name) => html `<th scope="col">${name}</th>`)}</tr>`, pillars)}<dl class="scope">${rows}</dl>\n`;
}

;// CONCATENATED MODULE: ./lib/src/report/html/sections.js






/** The sections of the page under the verdict, in reading order, without the empty ones. */
function sectionsOf(report, charts) {
    const { findings, latency, checks } = report;
    const routes = new Map(latency.map((route) => [route.check, route]));
    const unshown = new Map(checks.map((check) => [check.name, check]));
    let articles = 0;
    /** The first finding of a check shows its requests. */
    const article = (finding, impact) => {
        const { pillar, subject = '' } = finding;
        const route = pillar === 'latency' ? routes.get(subject) : undefined;
        const check = pillar === 'smoke' ? unshown.get(subject) : undefined;
        if (check)
            unshown.delete(check.name);
        return findingArticle(finding, `finding-${++articles}`, { check, route, impact }, charts);
    };
    const others = (status) => findings.filter((finding) => finding.status === status && !(0,risk_list/* isRisk */._p)(finding)).map((finding) => article(finding));
    const failures = others('fail');
    const risks = (0,risk_list/* riskLists */.xb)((0,risk_list/* riskList */.MQ)(findings)).map(({ title, risks }, index) => ({
        id: `launch-${index + 1}`,
        title,
        content: risks.map(({ findings: [first, ...more], impact }) => {
            const head = article(first, impact);
            const same = more.map((finding) => article(finding));
            return html `${head}${same.length > 0 && html `<details class="same"><summary>The same in ${same.length} other ${same.length === 1 ? 'place' : 'places'}</summary>${same}</details>\n`}`;
        }),
    }));
    const map = mapTable(report);
    return [
        { id: 'failures', title: 'What failed', content: failures },
        ...risks,
        { id: 'unclear', title: 'What could not be judged', content: others('inconclusive') },
        { id: 'warnings', title: 'Warnings', content: others('warn') },
        { id: 'latency', title: 'Latency', content: latency.map((route) => routeArticle(route, charts)) },
        {
            id: 'checks',
            title: 'Checks',
            content: checks.map((check) => checkItem(check, unshown.has(check.name), charts)),
        },
        { id: 'map', title: 'Launch map', content: map ? [map] : [] },
        { id: 'scanned', title: 'What was scanned', content: [scopeList(report)] },
    ].filter(({ content }) => content.length > 0);
}
function checkItem(check, isUnshown, charts) {
    const { name, status, reason, steps } = check;
    const time = steps.length > 0 && (0,duration/* showDuration */.k)(steps.reduce((sum, { durationMs }) => sum + durationMs, 0));
    const title = html `<span class="badge ${status}">${status}</span> <span class="text">${name}</span>${reason && html `: ${reason}`}${time && html ` <span class="time">${time}</span>`}`;
    if (steps.length === 0 || !isUnshown)
        return html `<p class="check">${title}${!isUnshown && ', shown above'}</p>\n`;
    return html `<details class="check"><summary>${title}</summary>${stepsTable(check, charts)}</details>\n`;
}

;// CONCATENATED MODULE: ./lib/src/report/html/html.js







/**
 * The report as one page that needs no network: the verdict, what failed and the evidence, latency, checks, the launch
 * map and what was scanned. Foreign text stays plain text: only the two hashed blocks, style and script, take effect.
 */
function htmlReport(report, assets) {
    const charts = createCharts();
    const sections = sectionsOf(report, charts);
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
    return html `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ markup: policy }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${(0,headline/* headline */.Pl)(report)}</title>
<style>${{ markup: style }}</style>
</head>
<body>
<a class="skip" href="#${sections[0]?.id ?? 'verdict'}">Skip to the findings</a>
${banner(report)}<nav aria-label="Contents"><ul>${sections.map(({ id, title }) => html `<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
<main>
${sections.map(({ id, title, content }) => html `<section id="${id}" aria-labelledby="${id}-title">\n<h2 id="${id}-title">${title}</h2>\n${content}</section>\n`)}</main>
<footer>Launch Gate ${report.tool.version}, gitleaks ${report.tool.gitleaks} · ${report.run.startedAt}</footer>
<p class="visually-hidden" role="status" id="status"></p>
<script type="application/json" id="charts">${jsonData(charts.all)}</script>
<script>${{ markup: script }}</script>
</body>
</html>
`.markup;
}
function banner(report) {
    const { verdict, run } = report;
    const [words, counts] = (0,sections/* verdictTitle */.Sw)(report);
    const facts = [run.sha && `commit ${run.sha.slice(0, 7)}`, run.baseUrl, run.event, (0,duration/* showDuration */.k)(run.durationMs)];
    return html `<header class="${verdict}" id="verdict">
<p class="gate">Launch Gate</p>
<h1><span aria-hidden="true">${headline/* verdictMarks */.M9[verdict]}</span> ${words}</h1>
${counts && html `<p class="counts">${counts}</p>\n`}<ul class="facts" aria-label="The run">${facts.map((fact) => fact && html `<li>${fact}</li>`)}</ul>
</header>
`;
}
function hash(text) {
    return `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}`;
}


/***/ }),

/***/ 44947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ showChange)
/* harmony export */ });
/* harmony import */ var _history_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93460);

/**
 * p95 compared with the release before, and p50 compared with the previous deployment if this run measured both:
 * `+3 % (400 ms), baseline 2/5: not evaluated; p50 1.02 times the previous deployment's`. Empty if there is neither.
 */
function showChange({ p95Ms, history, drift, compare }) {
    const before = history?.at(-1)?.p95Ms;
    const baseline = drift?.verdict === 'inconclusive' && drift.releases < _history_store_js__WEBPACK_IMPORTED_MODULE_0__/* .minBaseline */ .k
        ? `baseline ${drift.releases}/${_history_store_js__WEBPACK_IMPORTED_MODULE_0__/* .minBaseline */ .k}: not evaluated`
        : '';
    const change = p95Ms !== null && before ? `${percent(p95Ms / before - 1)} (${Math.round(before)} ms)` : '';
    const ratio = compare?.ratio ?? null;
    const beside = ratio === null ? '' : `p50 ${ratio.toFixed(2)} times the previous deployment's`;
    return [[change, baseline].filter(Boolean).join(', '), beside].filter(Boolean).join('; ');
}
function percent(share) {
    const rounded = Math.round(share * 100);
    return `${rounded > 0 ? '+' : ''}${rounded} %`;
}


/***/ }),

/***/ 63282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ evidence),
/* harmony export */   Z: () => (/* binding */ showLocation)
/* harmony export */ });
/* harmony import */ var _text_cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72316);
/* harmony import */ var _text_neutralise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91312);


// No finding made with care is this long.
const maxLength = 20_000;
/** `src/mail.ts:14`, or the URL, or the commit; undefined for a finding of the run as a whole. */
function showLocation({ file, line, url, commit }) {
    if (file)
        return (0,_text_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(line ? `${file}:${line}` : file);
    return url ? (0,_text_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(url) : commit?.slice(0, 7);
}
/**
 * The lines under a finding's title, neutralised: what was expected and seen, how to reproduce it (only if
 * `reproduce` is set), and the next thing to do.
 */
function evidence(finding, { reproduce }) {
    const { expected, observed, fix } = finding;
    return [
        ...labelled('expected  ', expected),
        // Without an expected value, the observed value needs no label.
        ...labelled(expected ? 'seen      ' : '', observed),
        ...labelled('again     ', reproduce ? finding.reproduce : undefined),
        ...labelled('', fix),
    ];
}
function labelled(label, text) {
    if (!text)
        return [];
    const lines = (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .J)(text, maxLength).split(/\r?\n/).map(_text_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN).filter(Boolean);
    return lines.map((line, i) => (i === 0 ? label : ' '.repeat(label.length)) + line);
}


/***/ }),

/***/ 42251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   M9: () => (/* binding */ verdictMarks),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   ud: () => (/* binding */ cancelledRule)
/* harmony export */ });
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26720);

const severities = ['blocker', 'high', 'medium'];
const words = { pass: 'ready to launch', fail: 'do not launch', none: 'nothing to judge yet' };
/** The mark before each verdict. */
const verdictMarks = { pass: '✓', fail: '✗', none: '–' };
/** The rule of the finding of a cancelled run. Such a finding says nothing about the deployment. */
const cancelledRule = 'gate/cancelled';
/** The verdict in words: `do not launch`, `ready to launch`, `cancelled` or `nothing to judge yet`. */
function verdictWords({ verdict, findings }) {
    const failing = findings.filter(({ status }) => status === 'fail');
    const isCancelled = failing.length > 0 && failing.every(({ rule }) => rule === cancelledRule);
    return isCancelled ? 'cancelled' : words[verdict];
}
/**
 * How many findings fail, and how many could not be judged: `2 blockers, 1 high`; empty when there are none. For a run
 * that judged nothing, the reason.
 */
function tally({ findings, run }) {
    if (run.reason)
        return run.reason;
    const failing = findings.filter(({ status, rule }) => status === 'fail' && rule !== cancelledRule);
    const counts = severities.map((severity) => {
        const count = failing.filter((finding) => finding.severity === severity).length;
        return count === 0 ? '' : severity === 'blocker' ? (0,_text_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(count, severity) : `${count} ${severity}`;
    });
    const inconclusive = findings.filter(({ status }) => status === 'inconclusive').length;
    return [...counts, inconclusive > 0 ? `${inconclusive} inconclusive` : ''].filter(Boolean).join(', ');
}
/** `Launch Gate: do not launch. 2 blockers, 1 high.` */
function headline(report) {
    if (report.run.reason)
        return `Launch Gate: ${verdictWords(report)}, for ${report.run.reason}.`;
    const counts = tally(report);
    return `Launch Gate: ${verdictWords(report)}.${counts && ` ${counts}.`}`;
}


/***/ }),

/***/ 52407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CT: () => (/* binding */ showHost),
/* harmony export */   jT: () => (/* binding */ showEndpoint),
/* harmony export */   k5: () => (/* binding */ launchMap)
/* harmony export */ });
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26720);

/** Each host: the names and addresses that it leads to, who answers there, and how long the certificate lasts. */
function launchMap(hosts) {
    return hosts.map((host) => ({
        host: showHost(host),
        path: [...host.chain, endOf(host)].join(' → '),
        answers: host.answeredBy ?? '',
        certificate: distinct(host.endpoints.map(showEndpoint)).join('; '),
    }));
}
function showHost({ host, port }) {
    return port === 443 ? host : `${host}:${port}`;
}
/** The addresses, with a mark at each one that was not asked; or why there are none. */
function endOf({ dns, addresses, unasked, moreAddresses = 0 }) {
    if (dns === 'unreachable')
        return 'unknown: no name server answers';
    if (dns !== 'found')
        return 'nothing';
    const shown = addresses.map((address) => (unasked.includes(address) ? `${address} (not asked)` : address));
    return [...shown, ...(moreAddresses > 0 ? [`${moreAddresses} more (not asked)`] : [])].join(', ');
}
/** `Let's Encrypt, 62 days left`, or why there is no such certificate. */
function showEndpoint({ state, words, certificate }) {
    if (!certificate)
        return words ?? state;
    const { issuer, daysLeft } = certificate;
    const lasts = daysLeft < 0 ? `expired ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(-daysLeft, 'day')} ago` : `${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(daysLeft, 'day')} left`;
    return [state === 'untrusted' ? 'not trusted' : '', issuer, lasts].filter(Boolean).join(', ');
}
function distinct(texts) {
    return [...new Set(texts)];
}


/***/ }),

/***/ 47881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ showP95)
/* harmony export */ });
/** p95 with its interval: `412 ms (380-470)`; `412 ms (at least 380)` if the sample is too small for an upper end. */
function showP95(p95Ms, intervalMs) {
    if (p95Ms === null)
        return 'not measured';
    const [low, high] = intervalMs ?? [null, null];
    if (low === null)
        return `${Math.round(p95Ms)} ms`;
    const interval = high === null ? `at least ${Math.round(low)}` : `${Math.round(low)}-${Math.round(high)}`;
    return `${Math.round(p95Ms)} ms (${interval})`;
}


/***/ }),

/***/ 37117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MQ: () => (/* binding */ riskList),
/* harmony export */   _p: () => (/* binding */ isRisk),
/* harmony export */   xb: () => (/* binding */ riskLists)
/* harmony export */ });
/* harmony import */ var _model_rules_impacts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11955);
/* harmony import */ var _model_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13088);


/** The impacts, the worst first. */
const order = Object.values(_model_rules_impacts_js__WEBPACK_IMPORTED_MODULE_0__/* .impacts */ .u);
const severities = ['blocker', 'high', 'medium'];
/** Whether the risk list holds a finding: its rule is one of the launch checks, and it fails or is inconclusive. */
function isRisk({ rule, status }) {
    return (0,_model_rules_js__WEBPACK_IMPORTED_MODULE_1__.findRule)(rule)?.pillar === 'launch' && (status === 'fail' || status === 'inconclusive');
}
/** Ranks the findings of the launch checks, by severity and then by what they mean. */
function riskList(findings) {
    const ofLaunch = findings.filter(isRisk);
    const failing = ofLaunch.filter(({ status }) => status === 'fail');
    return {
        now: ranked(failing.filter(({ severity }) => severity !== 'medium')),
        later: ranked(failing.filter(({ severity }) => severity === 'medium')),
        unknown: ranked(ofLaunch.filter(({ status }) => status === 'inconclusive')),
    };
}
/** The lists that are not empty, each with its title. */
function riskLists({ now, later, unknown }) {
    return [
        { title: 'Must fix now, in this order', risks: now },
        { title: 'Can wait until after the launch', risks: later },
        { title: 'Not known yet', risks: unknown },
    ].filter(({ risks }) => risks.length > 0);
}
function ranked(findings) {
    const groups = Map.groupBy(findings, (finding) => JSON.stringify([finding.rule, impactOf(finding), finding.severity, finding.fix]));
    return [...groups.values()]
        .map((group) => ({ findings: group, impact: impactOf(group[0]) }))
        .sort((a, b) => severityOf(a) - severityOf(b) || rank(a) - rank(b) || byRule(a, b));
}
/** Risks of the same rank are sorted by rule, so that their order is the same in every run. */
function byRule({ findings: [a] }, { findings: [b] }) {
    return a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0;
}
/** A risk without an impact comes last. */
function rank({ impact }) {
    return impact ? order.indexOf(impact) : order.length;
}
function severityOf({ findings: [{ severity }] }) {
    return severities.indexOf(severity);
}
/** A missing record that does not lead to a host, such as MX, has another impact than a missing address. */
function impactOf({ rule, where: { url = '' } }) {
    const { impact = '', impactOfRecord = impact } = (0,_model_rules_js__WEBPACK_IMPORTED_MODULE_1__.findRule)(rule) ?? {};
    // The title of the list already says it.
    if (impact === _model_rules_impacts_js__WEBPACK_IMPORTED_MODULE_0__/* .impacts */ .u.unknown)
        return '';
    return /^dns:.*\?type=(?!(?:A|AAAA|CNAME)$)/.test(url) ? impactOfRecord : impact;
}


/***/ }),

/***/ 16119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bC: () => (/* binding */ unjudged),
/* harmony export */   bF: () => (/* binding */ passed),
/* harmony export */   zi: () => (/* binding */ scanned)
/* harmony export */ });
/* harmony import */ var _text_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40191);
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26720);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44947);
/* harmony import */ var _p95_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47881);




/**
 * What passed, each in a few words: no new secrets, the checks by name, the routes with their p95. The texts may hold
 * foreign text.
 */
function passed({ pillars, findings, checks, latency, launch, run }) {
    const clean = pillars.some(({ name, status }) => name === 'secrets' && status === 'pass');
    return [
        ...(clean && run.range && run.range.commits + run.range.bytes > 0 ? ['no new secrets'] : []),
        ...checks.filter(({ status }) => status === 'pass').map(({ name }) => name),
        ...latency
            .filter(({ verdict, compare }) => verdict === 'pass' && compare?.verdict !== 'fail')
            .map((route) => {
            const change = (0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .showChange */ .e)(route);
            return `p95 of ${route.check} ${(0,_p95_js__WEBPACK_IMPORTED_MODULE_1__/* .showP95 */ .w)(route.p95Ms, route.intervalMs)}${change && `, ${change}`}`;
        }),
        ...findings.filter(({ status }) => status === 'pass').map(({ title }) => title),
        ...(launch?.checks ?? []).filter(({ status }) => status === 'pass').map(({ name }) => `launch ${name}`),
    ];
}
/**
 * The checks that were skipped or inconclusive, and the launch checks that were skipped, each with the reason. The
 * texts may hold foreign text.
 */
function unjudged({ checks, launch }) {
    const ofLaunch = (launch?.checks ?? []).map((check) => ({ ...check, name: `launch ${check.name}` }));
    return [...checks, ...ofLaunch.filter(({ status }) => status === 'skipped')]
        .filter(({ status }) => status === 'skipped' || status === 'inconclusive')
        .map(({ name, reason }) => (reason ? `${name}: ${reason}` : name));
}
/** What the verdict rests on: commits, requests, the deployment, hosts; and why a pillar did not judge. */
function scanned({ pillars, checks, latency, launch, run }) {
    const requests = checks.reduce((sum, { steps }) => sum + steps.length, latency.reduce((sum, { n }) => sum + n, 0));
    const silent = pillars.filter(({ status }) => status === 'skipped' || status === 'inconclusive');
    return [
        ...scannedCommits(pillars, run.range),
        ...(requests > 0 ? [(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(requests, 'request')] : []),
        ...(run.baseUrl ? [run.baseUrl] : []),
        ...scannedHosts(launch?.hosts ?? []),
        ...silent.map(({ name, status, reason }) => `${name} ${status}: ${reason}`),
    ];
}
function scannedHosts(hosts) {
    const unasked = new Set(hosts.flatMap((host) => host.unasked)).size;
    const more = hosts.reduce((sum, { moreAddresses = 0 }) => sum + moreAddresses, 0);
    return [
        ...(hosts.length > 0 ? [(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(hosts.length, 'host')] : []),
        ...(more > 0 ? [`not asked: ${more} of their addresses, as only the first of each name are`] : []),
        ...(unasked > 0 ? [`not asked: ${unasked} of their addresses, as this machine has no IPv6`] : []),
    ];
}
function scannedCommits(pillars, range) {
    const secrets = pillars.find(({ name }) => name === 'secrets');
    if (!secrets || secrets.status === 'skipped' || secrets.status === 'inconclusive')
        return [];
    const { files = 0, fileBytes = 0, known = 0, binaries = 0, tooLarge = 0, versions = 0 } = secrets.counts;
    const passedOver = [
        ...(binaries > 0 ? [`passed over: ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(binaries, 'binary file')}`] : []),
        ...(tooLarge > 0 ? [`not read to the end: ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(tooLarge, 'text')} over 20 MB`] : []),
    ];
    // If there are no commits, the reason says what was scanned instead, or why there was nothing to scan.
    if (!range || range.commits === 0) {
        return [secrets.reason, ...(range?.bytes ? [(0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .showBytes */ .n)(range.bytes)] : []), ...passedOver];
    }
    const ends = range.base
        ? `${range.base.slice(0, 7)}..${range.head.slice(0, 7)}`
        : `all up to ${range.head.slice(0, 7)}`;
    const besides = files > 0 ? [`${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(files, 'file')}, ${(0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .showBytes */ .n)(fileBytes)}`] : [];
    const old = known > 0 ? [`${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(known, 'secret')} of the baseline`] : [];
    const looked = versions > 0 ? `, ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(versions, 'version')} of files` : '';
    return [
        `${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(range.commits, 'commit')} (${ends})${looked}, ${(0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .showBytes */ .n)(range.bytes)}`,
        ...passedOver,
        ...old,
        ...besides,
    ];
}


/***/ }),

/***/ 40191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ showBytes)
/* harmony export */ });
/** Bytes in the largest unit that leaves a number of at least one: `12 kB`, `1.4 MB`. */
function showBytes(bytes) {
    if (bytes < 1000)
        return `${bytes} B`;
    return bytes < 1e6 ? `${Math.round(bytes / 1000)} kB` : `${Number((bytes / 1e6).toFixed(1))} MB`;
}


/***/ }),

/***/ 40562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ showDuration)
/* harmony export */ });
/** Milliseconds as a reader says them: `412 ms`, `4.2 s`, `38 s`, `2 min 5 s`. */
function showDuration(ms) {
    if (ms < 999.5)
        return `${Math.round(ms)} ms`;
    if (ms < 9950)
        return `${Number((ms / 1000).toFixed(1))} s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 60)
        return `${seconds} s`;
    return seconds % 60 === 0 ? `${seconds / 60} min` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}


/***/ })

};
