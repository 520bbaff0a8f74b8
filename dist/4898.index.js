export const id = 4898;
export const ids = [4898];
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

/***/ 27824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Op: () => (/* binding */ cookieHeader),
/* harmony export */   m2: () => (/* binding */ createCookieJar),
/* harmony export */   p: () => (/* binding */ storeCookies)
/* harmony export */ });
/* harmony import */ var tough_cookie__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77380);
/* harmony import */ var _refused_cookie_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80942);


/**
 * A jar that behaves like a browser's. `Secure` cookies are kept and sent on http://localhost and 127.0.0.1 too, as
 * browsers treat loopback as trustworthy; names like `app.test` or `localhost` may hold cookies.
 */
function createCookieJar() {
    return new tough_cookie__WEBPACK_IMPORTED_MODULE_0__/* .CookieJar */ .cP(undefined, { allowSpecialUseDomain: true, allowSecureOnLocal: true });
}
/**
 * Keeps the cookies that a browser would keep. Returns for each line why it is dropped, in words that show no value;
 * undefined if it is kept.
 */
function storeCookies(jar, setCookies, url) {
    return setCookies.map((line) => {
        const why = (0,_refused_cookie_js__WEBPACK_IMPORTED_MODULE_1__/* .whyDropped */ .Px)(url, line);
        if (why)
            return why;
        try {
            jar.setCookieSync(line, url.href);
            return undefined;
        }
        catch {
            return 'it is not written as a cookie is (RFC 6265, section 4.1)';
        }
    });
}
/**
 * The `Cookie` header for a URL, in the bytes that came: what was read as UTF-8 is written as UTF-8. Empty if there is
 * no cookie for it. Most jars are empty, and looking for the domains of a URL takes longer than seeing that.
 */
function cookieHeader(jar, url) {
    if (jar.serializeSync()?.cookies.length === 0)
        return '';
    return Buffer.from(jar.getCookieStringSync(url.href)).toString('latin1');
}


/***/ }),

/***/ 10240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ createEventReader),
/* harmony export */   p: () => (/* binding */ isEventStream)
/* harmony export */ });
function createEventReader() {
    const decoder = new TextDecoder();
    let isAfterCr = false;
    let line = '';
    let data = [];
    let first;
    function take(text) {
        if (text === '') {
            // An event without data does not count.
            if (data.length > 0)
                first ??= data.join('\n');
            data = [];
        }
        else if (text.startsWith(':'))
            reader.comments += 1;
        else if (text === 'data' || text.startsWith('data:'))
            data.push(text.slice(5).replace(/^ /, ''));
    }
    const reader = {
        comments: 0,
        push(bytes) {
            let text = decoder.decode(bytes, { stream: true });
            if (text === '' || first !== undefined)
                return first;
            if (isAfterCr && text.startsWith('\n'))
                text = text.slice(1);
            isAfterCr = text.endsWith('\r');
            const lines = text.split(/\r\n|\n|\r/);
            for (const [index, piece] of lines.entries()) {
                line += piece;
                if (index === lines.length - 1)
                    break;
                take(line);
                line = '';
            }
            return first;
        },
    };
    return reader;
}
function isEventStream(headers) {
    return headers.some(([name, value]) => name === 'content-type' && /^\s*text\/event-stream\s*(;|$)/i.test(value));
}


/***/ }),

/***/ 7720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cW: () => (/* binding */ isLoopbackHost),
/* harmony export */   h$: () => (/* binding */ isInRange),
/* harmony export */   n0: () => (/* binding */ bareHost)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

const loopback = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');
/** An IPv6 address as a URL writes it, without its brackets; any other host as it is. */
function bareHost(hostname) {
    return hostname.replace(/^\[|\]$/g, '');
}
/** Whether a host, as a URL writes it or bare, is this machine by its name or address (RFC 6761, 6.3; RFC 6890). */
function isLoopbackHost(hostname) {
    const host = bareHost(hostname);
    return host === 'localhost' || host.endsWith('.localhost') || isInRange(loopback, host);
}
/** Whether an address is in a list; a name is in none. */
function isInRange(list, host) {
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) !== 0 && list.check(host, (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(host) ? 'ipv6' : 'ipv4');
}


/***/ }),

/***/ 80942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ isOfSuffix),
/* harmony export */   Ow: () => (/* binding */ domainOf),
/* harmony export */   Px: () => (/* binding */ whyDropped),
/* harmony export */   fG: () => (/* binding */ whyRefused),
/* harmony export */   t2: () => (/* binding */ readSetCookie)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/* harmony import */ var set_cookie_parser__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61429);
/* harmony import */ var tldts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20935);
/* harmony import */ var _host_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7720);





/** Reads a `Set-Cookie` without decoding it; undefined if it cannot be read. Never show the cookie's value. */
function readSetCookie(line) {
    return (0,set_cookie_parser__WEBPACK_IMPORTED_MODULE_4__/* .parseSetCookie */ .s_)([line], { silent: true, decodeValues: false, split: false })[0];
}
/** A cookie's Domain, read as in RFC 6265, 5.2.3; undefined for a cookie of its own host alone. */
function domainOf({ domain }) {
    return (0,node_url__WEBPACK_IMPORTED_MODULE_1__.domainToASCII)((domain ?? '').trim().replace(/^\./, '')) || undefined;
}
/**
 * Whether a cookie's Domain is a public suffix such as `github.io` or `co.uk`, and not the host itself: browsers drop
 * such a cookie (RFC 6265, 5.3, step 5).
 */
function isOfSuffix(url, cookie) {
    const domain = domainOf(cookie);
    if (!domain || domain === URL.parse(url)?.hostname)
        return false;
    return (0,tldts__WEBPACK_IMPORTED_MODULE_2__.getPublicSuffix)(domain, { allowPrivateDomains: true }) === domain;
}
/** Limit for the octets of name and value together (RFC 6265bis, 5.7, step 5). */
const maxOctets = 4096;
/**
 * Why browsers refuse a cookie, public suffixes aside (RFC 6265, 5.3, step 6; RFC 6265bis, 5.7); undefined if they do
 * not. The words show no value.
 */
function whyRefused(url, cookie) {
    const domain = domainOf(cookie);
    const prefix = /^__(host|secure)-/i.exec(cookie.name)?.[1]?.toLowerCase();
    if (prefix && !cookie.secure)
        return `a name with __${prefix === 'host' ? 'Host' : 'Secure'}- asks for Secure`;
    if (prefix === 'host' && domain)
        return 'a name with __Host- allows no Domain';
    if (prefix === 'host' && cookie.path !== '/')
        return 'a name with __Host- asks for Path=/';
    const octets = Buffer.byteLength(cookie.name) + Buffer.byteLength(cookie.value);
    if (octets > maxOctets)
        return `name and value have ${octets} bytes, more than ${maxOctets}`;
    const host = URL.parse(url)?.hostname;
    const isForeign = host && domain && host !== domain && ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) !== 0 || !host.endsWith(`.${domain}`));
    return isForeign
        ? `Domain=${domain.slice(0, 100)} is not the host of this site, ${host}, or a parent of it`
        : undefined;
}
/** Why browsers drop a `Set-Cookie` of a response from `url`; undefined if they keep it, or if it cannot be read. */
function whyDropped(url, line) {
    const cookie = readSetCookie(line);
    if (!cookie)
        return undefined;
    if (isOfSuffix(url.href, cookie))
        return `Domain=${domainOf(cookie)?.slice(0, 100)} belongs to many sites (publicsuffix.org)`;
    // RFC 6265bis, 5.7, step 8; browsers count loopback as secure (W3C, Secure Contexts, 3.1).
    const isOpen = url.protocol === 'http:' && !(0,_host_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isLoopbackHost */ .cW)(url.hostname);
    if (cookie.secure && isOpen)
        return 'it has Secure, and comes over http';
    return whyRefused(url.href, cookie);
}


/***/ }),

/***/ 33317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ sentCookies),
/* harmony export */   Px: () => (/* binding */ whyDropped),
/* harmony export */   St: () => (/* binding */ setCookies),
/* harmony export */   TV: () => (/* binding */ setCookie)
/* harmony export */ });
/* harmony import */ var tough_cookie__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77380);

/**
 * The cookies that a response, or a redirect before it, set and that browsers keep; the last one for each name. Deleted
 * cookies are left out.
 */
function setCookies(response) {
    return sentCookies(response).flatMap(({ cookie, dropped }) => (dropped === undefined ? [cookie] : []));
}
function setCookie(response, name) {
    return setCookies(response).find((cookie) => cookie.key === name);
}
/** Why browsers drop the cookie of this name, without its value. Undefined when they keep one or when none was sent. */
function whyDropped(response, name) {
    if (setCookie(response, name))
        return undefined;
    return sentCookies(response).find(({ cookie }) => cookie.key === name)?.dropped;
}
/** All cookies that a response sent, except deletions. Dropped ones are included: their values are secret too. */
function sentCookies(response) {
    const byName = new Map();
    for (const [index, header] of response.setCookies.entries()) {
        const cookie = tough_cookie__WEBPACK_IMPORTED_MODULE_0__/* .Cookie */ .Hk.parse(header, { loose: true });
        const dropped = response.droppedCookies?.[index];
        // A kept and a dropped cookie may have the same name. Both stay in the list: the jar holds the kept one.
        if (cookie)
            byName.set(`${dropped === undefined} ${cookie.key}`, { cookie, dropped });
    }
    const now = answeredAt(response);
    return [...byName.values()].filter(({ cookie }) => !isDeletion(cookie, now));
}
/** RFC 6265, section 3.1: a server removes a cookie with an expiry in the past. A failed login often does. */
function isDeletion(cookie, now) {
    if (cookie.maxAge !== null)
        return Number(cookie.maxAge) <= 0;
    return cookie.expires instanceof Date && cookie.expires.getTime() <= now;
}
/** The time by the server's clock. Without it, only dates at the epoch count as past: the usual deletion. */
function answeredAt(response) {
    const date = Date.parse(response.headers.find(([name]) => name === 'date')?.[1] ?? '');
    return Number.isNaN(date) ? 366 * 86_400_000 : date;
}


/***/ }),

/***/ 76429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ findChallenge),
/* harmony export */   d: () => (/* binding */ challenges)
/* harmony export */ });
const cloudflare = 'Cloudflare: Security, WAF, a custom rule with the action Skip for a secret header that the checks send (in "headers"), or for the address of the runner.';
const vercel = 'Vercel: Firewall, a bypass rule for the runner, or "protection-bypass: { vercel: ${{ env.VERCEL_AUTOMATION_BYPASS_SECRET }} }".';
const aws = 'AWS WAF: let the runner through by a rule with the action Allow, before the bot control, for a secret header that the checks send (in "headers").';
const other = (product) => `${product}: an allow rule for the address of the runner, or for a secret header that the checks send (in "headers").`;
const refusing = [403, 405, 406, 429, 503];
/**
 * The known walls. Ordinary pages behind a wall hold some of its scripts too, so each sign is one of the wall alone.
 */
