export const id = 7356;
export const ids = [7356];
export const modules = {

/***/ 62373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   yD: () => (/* binding */ configurationPath)
/* harmony export */ });
/** Where code scanning and GitLab show what stands in no file of the repository: they drop what has no place. */
const configurationPath = '.github/launch-gate.yml';
/** The file that a finding stands in; a message has a name in place of one (`via`). */
function fileOf({ via, where }) {
    return via === 'message' ? undefined : where.file;
}
/** A path below the root of the repository; undefined for an absolute one, or one that leaves it. */
function repositoryPath(file) {
    const path = file.toWellFormed().replaceAll('\\', '/');
    return /^(?:\/|[a-z]:)|(?:^|\/)\.{1,2}(?:\/|$)/i.test(path) ? undefined : path;
}


/***/ }),

/***/ 87356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sarif: () => (/* binding */ sarif)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45553);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44884);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51363);
/* harmony import */ var _repository_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62373);





// GitHub refuses a run of more results, and shows 5,000 of them (docs: "SARIF support for code scanning").
const maxResults = 25_000;
const maxMessage = 2000;
/**
 * SARIF 2.1.0 for code scanning, without snippets of code: there the secret would stand. Findings that pass are left
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
                // Code scanning replaces the results of the run before of the same category.
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
    const message = [(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)((0,_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .J)(title, maxMessage)), ...(0,_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .evidence */ .M)(finding, { reproduce: true })].join('\n');
    return {
        ruleId: rule,
        ruleIndex: ruleIndexes.get(rule),
        level: levelOf(finding),
        message: { text: plainMessage((0,_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .J)(message, maxMessage)) },
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
    const file = (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_4__/* .fileOf */ .W7)(finding);
    const { line, endLine, column } = finding.where;
    const path = file === undefined ? undefined : (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryPath */ .SH)(file);
    if (path === undefined) {
        return { artifactLocation: { uri: _repository_path_js__WEBPACK_IMPORTED_MODULE_4__/* .configurationPath */ .yD, uriBaseId: '%SRCROOT%' }, region: { startLine: 1 } };
    }
    const uri = path.split('/').map(encodeURIComponent).join('/');
    const startLine = line ?? 1;
    const region = { startLine, startColumn: line === undefined ? undefined : column, endLine: endLine ?? startLine };
    return { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region };
}
/** Brackets before parentheses would be a link (SARIF 3.11.6). */
function plainMessage(text) {
    return text.replaceAll('](', '] (');
}
function ruleOf({ rule, severity }) {
    const [pillar = '', name = ''] = rule.split('/');
    const { help, tags } = helps[pillar] ?? gateHelp;
    return {
        id: rule,
        name: `${pillar}-${name}`.replace(/[^A-Za-z0-9]+(.?)/g, (_, next) => next.toUpperCase()),
        shortDescription: { text: `${pillar}: ${name.replaceAll('-', ' ')}` },
        fullDescription: { text: help },
        help: { text: help },
        defaultConfiguration: { level: levelOf({ severity, status: 'fail' }) },
        properties: {
            tags,
            ...(tags.includes('security') && { 'security-severity': securitySeverity[severity] }),
        },
    };
}
// The scale of code scanning: over 9.0 critical, over 7.0 high, over 4.0 medium.
const securitySeverity = { blocker: '9.5', high: '8.0', medium: '5.0' };
const gateHelp = {
    help: 'Something about the gate itself needs a look before its verdict counts.',
    tags: [],
};
const helps = {
    secrets: {
        help: 'A secret that anyone who can read the repository or the deployment can use. Rotate it first, then remove it; rewriting history does not make it safe.',
        tags: ['security'],
    },
    smoke: {
        help: 'A check of the deployment was not answered as it must be. The message says what was expected, what was seen, and how to see it again.',
        tags: ['deployment'],
    },
    latency: {
        help: 'Requests to the deployment take longer than their budget, or longer than with the release before.',
        tags: ['deployment', 'performance'],
    },
    launch: {
        help: 'Names, certificates, mail, headers or caching of the site are not as they must be when it goes live.',
        tags: ['deployment'],
    },
};
function hash(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 32);
}


/***/ })

};
