export const id = 6835;
export const ids = [6835];
export const modules = {

/***/ 42850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ NoJsonPath),
/* harmony export */   n: () => (/* binding */ compileJsonPath)
/* harmony export */ });
/* harmony import */ var json_p3__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50393);
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2856);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68912);



/** The query is not well-formed or not well-typed. `column` counts characters from 1. */
class NoJsonPath extends Error {
    column;
    constructor(message, column) {
        super(message);
        this.column = column;
    }
}
// No limit of its own: a document that nests too deeply ends in the RangeError of the stack.
const environment = new json_p3__WEBPACK_IMPORTED_MODULE_0__/* .JSONPathEnvironment */ .Dd({ maxRecursionDepth: Number.MAX_SAFE_INTEGER });
for (const [name, isWhole] of Object.entries({ match: true, search: false })) {
    environment.functionRegister.set(name, {
        argTypes: [json_p3__WEBPACK_IMPORTED_MODULE_0__/* .FunctionExpressionType */ .BN.ValueType, json_p3__WEBPACK_IMPORTED_MODULE_0__/* .FunctionExpressionType */ .BN.ValueType],
        returnType: json_p3__WEBPACK_IMPORTED_MODULE_0__/* .FunctionExpressionType */ .BN.LogicalType,
        call: (text, pattern) => typeof text === 'string' && typeof pattern === 'string' && matches(text, pattern, isWhole),
    });
}
const known = new Map();
/** Compiles a query; each query is compiled once per run. Throws {@link NoJsonPath}. */
function compileJsonPath(query) {
    const compiled = known.get(query) ?? compile(query);
    known.set(query, compiled);
    return compiled;
}
function compile(text) {
    let query;
    try {
        query = environment.compile(text);
    }
    catch (error) {
        if (!(error instanceof json_p3__WEBPACK_IMPORTED_MODULE_0__/* .JSONPathError */ .s_))
            throw error;
        // The message ends with the place of the error, which `column` already gives.
        throw new NoJsonPath(error.message.replace(/ \('[^]*$/, ''), error.token.index + 1);
    }
    const isSingular = query.singularQuery();
    return {
        // Filters compare doubles, as every evaluator does. The values found are returned as they stand in the document.
        find: (document) => {
            if (!isSingular && holdsTooMuch(document))
                throw new RangeError('the document holds too much or nests too deeply');
            const { nodes } = query.query(withDoubles(document));
            return nodes.map(({ location }) => location.reduce(memberOf, document));
        },
        isSingular,
    };
}
/** Each value found carries its path: about 150 bytes, and 8 for each name or index in the path. */
const maxValues = 500_000;
const maxSteps = 10_000_000;
function holdsTooMuch(document) {
    let values = 0;
    let steps = 0;
    let level = [document];
    for (let depth = 1; level.length > 0 && values <= maxValues && steps <= maxSteps; depth += 1) {
        const next = [];
        for (const value of level) {
            if (typeof value !== 'object' || value === null)
                continue;
            for (const member of Object.values(value))
                next.push(member);
        }
        values += next.length;
        steps += next.length * depth;
        level = next;
    }
    return values > maxValues || steps > maxSteps;
}
/** Documents already converted, because several queries read one document. */
const documents = new WeakMap();
function withDoubles(document) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .mayHoldBigInts */ .Ju)(document))
        return document;
    if (typeof document !== 'object' || document === null)
        return toDoubles(document);
    const doubles = documents.get(document) ?? toDoubles(document);
    documents.set(document, doubles);
    return doubles;
}
/** Copies the document with doubles for bigints. Returns the same document, not a copy, if it holds no bigint. */
function toDoubles(value) {
    if (typeof value === 'bigint')
        return Number(value);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value);
    const doubles = entries.map(([key, each]) => [key, toDoubles(each)]);
    if (doubles.every(([, each], index) => each === entries[index]?.[1]))
        return value;
    return Array.isArray(value) ? doubles.map(([, each]) => each) : Object.fromEntries(doubles);
}
function memberOf(value, key) {
    return value[key];
}
const patterns = new Map();
/** A limit is needed: a document may hold a pattern in each of its members. */
const maxPatterns = 1000;
/**
 * match() compares the whole text, search() looks for a part of it (RFC 9535, sections 2.4.6 and 2.4.7). RE2 takes
 * linear time, whatever a server sends as text or as pattern. An invalid pattern matches nothing.
 */