const challenges = [
    {
        name: 'a Cloudflare challenge',
        source: 'developers.cloudflare.com/cloudflare-challenges: cf-mitigated: challenge',
        header: ['cf-mitigated', /^challenge$/i],
        fix: cloudflare,
    },
    {
        name: 'a Cloudflare challenge',
        source: 'the page of developers.cloudflare.com/cloudflare-challenges sets window._cf_chl_opt',
        body: [/\bwindow\._cf_chl_opt\s*=/],
        fix: cloudflare,
    },
    {
        name: 'the block page of Cloudflare',
        source: 'developers.cloudflare.com, error 1020 and WAF blocks: "Sorry, you have been blocked" in #cf-error-details',
        body: [/id="cf-error-details"/, /Sorry, you have been blocked|>Access denied<|data-translate="block_headline"/],
        statuses: refusing,
        fix: cloudflare,
    },
    {
        name: 'the bot protection of Vercel',
        source: 'vercel.com/docs/vercel-firewall: x-vercel-mitigated',
        header: ['x-vercel-mitigated', /^(challenge|deny)$/i],
        fix: vercel,
    },
    {
        name: 'the bot protection of Vercel',
        source: 'vercel.com/docs/vercel-firewall, the page "Vercel Security Checkpoint"',
        body: [/<title>Vercel Security Checkpoint<\/title>/],
        fix: vercel,
    },
    {
        name: 'AWS WAF',
        source: 'docs.aws.amazon.com/waf, "CAPTCHA and Challenge": 202 or 405 with x-amzn-waf-action',
        header: ['x-amzn-waf-action', /^(challenge|captcha)$/i],
        fix: aws,
    },
    {
        name: 'AWS WAF',
        source: 'docs.aws.amazon.com/AmazonCloudFront, "HTTP 403": CloudFront\'s page with "Request blocked."',
        body: [/The request could not be satisfied/, /Request blocked\./],
        statuses: refusing,
        fix: aws,
    },
    {
        name: 'Imperva',
        source: 'docs.imperva.com, "Request unsuccessful. Incapsula incident ID"; its script alone in an empty page',
        body: [
            /Request unsuccessful\. Incapsula incident ID|<iframe[^>]{1,300}src="[^"]{0,300}\/_Incapsula_Resource\?[^"]{0,500}incident_id=|<(?:html|head)[^>]{0,100}>\s{0,20}(?:<head>\s{0,20})?<META NAME="?robots"? CONTENT="?noindex,\s?nofollow"?>\s{0,20}<script[^>]{1,300}src="\/_Incapsula_Resource/i,
        ],
        fix: other('Imperva'),
    },
    {
        name: 'Anubis',
        source: 'github.com/TecharoHQ/anubis: web/index.templ, script#anubis_challenge',
        body: [/<script id="anubis_challenge"|\/\.within\.website\/x\/cmd\/anubis\/static\/js\/main/],
        fix: 'Anubis: let the runner through by a rule with the action ALLOW for a secret header that the checks send, before the challenge (botPolicies.yaml).',
    },
    {
        name: 'DDoS-Guard',
        source: 'ddos-guard.net: the page loads /.well-known/ddos-guard/js-challenge or check.js',
        body: [/\/\.well-known\/ddos-guard\/(?:js-challenge|check)/],
        fix: other('DDoS-Guard'),
    },
    {
        name: 'the firewall of Sucuri',
        source: 'docs.sucuri.net: x-sucuri-block; sucuri_cloudproxy_js',
        header: ['x-sucuri-block', /./],
        fix: other('Sucuri'),
    },
    {
        name: 'the firewall of Sucuri',
        source: 'docs.sucuri.net: the page that asks for JavaScript sets sucuri_cloudproxy_js',
        body: [/\bsucuri_cloudproxy_js\s*=|<title>Sucuri WebSite Firewall - Access Denied<\/title>/],
        fix: other('Sucuri'),
    },
    {
        name: 'DataDome',
        source: 'docs.datadome.co: 403 with the script or the URL of captcha-delivery.com',
        body: [/\bcaptcha-delivery\.com\//],
        statuses: refusing,
        fix: other('DataDome'),
    },
    {
        name: 'HUMAN (PerimeterX)',
        source: 'docs.humansecurity.com: #px-captcha, or JSON with jsClientSrc and appId PX…',
        body: [/\bpx-captcha\b|"appId"\s*:\s*"PX\w+"/, /\bpx-captcha\b|"jsClientSrc"/],
        statuses: refusing,
        fix: other('HUMAN'),
    },
    {
        name: 'Akamai',
        source: 'techdocs.akamai.com: "Access Denied" with a reference of errors.edgesuite.net',
        body: [/<TITLE>Access Denied<\/TITLE>/i, /errors(?:\.|&#46;)edgesuite(?:\.|&#46;)net/],
        fix: other('Akamai'),
    },
    {
        name: 'Akamai',
        source: 'techdocs.akamai.com, bot manager: the page of a challenge asks /_sec/cp_challenge/',
        body: [/id="sec-(?:if|bc|text)-(?:cpt-)?(?:container|if)"|\/_sec\/cp_challenge\//],
        fix: other('Akamai'),
    },
    {
        name: 'Kasada',
        source: 'docs.kasada.io: 429 with x-kpsdk-ct',
        header: ['x-kpsdk-ct', /./],
        fix: other('Kasada'),
    },
    {
        name: 'the bot protection of Fastly',
        source: 'docs.fastly.com, "Fastly Bot Management": the page of a challenge loads /_fs-ch-…/',
        body: [/<script[^>]{1,300}src="\/_fs-ch-/],
        fix: other('Fastly'),
    },
    {
        name: 'Bunny Shield',
        source: 'docs.bunny.net, "Bunny Shield": the page of a challenge loads /.bunny-shield/',
        body: [/<script[^>]{1,300}src="\/\.bunny-shield\//],
        fix: other('Bunny Shield'),
    },
];
/** A challenge has its script at the beginning of the page. */
const readBytes = 100_000;
/** The wall that answered in place of the application; undefined where none did. */
function findChallenge({ status, headers, body }) {
    const byHeader = challenges.find(({ header }) => headers.some(([name, value]) => name === header?.[0] && header[1].test(value.trim())));
    if (byHeader)
        return byHeader;
    if (status >= 300 && status < 400)
        return undefined;
    const beginning = Buffer.from(body.subarray(0, readBytes)).toString('latin1');
    return challenges.find(({ body: signs, statuses }) => signs?.every((sign) => sign.test(beginning)) && (statuses?.includes(status) ?? true));
}


/***/ }),

/***/ 1246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ findErrorPage)
});

// EXTERNAL MODULE: ./lib/src/steps/page.js + 2 modules
var steps_page = __webpack_require__(10936);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./lib/src/steps/impostors/reason-phrases.js

/**
 * Phrases that servers write instead of those in HTTP's registry, which Node knows: nginx
 * (ngx_http_special_response.c), Apache (modules/http/http_protocol.c), IIS and HTTP.sys, HAProxy, Varnish, Django,
 * gunicorn.
 */
const others = [
    '400 Request Header Or Cookie Too Large',
    'Request Header Or Cookie Too Large',
    'The plain HTTP request was sent to HTTPS port',
    'The SSL certificate error',
    'No required SSL certificate was sent',
    'Authorization Required',
    'Not Allowed',
    'Request Time-out',
    'Request Entity Too Large',
    'Request-URI Too Large',
    'Requested Range Not Satisfiable',
    'Service Temporarily Unavailable',
    'Service Unavailable: Back-end server is at capacity',
    'Backend fetch failed',
    'Guru Meditation',
    'Gateway Time-out',
    'Proxy Error',
    'Server Error',
    'Forbidden: Access is denied.',
    'File or directory not found.',
    'Internal server error.',
];
const reasons = new Set([...Object.entries(external_node_http_.STATUS_CODES).map(([code, phrase = '']) => (Number(code) >= 400 ? phrase : '')), ...others]
    .filter(Boolean)
    .map(normal));
/**
 * Whether the words are a reason phrase: `502 Bad Gateway`, `HTTP Error 503. Service Unavailable`, `Not Found`,
 * Django's `Server Error (500)`. One word alone ("Gone") does not count: it may be a page's own.
 */
function isReason(words) {
    const reason = words
        .trim()
        .replace(/^(?:(?:http )?(?:status|error|error code)[:\s]*)?[45]\d\d[:.,\s|–-]*/i, '')
        .replace(/ \([45]\d\d\)$/, '');
    return reasons.has(normal(reason)) && /[ \d]/.test(words);
}
/** In lower case, without a `.` or `!` at the end. */
function normal(words) {
    return words.toLowerCase().replace(/[.!]$/, '');
}

;// CONCATENATED MODULE: ./lib/src/steps/impostors/error-signatures.js


/** Error pages have little text. A page with more text than this has other content. */
const shortTextChars = 400;
const error_signatures_text = (page, selector) => {
    const [first] = page.select(selector);
    return first ? (0,steps_page/* elementText */.oB)(first) : '';
};
const has = (page, selector) => page.select(selector).length > 0;
const isShort = (page) => page.visibleText().length <= shortTextChars;
const title = (page) => error_signatures_text(page, 'title');
const header = (page, name) => page.header(name) ?? '';
/** Recognised by a response header, so answers that are not HTML can match too. */
const headerSignatures = [
    {
        name: 'an error of the Vercel platform',
        source: 'vercel.com/docs/errors: x-vercel-error names the code',
        matches: (page) => header(page, 'x-vercel-error') !== '',
    },
    {
        name: 'the fallback of the Railway edge: no container answers',
        source: 'docs.railway.com, "Application failed to respond": x-railway-fallback: true',
        matches: (page) => header(page, 'x-railway-fallback') === 'true',
    },
    {
        name: 'a page of the Render router: the service does not run',
        source: 'render.com: x-render-routing is no-server, no-deploy, suspend… or …-error when no instance answered',
        matches: (page) => /^(no-|suspend|hibernate)|-error$/.test(header(page, 'x-render-routing')),
    },
    {
        name: 'an error of the Fly proxy: no instance answers',
        source: 'fly.io/docs/networking/request-headers and /reference/fly-proxy: its own 502 and 503 are empty',
        matches: (page) => page.response.status >= 500 && page.response.body.length === 0 && header(page, 'server').startsWith('Fly/'),
    },
];
const htmlSignatures = [
    {
        name: 'the error page of Next.js',
        source: 'next: client/components/error-boundary, GlobalError ("Application error: a server-side exception has occurred")',
        matches: (page) => isShort(page) &&
            !has(page, 'h1, a[href]') &&
            /^Application error: a (server|client)-side exception has occurred/.test(error_signatures_text(page, 'body h2')),
    },
    {
        name: 'the error page of Next.js',
        source: 'next: pages/_error and http-access-fallback: h1.next-error-h1; app-render: html#__next_error__',
        matches: (page) => has(page, 'h1.next-error-h1') || has(page, 'html#__next_error__'),
    },
    {
        name: 'the error overlay of Vite',
        source: 'vite: server/middlewares/error.ts, an inline script that imports ErrorOverlay from /@vite/client',
        matches: (page) => has(page, 'vite-error-overlay') ||
            page
                .select('script[type=module]')
                .some((script) => /\bimport \{ ErrorOverlay \} from ['"]\S*\/@vite\/client['"]/.test((0,steps_page/* elementText */.oB)(script))),
    },
    {
        name: 'the debug page of Django',
        source: 'django: views/templates/technical_500.html and technical_404.html',
        matches: (page) => has(page, '#summary h1') && /\bDEBUG = True\b/.test(error_signatures_text(page, '#explanation')),
    },
    {
        name: 'the CSRF failure page of Django',
        source: 'django: views/templates/csrf_403.html',
        matches: (page) => error_signatures_text(page, '#summary h1').startsWith('Forbidden') && /CSRF verification failed/.test(error_signatures_text(page, '#summary')),
    },
    {
        name: 'the debugger of Werkzeug (Flask)',
        source: 'werkzeug: debug/tbtools.py, "// Werkzeug Debugger"',
        matches: (page) => / \/\/ Werkzeug Debugger$/.test(title(page)) && has(page, 'div.debugger'),
    },
    {
        name: 'the error page of Rails',
        source: 'rails: public/500.html, 404.html, 422.html as generated; the text is followed by the code in the title',
        matches: (page) => /^(We.{1,6}re sorry, but something went wrong|The page you were looking for doesn.{1,6}t exist|The change you wanted was rejected) \(\d{3}/.test(title(page)),
    },
    {
        name: 'the debug page of Rails',
        source: 'rails: action_dispatch/middleware/templates/rescues/layout.erb',
        matches: (page) => title(page) === 'Action Controller: Exception caught',
    },
    {
        name: 'the error page of SvelteKit',
        source: 'sveltejs/kit: src/core/config/default-error.html',
        matches: (page) => isShort(page) && /^[45]\d\d$/.test(error_signatures_text(page, 'body .error > .status')) && has(page, '.error > .message > h1'),
    },
    {
        name: 'the error page of Laravel',
        source: 'laravel/framework: Foundation/Exceptions/views/minimal.blade.php, code and message side by side',
        matches: (page) => /^[45]\d\d [A-Z][A-Za-z ]+$/.test(page.visibleText()) && page.visibleText().slice(4) === title(page),
    },
    {
        name: 'the debug page of Laravel',
        source: 'spatie/laravel-ignition: resources/views/errorPage.blade.php, window.ignite(…)',
        matches: (page) => page.select('script').some((script) => /\bwindow\.ignite\(/.test((0,steps_page/* elementText */.oB)(script))),
    },
    {
        name: 'the debug page of Symfony',
        source: 'symfony/error-handler: Resources/views/exception_full.html.php and traces.html.php',
        matches: (page) => /\([45]\d\d [A-Z][\w ]+\)$/.test(title(page)) && has(page, '.trace.trace-as-html'),
    },
    {
        name: 'the error page of Symfony',
        source: 'symfony/error-handler: Resources/views/error.html.php',
        matches: (page) => /^An Error Occurred: /.test(title(page)) && /^The server returned a "\d{3} /.test(error_signatures_text(page, 'h2')),
    },
    {
        name: 'the error page of Express',
        source: 'pillarjs/finalhandler: createHtmlDocument, title "Error" and one <pre>',
        matches: (page) => title(page) === 'Error' && has(page, 'body > pre') && page.visibleText() === error_signatures_text(page, 'body > pre'),
    },
    {
        name: 'the Whitelabel error page of Spring',
        source: 'spring-boot: ErrorMvcAutoConfiguration.StaticView',
        matches: (page) => error_signatures_text(page, 'body > h1') === 'Whitelabel Error Page' && has(page, '#created'),
    },
    {
        name: 'the error page of Tomcat',
        source: 'tomcat: org.apache.catalina.valves.ErrorReportValve',
        matches: (page) => /^HTTP Status [45]\d\d\b/.test(title(page)) && /^HTTP Status [45]\d\d\b/.test(error_signatures_text(page, 'body > h1')),
    },
    {
        name: 'a fatal error of PHP',
        source: 'php-src: main/main.c, php_error_cb with html_errors; an article would escape the tags',
        matches: (page) => isPhpError(page.text()),
    },
    {
        name: 'the error page of WordPress',
        source: 'wordpress: _default_wp_die_handler, body#error-page; wp-includes/load.php',
        matches: (page) => has(page, 'body#error-page .wp-die-message'),
    },
    {
        name: 'the error page of ASP.NET',
        source: 'system.web: ErrorFormatter, "Server Error in \'/\' Application."',
        matches: (page) => /^Server Error in '.*' Application\.$/.test(error_signatures_text(page, 'h1')),
    },
    {
        name: 'the error page of Vercel',
        source: 'vercel.com/docs/errors: the title is status and code',
        matches: (page) => isShort(page) && /^[45]\d\d: [A-Z]+(_[A-Z]+)*$/.test(title(page)),
    },
    {
        name: 'the error page of Netlify',
        source: 'Netlify\'s default pages "Page not found" and "Site not found"',
        matches: (page) => isShort(page) &&
            /^(Page|Site) not found$/i.test(title(page)) &&
            /you've followed a broken link|Netlify/.test(page.visibleText().replaceAll('’', "'")),
    },
    {
        name: 'the error page of Cloudflare',
        source: 'developers.cloudflare.com, 5xx and 1xxx errors: #cf-error-details in #cf-wrapper',
        matches: (page) => has(page, '#cf-error-details, .cf-error-details, body #cf-wrapper .cf-error-overview'),
    },
    {
        name: 'the error page of CloudFront',
        source: 'AWS CloudFront: "Generated by cloudfront (CloudFront)"',
        matches: (page) => /^(ERROR: )?The request could not be satisfied\.?$/i.test(title(page)) &&
            /Generated by cloudfront/.test(error_signatures_text(page, 'pre')),
    },
    {
        name: 'the error page of Heroku',
        source: 'devcenter.heroku.com/articles/error-pages: an iframe of herokucdn.com/error-pages',
        matches: (page) => has(page, 'iframe[src*="herokucdn.com/error-pages/"]'),
    },
    {
        name: 'the error page of GitHub Pages',
        source: 'GitHub Pages: 404 page of a site that does not exist',
        matches: (page) => isShort(page) && /^Site not found · GitHub Pages$/.test(title(page)),
    },
    {
        name: 'the start page of nginx',
        source: 'nginx: html/index.html',
        matches: (page) => isShort(page) && title(page) === 'Welcome to nginx!' && error_signatures_text(page, 'h1') === 'Welcome to nginx!',
    },
    {
        name: 'the start page of Apache',
        source: 'httpd: docs/docroot/index.html',
        matches: (page) => page.visibleText() === 'It works!',
    },
    {
        name: 'a bare error page of a server or proxy',
        source: 'nginx (ngx_http_special_response.c), Apache, HAProxy, Django, Flask, gunicorn: an HTTP reason phrase and little else',
        matches: (page) => {
            if (!isShort(page))
                return false;
            const heading = error_signatures_text(page, 'h1') || error_signatures_text(page, 'h2');
            return isReason(heading) ? isReason(title(page) || heading) : isReason(page.visibleText());
        },
    },
];
function isPhpError(text) {
    const start = text.search(/<b>(Fatal error|Parse error|Recoverable fatal error)<\/b>:/);
    // A stack trace may stand between the message and the place.
    return start >= 0 && / in <b>[^<]+<\/b> on line <b>\d+<\/b>/.test(text.slice(start, start + 20_000));
}

;// CONCATENATED MODULE: ./lib/src/steps/impostors/json-error-signatures.js

/** The body as a JSON object; undefined for lists, plain values and other content types. Throws Unreadable. */
function objectOf(page) {
    if (!/^application\/([\w.-]+\+)?json\b/i.test(page.header('content-type') ?? ''))
        return undefined;
    const value = page.json();
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}
const isError = (status) => typeof status === 'number' && status >= 400 && status < 600;
const isText = (value) => typeof value === 'string';
const hasExactly = (object, ...keys) => Object.keys(object).length === keys.length && keys.every((key) => Object.hasOwn(object, key));
function signature(name, source, matches) {
    return {
        name,
        source,
        matches: (page) => {
            const object = objectOf(page);
            return object !== undefined && matches(object);
        },
    };
}
/**
 * Errors as JSON, recognised by the shape of the whole answer. A list never matches; most shapes allow no other member.
 */
const jsonSignatures = [
    signature('an error of Spring', 'spring-boot: DefaultErrorAttributes, {timestamp, status, error, path}', ({ timestamp, status, error, path }) => timestamp !== undefined && isError(status) && isText(error) && isText(path) && path.startsWith('/')),
    signature('an error of Rails', 'rails: ActionDispatch::PublicExceptions, {status, error}', (object) => hasExactly(object, 'status', 'error') && isError(object['status']) && isReason(String(object['error']))),
    signature('a debug answer of Laravel', 'laravel/framework: Foundation/Exceptions/Handler::convertExceptionToArray, {message, exception, file, line, trace}', (object) => hasExactly(object, 'message', 'exception', 'file', 'line', 'trace') && Array.isArray(object['trace'])),
    signature('an error of Supabase (PostgREST)', 'docs.postgrest.org, Errors: {code, details, hint, message} with a PGRST or SQLSTATE code', (object) => hasExactly(object, 'code', 'details', 'hint', 'message') &&
        /^(PGRST\w+|[0-9A-Z]{5})$/.test(String(object['code']))),
    signature('an error of Supabase Auth', 'supabase/auth: internal/api/apierrors, {code, error_code, msg}', (object) => hasExactly(object, 'code', 'error_code', 'msg') && isError(object['code'])),
    signature('an error of the Vercel platform', 'vercel.com/docs/errors: {error: {code, message}} with the words of its pages', ({ error }) => typeof error === 'object' &&
        error !== null &&
        /^(A server error has occurred|The page could not be found)/.test(String(error['message']))),
    signature('an error of a Netlify or Lambda function', 'docs.aws.amazon.com/lambda, Node.js errors: {errorType, errorMessage, trace}', (object) => isText(object['errorType']) &&
        isText(object['errorMessage']) &&
        Array.isArray(object['trace'] ?? object['stackTrace'])),
    signature('an error of FastAPI or Django REST framework', 'starlette: ExceptionMiddleware; rest_framework/views.py: {detail: reason}', (object) => hasExactly(object, 'detail') && isText(object['detail']) && isReason(object['detail'])),
];

;// CONCATENATED MODULE: ./lib/src/steps/impostors/text-error-signatures.js

/** An error text is the whole body. A longer text that is not a trace has other content. */
const shortChars = 300;
/** A text that is offered as a file (`/logs/today.log`) may hold anything. */
const isFile = (page) => /\.(txt|log|md|out|csv)$/i.test(new URL(page.response.url).pathname);
const whole = (pattern) => (page) => {
    const text = page.text();
    return text.length <= shortChars && pattern.test(text.trim());
};
/** A trace stands at the beginning. A text that only quotes a trace does not match. */
const begins = (pattern) => (page) => !isFile(page) && pattern.test(page.text().slice(0, 5_000).trimStart());
/**
 * Errors of proxies, platforms and runtimes as plain text, recognised by the whole body or by the beginning of a trace.
 */
const textSignatures = [
    {
        name: 'an error of the Vercel platform',
        source: 'vercel.com/docs/errors: a sentence, the code in capitals, the id of the request',
        matches: whole(/^[^\n]{1,120}\n+[A-Z]+(?:_[A-Z]+)+\n+(?:[a-z]{3}\d::)?[\w:-]+$/),
    },
    {
        name: 'an error of the Envoy proxy',
        source: 'envoyproxy/envoy: source/common/http/utility.cc and router.cc, local replies',
        matches: whole(/^(?:upstream connect error or disconnect\/reset before headers\b[^\n]*|no healthy upstream|upstream request timeout|stream timeout|RBAC: access denied|fault filter abort)$/),
    },
    {
        name: 'the default backend of Kubernetes ingress',
        source: 'kubernetes/ingress-nginx: images/defaultbackend',
        matches: whole(/^default backend - 404$/),
    },
    {
        name: 'an error of Traefik',
        source: 'traefik/traefik: pkg/server/service/loadbalancer, "no available server"',
        matches: whole(/^no available server$/),
    },
    {
        name: 'the 404 of a Go server or of Traefik',
        source: 'golang/go: net/http, NotFound: "404 page not found"',
        matches: whole(/^404 page not found$/),
    },
    {
        name: 'an error of Cloudflare',
        source: 'developers.cloudflare.com, errors as plain text: "error code: 1016"',
        matches: whole(/^error code: \d{3,4}$/),
    },
    {
        name: 'a bare error of a server or proxy',
        source: 'the reason phrases of HTTP and of servers, as the whole body',
        matches: (page) => page.text().length <= shortChars && isReason(page.text().trim()),
    },
    {
        name: 'a traceback of Python',
        source: 'docs.python.org, traceback: "Traceback (most recent call last):"',
        matches: begins(/^(?:Internal Server Error\n{1,2})?Traceback \(most recent call last\):\n\s+File "/),
    },
    {
        name: 'a stack trace of Node.js',
        source: 'v8.dev/docs/stack-trace-api: name and message, then lines with "at"',
        matches: begins(/^(?:Uncaught )?(?:\w+Error|Error)\b[^\n]{0,500}\n(?:[^\n]{0,500}\n){0,5}?\s+at [^\n]+:\d+:\d+\)?/),
    },
    {
        name: 'a fatal error of PHP',
        source: 'php-src: main/main.c, php_error_cb without html_errors',
        matches: begins(/^(?:PHP )?(?:Fatal|Parse|Recoverable fatal) error: {1,2}[^]{0,4000}? (?:in|thrown in) \S+ on line \d+/),
    },
    {
        name: 'a stack trace of Java',
        source: 'docs.oracle.com, Throwable.printStackTrace: class and message, then lines with a tab and "at"',
        matches: begins(/^(?:Exception in thread "[^"\n]{0,100}" )?(?:[a-z_]\w*\.)+[A-Z]\w*(?:Exception|Error)\b[^\n]{0,500}\n\s+at [\w.$/<>]+\(/),
    },
    {
        name: 'a panic of Go',
        source: 'golang/go: runtime/panic.go: "panic: …" and "goroutine N ["',
        matches: begins(/^(?:http: panic serving [^\n]{0,200}\n)?panic: [^\n]{0,500}\n[^]{0,500}?goroutine \d+ \[/),
    },
    {
        name: 'a panic of Rust',
        source: 'rust-lang/rust: library/std/src/panicking.rs: "thread \'main\' panicked at"',
        matches: begins(/^thread '[^'\n]{0,100}' (?:\(\d+\) )?panicked at /),
    },
    {
        name: 'an exception of Ruby',
        source: 'docs.ruby-lang.org, Exception#full_message: file:line:in, message and class in brackets',
        matches: begins(/^\S+\.rb:\d+:in [`'][^\n]{1,300}\((?:[A-Z]\w*::)*[A-Z]\w*(?:Error|Exception)\)/),
    },
    {
        name: 'an exception of .NET',
        source: 'learn.microsoft.com, Exception.ToString: class and message, then lines with "at … in …:line"',
        matches: begins(/^(?:Unhandled exception\. )?(?:[A-Z]\w*\.)+[A-Z]\w*Exception\b[^\n]{0,500}\n\s+at [\w.<>`]+\(/),
    },
];

;// CONCATENATED MODULE: ./lib/src/steps/impostors/error-page.js




/** Error pages are small, even debug pages with excerpts of source code. A larger body is not parsed. */
const maxBytes = 2_000_000;
/** Names the error page that stands in place of the page asked for; undefined when there is none. */
function findErrorPage(page, method) {
    const { status, body } = page.response;
    if (status >= 300 && status < 400)
        return undefined;
    const byHeader = headerSignatures.find((signature) => signature.matches(page));
    if (byHeader || body.length > maxBytes)
        return byHeader?.name;
    if (page.isHtml() && method === 'GET' && status === 200 && body.every((byte) => byte <= 0x20))
        return 'an empty HTML page';
    try {
        return signaturesFor(page).find((signature) => signature.matches(page))?.name;
    }
    catch (error) {
        if (error instanceof steps_page/* Unreadable */.IO)
            return undefined;
        throw error;
    }
}
/** An answer without a content type is most often text. */
function signaturesFor(page) {
    if (page.isHtml())
        return htmlSignatures;
    const type = (page.header('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase();
    return type === '' || type === 'text/plain' ? textSignatures : jsonSignatures;
}


/***/ }),

/***/ 44869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rq: () => (/* binding */ findImpostor),
  $e: () => (/* binding */ findPlaceholder),
  T9: () => (/* binding */ findProtection),
  lK: () => (/* binding */ tellingRules)
});

// EXTERNAL MODULE: ./lib/src/steps/page.js + 2 modules
var steps_page = __webpack_require__(10936);
// EXTERNAL MODULE: ./lib/src/steps/impostors/challenges.js
var challenges = __webpack_require__(76429);
;// CONCATENATED MODULE: ./lib/src/steps/impostors/deployment-protection.js

const deployment_protection_text = (page, selector) => {
    const [first] = page.select(selector);
    return first ? (0,steps_page/* elementText */.oB)(first) : '';
};
const isShort = (page) => page.visibleText().length <= 600;
const locationHost = (page) => URL.parse(page.header('location') ?? '', page.response.url)?.hostname ?? '';
const isUnder = (host, domain) => host === domain || host.endsWith(`.${domain}`);
const sources = (page) => page.select('script[src], iframe[src], frame[src]').map(({ attribs }) => attribs['src'] ?? '');
/** Preview protection. A redirect or an answer that is not a page can show it too. */
const protections = [
    {
        rule: 'smoke/protected',
        name: 'the deployment protection of Vercel',
        source: 'vercel.com/docs/deployment-protection: 401 or a redirect to vercel.com/sso-api, and the cookie _vercel_sso_nonce',
        matches: (page) => page.response.setCookies.some((cookie) => cookie.startsWith('_vercel_sso_nonce=')) ||
            (locationHost(page) === 'vercel.com' && /\/\/vercel\.com\/sso-api\b/.test(page.header('location') ?? '')) ||
            (page.response.status === 401 && /https:\/\/vercel\.com\/sso-api\?/.test(page.text().slice(0, 100_000))),
        fix: 'Create a bypass secret (Vercel: Settings, Deployment Protection, Protection Bypass for Automation) and add "protection-bypass: { vercel: ${{ env.VERCEL_AUTOMATION_BYPASS_SECRET }} }".',
    },
    {
        rule: 'smoke/protected',
        name: 'Cloudflare Access',
        source: 'developers.cloudflare.com/cloudflare-one/access-controls/: a redirect to TEAM.cloudflareaccess.com/cdn-cgi/access/login',
        matches: (page) => isUnder(locationHost(page), 'cloudflareaccess.com') ||
            isUnder(URL.parse(page.response.url)?.hostname ?? '', 'cloudflareaccess.com') ||
            (0,steps_page/* headerValues */.UE)(page.response, 'www-authenticate').some((value) => /^Cloudflare-Access\b/i.test(value)),
        fix: 'Create a service token, allow it by a Service Auth policy, and add "protection-bypass: { cloudflare-access: { client-id: ${{ env.CF_ACCESS_CLIENT_ID }}, client-secret: ${{ env.CF_ACCESS_CLIENT_SECRET }} } }".',
    },
    {
        rule: 'smoke/protected',
        name: 'the password protection of Netlify',
        source: "docs.netlify.com/manage/security/secure-access-to-sites/: 401 of Netlify's own server, a form or basic auth",
        matches: (page) => page.response.status === 401 &&
            /^netlify\b/i.test(page.header('server') ?? '') &&
            ((0,steps_page/* headerValues */.UE)(page.response, 'www-authenticate').some((value) => /^basic\b/i.test(value)) ||
                (page.isHtml() && isShort(page) && page.select('input[type=password]').length > 0)),
        fix: 'Netlify has no bypass header for its password page. Protect by "Basic-Auth" in _headers and add "protection-bypass: { netlify: { username: …, password: … } }", or test the deploy without protection.',
    },
];
/** Pages that stand where the application should be. */
const placeholders = [
    {
        rule: 'smoke/maintenance',
        name: 'a maintenance page',
        source: 'wordpress: wp_maintenance(); laravel: artisan down, "Be right back."; heroku: herokucdn.com/…/maintenance-mode.html; others by title and text together',
        matches: (page) => sources(page).some((source) => /herokucdn\.com\/error-pages\/maintenance-mode/.test(source)) ||
            (isShort(page) &&
                page.select('input:not([type=hidden]), nav').length === 0 &&
                /\bmaintenance\b|\b(be|right) back\b|coming back/i.test(deployment_protection_text(page, 'title') || deployment_protection_text(page, 'h1')) &&
                /\b(unavailable|down|offline) for (a (short|brief) |(a )?(scheduled|planned|routine) )?maintenance|\b(under|undergoing|performing|in) (scheduled |planned |routine |some )*maintenance|\bback (soon|shortly|online|in a (minute|moment|few))|^be right back\.?$/i.test(page.visibleText())),
        fix: 'End the maintenance mode of this release, or wait for it with "ready".',
    },
    {
        rule: 'smoke/parked',
        name: 'a parked domain',
        source: 'the scripts and frames of Sedo, Bodis, ParkingCrew, GoDaddy and Afternic; the titles of registrars',
        matches: (page) => sources(page).some((source) => /^(https?:)?\/\/([\w-]+\.)*(sedoparking\.com|parkingcrew\.net|bodis\.com|parklogic\.com|img1\.wsimg\.com\/parking-lander|above\.com\/park)/i.test(source)) ||
            page
                .select('script')
                .some((script) => /\bwindow\.LANDER_SYSTEM\s*=|^\s*window\.onload=function\(\)\{window\.location\.href="\/lander"\}/.test((0,steps_page/* elementText */.oB)(script))) ||
            (isShort(page) &&
                /^(parked domain( name)? on |.* is parked( free)?\b|.*\bdomain (is|may be) for sale\b|this domain (is|has been) (parked|registered))/i.test(deployment_protection_text(page, 'title') || deployment_protection_text(page, 'h1'))),
        fix: 'Point the domain at the deployment: its DNS records still lead to the registrar.',
    },
];

;// CONCATENATED MODULE: ./lib/src/steps/impostors/soft-404.js



/** The most telling rules, in order. A mismatch under one of them explains whatever else is missing. */
const tellingRules = [
    'smoke/protected',
    'smoke/parked',
    'smoke/maintenance',
    'smoke/status',
    'smoke/role',
    'smoke/error-page',
    'smoke/login-form',
    'smoke/spa-fallback',
    'smoke/broken-body',
];
/** What answers in front of the application, so that it cannot be judged; undefined if there is nothing. */
function findProtection(step, page) {
    const challenge = expectsChallenge(step) ? undefined : (0,challenges/* findChallenge */.V)(page.response);
    if (!challenge)
        return step.errorPage === 'allow' ? undefined : told(protections, page);
    const { name, fix } = challenge;
    return { rule: 'smoke/protected', expected: 'the application itself', observed: name, fix };
}
/** Whether the step tests a wall against bots itself: it expects the header of one. */
function expectsChallenge({ expect }) {
    return expect.some(({ subject }) => challenges/* challenges */.d.some(({ header }) => subject.kind === 'header' && subject.name.toLowerCase() === header?.[0]));
}
/** A page that stands where the application should be. */
function findPlaceholder(page) {
    const { status } = page.response;
    const isJudged = (status >= 200 && status < 300) || status === 503;
    return isJudged && page.isHtml() ? told(placeholders, page) : undefined;
}
/** An answer with a good status that is not what the step asks for; undefined if nothing is wrong. */
function findImpostor(step, page) {
    const { status } = page.response;
    if (status < 200 || status >= 300 || status === 204 || step.method === 'HEAD')
        return undefined;
    return ((page.isHtml() ? (loginAgain(step, page) ?? fallback(step, page)) : undefined) ??
        wrongType(step, page) ??
        brokenJson(step, page) ??
        graphqlErrors(step, page));
}
function told(known, page) {
    const found = known.find((protection) => readable(() => protection.matches(page), false));
    return found && { rule: found.rule, expected: 'the application itself', observed: found.name, fix: found.fix };
}
/** Whether the step looks into the page: its expectations then say which page is right. */
function looksInside(step) {
    return step.expect.some(({ subject }) => subject.kind === 'css' || subject.kind === 'body');
}
function expectsType(step) {
    return step.expect.some(({ subject }) => subject.kind === 'content-type');
}
/** The answer is the same form again: its password field has the name of a field that was sent. */
function loginAgain(step, page) {
    if (step.method !== 'POST' || step.body?.kind !== 'form' || looksInside(step))
        return undefined;
    const sent = new Set(step.body.fields.flatMap((field) => (Array.isArray(field) ? [field[0]] : [])));
    const inputs = readable(() => page.select('input[type=password][name]'), []);
    if (!inputs.some(({ attribs }) => sent.has(attribs['name'] ?? '')))
        return undefined;
    return {
        rule: 'smoke/login-form',
        expected: 'another page than the form that was sent',
        observed: 'the same form again',
        fix: 'Check user name and password, and that the form needs no other field. If the form is right here, expect something of it with "css".',
    };
}
const assetPath = /\.(js|mjs|css|map|json|xml|txt|ico|png|jpe?g|gif|svg|webp|avif|woff2?|ttf|wasm|webmanifest|pdf)$/i;
const apiPath = /^\/(api|rest|graphql|trpc|v\d+)(\/|$)/i;
/** Where the build tools of React, Vue, Next, Nuxt, Svelte, Angular and Quasar put an application. */
const appRoots = '#root, #app, #__next, #__nuxt, #svelte, #q-app, app-root';
/** The answer of a server that sends a single-page app for every path that it does not know. */
function fallback(step, page) {
    if (looksInside(step) || expectsType(step))
        return undefined;
    const { pathname } = new URL(page.response.url);
    const isAsset = assetPath.test(pathname);
    // A page about `node.js` or `package.json` is no fallback: the page of an app has a root element and little text.
    const isShell = () => page.select(appRoots).length > 0 && page.select('script').length > 0 && page.visibleText().length <= 200;
    if (!(isAsset || apiPath.test(pathname)) || !readable(isShell, false))
        return undefined;
    return {
        rule: 'smoke/spa-fallback',
        expected: isAsset ? 'the file' : 'an answer of the API',
        observed: 'an HTML page, as a server gives it for paths that it does not know',
        fix: 'Check that the file or route is part of this release, and that the fallback of the server leaves it alone. If HTML is right here, expect it: "content-type: text/html".',
    };
}
const scriptTypes = /^(text|application)\/(x-)?(java|ecma)script$/;
/**
 * A content type with which a browser does not use the answer (WHATWG HTML: module scripts and style sheets; MIME
 * sniffing).
 */
function wrongType(step, page) {
    if (expectsType(step) || step.method !== 'GET')
        return undefined;
    const type = mediaType(page);
    const { pathname } = new URL(page.response.url);
    const tell = (expected, observed) => ({
        rule: 'smoke/content-type',
        expected,
        observed,
        fix: 'Send the content type that browsers need for it. If this one is meant, expect it with "content-type".',
    });
    const isPage = /^\s*(<!doctype html|<html[\s>])/i.test(page.text().slice(0, 1000));
    // An HTML page may be about the file and not be the file.
    if (isPage && type === 'text/html')
        return undefined;
    if (/\.m?js$/.test(pathname) && type !== '' && !scriptTypes.test(type))
        return tell('content-type text/javascript', `content-type ${type}`);
    if (/\.css$/.test(pathname) && type !== '' && type !== 'text/css')
        return tell('content-type text/css', `content-type ${type}`);
    if (isPage && /^(text\/plain|application\/octet-stream)$/.test(type))
        return tell('content-type text/html', `an HTML page sent as ${type}`);
    return undefined;
}
/**
 * An answer that says it is JSON must be JSON. One with the prefix against script inclusion (")]}'") is not checked.
 */
function brokenJson(step, page) {
    if (!/^application\/([\w.-]+\+)?json$/.test(mediaType(page)) || page.text().startsWith(")]}'"))
        return undefined;
    if (page.response.body.length === 0 && step.method !== 'GET')
        return undefined;
    // An expectation of the JSON reports the same.
    if (step.expect.some(({ subject }) => subject.kind === 'jsonpath'))
        return undefined;
    try {
        page.json();
        return undefined;
    }
    catch (error) {
        if (!(error instanceof steps_page/* Unreadable */.IO))
            throw error;
        const isPage = /^\s*</.test(page.text().slice(0, 1000));
        const reason = isPage ? 'it is HTML' : isCut(error, page.text()) ? 'it ends in the middle' : error.message;
        return {
            rule: 'smoke/broken-body',
            expected: 'JSON, as the content type says',
            observed: `broken JSON: ${reason}`,
            fix: 'Read the log of the application for this request: an error while the answer was being written often looks so.',
        };
    }
}
/**
 * GraphQL answers 200 even if the whole request failed: with errors and no data (graphql.org/learn/serving-over-http).
 * A step that expects the errors gets what it wants.
 */
function graphqlErrors(step, page) {
    if (!/^application\/(graphql-response\+)?json$/.test(mediaType(page)))
        return undefined;
    if (step.expect.some(({ subject }) => subject.kind === 'jsonpath' && /\berrors\b/.test(subject.query)))
        return undefined;
    const answer = readable(() => page.json(), null);
    if (typeof answer !== 'object' || answer === null || Array.isArray(answer))
        return undefined;
    const { errors, data = null, ...more } = answer;
    const isAlone = data === null && Object.keys(more).every((key) => key === 'extensions');
    const isError = (one) => typeof one === 'object' && one !== null && 'message' in one;
    if (!isAlone || !Array.isArray(errors) || errors.length === 0 || !errors.every(isError))
        return undefined;
    return {
        rule: 'smoke/error-page',
        expected: 'data',
        observed: 'errors of GraphQL and no data',
        fix: 'Read the log of the application for this request. If the errors are meant, expect them: "jsonpath: { $.errors[0].message: … }".',
    };
}
/** V8's words for text that stops too early. */
function isCut({ cause }, text) {
    const words = cause instanceof Error ? cause.message : '';
    const position = / at position (\d+)/.exec(words)?.[1];
    return (/Unexpected end|Unterminated string/.test(words) || (position !== undefined && Number(position) >= text.length));
}
function mediaType(page) {
    return (page.header('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}
function readable(look, otherwise) {
    try {
        return look();
    }
    catch (error) {
        if (error instanceof steps_page/* Unreadable */.IO)
            return otherwise;
        throw error;
    }
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

/***/ 64898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ judgeAnswer)
});

// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
// EXTERNAL MODULE: ./lib/src/steps/cookies.js
var steps_cookies = __webpack_require__(33317);
// EXTERNAL MODULE: ./lib/src/steps/page.js + 2 modules
var steps_page = __webpack_require__(10936);
// EXTERNAL MODULE: ./lib/src/steps/subjects.js + 1 modules
var subjects = __webpack_require__(51392);
;// CONCATENATED MODULE: ./lib/src/steps/captures.js




/** A larger body is of no use in a later request, nor as a value in the search for secrets. */
const maxBodyBytes = 100_000;
/**
 * Takes values out of a response. `cookies` are those that the jar holds for its URL. An absent or empty value is a
 * mismatch: an empty value would turn a path into another URL.
 */
function captureValues(captures, page, cookies) {
    const values = [];
    const missing = [];
    for (const { at, name, secret, from, decode } of captures) {
        const { value, problem } = decoded(captureOne(from, page, cookies), decode);
        if (value)
            values.push([name, { value, secret }]);
        else {
            missing.push({
                rule: 'smoke/capture',
                at,
                expected: `a value for "${name}" from ${wordSource(from)}`,
                observed: problem ?? (value === '' ? 'it is there, but empty' : 'not found'),
            });
        }
    }
    return { values, missing };
}
function captureOne(from, page, cookies) {
    try {
        switch (from.kind) {
            case 'header':
                return { value: page.header(from.name) };
            case 'cookie': {
                const value = (0,steps_cookies/* setCookie */.TV)(page.response, from.name)?.value ?? cookies.get(from.name);
                const why = (0,steps_cookies/* whyDropped */.Px)(page.response, from.name);
                return value === undefined && why ? { problem: `it is set, and no browser keeps it: ${why}` } : { value };
            }
            case 'regex': {
                const matcher = build/* RE2JS */.L3.compile(from.pattern).matcher(page.text());
                if (!matcher.find())
                    return {};
                return { value: matcher.group(matcher.groupCount() > 0 ? 1 : 0) ?? undefined };
            }
            case 'css': {
                const [element] = page.select(from.selector);
                if (!element)
                    return {};
                return { value: from.attribute === undefined ? (0,steps_page/* elementText */.oB)(element) : element.attribs[from.attribute] };
            }
            case 'body':
                return page.response.body.length > maxBodyBytes
                    ? { problem: `the body is larger than ${maxBodyBytes / 1000} KB` }
                    : { value: page.text() };
            case 'status':
                return { value: String(page.response.status) };
            case 'jsonpath':
                return jsonCapture((0,subjects/* queryJson */.bl)(page.json(), from.query).value, page.json());
        }
    }
    catch (error) {
        if (error instanceof steps_page/* Unreadable */.IO)
            return { problem: error.message };
        throw error;
    }
}
function decoded(found, decode) {
    if (!decode || !found.value)
        return found;
    try {
        return { value: decodeURIComponent(found.value) };
    }
    catch {
        return { problem: 'it is not percent-encoded: a "%" stands alone, or stands for no UTF-8' };
    }
}
function jsonCapture(value, answer) {
    if (value === undefined)
        return { problem: `not found${membersOf(answer)}` };
    if (value === null || typeof value === 'object')
        return { problem: 'it is no string, number or boolean' };
    return { value: String(value) };
}
/** The members that the answer has instead. It never shows values, nor names that could be values. */
function membersOf(answer) {
    if (answer === null || typeof answer !== 'object' || Array.isArray(answer))
        return '';
    const names = Object.keys(answer).filter((name) => /^[a-z_-]{1,30}$/i.test(name));
    return names.length > 0 ? `: the answer has ${names.slice(0, 8).join(', ')}` : '';
}
function wordSource(from) {
    switch (from.kind) {
        case 'css':
            return from.attribute === undefined ? from.selector : `${from.selector}, attribute ${from.attribute}`;
        case 'jsonpath':
            return from.query;
        case 'regex':
            return `the body, matching ${from.pattern}`;
        case 'body':
        case 'status':
            return `the ${from.kind}`;
        default:
            return `${from.kind} ${from.name}`;
    }
}

// EXTERNAL MODULE: ./lib/src/steps/impostors/soft-404.js + 1 modules
var soft_404 = __webpack_require__(44869);
// EXTERNAL MODULE: ./lib/src/steps/judge.js
var judge = __webpack_require__(8097);
// EXTERNAL MODULE: ./lib/src/http/event-stream.js
var event_stream = __webpack_require__(10240);
// EXTERNAL MODULE: ./lib/src/text/duration.js
var duration = __webpack_require__(40562);
// EXTERNAL MODULE: ./lib/src/text/plural.js
var plural = __webpack_require__(26720);
;// CONCATENATED MODULE: ./lib/src/steps/stream.js



/**
 * The answer to a step that waits for a first event. Its body becomes the data of that event, for `body` and
 * `jsonpath`. `mismatch` says that no event came. An answer outside 2xx is left as it is.
 */
function readStream(step, response) {
    const { firstEventMs } = step;
    if (firstEventMs === undefined || response.status < 200 || response.status > 299)
        return { response };
    const expected = `an event within ${(0,duration/* showDuration */.k)(firstEventMs)}`;
    const tell = (observed, fix) => ({
        rule: 'smoke/stream',
        at: step.at,
        expected,
        observed,
        fix,
    });
    const type = response.headers.find(([name]) => name === 'content-type')?.[1];
    if (!(0,event_stream/* isEventStream */.p)(response.headers))
        return {
            response,
            mismatch: {
                ...tell(`content-type ${type ?? 'is not there'}`, ask),
                outcome: 'answered with no stream of events',
            },
        };
    const reader = (0,event_stream/* createEventReader */.E)();
    const data = reader.push(response.body);
    if (data !== undefined)
        return { response: { ...response, body: Buffer.from(data) } };
    const { length } = response.body;
    const sent = length === 0 ? 'and nothing came' : `and ${length} bytes came, without an event`;
    const comments = reader.comments > 0 ? ` (a comment ${(0,plural/* times */.H)(reader.comments)})` : '';
    const observed = `the stream opened with ${response.status}, ${sent}${comments}`;
    return { response: { ...response, body: new Uint8Array() }, mismatch: tell(observed, flush) };
}
const ask = 'Check that this is the route of the stream; "first-event" waits for text/event-stream.';
const flush = 'Check that the application sends an event early, and that nothing holds it back: compression, or a proxy that buffers (nginx: proxy_buffering off, or the header X-Accel-Buffering: no).';

;// CONCATENATED MODULE: ./lib/src/steps/judge-answer.js





/** Does all work on the text of an answer in one call: judges it and captures from it. */
function judgeAnswer({ step, response, captured, cookies }) {
    const stream = readStream(step, response);
    const page = (0,steps_page/* readPage */.SP)(stream.response);
    const mismatches = (0,judge/* judgePage */.z)(step, page, captured);
    const isTold = mismatches.some(({ rule }) => soft_404/* tellingRules */.lK.includes(rule));
    // Without an event, its expected content is missing too, so this mismatch comes first. An error page explains both.
    if (stream.mismatch)
        mismatches.splice(isTold ? mismatches.length : 0, 0, stream.mismatch);
    return { ...captureValues(step.captures, page, cookies), mismatches };
}


/***/ }),

/***/ 8097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ judgePage)
/* harmony export */ });
/* unused harmony export judgeResponse */
/* harmony import */ var _config_language_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68912);
/* harmony import */ var _config_language_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34472);
/* harmony import */ var _config_sections_roles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85767);
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(26720);
/* harmony import */ var _cookies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33317);
/* harmony import */ var _impostors_error_page_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1246);
/* harmony import */ var _impostors_soft_404_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44869);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10936);
/* harmony import */ var _predicates_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10058);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(31627);
/* harmony import */ var _subjects_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(51392);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4138);












