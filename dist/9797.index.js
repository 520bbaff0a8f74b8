export const id = 9797;
export const ids = [9797];
export const modules = {

/***/ 69797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   codeQuality: () => (/* binding */ codeQuality)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _text_cut_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72316);
/* harmony import */ var _text_neutralise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91312);
/* harmony import */ var _model_evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63282);
/* harmony import */ var _model_repository_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42239);





const maxDescription = 1000;
/**
 * GitLab's code quality report (docs: "Code Quality report format"): GitLab shows the findings in a merge request and
 * on its lines.
 */
function codeQuality({ findings }) {
    return `${JSON.stringify(findings.filter(({ status }) => status !== 'pass').map(issueOf))}\n`;
}
function issueOf(finding) {
    const { rule, title, where, fingerprint } = finding;
    const file = (0,_model_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .fileOf */ .W7)(finding);
    const path = file === undefined ? undefined : (0,_model_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPath */ .SH)(file);
    const description = [(0,_text_neutralise_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)((0,_text_cut_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .J)(title, maxDescription)), ...(0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .evidence */ .M)(finding, { reproduce: false })].join('; ');
    return {
        description: (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .J)(description, maxDescription),
        check_name: rule,
        fingerprint: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
            .update(JSON.stringify([rule, fingerprint, where.column]))
            .digest('hex'),
        severity: severityOf(finding),
        location: { path: path ?? _model_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationPath */ .yD, lines: { begin: path === undefined ? 1 : (where.line ?? 1) } },
    };
}
function severityOf({ status, severity }) {
    if (status !== 'fail')
        return 'info';
    return { blocker: 'blocker', high: 'critical', medium: 'major' }[severity];
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
