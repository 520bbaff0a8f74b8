export const id = 824;
export const ids = [824];
export const modules = {

/***/ 9906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ke: () => (/* binding */ isOnlySecrets),
/* harmony export */   XV: () => (/* binding */ parsePillars),
/* harmony export */   lv: () => (/* binding */ parseSeverity),
/* harmony export */   mD: () => (/* binding */ defaultConfigFile)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5071);

const defaultConfigFile = '.github/launch-gate.yml';
const pillarNames = ['secrets', 'smoke', 'latency'];
const severities = ['blocker', 'high', 'medium'];
/** Pillar names as given on the command line or in the input `run`. Throws USAGE for one that does not exist. */
function parsePillars(names) {
    return [...new Set(names)].map((name) => oneOf(pillarNames, name, 'there is no pillar'));
}
/** Nothing of a deployment was asked for. */
function isOnlySecrets(named) {
    return named.length > 0 && named.every((name) => name === 'secrets');
}
/** The option or input `fail-on`; empty means not given. Throws USAGE. */
function parseSeverity(text) {
    return text ? oneOf(severities, text, 'fail-on knows no severity') : undefined;
}
function oneOf(known, text, complaint) {
    const found = known.find((name) => name === text);
    if (!found)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u('USAGE', { problem: `${complaint} "${text}"; known are ${known.join(', ')}` });
    return found;
}


/***/ }),

/***/ 1882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cn: () => (/* binding */ toTemplate),
/* harmony export */   RP: () => (/* binding */ valueOf),
/* harmony export */   WH: () => (/* binding */ splitExpressions),
/* harmony export */   eh: () => (/* binding */ isSecretName)
/* harmony export */ });
const known = /^(env|captured)\.([A-Za-z_][\w-]*)$/;
/** Cuts a string into text and expressions. Values put in later are never cut again. */
function splitExpressions(text) {
    const pieces = [];
    let from = 0;
    for (;;) {
        const start = text.indexOf('${{', from);
        if (start < 0)
            break;
        if (start > from)
            pieces.push({ kind: 'text', source: text.slice(from, start) });
        const end = text.indexOf('}}', start + 3);
        if (end < 0)
            return [...pieces, { kind: 'unclosed', source: text.slice(start) }];
        const source = text.slice(start, end + 2);
        const inner = source.slice(3, -2).trim();
        const [, kind, name] = known.exec(inner) ?? [];
        pieces.push(name ? { kind: kind, source, name } : { kind: 'unknown', source, inner });
        from = end + 2;
    }
    if (from < text.length || pieces.length === 0)
        pieces.push({ kind: 'text', source: text.slice(from) });
    return pieces;
}
/** The template of a string, with `${{ env.X }}` resolved. An expression that is a mistake stays as it was written. */
function toTemplate(text, env, secretNames) {
    const parts = splitExpressions(text).map((piece) => {
        if (piece.kind === 'captured')
            return { kind: 'captured', name: piece.name };
        if (piece.kind !== 'env')
            return { kind: 'text', text: piece.source };
        const secret = secretNames.has(piece.name) || isSecretName(piece.name);
        return { kind: 'env', name: piece.name, value: valueOf(env, piece.name) ?? '', secret };
    });
    return { parts };
}
/** Whether a variable's name says that its value is a secret. */
function isSecretName(name) {
    return /SECRET|TOKEN|PASSWORD|PASS|KEY|CREDENTIAL|PRIVATE|DSN|WEBHOOK/i.test(name);
}
/** A variable's value; undefined when it is not set. Own properties only: `env.constructor` is no variable. */
function valueOf(env, name) {
    return Object.hasOwn(env, name) ? env[name] : undefined;
}


/***/ }),

/***/ 3753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readLimits),
/* harmony export */   M: () => (/* binding */ defaultLimits)
/* harmony export */ });
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(185);

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

