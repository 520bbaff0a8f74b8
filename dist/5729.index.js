export const id = 5729;
export const ids = [5729];
export const modules = {

/***/ 45729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainRule: () => (/* binding */ explainRule),
/* harmony export */   rulesJson: () => (/* binding */ rulesJson),
/* harmony export */   rulesTable: () => (/* binding */ rulesTable)
/* harmony export */ });
/* harmony import */ var _model_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13088);
/* harmony import */ var _text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91312);


/** The catalogue as a table, one rule a line. */
function rulesTable() {
    const rows = (0,_model_rules_js__WEBPACK_IMPORTED_MODULE_0__.allRules)().map((rule) => [rule.id, rule.as ?? rule.severity, rule.means]);
    const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column].length)));
    const lines = rows.map(([id = '', severity = '', means]) => [id.padEnd(widths[0] ?? 0), severity.padEnd(widths[1] ?? 0), means].join('  '));
    return `${lines.join('\n')}\n\n${_model_rules_js__WEBPACK_IMPORTED_MODULE_0__.gitleaksFamily} stands for the rules of gitleaks and of .gitleaks.toml. "launch-gate explain RULE" says more.\n`;
}
/** The catalogue for programs: a list of objects. */
function rulesJson() {
    const rules = (0,_model_rules_js__WEBPACK_IMPORTED_MODULE_0__.allRules)().map((rule) => {
        const { id, pillar, severity, otherwise, as, means, impact, fix } = rule;
        return { id, pillar, severity, otherwise, as, means, impact, fix, ...addressesOf(rule) };
    });
    return `${JSON.stringify(rules, null, 2)}\n`;
}
/** What a rule means, why it matters, what to do, and how to live with it for a while. */
function explainRule(rule) {
    const { means, impact, fix, as } = rule;
    // A repository may have rules of its own, with any name.
    const id = (0,_text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(rule.id);
    const waiver = `waivers: [{ rule: ${id}, where: "…", reason: "…", until: 2027-01-15 }]`;
    const addresses = addressesOf(rule);
    const lines = [
        ['severity', (0,_model_rules_js__WEBPACK_IMPORTED_MODULE_0__.severityWords)(rule)],
        ['why', `${impact}.`],
        ['to do', fix],
        ...(as ? [] : [['waive', `${waiver}; where: a file, URL, host or name`]]),
        ['read', addresses.page],
        ['', addresses.helpUri],
    ];
    return (0,_text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .neutraliseLog */ .Z$)([`${id}: ${means}`, ...lines.map(([label = '', text]) => `${label.padEnd(10)}${text}`), ''].join('\n'));
}
function addressesOf(rule) {
    return { helpUri: (0,_model_rules_js__WEBPACK_IMPORTED_MODULE_0__.helpUri)(rule), page: _model_rules_js__WEBPACK_IMPORTED_MODULE_0__.documentation + rule.page };
}


/***/ })

};