function matches(text, pattern, isWhole) {
    if (!patterns.has(pattern)) {
        if (patterns.size >= maxPatterns)
            patterns.clear();
        patterns.set(pattern, compilePattern(pattern));
    }
    const regex = patterns.get(pattern);
    return regex !== undefined && (isWhole ? regex.matches(text) : regex.matcher(text).find());
}
function compilePattern(pattern) {
    try {
        // In I-Regexp a dot matches all but "\n" and "\r" (RFC 9485, section 5.3); in RE2 it matches all but "\n".
        return re2js__WEBPACK_IMPORTED_MODULE_2__/* .RE2JS */ .L3.compile(pattern.replace(/\\.|\[(?:\\.|[^\]\\])*\]|\./gs, (unit) => (unit === '.' ? '[^\\n\\r]' : unit)));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 68912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ writeJson),
/* harmony export */   Ju: () => (/* binding */ mayHoldBigInts),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
const { rawJSON } = JSON;
/** Documents in which {@link parseJson} may have found a `bigint`. */
const exact = new WeakSet();
/** The maximum number of values: V8 ends the whole process when it has no memory for the parsed JSON. */
const maxValues = 10_000_000;
/**
 * `JSON.parse`, but a whole number beyond 2^53 keeps all its digits. Throws a SyntaxError, or a RangeError if the text
 * nests too deeply or holds too much.
 */
function parseJson(text) {
    if (text.length > maxValues && mostValuesIn(text) > maxValues)
        throw new RangeError('the JSON holds too much');
    // A reviver makes parsing several times slower.
    if (!/\d{16}/.test(text))
        return JSON.parse(text);
    const value = JSON.parse(text, exactIntegers);
    if (typeof value === 'object' && value !== null)
        exact.add(value);
    return value;
}
/** An upper bound: commas in strings are counted too. */
function mostValuesIn(text) {
    let count = 0;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === 44 || code === 91 || code === 123)
            count += 1; // , [ {
    }
    return count;
}
/** Whether a document may hold a `bigint`. */
function mayHoldBigInts(document) {
    return typeof document === 'bigint' || (typeof document === 'object' && document !== null && exact.has(document));
}
const exactIntegers = (_key, value, context) => typeof value === 'number' && !Number.isSafeInteger(value) && /^-?\d+$/.test(context?.source ?? '')
    ? BigInt(context?.source ?? 0)
    : value;
/** `JSON.stringify` for the values of {@link parseJson}. */
function writeJson(value) {
    return JSON.stringify(value, (_key, each) => (typeof each === 'bigint' ? rawJSON(String(each)) : each));
}


/***/ }),

/***/ 24364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readPredicates),
/* harmony export */   Z: () => (/* binding */ readPattern)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2856);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80185);


/**
 * Reads the value at `node` as predicates: a scalar means equals, a list one of its values, a mapping names predicates.
 * With `asText`, numbers compare as they are written (`1.50`), because the other side is text.
 * `others` are keys of the mapping that are not predicates.
 */
function readPredicates(reading, node, scope, asText, others = []) {
    const value = (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(node);
    if (Array.isArray(value)) {
        return [{ name: 'one-of', values: value.map((_, index) => readValue(reading, [value, index], scope, asText)) }];
    }
    if (typeof value !== 'object' || value === null)
        return [{ name: 'equals', value: readValue(reading, node, scope, asText) }];
    const names = Object.keys(value).filter((name) => !others.includes(name));
    return names.map((name) => readPredicate(reading, value, name, scope, asText));
}
function readPredicate(reading, raw, name, scope, asText) {
    const node = [raw, name];
    switch (name) {
        case 'equals':
            return { name, value: readValue(reading, node, scope, asText) };
        case 'contains':
        case 'starts-with':
        case 'ends-with':
            return { name, value: (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .readTemplate */ .xV)(reading, node, scope) };
        case 'matches':
            return { name, pattern: readPattern(reading, node) };
        case 'not':
            return { name, predicates: readPredicates(reading, node, scope, asText) };
        default:
            // The schema has checked that the value has the predicate's own type.
            return { name, value: raw[name] };
    }
}
function readValue(reading, node, scope, asText) {
    const value = (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(node);
    if (!asText)
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(reading, node, scope);
    if (value === null || typeof value === 'object') {
        (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .reportValue */ .aC)(reading, node, 'text is compared here: put the value in quotes, or use "exists" or another predicate');
        return null;
    }
    return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .readTemplate */ .xV)(reading, node, scope);
}
/** An RE2 pattern that compiles. */
function readPattern(reading, node) {
    const pattern = String((0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(node));
    try {
        re2js__WEBPACK_IMPORTED_MODULE_1__/* .RE2JS */ .L3.compile(pattern);
    }
    catch (error) {
        (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .reportValue */ .aC)(reading, node, `not an RE2 pattern: ${error.message}`);
    }
    return pattern;
}


/***/ }),