/** The step's expectations that the response does not meet, the most telling first. Empty when all is well. */
function judgeResponse(step, response, captured) {
    return judgePage(step, readPage(response), captured);
}
/** As {@link judgeResponse}, for a page that was read already. */
function judgePage(step, page, captured) {
    const failed = step.expect
        .map((one) => ({ one, mismatches: judgeOne(one, page, captured) }))
        .filter(({ mismatches }) => mismatches.length > 0);
    const mismatches = [
        ...judgeDefaultStatus(step, page),
        ...failed.flatMap(({ mismatches }) => mismatches),
        ...judgeImpostor(step, page),
    ].sort((one, other) => rank(one) - rank(other));
    sayOnce(mismatches, page);
    const [first] = mismatches;
    if (first &&
        (first.rule === 'smoke/status' || !_impostors_soft_404_js__WEBPACK_IMPORTED_MODULE_5__/* .tellingRules */ .lK.includes(first.rule)) &&
        (0,_roles_js__WEBPACK_IMPORTED_MODULE_8__/* .showsTooMuch */ .yS)(step, page, failed.map(({ one }) => one))) {
        first.rule = 'smoke/role';
        first.fix =
            step.role === _config_sections_roles_js__WEBPACK_IMPORTED_MODULE_2__/* .stranger */ .j
                ? 'Check that the route asks for a login at all.'
                : 'Check that the route asks whose data it is, and not only whether somebody is logged in.';
    }
    if (first && page.response.status >= 300 && !mismatches.some(({ rule }) => rule === 'smoke/status')) {
        first.observed += `; the answer is ${observedStatus(page)}`;
        if (ofPage.includes(first.rule))
            first.outcome ??= `answered ${page.response.status}`;
    }
    return mismatches;
}
/** Rules about a page's content. With a status of 300 or more, the finding names the status: a redirect has no page. */
const ofPage = ['smoke/css', 'smoke/jsonpath', 'smoke/body'];
/** Keeps the page's words in one mismatch only: a wrong status and the name of an error page both end with them. */
function sayOnce(mismatches, page) {
    if (mismatches.length < 2)
        return;
    const words = summary(page);
    const [, ...others] = mismatches.filter(({ observed }) => observed.endsWith(words));
    for (const other of others)
        other.observed = other.observed.slice(0, -words.length).replace(/[:;] $/, '');
}
function rank({ rule }) {
    const index = _impostors_soft_404_js__WEBPACK_IMPORTED_MODULE_5__/* .tellingRules */ .lK.indexOf(rule);
    return index < 0 ? _impostors_soft_404_js__WEBPACK_IMPORTED_MODULE_5__/* .tellingRules */ .lK.length : index;
}
/** Something else that answers in place of the page that was asked for. */
function judgeImpostor(step, page) {
    const tell = (found) => [{ at: step.at, ...found, observed: `${found.observed}: ${summary(page)}` }];
    const protection = (0,_impostors_soft_404_js__WEBPACK_IMPORTED_MODULE_5__/* .findProtection */ .T9)(step, page);
    if (protection)
        return tell(protection);
    if (step.errorPage === 'allow' || asksForError(step, page))
        return [];
    const placeholder = (0,_impostors_soft_404_js__WEBPACK_IMPORTED_MODULE_5__/* .findPlaceholder */ .$e)(page);
    if (placeholder)
        return tell(placeholder);
    const name = (0,_impostors_error_page_js__WEBPACK_IMPORTED_MODULE_4__/* .findErrorPage */ .r)(page, step.method);
    if (name === undefined) {
        const disguise = (0,_impostors_soft_404_js__WEBPACK_IMPORTED_MODULE_5__/* .findImpostor */ .rq)(step, page);
        return disguise ? tell(disguise) : [];
    }
    return [
        {
            rule: 'smoke/error-page',
            at: step.at,
            expected: 'no error page',
            observed: `${name}: ${summary(page)}`,
            fix: 'Read the log of the application for this request. If the page is meant to look so, say "error-page: allow".',
        },
    ];
}
/** Without expectations, the status must be 2xx. With expectations, but none of the status, it must be below 400. */
function judgeDefaultStatus(step, page) {
    if (step.expect.some(({ subject }) => subject.kind === 'status'))
        return [];
    const { status } = page.response;
    const isGood = step.expect.length === 0 ? status >= 200 && status < 300 : status < 400;
    if (isGood)
        return [];
    const expected = step.expect.length === 0 ? 'status 2xx' : 'a status below 400';
    return [{ rule: 'smoke/status', at: step.at, expected, observed: observedStatus(page) }];
}
function judgeOne(expectation, page, captured) {
    const { subject, predicates, at } = expectation;
    let observed;
    try {
        const seen = (0,_subjects_js__WEBPACK_IMPORTED_MODULE_9__/* .observe */ .lB)(subject, page);
        if ((0,_predicates_js__WEBPACK_IMPORTED_MODULE_7__/* .holds */ .v)(predicates, seen, captured))
            return [];
        observed = page.response.isForeign ? hidden(subject, page) : describe(subject, seen, page);
    }
    catch (error) {
        if (error instanceof _config_language_template_js__WEBPACK_IMPORTED_MODULE_1__/* .UnknownCapture */ .fF)
            observed = error.message;
        else if (error instanceof _page_js__WEBPACK_IMPORTED_MODULE_6__/* .Unreadable */ .IO)
            observed = page.response.body.length === 0 ? error.message : `${error.message}: ${summary(page)}`;
        else
            throw error;
    }
    const expected = (0,_wording_js__WEBPACK_IMPORTED_MODULE_10__/* .wordExpectation */ .$)(expectation, captured);
    const mismatch = { rule: `smoke/${subject.kind}`, at, expected, observed };
    if (subject.kind === 'cookie' && (0,_cookies_js__WEBPACK_IMPORTED_MODULE_3__/* .whyDropped */ .Px)(page.response, subject.name) !== undefined)
        return [{ ...mismatch, ...dropped }];
    const isText = ['css', 'cookie', 'header'].includes(subject.kind);
    return [isText && expected.endsWith(' "true"') ? { ...mismatch, fix: notExists } : mismatch];
}
const dropped = {
    outcome: 'set a cookie that no browser keeps',
    fix: 'Let the application set it for the host that it is served from, without Domain: a preview has another host than production. A name with __Host- needs "; Secure; Path=/" and no Domain.',
};
const notExists = 'A value is compared with the text. To ask only that it is there, say { exists: true }.';
/** Whether an expectation names this error status: then the error page is what was asked for. */
function asksForError(step, page) {
    const { status } = page.response;
    const names = (value) => value === status;
    return (status >= 400 &&
        step.expect.some(({ subject, predicates }) => subject.kind === 'status' &&
            predicates.some((predicate) => (predicate.name === 'equals' && names(predicate.value)) ||
                (predicate.name === 'one-of' && predicate.values.some(names)) ||
                (predicate.name === 'min' && predicate.value >= 400 && predicate.value <= status))));
}
function describe(subject, { value, count, kind }, page) {
    switch (subject.kind) {
        case 'status':
            return observedStatus(page);
        case 'cookie': {
            // Values of cookies are never shown.
            const names = (0,_cookies_js__WEBPACK_IMPORTED_MODULE_3__/* .setCookies */ .St)(page.response).map((cookie) => cookie.key);
            if (subject.attribute !== undefined && names.includes(subject.name))
                return value === undefined ? `no ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_10__/* .wordSubject */ .l)(subject)}` : `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_10__/* .wordSubject */ .l)(subject)} ${value}`;
            if (value !== undefined)
                return `cookie ${subject.name} is set, with another value`;
            const why = (0,_cookies_js__WEBPACK_IMPORTED_MODULE_3__/* .whyDropped */ .Px)(page.response, subject.name);
            if (why)
                return `cookie ${subject.name} is set, and no browser keeps it: ${why}`;
            return `no cookie ${subject.name}; ${names.length > 0 ? `set: ${names.join(', ')}` : 'none was set'}`;
        }
        case 'header':
            if (value !== undefined && /^(set-)?cookie/i.test(subject.name))
                return `header ${subject.name} is another`;
            break;
        case 'prompt-injection':
            return `the reply ${value}`;
        case 'body':
            return value === undefined ? 'an empty body' : summary(page);
    }
    const name = (0,_wording_js__WEBPACK_IMPORTED_MODULE_10__/* .wordSubject */ .l)(subject);
    if (value === undefined)
        return `no ${name}${page.isHtml() ? `: ${summary(page)}` : ''}`;
    return `${name} ${kind === 'text' && typeof value === 'number' ? value : jsonText(value)}${count === 1 ? '' : `, found ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_11__/* .times */ .H)(count)}`}`;
}
/**
 * The status, with the target of a redirect: `302 to /login?next=/dashboard`. After followed redirects it names the
 * last URL. For an error it adds the page's own words, which are the best evidence.
 */
