export const id = 6150;
export const ids = [6150];
export const modules = {

/***/ 76283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ sizePattern),
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   V5: () => (/* binding */ ratePattern),
/* harmony export */   WN: () => (/* binding */ parseRate),
/* harmony export */   Zq: () => (/* binding */ durationPattern),
/* harmony export */   mx: () => (/* binding */ sharePattern),
/* harmony export */   n8: () => (/* binding */ parseShare)
/* harmony export */ });
/** How durations, sizes and rates are written; the patterns also stand in the JSON Schema. */
const durationPattern = /^\d+(\.\d+)? ?(ms|s|m|h)$/;
const sizePattern = /^\d+(\.\d+)? ?(B|KB|MB)$/;
const sharePattern = /^\d+(\.\d+)? ?%$/;
const ratePattern = /^\d+(\.\d+)? ?\/ ?(s|m)$/;
const unitMs = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
const unitBytes = { B: 1, KB: 1000, MB: 1_000_000 };
/**
 * `1.5s` in milliseconds, rounded. Undefined if the text is no duration, or not from 1 ms to 24 h (timers overflow at
 * 24 days).
 */
function parseDuration(text) {
    return within(1, 24 * unitMs.h, Math.round(scaled(text, durationPattern, unitMs)));
}
/** `5 MB` in bytes; at most 100 MB, because a body is kept in memory. */
function parseSize(text) {
    return within(1, 100 * unitBytes.MB, Math.round(scaled(text, sizePattern, unitBytes)));
}
/** `1%` as 0.01; from 0.1% to 20%. */
function parseShare(text) {
    return sharePattern.test(text) ? within(0.001, 0.2, Number.parseFloat(text) / 100) : undefined;
}
/** `4/s` or `30/m` as requests per second; at most 1000, the most that one client can sustain. */
function parseRate(text) {
    if (!ratePattern.test(text))
        return undefined;
    const number = Number.parseFloat(text);
    return within(1 / 60, 1000, text.endsWith('m') ? number / 60 : number);
}
function scaled(text, pattern, units) {
    if (!pattern.test(text))
        return Number.NaN;
    return Number.parseFloat(text) * (units[text.replace(/^[\d. ]+/, '')] ?? Number.NaN);
}
function within(min, max, value) {
    return value >= min && value <= max ? value : undefined;
}


/***/ }),

/***/ 80185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   $7: () => (/* binding */ readDuration),
/* harmony export */   H_: () => (/* binding */ readUnit),
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   SX: () => (/* binding */ readPairs),
/* harmony export */   T: () => (/* binding */ keyPosition),
/* harmony export */   U8: () => (/* binding */ reportLack),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   aC: () => (/* binding */ reportValue),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   ik: () => (/* binding */ readSize),
/* harmony export */   xV: () => (/* binding */ readTemplate),
/* harmony export */   y1: () => (/* binding */ reportKey)
/* harmony export */ });
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29318);
/* harmony import */ var _language_expressions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20743);
/* harmony import */ var _language_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76283);