/***/ 18086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M6: () => (/* binding */ checkJsonPath),
/* harmony export */   SD: () => (/* binding */ checkSelector),
/* harmony export */   SK: () => (/* binding */ checkToken)
/* harmony export */ });
/* harmony import */ var css_select__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48006);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80185);
/* harmony import */ var _json_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42850);



function checkSelector(reading, node, selector, place) {
    const problem = failure(() => (0,css_select__WEBPACK_IMPORTED_MODULE_2__/* .compile */ .wE)(selector));
    if (problem)
        report(reading, node, `${JSON.stringify(selector)} is not a CSS selector: ${problem.message.split('\n', 1)[0]}`, place);
}
/** JSONPath as defined by RFC 9535. */
function checkJsonPath(reading, node, query, place) {
    const problem = failure(() => (0,_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .compileJsonPath */ .n)(query));
    if (!problem)
        return;
    const where = problem instanceof _json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .NoJsonPath */ .b ? `, at character ${problem.column}: ${problem.message}` : '';
    report(reading, node, `${JSON.stringify(query)} is not a JSONPath query (RFC 9535)${where}`, place);
}
/** Names of headers and cookies are tokens: RFC 9110, section 5.6.2, and RFC 6265, section 4.1.1. */
function checkToken(reading, node, name, place) {
    if (!/^[!#$%&'*+.^_`|~\w-]+$/.test(name))
        report(reading, node, `${JSON.stringify(name)} cannot be the name of a header or cookie`, place);
}
function report(reading, node, message, place) {
    if (place === 'key')
        (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .reportKey */ .y1)(reading, node, message);
    else
        (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .reportValue */ .aC)(reading, node, message);
}
function failure(compiling) {
    try {
        compiling();
        return undefined;
    }
    catch (error) {
        return error;
    }
}


/***/ }),

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

/***/ 85767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ forEachRole),
/* harmony export */   j: () => (/* binding */ stranger)
/* harmony export */ });
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29318);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80185);
/* harmony import */ var _step_expectations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92682);



/** The role that has no session. */
const stranger = 'stranger';
/** One copy of the step for each role in `as`, with the expectations of that role. Without `as`, the step alone. */
function forEachRole(reading, raw, step, { name, sessions, scope }) {
    const { as } = raw;
    if (!as)
        return [step];
    for (const key of ['expect', 'capture']) {
        const why = key === 'expect' ? '"as" says for each role what is expected' : 'several answers have no one value';
        if (raw[key])
            (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .reportKey */ .y1)(reading, [raw, key], `"${key}" stands beside "as" in ${name}; ${why}`);
    }
    return Object.keys(as).map((role) => {
        if (role !== stranger && !sessions.includes(role)) {
            const known = [...sessions, stranger];
            const hint = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(role, known) || `; a role is a session or "${stranger}": ${known.join(', ')}`;
            (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .reportKey */ .y1)(reading, [as, role], `unknown role ${JSON.stringify(role)} in ${name}${hint}`);
        }
        if (role === stranger && sessions.includes(stranger))
            (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .reportKey */ .y1)(reading, [as, role], `"${stranger}" is who has no session; give the session of that name another`);
        return { ...step, role, expect: (0,_step_expectations_js__WEBPACK_IMPORTED_MODULE_2__/* .readExpectations */ .u)(reading, as[role], scope) };
    });
}


/***/ }),

/***/ 92682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readExpectations)
/* harmony export */ });
/* harmony import */ var _language_predicates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24364);
/* harmony import */ var _language_selectors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18086);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80185);