function observedStatus(page) {
    const { response, header } = page;
    const location = header('location');
    const redirected = response.redirects.length > 0 ? `, redirected to ${response.url}` : '';
    const isRedirect = response.status >= 300 && response.status < 400 && location !== undefined;
    const words = response.status >= 400 && response.body.length > 0 ? `; ${summary(page)}` : '';
    return `${response.status}${isRedirect ? ` to ${location}` : ''}${redirected}${words}`;
}
/** What a person would say is on the page: the text of HTML, otherwise the body. */
function summary(page) {
    if (page.response.isForeign)
        return notShown(page);
    if (page.response.body.length === 0)
        return 'an empty body';
    try {
        if (page.isHtml() && page.visibleText() === '')
            return 'a page without text';
        if (page.isHtml())
            return `the page says "${beginning(page.visibleText())}"`;
    }
    catch (error) {
        if (!(error instanceof _page_js__WEBPACK_IMPORTED_MODULE_6__/* .Unreadable */ .IO))
            throw error;
    }
    return `the body is "${beginning(page.text())}"`;
}
/** For an answer from an origin that the tested site only redirected to: where it came from, but none of its words. */
function hidden(subject, page) {
    return subject.kind === 'status' ? observedStatus(page) : `another ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_10__/* .wordSubject */ .l)(subject)}; ${notShown(page)}`;
}
function notShown({ response }) {
    return `what ${new URL(response.url).origin} answers is not shown, for the configuration does not name it`;
}
/** Longer than what is ever shown, and cut between words, so that no secret is cut in two before it is hidden. */
function beginning(text) {
    return text.length <= 10_000 ? text : text.slice(0, 10_000).replace(/[^\s"'<>,;]*$/, '');
}
/** Some JSON nests too deep to be written again. */
function jsonText(value) {
    try {
        return beginning((0,_config_language_json_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJson */ .GF)(value));
    }
    catch {
        return 'a value nested too deeply to show';
    }
}


/***/ }),

