export const id = 489;
export const ids = [489];
export const modules = {

/***/ 20489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nearestRule: () => (/* binding */ nearestRule)
/* harmony export */ });
/* harmony import */ var _model_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13088);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29318);


/**
 * A hint for a rule that is not in the catalogue: `; did you mean "smoke/status"?`, also if its pillar is missing or
 * wrong. If no rule is near, the hint says how to list the rules.
 */
function nearestRule(name) {
    const slash = name.indexOf('/');
    const tail = name.slice(slash + 1);
    const same = _model_rules_js__WEBPACK_IMPORTED_MODULE_0__.ruleIds.filter((id) => id.endsWith(`/${tail}`));
    // The catalogue does not list the rules of gitleaks, so only the pillar is compared.
    const ofGitleaks = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(name.slice(0, Math.max(slash, 0)), ['secrets']) ? [`secrets/${tail}`] : [];
    const near = [...same, ...ofGitleaks].map((id) => `; did you mean ${JSON.stringify(id)}?`);
    return near[0] || (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(name, _model_rules_js__WEBPACK_IMPORTED_MODULE_0__.ruleIds) || '; "launch-gate rules" lists them';
}


/***/ })

};