/** What is expected of a response, in the order of the file. */
function readExpectations(reading, raw, scope) {
    const kinds = Object.keys(raw ?? {});
    return kinds.flatMap((kind) => readSubjects(reading, [raw, kind], kind, scope));
}
function readSubjects(reading, node, kind, scope) {
    if (kind === 'status' || kind === 'url' || kind === 'content-type' || kind === 'body' || kind === 'size') {
        return [expectation(reading, node, { kind }, scope)];
    }
    if (kind === 'prompt-injection')
        return [readInjection(reading, node, scope)];
    const value = (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(node);
    // A bare name means that it exists: `css: h1`, `cookie: [sessionid, csrftoken]`.
    if (typeof value === 'string')
        return [exists(reading, node, subject(reading, node, kind, value, 'value'))];
    if (Array.isArray(value)) {
        return value.map((name, index) => exists(reading, [value, index], subject(reading, [value, index], kind, name, 'value')));
    }
    const mapping = value;
    return Object.keys(mapping).flatMap((name) => {
        const inner = [mapping, name];
        const of = subject(reading, inner, kind, name, 'key');
        if (of.kind === 'cookie')
            return readCookie(reading, inner, of, scope);
        if (of.kind !== 'css')
            return [expectation(reading, inner, of, scope)];
        const attribute = entriesOf(inner)['attribute'];
        return [expectation(reading, inner, { ...of, attribute: attribute }, scope, ['attribute'])];
    });
}
const cookieAttributes = ['secure', 'httponly', 'samesite', 'domain', 'path', 'max-age'];
/** Each attribute becomes its own expectation, so that a finding names the one that is wrong. */
function readCookie(reading, node, of, scope) {
    const entries = entriesOf(node);
    const attributes = cookieAttributes.filter((name) => entries[name] !== undefined);
    const isAllAttributes = attributes.length > 0 && attributes.length === Object.keys(entries).length;
    const value = isAllAttributes ? [] : [expectation(reading, node, of, scope, cookieAttributes)];
    return [
        ...value,
        ...attributes.map((name) => expectation(reading, [entries, name], { ...of, attribute: name }, scope)),
    ];
}
function entriesOf(node) {
    const value = (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(node);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
function expectation(reading, node, of, scope, others = []) {
    const asText = of.kind !== 'status' && of.kind !== 'jsonpath' && of.kind !== 'size';
    const predicates = (0,_language_predicates_js__WEBPACK_IMPORTED_MODULE_0__/* .readPredicates */ .T)(reading, node, scope, asText, others);
    // `attribute` without predicates means that the attribute must exist.
    if (predicates.length === 0)
        predicates.push({ name: 'exists', value: true });
    return { at: (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .keyPosition */ .T)(reading, node), subject: of, predicates };
}
function exists(reading, node, of) {
    return { at: (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .keyPosition */ .T)(reading, node), subject: of, predicates: [{ name: 'exists', value: true }] };
}
function readInjection(reading, node, scope) {
    const { words, tools = [] } = (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(node);
    const templates = words.map((_, index) => (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .readTemplate */ .xV)(reading, [words, index], scope));
    const of = { kind: 'prompt-injection', words: templates, tools };
    return { at: (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .keyPosition */ .T)(reading, node), subject: of, predicates: [{ name: 'exists', value: false }] };
}
function subject(reading, node, kind, name, place) {
    if (kind === 'css') {
        (0,_language_selectors_js__WEBPACK_IMPORTED_MODULE_1__/* .checkSelector */ .SD)(reading, node, name, place);
        return { kind, selector: name };
    }
    if (kind === 'jsonpath') {
        (0,_language_selectors_js__WEBPACK_IMPORTED_MODULE_1__/* .checkJsonPath */ .M6)(reading, node, name, place);
        return { kind, query: name };
    }
    (0,_language_selectors_js__WEBPACK_IMPORTED_MODULE_1__/* .checkToken */ .SK)(reading, node, name, place);
    return { kind, name };
}


/***/ }),

/***/ 14772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Je: () => (/* binding */ readPem),
/* harmony export */   Ng: () => (/* binding */ tlsFor),
/* harmony export */   Nq: () => (/* binding */ readTlsFiles),
/* harmony export */   Yc: () => (/* binding */ certificatesIn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41692);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11793);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65681);