/***/ 596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ loadConfig),
  F: () => (/* reexport */ secretsOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
// EXTERNAL MODULE: ./lib/src/git/gate-files.js
var gate_files = __webpack_require__(4620);
;// CONCATENATED MODULE: ./lib/src/config/base-url.js
/** An http(s) origin as URLs are built on it, without a slash at the end; or what is wrong with it. */
function parseOrigin(text) {
    const url = URL.parse(text.trim());
    if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:') || url.hostname === '')
        return { problem: 'must be an origin such as https://app.example.com' };
    if (url.username || url.password)
        return { problem: 'must not hold a user name or password' };
    if (url.pathname !== '/' || url.search || url.hash || text.includes('?') || text.includes('#')) {
        return { problem: 'must be an origin only; the path belongs to each check' };
    }
    return { origin: url.origin };
}
/** `host` or `host:port`, in lower case; undefined when it is neither. */
function parseHost(text) {
    const host = text.trim().toLowerCase();
    if (/[\s/?#@\\]/.test(host) || host.includes('://'))
        return undefined;
    const url = URL.parse(`http://${host}/`);
    return url && (url.host === host || `${url.hostname}:80` === host) ? host : undefined;
}

// EXTERNAL MODULE: ./lib/src/config/expressions.js
var expressions = __webpack_require__(1882);
// EXTERNAL MODULE: ./lib/src/config/reading.js
var config_reading = __webpack_require__(185);
;// CONCATENATED MODULE: ./lib/src/config/check-expressions.js


/** Every string below `value`, with its spot; depth is bounded by the parser. */
function* stringsIn(value) {
    if (typeof value !== 'object' || value === null)
        return;
    for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
        const entry = value[key];
        if (typeof entry === 'string')
            yield [[value, key], entry];
        else
            yield* stringsIn(entry);
    }
}
function* keysIn(value) {
    if (typeof value !== 'object' || value === null)
        return;
    for (const [key, entry] of Object.entries(value)) {
        if (!Array.isArray(value))
            yield [value, key];
        yield* keysIn(entry);
    }
}
/** Names of the variables used anywhere below `value`. */
function envNamesIn(value) {
    const pieces = [...stringsIn(value)].flatMap(([, text]) => (0,expressions/* splitExpressions */.WH)(text));
    return new Set(pieces.flatMap((piece) => (piece.kind === 'env' ? [piece.name] : [])));
}
/**
 * Reports every `${{ }}` below `root` that cannot be resolved. Messages name variables and never show a value.
 * `skip` is a top-level key that another source has overruled.
 */
function checkExpressions(reading, root, skip) {
    for (const [holder, key] of keysIn(root)) {
        if (key.includes('${{'))
            (0,config_reading/* reportKey */.y1)(reading, [holder, key], 'an expression can stand in a value, not in a key');
    }
    for (const [spot, text] of stringsIn(root)) {
        if (spot[0] === root && spot[1] === skip)
            continue;
        for (const piece of (0,expressions/* splitExpressions */.WH)(text)) {
            if (piece.kind === 'env')
                checkVariable(reading, spot, piece);
            if (piece.kind === 'unclosed')
                (0,config_reading/* reportValue */.aC)(reading, spot, '"${{" is never closed by "}}"', piece.source);
            if (piece.kind === 'unknown')
                (0,config_reading/* reportValue */.aC)(reading, spot, explainUnknown(piece.inner), piece.source);
        }
    }
}
function checkVariable(reading, spot, { name, source }) {
    const value = (0,expressions/* valueOf */.RP)(reading.env, name);
    if (value)
        return;
    const { span: _, ...at } = reading.source.valueAt(spot, source);
    // GitHub gives an empty value for a secret that does not exist and to pull requests from forks.
    const state = value === '' ? `${name} is set but empty` : `${name} is not set`;
    const isSecret = reading.sessionEnv.has(name) || (0,expressions/* isSecretName */.eh)(name);
    reading.mistakes.push({ at, message: `${state}. ${whereToSet(name, isSecret)}`, unset: true });
}
function whereToSet(name, isSecret) {
    if (/^(GITHUB|RUNNER)_/.test(name))
        return 'GitHub sets it in workflows; elsewhere set it before the run';
    return `In the workflow: env: { ${name}: "\${{ ${isSecret ? 'secrets' : 'vars'}.${name} }}" }`;
}
function explainUnknown(inner) {
    const [, context, name] = /^(secrets|vars|inputs|github)\.([A-Za-z_][\w-]*)$/.exec(inner) ?? [];
    if (context === 'github')
        return `"${inner}" cannot be read here; GitHub sets variables such as \${{ env.GITHUB_SHA }}`;
    if (name)
        return `"${inner}" cannot be read here. In the workflow: env: { ${name}: "\${{ ${inner} }}" }, and here \${{ env.${name} }}`;
    return 'unknown expression; known are ${{ env.NAME }} and ${{ captured.name }}';
}

;// CONCATENATED MODULE: ./lib/src/config/code-frame.js
const maxWidth = 120;
/**
 * The line of a mistake with the line before it, and carets under `span` characters.
 * Columns count characters (code points) from 1; tabs show as one blank so that the carets stay below the text.
 */
function codeFrame(lines, at, span) {
    const gutter = String(at.line).length;
    const before = lines[at.line - 2] ?? '';
    const characters = Array.from(lines[at.line - 1] ?? '');
    // A file may be one line of a megabyte: a window around the column is enough.
    const start = at.column > maxWidth - 20 ? at.column - 40 : 0;
    const carets = Math.max(1, Math.min(span, characters.length - at.column + 1, maxWidth - (at.column - 1 - start)));
    const window = (line) => plain(line.slice(start, start + maxWidth));
    const rows = [
        `${at.line} | ${window(characters)}`,
        `${' '.repeat(gutter)} | ${' '.repeat(at.column - 1 - start)}${'^'.repeat(carets)}`,
    ];
    const above = window(Array.from(before.slice(0, 2 * (start + maxWidth))));
    if (above.trim() !== '')
        rows.unshift(`${String(at.line - 1).padStart(gutter)} | ${above}`);
    return rows.map((row) => `  ${row}`.trimEnd()).join('\n');
}
/** Control and bidirectional characters would move or hide what stands beside them. */
function plain(characters) {
    return characters
        .join('')
        .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => (character === '\t' ? ' ' : '\ufffd'));
}

;// CONCATENATED MODULE: ./lib/src/config/mistakes.js


const mostShown = 50;
/** The error that tells all mistakes at once, in the order of the file. `lines` are the file's. */
function invalidConfig(mistakes, lines) {
    const distinct = new Map(mistakes.map((mistake) => [JSON.stringify([mistake.at, mistake.message]), mistake]));
    const inOrder = [...distinct.values()].toSorted((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
    const texts = inOrder.slice(0, mostShown).map((mistake) => describe(mistake, lines));
    if (inOrder.length > mostShown)
        texts.push(`… and ${inOrder.length - mostShown} more`);
    const count = inOrder.length === 1 ? '1 mistake' : `${inOrder.length} mistakes`;
    return new errors/* GateError */.u('CONFIG_INVALID', { mistakes: texts.join('\n'), count });
}
function describe({ at, message, span }, lines) {
    const first = `${at.file}:${at.line}:${at.column}  ${message}`;
    return span === undefined ? first : `${first}\n${codeFrame(lines, at, span)}`;
}

// EXTERNAL MODULE: ./lib/src/config/limits.js
var config_limits = __webpack_require__(3753);
// EXTERNAL MODULE: ./lib/src/config/nearest.js
var nearest = __webpack_require__(1219);
// EXTERNAL MODULE: ./lib/src/config/schema.js
var schema = __webpack_require__(7918);
// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
;// CONCATENATED MODULE: ./lib/src/config/predicates.js


/**
 * The value at `spot` as predicates: a scalar means equals, a list one of, a mapping names them.
 * With `asText`, numbers compare as they are written (`1.50`), because what they are compared with is text.
 */
function readPredicates(reading, spot, scope, asText) {
    const value = (0,config_reading/* valueAt */.fK)(spot);
    if (Array.isArray(value)) {
        return [{ name: 'one-of', values: value.map((_, index) => readValue(reading, [value, index], scope, asText)) }];
    }
    if (typeof value !== 'object' || value === null)
        return [{ name: 'equals', value: readValue(reading, spot, scope, asText) }];
    const names = Object.keys(value);
    return names.map((name) => readPredicate(reading, value, name, scope, asText));
}
function readPredicate(reading, raw, name, scope, asText) {
    const spot = [raw, name];
    switch (name) {
        case 'equals':
            return { name, value: readValue(reading, spot, scope, asText) };
        case 'contains':
        case 'starts-with':
        case 'ends-with':
            return { name, value: (0,config_reading/* readTemplate */.xV)(reading, spot, scope) };
        case 'matches':
            return { name, pattern: readPattern(reading, spot) };
        case 'not':
            return { name, predicates: readPredicates(reading, spot, scope, asText) };
        default:
            // The schema has checked that the value has the predicate's own type.
            return { name, value: raw[name] };
    }
}
function readValue(reading, spot, scope, asText) {
    const value = (0,config_reading/* valueAt */.fK)(spot);
    if (!asText)
        return (0,config_reading/* readJson */.Vh)(reading, spot, scope);
    if (value === null || typeof value === 'object') {
        (0,config_reading/* reportValue */.aC)(reading, spot, 'text is compared here: put the value in quotes, or use "exists" or another predicate');
        return null;
    }
    return (0,config_reading/* readTemplate */.xV)(reading, spot, scope);
}
/** An RE2 pattern that compiles. */
function readPattern(reading, spot) {
    const pattern = String((0,config_reading/* valueAt */.fK)(spot));
    try {
        build/* RE2JS */.L3.compile(pattern);
    }
    catch (error) {
        (0,config_reading/* reportValue */.aC)(reading, spot, `not an RE2 pattern: ${error.message}`);
    }
    return pattern;
}

// EXTERNAL MODULE: ./node_modules/css-select/dist/index.js + 25 modules
var dist = __webpack_require__(5676);
// EXTERNAL MODULE: ./node_modules/jsonpath-rfc9535/dist/esm/parser/index.js + 1 modules
var parser = __webpack_require__(1185);
;// CONCATENATED MODULE: ./lib/src/config/selectors.js



function checkSelector(reading, spot, selector, place) {
    const problem = failure(() => (0,dist/* compile */.wE)(selector));
    if (problem)
        report(reading, spot, `${JSON.stringify(selector)} is not a CSS selector: ${problem.message.split('\n', 1)[0]}`, place);
}
/** JSONPath as RFC 9535 has it. */
function checkJsonPath(reading, spot, query, place) {
    const problem = failure(() => (0,parser/* default */.A)(query));
    // The parser's own message is a page of alternatives; where it stopped is enough.
    const column = problem && problem.location?.start.column;
    const where = column ? ` from character ${column} on` : '';
    if (problem)
        report(reading, spot, `${JSON.stringify(query)} is not a JSONPath query (RFC 9535)${where}`, place);
}
/** Names of headers and cookies are tokens: RFC 9110, section 5.6.2, and RFC 6265, section 4.1.1. */
function checkToken(reading, spot, name, place) {
    if (!/^[!#$%&'*+.^_`|~\w-]+$/.test(name))
        report(reading, spot, `${JSON.stringify(name)} cannot be the name of a header or cookie`, place);
}
function report(reading, spot, message, place) {
    if (place === 'key')
        (0,config_reading/* reportKey */.y1)(reading, spot, message);
    else
        (0,config_reading/* reportValue */.aC)(reading, spot, message);
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

;// CONCATENATED MODULE: ./lib/src/config/captures.js



const kinds = ['css', 'jsonpath', 'header', 'cookie', 'regex'];
/** What a step keeps of its response. `secret` is what holds where the capture does not say. */
function readCaptures(reading, raw, secret) {
    return Object.entries(raw ?? {}).map(([name, capture]) => {
        const holder = raw;
        if (!/^[A-Za-z_][\w-]*$/.test(name)) {
            (0,config_reading/* reportKey */.y1)(reading, [holder, name], `${JSON.stringify(name)} cannot be used in \${{ captured.… }}; a name has letters, digits, "_" and "-"`);
        }
        const from = readSource(reading, capture);
        if (!from)
            (0,config_reading/* reportLack */.U8)(reading, capture, [holder, name], `"${name}" needs exactly one of ${kinds.join(', ')}`);
        if (capture.attribute !== undefined && from?.kind !== 'css')
            (0,config_reading/* reportKey */.y1)(reading, [capture, 'attribute'], '"attribute" needs "css"');
        return {
            at: (0,config_reading/* keyPosition */.T)(reading, [holder, name]),
            name,
            secret: capture.secret ?? secret,
            from: from ?? { kind: 'header', name: '' },
        };
    });
}
function readSource(reading, raw) {
    const [kind, ...others] = kinds.filter((candidate) => raw[candidate] !== undefined);
    if (kind === undefined || others.length > 0)
        return undefined;
    const text = raw[kind] ?? '';
    switch (kind) {
        case 'css':
            checkSelector(reading, [raw, kind], text, 'value');
            return { kind, selector: text, attribute: raw.attribute };
        case 'jsonpath':
            checkJsonPath(reading, [raw, kind], text, 'value');
            return { kind, query: text };
        case 'regex':
            return { kind, pattern: readPattern(reading, [raw, kind]) };
        default:
            checkToken(reading, [raw, kind], text, 'value');
            return { kind, name: text };
    }
}

;// CONCATENATED MODULE: ./lib/src/config/expectations.js



/** What is expected of a response, in the order of the file. */
function readExpectations(reading, raw, scope) {
    const kinds = Object.keys(raw ?? {});
    return kinds.flatMap((kind) => readSubjects(reading, [raw, kind], kind, scope));
}
function readSubjects(reading, spot, kind, scope) {
    if (kind === 'status' || kind === 'url' || kind === 'content-type' || kind === 'body') {
        return [expectation(reading, spot, { kind }, scope)];
    }
    const value = (0,config_reading/* valueAt */.fK)(spot);
    // A bare name means that it exists: `css: h1`, `cookie: [sessionid, csrftoken]`.
    if (typeof value === 'string')
        return [exists(reading, spot, subject(reading, spot, kind, value, 'value'))];
    if (Array.isArray(value)) {
        return value.map((name, index) => exists(reading, [value, index], subject(reading, [value, index], kind, name, 'value')));
    }
    const mapping = value;
    return Object.keys(mapping).map((name) => expectation(reading, [mapping, name], subject(reading, [mapping, name], kind, name, 'key'), scope));
}
function expectation(reading, spot, of, scope) {
    const asText = of.kind !== 'status' && of.kind !== 'jsonpath';
    return { at: (0,config_reading/* keyPosition */.T)(reading, spot), subject: of, predicates: readPredicates(reading, spot, scope, asText) };
}
function exists(reading, spot, of) {
    return { at: (0,config_reading/* keyPosition */.T)(reading, spot), subject: of, predicates: [{ name: 'exists', value: true }] };
}
function subject(reading, spot, kind, name, place) {
    if (kind === 'css') {
        checkSelector(reading, spot, name, place);
        return { kind, selector: name };
    }
    if (kind === 'jsonpath') {
        checkJsonPath(reading, spot, name, place);
        return { kind, query: name };
    }
    checkToken(reading, spot, name, place);
    return { kind, name };
}

;// CONCATENATED MODULE: ./lib/src/config/headers.js


/** `headers` of a step or session. What HTTP cannot carry is a mistake here, and not a failed request later. */
function readHeaders(reading, raw, scope) {
    const headers = (0,config_reading/* readPairs */.SX)(reading, [raw, 'headers'], scope);
    for (const [name, value] of headers) {
        const spot = [raw.headers, name];
        checkToken(reading, spot, name, 'key');
        for (const part of value.parts) {
            const text = part.kind === 'env' ? part.value : part.kind === 'text' ? part.text : '';
            // RFC 9110, section 5.5, as undici enforces it. The value itself may be a secret and is not shown.
            if (/[^\t\x20-\x7e\x80-\xff]/.test(text)) {
                const owner = part.kind === 'env' ? `the value of ${part.name}` : `"${name}"`;
                (0,config_reading/* reportValue */.aC)(reading, spot, `${owner} holds a line break or another character that no header can carry`);
            }
        }
    }
    return headers;
}

// EXTERNAL MODULE: ./lib/src/config/template.js
var config_template = __webpack_require__(8763);
;// CONCATENATED MODULE: ./lib/src/config/target.js


/** A path on the base URL or an absolute http(s) URL. Where it begins with a capture, only the request itself can tell. */
function readTarget(reading, spot, scope) {
    const target = (0,config_reading/* readTemplate */.xV)(reading, spot, scope);
    const problem = problemWith(target, reading);
    if (problem)
        (0,config_reading/* reportValue */.aC)(reading, spot, `${JSON.stringify((0,config_reading/* textAt */.$6)(reading, spot))} ${problem}`);
    return target;
}
function problemWith(target, { hasBaseUrl }) {
    const first = target.parts[0];
    const needsBase = hasBaseUrl ? undefined : 'is a path, and there is no "base-url" to put it on';
    if (first?.kind === 'captured')
        return needsBase;
    // A variable that is not set has its own mistake.
    if (target.parts.some((part) => part.kind === 'env' && part.value === ''))
        return undefined;
    const captured = target.parts.flatMap((part) => part.kind === 'captured' ? [[part.name, { value: 'x', secret: false }]] : []);
    const text = (0,config_template/* render */.XX)(target, new Map(captured));
    // Browsers and URL parsers read "//host" and "/\host" as another host.
    if (/^\/(?![/\\])/.test(text))
        return needsBase;
    if (!/^https?:\/\//i.test(text))
        return 'must begin with "/", "http://" or "https://"';
    const url = URL.parse(text);
    if (!url)
        return 'is not a URL';
    return url.username || url.password
        ? 'must not hold a user name or password; send an "authorization" header'
        : undefined;
}

;// CONCATENATED MODULE: ./lib/src/config/step.js







const methods = ['get', 'head', 'post', 'put', 'patch', 'delete', 'options'];
const bodies = ['form', 'json', 'body'];
/** The methods that a mapping names. */
function methodsOf(raw) {
    return methods.filter((method) => method in raw);
}
/** One request with what is expected of it and captured from it. */
function readStep(reading, raw, setting) {
    const { name, spot, scope } = setting;
    const [method, other] = methodsOf(raw);
    if (!method)
        (0,config_reading/* reportLack */.U8)(reading, raw, spot, `${name} needs a method: ${methods.join(', ')}`);
    if (other)
        (0,config_reading/* reportKey */.y1)(reading, [raw, other], `${name} has two methods, "${method}" and "${other}"; further requests belong in "steps"`);
    const at = method ? [raw, method] : spot;
    // Read before its own captures are made: they come from the response.
    const request = {
        target: method ? readTarget(reading, at, scope) : (0,config_template/* literal */.eu)('/'),
        query: (0,config_reading/* readPairs */.SX)(reading, [raw, 'query'], scope),
        headers: setting.headersApart ? [] : readHeaders(reading, raw, scope),
        body: readBody(reading, raw, name, scope),
        expect: readExpectations(reading, raw.expect, scope),
    };
    const captures = readCaptures(reading, raw.capture, setting.secret);
    for (const capture of captures)
        scope.add(capture.name);
    return {
        at: (0,config_reading/* keyPosition */.T)(reading, at),
        method: (method ?? 'get').toUpperCase(),
        ...request,
        captures,
        until: raw.until && {
            timeoutMs: (0,config_reading/* readDuration */.$7)(reading, [raw.until, 'timeout'], 0),
            intervalMs: (0,config_reading/* readDuration */.$7)(reading, [raw.until, 'interval'], 1000),
        },
        follow: raw.follow ?? false,
        ...(0,config_limits/* readLimits */.B)(reading, raw, setting.limits),
        errorPage: raw['error-page'] ?? 'fail',
    };
}
function readBody(reading, raw, name, scope) {
    const [kind, other] = bodies.filter((candidate) => candidate in raw);
    if (other)
        (0,config_reading/* reportKey */.y1)(reading, [raw, other], `${name} has two bodies, "${kind}" and "${other}"`);
    if (kind === 'form')
        return { kind, fields: (0,config_reading/* readPairs */.SX)(reading, [raw, kind], scope) };
    if (kind === 'json')
        return { kind, value: (0,config_reading/* readJson */.Vh)(reading, [raw, kind], scope) };
    return kind && { kind: 'text', text: (0,config_reading/* readTemplate */.xV)(reading, [raw, kind], scope) };
}

// EXTERNAL MODULE: ./lib/src/config/step-schema.js + 1 modules
var step_schema = __webpack_require__(5236);
;// CONCATENATED MODULE: ./lib/src/config/steps.js



/** Keys of one request. Timeout, retries and size may stand beside `steps`: there they hold for each of them. */
const requestKeys = Object.keys(step_schema/* stepEntries */.$F).filter((key) => !Object.hasOwn(step_schema/* limitEntries */._, key));
/** The requests of a check or session: the one it holds itself, its `steps`, or none. */
function readSteps(reading, raw, setting) {
    const own = Object.keys(raw).filter((key) => requestKeys.includes(key) && !(setting.headersApart && key === 'headers'));
    if (!raw.steps)
        return own.length > 0 ? [readStep(reading, raw, setting)] : [];
    for (const key of own) {
        const where = methodsOf(raw).length > 0 ? 'one of them has to go' : `"${key}" belongs in one of the steps`;
        (0,config_reading/* reportKey */.y1)(reading, [raw, key], `"${key}" stands beside "steps" in ${setting.name}; ${where}`);
    }
    return readList(reading, raw.steps, setting, 'step');
}
/** A list of requests; `what` names one of them, `step` or `cleanup step`. */
function readList(reading, raw, setting, what) {
    return raw.map((step, index) => readStep(reading, step, {
        ...setting,
        name: `${what} ${index + 1} of ${setting.name}`,
        spot: [raw, index],
        headersApart: false,
    }));
}

;// CONCATENATED MODULE: ./lib/src/config/check.js





/** The checks in the order of the file. `sessions` are the names that they may use. */
function readChecks(reading, raw = [], inherited, sessions) {
    const seen = new Map();
    return raw.map((check, index) => {
        const first = seen.get(check.name);
        if (first)
            (0,config_reading/* reportValue */.aC)(reading, [check, 'name'], `another check is called ${JSON.stringify(check.name)}, on line ${first.line}`);
        else
            seen.set(check.name, (0,config_reading/* keyPosition */.T)(reading, [check, 'name']));
        return readCheck(reading, check, [raw, index], inherited, sessions);
    });
}
function readCheck(reading, raw, spot, inherited, sessions) {
    const name = `check ${JSON.stringify(raw.name)}`;
    const setting = { name, spot, limits: (0,config_limits/* readLimits */.B)(reading, raw, inherited), secret: false, scope: new Set() };
    if (raw.session !== undefined && !sessions.includes(raw.session)) {
        const known = (0,nearest/* didYouMean */.a)(raw.session, sessions) ||
            (sessions.length > 0 ? `; known are ${sessions.join(', ')}` : '; "sessions" has none');
        (0,config_reading/* reportValue */.aC)(reading, [raw, 'session'], `unknown session ${JSON.stringify(raw.session)} in ${name}${known}`);
    }
    const steps = readSteps(reading, raw, setting);
    if (steps.length === 0)
        (0,config_reading/* reportLack */.U8)(reading, raw, spot, `${name} needs a request, such as "get: /", or "steps"`);
    return {
        at: (0,config_reading/* keyPosition */.T)(reading, spot),
        name: raw.name,
        session: raw.session,
        steps,
        cleanup: readList(reading, raw.cleanup ?? [], setting, 'cleanup step'),
        latency: readBudget(reading, raw, name),
    };
}
function readBudget(reading, raw, name) {
    const { latency } = raw;
    if (latency === undefined)
        return undefined;
    const spot = [raw, 'latency'];
    if (raw.steps && raw.steps.length > 1)
        (0,config_reading/* reportKey */.y1)(reading, spot, `"latency" samples one request, and ${name} has ${raw.steps.length} steps`);
    else if (raw.cleanup)
        (0,config_reading/* reportKey */.y1)(reading, spot, `"latency" in ${name} would repeat the request without its "cleanup"`);
    const p95Ms = typeof latency === 'string' ? schema/* namedBudgets */.u[latency] : (0,config_reading/* readDuration */.$7)(reading, [latency, 'p95'], 0);
    return { at: (0,config_reading/* keyPosition */.T)(reading, spot), p95Ms };
}

;// CONCATENATED MODULE: ./lib/src/config/ready.js



/** The wait for the new release. `timeout` is that of the whole wait; each request has the default one and is not retried: the next one follows anyway. */
function readReady(reading, spot, raw, inherited) {
    if (!raw)
        return undefined;
    const limits = { ...(0,config_limits/* readLimits */.B)(reading, raw, inherited), timeoutMs: inherited.timeoutMs, retries: 0 };
    const step = readStep(reading, raw, { name: '"ready"', spot, limits, secret: false, scope: new Set() });
    return {
        at: (0,config_reading/* keyPosition */.T)(reading, spot),
        step: { ...step, ...limits },
        timeoutMs: (0,config_reading/* readDuration */.$7)(reading, [raw, 'timeout'], 180_000),
        intervalMs: (0,config_reading/* readDuration */.$7)(reading, [raw, 'interval'], 2000),
    };
}

;// CONCATENATED MODULE: ./lib/src/config/secret-places.js


/** Shorter values turn up by chance. */
const minLength = 8;
/** `secrets`: undefined when it is not written, no places for `secrets: true`. */
function readSecretPlaces(reading, raw) {
    if (raw === undefined)
        return undefined;
    if (raw === true)
        return { paths: [], logs: [], envValues: [] };
    const bundles = raw.bundles ? (0,config_reading/* keyPosition */.T)(reading, [raw, 'bundles']) : undefined;
    if (bundles && !reading.hasBaseUrl) {
        (0,config_reading/* reportKey */.y1)(reading, [raw, 'bundles'], '"bundles" are those of a deployment, and there is no "base-url"');
    }
    const places = { paths: readListed(reading, raw.paths), logs: readListed(reading, raw.logs), bundles };
    const none = places.paths.length + places.logs.length === 0 && !bundles;
    if (raw['env-values'] && none && !reading.reduced.has(raw)) {
        (0,config_reading/* reportKey */.y1)(reading, [raw, 'env-values'], '"env-values" are looked for in "paths", "logs" and "bundles", and none is listed');
    }
    return { ...places, baseline: raw.baseline, envValues: readEnvValues(reading, raw['env-values']) };
}
function readListed(reading, raw = []) {
    return raw.map((path, index) => ({ at: (0,config_reading/* keyPosition */.T)(reading, [raw, index]), path }));
}
function readEnvValues(reading, raw = []) {
    return raw.map((name, index) => {
        const spot = [raw, index];
        const set = (0,expressions/* valueOf */.RP)(reading.env, name);
        const value = set?.trim() ?? '';
        if (value === '')
            reportEmpty(reading, spot, name, set !== undefined);
        else if (value.length < minLength) {
            (0,config_reading/* reportValue */.aC)(reading, spot, `the value of ${name} has fewer than ${minLength} characters: it would be found by chance`);
        }
        return { at: (0,config_reading/* keyPosition */.T)(reading, spot), kind: 'env', secret: true, name, value };
    });
}
/** GitHub gives an empty value to pull requests from forks; a run of secrets alone then says that it was not searched for. */
function reportEmpty(reading, spot, name, isSet) {
    const { span, ...at } = reading.source.valueAt(spot);
    const where = `In the workflow: env: { ${name}: "\${{ secrets.${name} }}" }`;
    const message = `${name} is ${isSet ? 'set but empty' : 'not set'}. ${where}`;
    reading.mistakes.push({ at, message, span, ...(isSet ? { unset: true } : {}) });
}

;// CONCATENATED MODULE: ./lib/src/config/session.js




/** The sessions in the order of the file. What they capture is secret unless it says otherwise. */
function readSessions(reading, raw = {}, inherited) {
    return Object.entries(raw).map(([key, session]) => {
        const spot = [raw, key];
        const name = `session ${JSON.stringify(key)}`;
        const scope = new Set();
        const limits = (0,config_limits/* readLimits */.B)(reading, session, inherited);
        // Headers beside a single request are the session's: they may use what that request captures.
        const steps = readSteps(reading, session, { name, spot, limits, secret: true, scope, headersApart: true });
        if (steps.length === 0 && !session.headers)
            (0,config_reading/* reportLack */.U8)(reading, session, spot, `${name} needs a request, "steps" or "headers"`);
        return { at: (0,config_reading/* keyPosition */.T)(reading, spot), name: key, steps, headers: readHeaders(reading, session, scope) };
    });
}
/** Everything that any session captures. */
function captureNames(raw = {}) {
    const steps = Object.values(raw).flatMap((session) => [session, ...(session.steps ?? [])]);
    return new Set(steps.flatMap((step) => Object.keys(step.capture ?? {})));
}

// EXTERNAL MODULE: ./lib/src/config/units.js
var units = __webpack_require__(6070);
;// CONCATENATED MODULE: ./lib/src/config/waiver.js

/** Waivers whose date is past are no mistake: the verdict shows them as expired. */
function readWaivers(reading, raw = []) {
    return raw.map((waiver, index) => {
        if (!isDay(waiver.until))
            (0,config_reading/* reportValue */.aC)(reading, [waiver, 'until'], `there is no day ${waiver.until}`);
        return { at: (0,config_reading/* keyPosition */.T)(reading, [raw, index]), ...waiver };
    });
}
/** `2027-02-30` parses, as the second of March. */
function isDay(date) {
    const parsed = new Date(`${date}T00:00:00Z`);
    return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
}

;// CONCATENATED MODULE: ./lib/src/config/read-config.js










/** Everything the configuration holds when nothing is written. */
const defaultConfig = {
    failOn: 'high',
    deadlineMs: 600_000,
    allowedHosts: [],
    sessions: [],
    checks: [],
    latency: { ratePerSecond: 4, maxInFlight: 4, onInconclusive: 'warn' },
    waivers: [],
};
/** Reads a validated file into what the pillars use. Mistakes go to `reading`; with any of them the result is of no use. */
function readConfig(reading, raw, sessionNames, baseUrlOverride) {
    const limits = (0,config_limits/* readLimits */.B)(reading, raw.defaults, config_limits/* defaultLimits */.M);
    return {
        baseUrl: baseUrlOverride ?? readBaseUrl(reading, raw),
        failOn: raw['fail-on'] ?? defaultConfig.failOn,
        deadlineMs: (0,config_reading/* readDuration */.$7)(reading, [raw, 'deadline'], defaultConfig.deadlineMs),
        allowedHosts: readHosts(reading, raw['allowed-hosts']),
        secrets: readSecretPlaces(reading, raw.secrets),
        ready: readReady(reading, [raw, 'ready'], raw.ready, limits),
        sessions: readSessions(reading, raw.sessions, limits),
        checks: readChecks(reading, raw.checks, limits, sessionNames),
        latency: readLatency(reading, raw.latency),
        waivers: readWaivers(reading, raw.waivers),
    };
}
function readBaseUrl(reading, raw) {
    if (raw['base-url'] === undefined)
        return undefined;
    const spot = [raw, 'base-url'];
    const text = readText(reading, spot);
    if (!text)
        return undefined;
    const parsed = parseOrigin(text);
    if ('origin' in parsed)
        return parsed.origin;
    (0,config_reading/* reportValue */.aC)(reading, spot, `"base-url" ${parsed.problem}`);
    return undefined;
}
function readHosts(reading, raw = []) {
    return raw.flatMap((_, index) => {
        const spot = [raw, index];
        const text = readText(reading, spot);
        const host = text && parseHost(text);
        if (text && !host)
            (0,config_reading/* reportValue */.aC)(reading, spot, 'must be a host, such as id.example.com or id.example.com:8443');
        return host || [];
    });
}
/** Text with its variables put in; empty where one of them is not set, which has its own mistake. */
function readText(reading, spot) {
    const template = (0,config_reading/* readTemplate */.xV)(reading, spot, new Set());
    const isOpen = template.parts.some((part) => part.kind === 'captured' || (part.kind === 'env' && part.value === ''));
    return isOpen ? '' : (0,config_template/* render */.XX)(template, new Map());
}
function readLatency(reading, raw) {
    const defaults = defaultConfig.latency;
    if (!raw)
        return defaults;
    return {
        ratePerSecond: (0,config_reading/* readUnit */.H_)(reading, [raw, 'rate'], defaults.ratePerSecond, units/* parseRate */.WN, 'from 1/m to 100/s'),
        maxInFlight: defaults.maxInFlight,
        onInconclusive: raw['on-inconclusive'] ?? defaults.onInconclusive,
    };
}

// EXTERNAL MODULE: ./lib/src/config/routes.js
var config_routes = __webpack_require__(5231);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/src/config/plain.js

const maxDepth = 64;
const maxValues = 100_000;
/**
 * YAML nodes as plain values. Mappings have no prototype, so that no key is ever inherited; an alias gives a copy.
 * `places` tells for each mapping and list where its entries stand. What is too much, or leads nowhere, gives no value at all.
 */
function toPlain(root, report) {
    const places = new WeakMap();
    const anchors = new Map();
    let values = 0;
    let refused = false;
    const value = convert(root, 0);
    return { value: refused ? undefined : value, places };
    function convert(node, depth) {
        if (node === null || refused)
            return null;
        // Aliases count each time they are followed: a few lines of them may stand for billions of values.
        values += 1;
        if (depth > maxDepth)
            return refuse(node, `nested deeper than ${maxDepth} levels`);
        if (values > maxValues)
            return refuse(node, `more than ${maxValues} values, with aliases followed`);
        if ((0,yaml_dist/* isAlias */.Vj)(node))
            return convert(follow(node), depth + 1);
        remember(node);
        if ((0,yaml_dist/* isMap */.jh)(node))
            return convertMap(node, depth);
        if ((0,yaml_dist/* isSeq */.oP)(node))
            return convertList(node, depth);
        const value = (0,yaml_dist/* isScalar */.jn)(node) ? node.value : null;
        if (typeof value === 'number' && !isExact(value))
            report(extentOf(node), 'this number cannot be kept exactly; put it in quotes');
        return value;
    }
    function convertList(node, depth) {
        const list = [];
        const own = new Map();
        places.set(list, own);
        for (const [index, item] of node.items.entries()) {
            own.set(index, placeOf(item, node));
            list.push(convert(item, depth + 1));
        }
        return list;
    }
    function convertMap(node, depth) {
        const mapping = Object.create(null);
        const own = new Map();
        places.set(mapping, own);
        for (const pair of node.items) {
            const at = pair.key ?? node;
            const key = keyText(pair.key);
            if (refused)
                return mapping;
            if (key === undefined)
                report(extentOf(at), 'a key must be plain text');
            // What valibot does with these three is to drop them; refusing is better than losing one silently.
            else if (['__proto__', 'constructor', 'prototype'].includes(key))
                report(extentOf(at), `the key "${key}" cannot be used`);
            else if (own.has(key))
                report(extentOf(at), `the key ${JSON.stringify(key)} stands here twice`);
            else {
                own.set(key, { ...placeOf(pair.value, at), key: extentOf(at) });
                mapping[key] = convert(pair.value, depth + 1);
            }
        }
        return mapping;
    }
    function keyText(node) {
        const key = (0,yaml_dist/* isAlias */.Vj)(node) ? follow(node) : node;
        if (!(0,yaml_dist/* isScalar */.jn)(key))
            return undefined;
        remember(key);
        return typeof key.value === 'string' ? key.value : key.source;
    }
    function remember(node) {
        if ('anchor' in node && typeof node.anchor === 'string')
            anchors.set(node.anchor, node);
    }
    function follow(alias) {
        const target = anchors.get(alias.source);
        return target ?? refuse(alias, `nothing before this is anchored as "&${alias.source}"`);
    }
    function placeOf(node, otherwise) {
        const scalar = (0,yaml_dist/* isAlias */.Vj)(node) ? anchors.get(node.source) : node;
        return { value: extentOf(node ?? otherwise), written: (0,yaml_dist/* isScalar */.jn)(scalar) ? scalar.source : undefined };
    }
    function refuse(node, message) {
        refused = true;
        report(extentOf(node), message);
        return null;
    }
}
function extentOf(node) {
    return node.range ? [node.range[0], node.range[1]] : [0, 0];
}
/** Beyond 2^53 JavaScript rounds silently, and JSON has no infinity. */
function isExact(value) {
    return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
}

;// CONCATENATED MODULE: ./lib/src/config/positions.js
/** Turns extents of `text` into positions. Columns count characters, not UTF-16 units: an emoji is one column. */
function createPositions(file, text, counter) {
    // Counting is only needed where a character takes two units; otherwise a long line with many mistakes would take minutes.
    const count = /[\ud800-\udfff]/.test(text)
        ? (piece) => Array.from(piece).length
        : (piece) => piece.length;
    return ([start, end]) => {
        const { line, col } = counter.linePos(start);
        const lineStart = start - Math.max(col - 1, 0);
        const firstLine = text.slice(start, end).split(/\r?\n/, 1)[0] ?? '';
        return {
            file,
            line: Math.max(line, 1),
            column: count(text.slice(lineStart, start)) + 1,
            span: Math.max(1, count(firstLine.trimEnd())),
        };
    };
}

;// CONCATENATED MODULE: ./lib/src/config/source.js



/** Parses one YAML 1.2 document. Never throws: what is wrong stands in `mistakes`. */
function parseSource(file, content) {
    const text = content.replace(/^\ufeff/, '');
    const lineCounter = new yaml_dist/* LineCounter */.HN();
    // Unique keys are checked in plain.ts: yaml's own check takes quadratic time.
    const document = (0,yaml_dist/* parseDocument */.Tp)(text, { lineCounter, uniqueKeys: false, prettyErrors: false, logLevel: 'error' });
    const position = createPositions(file, text, lineCounter);
    const mistakes = [];
    const report = (extent, message) => {
        const { span, ...at } = position(extent);
        mistakes.push({ at, message, span });
    };
    for (const { pos, code, message } of [...document.errors, ...document.warnings]) {
        report(pos, `not valid YAML: ${explain(code, message)}`);
    }
    const broken = mistakes.length > 0;
    const { value, places } = broken ? { value: undefined, places: new WeakMap() } : toPlain(document.contents, report);
    const find = ([holder, key]) => places.get(holder)?.get(key);
    return {
        value: value ?? undefined,
        lines: text.split(/\r?\n/),
        mistakes,
        keyAt: (spot) => position(find(spot)?.key ?? find(spot)?.value ?? [0, 0]),
        valueAt: (spot, within) => position(narrow(text, find(spot)?.value ?? [0, 0], within)),
        written: (spot) => find(spot)?.written ?? '',
        remove: (holder, keys) => remove(holder, keys, places.get(holder)),
    };
}
function remove(holder, keys, places) {
    if (!Array.isArray(holder)) {
        for (const key of keys)
            delete holder[key];
        return;
    }
    const kept = [...holder.entries()].filter(([index]) => !keys.has(index));
    const keptPlaces = kept.map(([index]) => places?.get(index));
    holder.length = 0;
    places?.clear();
    for (const [index, [, item]] of kept.entries()) {
        holder.push(item);
        const place = keptPlaces[index];
        if (place)
            places?.set(index, place);
    }
}
/** An escaped or folded string does not hold the piece as written; then the whole value is meant. */
function narrow(text, [start, end], within) {
    const index = within ? text.slice(start, end).indexOf(within) : -1;
    return within && index >= 0 ? [start + index, start + index + within.length] : [start, end];
}
function explain(code, message) {
    if (code === 'RESOURCE_EXHAUSTION')
        return 'nested too deeply';
    if (code === 'MULTIPLE_DOCS')
        return 'one document is expected, and "---" begins another';
    return message.split('\n', 1)[0] ?? '';
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var valibot_dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./lib/src/config/place.js
/** What the user calls the place that `path` leads to: `step 2 of check "Login page"`. Empty for the root. */
function describePlace(path, root) {
    const [section, key, ...rest] = path;
    if (section === undefined)
        return '';
    if (section === 'checks' && typeof key === 'number')
        return inside(rest, `check ${nameOf(root, key)}`);
    if (section === 'sessions' && typeof key === 'string')
        return inside(rest, `session ${JSON.stringify(key)}`);
    if (typeof key === 'number')
        return inside(rest, `item ${key + 1} of "${section}"`);
    return inside(path.slice(1), `"${section}"`);
}
function inside(path, owner) {
    const [list, index, ...rest] = path;
    if (list === undefined)
        return owner;
    if (typeof index === 'number' && list === 'steps')
        return inside(rest, `step ${index + 1} of ${owner}`);
    if (typeof index === 'number' && list === 'cleanup')
        return inside(rest, `cleanup step ${index + 1} of ${owner}`);
    const last = path.findLast((key) => typeof key === 'string');
    return last === undefined ? owner : `${JSON.stringify(last)} of ${owner}`;
}
function nameOf(root, index) {
    const name = root.checks?.[index]?.name;
    return typeof name === 'string' ? JSON.stringify(name) : String(index + 1);
}

;// CONCATENATED MODULE: ./lib/src/config/unknown-keys.js


/** Keys of later versions, by the section they stand in: refused in words that say so. */
const later = {
    '': ['launch', 'uptime', 'vars'],
    latency: ['compare-url', 'history'],
    checks: ['tags', 'vars', 'multipart', 'errors'],
    sessions: ['vars', 'multipart'],
};
/**
 * Reports each key that the schema does not know (valibot itself stops at the first of a mapping) and takes it out of
 * `root`. Answers the mappings that lost a key.
 */
function removeUnknownKeys(schema, root, report) {
    const reduced = new WeakSet();
    walk(schema, root, []);
    return reduced;
    function walk(schema, value, path) {
        if (typeof value !== 'object' || value === null)
            return;
        const shape = shapeFor(schema, value);
        if (Array.isArray(value)) {
            for (const [index, item] of value.entries())
                if (shape?.item)
                    step(shape.item, value, index, item, path);
            return;
        }
        for (const [key, entry] of Object.entries(value)) {
            if (shape?.value)
                step(shape.value, value, key, entry, path);
            else if (shape?.entries && Object.hasOwn(shape.entries, key))
                step(shape.entries[key], value, key, entry, path);
            else if (shape?.entries) {
                report([value, key], complaint(key, path, root, Object.keys(shape.entries)));
                delete value[key];
                reduced.add(value);
            }
        }
    }
    function step(schema, holder, key, value, path) {
        if (schema)
            walk(schema, value, [...path, key]);
    }
}
/** The alternative of a schema that a list or mapping can only mean. */
function shapeFor(schema, value) {
    if (schema.wrapped)
        return shapeFor(schema.wrapped, value);
    if (schema.getter)
        return shapeFor(schema.getter(undefined), value);
    if (schema.options)
        return schema.options.map((option) => shapeFor(option, value)).find((shape) => shape !== undefined);
    const wanted = Array.isArray(value) ? ['array'] : ['strict_object', 'record'];
    return wanted.includes(schema.type) ? schema : undefined;
}
function complaint(key, path, root, known) {
    const place = describePlace(path, root);
    const name = `${JSON.stringify(key)}${place && ` in ${place}`}`;
    if (later[path[0] ?? '']?.includes(key))
        return `${name} is not in this version`;
    return `unknown key ${name}${(0,nearest/* didYouMean */.a)(key, known)}`;
}

;// CONCATENATED MODULE: ./lib/src/config/validate.js





/**
 * Holds `root` against the schema and reports everything that does not fit. What does not fit is taken out of `root`,
 * so that the rest can be read, and its mistakes told, all the same; `reduced` are the mappings that lost something.
 */
function validate(reading, root) {
    const reduced = removeUnknownKeys(schema/* configSchema */.Q, root, (spot, message) => (0,config_reading/* reportKey */.y1)(reading, spot, message));
    for (let round = 0;; round += 1) {
        const { issues } = valibot_dist/* safeParse */.xLC(schema/* configSchema */.Q, root);
        if (!issues)
            return { raw: root, reduced };
        const leaves = issues.flatMap((issue) => mostSpecific(issue, []));
        // What later rounds find is only the consequence of what was taken out.
        if (round === 0)
            for (const leaf of leaves)
                reportIssue(reading, leaf, root, reduced);
        removeAll(reading, leaves, reduced);
    }
}
/** An alternative that fits from outside tells more than "none of the alternatives": follow the one that went deepest. */
function mostSpecific(issue, above) {
    const path = [...above, ...(issue.path ?? [])];
    const deeper = issue.issues?.filter((inner) => inner.path) ?? [];
    return deeper.length > 0 ? deeper.flatMap((inner) => mostSpecific(inner, path)) : [{ issue, path }];
}
function reportIssue(reading, { issue, path }, root, reduced) {
    const last = path.at(-1);
    const holder = path.at(-2);
    if (!last)
        return;
    const keys = path.map((item) => item.key);
    if (isMissing(issue)) {
        if (holder && !reduced.has(last.input))
            (0,config_reading/* reportKey */.y1)(reading, [holder.input, holder.key], `${describePlace(keys.slice(0, -1), root)} needs "${last.key}"`);
        return;
    }
    if (typeof last.value === 'object' && last.value !== null && reduced.has(last.value))
        return;
    (0,config_reading/* reportValue */.aC)(reading, [last.input, last.key], `${describePlace(keys, root)} must be ${issue.message}${received(last.value)}`);
}
/** valibot puts the name of a missing key, in quotes, where it puts the expected type otherwise. */
function isMissing(issue) {
    return issue.type === 'strict_object' && issue.expected?.startsWith('"') === true;
}
function received(value) {
    if (value === null)
        return ', and nothing stands here';
    if (Array.isArray(value))
        return value.length === 0 ? ', not an empty list' : ', not a list';
    if (typeof value === 'object')
        return Object.keys(value).length === 0 ? ', not an empty mapping' : ', not a mapping';
    const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
    return text.length > 60 ? '' : `, not ${text}`;
}
function removeAll({ source }, leaves, reduced) {
    const removed = new Map();
    for (const { issue, path } of leaves) {
        const item = path.at(isMissing(issue) ? -2 : -1);
        if (item)
            removed.set(item.input, (removed.get(item.input) ?? new Set()).add(item.key));
    }
    for (const [holder, keys] of removed) {
        source.remove(holder, keys);
        reduced.add(holder);
    }
}

;// CONCATENATED MODULE: ./lib/src/config/secrets-of.js
/** Every value of the environment in `config` that must never be shown, once each; `label` is `env.NAME`. */
function secretsOf(config) {
    const found = new Map();
    collect(config, found);
    return [...found].map(([name, value]) => ({ value, label: `env.${name}` }));
}
/** Template parts are known by their shape: strings of the user's own JSON are templates themselves and never plain. */
function collect(value, found) {
    if (typeof value !== 'object' || value === null)
        return;
    const { kind, secret, name, value: text } = value;
    if (kind === 'env' && secret === true)
        found.set(name, text);
    else
        for (const entry of Object.values(value))
            collect(entry, found);
}

;// CONCATENATED MODULE: ./lib/src/config/load.js












const maxBytes = 1_000_000;
/**
 * Reads, validates and resolves the configuration; defaults where there is no file.
 * Throws CONFIG_UNREADABLE, or CONFIG_INVALID with every mistake at its place. No message holds a value of the environment.
 */
async function loadConfig({ file, explicit, unsetAllowed, overrides, files = (0,gate_files/* treeFiles */.CU)() }, context) {
    const text = await load_readText((0,external_node_path_.resolve)(context.cwd, file), file, explicit, files);
    const mistakes = [];
    const baseUrl = overrideBaseUrl(overrides.baseUrl, mistakes);
    const source = text === undefined ? undefined : parseSource(file, text);
    const fromFile = source && interpret(file, source, context.env, mistakes, baseUrl);
    const config = fromFile ?? { ...defaultConfig, baseUrl };
    const names = new Set(config.checks.map((check) => check.name));
    const hasBaseUrl = config.baseUrl !== undefined || mistakes.length > 0;
    const routes = (0,config_routes/* routeChecks */.F)(overrides.routes ?? [], hasBaseUrl, mistakes).filter((check) => !names.has(check.name));
    const counted = mistakes.filter(({ unset }) => !(unset && unsetAllowed));
    if (counted.length > 0)
        throw invalidConfig(counted, source?.lines ?? []);
    return {
        ...config,
        file: fromFile && file,
        failOn: overrides.failOn ?? config.failOn,
        checks: [...config.checks, ...routes],
    };
}
/** Undefined when the file says nothing, or cannot be understood at all. */
function interpret(file, source, env, mistakes, baseUrl) {
    mistakes.push(...source.mistakes);
    const root = source.value;
    if (root === undefined)
        return undefined;
    if (typeof root !== 'object' || root === null || Array.isArray(root)) {
        mistakes.push({
            at: { file, line: 1, column: 1 },
            message: 'a configuration is a mapping of keys such as "checks:"',
            span: 1,
        });
        return undefined;
    }
    const { sessions } = root;
    const reading = {
        source,
        mistakes,
        env,
        sessionEnv: envNamesIn(sessions),
        sessionCaptures: new Set(),
        reduced: new WeakSet(),
        hasBaseUrl: baseUrl !== undefined || 'base-url' in root,
    };
    const sessionNames = typeof sessions === 'object' && sessions !== null ? Object.keys(sessions) : [];
    // Before anything is taken out: an unset variable is told wherever it stands.
    checkExpressions(reading, root, baseUrl === undefined ? undefined : 'base-url');
    const { raw, reduced } = validate(reading, root);
    return readConfig({ ...reading, reduced, sessionCaptures: captureNames(raw.sessions) }, raw, sessionNames, baseUrl);
}
function overrideBaseUrl(text, mistakes) {
    if (!text?.trim())
        return undefined;
    const parsed = parseOrigin(text);
    if ('origin' in parsed)
        return parsed.origin;
    mistakes.push({
        at: { file: 'action input "base-url"', line: 1, column: 1 },
        message: `the base URL ${parsed.problem}`,
    });
    return undefined;
}
async function load_readText(path, file, explicit, files) {
    try {
        const bytes = await files.read(path, maxBytes);
        if (!bytes && explicit)
            throw new Error(`it does not exist${files.commit ? ' in the base commit' : ''}`);
        return bytes && new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (error) {
        if (error instanceof errors/* GateError */.u)
            throw error;
        const { code, message } = error;
        const problem = code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'it is not UTF-8' : (code ?? message);
        throw new errors/* GateError */.u('CONFIG_UNREADABLE', { file, problem }, { cause: error });
    }
}


/***/ }),

/***/ 1219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

/** `; did you mean "expect"?` when a known name is near enough to be a slip of the finger, else nothing. */
function didYouMean(name, known) {
    // Levenshtein is quadratic; no known name is longer than this.
    if (known.length === 0 || name.length > 100)
        return '';
    const nearest = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(name, known);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(name, nearest) <= Math.ceil(name.length * 0.4) ? `; did you mean ${JSON.stringify(nearest)}?` : '';
}


/***/ }),

/***/ 185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   $7: () => (/* binding */ readDuration),
/* harmony export */   H_: () => (/* binding */ readUnit),
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
/* harmony import */ var _expressions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1882);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1219);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6070);



function reportKey({ source, mistakes }, spot, message) {
    const { span, ...at } = source.keyAt(spot);
    mistakes.push({ at, message, span });
}
/** `within` is the piece of the value that is meant. */
function reportValue({ source, mistakes }, spot, message, within) {
    const { span, ...at } = source.valueAt(spot, within);
    mistakes.push({ at, message, span });
}
/** Reports at `spot` that the mapping `raw` lacks something. */
function reportLack(reading, raw, spot, message) {
    if (!reading.reduced.has(raw))
        reportKey(reading, spot, message);
}
function keyPosition({ source }, spot) {
    const { span: _, ...at } = source.keyAt(spot);
    return at;
}
/** The value at `spot`, a scalar, as a template. Reports a name that nothing captures before. */
function readTemplate(reading, spot, scope) {
    const text = textAt(reading, spot);
    for (const piece of (0,_expressions_js__WEBPACK_IMPORTED_MODULE_2__/* .splitExpressions */ .WH)(text)) {
        if (piece.kind === 'captured' && !scope.has(piece.name)) {
            reportValue(reading, spot, notCaptured(piece.name, scope, reading), piece.source);
        }
    }
    return (0,_expressions_js__WEBPACK_IMPORTED_MODULE_2__/* .toTemplate */ .Cn)(text, reading.env, reading.sessionEnv);
}
/** The value at `spot` as JSON in which each string is a template. */
function readJson(reading, spot, scope) {
    const value = valueAt(spot);
    if (typeof value === 'string')
        return readTemplate(reading, spot, scope);
    if (Array.isArray(value))
        return value.map((_, index) => readJson(reading, [value, index], scope));
    if (typeof value === 'object' && value !== null) {
        return Object.fromEntries(Object.keys(value).map((key) => [key, readJson(reading, [value, key], scope)]));
    }
    return value;
}
/** The mapping at `spot` as names and templates; none when it is not there. */
function readPairs(reading, spot, scope) {
    const mapping = valueAt(spot);
    if (typeof mapping !== 'object' || mapping === null)
        return [];
    return Object.keys(mapping).map((name) => [name, readTemplate(reading, [mapping, name], scope)]);
}
/** A duration in milliseconds, or `otherwise` when none is written. */
function readDuration(reading, spot, otherwise) {
    return readUnit(reading, spot, otherwise, _units_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E9, 'from 1ms to 24h');
}
/** A size in bytes, or `otherwise` when none is written. */
function readSize(reading, spot, otherwise) {
    return readUnit(reading, spot, otherwise, _units_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSize */ .DB, 'from 1 B to 100 MB');
}
function readUnit(reading, spot, otherwise, parse, limits) {
    const text = valueAt(spot);
    if (typeof text !== 'string')
        return otherwise;
    const parsed = parse(text);
    if (parsed === undefined)
        reportValue(reading, spot, `"${spot[1]}" must be ${limits}, not ${text}`);
    return parsed ?? otherwise;
}
/** A scalar as text, exactly as it was written. */
function textAt({ source }, spot) {
    const value = valueAt(spot);
    return typeof value === 'string' ? value : source.written(spot);
}
function valueAt([holder, key]) {
    return holder[key];
}
function notCaptured(name, scope, { sessionCaptures }) {
    if (sessionCaptures.has(name)) {
        return `"${name}" is captured in a session and stays there; what checks need of it stands in the session's "headers"`;
    }
    return `nothing before this captures "${name}"${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(name, [...scope])}`;
}


/***/ }),