/***/ 10936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IO: () => (/* binding */ Unreadable),
  oB: () => (/* binding */ elementText),
  UE: () => (/* binding */ headerValues),
  SP: () => (/* binding */ readPage)
});

// EXTERNAL MODULE: ./node_modules/css-select/dist/index.js + 27 modules
var dist = __webpack_require__(48006);
// EXTERNAL MODULE: ./node_modules/domhandler/dist/index.js
var domhandler_dist = __webpack_require__(64728);
// EXTERNAL MODULE: ./node_modules/htmlparser2/dist/Parser.js + 1 modules
var Parser = __webpack_require__(22664);
// EXTERNAL MODULE: ./lib/src/config/language/json.js
var json = __webpack_require__(68912);
// EXTERNAL MODULE: ./node_modules/css-what/dist/parse.js
var parse = __webpack_require__(7687);
// EXTERNAL MODULE: ./node_modules/css-what/dist/types.js
var types = __webpack_require__(51265);
;// CONCATENATED MODULE: ./lib/src/steps/compile-selector.js


/** No parser gives these names to an element, so this part does not change what a selector matches. */
const costly = (0,parse/* parse */.q)(':not(\\20 x \\20 x)')[0];
/**
 * Compiles as css-select does. For a selector with descendants (`main ul li`), the time grows only with the page.
 * css-select remembers which elements have a matching ancestor only behind a part that it considers costly. Otherwise
 * it climbs again from each element and for each part: in a deep page of 32 KB, `main div p` took minutes.
 */