/** Finds the files for a URL. Only origins that get the headers of a session are shown the client's certificate. */
function tlsFor({ tls, baseUrl, allowedHosts, hosts }) {
    const trusts = (0,_trust_js__WEBPACK_IMPORTED_MODULE_5__/* .createTrust */ .Z)(baseUrl, allowedHosts, [...(hosts?.values() ?? [])]);
    return (url) => {
        const files = tls?.hosts.get(url.origin) ?? tls?.defaults;
        return files && !trusts(url) ? { at: files.at, ca: files.ca } : files;
    };
}
const maxBytes = 5_000_000;
/**
 * Reads every file once. Returns a function that gives the OpenSSL context of an origin; undefined if no file is
 * configured for it. `roots` (PEM) are trusted in place of the default ones. Keys are added to the redactor. Throws
 * TLS_UNUSABLE, which shows paths and never the content of a file.
 */
async function readTlsFiles(config, { cwd, redactor }, roots) {
    const { tls } = config;
    if (!tls)
        return () => undefined;
    const sets = [tls.defaults, ...tls.hosts.values()].filter((files) => files !== undefined);
    const texts = new Map();
    const contexts = new Map();
    const contextOf = ({ at, ca, cert, key }) => {
        const name = JSON.stringify([ca, cert, key]);
        const text = (path) => (path === undefined ? undefined : texts.get(path));
        try {
            // The default roots include those of NODE_EXTRA_CA_CERTS.
            const usual = roots ?? node_tls__WEBPACK_IMPORTED_MODULE_3__.getCACertificates('default');
            const trusted = ca === undefined ? roots : [...usual, ...certificatesIn(text(ca))];
            const made = contexts.get(name) ?? (0,node_tls__WEBPACK_IMPORTED_MODULE_3__.createSecureContext)({ ca: trusted, cert: text(cert), key: text(key) });
            contexts.set(name, made);
            return made;
        }
        catch (error) {
            throw unusable(at, [ca, cert, key].filter((path) => path !== undefined).join(', '), explain(error), error);
        }
    };
    for (const files of sets) {
        for (const name of ['ca', 'cert', 'key']) {
            const path = files[name];
            if (path === undefined)
                continue;
            const text = texts.get(path) ??
                (await readPem((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, path)).catch((error) => {
                    throw unusable(files.at, path, error.code ?? error.message, error);
                }));
            texts.set(path, text);
            if (name === 'key')
                for (const line of keyLines(text))
                    redactor.add(line, `the key ${path}`);
        }
        contextOf(files);
    }
    const forUrl = tlsFor(config);
    return (origin) => {
        const files = forUrl(new URL(origin));
        return files && (files.ca ?? files.cert) !== undefined ? contextOf(files) : undefined;
    };
}
/** Reads certificates or keys, at most 5 MB. */
async function readPem(path) {
    const { size, isFile } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).then((found) => ({ size: found.size, isFile: found.isFile() }));
    if (!isFile)
        throw new Error('it is no file');
    if (size > maxBytes)
        throw new Error('it is larger than 5 MB');
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'latin1');
    if (!text.includes('-----BEGIN '))
        throw new Error('it holds nothing in PEM');
    return text;
}
/**
 * Each certificate of a text. Throws if there is none, or if one cannot be read. OpenSSL would ignore such a text, and
 * the server's issuer would then be reported as unknown.
 */
function certificatesIn(pem = '') {
    const blocks = pem.match(/-----BEGIN (?:X509 |TRUSTED )?CERTIFICATE-----[^-]+-----END [\w ]+-----/g) ?? [];
    if (blocks.length === 0)
        throw new Error('it holds no certificate');
    for (const block of blocks)
        new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(block);
    return blocks;
}
/** The base64 lines of a key, because an output could show one of them alone. */
function keyLines(pem) {
    return pem.split(/\r?\n/).filter((line) => /^[A-Za-z0-9+/=]{24,}$/.test(line));
}
function unusable({ file, line, column }, path, problem, cause) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .u('TLS_UNUSABLE', { path, where: `${file}:${line}:${column}`, problem }, { cause });
}
function explain({ code = '', message }) {
    if (/KEY_VALUES_MISMATCH|KEY_TYPE_MISMATCH/.test(code))
        return 'the key is not that of the certificate';
    if (/PASSWORD|PASSPHRASE|INTERRUPTED_OR_CANCELLED|BAD_DECRYPT/.test(code + message))
        return 'the key is encrypted; it must stand there without a passphrase';
    return code ? `OpenSSL cannot read it (${code})` : message;
}