/***/ 5231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ routeChecks),
/* harmony export */   t: () => (/* binding */ routesInput)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3753);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7918);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8763);



/** Stands where the name of the file stands for checks of the file. */
const routesInput = 'action input "routes"';
/** The input `routes` as checks: each path must answer 2xx, and is sampled as a read. */
function routeChecks(routes, hasBaseUrl, mistakes) {
    const checks = new Map();
    for (const [index, line] of routes.entries()) {
        const route = line.trim();
        const at = { file: routesInput, line: index + 1, column: 1 };
        if (route === '')
            continue;
        if (!/^\/(?![/\\])\S*$/.test(route))
            mistakes.push({ at, message: `${JSON.stringify(route)} is not a path; one path a line, such as /pricing` });
        else if (!hasBaseUrl)
            mistakes.push({ at, message: `${JSON.stringify(route)} is a path, and there is no base URL to put it on` });
        const name = `GET ${route}`;
        checks.set(name, {
            at,
            name,
            steps: [
                {
                    at,
                    method: 'GET',
                    target: (0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(route),
                    query: [],
                    headers: [],
                    expect: [],
                    captures: [],
                    follow: false,
                    ..._limits_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultLimits */ .M,
                    errorPage: 'fail',
                },
            ],
            cleanup: [],
            latency: { at, p95Ms: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .namedBudgets */ .u.read },
        });
    }
    return [...checks.values()];
}


/***/ }),

