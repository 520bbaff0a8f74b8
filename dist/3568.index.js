export const id = 3568;
export const ids = [3568];
export const modules = {

/***/ 83568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   terminal: () => (/* binding */ terminal)
/* harmony export */ });
/* harmony import */ var _text_cut_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72316);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40562);
/* harmony import */ var _text_neutralise_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91312);
/* harmony import */ var _model_evidence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63282);
/* harmony import */ var _model_headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42251);
/* harmony import */ var _model_launch_map_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52407);
/* harmony import */ var _model_risk_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37117);
/* harmony import */ var _model_scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16119);








const codes = { red: 31, green: 32, yellow: 33, dim: 2, bold: 1 };
// As wide as the longest label and two spaces: "BLOCKER  ".
const margin = 9;
/** The report for a person at a terminal or reading the job's log: the verdict first, then what to mend. */
function terminal(report, { colour }) {
    const paint = (text, name) => (colour ? `\u001b[${codes[name]}m${text}\u001b[0m` : text);
    const shown = report.findings.filter(({ status }) => status !== 'pass');
    const others = shown.filter((finding) => !(0,_model_risk_list_js__WEBPACK_IMPORTED_MODULE_2__/* .isRisk */ ._p)(finding));
    const lines = [
        verdict(report, paint),
        ...others.flatMap((finding) => ['', ...block(finding, paint)]),
        ...(0,_model_risk_list_js__WEBPACK_IMPORTED_MODULE_2__/* .riskLists */ .xb)((0,_model_risk_list_js__WEBPACK_IMPORTED_MODULE_2__/* .riskList */ .MQ)(report.findings)).flatMap(({ title, risks }) => [
            '',
            paint(`${title}:`, 'bold'),
            ...risks.flatMap((risk, index) => [
                '',
                // Said once for those that mean the same.
                ...(risk.impact && risk.impact !== risks[index - 1]?.impact ? [paint(`${risk.impact}.`, 'dim')] : []),
                ...riskBlock(risk, index + 1, paint),
            ]),
        ]),
        ...(shown.length > 0 ? [''] : []),
        ...mapTable(report, paint),
        ...footer('skipped', (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_4__/* .fewer */ .O)((0,_model_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .unjudged */ .bC)(report)), paint),
        ...footer('passed', (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_4__/* .fewer */ .O)((0,_model_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .passed */ .bF)(report)), paint),
        ...footer('scanned', (0,_model_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .scanned */ .zi)(report), paint),
    ];
    return `${lines.join('\n')}\n`;
}
function verdict(report, paint) {
    const mark = paint(_model_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictMarks */ .M9[report.verdict], { pass: 'green', fail: 'red', none: 'dim' }[report.verdict]);
    return `${mark} ${paint((0,_model_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .headline */ .Pl)(report), 'bold')} (${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_5__/* .showDuration */ .k)(report.run.durationMs)})`;
}
function block(finding, paint) {
    const [first, ...rest] = [heading(finding), ...(0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .evidence */ .M)(finding, { reproduce: true })];
    return [
        label(finding, paint) + (0,_text_neutralise_js__WEBPACK_IMPORTED_MODULE_7__/* .neutraliseLog */ .Z$)(first),
        ...rest.map((line) => ' '.repeat(margin) + (0,_text_neutralise_js__WEBPACK_IMPORTED_MODULE_7__/* .neutraliseLog */ .Z$)(line)),
    ];
}
/** The launch checks' findings are a plan: numbered, with where else the same is to do. */
function riskBlock({ findings: [first, ...more] }, number, paint) {
    const [title, ...rest] = block({ ...first, title: `${number}. ${first.title}` }, paint);
    const also = more.length > 0 ? [`also      ${(0,_text_cut_js__WEBPACK_IMPORTED_MODULE_4__/* .fewer */ .O)(more.map(({ where }) => (0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .showLocation */ .Z)(where) ?? '')).join(' · ')}`] : [];
    return [title, ...also.map((line) => ' '.repeat(margin) + (0,_text_neutralise_js__WEBPACK_IMPORTED_MODULE_7__/* .neutraliseLog */ .Z$)(line)), ...rest];
}
function label({ status, severity }, paint) {
    if (status === 'inconclusive')
        return paint('unclear'.padEnd(margin), 'yellow');
    if (status === 'warn')
        return paint('warning'.padEnd(margin), 'dim');
    return paint(severity.toUpperCase().padEnd(margin), severity === 'blocker' ? 'red' : 'yellow');
}
/** A secret begins with its place, which is what is looked for; a check with its name, its configuration behind. */
function heading({ title, where }) {
    const place = (0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .showLocation */ .Z)(where);
    if (!place)
        return (0,_text_neutralise_js__WEBPACK_IMPORTED_MODULE_7__/* .oneLine */ .TN)(title);
    if (!where.commit)
        return `${(0,_text_neutralise_js__WEBPACK_IMPORTED_MODULE_7__/* .oneLine */ .TN)(title)}  (${place})`;
    const name = where.file && title.endsWith(` in ${where.file}`) ? title.slice(0, -` in ${where.file}`.length) : title;
    return `${place}  ${(0,_text_neutralise_js__WEBPACK_IMPORTED_MODULE_7__/* .oneLine */ .TN)(name)}`;
}
/** Where the hosts lead, one a line, in columns. */
function mapTable({ launch }, paint) {
    const lines = (0,_model_launch_map_js__WEBPACK_IMPORTED_MODULE_1__/* .launchMap */ .k5)(launch?.hosts ?? []).map((line) => Object.values(line).map((cell) => (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .J)((0,_text_neutralise_js__WEBPACK_IMPORTED_MODULE_7__/* .oneLine */ .TN)(cell), 60)));
    const widths = [0, 1, 2].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
    const shown = lines.map((line) => line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd());
    return (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_4__/* .fewer */ .O)(shown).map((line, index) => paint((index === 0 ? 'map' : '').padEnd(margin), 'dim') + (0,_text_neutralise_js__WEBPACK_IMPORTED_MODULE_7__/* .neutraliseLog */ .Z$)(line));
}
function footer(name, items, paint) {
    if (items.length === 0)
        return [];
    return [paint(name.padEnd(margin), 'dim') + (0,_text_neutralise_js__WEBPACK_IMPORTED_MODULE_7__/* .neutraliseLog */ .Z$)(items.map(_text_neutralise_js__WEBPACK_IMPORTED_MODULE_7__/* .oneLine */ .TN).join(' · '))];
}


/***/ })

};