function compileSelector(selector) {
    return (0,dist/* compile */.wE)((0,parse/* parse */.q)(selector).map(remembering));
}
function remembering(tokens) {
    // Whether the selector in `:has()` matches depends on the element that asks, so it must not be remembered.
    const inner = tokens.map((token) => token.type === types/* SelectorType */.cV.Pseudo && token.name !== 'has' && Array.isArray(token.data)
        ? { ...token, data: token.data.map(remembering) }
        : token);
    return inner.some(({ type }) => type === types/* SelectorType */.cV.Descendant) ? [...costly, ...inner] : inner;
}

;// CONCATENATED MODULE: ./lib/src/steps/selector-needs.js

/**
 * What a selector names: `h1` for a tag, `#top` for an id, `.title` for a class. Each part of an alternative matches
 * some element of its own (`main > .title`), except what stands in a pseudo-class: `:not(.title)` needs no title.
 */
function needsOf(selector) {
    return (0,parse/* parse */.q)(selector).map((alternative) => alternative.flatMap(nameOf));
}
function nameOf(token) {
    if (token.type === types/* SelectorType */.cV.Tag)
        return [token.name.toLowerCase()];
    // "i" compares without case.
    if (token.type !== types/* SelectorType */.cV.Attribute || token.ignoreCase === true)
        return [];
    const name = token.name.toLowerCase();
    if (name === 'id' && token.action === types/* AttributeAction */.V4.Equals)
        return [`#${token.value}`];
    return name === 'class' && token.action === types/* AttributeAction */.V4.Element ? [`.${token.value}`] : [];
}
/** Adds the names of one element. */
function addNames(names, tag, attributes) {
    names.add(tag);
    if (attributes['id'] !== undefined)
        names.add(`#${attributes['id']}`);
    for (const word of attributes['class']?.split(/\s/) ?? [])
        names.add(`.${word}`);
}
/** Whether a page with these names may hold a match; if not, it holds none. */
function canMatch(needs, names) {
    return needs.some((alternative) => alternative.every((name) => names.has(name)));
}

