export const id = 2683;
export const ids = [2683];
export const modules = {

/***/ 52683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sarif: () => (/* binding */ sarif)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _model_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13088);
/* harmony import */ var _text_cut_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72316);
/* harmony import */ var _text_neutralise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91312);
/* harmony import */ var _model_evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63282);
/* harmony import */ var _model_repository_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42239);






// GitHub refuses a run with more results, and shows 5,000 of them (docs: "SARIF support for code scanning").
const maxResults = 25_000;
const maxMessage = 2000;
/**
 * SARIF 2.1.0 for code scanning, without code snippets, because they would show the secret. Findings that pass are left
 * out.
 */
function sarif(report) {
    const shown = report.findings.filter(({ status }) => status !== 'pass');
    const kept = shown.slice(0, maxResults);
    const byRule = Map.groupBy(kept, ({ rule }) => rule);
    const ruleIndexes = new Map([...byRule.keys()].map((rule, index) => [rule, index]));
    const missing = shown.length - kept.length;
    const { tool, run } = report;
    const log = {
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'Launch Gate',
                        version: tool.version,
                        rules: [...byRule.values()].map(([first]) => ruleOf(first)),
                    },
                },
                // Code scanning replaces the results of the previous run that has the same category.
                automationDetails: { id: 'launch-gate/' },
                columnKind: 'utf16CodeUnits',
                invocations: [
                    {
                        executionSuccessful: true,
                        startTimeUtc: run.startedAt,
                        ...(missing > 0 && {
                            toolExecutionNotifications: [
                                {
                                    level: 'warning',
                                    message: { text: `${missing} findings are left out here; the JSON report has all.` },
                                },
                            ],
                        }),
                    },
                ],
                results: kept.map((finding) => resultOf(finding, ruleIndexes)),
            },
        ],
    };
    return `${JSON.stringify(log)}\n`;
}
function resultOf(finding, ruleIndexes) {
    const { rule, title, where, fingerprint } = finding;
    const message = [(0,_text_neutralise_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)((0,_text_cut_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .J)(title, maxMessage)), ...(0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .evidence */ .M)(finding, { reproduce: true })].join('\n');
    return {
        ruleId: rule,
        ruleIndex: ruleIndexes.get(rule),
        level: levelOf(finding),
        message: { text: plainMessage((0,_text_cut_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .J)(message, maxMessage)) },
        locations: [{ physicalLocation: locationOf(finding) }],
        partialFingerprints: {
            // Two secrets of one rule on one line have the same fingerprint.
            primaryLocationLineHash: hash(JSON.stringify([rule, fingerprint, where.column])),
        },
    };
}
function levelOf({ status, severity }) {
    if (status !== 'fail')
        return 'note';
    return severity === 'medium' ? 'warning' : 'error';
}
function locationOf(finding) {
    const file = (0,_model_repository_path_js__WEBPACK_IMPORTED_MODULE_5__/* .fileOf */ .W7)(finding);
    const { line, endLine, column } = finding.where;
    const path = file === undefined ? undefined : (0,_model_repository_path_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryPath */ .SH)(file);
    if (path === undefined) {
        return { artifactLocation: { uri: _model_repository_path_js__WEBPACK_IMPORTED_MODULE_5__/* .configurationPath */ .yD, uriBaseId: '%SRCROOT%' }, region: { startLine: 1 } };
    }
    const uri = path.split('/').map(encodeURIComponent).join('/');
    const startLine = line ?? 1;
    const region = { startLine, startColumn: line === undefined ? undefined : column, endLine: endLine ?? startLine };
    return { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region };
}
/** Brackets right before parentheses would make a link (SARIF 3.11.6). */
function plainMessage(text) {
    return text.replaceAll('](', '] (');
}
function ruleOf({ rule: id, pillar, severity, title }) {
    // A rule name that was redacted is not in the catalogue.
    const rule = (0,_model_rules_js__WEBPACK_IMPORTED_MODULE_1__.findRule)(id) ?? { id, pillar, severity, means: title, impact: title, fix: '', page: '' };
    const tags = tagsOf[rule.pillar] ?? [];
    const name = id.slice(id.indexOf('/') + 1);
    return {
        id,
        name: `${rule.pillar}-${name}`.replace(/[^A-Za-z0-9]+(.?)/g, (_, next) => next.toUpperCase()),
        shortDescription: { text: `${rule.pillar}: ${name.replaceAll('-', ' ')}` },
        fullDescription: { text: rule.means },
        help: { text: `${rule.impact}. ${rule.fix}`.trim() },
        helpUri: (0,_model_rules_js__WEBPACK_IMPORTED_MODULE_1__.helpUri)(rule),
        defaultConfiguration: { level: levelOf({ status: 'fail', severity: rule.severity }) },
        properties: {
            tags,
            ...(tags.includes('security') && { 'security-severity': securitySeverity[rule.severity] }),
        },
    };
}
// The scale of code scanning: over 9.0 critical, over 7.0 high, over 4.0 medium.
const securitySeverity = { blocker: '9.5', high: '8.0', medium: '5.0' };
const tagsOf = {
    secrets: ['security'],
    smoke: ['deployment'],
    latency: ['deployment', 'performance'],
    launch: ['deployment'],
};
function hash(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 32);
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

/***/ 42239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   yD: () => (/* binding */ configurationPath)
/* harmony export */ });
/** The file for a finding that is in no file of the repository: code scanning and GitLab drop one without a file. */
const configurationPath = '.github/launch-gate.yml';
/** The file of a finding. A commit message (`via`) is no file: its `where.file` is only a name. */
function fileOf({ via, where }) {
    return via === 'message' ? undefined : where.file;
}
/** The path below the root of the repository; undefined for a path that is absolute or leaves the repository. */
function repositoryPath(file) {
    const path = file.toWellFormed().replaceAll('\\', '/');
    return /^(?:\/|[a-z]:)|(?:^|\/)\.{1,2}(?:\/|$)/i.test(path) ? undefined : path;
}


/***/ })

};
