export const id = 1701;
export const ids = [1701];
export const modules = {

/***/ 81701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  junit: () => (/* binding */ junit)
});

// EXTERNAL MODULE: ./lib/src/text/cut.js
var cut = __webpack_require__(72316);
// EXTERNAL MODULE: ./lib/src/text/neutralise.js
var neutralise = __webpack_require__(91312);
// EXTERNAL MODULE: ./lib/src/report/model/evidence.js
var evidence = __webpack_require__(63282);
// EXTERNAL MODULE: ./lib/src/report/model/headline.js
var headline = __webpack_require__(42251);
;// CONCATENATED MODULE: ./lib/src/report/formats/xml.js
const references = {
    ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' },
    // In an attribute, an XML parser would turn these into spaces.
    ...{ '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' },
};
/** An element with its content: other elements, or text. */
function xml_element(name, attributes, content = []) {
    const head = [
        name,
        ...Object.entries(attributes).map(([key, value]) => `${key}="${xml_escape(String(value), /[&<>"\t\n\r]/g)}"`),
    ].join(' ');
    if (content.length === 0)
        return { xml: `<${head}/>` };
    const inner = typeof content === 'string' ? xml_escape(content, /[&<>\r]/g) : `\n${content.map(({ xml }) => xml).join('\n')}\n`;
    return { xml: `<${head}>${inner}</${name}>` };
}
/** Escapes a text. It leaves out characters that XML 1.0 cannot hold (section 2.2, Char). */
function xml_escape(text, special) {
    return text
        .toWellFormed()
        .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
        .replace(special, (each) => references[each]);
}

;// CONCATENATED MODULE: ./lib/src/report/formats/junit.js





const maxText = 4000;
/**
 * JUnit XML as GitLab, CircleCI and Jenkins read it: one suite for each part of the gate, with one test case for each
 * range of commits, check, route and launch check. A finding about none of these is a case of its own. A run that
 * fails always has a failed case.
 */
function junit(report) {
    const parts = report.pillars.map((pillar) => suiteOf(report, pillar));
    const gate = gateSuite(report, parts);
    const suites = gate.cases.length > 0 ? [...parts, gate] : parts;
    const { tests, failures, errors } = counts(suites.flatMap(({ cases }) => cases));
    const attributes = { name: 'Launch Gate', tests, failures, errors };
    const children = suites.map((suite) => suiteElement(suite, report));
    const root = xml_element('testsuites', { ...attributes, time: seconds(report.run.durationMs) }, children);
    return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}
function suiteOf(report, pillar) {
    const { name, durationMs } = pillar;
    const cases = new Map(casesOf(report, pillar).map((each) => [each.name, each]));
    const others = [];
    for (const finding of report.findings.filter(({ pillar }) => pillar === name)) {
        const subject = cases.get(finding.subject ?? '');
        if (subject)
            subject.findings.push(finding);
        else
            others.push(caseOf(finding));
    }
    const judged = [...cases.values()].map((each) => ({ ...each, status: statusOf(each, pillar) }));
    return { name, durationMs, cases: [...judged, ...others] };
}
function casesOf({ checks, latency, launch, run }, { name, status, reason }) {
    switch (name) {
        case 'secrets':
            // Each secret is a case of its own.
            return [{ name: rangeName(run.range), status: status === 'fail' ? 'pass' : status, reason, findings: [] }];
        case 'smoke':
            return checks.map(({ steps, ...check }) => ({
                ...{ name: check.name, status: check.status, reason: check.reason },
                durationMs: steps.reduce((sum, step) => sum + step.durationMs, 0),
                findings: [],
            }));
        case 'latency':
            // If the route was not sampled, the case of its check says why.
            return latency.map(({ check, verdict, n }) => ({
                name: check,
                status: n === 0 ? 'skipped' : verdict,
                findings: [],
            }));
        case 'launch':
            return (launch?.checks ?? []).map((check) => ({ ...check, findings: [] }));
    }
}
function rangeName(range) {
    if (!range || range.commits === 0)
        return 'no commits';
    const head = range.head.slice(0, 7);
    return range.base ? `${range.base.slice(0, 7)}..${head}` : `all up to ${head}`;
}
/**
 * The findings decide, because they may be waived. No finding is known to belong to a launch check: there the pillar's
 * status decides.
 */
function statusOf({ status, findings }, pillar) {
    if (findings.some((finding) => finding.status === 'fail'))
        return 'fail';
    if (status === 'fail' && (findings.length > 0 || pillar.status !== 'fail'))
        return 'pass';
    return status;
}
function caseOf(finding) {
    const { title, status, where } = finding;
    const place = (0,evidence/* showLocation */.Z)(where);
    const name = place && !title.endsWith(place) ? `${title} (${place})` : title;
    return { name, status: status === 'warn' ? 'pass' : status, findings: [finding] };
}
/** The findings of the run as a whole, and a case for the verdict if the run fails but no other case does. */
function gateSuite({ verdict, findings, ...rest }, parts) {
    const cases = findings.filter(({ pillar }) => pillar === 'gate').map(caseOf);
    const isTold = [...cases, ...parts.flatMap((part) => part.cases)].some(({ status }) => status === 'fail');
    if (verdict === 'fail' && !isTold) {
        cases.push({ name: 'verdict', status: 'fail', reason: (0,headline/* headline */.Pl)({ verdict, findings, ...rest }), findings: [] });
    }
    return { name: 'gate', cases };
}
function suiteElement({ name, durationMs = 0, cases }, { run }) {
    const timestamp = run.startedAt.replace(/\.\d+Z$/, '');
    const attributes = { name, ...counts(cases), time: seconds(durationMs), timestamp };
    return xml_element('testsuite', attributes, cases.map((each) => caseElement(each, name)));
}
function caseElement({ name, status, reason, durationMs = 0, findings }, suite) {
    const text = (0,cut/* cut */.J)([reason ?? '', ...findings.flatMap(told)].filter(Boolean).join('\n'), maxText);
    const message = (0,neutralise/* oneLine */.TN)((0,cut/* cut */.J)(findings[0]?.title ?? reason ?? '', maxText));
    const attributes = {
        classname: `launch-gate.${suite}`,
        name: (0,neutralise/* oneLine */.TN)((0,cut/* cut */.J)(name, maxText)),
        time: seconds(durationMs),
    };
    switch (status) {
        case 'fail': {
            const failed = findings.find((finding) => finding.status === 'fail');
            const type = failed?.rule ?? suite;
            return xml_element('testcase', attributes, [xml_element('failure', { message, type }, text || 'See the other cases.')]);
        }
        case 'pass':
            return xml_element('testcase', attributes, text && findings.length > 0 ? [xml_element('system-out', {}, text)] : []);
        default:
            return xml_element('testcase', attributes, [xml_element('skipped', { message: message || status })]);
    }
}
function told(finding) {
    const place = (0,evidence/* showLocation */.Z)(finding.where);
    return [(0,neutralise/* oneLine */.TN)((0,cut/* cut */.J)(finding.title, maxText)), ...(place ? [place] : []), ...(0,evidence/* evidence */.M)(finding, { reproduce: true })];
}
function counts(cases) {
    const count = (...of) => cases.filter(({ status }) => of.includes(status)).length;
    const failures = count('fail');
    return { tests: cases.length, failures, errors: 0, skipped: count('skipped', 'inconclusive') };
}
function seconds(ms) {
    return (ms / 1000).toFixed(3);
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


/***/ })

};