/***/ 7205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   TS: () => (/* binding */ rate),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   pq: () => (/* binding */ mapping)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6070);


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
/** To valibot a list is an object too. */
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
/** A scalar that is sent as text. Expressions are expanded. */
const text = valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()], 'text');
const durationText = 'a duration with its unit, such as 500ms, 10s, 3m or 1h';
const duration = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(durationText), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(_units_js__WEBPACK_IMPORTED_MODULE_0__/* .durationPattern */ .Zq, durationText));
const sizeText = 'a size with its unit, such as 500 KB or 5 MB';
const size = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(sizeText), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(_units_js__WEBPACK_IMPORTED_MODULE_0__/* .sizePattern */ .CD, sizeText));
const rateText = 'a rate such as 4/s or 30/m';
const rate = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(rateText), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(_units_js__WEBPACK_IMPORTED_MODULE_0__/* .ratePattern */ .V5, rateText));
function whole(min, max) {
    const what = `a whole number from ${min} to ${max}`;
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(what), valibot__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .ndf(what), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(min, what), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxValue */ .cGV(max, what));
}


/***/ }),

/***/ 7918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ configSchema),
/* harmony export */   u: () => (/* binding */ namedBudgets)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7934);
/* harmony import */ var _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7205);
/* harmony import */ var _step_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5236);



/** Budgets by name, as p95 in milliseconds. */
const namedBudgets = { read: 500, cached: 300, write: 800, page: 1000, feed: 2000 };
const budgetNames = Object.keys(namedBudgets);
const steps = valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_step_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .step */ .PM, 'steps'));
const session = (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)({ ..._step_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .stepEntries */ .$F, steps });
const check = (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)({
    name: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)('a name'),
    session: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP('the name of a session')),
    ..._step_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .stepEntries */ .$F,
    steps,
    cleanup: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_step_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .step */ .PM, 'steps')),
    latency: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(budgetNames), (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)({ p95: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0 })], `one of ${budgetNames.join(', ')}, or a mapping such as { p95: 400ms }`)),
});
const ready = (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)({ ..._step_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .readEntries */ .$2, timeout: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0), interval: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0) });
const waiver = (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)({
    rule: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP('a rule such as smoke/status'), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(/^[a-z]+\/[\w.-]+$/, 'a rule such as smoke/status')),
    where: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)('a file, URL, host or name'),
    reason: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)('a reason'),
    until: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP('a date such as 2027-01-15'), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(/^\d{4}-\d{2}-\d{2}$/, 'a date such as 2027-01-15')),
});
const secrets = (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)({
    baseline: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)('a JSON report of gitleaks')),
    paths: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)('a file or folder'), 'files and folders')),
    bundles: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY('true or false')),
    logs: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)('a file or folder, or "workflow"'), 'files and folders')),
    'env-values': valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP('the name of a variable'), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(/^[A-Za-z_]\w*$/, 'the name of a variable such as STRIPE_KEY')), 'names of variables')),
});
/** The language of the configuration. What it cannot say (references, URLs, expressions) is checked while the configuration is read. */
const configSchema = (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)({
    version: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1, '1, the only version of this language')),
    'base-url': valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP('an origin such as https://app.example.com')),
    'fail-on': valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(['blocker', 'high', 'medium'], 'blocker, high or medium')),
    deadline: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0),
    'allowed-hosts': valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP('a host'), 'hosts')),
    defaults: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)(_step_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .limitEntries */ ._)),
    ready: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(ready),
    secrets: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(true), secrets], 'true, or a mapping of paths, bundles, logs and env-values: secrets are always scanned')),
    sessions: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(session, 'sessions')),
    checks: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(check, 'checks')),
    latency: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)({ rate: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .rate */ .TS), 'on-inconclusive': valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(['warn', 'fail'], 'warn or fail')) })),
    waivers: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(waiver, 'waivers')),
});


/***/ }),

/***/ 5236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ limitEntries),
  $2: () => (/* binding */ readEntries),
  PM: () => (/* binding */ step),
  $F: () => (/* binding */ stepEntries)
});

// UNUSED EXPORTS: capture, expect

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/src/config/schema-parts.js
var schema_parts = __webpack_require__(7205);
;// CONCATENATED MODULE: ./lib/src/config/predicate-schema.js


const jsonTypes = ['string', 'number', 'integer', 'boolean', 'null', 'array', 'object'];
const predicate_schema_text = dist/* string */.YjP('text');
const whole = dist/* pipe */.FsL(dist/* number */.aig('a whole number'), dist/* integer */.ndf('a whole number'), dist/* minValue */.Wwf(0, 'a whole number'));
const predicates = (0,schema_parts/* mapping */.pq)({
    equals: dist/* optional */.lqM(dist/* any */.bzn()),
    contains: dist/* optional */.lqM(predicate_schema_text),
    'starts-with': dist/* optional */.lqM(predicate_schema_text),
    'ends-with': dist/* optional */.lqM(predicate_schema_text),
    matches: dist/* optional */.lqM((0,schema_parts/* plain */.pj)('an RE2 pattern')),
    exists: dist/* optional */.lqM(dist/* boolean */.zMY('true or false')),
    count: dist/* optional */.lqM(whole),
    min: dist/* optional */.lqM(dist/* number */.aig('a number')),
    max: dist/* optional */.lqM(dist/* number */.aig('a number')),
    length: dist/* optional */.lqM(whole),
    type: dist/* optional */.lqM(dist/* picklist */.KIO(jsonTypes, `one of ${jsonTypes.join(', ')}`)),
    not: dist/* optional */.lqM(dist/* lazy */.RZV(() => predicate)),
});
/** Predicates by name; an empty mapping could never fail. */
const namedPredicates = dist/* pipe */.FsL(predicates, dist/* minEntries */.bPf(1, 'a mapping with at least one predicate'));
const predicate = dist/* union */.KCZ([
    dist/* string */.YjP(),
    dist/* number */.aig(),
    dist/* boolean */.zMY(),
    dist/* null */.chJ(),
    dist/* pipe */.FsL(dist/* array */.YOg(dist/* any */.bzn()), dist/* minLength */.BpQ(1, 'a list with at least one value')),
    namedPredicates,
], 'a value, a list of values or predicates');

;// CONCATENATED MODULE: ./lib/src/config/step-schema.js



const oneOrMorePredicates = (0,schema_parts/* named */.KT)(predicate, 'predicates');
const expect = dist/* pipe */.FsL((0,schema_parts/* mapping */.pq)({
    status: dist/* optional */.lqM(dist/* union */.KCZ([(0,schema_parts/* whole */.WQ)(100, 599), (0,schema_parts/* list */.p_)((0,schema_parts/* whole */.WQ)(100, 599), 'statuses'), namedPredicates], 'a status from 100 to 599, a list of them or predicates')),
    'content-type': dist/* optional */.lqM(predicate),
    header: dist/* optional */.lqM(oneOrMorePredicates),
    cookie: dist/* optional */.lqM(dist/* union */.KCZ([(0,schema_parts/* plain */.pj)('a name'), (0,schema_parts/* list */.p_)((0,schema_parts/* plain */.pj)('a name'), 'names'), oneOrMorePredicates], 'a name, a list of names or a mapping of predicates')),
    css: dist/* optional */.lqM(dist/* union */.KCZ([(0,schema_parts/* plain */.pj)('a selector'), oneOrMorePredicates], 'a selector or a mapping of selectors')),
    jsonpath: dist/* optional */.lqM((0,schema_parts/* named */.KT)(predicate, 'JSONPath queries')),
    body: dist/* optional */.lqM(predicate),
    url: dist/* optional */.lqM(predicate),
}), dist/* minEntries */.bPf(1, 'a mapping with at least one expectation'));
const capture = (0,schema_parts/* mapping */.pq)({
    css: dist/* optional */.lqM((0,schema_parts/* plain */.pj)('a selector')),
    attribute: dist/* optional */.lqM((0,schema_parts/* plain */.pj)('the name of an attribute')),
    jsonpath: dist/* optional */.lqM((0,schema_parts/* plain */.pj)('a JSONPath query')),
    header: dist/* optional */.lqM((0,schema_parts/* plain */.pj)('the name of a header')),
    cookie: dist/* optional */.lqM((0,schema_parts/* plain */.pj)('the name of a cookie')),
    regex: dist/* optional */.lqM((0,schema_parts/* plain */.pj)('an RE2 pattern')),
    secret: dist/* optional */.lqM(dist/* boolean */.zMY('true or false')),
});
const target = dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP('a path or an http(s) URL'), dist/* minLength */.BpQ(1, 'a path or an http(s) URL')));
/** What a read that is asked by itself can hold: `ready`. */
const readEntries = {
    get: target,
    head: target,
    query: dist/* optional */.lqM((0,schema_parts/* named */.KT)(schema_parts/* text */.Qq, 'names and values')),
    headers: dist/* optional */.lqM((0,schema_parts/* named */.KT)(schema_parts/* text */.Qq, 'names and values')),
    expect: dist/* optional */.lqM(expect),
    follow: dist/* optional */.lqM(dist/* boolean */.zMY('true or false')),
    'max-body': dist/* optional */.lqM(schema_parts/* size */.Ej),
    'error-page': dist/* optional */.lqM(dist/* literal */.euz('allow', 'allow')),
};
/** How long and how often; on a step, on what holds steps, and in `defaults`. */
const limitEntries = {
    timeout: dist/* optional */.lqM(schema_parts/* duration */.p0),
    retries: dist/* optional */.lqM((0,schema_parts/* whole */.WQ)(0, 10)),
    'max-body': dist/* optional */.lqM(schema_parts/* size */.Ej),
};
const stepEntries = {
    ...readEntries,
    ...limitEntries,
    post: target,
    put: target,
    patch: target,
    delete: target,
    options: target,
    form: dist/* optional */.lqM((0,schema_parts/* named */.KT)(schema_parts/* text */.Qq, 'names and values')),
    json: dist/* optional */.lqM(dist/* any */.bzn()),
    body: dist/* optional */.lqM(dist/* string */.YjP('text')),
    capture: dist/* optional */.lqM((0,schema_parts/* named */.KT)(capture, 'names and what is captured')),
    until: dist/* optional */.lqM((0,schema_parts/* mapping */.pq)({ timeout: schema_parts/* duration */.p0, interval: dist/* optional */.lqM(schema_parts/* duration */.p0) })),
};
const step = (0,schema_parts/* mapping */.pq)(stepEntries);


/***/ }),

/***/ 8763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   XX: () => (/* binding */ render),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   fF: () => (/* binding */ UnknownCapture)
/* harmony export */ });
class UnknownCapture extends Error {
    captureName;
    constructor(name) {
        super(`nothing was captured as "${name}"`);
        this.captureName = name;
    }
}
/** The template of a plain string. */
function literal(text) {
    return { parts: [{ kind: 'text', text }] };
}
/** Renders a template for sending. Throws {@link UnknownCapture} for a name that was not captured before. */
function render(template, captured) {
    return template.parts
        .map((part) => {
        if (part.kind === 'text')
            return part.text;
        if (part.kind === 'env')
            return part.value;
        const found = captured.get(part.name);
        if (!found)
            throw new UnknownCapture(part.name);
        return found.value;
    })
        .join('');
}
/** Renders a template for showing: secrets, and captures not made yet, stand as the expression that was written. */
function show(template, captured = new Map()) {
    return template.parts
        .map((part) => {
        if (part.kind === 'text')
            return part.text;
        if (part.kind === 'env')
            return part.secret ? `\${{ env.${part.name} }}` : part.value;
        const found = captured.get(part.name);
        return found && !found.secret ? found.value : `\${{ captured.${part.name} }}`;
    })
        .join('');
}


/***/ }),

/***/ 6070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ sizePattern),
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   V5: () => (/* binding */ ratePattern),
/* harmony export */   WN: () => (/* binding */ parseRate),
/* harmony export */   Zq: () => (/* binding */ durationPattern)
/* harmony export */ });
/** How durations, sizes and rates are written; the patterns also stand in the JSON Schema. */
const durationPattern = /^\d+(\.\d+)? ?(ms|s|m|h)$/;
const sizePattern = /^\d+(\.\d+)? ?(B|KB|MB)$/;
const ratePattern = /^\d+(\.\d+)? ?\/ ?(s|m)$/;
const unitMs = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
const unitBytes = { B: 1, KB: 1000, MB: 1_000_000 };
/** `1.5s` in milliseconds, rounded. Undefined when it is not one or lies outside 1 ms to 24 h (timers overflow at 24 days). */
function parseDuration(text) {
    return within(1, 24 * unitMs.h, Math.round(scaled(text, durationPattern, unitMs)));
}
/** `5 MB` in bytes; at most 100 MB, because a body is kept in memory. */
function parseSize(text) {
    return within(1, 100 * unitBytes.MB, Math.round(scaled(text, sizePattern, unitBytes)));
}
/** `4/s` or `30/m` as requests a second; at most 100, because the gate is no load test. */
function parseRate(text) {
    if (!ratePattern.test(text))
        return undefined;
    const number = Number.parseFloat(text);
    return within(1 / 60, 100, text.endsWith('m') ? number / 60 : number);
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

/***/ 5071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ GateError)
/* harmony export */ });
/**
 * Every error that the gate itself raises, in one table: exit code, what happened, what to do.
 * `{name}` is filled from the details given at the throw.
 */