function reportKey({ source, diagnostics }, node, message) {
    const { span, ...at } = source.keyAt(node);
    diagnostics.push({ at, message, span });
}
/** `within` is the piece of the value that the message is about. */
function reportValue({ source, diagnostics }, node, message, within) {
    const { span, ...at } = source.valueAt(node, within);
    diagnostics.push({ at, message, span });
}
/** Reports at `node` that the mapping `raw` lacks something. */
function reportLack(reading, raw, node, message) {
    if (!reading.reduced.has(raw))
        reportKey(reading, node, message);
}
function keyPosition({ source }, node) {
    const { span: _, ...at } = source.keyAt(node);
    return at;
}
/** Reads the scalar at `node` as a template. Reports a name that is not in `scope` or not in `vars`. */
function readTemplate(reading, node, scope) {
    const text = textAt(reading, node);
    for (const piece of (0,_language_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .splitExpressions */ .WH)(text)) {
        if (piece.kind === 'captured' && !scope.has(piece.name)) {
            reportValue(reading, node, notCaptured(piece.name, scope, reading), piece.source);
        }
        if (piece.kind === 'vars' && !reading.vars.has(piece.name)) {
            const known = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(piece.name, [...reading.vars.keys()]);
            reportValue(reading, node, `"vars" has no "${piece.name}"${known}`, piece.source);
        }
    }
    return (0,_language_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .toTemplate */ .Cn)(text, reading.env, reading.sessionEnv, reading.vars);
}
/** The value at `node` as JSON in which each string is a template. */
function readJson(reading, node, scope) {
    const value = valueAt(node);
    if (typeof value === 'string')
        return readTemplate(reading, node, scope);
    if (Array.isArray(value))
        return value.map((_, index) => readJson(reading, [value, index], scope));
    if (typeof value === 'object' && value !== null) {
        return Object.fromEntries(Object.keys(value).map((key) => [key, readJson(reading, [value, key], scope)]));
    }
    return value;
}
/** The mapping at `node` as names and templates; empty if missing. A list gives one pair for each of its values. */
function readPairs(reading, node, scope) {
    const mapping = valueAt(node);
    if (typeof mapping !== 'object' || mapping === null)
        return [];
    return Object.keys(mapping).flatMap((name) => childrenOf([mapping, name]).map((one) => [name, readTemplate(reading, one, scope)]));
}
/** The nodes of the items if `node` holds a list, else `node` itself. */
function childrenOf(node) {
    const value = valueAt(node);
    return Array.isArray(value) ? value.map((_, index) => [value, index]) : [node];
}
/** A duration in milliseconds, or `otherwise` when none is written. */
function readDuration(reading, node, otherwise) {
    return readUnit(reading, node, otherwise, _language_units_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E9, 'from 1ms to 24h');
}
/** A size in bytes, or `otherwise` when none is written. */
function readSize(reading, node, otherwise) {
    return readUnit(reading, node, otherwise, _language_units_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSize */ .DB, 'from 1 B to 100 MB');
}
function readUnit(reading, node, otherwise, parse, limits) {
    const text = valueAt(node);
    if (typeof text !== 'string')
        return otherwise;
    const parsed = parse(text);
    if (parsed === undefined)
        reportValue(reading, node, `"${node[1]}" must be ${limits}, not ${text}`);
    return parsed ?? otherwise;
}
/** A scalar as text, exactly as it was written. */
function textAt({ source }, node) {
    const value = valueAt(node);
    return typeof value === 'string' ? value : source.written(node);
}
function valueAt([holder, key]) {
    return holder[key];
}
function notCaptured(name, scope, { sessionCaptures }) {
    if (sessionCaptures.has(name)) {
        return `"${name}" is captured in a session and stays there; what checks need of it stands in the session's "headers"`;
    }
    return `nothing before this captures "${name}"${(0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(name, [...scope])}`;
}


/***/ }),

/***/ 47205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   TS: () => (/* binding */ rate),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   oF: () => (/* binding */ ruleName),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   pq: () => (/* binding */ mapping),
/* harmony export */   rf: () => (/* binding */ exactNumber),
/* harmony export */   uM: () => (/* binding */ share)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _language_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76283);


// Every message completes the sentence `"key" must be …`.
/** A mapping with these keys and no others. */
function mapping(entries) {
    return noList(valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(entries, 'a mapping'));
}
/** A mapping whose keys are the user's own names; an empty one is a mistake. */
function named(value, what) {
    const name = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minLength */ .BpQ(1, 'a name'));
    const record = noList(valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(name, value, `a mapping of ${what}`));
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(record, valibot__WEBPACK_IMPORTED_MODULE_1__/* .minEntries */ .bPf(1, `a mapping of ${what}, with at least one`));
}
/** Refuses lists, which valibot accepts as objects. */
function noList(schema) {
    const run = schema['~run'];
    return {
        ...schema,
        '~run': (dataset, config) => run.call(schema, Array.isArray(dataset.value) ? { value: undefined } : dataset, config),
    };
}
function list(item, what) {
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(item, `a list of ${what}`), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minLength */ .BpQ(1, `a list of ${what}, with at least one`));
}
/** Text in which no expression can stand. */
function plain(what) {
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(what), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minLength */ .BpQ(1, what), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^(?![\s\S]*\$\{\{)/, `${what} without \${{ }}, which is not expanded here`));
}
/** A number. Whole numbers beyond 2^53 keep their digits. */
const exactNumber = valibot__WEBPACK_IMPORTED_MODULE_1__/* .custom */ .IeY((value) => typeof value === 'number' || typeof value === 'bigint', 'a number');
/** A scalar that is sent as text. Expressions are expanded. */
const text = valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), exactNumber, valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()], 'text');
const durationText = 'a duration with its unit, such as 500ms, 10s, 3m or 1h';
const duration = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(durationText), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(_language_units_js__WEBPACK_IMPORTED_MODULE_0__/* .durationPattern */ .Zq, durationText));
const sizeText = 'a size with its unit, such as 500 KB or 5 MB';
const size = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(sizeText), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(_language_units_js__WEBPACK_IMPORTED_MODULE_0__/* .sizePattern */ .CD, sizeText));
const shareText = 'a share such as 1%';
const share = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(shareText), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(_language_units_js__WEBPACK_IMPORTED_MODULE_0__/* .sharePattern */ .mx, shareText));
const rateText = 'a rate such as 4/s or 30/m';
const rate = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(rateText), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(_language_units_js__WEBPACK_IMPORTED_MODULE_0__/* .ratePattern */ .V5, rateText));
/**
 * The form of a rule name. The catalogue decides whether the rule exists, while the configuration is read; in editors
 * the JSON Schema decides. A repository may give its own gitleaks rules any name.
 */