/***/ }),

/***/ 65681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ createTrust)
/* harmony export */ });
/**
 * Trusts the base URL's origin, the origins in `origins`, and `allowedHosts`: `host` means the scheme's default port,
 * `host:port` that port. If the base URL is https, no host in `allowedHosts` is trusted over http; `origins` still are.
 */
function createTrust(baseUrl, allowedHosts, origins = []) {
    const base = baseUrl && URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
    const hosts = new Set(allowedHosts.map((host) => host.toLowerCase()));
    return (url) => {
        if (url.origin === base?.origin || origins.includes(url.origin))
            return true;
        if (base?.protocol === 'https:' && url.protocol !== 'https:')
            return false;
        const port = url.port || (url.protocol === 'https:' ? '443' : '80');
        return hosts.has(url.host) || hosts.has(`${url.hostname}:${port}`);
    };
}


/***/ }),

/***/ 26835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dryRun: () => (/* binding */ dryRun)
/* harmony export */ });
/* harmony import */ var _config_language_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34472);
/* harmony import */ var _config_sections_roles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85767);
/* harmony import */ var _http_tls_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14772);
/* harmony import */ var _steps_curl_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99010);




/**
 * Every request that a run would send, in the order of the configuration: a curl command under a line that names its
 * check or session. Secrets and captured values stand as shell variables, as in findings.
 */
function dryRun(config) {
    const { ready, checks, baseUrl } = config;
    const tls = (0,_http_tls_files_js__WEBPACK_IMPORTED_MODULE_2__/* .tlsFor */ .Ng)(config);
    const lines = ready ? describe('ready', [ready.step], baseUrl, tls) : [];
    for (const [name, origin] of logins(checks, baseUrl)) {
        const session = config.sessions.find((one) => one.name === name);
        const at = origin === baseUrl ? '' : ` at ${origin}`;
        if (session)
            lines.push(...describe(`session ${name}${at}`, session.steps, origin, tls, { basic: session.basic }));
    }
    for (const { name, session, on, steps, cleanup, page } of checks) {
        const origin = on?.baseUrl ?? baseUrl;
        const sessionOf = (role = session) => config.sessions.find((one) => one.name === role);
        if (page)
            lines.push(`# ${name}: opened in a browser`, `# ${origin ?? ''} ${(0,_config_language_template_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(page.target)}`);
        for (const step of steps) {
            const role = step.role === undefined ? name : `${name}, as ${step.role}`;
            lines.push(...describe(role, [step], origin, tls, sessionOf(step.role)));
        }
        lines.push(...describe(`${name}, cleanup`, cleanup, origin, tls, sessionOf()));
    }
    return lines.map((line) => `${line}\n`).join('');
}
/** The sessions that are needed, each with the origin where it logs in. */
function logins(checks, baseUrl) {
    const needed = checks.flatMap(({ session, steps, on }) => [session, ...steps.map(({ role }) => role)].flatMap((name) => name === undefined || name === _config_sections_roles_js__WEBPACK_IMPORTED_MODULE_1__/* .stranger */ .j ? [] : [[name, on?.baseUrl ?? baseUrl]]));
    return [...new Map(needed.map((login) => [JSON.stringify(login), login])).values()];
}
function describe(owner, steps, baseUrl, tls, session = {}) {
    const { headers: sessionHeaders = [], basic: sessionBasic, steps: login = [] } = session;
    // Only a run shows whether a login sets cookies. A session without login steps cannot set any.
    const options = { baseUrl, captured: new Map(), sessionHeaders, sessionBasic, cookies: login.length > 0, tls };
    return steps.flatMap((step) => [`# ${owner}`, (0,_steps_curl_js__WEBPACK_IMPORTED_MODULE_3__/* .curl */ .V)(step, options)]);
}


/***/ }),