const table = {
    // 2: wrong usage or configuration; nothing was run.
    USAGE: { exitCode: 2, message: '{problem}', hint: 'Run "launch-gate --help" for the commands and options.' },
    NOTHING_TO_DO: {
        exitCode: 2,
        message: '{problem}',
        hint: 'Add three lines to .github/launch-gate.yml:\n  version: 1\n  base-url: https://app.example.com\n  checks: [{ name: Home, get: / }]',
    },
    CONFIG_UNREADABLE: {
        exitCode: 2,
        message: '{file} cannot be read: {problem}',
        hint: 'Check the path given as config.',
    },
    CONFIG_INVALID: { exitCode: 2, message: '{mistakes}', hint: '{count}; nothing was run.' },
    // 3: could not judge; never a pass.
    NOT_A_REPOSITORY: {
        exitCode: 3,
        message: '{path} is not a git repository',
        hint: 'Run actions/checkout before this step, or name the repository with --cwd.',
    },
    RANGE_UNRESOLVABLE: { exitCode: 3, message: 'the commits to scan cannot be resolved: {problem}', hint: '{hint}' },
    GIT_FAILED: {
        exitCode: 3,
        message: 'git failed while the commits were read: {problem}',
        hint: 'Run "git fsck" in the repository; a clone with missing objects cannot be judged.',
    },
    ENGINE_FAILED: {
        exitCode: 3,
        message: 'the secret engine failed: {problem}',
        hint: 'Run the job again; if it fails again, report it with the commit named above.',
    },
    TEXT_TOO_LARGE: {
        exitCode: 3,
        message: '{place} may hold a secret and cannot be judged: {problem}',
        hint: 'Keep such data out of the repository, or, where it holds no secret, name the path in an allowlist of .gitleaks.toml.',
    },
    GITLEAKS_CONFIG: {
        exitCode: 2,
        message: '{file} is not a gitleaks configuration: {problem}',
        hint: 'Mend the file, or remove it to scan with the default rules of gitleaks.',
    },
    BASELINE_INVALID: {
        exitCode: 2,
        message: 'the baseline {file} cannot be used: {problem}',
        hint: 'Write it anew: launch-gate run secrets --range all --write-baseline {file}',
    },
    EVENT_INVALID: {
        exitCode: 3,
        message: 'the payload of the event "{event}" cannot be used: {problem}',
        hint: 'Run the job again, or give the commits with --range.',
    },
    REPORT_UNWRITABLE: {
        exitCode: 2,
        message: 'the report cannot be written to {path}: {problem}',
        hint: 'Give a path in a folder that exists and can be written.',
    },
    RUNTIME_TOO_OLD: {
        exitCode: 2,
        message: 'the HTTP client does not load: {problem}',
        hint: 'Checks of a deployment need Node 22.19 or later; the action runs on Node 24.',
    },
    DEMO_FAILED: {
        exitCode: 3,
        message: 'the demo cannot be prepared: {problem}',
        hint: 'It needs git on the PATH, a temporary folder that can be written, and a free port on 127.0.0.1.',
    },
    CANCELLED: { exitCode: 3, message: 'the run was cancelled before it could judge', hint: 'Run it again.' },
};
/** An error of the table above. `message` says what and where, `hint` what to do; `exitCode` is the process's. */
class GateError extends Error {
    code;
    exitCode;
    hint;
    constructor(code, details = {}, options) {
        const row = table[code];
        super(fill(row.message, details), options);
        this.name = 'GateError';
        this.code = code;
        this.exitCode = row.exitCode;
        this.hint = fill(row.hint, details);
    }
}
function fill(text, details) {
    return text.replace(/\{(\w+)\}/g, (placeholder, name) => String(details[name] ?? placeholder));
}


/***/ }),

/***/ 3077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ gateRequest)
});

// EXTERNAL MODULE: ./lib/src/arguments.js
var src_arguments = __webpack_require__(9906);
// EXTERNAL MODULE: ./lib/src/config/load.js + 25 modules
var load = __webpack_require__(596);
// EXTERNAL MODULE: ./lib/src/git/gate-files.js
var gate_files = __webpack_require__(4620);
;// CONCATENATED MODULE: ./lib/src/github/proposal.js

/** What a pull request proposes; undefined for every other event. An origin that the payload leaves open is foreign. */
function proposalOf(event) {
    if (event?.range?.kind !== 'between' || !/^pull_request(?:_target)?$/.test(event.event))
        return undefined;
    const foreign = event.event === 'pull_request_target' || event.headRepositoryIsFork !== false;
    return { base: event.range.base, foreign };
}
/** Where the files that steer the gate are read from: for a foreign proposal the base commit, else the tree. */
async function openGateFiles(proposal, context) {
    return proposal?.foreign ? (0,gate_files/* committedFiles */.qI)(proposal.base, context) : (0,gate_files/* treeFiles */.CU)();
}

;// CONCATENATED MODULE: ./lib/src/gate-request.js



/**
 * What both entries ask of the gate: the configuration, read from where the event allows, and the event's commits. The
 * secrets of the configuration are known to the redactor from here on. Throws what loading the configuration throws.
 */
async function gateRequest(named, { overrides, ...given }, event, context) {
    const proposal = proposalOf(event);
    const files = await openGateFiles(proposal, context);
    const config = await (0,load/* loadConfig */.Z)({
        ...given,
        overrides: { ...overrides, baseUrl: overrides.baseUrl ?? event?.environmentUrl },
        unsetAllowed: (0,src_arguments/* isOnlySecrets */.Ke)(named),
        files,
    }, context);
    for (const secret of (0,load/* secretsOf */.F)(config))
        context.redactor.add(secret.value, secret.label);
    const { range, rangeIfAsked, sha } = event ?? {};
    return { config, named, range, rangeIfAsked, event: event?.event, sha, files, proposed: proposal !== undefined };
}


/***/ }),

/***/ 4818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ runGate)
});

// EXTERNAL MODULE: ./lib/src/config/routes.js
var routes = __webpack_require__(5231);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
// EXTERNAL MODULE: ./lib/src/http/open.js
var http_open = __webpack_require__(4971);
// EXTERNAL MODULE: ./lib/src/redaction/redactor.js
var redactor = __webpack_require__(9670);
// EXTERNAL MODULE: ./lib/src/tool.js + 2 modules
var tool = __webpack_require__(4665);
;// CONCATENATED MODULE: ./lib/src/report/build-report.js

/** Puts the report together; it still has to be redacted. */
function buildReport({ verdict, findings, results, startedAt, durationMs, ...run }) {
    return {
        version: 1,
        verdict,
        tool: { ...tool/* tool */.z },
        run: {
            event: run.event,
            sha: run.sha,
            range: results.find((result) => result.range)?.range,
            baseUrl: run.baseUrl,
            startedAt: new Date(startedAt).toISOString(),
            durationMs: Math.round(durationMs),
        },
        pillars: results.map((result) => pillarOf(result, findings)),
        findings,
        checks: results.flatMap((result) => result.checks ?? []),
        latency: results.flatMap((result) => result.latency ?? []),
    };
}
/** A pillar of which every failure is waived has passed. */
function pillarOf({ name, status, reason, durationMs, counts, findings }, judged) {
    const prefix = `${name}/`;
    const waived = findings.some((finding) => finding.status === 'fail') &&
        !judged.some((finding) => finding.status === 'fail' && finding.rule.startsWith(prefix));
    return {
        name,
        status: waived && status === 'fail' ? 'pass' : status,
        reason: waived ? `${reason} (waived)` : reason,
        durationMs: Math.round(durationMs),
        counts,
    };
}

;// CONCATENATED MODULE: ./lib/src/verdict.js
const severities = ['blocker', 'high', 'medium'];
const statuses = ['fail', 'inconclusive', 'warn', 'pass'];
/**
 * The one rule that turns findings into pass or fail: one that fails with a severity at or above `failOn` fails the
 * run. Waivers are applied, duplicates dropped, and the findings returned most severe first.
 * `today` is an ISO date in UTC; a waiver holds through its own day.
 */
function judge(findings, { failOn, waivers, today }) {
    const judged = withoutDuplicates(findings)
        .map((finding) => waive(finding, waivers, today))
        .sort((a, b) => rank(a.severity, severities) - rank(b.severity, severities) || byStatus(a, b));
    const limit = rank(failOn, severities);
    const fails = judged.some(({ status, severity }) => status === 'fail' && rank(severity, severities) <= limit);
    return { verdict: fails ? 'fail' : 'pass', findings: judged };
}
function byStatus(a, b) {
    return rank(a.status, statuses) - rank(b.status, statuses);
}
function rank(value, order) {
    return order.indexOf(value);
}
/** gitleaks gives two secrets of one rule on one line the same fingerprint: only the column tells them apart. */
function withoutDuplicates(findings) {
    const seen = new Set();
    return findings.filter(({ fingerprint, where: { file, line, endLine, column, commit, url } }) => {
        const key = JSON.stringify([fingerprint, file, line, endLine, column, commit, url]);
        return !seen.has(key) && seen.add(key);
    });
}
function waive(finding, waivers, today) {
    if (finding.status !== 'fail')
        return finding;
    const matching = waivers.filter((waiver) => waiver.rule === finding.rule && isAt(finding, waiver.where));
    const valid = matching.find(({ until }) => until >= today);
    if (valid) {
        const waived = `Waived until ${valid.until}: ${valid.reason}.`;
        return { ...finding, status: 'warn', fix: finding.fix ? `${waived} ${finding.fix}` : waived };
    }
    const expired = matching[0];
    return expired ? { ...finding, title: `${finding.title} (its waiver expired on ${expired.until})` } : finding;
}
/** A waiver's place is a file, a URL, a host, or the name of a check. */
function isAt({ rule, where, fingerprint }, place) {
    if (where.file === place || where.url === place)
        return true;
    if (where.url && URL.canParse(where.url)) {
        const { host, hostname } = new URL(where.url);
        if ([host, hostname].includes(place.toLowerCase()))
            return true;
    }
    // Outside secrets a fingerprint is `rule:name`, with the number of the step behind where there are several.
    const name = fingerprint.startsWith(`${rule}:`) ? fingerprint.slice(rule.length + 1) : undefined;
    return name === place || name?.replace(/:\d+$/, '') === place;
}

;// CONCATENATED MODULE: ./lib/src/gate.js






/**
 * Runs the pillars that apply, one after the other (the secret engine would otherwise slow down what is timed),
 * and reaches the one verdict. Throws {@link GateError} when there is nothing to do or a pillar could not judge.
 */
async function runGate(request, context) {
    const { config } = request;
    const startedAt = context.clock.now();
    const start = context.clock.monotonic();
    const pillars = applicable(request);
    if (pillars.length === 0)
        throw nothingToDo(request);
    const deadline = AbortSignal.timeout(config.deadlineMs);
    const limited = { ...context, signal: AbortSignal.any([context.signal, deadline]) };
    const results = await runPillars(pillars, request, limited);
    const findings = results.flatMap((result) => result.findings).map(offInput);
    if (context.signal.aborted)
        findings.push(stopped('gate/cancelled', 'The run was cancelled before everything was judged'));
    else if (deadline.aborted)
        findings.push(stopped('gate/deadline', `The run did not end within its deadline of ${config.deadlineMs / 1000} s`));
    const verdict = judge(findings, {
        failOn: config.failOn,
        waivers: config.waivers,
        today: isoDay(context.clock.now()),
    });
    const report = buildReport({
        ...verdict,
        results,
        event: request.event,
        sha: request.sha,
        baseUrl: config.baseUrl,
        startedAt,
        durationMs: context.clock.monotonic() - start,
    });
    return (0,redactor/* redactReport */.a)(report, context.redactor);
}
/** The table of pillars: when each applies. */
const pillarTable = {
    secrets: ({ named, range, config }) => named.includes('secrets') || range !== undefined || config.secrets !== undefined,
    smoke: ({ config }) => config.checks.length > 0 || config.ready !== undefined,
    latency: ({ config }) => config.checks.some((check) => check.latency),
};
function applicable(request) {
    const names = Object.keys(pillarTable);
    const missing = request.named.find((name) => !pillarTable[name](request));
    if (missing)
        throw nothingToDo(request, missing);
    return names.filter((name) => (request.named.length === 0 || request.named.includes(name)) && pillarTable[name](request));
}
async function runPillars(pillars, request, context) {
    const results = [];
    if (pillars.includes('secrets')) {
        const { runSecrets } = await Promise.all(/* import() */[__webpack_require__.e(627), __webpack_require__.e(253)]).then(__webpack_require__.bind(__webpack_require__, 6253));
        const { files, proposed, adopt, baseline = request.config.secrets?.baseline } = request;
        const range = request.range ?? request.rangeIfAsked ?? { kind: 'all' };
        results.push(await runSecrets(range, context, { files, proposed, adopt, baseline }));
    }
    if (pillars.includes('smoke') || pillars.includes('latency')) {
        results.push(...(await runDeployment(pillars, request.config, context)));
    }
    const commits = results.find(({ name }) => name === 'secrets');
    if (commits && !isOfCommitsAlone(request)) {
        // Last: the bundles must be those of the new release, for which the smoke pillar has waited.
        const { runPlaces } = await Promise.all(/* import() */[__webpack_require__.e(600), __webpack_require__.e(627), __webpack_require__.e(309)]).then(__webpack_require__.bind(__webpack_require__, 3309));
        results[0] = await runPlaces(commits, request.config, context, request.files);
    }
    return results;
}
/** A hook before a commit builds and deploys nothing; a baseline is one of the history. */
function isOfCommitsAlone({ range, adopt }) {
    return range?.kind === 'staged' || range?.kind === 'worktree' || adopt !== undefined;
}
/** Smoke and latency share one client and the logged-in sessions. */
async function runDeployment(pillars, config, context) {
    const client = await (0,http_open/* openHttpClient */.S)(config, context);
    const { createSessions } = await Promise.all(/* import() */[__webpack_require__.e(380), __webpack_require__.e(600), __webpack_require__.e(569), __webpack_require__.e(537), __webpack_require__.e(999)]).then(__webpack_require__.bind(__webpack_require__, 9999));
    const sessions = createSessions(config, context, client);
    const results = [];
    try {
        if (pillars.includes('smoke')) {
            const { runSmoke } = await Promise.all(/* import() */[__webpack_require__.e(380), __webpack_require__.e(600), __webpack_require__.e(569), __webpack_require__.e(537), __webpack_require__.e(580)]).then(__webpack_require__.bind(__webpack_require__, 2580));
            results.push(await runSmoke(config, context, { client, sessions }));
        }
        if (pillars.includes('latency')) {
            const { runLatency } = await Promise.all(/* import() */[__webpack_require__.e(380), __webpack_require__.e(600), __webpack_require__.e(569), __webpack_require__.e(521), __webpack_require__.e(537), __webpack_require__.e(82)]).then(__webpack_require__.bind(__webpack_require__, 6082));
            const failedChecks = new Set(results
                .flatMap((result) => result.checks ?? [])
                .filter((check) => check.status !== 'pass')
                .map((check) => check.name));
            results.push(await runLatency(config, context, { client, sessions, failedChecks }));
        }
    }
    finally {
        await client.close();
    }
    return results;
}
/** The lines of an input are no file, and no annotation can stand on them. */
function offInput(finding) {
    const { file, commit, url } = finding.where;
    return file === routes/* routesInput */.t ? { ...finding, where: { commit, url } } : finding;
}
function stopped(rule, title) {
    return {
        rule,
        status: 'fail',
        severity: 'blocker',
        title,
        where: {},
        fix: 'Run it again, with a longer "deadline" in the configuration if the work needs it.',
        fingerprint: rule,
    };
}
function nothingToDo({ config, event }, pillar) {
    const problem = pillar
        ? `"${pillar}" was named, but ${config.file ?? 'there is no configuration and it'} has no ${pillar === 'latency' ? 'check with latency' : 'checks'}`
        : `there is nothing to check${event ? ` on the event "${event}"` : ''}: ${config.file ? `${config.file} has no checks` : 'there is no .github/launch-gate.yml'}, and no commits are named`;
    return new errors/* GateError */.u('NOTHING_TO_DO', { problem });
}
function isoDay(epochMs) {
    return new Date(epochMs).toISOString().slice(0, 10);
}


/***/ }),

/***/ 9524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ withAttributes),
/* harmony export */   m$: () => (/* binding */ readAttributesFile),
/* harmony export */   wb: () => (/* binding */ readAttributes)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5071);
/* harmony import */ var _read_blob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8469);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6949);
/* harmony import */ var _scratch_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4287);







const maxBytes = 1_000_000;
/** Every `.gitattributes` of a commit. Throws GIT_FAILED. */
async function readAttributes(repository, commit) {
    const attributes = new Map();
    let rest = '';
    for await (const chunk of (0,_run_git_js__WEBPACK_IMPORTED_MODULE_5__/* .streamGit */ .t1)(repository, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit])) {
        const names = (rest + chunk.toString('latin1')).split('\0');
        rest = names.pop() ?? '';
        for (const name of names.filter((each) => /(?:^|\/)\.gitattributes$/.test(each))) {
            const path = Buffer.from(name, 'latin1').toString('utf8');
            const text = await readAttributesFile(repository, commit, path);
            if (text)
                attributes.set(path, text);
        }
    }
    return attributes;
}
/** One of them; what is no plain file gives no attributes in git either (gitattributes(5), "Notes"). Throws GIT_FAILED. */
async function readAttributesFile(repository, commit, path) {
    try {
        return await (0,_read_blob_js__WEBPACK_IMPORTED_MODULE_4__/* .readBlob */ .g)(repository, commit, path, maxBytes);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .u)
            throw error;
        return undefined;
    }
}
/**
 * The same repository, for reading patches with these attributes in place of those of the checked-out tree: git takes
 * them from the work tree, so it is shown another one. Throws GIT_FAILED.
 */
async function withAttributes(repository, attributes) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(repository.env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'launch-gate-attributes-'));
    (0,_scratch_js__WEBPACK_IMPORTED_MODULE_6__/* .removeAtExit */ .mU)(folder);
    for (const [path, text] of attributes) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path)), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path), text);
    }
    const { exitCode, stdout, stderr } = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_5__/* .runGit */ .EO)(repository, ['rev-parse', '--absolute-git-dir']);
    if (exitCode !== 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .u('GIT_FAILED', { problem: (0,_run_git_js__WEBPACK_IMPORTED_MODULE_5__/* .lastLine */ .fM)(stderr) });
    const variables = {
        ...repository.variables,
        GIT_DIR: stdout.replace(/\r?\n$/, ''),
        GIT_WORK_TREE: folder,
        // Where the work tree has no such file git looks into the index.
        GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.git', 'index'),
    };
    return { ...repository, cwd: folder, variables };
}


/***/ }),

