export const id = 3568;
export const ids = [3568,1187];
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

/***/ 83568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   terminal: () => (/* binding */ terminal)
/* harmony export */ });
/* harmony import */ var _text_cut_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72316);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40562);
/* harmony import */ var _text_neutralise_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91312);
/* harmony import */ var _model_evidence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63282);
/* harmony import */ var _model_headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42251);
/* harmony import */ var _model_launch_map_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52407);
/* harmony import */ var _model_risk_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37117);
/* harmony import */ var _model_scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16119);








const codes = { red: 31, green: 32, yellow: 33, dim: 2, bold: 1 };
// As wide as the longest label and two spaces: "BLOCKER  ".
const margin = 9;
/** The report for a person at a terminal or reading the job's log: the verdict first, then what to fix. */
function terminal(report, { colour }) {
    const paint = (text, name) => (colour ? `\u001b[${codes[name]}m${text}\u001b[0m` : text);
    const shown = report.findings.filter(({ status }) => status !== 'pass');
    const others = shown.filter((finding) => !(0,_model_risk_list_js__WEBPACK_IMPORTED_MODULE_1__/* .isRisk */ ._p)(finding));
    const lines = [
        verdict(report, paint),
        ...others.flatMap((finding) => ['', ...block(finding, paint)]),
        ...(0,_model_risk_list_js__WEBPACK_IMPORTED_MODULE_1__/* .riskLists */ .xb)((0,_model_risk_list_js__WEBPACK_IMPORTED_MODULE_1__/* .riskList */ .MQ)(report.findings)).flatMap(({ title, risks }) => [
            '',
            paint(`${title}:`, 'bold'),
            ...risks.flatMap((risk, index) => [
                '',
                // The impact stands once above risks in a row that have the same one.
                ...(risk.impact && risk.impact !== risks[index - 1]?.impact ? [paint(`${risk.impact}.`, 'dim')] : []),
                ...riskBlock(risk, index + 1, paint),
            ]),
        ]),
        ...(shown.length > 0 ? [''] : []),
        ...mapTable(report, paint),
        ...footer('skipped', (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .fewer */ .O)((0,_model_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .unjudged */ .bC)(report)), paint),
        ...footer('passed', (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .fewer */ .O)((0,_model_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .passed */ .bF)(report)), paint),
        ...footer('scanned', (0,_model_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .scanned */ .zi)(report), paint),
    ];
    return `${lines.join('\n')}\n`;
}
function verdict(report, paint) {
    const mark = paint(_model_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictMarks */ .M9[report.verdict], { pass: 'green', fail: 'red', none: 'dim' }[report.verdict]);
    return `${mark} ${paint((0,_model_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .headline */ .Pl)(report), 'bold')} (${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .showDuration */ .k)(report.run.durationMs)})`;
}
function block(finding, paint) {
    const [first, ...rest] = [heading(finding), ...(0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .evidence */ .M)(finding, { reproduce: true })];
    return [
        label(finding, paint) + (0,_text_neutralise_js__WEBPACK_IMPORTED_MODULE_6__/* .neutraliseLog */ .Z$)(first),
        ...rest.map((line) => ' '.repeat(margin) + (0,_text_neutralise_js__WEBPACK_IMPORTED_MODULE_6__/* .neutraliseLog */ .Z$)(line)),
    ];
}
/** A risk is a numbered step of a plan, with the other places that need the same fix. */
function riskBlock({ findings: [first, ...more] }, number, paint) {
    const [title, ...rest] = block({ ...first, title: `${number}. ${first.title}` }, paint);
    const also = more.length > 0 ? [`also      ${(0,_text_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .fewer */ .O)(more.map(({ where }) => (0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .showLocation */ .Z)(where) ?? '')).join(' · ')}`] : [];
    return [title, ...also.map((line) => ' '.repeat(margin) + (0,_text_neutralise_js__WEBPACK_IMPORTED_MODULE_6__/* .neutraliseLog */ .Z$)(line)), ...rest];
}
function label({ status, severity }, paint) {
    if (status === 'inconclusive')
        return paint('unclear'.padEnd(margin), 'yellow');
    if (status === 'warn')
        return paint('warning'.padEnd(margin), 'dim');
    return paint(severity.toUpperCase().padEnd(margin), severity === 'blocker' ? 'red' : 'yellow');
}
/** A secret begins with its place, which readers look for. A check begins with its name; its configuration follows. */
function heading({ title, where }) {
    const place = (0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .showLocation */ .Z)(where);
    if (!place)
        return (0,_text_neutralise_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(title);
    if (!where.commit)
        return `${(0,_text_neutralise_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(title)}  (${place})`;
    const name = where.file && title.endsWith(` in ${where.file}`) ? title.slice(0, -` in ${where.file}`.length) : title;
    return `${place}  ${(0,_text_neutralise_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(name)}`;
}
/** Where each host leads, one host a line, in columns. */
function mapTable({ launch }, paint) {
    const lines = (0,_model_launch_map_js__WEBPACK_IMPORTED_MODULE_7__/* .launchMap */ .k5)(launch?.hosts ?? []).map((line) => Object.values(line).map((cell) => (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .J)((0,_text_neutralise_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(cell), 60)));
    const widths = [0, 1, 2].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
    const shown = lines.map((line) => line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd());
    return (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .fewer */ .O)(shown).map((line, index) => paint((index === 0 ? 'map' : '').padEnd(margin), 'dim') + (0,_text_neutralise_js__WEBPACK_IMPORTED_MODULE_6__/* .neutraliseLog */ .Z$)(line));
}
function footer(name, items, paint) {
    if (items.length === 0)
        return [];
    return [paint(name.padEnd(margin), 'dim') + (0,_text_neutralise_js__WEBPACK_IMPORTED_MODULE_6__/* .neutraliseLog */ .Z$)(items.map(_text_neutralise_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN).join(' · '))];
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