/***/ 99010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ curl)
/* harmony export */ });
/* harmony import */ var _config_language_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68912);
/* harmony import */ var _config_language_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34472);
/* harmony import */ var _text_shell_word_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19543);
/* harmony import */ var _json_template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31185);
/* harmony import */ var _shown_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38711);





/**
 * A curl command that sends the step's request again. A secret stands as a shell variable that the reader sets:
 * `$SMOKE_PASSWORD` for `${{ env.SMOKE_PASSWORD }}`, `$TOKEN` for a captured `token`, `$TOKEN_PERCENT` for
 * `${{ percent(captured.token) }}`, `$COOKIE` for the cookies.
 * curl follows redirects itself only when nothing is secret, because it sends every `-H` on to the next host. Otherwise
 * each hop is a command of its own, on a line of its own.
 */
function curl(step, options) {
    const { baseUrl, captured, sessionHeaders, sessionBasic, cookies, tls, hops = [] } = options;
    const say = (template) => withVariables(template, captured);
    const words = [];
    if (step.method === 'HEAD')
        words.push('-I');
    else if (step.method !== 'GET')
        words.push(`-X ${step.method}`);
    const own = cookies ? ['-b "$COOKIE"'] : [];
    const named = new Set(step.headers.map(([name]) => name.toLowerCase()));
    if (step.firstEventMs !== undefined) {
        words.push('-N', `--max-time ${step.firstEventMs / 1000}`);
        if (!named.has('accept'))
            words.push("-H 'accept: text/event-stream'");
    }
    const headers = [...step.headers, ...sessionHeaders.filter(([name]) => !named.has(name.toLowerCase()))];
    for (const [name, value] of headers)
        own.push(`-H ${quote(`${name}: ${say(value)}`)}`);
    const basic = step.basic ?? sessionBasic;
    if (basic && !headers.some(([name]) => name.toLowerCase() === 'authorization'))
        own.push(`-u ${quote(`${say(basic.username)}:${say(basic.password)}`)}`);
    words.push(...own, ...(step.body ? bodyWords(step.body, say, named.has('content-type')) : []));
    const url = (0,_shown_url_js__WEBPACK_IMPORTED_MODULE_3__/* .joinUrl */ .w)(step, baseUrl, say, (template) => withVariables(template, captured, encodeURIComponent));
    const sent = quote(url.replace(/[\x00-\x20\x7f]/g, encodeURIComponent));
    const command = [...words, ...tlsWords(url, tls), sent].join(' ');
    if (!step.follow)
        return `curl -sS -i ${command}`;
    const isOpen = !command.includes('"$') && !command.includes(' --cert ');
    if (isOpen)
        return `curl -sS -i -L ${command}`;
    const origin = URL.parse(baseUrl ?? '')?.origin;
    const next = hops.map((hop) => [...(URL.parse(hop)?.origin === origin ? own : []), ...tlsWords(hop, tls), quote(hop)].join(' '));
    return [command, ...next].map((line) => `curl -sS -i ${line}`).join('\n');
}
function tlsWords(url, tls) {
    const parsed = URL.parse(url);
    const { ca, cert, key } = (parsed?.protocol === 'https:' && tls?.(parsed)) || {};
    return Object.entries({ cacert: ca, cert, key }).flatMap(([name, path]) => path ? [`--${name} ${quote(path)}`] : []);
}
function bodyWords(body, say, isTyped) {
    const type = (name) => (isTyped ? [] : [`-H 'content-type: ${name}'`]);
    switch (body.kind) {
        case 'form':
            return body.fields.map(([name, value]) => `--data-urlencode ${quote(`${name}=${say(value)}`)}`);
        case 'multipart':
            return body.fields.map((field) => multipartWord(field, say));
        case 'json':
            return [...type('application/json'), `--data-raw ${quote((0,_config_language_json_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJson */ .GF)((0,_json_template_js__WEBPACK_IMPORTED_MODULE_2__/* .renderJson */ .h)(body.value, new Map(), say)))}`];
        case 'text':
            return [...type('text/plain'), `--data-raw ${quote(say(body.text))}`];
    }
}
/** The quotes keep curl from interpreting `;` and `@` in a file's content. */
function multipartWord({ name, value, file }, say) {
    if (!file)
        return `--form-string ${quote(`${name}=${say(value)}`)}`;
    const inner = (text) => `"${text.replace(/[\\"]/g, '\\$&')}"`;
    return `-F ${quote(`${name}=${inner(say(value))};filename=${inner(file.name)};type=${file.type}`)}`;
}
// Private-use characters mark a variable until the shell's quotes are set; JSON leaves them as they are.
const marks = /\ue000(\w+)\ue001/g;
function withVariables(template, captured, encode = (text) => text) {
    return template.parts
        .map((part) => {
        const isSecret = part.kind === 'env' || part.kind === 'totp'
            ? part.secret
            : part.kind === 'captured' && (captured.get(part.name)?.secret ?? true);
        if (isSecret && part.kind !== 'text')
            return `\ue000${variable(part)}\ue001`;
        return encode((0,_config_language_template_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)({ parts: [part] }, captured).replace(/[\ue000\ue001]/g, ''));
    })
        .join('');
}
/**
 * `$TOKEN` for a captured `token`; a variable of the environment keeps its name, and `$NAME_CODE` is its one-time code.
 */
