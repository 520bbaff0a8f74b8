export const id = 8025;
export const ids = [8025];
export const modules = {

/***/ 28025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   expandSource: () => (/* binding */ expandSource)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _language_expressions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20743);
/* harmony import */ var _language_template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34472);



/**
 * Writes the file with its presets, `vars` and aliases expanded. The result is a configuration with the same meaning.
 * `${{ env.X }}` stays as it is; `redact` hides the value of such a variable if the file holds it in plain text.
 */
function expandSource(source, redact) {
    const { vars, ...rest } = (source.value ?? {});
    const texts = new Map(Object.keys((vars ?? {})).map((name) => [name, textOf(vars, name)]));
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(expand(rest, source.value), { lineWidth: 0 });
    /** `holder` is the object by which `source` knows the places of the entries of `value`. */
    function expand(value, holder) {
        const entries = Object.entries(value).map(([name, entry]) => {
            const key = Array.isArray(value) ? Number(name) : name;
            if (typeof entry === 'string')
                return [redact(name), redact(withVars(entry))];
            if (typeof entry === 'object' && entry !== null)
                return [redact(name), expand(entry, entry)];
            return [name, asWritten(entry, source.written([holder, key]))];
        });
        return Array.isArray(value) ? entries.map(([, entry]) => entry) : Object.fromEntries(entries);
    }
    function withVars(text) {
        return (0,_language_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .splitExpressions */ .WH)(text)
            .map((piece) => {
            const value = piece.kind === 'vars' ? texts.get(piece.name) : undefined;
            if (value === undefined)
                return piece.source;
            return piece.kind === 'vars' && piece.encode ? percentEncoded(value) : value;
        })
            .join('');
    }
    function textOf(holder, key) {
        const value = holder[key];
        return typeof value === 'string' ? value : source.written([holder, key]);
    }
}
/** Applies `percent()` to each piece of a text from `vars`. */
function percentEncoded(text) {
    return (0,_language_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .splitExpressions */ .WH)(text)
        .map((piece) => 'name' in piece ? `\${{ percent(${piece.kind}.${piece.name}) }}` : (0,_language_template_js__WEBPACK_IMPORTED_MODULE_2__/* .encoded */ .dS)(piece.source, 'percent'))
        .join('');
}
/** `1.50` and `0x1F` stay as written, because a comparison of text uses the written form. */
function asWritten(value, written) {
    const node = written === '' ? undefined : (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(written).contents;
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && node.value === value ? node : value;
}


/***/ })

};