/***/ 5449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ fetchCommits),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Ny: () => (/* binding */ fetchHistory),
/* harmony export */   W_: () => (/* binding */ remoteTip),
/* harmony export */   Zu: () => (/* binding */ allowAsking),
/* harmony export */   fK: () => (/* binding */ fetchTree),
/* harmony export */   rt: () => (/* binding */ fetchObjects)
/* harmony export */ });
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6077);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6949);
/* harmony import */ var _scratch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4287);



const fetchTimeoutMs = 600_000;
// All the way; `--unshallow` does the same, but is an error in a clone that is not shallow.
const completely = '--depth=2147483647';
/**
 * Brings commits into the scratch folder; `completely`: with all their ancestors, also where the clone is shallow. Trees
 * and files are left out where the remote can do that; see `fetchContents`.
 */
async function fetchCommits(repository, ids, depth) {
    const options = depth === 'completely' ? [completely] : [];
    const refused = await fetchObjects(repository, ids, { options, without: 'tree:0' });
    return refused === undefined ? undefined : fetchObjects(repository, ids, { options });
}
/** Brings the whole history of these commits with every file; with `everything`, of the remote's branches and tags too. */
function fetchHistory(repository, ids, everything = false) {
    // Beside the clone's own refs, which may be older and stand in the way: a branch `a` was there before `a/b`.
    const all = everything ? ['+refs/heads/*:refs/remote-heads/*', '+refs/tags/*:refs/remote-tags/*'] : [];
    return fetchObjects(repository, [...ids, ...all], { options: [completely] });
}
/**
 * Brings one commit and nothing of its past. Its files are left out where the remote can do that: git asks for those that
 * are read from then on.
 */
async function fetchTree(repository, id) {
    const options = ['--depth=1'];
    const refused = await fetchObjects(repository, [id], { options, without: 'blob:none' });
    if (refused !== undefined)
        return fetchObjects(repository, [id], { options });
    await allowAsking(repository);
    return undefined;
}
/**
 * Fetches what is named into the scratch folder. `without` is a filter (git-rev-list(1), "--filter"): it is set the way a
 * partial clone has it, so that git takes for granted that the rest can be had, and for this one call.
 */
async function fetchObjects(repository, names, { options = [], settings = [], without }) {
    const remote = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .findRemote */ ._Y)(repository);
    if (!remote)
        return 'the clone has no remote to ask';
    await (0,_scratch_js__WEBPACK_IMPORTED_MODULE_2__/* .openScratch */ .jd)(repository);
    const filter = without ? partialClone(remote, without) : [];
    const place = { ...repository, variables: (0,_scratch_js__WEBPACK_IMPORTED_MODULE_2__/* .withSettings */ .GY)(repository.variables ?? {}, [...settings, ...filter]) };
    const quiet = ['--no-tags', '--no-recurse-submodules', '--no-write-fetch-head', '--refmap=', '--quiet'];
    const args = [
        'fetch',
        ...quiet,
        ...options,
        ...(without ? [] : ['--no-filter']),
        '--stdin',
        '--end-of-options',
        remote,
    ];
    const { exitCode, stderr } = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(place, args, { timeoutMs: fetchTimeoutMs, input: lines(names) });
    return exitCode === 0 ? undefined : (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .lastLine */ .fM)(stderr) || 'git fetch failed';
}
/** From now on git itself asks the remote for a file that it needs and that is missing here. */
async function allowAsking(repository) {
    const remote = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .findRemote */ ._Y)(repository);
    if (!remote)
        return;
    await (0,_scratch_js__WEBPACK_IMPORTED_MODULE_2__/* .openScratch */ .jd)(repository);
    repository.variables = (0,_scratch_js__WEBPACK_IMPORTED_MODULE_2__/* .withSettings */ .GY)(repository.variables ?? {}, partialClone(remote, 'blob:none'));
}
function partialClone(remote, filter) {
    return [
        [`remote.${remote}.promisor`, 'true'],
        [`remote.${remote}.partialclonefilter`, filter],
    ];
}
/** The commit at the tip of a branch of the remote, asked now; undefined when there is no such branch or no answer. */
async function remoteTip(repository, branch) {
    const remote = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .findRemote */ ._Y)(repository);
    if (!remote)
        return undefined;
    const ref = `refs/heads/${branch}`;
    const { exitCode, stdout } = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(repository, ['ls-remote', '--end-of-options', remote, ref]);
    if (exitCode !== 0)
        return undefined;
    // git also lists refs that only end like this one: whoever may push could make a branch named `x/refs/heads/main`.
    const refs = stdout.split('\n').map((line) => line.split('\t'));
    return refs.find(([, name]) => name === ref)?.[0];
}
/** One name a line, as git reads names from its standard input. */
function lines(names) {
    return [...names].map((name) => `${name}\n`).join('');
}


/***/ }),

/***/ 4620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CU: () => (/* binding */ treeFiles),
/* harmony export */   _f: () => (/* binding */ pathFromRoot),
/* harmony export */   _l: () => (/* binding */ pathInside),
/* harmony export */   qI: () => (/* binding */ committedFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5071);
/* harmony import */ var _attributes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9524);
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5449);
/* harmony import */ var _read_blob_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8469);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6077);







/** The files as they lie on disk. */
function treeFiles() {
    const asked = new Set();
    return {
        asked,
        read(path, maxBytes) {
            asked.add(path);
            return readDisk(path, maxBytes);
        },
    };
}
/**
 * The files as a commit holds them, whatever lies in the tree; the commit is fetched when this clone lacks it. Paths
 * outside of the repository are read from disk: no commit can change them. Without a repository only files that are not
 * there can be read. Throws RANGE_UNRESOLVABLE.
 */
async function committedFiles(commit, context) {
    let repository;
    try {
        repository = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .openRepository */ .h_)(context);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .u && error.code === 'NOT_A_REPOSITORY')
            return noFiles(commit, error);
        throw error;
    }
    if (!(await (0,_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .findCommit */ .fq)(repository, commit))) {
        const refused = await (0,_fetch_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchTree */ .fK)(repository, commit);
        if (!(await (0,_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .findCommit */ .fq)(repository, commit))) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .u('RANGE_UNRESOLVABLE', {
                problem: `the base commit ${commit}, whose configuration counts here, is not in this clone${refused ? ` and the remote refused to send it: ${refused}` : ''}`,
                hint: 'Most often the base branch was force-pushed while the job ran. Run the job again.',
            });
        }
    }
    const asked = new Set();
    return {
        commit,
        asked,
        attributes: () => (0,_attributes_js__WEBPACK_IMPORTED_MODULE_3__/* .readAttributes */ .wb)(repository, commit),
        async read(path, maxBytes) {
            asked.add(path);
            const inside = await pathFromRoot(repository.cwd, context.cwd, path);
            return inside === undefined ? readDisk(path, maxBytes) : (0,_read_blob_js__WEBPACK_IMPORTED_MODULE_5__/* .readBlob */ .g)(repository, commit, inside, maxBytes);
        },
    };
}
/** Nothing may have been checked out, which is well; or code without its history, which must not steer the gate. */
function noFiles(commit, error) {
    const asked = new Set();
    return {
        commit,
        asked,
        async read(path, maxBytes) {
            asked.add(path);
            if (await readDisk(path, maxBytes))
                throw error;
            return undefined;
        },
    };
}
/** A path as git writes it, counted from `root`; undefined when it leads out of it. */
function pathInside(root, path) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path));
    return inside === '' || isOutside(inside) ? undefined : inside.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/');
}
/** The same for a path in a working directory that may be named through a link, where git tells the root without any. */
async function pathFromRoot(root, cwd, path) {
    const given = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd, path);
    return pathInside(root, isOutside(given) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(cwd), given));
}
function isOutside(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) || path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0] === '..';
}
async function readDisk(path, maxBytes) {
    try {
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        // Asked before opening: a named pipe would never end.
        if (!stats.isFile())
            throw new Error('it is not a file');
        if (stats.size > maxBytes)
            throw new Error(`it is larger than ${Math.floor(maxBytes / 1_000_000)} MB`);
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR'].includes(error.code ?? ''))
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 8469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readBlob)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5071);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6949);


/**
 * The bytes of a file in a commit; undefined when it holds no such file. Throws GIT_FAILED when the commit cannot be
 * read, and an error that says why for what is no file or exceeds `maxBytes`.
 */
async function readBlob(repository, commit, path, maxBytes) {
    const { exitCode, stdout, stderr } = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(repository, ['ls-tree', '-z', '--full-tree', commit, '--', path]);
    if (exitCode !== 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u('GIT_FAILED', { problem: (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .lastLine */ .fM)(stderr) });
    if (stdout === '')
        return undefined;
    const [mode = '', , id = ''] = stdout.split(/[ \t]/, 3);
    // Followed, a link could lead out of what the commit holds.
    if (mode === '120000')
        throw new Error(`it is a symbolic link in commit ${commit.slice(0, 7)}`);
    if (!mode.startsWith('100'))
        throw new Error('it is not a file');
    const chunks = [];
    let bytes = 0;
    for await (const chunk of (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .streamGit */ .t1)(repository, ['cat-file', 'blob', id])) {
        bytes += chunk.length;
        if (bytes > maxBytes)
            throw new Error(`it is larger than ${Math.floor(maxBytes / 1_000_000)} MB`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}


/***/ }),

/***/ 6077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ gitPath),
/* harmony export */   _Y: () => (/* binding */ findRemote),
/* harmony export */   fq: () => (/* binding */ findCommit),
/* harmony export */   h_: () => (/* binding */ openRepository)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5071);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6949);



/** Finds the repository around the working directory. Throws NOT_A_REPOSITORY, or GIT_FAILED when git is missing. */
async function openRepository(context) {
    const place = { cwd: context.cwd, env: context.env, signal: context.signal, trusted: isWorkspace(context) };
    const found = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(place, ['rev-parse', '--is-bare-repository', '--absolute-git-dir']);
    if (found.exitCode !== 0)
        throw refusal(context.cwd, found.stderr);
    const bare = found.stdout.startsWith('true');
    if (bare)
        return { ...place, cwd: pathOf(found.stdout.slice('true\n'.length)), bare };
    const top = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(place, ['rev-parse', '--show-toplevel']);
    if (top.exitCode !== 0)
        throw refusal(context.cwd, top.stderr);
    return { ...place, cwd: pathOf(top.stdout), bare };
}
/** Where a file of the git folder is, e.g. `shallow` or `objects`: of a linked work tree that is the folder of them all. */
async function gitPath(repository, name) {
    const { exitCode, stdout, stderr } = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(repository, ['rev-parse', '--git-path', name]);
    if (exitCode !== 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u('GIT_FAILED', { problem: (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .lastLine */ .fM)(stderr) });
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(repository.cwd, pathOf(stdout));
}
/** git's answer without its own line end; a path may hold others. */
function pathOf(stdout) {
    return stdout.replace(/\r?\n$/, '');
}
/**
 * In a container job the workspace belongs to another user than the step's, and git refuses it ("dubious ownership").
 * The runner's own workspace is what the workflow asked to be judged; any other folder keeps git's protection.
 */
function isWorkspace(context) {
    const workspace = context.env.GITHUB_WORKSPACE;
    if (context.env.GITHUB_ACTIONS !== 'true' || !workspace)
        return false;
    const folder = `${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.cwd)}/`.replaceAll('\\', '/');
    return folder.startsWith(`${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace)}/`.replaceAll('\\', '/'));
}
function refusal(path, stderr) {
    if (!stderr.includes('dubious ownership'))
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u('NOT_A_REPOSITORY', { path });
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u('RANGE_UNRESOLVABLE', {
        problem: `git refuses ${path}, which belongs to another user: ${(0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .lastLine */ .fM)(stderr)}`,
        hint: 'If you trust the folder: git config --global --add safe.directory <the folder>',
    });
}
/** The commit that a revision names, as a full id; undefined when this clone does not hold it. */
async function findCommit(repository, revision) {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
    const { exitCode, stdout } = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(repository, args);
    return exitCode === 0 ? stdout.trim() : undefined;
}
/** `origin`, or the only remote there is. */
async function findRemote(repository) {
    const { stdout } = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(repository, ['remote']);
    const names = stdout.split('\n').filter((name) => name !== '');
    return names.includes('origin') ? 'origin' : names.length === 1 ? names[0] : undefined;
}


/***/ }),

/***/ 6949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   fM: () => (/* binding */ lastLine),
/* harmony export */   t1: () => (/* binding */ streamGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5071);


const maxOutputBytes = 16 * 1024 * 1024;
const maxErrorBytes = 8 * 1024;
const killAfterMs = 2_000;
/** Variables of git's own that say how to reach a remote or where the user's settings are; all others are dropped. */
const keptVariables = /^GIT_(SSH|SSH_COMMAND|SSH_VARIANT|ASKPASS|SSL_\w+|PROXY_SSL_\w+|CONFIG_GLOBAL|CONFIG_SYSTEM|CONFIG_NOSYSTEM|EXEC_PATH)$/;
/** Settings that would change what is read, or start other programs. */
const settings = [
    'core.quotePath=false',
    'core.fsmonitor=false',
    'core.bigFileThreshold=512m',
    'core.hooksPath=/dev/null',
    'log.showRoot=true',
    'log.showSignature=false',
    'diff.noprefix=false',
    'diff.mnemonicPrefix=false',
    'diff.suppressBlankEmpty=false',
    'gc.auto=0',
    'maintenance.auto=false',
].flatMap((setting) => ['-c', setting]);
/**
 * Runs git to its end and gives its output as UTF-8 whatever the exit code is.
 * Throws GIT_FAILED when git cannot be started, writes more than 16 MB or exceeds `timeoutMs`; the signal's CANCELLED.
 */
async function runGit(place, args, { timeoutMs = 60_000, input } = {}) {
    const child = start(place, args, { input, timeout: AbortSignal.timeout(timeoutMs) });
    const chunks = [];
    let bytes = 0;
    for await (const chunk of child.output()) {
        bytes += chunk.length;
        if (bytes > maxOutputBytes) {
            child.stop();
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u('GIT_FAILED', { problem: `"git ${args[0]}" wrote more than 16 MB` });
        }
        chunks.push(chunk);
    }
    const { exitCode, stderr } = await child.end;
    return { exitCode, stderr, stdout: Buffer.concat(chunks).toString('utf8') };
}
/**
 * The standard output of git as it comes; git waits while nobody reads. Throws GIT_FAILED at the end when the exit
 * status is not 0: what was read before is then incomplete.
 */
async function* streamGit(place, args, input) {
    const child = start(place, args, { input });
    try {
        yield* child.output();
        const { exitCode, stderr } = await child.end;
        if (exitCode !== 0)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u('GIT_FAILED', { problem: lastLine(stderr) || `exit status ${exitCode}` });
    }
    finally {
        child.stop();
    }
}
/** The line of git's messages that says what went wrong. */
function lastLine(stderr) {
    const lines = stderr.split('\n').filter((line) => line.trim() !== '');
    return lines.find((line) => /^(fatal|error):/.test(line)) ?? lines.at(-1) ?? '';
}
function start(place, args, { input, timeout } = {}) {
    if (place.signal.aborted)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u('CANCELLED', {}, { cause: place.signal.reason });
    const trust = place.trusted ? ['-c', 'safe.directory=*'] : [];
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', ['--no-pager', ...settings, ...trust, ...args], {
        cwd: place.cwd,
        env: { ...gitEnvironment(place.env), ...place.variables },
        stdio: ['pipe', 'pipe', 'pipe'],
        windowsHide: true,
    });
    child.stdin.on('error', () => { }); // git ended before it read everything: its exit status tells why
    child.stdin.end(input);
    // A helper that git started (ssh, https) may hold the pipes open after git has gone; so they are closed here.
    const stop = () => {
        if (child.exitCode !== null)
            return;
        child.kill('SIGTERM');
        setTimeout(() => child.kill('SIGKILL'), killAfterMs).unref();
        child.stdout.destroy();
        child.stderr.destroy();
    };
    place.signal.addEventListener('abort', stop);
    timeout?.addEventListener('abort', stop);
    let stderr = '';
    child.stderr.setEncoding('utf8');
    child.stderr.on('data', (text) => {
        if (stderr.length < maxErrorBytes)
            stderr += text.slice(0, maxErrorBytes - stderr.length);
    });
    const end = new Promise((resolve, reject) => {
        child.on('error', (cause) => {
            const problem = cause.code === 'ENOENT' ? 'git or its folder was not found' : cause.message;
            reject(new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u('GIT_FAILED', { problem }, { cause }));
        });
        child.on('close', (code, signalName) => {
            if (place.signal.aborted)
                reject(new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u('CANCELLED', {}, { cause: place.signal.reason }));
            else if (timeout?.aborted)
                reject(new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u('GIT_FAILED', { problem: `"git ${args[0]}" took too long` }));
            else if (code === null)
                reject(new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u('GIT_FAILED', { problem: `"git ${args[0]}" was ended by ${signalName}` }));
            else
                resolve({ exitCode: code, stderr: withoutCredentials(stderr) });
        });
    }).finally(() => {
        place.signal.removeEventListener('abort', stop);
        timeout?.removeEventListener('abort', stop);
    });
    // Awaited after the output was read; until then a rejection is not unhandled.
    end.catch(() => { });
    async function* output() {
        try {
            for await (const chunk of child.stdout)
                yield chunk;
        }
        catch (cause) {
            await end; // tells why git was stopped
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u('GIT_FAILED', { problem: `the output of "git ${args[0]}" broke off` }, { cause });
        }
    }
    return { output, end, stop };
}
function gitEnvironment(env) {
    const kept = Object.entries(env).filter(([name]) => !/^GIT_/i.test(name) || keptVariables.test(name));
    return {
        ...Object.fromEntries(kept),
        LC_ALL: 'C',
        LANGUAGE: '',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        // A replaced object would hide what a commit really holds.
        GIT_NO_REPLACE_OBJECTS: '1',
    };
}
/** git prints the remote's address, and a password with it when the address holds one. */
function withoutCredentials(text) {
    return text.replace(/\/\/[^\s/@]+@/g, '//');
}


/***/ }),

/***/ 4287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GY: () => (/* binding */ withSettings),
/* harmony export */   jd: () => (/* binding */ openScratch),
/* harmony export */   mU: () => (/* binding */ removeAtExit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5071);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6077);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6949);







/**
 * Settings that describe a git folder itself, that were followed already when the settings were listed, or that would let
 * git ask the remote for every missing object by itself.
 */
