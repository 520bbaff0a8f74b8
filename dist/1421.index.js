export const id = 1421;
export const ids = [1421];
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

/***/ 1421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  summary: () => (/* binding */ summary)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/src/text/duration.js
var duration = __webpack_require__(40562);
// EXTERNAL MODULE: ./lib/src/report/model/headline.js
var headline = __webpack_require__(42251);
// EXTERNAL MODULE: ./lib/src/report/model/risk-list.js
var risk_list = __webpack_require__(37117);
// EXTERNAL MODULE: ./lib/src/text/cut.js
var cut = __webpack_require__(72316);
// EXTERNAL MODULE: ./lib/src/text/neutralise.js
var neutralise = __webpack_require__(91312);
// EXTERNAL MODULE: ./lib/src/report/model/evidence.js
var evidence = __webpack_require__(63282);
// EXTERNAL MODULE: ./lib/src/report/formats/sections.js + 1 modules
var sections = __webpack_require__(29292);
;// CONCATENATED MODULE: ./lib/src/report/formats/risk-sections.js





const maxDetailLength = 4000;
/** The risk list in Markdown: what must be fixed now is open, the rest is folded. */
function riskSections(list) {
    return (0,risk_list/* riskLists */.xb)(list).map(({ title, risks }) => {
        const rows = risks.map((risk, index) => item(risk, index + 1));
        if (risks === list.now)
            return { open: `### ${title}\n`, rows, close: '\n', noun: 'risk' };
        return (0,sections/* folded */.TM)(`${title} (${risks.length})`, rows, 'risk');
    });
}
function item({ findings: [first, ...more], impact }, number) {
    const severity = first.status === 'inconclusive' ? 'unclear' : first.severity;
    const places = (0,cut/* fewer */.O)([first, ...more].map(({ where }) => (0,evidence/* showLocation */.Z)(where) ?? ''));
    const lines = (0,cut/* cut */.J)((0,evidence/* evidence */.M)(first, { reproduce: true }).join('\n'), maxDetailLength);
    const head = `**${number}. ${severity}** ${(0,sections/* inline */.mG)(first.title)}\n`;
    const meaning = [impact, ...places].filter(Boolean).map(sections/* inline */.mG).join(' · ');
    return `\n${head}\n${meaning}\n\n${(0,neutralise/* codeBlock */.DV)(lines)}`;
}

;// CONCATENATED MODULE: ./lib/src/report/formats/summary.js






// GitHub drops the whole summary if it is over 1 MiB (docs: "Workflow commands for GitHub Actions", job summaries).
const defaultMaxBytes = 1_000_000;
/**
 * The job summary in Markdown: the verdict, a table of what failed, and the details folded below.
 * What does not fit into `maxBytes` (at least 10,000) is left out, the least severe first, and counted.
 */
function summary(report, maxBytes = defaultMaxBytes) {
    const shown = report.findings.filter(({ status }) => status !== 'pass');
    const head = heading(report);
    const take = (0,sections/* fitInto */.I0)(maxBytes - external_node_buffer_.Buffer.byteLength(head) - external_node_buffer_.Buffer.byteLength(fold(' ')));
    const others = shown.filter((finding) => !(0,risk_list/* isRisk */._p)(finding));
    const table = take((0,sections/* findingsTable */.f9)(others), 1 / 2);
    const risks = riskSections((0,risk_list/* riskList */.MQ)(report.findings)).map((section) => take(section, 1 / 2));
    const scanned = take((0,sections/* scope */.z8)(report), 1 / 2);
    const routes = take((0,sections/* routesTable */.RO)(report.latency), 1 / 2);
    const map = (0,sections/* mapSections */.H$)(report).map((section) => take(section, 1 / 2));
    const evidence = take((0,sections/* details */.zH)(others));
    const rest = [routes, ...map, scanned].filter(Boolean).join('\n');
    return [head, table, ...risks, evidence, shown.length > 0 ? rest : fold(rest)].filter(Boolean).join('\n');
}
/** Folds the sections of a passing run, which then shows three lines: the verdict, the facts, and this. */
function fold(sections) {
    return sections && `<details><summary>What was judged</summary>\n\n${sections}\n</details>\n`;
}
function heading(report) {
    const [words, counts] = (0,sections/* verdictTitle */.Sw)(report);
    const mark = headline/* verdictMarks */.M9[report.verdict];
    const { sha, baseUrl, durationMs } = report.run;
    const facts = [sha && `commit ${sha.slice(0, 7)}`, baseUrl, (0,duration/* showDuration */.k)(durationMs)].filter((each) => each);
    return `## ${mark} ${words}${counts && `: ${counts}`}\n\n${facts.map((fact) => (0,sections/* inline */.mG)(fact)).join(' · ')}\n`;
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