;// CONCATENATED MODULE: ./lib/src/steps/page.js





/** A page cannot be read in the form asked for. The message says why (`the body is not JSON`), without its text. */
class Unreadable extends Error {
}
/**
 * Browsers stop nesting at 512 levels. Far beyond, the parser and selectors recurse too deep or take quadratic time.
 */
const maxDepth = 2_000;
/** More than the largest pages hold. Each node takes a few hundred bytes of memory. */
const maxNodes = 250_000;
/** Selectors that count siblings take time quadratic in their number. */
const maxCountedSiblings = 10_000;
const countsSiblings = /:nth-|:(first|last|only)-(of-type|child)|~/;
function readPage(response) {
    const header = (name) => headerValues(response, name).at(0);
    const contentType = header('content-type') ?? '';
    const mediaType = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
    const text = once(() => decode(response.body, charsetOf(response.body, contentType), false));
    const parsed = once(() => {
        const xmlMode = /[/+]xml$/.test(mediaType) && mediaType !== 'application/xhtml+xml';
        return parseShallow(text(), xmlMode);
    });
    const document = () => parsed().root;
    const found = new Map();
    const select = (selector) => {
        const known = found.get(selector);
        if (known)
            return known;
        if (countsSiblings.test(selector) && mostSiblings(document()) > maxCountedSiblings) {
            throw new Unreadable(`the page has more than ${maxCountedSiblings} elements side by side, too many for this selector`);
        }
        const { query, needs } = compiled(selector);
        // Most selectors of error pages name something that the page does not have: it is not walked for them.
        const elements = canMatch(needs, parsed().names) ? (0,dist/* selectAll */.Ub)(query, document()) : [];
        found.set(selector, elements);
        return elements;
    };
    return {
        response,
        header,
        text,
        json: once(() => parseJson(response.body, contentType)),
        isHtml: once(() => mediaType === ''
            ? /^\s*<(!doctype html|html)\b/i.test(text())
            : /^(text\/html|application\/xhtml\+xml)$/.test(mediaType)),
        select,
        visibleText: once(() => {
            const [body] = select('body');
            return collapse(textsIn(body?.children ?? document().children, page_hidden).join(' '));
        }),
    };
}
/** Compiled selectors. The signatures of error pages use the same ones on every page, and a run has few others. */
const selectors = new Map();
function compiled(selector) {
    const known = selectors.get(selector) ?? {
        query: compileSelector(selector),
        needs: needsOf(selector),
    };
    selectors.set(selector, known);
    return known;
}
/** Values of every header of that name, in order. */
function headerValues(response, name) {
    const wanted = name.toLowerCase();
    return response.headers.filter(([key]) => key === wanted).map(([, value]) => value);
}
/** Text of an element with white space collapsed and trimmed. */
function elementText(element) {
    return collapse(textsIn([element], new Set()).join(''));
}
function collapse(text) {
    return text.replace(/\s+/g, ' ').trim();
}
/**
 * All texts in order, except those in elements of `without`. Recursion would copy them at each level of a deep page.
 */
function textsIn(nodes, without) {
    const texts = [];
    const waiting = nodes.toReversed();
    for (let node = waiting.pop(); node; node = waiting.pop()) {
        if (node.type === 'text')
            texts.push(node.data);
        if (!('children' in node) || ('name' in node && without.has(node.name)))
            continue;
        for (let index = node.children.length - 1; index >= 0; index -= 1)
            waiting.push(node.children[index]);
    }
    return texts;
}
const page_hidden = new Set(['script', 'style', 'template', 'noscript', 'head', 'svg']);
function parseJson(body, contentType) {
    if (body.length === 0)
        throw new Unreadable('the body is empty');
    let text;
    try {
        text = decode(body, charsetOf(body, contentType), true);
    }
    catch (error) {
        throw new Unreadable('the body holds bytes that are not valid UTF-8', { cause: error });
    }
    try {
        return (0,json/* parseJson */.qF)(text);
    }
    catch (error) {
        const isTooMuch = error instanceof RangeError;
        throw new Unreadable(isTooMuch ? 'the JSON holds too much or nests too deeply' : 'the body is not JSON', {
            cause: error,
        });
    }
}
/**
 * Browsers look for `<meta charset>` here (WHATWG HTML, 13.2.3.2 "Prescan a byte stream to determine its encoding").
 */
const prescanBytes = 1024;
const metaCharset = /<meta\s[^>]{0,500}?charset\s{0,20}=\s{0,20}["']?\s{0,20}([\w.:-]{1,40})/i;
/**
 * The charset by a byte order mark, the header or the page itself, in this order (WHATWG Encoding, "decode"; HTML,
 * 13.2.3.1).
 */
function charsetOf(body, contentType) {
    const [first, second, third] = body;
    if (first === 0xfe && second === 0xff)
        return 'utf-16be';
    if (first === 0xff && second === 0xfe)
        return 'utf-16le';
    if (first === 0xef && second === 0xbb && third === 0xbf)
        return 'utf-8';
    const declared = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType)?.[1];
    if (declared || !/^\s*($|text\/html|application\/xhtml)/i.test(contentType))
        return declared ?? 'utf-8';
    const written = metaCharset.exec(Buffer.from(body.subarray(0, prescanBytes)).toString('latin1'))?.[1];
    // A page whose `<meta>` could be read byte by byte is not in UTF-16.
    return !written || /^utf-?16/i.test(written) ? 'utf-8' : written;
}
/** Reads an unknown charset as UTF-8, as browsers do. */
function decode(body, charset, fatal) {
    const decoder = isKnownCharset(charset) ? new TextDecoder(charset, { fatal }) : new TextDecoder('utf-8', { fatal });
    return decoder.decode(body);
}
function isKnownCharset(charset) {
    try {
        return new TextDecoder(charset) !== undefined;
    }
    catch {
        return false;
    }
}
/**
 * The document, and the names in it. Stops at a depth where the parser itself becomes quadratic, and at too many nodes.
 * Throws {@link Unreadable}.
 */
function parseShallow(text, xmlMode) {
    const handler = new domhandler_dist/* DomHandler */.DV();
    const names = new Set();
    let depth = 0;
    let nodes = 0;
    const count = () => {
        nodes += 1;
        if (nodes > maxNodes)
            throw new Unreadable(`the page holds more than ${maxNodes} elements and texts`);
    };
    const parser = new Parser/* Parser */.i({
        onparserinit: (init) => handler.onparserinit(init),
        onopentag(name, attributes) {
            depth += 1;
            if (depth > maxDepth)
                throw new Unreadable(`the page nests elements more than ${maxDepth} deep`);
            count();
            addNames(names, name, attributes);
            handler.onopentag(name, attributes);
        },
        onclosetag() {
            depth -= 1;
            handler.onclosetag();
        },
        ontext(data) {
            count();
            handler.ontext(data);
        },
        onend: () => handler.onend(),
    }, { xmlMode });
    parser.end(text);
    return { root: handler.root, names };
}
function mostSiblings(document) {
    let most = 0;
    const waiting = [document];
    for (let node = waiting.pop(); node; node = waiting.pop()) {
        most = Math.max(most, node.children.length);
        for (const child of node.children)
            if ('children' in child)
                waiting.push(child);
    }
    return most;
}
function once(make) {
    let made;
    return () => (made ??= { value: make() }).value;
}


/***/ }),

/***/ 10058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2856);
/* harmony import */ var _config_language_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34472);
/* harmony import */ var _json_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31185);



/** Whether all predicates hold. For an absent subject, only `exists: false`, `count` and `not` can hold. */
function holds(predicates, observed, captured) {
    return predicates.every((predicate) => holdsOne(predicate, observed, captured));
}
function holdsOne(predicate, observed, captured) {
    const { value } = observed;
    switch (predicate.name) {
        case 'exists':
            return (value !== undefined) === predicate.value;
        case 'count':
            return observed.count === predicate.value;
        case 'not':
            // None of several predicates under one `not` may hold: the stricter reading, so that a gate errs on the safe
            // side.
            return !predicate.predicates.some((inner) => holdsOne(inner, observed, captured));
    }
    if (value === undefined)
        return false;
    switch (predicate.name) {
        case 'equals':
            return equals(predicate.value, value, observed, captured);
        case 'one-of':
            return predicate.values.some((wanted) => equals(wanted, value, observed, captured));
        case 'contains': {
            const wanted = (0,_config_language_template_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(predicate.value, captured);
            if (Array.isArray(value))
                return value.some((item) => textOf(item) === wanted);
            return textOf(value)?.includes(wanted) ?? false;
        }
        case 'starts-with':
            return textOf(value)?.startsWith((0,_config_language_template_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(predicate.value, captured)) ?? false;
        case 'ends-with':
            return textOf(value)?.endsWith((0,_config_language_template_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(predicate.value, captured)) ?? false;
        case 'matches': {
            const text = textOf(value);
            return text !== undefined && re2js__WEBPACK_IMPORTED_MODULE_2__/* .RE2JS */ .L3.compile(predicate.pattern).matcher(text).find();
        }
        case 'min':
            return numberOf(value, observed) >= predicate.value;
        case 'max':
            return numberOf(value, observed) <= predicate.value;
        case 'length':
            return lengthOf(value) === predicate.value;
        case 'type':
            return typeOf(value) === predicate.value || (predicate.value === 'number' && isNumber(value));
    }
}
function equals(wanted, seen, observed, captured) {
    const value = (0,_json_template_js__WEBPACK_IMPORTED_MODULE_1__/* .renderJson */ .h)(wanted, captured);
    if (observed.kind === 'json' && !((0,_json_template_js__WEBPACK_IMPORTED_MODULE_1__/* .isTemplate */ .F)(wanted) && isFilledIn(wanted)))
        return sameJson(value, seen);
    // A `${{ }}` value has only a text form: a captured "7" equals the number 7 in an answer.
    const text = textOf(value);
    const seenText = textOf(seen);
    if (text === undefined || seenText === undefined)
        return false;
    return observed.same ? observed.same(text, seenText) : text === seenText;
}
function isFilledIn(template) {
    return template.parts.some((part) => part.kind !== 'text');
}
/** The configured value bounds the depth of the recursion, not the answer. */
function sameJson(wanted, seen) {
    // 1e20 equals 100000000000000000000, an integer that a double cannot tell from its neighbours.
    if (typeof wanted === 'bigint' || typeof seen === 'bigint')
        // biome-ignore lint/suspicious/noDoubleEquals: === holds a bigint and a number for different, whatever their values
        return isNumber(wanted) && isNumber(seen) && wanted == seen;
    if (wanted === null || typeof wanted !== 'object')
        return wanted === seen;
    if (seen === null || typeof seen !== 'object' || Array.isArray(wanted) !== Array.isArray(seen))
        return false;
    const entries = Object.entries(wanted);
    return (entries.length === Object.keys(seen).length &&
        entries.every(([key, item]) => Object.hasOwn(seen, key) && sameJson(item, seen[key])));
}
function isNumber(value) {
    return typeof value === 'number' || typeof value === 'bigint';
}
/** Lists, objects and null have no text form. */
function textOf(value) {
    return value === null || typeof value === 'object' ? undefined : String(value);
}
/** The number, or NaN, which meets no bound. A text may spell a number; a JSON string is never a number. */
function numberOf(value, observed) {
    if (isNumber(value))
        return value;
    if (observed.kind === 'json' || typeof value !== 'string')
        return Number.NaN;
    return /^[+-]?\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : Number.NaN;
}
/** Characters, items or members, as length() of RFC 9535, section 2.4.4. */
function lengthOf(value) {
    if (typeof value === 'string')
        return [...value].length;
    return value !== null && typeof value === 'object' ? Object.keys(value).length : undefined;
}
/** JSON's own names; a whole number is an `integer`. */
function typeOf(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'array';
    return typeof value === 'bigint' || Number.isInteger(value) ? 'integer' : typeof value;
}


/***/ }),

/***/ 31627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R7: () => (/* binding */ rolesOf),
/* harmony export */   eP: () => (/* binding */ noSession),
/* harmony export */   yS: () => (/* binding */ showsTooMuch)
/* harmony export */ });
/* harmony import */ var _config_sections_roles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85767);
/* harmony import */ var _http_cookies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27824);
/* harmony import */ var _predicates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10058);