const ruleName = valibot__WEBPACK_IMPORTED_MODULE_1__/* .custom */ .IeY((value) => typeof value === 'string' && /^(?:secrets\/.+|[a-z]+\/[\w.-]+)$/.test(value), 'a rule such as smoke/status');
function whole(min, max) {
    const what = `a whole number from ${min} to ${max}`;
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(what), valibot__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .ndf(what), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(min, what), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxValue */ .cGV(max, what));
}


/***/ }),

/***/ 95626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ readLimits),
/* harmony export */   MK: () => (/* binding */ defaultLimits),
/* harmony export */   tI: () => (/* binding */ routesInput)
/* harmony export */ });
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80185);

/** The `file` of positions for checks from the input `routes`, in place of the name of the configuration file. */
const routesInput = 'action input "routes"';
const defaultLimits = { timeoutMs: 10_000, retries: 2, maxBodyBytes: 5_000_000 };
function readLimits(reading, raw, inherited) {
    if (!raw)
        return inherited;
    return {
        timeoutMs: (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .readDuration */ .$7)(reading, [raw, 'timeout'], inherited.timeoutMs),
        retries: raw.retries ?? inherited.retries,
        maxBodyBytes: (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .readSize */ .ik)(reading, [raw, 'max-body'], inherited.maxBodyBytes),
    };
}


/***/ }),

/***/ 99180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ checkBudget),
/* harmony export */   r8: () => (/* binding */ loginBudget),
/* harmony export */   ue: () => (/* binding */ namedBudgets)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47205);


/** Budgets by name, as p95 in milliseconds. */
const namedBudgets = { read: 500, cached: 300, write: 800, page: 1000, feed: 2000 };
const names = Object.keys(namedBudgets);
const limits = { p95: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0), p50: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0), errors: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .share */ .uM) };
/** The budget of a check. */
const checkBudget = valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(names), (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)({ ...limits, write: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY('true or false')) })], `one of ${names.join(', ')}, or a mapping such as { p95: 400ms }`);
/** The budget of a session's whole login. */
const loginBudget = (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)(limits);


/***/ }),

/***/ 96150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   routeChecks: () => (/* binding */ routeChecks)
/* harmony export */ });
/* harmony import */ var _language_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34472);
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95626);
/* harmony import */ var _latency_budget_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99180);



/** The input `routes` as checks: each path must answer 2xx and is sampled with the budget `read`. */
function routeChecks(routes, hasBaseUrl, diagnostics) {
    const checks = new Map();
    for (const [index, line] of routes.entries()) {
        const route = line.trim();
        const at = { file: _defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .routesInput */ .tI, line: index + 1, column: 1 };
        if (route === '')
            continue;
        if (!/^\/(?![/\\])\S*$/.test(route))
            diagnostics.push({ at, message: `${JSON.stringify(route)} is not a path; one path a line, such as /pricing` });
        else if (!hasBaseUrl)
            diagnostics.push({ at, message: `${JSON.stringify(route)} is a path, and there is no base URL to put it on` });
        const name = `GET ${route}`;
        checks.set(name, {
            at,
            name,
            steps: [
                {
                    at,
                    method: 'GET',
                    target: (0,_language_template_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(route),
                    query: [],
                    headers: [],
                    expect: [],
                    captures: [],
                    follow: false,
                    ..._defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultLimits */ .MK,
                    errorPage: 'fail',
                },
            ],
            cleanup: [],
            latency: { at, p95Ms: _latency_budget_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .namedBudgets */ .ue.read },
        });
    }
    return [...checks.values()];
}


/***/ })

};