const ownSettings = /^(?:core\.(?:bare|worktree|repositoryformatversion)\n|extensions\.|include(?:if)?\.|remote\.[^\n]*\.(?:promisor|partialclonefilter)\n)/i;
/**
 * Sends this repository's git through a scratch git folder from now on: it has the clone's refs and settings (and with
 * them the credentials that actions/checkout keeps there), reads the clone's objects, and takes in what is fetched. The
 * clone itself stays as it was: as shallow, without promisor settings or new refs. The folder goes with the process.
 */
async function openScratch(repository) {
    if (repository.variables?.GIT_DIR)
        return;
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(repository.env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'launch-gate-git-'));
    removeAtExit(folder);
    const format = await ask(repository, ['rev-parse', '--show-object-format']);
    const objects = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .gitPath */ .C8)(repository, 'objects');
    const head = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_6__/* .runGit */ .EO)(repository, ['rev-parse', '--verify', '--quiet', 'HEAD']);
    const refs = await ask(repository, ['for-each-ref', '--format=%(objectname) %(refname)']);
    const settings = await settingsOf(repository);
    // Attributes decide which files are text; git reads them from the work tree, and from the index.
    const workTree = repository.bare
        ? {}
        : { GIT_WORK_TREE: repository.cwd, GIT_INDEX_FILE: await (0,_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .gitPath */ .C8)(repository, 'index') };
    await ask(repository, ['init', '--quiet', '--bare', '--template=', `--object-format=${format}`, folder]);
    // Quoted as git quotes a path in C style, so that a newline in it is none here.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'objects', 'info', 'alternates'), `${JSON.stringify(objects)}\n`);
    if (refs !== '')
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'packed-refs'), `${refs}\n`);
    if (head.exitCode === 0)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'HEAD'), head.stdout);
    await copy(await (0,_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .gitPath */ .C8)(repository, 'shallow'), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'shallow'));
    await copy(await (0,_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .gitPath */ .C8)(repository, 'info/attributes'), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'info', 'attributes'));
    repository.variables = { ...settings, ...workTree, GIT_DIR: folder };
}
const folders = new Set();
/** Deletes the folder when the process ends. */
function removeAtExit(folder) {
    if (folders.size === 0)
        process.once('exit', () => folders.forEach((each) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(each, { recursive: true, force: true })));
    folders.add(folder);
}
/** The same variables with more settings. */
function withSettings(variables, settings) {
    const count = Number(variables.GIT_CONFIG_COUNT ?? 0);
    const added = settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${count + index}`, key],
        [`GIT_CONFIG_VALUE_${count + index}`, value],
    ]);
    return { ...variables, ...Object.fromEntries(added), GIT_CONFIG_COUNT: String(count + settings.length) };
}
/**
 * All settings that hold in the clone. They go into variables (git-config(1), "GIT_CONFIG_COUNT"), for they can depend on
 * the path of the git folder (`includeIf`), as those do under which actions/checkout 6 keeps its credentials.
 */
async function settingsOf(repository) {
    const listed = (await ask(repository, ['config', '--list', '--null'])).split('\0');
    const entries = listed
        .filter((entry) => entry !== '' && !ownSettings.test(entry))
        .map((entry) => {
        const [key = '', ...value] = entry.split('\n');
        return [key, value.length > 0 ? value.join('\n') : 'true'];
    });
    return withSettings({ GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' }, entries);
}
async function ask(repository, args) {
    const { exitCode, stdout, stderr } = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_6__/* .runGit */ .EO)(repository, args);
    if (exitCode !== 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .u('GIT_FAILED', { problem: (0,_run_git_js__WEBPACK_IMPORTED_MODULE_6__/* .lastLine */ .fM)(stderr) });
    return stdout.replace(/\r?\n$/, '');
}
async function copy(from, to) {
    const content = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(from).catch(() => undefined);
    if (content === undefined)
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(to), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(to, content);
}


/***/ }),

/***/ 7179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ readEvent)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./lib/src/github/event.js


// SHA-1, or SHA-256 in a repository of that format. Nothing else may reach git: `-` begins an option there.
const commitId = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/));
// git check-ref-format, by and large: no option, no revision syntax, no control character.
const branchName = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^(?![-/])(?!.*(?:\.\.|@\{|\/\/))[^\p{Cc} ~^:?*[\\]{1,255}$/u));
const ref = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^refs\/[^\p{Cc}]+$/u));
const repository = dist/* object */.Ikc({ full_name: dist/* string */.YjP() });
const pullRequest = dist/* object */.Ikc({
    pull_request: dist/* object */.Ikc({
        base: dist/* object */.Ikc({ sha: commitId, repo: dist/* optional */.lqM(repository) }),
        // null when the repository of the head was deleted since.
        head: dist/* object */.Ikc({ sha: commitId, repo: dist/* nullish */.cl6(repository) }),
    }),
});
const push = dist/* object */.Ikc({
    ref,
    before: commitId,
    after: commitId,
    deleted: dist/* optional */.lqM(dist/* boolean */.zMY()),
    repository: dist/* object */.Ikc({ default_branch: branchName }),
});
const mergeGroup = dist/* object */.Ikc({ merge_group: dist/* object */.Ikc({ base_sha: commitId, head_sha: commitId }) });
const deployment = dist/* object */.Ikc({ deployment: dist/* object */.Ikc({ sha: commitId }) });
const deploymentStatus = dist/* object */.Ikc({ deployment_status: dist/* object */.Ikc({ environment_url: dist/* optional */.lqM(dist/* string */.YjP()) }) });
const workflowRun = dist/* object */.Ikc({
    workflow_run: dist/* object */.Ikc({ head_sha: commitId }),
    repository: dist/* object */.Ikc({ default_branch: branchName }),
});
/**
 * Reads the payload of an event (shapes: docs.github.com, "Webhook events and payloads").
 * Which commits are new follows docs.github.com, "Events that trigger workflows".
 * Throws EVENT_INVALID for a payload that lacks what its event must bring, so that it never counts as "nothing new".
 */
function parseEvent(source) {
    switch (source.name) {
        case 'pull_request':
        case 'pull_request_target':
            return fromPullRequest(source);
        case 'push':
            return fromPush(source);
        case 'merge_group':
            return fromMergeGroup(source);
        case 'deployment':
            return fromDeployment(source);
        case 'deployment_status':
            return {
                ...fromDeployment(source),
                environmentUrl: environmentUrl(source, read(deploymentStatus, source).deployment_status.environment_url),
            };
        case 'workflow_run':
            return fromWorkflowRun(source);
        default:
            return { event: source.name, sha: dist.is(commitId, source.sha) ? source.sha : undefined };
    }
}
function fromPullRequest(source) {
    const { base, head } = read(pullRequest, source).pull_request;
    return {
        event: source.name,
        range: { kind: 'between', base: base.sha, head: head.sha },
        sha: head.sha,
        headRepositoryIsFork: isFork(head.repo, base.repo),
    };
}
/** A head whose repository is gone is treated as foreign; a payload without repositories leaves it open. */
function isFork(head, base) {
    if (head === null)
        return true;
    return head && base ? head.full_name !== base.full_name : undefined;
}
function fromPush(source) {
    const { ref, before, after, deleted, repository } = read(push, source);
    const name = ref.replace(/^refs\/(?:heads|tags)\//, '');
    const nothing = (reason, sha) => ({
        event: source.name,
        range: { kind: 'nothing', reason },
        sha,
    });
    if (deleted || isZero(after))
        return nothing(`${ref.startsWith('refs/tags/') ? 'the tag' : 'the branch'} ${name} was deleted`);
    if (ref.startsWith('refs/tags/'))
        return nothing(`the tag ${name} adds no commits of its own`, after);
    return { event: source.name, range: pushed(ref, before, after, repository.default_branch), sha: after };
}
/** Zeros before: there was no such branch until this push. */
function pushed(ref, before, after, defaultBranch) {
    if (!isZero(before))
        return { kind: 'between', base: before, head: after };
    if (ref === `refs/heads/${defaultBranch}`)
        return { kind: 'history', head: after };
    return { kind: 'beyond', head: after, defaultBranch };
}
function isZero(sha) {
    return /^0+$/.test(sha);
}
function fromMergeGroup(source) {
    const { base_sha, head_sha } = read(mergeGroup, source).merge_group;
    return { event: source.name, range: { kind: 'between', base: base_sha, head: head_sha }, sha: head_sha };
}
/** A payload tells what is deployed, not what was before. */
function fromDeployment(source) {
    const { sha } = read(deployment, source).deployment;
    return { event: source.name, rangeIfAsked: { kind: 'tree', commit: sha }, sha };
}
/** GITHUB_SHA is the default branch's tip; the run that ended was one of `head_sha`. */
function fromWorkflowRun(source) {
    const { workflow_run, repository } = read(workflowRun, source);
    const head = workflow_run.head_sha;
    const defaultBranch = repository.default_branch;
    return { event: source.name, rangeIfAsked: { kind: 'beyond', head, defaultBranch, atLeastHead: true }, sha: head };
}
/** Deployments without an address send an empty one. One that cannot be tested must not be passed over silently. */
function environmentUrl(source, text) {
    if (!text)
        return undefined;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (!url || !['http:', 'https:'].includes(url.protocol) || url.username || url.password) {
        throw invalid(source, 'deployment_status.environment_url is not a plain http or https address');
    }
    return text;
}
function read(schema, source) {
    const result = dist/* safeParse */.xLC(schema, source.payload, { abortEarly: true });
    if (result.success)
        return result.output;
    // The value itself is foreign and is not repeated.
    const path = dist/* getDotPath */.BuJ(result.issues[0]);
    throw invalid(source, path ? `${path} is missing or malformed` : 'it is not an object');
}
function invalid({ name }, problem) {
    return new errors/* GateError */.u('EVENT_INVALID', { event: name, problem });
}

;// CONCATENATED MODULE: ./lib/src/github/read-event.js



// GitHub caps webhook payloads at 25 MB (docs: "Webhook events and payloads").
const maxPayloadBytes = 25 * 1024 * 1024;
/** The event that started this job, from the runner's environment; undefined outside of GitHub. Throws EVENT_INVALID. */
async function readEvent(env) {
    const name = env['GITHUB_EVENT_NAME'];
    const path = env['GITHUB_EVENT_PATH'];
    if (!name || !path)
        return undefined;
    return parseEvent({ name, payload: await readPayload(name, path), sha: env['GITHUB_SHA'] });
}
async function readPayload(event, path) {
    try {
        const { size } = await (0,promises_.stat)(path);
        if (size > maxPayloadBytes)
            throw new Error(`it is larger than GitHub's limit of 25 MB`);
        return JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
    }
    catch (error) {
        throw new errors/* GateError */.u('EVENT_INVALID', { event, problem: error.message }, { cause: error });
    }
}


/***/ }),

/***/ 4971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ openHttpClient)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5071);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4665);


/** The HTTP client of a run. Loaded only when something is asked over HTTP: undici 8 does not load on a Node before 22.19. */
async function openHttpClient({ baseUrl, allowedHosts }, { clock }) {
    const { createHttpClient } = await Promise.all(/* import() */[__webpack_require__.e(380), __webpack_require__.e(52), __webpack_require__.e(482)]).then(__webpack_require__.bind(__webpack_require__, 4482)).catch((cause) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u('RUNTIME_TOO_OLD', { problem: cause.message }, { cause });
    });
    return createHttpClient({ baseUrl, allowedHosts, clock, userAgent: `${_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .tool */ .z.name}/${_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .tool */ .z.version}` });
}


/***/ }),

/***/ 2181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ decodedViews)
/* harmony export */ });
const decodings = [
    {
        // One well-formed UTF-8 character in percent encoding (RFC 3986 section 2.1).
        unit: /%[0-7][\da-f]|%[cd][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}|%f[0-7](?:%[89ab][\da-f]){3}/gi,
        decode: (unit) => {
            try {
                return decodeURIComponent(unit);
            }
            catch {
                return unit;
            }
        },
    },
    {
        // The references that HTML and XML writers use for what must not stand as it is.
        unit: /&(?:amp|lt|gt|quot|apos|nbsp|#\d{1,7}|#x[\da-f]{1,6});/gi,
        decode: (unit) => {
            const name = unit.slice(1, -1).toLowerCase();
            const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
            return name.startsWith('#') && code <= 0x10ffff ? String.fromCodePoint(code) : (named.get(name) ?? unit);
        },
    },
    {
        // JSON's escapes (RFC 8259 section 7), and \x and \' of JavaScript and Python.
        unit: /\\(?:u[\da-f]{4}|x[\da-f]{2}|["'\\/bfnrt])/gi,
        decode: (unit) => {
            const code = unit.slice(2);
            return code ? String.fromCharCode(Number.parseInt(code, 16)) : (escaped.get(unit.charAt(1)) ?? unit.charAt(1));
        },
    },
];
const named = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }));
const escaped = new Map(Object.entries({ b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }));
/** The text itself, and its readings with one or two of percent, HTML and JSON encoding undone. */
function decodedViews(text) {
    const once = readings({ text, origin: (index) => index });
    return [{ text, origin: (index) => index }, ...once, ...once.flatMap(readings)];
}
function readings(view) {
    return decodings.flatMap((decoding) => reading(view, decoding) ?? []);
}
function reading(view, { unit, decode }) {
    let text = '';
    let from = 0;
    // Where the run after each unit begins, here and in the view before: enough to map any index back.
    const here = [0];
    const before = [0];
    for (const match of view.text.matchAll(unit)) {
        const plain = decode(match[0]);
        text += view.text.slice(from, match.index);
        // The unit begins a run of its own: an index inside it maps to its first character.
        here.push(text.length);
        before.push(match.index);
        text += plain;
        from = match.index + match[0].length;
        here.push(text.length);
        before.push(from);
    }
    if (from === 0)
        return undefined;
    text += view.text.slice(from);
    return {
        text,
        origin(index) {
            const run = lastAtOrBelow(here, index);
            const isUnit = run % 2 === 1;
            const offset = isUnit ? 0 : index - here[run];
            return view.origin(before[run] + offset);
        },
    };
}
/** The last position whose value is at most `limit`; `sorted` ascends and begins at 0. */
function lastAtOrBelow(sorted, limit) {
    let low = 0;
    let high = sorted.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (sorted[middle] <= limit)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ }),

/***/ 9670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ redactReport),
/* harmony export */   l: () => (/* binding */ createRedactor)
/* harmony export */ });
/* harmony import */ var _decoded_views_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2181);
/* harmony import */ var _secret_forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1680);


const minLength = 6;
/**
 * An empty redactor. Values are found as they are and as percent, HTML and JSON encoding write them (also two of
 * these on top of each other), as hex, and inside base64 and base64url at any alignment, as `Authorization: Basic`
 * puts a password. A value of several lines is hidden line by line too. What is hidden once stays as it is.
 */
function createRedactor() {
    const known = new Set();
    const labels = new Set();
    const byHead = new Map();
    const addForm = (text, label) => {
        if (text.length < minLength || known.has(text))
            return;
        known.add(text);
        const head = headOf(text, 0);
        const bucket = byHead.get(head) ?? [];
        const shorter = bucket.findIndex((each) => each.text.length < text.length);
        bucket.splice(shorter < 0 ? bucket.length : shorter, 0, { text, label });
        byHead.set(head, bucket);
    };
    const spansIn = (text) => {
        const spans = [];
        let head = headOf(text, 0);
        for (let at = 0; at + minLength <= text.length; at++) {
            const form = byHead.get(head)?.find((each) => text.startsWith(each.text, at));
            if (form)
                spans.push({ start: at, end: at + form.text.length, label: form.label });
            head = nextHead(head, text.charCodeAt(at), text.charCodeAt(at + minLength));
        }
        return spans;
    };
    const hide = (text) => {
        const spans = [];
        for (const view of (0,_decoded_views_js__WEBPACK_IMPORTED_MODULE_0__/* .decodedViews */ .H)(text)) {
            for (const { start, end, label } of spansIn(view.text)) {
                spans.push({ start: view.origin(start), end: view.origin(end), label });
            }
        }
        return replaceSpans(text, spans);
    };
    return {
        add(value, label) {
            // A marker must end at its first bracket, or it could not be told from foreign text.
            const plainLabel = label.replace(/[()\r\n]/g, ' ');
            for (const part of new Set([value, ...value.split(/\r\n|\r|\n/)].map((each) => each.trim()))) {
                if (part.length < minLength)
                    continue;
                labels.add(plainLabel);
                for (const form of (0,_secret_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .secretForms */ .e)(part))
                    addForm(form, plainLabel);
            }
        },
        redact(text) {
            if (byHead.size === 0)
                return text;
            // Until nothing changes: what stands around a marker may read differently once the secret is gone.
            for (let before = text;;) {
                const after = outsideMarkers(before, labels, hide);
                if (after === before)
                    return after;
                before = after;
            }
        },
    };
}
/** A rolling hash (Rabin and Karp) of the six characters at `at`, as an integer. */
function headOf(text, at) {
    let head = 0;
    for (let i = at; i < at + minLength; i++)
        head = (Math.imul(head, 33) + text.charCodeAt(i)) | 0;
    return head;
}
function nextHead(head, leaving, entering) {
    return (Math.imul(head, 33) + entering - Math.imul(leaving, 33 ** minLength)) | 0;
}
/** Applies `change` to what stands between the markers `(redacted: label)` of known labels. */
function outsideMarkers(text, labels, change) {
    let result = '';
    let from = 0;
    for (const marker of text.matchAll(/\(redacted: ([^()\r\n]*)\)/g)) {
        if (!labels.has(marker[1]))
            continue;
        result += change(text.slice(from, marker.index)) + marker[0];
        from = marker.index + marker[0].length;
    }
    return result + change(text.slice(from));
}
/** Spans that overlap, or touch under one label, become one; it takes the label of the longest that begins first. */
function replaceSpans(text, spans) {
    spans.sort((a, b) => a.start - b.start || b.end - a.end);
    const merged = [];
    for (const span of spans) {
        const last = merged.at(-1);
        if (last && (span.start < last.end || (span.start === last.end && span.label === last.label))) {
            last.end = Math.max(last.end, span.end);
        }
        else
            merged.push({ ...span });
    }
    let result = '';
    let from = 0;
    for (const { start, end, label } of merged) {
        result += `${text.slice(from, start)}(redacted: ${label})`;
        from = end;
    }
    return result + text.slice(from);
}
/** The report with each free text in it redacted; words of the contract itself (verdicts, severities, pillars) stay. */
function redactReport(report, redactor) {
    const redacted = redactStrings(report, redactor);
    return {
        ...redacted,
        tool: report.tool,
        pillars: redacted.pillars.map((pillar, i) => ({ ...pillar, name: report.pillars[i].name })),
    };
}
const contractKeys = new Set(['verdict', 'status', 'severity', 'rule', 'startedAt']);
function redactStrings(value, redactor) {
    if (typeof value === 'string')
        return redactor.redact(value);
    if (Array.isArray(value))
        return value.map((each) => redactStrings(each, redactor));
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).map(([key, each]) => [
        key,
        contractKeys.has(key) ? each : redactStrings(each, redactor),
    ]);
    return Object.fromEntries(entries);
}