/** An empty session, for requests without a login. */
function noSession() {
    return { name: '', jar: (0,_http_cookies_js__WEBPACK_IMPORTED_MODULE_1__/* .createCookieJar */ .m2)(), headers: [] };
}
/** The sessions that a check needs besides its own. */
function rolesOf(steps) {
    return [...new Set(steps.flatMap(({ role }) => (role === undefined || role === _config_sections_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .stranger */ .j ? [] : [role])))];
}
/**
 * Whether an answer gave a role what it must not see: a success where only refusals were expected, or something that
 * must not be there. `failed` are the expectations that did not hold.
 */
function showsTooMuch(step, { response: { status } }, failed) {
    return step.role !== undefined && status >= 200 && status < 300 && failed.some(forbids);
}
const successes = [200, 201, 202, 203, 204, 205, 206];
function forbids({ subject, predicates }) {
    if (subject.kind === 'status') {
        return !successes.some((value) => (0,_predicates_js__WEBPACK_IMPORTED_MODULE_2__/* .holds */ .v)(predicates, { value, count: 1, kind: 'text' }, new Map()));
    }
    return predicates.some((predicate) => predicate.name === 'not' ||
        (predicate.name === 'exists' && !predicate.value) ||
        (predicate.name === 'count' && predicate.value === 0));
}


/***/ }),

/***/ 51392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lB: () => (/* binding */ observe),
  bl: () => (/* binding */ queryJson),
  cl: () => (/* binding */ sameUrl)
});

// EXTERNAL MODULE: ./lib/src/config/language/json-path.js
var json_path = __webpack_require__(42850);
// EXTERNAL MODULE: ./lib/src/config/language/template.js
var template = __webpack_require__(34472);
;// CONCATENATED MODULE: ./lib/src/steps/ai-reply.js
/** Fields that hold a piece of text in the streams of OpenAI, Anthropic, Gemini, Ollama and the AI SDK. */
const textKeys = new Set(['content', 'text', 'delta', 'textDelta', 'response', 'partial_json', 'arguments']);
const nameKeys = ['toolName', 'tool_name', 'tool', 'name'];
const argumentKeys = ['arguments', 'args', 'input', 'parameters', 'toolCallId', 'tool_call_id', 'call_id'];
/** Reads JSON, a stream of events or JSON lines, or plain text. Never throws. */
function readAiReply(page) {
    const body = page.text();
    const whole = parse(body);
    const events = whole === undefined ? body.split(/\r?\n/).map(eventData) : [{ value: whole, plain: '' }];
    const tools = new Set();
    const pieces = events.map(({ value, plain }) => {
        if (value === undefined)
            return plain;
        const found = [];
        collect(value, '', found, tools, 0);
        return found.join('');
    });
    // The raw body is added because fields of other names may hold text too.
    return { text: `${pieces.join('')}\n${body}`, tools: [...tools] };
}
/** A line of `text/event-stream` (WHATWG HTML, 9.2.6), of JSON lines, or of the AI SDK's data stream (`0:"text"`). */
function eventData(line) {
    const plain = line.replace(/^data: ?/, '');
    return { value: parse(plain.replace(/^[0-9a-f]:/, '')), plain: line.startsWith('data:') ? plain : '' };
}
function parse(text) {
    // JSON.parse throws on each line that is not JSON, which takes long for a long text.
    if (!/^\s*["[{tfn\d-]/.test(text))
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** No reply nests deeper, and recursion must have a limit. */
const maxDepth = 100;
function collect(value, key, found, tools, depth) {
    if (typeof value === 'string' && (key === '' || textKeys.has(key)))
        found.push(value);
    if (typeof value !== 'object' || value === null || depth > maxDepth)
        return;
    if (Array.isArray(value)) {
        for (const item of value)
            collect(item, key, found, tools, depth + 1);
        return;
    }
    // A list of available tools has names too, but no arguments and no id of a call.
    const isCall = argumentKeys.some((name) => Object.hasOwn(value, name));
    const name = nameKeys.map((candidate) => value[candidate]).find((candidate) => typeof candidate === 'string');
    if (isCall && typeof name === 'string')
        tools.add(name);
    for (const [inner, entry] of Object.entries(value))
        collect(entry, inner, found, tools, depth + 1);
}

// EXTERNAL MODULE: ./lib/src/steps/cookies.js
var cookies = __webpack_require__(33317);
// EXTERNAL MODULE: ./lib/src/steps/page.js + 2 modules
var steps_page = __webpack_require__(10936);
;// CONCATENATED MODULE: ./lib/src/steps/subjects.js





/** Looks a subject up in a response. Throws Unreadable when the body can't be read the way the subject needs it. */
function observe(subject, page) {
    const { response } = page;
    switch (subject.kind) {
        case 'status':
            return one(response.status);
        case 'url':
            return { ...one(response.url), same: sameUrl };
        case 'body':
            return one(page.text() || undefined);
        case 'content-type':
            return { ...one(page.header('content-type')), same: sameMediaType };
        case 'header': {
            const values = (0,steps_page/* headerValues */.UE)(response, subject.name);
            // RFC 9110, section 5.3: repeated fields mean the list of their values.
            return { value: values.length > 0 ? values.join(', ') : undefined, count: values.length, kind: 'text' };
        }
        case 'size':
            return one(response.body.length);
        case 'cookie': {
            const cookie = (0,cookies/* setCookie */.TV)(response, subject.name);
            if (subject.attribute === undefined)
                return one(cookie?.value);
            return { ...one(cookie && attributeOf(cookie, subject.attribute, page)), same: sameWord };
        }
        case 'css': {
            const elements = page.select(subject.selector);
            const [first] = elements;
            const value = first && (subject.attribute === undefined ? (0,steps_page/* elementText */.oB)(first) : first.attribs[subject.attribute]);
            return { value, count: elements.length, kind: 'text' };
        }
        case 'jsonpath':
            return queryJson(page.json(), subject.query);
        case 'prompt-injection':
            return one(obeyed(subject, page));
    }
}
/** An attribute of a cookie. `secure` and `httponly` are `true` or `false`; the others are undefined if not set. */
function attributeOf(cookie, attribute, page) {
    switch (attribute) {
        case 'secure':
            return String(cookie.secure);
        case 'httponly':
            return String(cookie.httpOnly);
        case 'samesite':
            return cookie.sameSite;
        case 'domain':
            return cookie.domain ?? undefined;
        case 'path':
            return cookie.path ?? undefined;
        case 'max-age': {
            if (cookie.maxAge !== null)
                return Number(cookie.maxAge);
            if (!(cookie.expires instanceof Date))
                return undefined;
            const now = Date.parse(page.header('date') ?? '');
            return Number.isNaN(now) ? undefined : Math.round((cookie.expires.getTime() - now) / 1000);
        }
    }
}
/** `Lax` is `lax`; a domain may begin with a dot (RFC 6265, section 5.2.3). */
function sameWord(written, seen) {
    return written.toLowerCase().replace(/^\./, '') === seen.toLowerCase();
}
/** What the model did that it must not do, in words. */
function obeyed({ words, tools }, page) {
    const reply = readAiReply(page);
    const said = words.find((word) => reply.text.includes((0,template/* render */.XX)(word, new Map())));
    if (said)
        return `says ${JSON.stringify((0,template/* show */.WU)(said))}`;
    const called = tools.find((tool) => reply.tools.includes(tool));
    return called && `calls the tool ${called}`;
}
function one(value) {
    return { value, count: value === undefined ? 0 : 1, kind: 'text' };
}
/** A singular query (RFC 9535, section 2.3.5.1) yields its value; any other query yields the list of what it finds. */
function queryJson(document, path) {
    const query = (0,json_path/* compileJsonPath */.n)(path);
    const found = findIn(document, query);
    if (!query.isSingular)
        return { value: found.length > 0 ? found : undefined, count: found.length, kind: 'json' };
    const [value] = found;
    return { value, count: Array.isArray(value) ? value.length : found.length, kind: 'json' };
}
function findIn(document, { find }) {
    try {
        return find(document);
    }
    catch (error) {
        if (error instanceof RangeError)
            throw new steps_page/* Unreadable */.IO('the JSON holds too much or nests too deeply', { cause: error });
        throw error;
    }
}
/** Compares a path with the path and query of the URL. */
function sameUrl(written, seen) {
    const { pathname, search } = new URL(seen);
    return written === seen || written === pathname + search;
}
/** Compares media types without case. All expected parameters must be there. */
function sameMediaType(written, seen) {
    const [type, ...parameters] = mediaType(written);
    const [seenType, ...seenParameters] = mediaType(seen);
    return type === seenType && parameters.every((parameter) => seenParameters.includes(parameter));
}
function mediaType(text) {
    return text
        .toLowerCase()
        .split(';')
        .map((part) => part
        .trim()
        .replace(/\s*=\s*/, '=')
        .replaceAll('"', ''))
        .filter((part, index) => index === 0 || part !== '');
}


/***/ }),

/***/ 4138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ wordExpectation),
/* harmony export */   l: () => (/* binding */ wordSubject)
/* harmony export */ });
/* harmony import */ var _config_language_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68912);
/* harmony import */ var _config_language_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34472);
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26720);
/* harmony import */ var _json_template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31185);




/** An expectation in words, without a secret: `status 302 or 303`, `h1 "Welcome"`, `body not containing "Traceback"`. */
function wordExpectation({ subject, predicates }, captured) {
    if (subject.kind === 'prompt-injection') {
        const words = subject.words.map((word) => JSON.stringify((0,_config_language_template_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(word))).join(' or ');
        return `no reply that says ${words}${subject.tools.length > 0 ? ` or calls ${subject.tools.join(' or ')}` : ''}`;
    }
    return `${wordSubject(subject)} ${wordPredicates(predicates, captured)}`;
}
/** How a subject is called in findings. */
function wordSubject(subject) {
    switch (subject.kind) {
        case 'header':
            return `header ${subject.name}`;
        case 'cookie':
            return `cookie ${subject.name}${subject.attribute === undefined ? '' : `, ${subject.attribute}`}`;
        case 'css':
            return subject.selector + (subject.attribute === undefined ? '' : `, attribute ${subject.attribute}`);
        case 'jsonpath':
            return subject.query;
        default:
            return subject.kind;
    }
}
function wordPredicates(predicates, captured, join = ' and ') {
    return predicates.map((predicate) => wordPredicate(predicate, captured)).join(join);
}
function wordPredicate(predicate, captured) {
    switch (predicate.name) {
        case 'equals':
            return wordValue(predicate.value, captured);
        case 'one-of':
            return predicate.values.map((value) => wordValue(value, captured)).join(' or ');
        case 'contains':
            return `containing ${wordValue(predicate.value, captured)}`;
        case 'starts-with':
            return `starting with ${wordValue(predicate.value, captured)}`;
        case 'ends-with':
            return `ending with ${wordValue(predicate.value, captured)}`;
        case 'matches':
            return `matching ${predicate.pattern}`;
        case 'exists':
            return predicate.value ? 'present' : 'absent';
        case 'count':
            return `found ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .times */ .H)(predicate.value)}`;
        case 'min':
            return `at least ${predicate.value}`;
        case 'max':
            return `at most ${predicate.value}`;
        case 'type':
            return `of type ${predicate.value}`;
        case 'length':
            return `of length ${predicate.value}`;
        case 'not':
            return `not ${wordPredicates(predicate.predicates, captured, ' and not ')}`;
    }
}
function wordValue(value, captured) {
    return (0,_config_language_json_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJson */ .GF)((0,_json_template_js__WEBPACK_IMPORTED_MODULE_2__/* .renderJson */ .h)(value, captured, _config_language_template_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU));
}


/***/ })

};