function variable({ kind, name, encode }) {
    const word = kind === 'captured' ? name.toUpperCase().replace(/\W/g, '_') : name;
    return `${word}${kind === 'totp' ? '_CODE' : ''}${encode ? '_PERCENT' : ''}`;
}
/** One word for a POSIX shell, with its variables in double quotes. */
function quote(text) {
    const quoted = (0,_text_shell_word_js__WEBPACK_IMPORTED_MODULE_4__/* .shellWord */ .r)(text).replace(marks, `'"$$$1"'`);
    return quoted.length > 2 ? quoted.replace(/^''(?=")|(?<=")''$/g, '') : quoted;
}


/***/ }),

/***/ 31185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isTemplate),
/* harmony export */   h: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _config_language_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34472);

/**
 * Tells a template from a user's object with the key `parts`: in such an object every string is a template itself, so
 * `kind` is never a plain string. A template has at least one part.
 */
function isTemplate(value) {
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        return false;
    const parts = value.parts;
    return Array.isArray(parts) && parts.length > 0 && parts.every((part) => typeof part?.kind === 'string');
}
/** Turns each template in a JSON template into text with `text`. The default fills in the values for sending. */
function renderJson(value, captured, text = _config_language_template_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX) {
    if (value === null || typeof value !== 'object')
        return value;
    if (Array.isArray(value))
        return value.map((item) => renderJson(item, captured, text));
    if (isTemplate(value))
        return text(value, captured);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, renderJson(item, captured, text)]));
}


/***/ }),

/***/ 38711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ joinUrl),
/* harmony export */   z: () => (/* binding */ shownUrl)
/* harmony export */ });
/* harmony import */ var _config_language_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34472);

/** The URL of a step as it may be shown: a secret stands as its expression in the configuration. */
function shownUrl(step, { baseUrl, captured, context }) {
    return context.redactor.redact(joinUrl(step, baseUrl, (template) => (0,_config_language_template_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(template, captured)));
}
/** Joins base URL, target and query. `text` and `queryText` turn their templates into text. */
function joinUrl(step, baseUrl, text, queryText = text) {
    const target = text(step.target);
    const absolute = /^https?:/i.test(target) || !baseUrl ? target : new URL(baseUrl).origin + target;
    const query = step.query.map(([name, value]) => `${encodeURIComponent(name)}=${queryText(value)}`).join('&');
    return query === '' ? absolute : `${absolute}${absolute.includes('?') ? '&' : '?'}${query}`;
}


/***/ }),

/***/ 19543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ shellPath),
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** One word for a POSIX shell, whatever is in it. */
function shellWord(text) {
    return `'${text.replaceAll("'", `'\\''`)}'`;
}
/**
 * A path as one word for a shell: no name, however hostile, becomes a second command, or a pattern of git (which begins
 * with `:`). A path that begins with `-` is not changed.
 */
function shellPath(path) {
    const literal = path.startsWith(':') ? `./${path}` : path;
    if (/^[\w./@%+=,-]+$/.test(literal))
        return literal;
    if (!/[\x00-\x1f\x7f]/.test(literal))
        return shellWord(literal);
    const escaped = literal.replace(/[\x00-\x1f\x7f'\\]/g, (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
    return `$'${escaped}'`;
}


/***/ })

};