/***/ }),

/***/ 1680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ secretForms)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** Longer forms are searched piece by piece, so that a huge value costs no more than a short one at each position. */
const maxLength = 512;
/**
 * What is searched for in each view of a text. The views undo every way of writing percent, HTML and JSON encoding;
 * the usual ways stand here besides, for text in which a stray `\` or `%` before the value makes a view read it wrong.
 */
function secretForms(value) {
    const json = JSON.stringify(value).slice(1, -1);
    const html = value.replace(/[&<>"']/g, (each) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' }[each] ?? '#39'};`);
    const encoded = [
        encodeURIComponent(value.toWellFormed()),
        new URLSearchParams({ '': value }).toString().slice(1),
        html,
        json,
        JSON.stringify(json).slice(1, -1),
    ];
    const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(value);
    const hex = bytes.toString('hex');
    const base64 = [0, 1, 2].map((alignment) => base64At(bytes, alignment));
    const base64url = base64.map((form) => form.replaceAll('+', '-').replaceAll('/', '_'));
    const forms = [value, value.replaceAll(' ', '+'), ...encoded, hex, hex.toUpperCase(), ...base64, ...base64url];
    return forms.flatMap(pieces);
}
/** The characters of base64 that these bytes alone decide when `alignment` (0 to 2) bytes stand before them. */
function base64At(bytes, alignment) {
    const encoded = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat([node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.alloc(alignment), bytes]).toString('base64');
    return encoded.slice(Math.ceil((alignment * 8) / 6), Math.floor(((alignment + bytes.length) * 8) / 6));
}
function pieces(form) {
    const found = [];
    for (let at = 0; at < form.length; at += maxLength) {
        found.push(form.slice(Math.max(0, Math.min(at, form.length - maxLength)), at + maxLength));
    }
    return found;
}


/***/ }),

/***/ 7230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ describeFailure)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5071);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1363);


/** What to print, and the process's exit code, when an error ended the run: never a pass. */
function describeFailure(error, redact = (text) => text) {
    const { code, exitCode, message, hint } = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u ? error : unexpected(error);
    // The mistakes of a configuration are frames with positions of their own; they stand alone, and their count says it.
    if (code === 'CONFIG_INVALID')
        return { text: (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .neutraliseLog */ .Z$)(redact(`${message}\n${hint}`)), exitCode };
    const what = exitCode === 2 ? 'nothing was run' : 'could not judge';
    const lines = redact(`${message}\n${hint}`).trim().split(/\r?\n/);
    const text = [`? Launch Gate: ${what} (exit ${exitCode}). This is not a pass.`, ...lines.map((line) => `  ${line}`)];
    return { text: (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .neutraliseLog */ .Z$)(text.join('\n')), exitCode };
}
/** An error that no part foresaw is a mistake of the gate itself. */
function unexpected(error) {
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    const hint = 'This is a mistake of the gate itself. Run it again; if it stays, report it with the lines above.';
    return { code: undefined, exitCode: 3, message, hint };
}


/***/ }),

/***/ 5553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut),
/* harmony export */   O: () => (/* binding */ fewer)
/* harmony export */ });
/** At most `maxLength` UTF-16 units, the last a `…` where something is missing; never half a character. */
function cut(text, maxLength) {
    if (text.length <= maxLength)
        return text;
    return `${text.slice(0, maxLength - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
/** The first items, and how many more there are. */
function fewer(items, most = 20) {
    return items.length <= most ? items : [...items.slice(0, most), `${items.length - most} more`];
}


/***/ }),

/***/ 4884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ evidence),
/* harmony export */   R: () => (/* binding */ showPlace)
/* harmony export */ });
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1363);

/** `src/mail.ts:14`, or the URL, or the commit; undefined for a finding of the run as a whole. */
function showPlace({ file, line, url, commit }) {
    if (file)
        return (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(line ? `${file}:${line}` : file);
    return url ? (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(url) : commit?.slice(0, 7);
}
/**
 * What stands under a finding's title, as neutralised lines: what was expected and seen, how to see it again
 * (only when asked for), and the next thing to do.
 */
function evidence(finding, { reproduce }) {
    const { expected, observed, fix } = finding;
    return [
        ...labelled('expected  ', expected),
        // Alone it needs no label: it is what was found.
        ...labelled(expected ? 'seen      ' : '', observed),
        ...labelled('again     ', reproduce ? finding.reproduce : undefined),
        ...labelled('', fix),
    ];
}
function labelled(label, text) {
    if (!text)
        return [];
    const lines = text.split(/\r?\n/).map(_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN).filter(Boolean);
    return lines.map((line, i) => (i === 0 ? label : ' '.repeat(label.length)) + line);
}


/***/ }),

/***/ 5509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   Pl: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8956);

const severities = ['blocker', 'high', 'medium'];
/** The verdict in words: `do not launch` or `ready to launch`. */
function verdictWords(report) {
    return report.verdict === 'pass' ? 'ready to launch' : 'do not launch';
}
/** How many findings fail, and how many could not be judged: `2 blockers, 1 high`; empty when there are none. */
function tally({ findings }) {
    const failing = findings.filter(({ status }) => status === 'fail');
    const counts = severities.map((severity) => {
        const count = failing.filter((finding) => finding.severity === severity).length;
        return count === 0 ? '' : severity === 'blocker' ? (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(count, severity) : `${count} ${severity}`;
    });
    const inconclusive = findings.filter(({ status }) => status === 'inconclusive').length;
    return [...counts, inconclusive > 0 ? `${inconclusive} inconclusive` : ''].filter(Boolean).join(', ');
}
/** `Launch Gate: do not launch. 2 blockers, 1 high.` */
function headline(report) {
    const counts = tally(report);
    return `Launch Gate: ${verdictWords(report)}.${counts && ` ${counts}.`}`;
}


/***/ }),

/***/ 9695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ json)
/* harmony export */ });
/** The report as `docs/report.schema.json` describes it. */
function json(report) {
    return `${JSON.stringify(report, null, 2)}\n`;
}


/***/ }),

/***/ 1363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   GP: () => (/* binding */ neutraliseMarkdown),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   Z$: () => (/* binding */ neutraliseLog)
/* harmony export */ });
/**
 * Foreign text (response bodies, file names, git's messages) made harmless for where it is shown.
 * The rules are the runner's own, actions/runner ActionCommand.cs: `::name …::` counts at the start of a line after
 * trimming any Unicode white space, `##[name …]` anywhere in it. Its comparisons follow .NET's culture rules, for which
 * invisible characters do not exist, so these are removed and commands are broken by a space that can be seen.
 */
const lineBreaks = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
const ansiSequences = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?)/g;
// Controls, bidi overrides and whatever else has no glyph of its own.
const invisible = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
/** One line of plain text without control characters; line breaks become spaces. */
function oneLine(text) {
    return text
        .toWellFormed()
        .replace(ansiSequences, '')
        .replace(lineBreaks, ' ')
        .replaceAll('\t', ' ')
        .replace(invisible, '')
        .trim();
}
/** Text for a log or a terminal in which the runner finds no command. Lines that end in `\n` stay lines. */
function neutraliseLog(text) {
    return text.split(/\r?\n/).map(neutraliseLine).join('\n');
}
function neutraliseLine(line) {
    const indent = /^ */.exec(line)?.[0] ?? '';
    return (indent +
        oneLine(line)
            .replace(/^::/, ': :')
            .replace(/::(?=[\w-]+(?: .*)?::)/g, ': :')
            .replace(/##(?=\[)/g, '# #'));
}
/**
 * Text for the middle of a line of Markdown, in a table too: no mention, link, image, HTML, code or formula.
 * References alone do not do it, `&#64;name` still mentions; a character in between does.
 */
function neutraliseMarkdown(text) {
    const gap = '\u200b';
    return oneLine(text)
        .replace(/[\\`*_{}[\]()<>#+!|~&"'^$=]|^-|^\d(?=\d*\.)/g, (each) => `&#${each.charCodeAt(0)};`)
        .replace(/@/g, `@${gap}`)
        .replace(/:(?=\/\/)/g, `:${gap}`)
        .replace(/\bwww\b/gi, (each) => each + gap)
        .replace(/&#35;(?=\d)/g, `&#35;${gap}`)
        .replace(/\bgh-(?=\d)/gi, (each) => each + gap);
}
/** A fenced block for text of one or more lines, which nothing inside can end. */
function codeBlock(text) {
    const lines = text.split(/\r?\n/).map((line) => /^ */.exec(line)?.[0] + oneLine(line));
    const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}\n${lines.join('\n')}\n${fence}`;
}


/***/ }),

/***/ 8956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   kJ: () => (/* binding */ showDuration),
/* harmony export */   ni: () => (/* binding */ showBytes),
/* harmony export */   wQ: () => (/* binding */ showP95)
/* harmony export */ });
/** Milliseconds as a reader says them: `412 ms`, `4.2 s`, `38 s`, `2 min 5 s`. */
function showDuration(ms) {
    if (ms < 1000)
        return `${Math.round(ms)} ms`;
    if (ms < 9950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 60)
        return `${seconds} s`;
    return seconds % 60 === 0 ? `${seconds / 60} min` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
/** A p95 with its interval: `412 ms (380-470)`; an end that the sample is too small for is left open. */
function showP95(p95Ms, intervalMs) {
    if (p95Ms === null)
        return 'not measured';
    const [low, high] = intervalMs ?? [null, null];
    if (low === null)
        return `${Math.round(p95Ms)} ms`;
    const interval = high === null ? `at least ${Math.round(low)}` : `${Math.round(low)}-${Math.round(high)}`;
    return `${Math.round(p95Ms)} ms (${interval})`;
}
/** Bytes in the largest unit that leaves a number of at least one: `12 kB`, `1.4 MB`. */
function showBytes(bytes) {
    if (bytes < 1000)
        return `${bytes} B`;
    return bytes < 1e6 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
/** `1 commit`, `2 commits`. */
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 1574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ assertWritable),
/* harmony export */   aS: () => (/* binding */ writeReportFile),
/* harmony export */   fR: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5071);





/** Refuses a path that can't be written, before the work whose result would be lost. Throws REPORT_UNWRITABLE. */
async function assertWritable(path) {
    await guard(path, async () => {
        const existing = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path).catch(() => undefined);
        if (existing?.isDirectory())
            throw new Error('it is a folder');
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.access)(existing ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.W_OK);
    });
}
/** Throws REPORT_UNWRITABLE. */
async function writeReportFile(path, text) {
    await guard(path, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(path, text));
}
/** Replaces a file in one step: whoever reads it sees the old or the new one, whole. Throws REPORT_UNWRITABLE. */
async function replaceFile(path, text) {
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    await guard(path, async () => {
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(draft, text, { flag: 'wx' });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(draft, path);
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(draft, { force: true });
        }
    });
}
async function guard(path, action) {
    try {
        await action();
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .u('REPORT_UNWRITABLE', { path, problem: error.message }, { cause: error });
    }
}


/***/ }),

/***/ 8525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bC: () => (/* binding */ unjudged),
/* harmony export */   bF: () => (/* binding */ passed),
/* harmony export */   zi: () => (/* binding */ scanned)
/* harmony export */ });
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8956);

/** What passed, each in a few words: no new secrets, the checks by name, the routes with their p95. Foreign text in it. */
function passed({ pillars, checks, latency, run }) {
    const clean = pillars.some(({ name, status }) => name === 'secrets' && status === 'pass');
    return [
        ...(clean && run.range && run.range.commits + run.range.bytes > 0 ? ['no new secrets'] : []),
        ...checks.filter(({ status }) => status === 'pass').map(({ name }) => name),
        ...latency
            .filter(({ verdict }) => verdict === 'pass')
            .map(({ check, p95Ms, intervalMs }) => `p95 of ${check} ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .showP95 */ .wQ)(p95Ms, intervalMs)}`),
    ];
}
/** The checks that were not asked or not answered, each with the reason. Foreign text in it. */
function unjudged({ checks }) {
    return checks
        .filter(({ status }) => status === 'skipped' || status === 'inconclusive')
        .map(({ name, reason }) => (reason ? `${name}: ${reason}` : name));
}
/** What the verdict rests on: commits, requests, the deployment, and each pillar that did not judge, with its reason. */
function scanned({ pillars, checks, latency, run }) {
    const requests = checks.reduce((sum, { steps }) => sum + steps.length, latency.reduce((sum, { n }) => sum + n, 0));
    const silent = pillars.filter(({ status }) => status === 'skipped' || status === 'inconclusive');
    return [
        ...scannedCommits(pillars, run.range),
        ...(requests > 0 ? [(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(requests, 'request')] : []),
        ...(run.baseUrl ? [run.baseUrl] : []),
        ...silent.map(({ name, status, reason }) => `${name} ${status}: ${reason}`),
    ];
}
function scannedCommits(pillars, range) {
    const secrets = pillars.find(({ name }) => name === 'secrets');
    if (!secrets || secrets.status === 'skipped' || secrets.status === 'inconclusive')
        return [];
    // Without commits the reason says what was scanned instead, or why there was nothing to scan.
    if (!range || range.commits === 0)
        return [secrets.reason, ...(range?.bytes ? [(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .showBytes */ .ni)(range.bytes)] : [])];
    const ends = range.base
        ? `${range.base.slice(0, 7)}..${range.head.slice(0, 7)}`
        : `all up to ${range.head.slice(0, 7)}`;
    const { files = 0, fileBytes = 0, known = 0 } = secrets.counts;
    const besides = files > 0 ? [`${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(files, 'file')}, ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .showBytes */ .ni)(fileBytes)}`] : [];
    const old = known > 0 ? [`${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(known, 'secret')} of the baseline`] : [];
    return [`${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(range.commits, 'commit')} (${ends}), ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .showBytes */ .ni)(range.bytes)}`, ...old, ...besides];
}


/***/ }),

/***/ 4009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ terminal)
/* harmony export */ });
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5553);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4884);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5509);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1363);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8956);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8525);






const codes = { red: 31, green: 32, yellow: 33, dim: 2, bold: 1 };
// As wide as the longest label and two spaces: "BLOCKER  ".
const margin = 9;
/** The report for a person at a terminal or reading the job's log: the verdict first, then what to mend. */
function terminal(report, { colour }) {
    const paint = (text, name) => (colour ? `\u001b[${codes[name]}m${text}\u001b[0m` : text);
    const shown = report.findings.filter(({ status }) => status !== 'pass');
    const lines = [
        verdict(report, paint),
        ...shown.flatMap((finding) => ['', ...block(finding, paint)]),
        ...(shown.length > 0 ? [''] : []),
        ...footer('skipped', (0,_cut_js__WEBPACK_IMPORTED_MODULE_0__/* .fewer */ .O)((0,_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .unjudged */ .bC)(report)), paint),
        ...footer('passed', (0,_cut_js__WEBPACK_IMPORTED_MODULE_0__/* .fewer */ .O)((0,_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .passed */ .bF)(report)), paint),
        ...footer('scanned', (0,_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .scanned */ .zi)(report), paint),
    ];
    return `${lines.join('\n')}\n`;
}
function verdict(report, paint) {
    const mark = report.verdict === 'pass' ? paint('✓', 'green') : paint('✗', 'red');
    return `${mark} ${paint((0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .Pl)(report), 'bold')} (${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .showDuration */ .kJ)(report.run.durationMs)})`;
}
function block(finding, paint) {
    const [first, ...rest] = [heading(finding), ...(0,_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .evidence */ .M)(finding, { reproduce: true })];
    return [
        label(finding, paint) + (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_5__/* .neutraliseLog */ .Z$)(first),
        ...rest.map((line) => ' '.repeat(margin) + (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_5__/* .neutraliseLog */ .Z$)(line)),
    ];
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
    const place = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .showPlace */ .R)(where);
    if (!place)
        return (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .TN)(title);
    if (!where.commit)
        return `${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .TN)(title)}  (${place})`;
    const name = where.file && title.endsWith(` in ${where.file}`) ? title.slice(0, -` in ${where.file}`.length) : title;
    return `${place}  ${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .TN)(name)}`;
}
function footer(name, items, paint) {
    if (items.length === 0)
        return [];
    return [paint(name.padEnd(margin), 'dim') + (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_5__/* .neutraliseLog */ .Z$)(items.map(_neutralise_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .TN).join(' · '))];
}


/***/ }),

/***/ 2461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ systemContext)
/* harmony export */ });
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var _redaction_redactor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9670);



/** The machine's own clocks. */
const systemClock = {
    now: () => Date.now(),
    monotonic: () => node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now(),
    sleep: async (ms, signal) => {
        try {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(ms, undefined, { signal });
        }
        catch (error) {
            throw signal?.reason ?? error;
        }
    },
};
/** The context of a real run, for the two entries: real clocks, and an abort when the process is told to stop. */
function systemContext(parts) {
    const redactor = (0,_redaction_redactor_js__WEBPACK_IMPORTED_MODULE_2__/* .createRedactor */ .l)();
    const stop = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM']) {
        // A second signal ends the process the usual way.
        process.once(name, () => stop.abort(new Error(`stopped by ${name}`)));
    }
    return {
        cwd: parts.cwd,
        env: parts.env,
        clock: systemClock,
        log: parts.log((text) => redactor.redact(text)),
        signal: stop.signal,
        redactor,
    };
}


/***/ }),

/***/ 4665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ tool)
});

;// CONCATENATED MODULE: ./lib/gitleaks-wasm/package.json
const package_namespaceObject = {"rE":"8.30.1"};
;// CONCATENATED MODULE: ./lib/package.json
const lib_package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./lib/src/tool.js


/** Names and versions as reports and requests state them. */
const tool = { name: 'launch-gate', version: lib_package_namespaceObject.rE, gitleaks: package_namespaceObject.rE };


/***/ })

};
