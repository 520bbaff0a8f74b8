export const id = 6527;
export const ids = [6527];
export const modules = {

/***/ 89906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ parseName),
/* harmony export */   XV: () => (/* binding */ parsePillars),
/* harmony export */   lv: () => (/* binding */ parseSeverity),
/* harmony export */   mD: () => (/* binding */ defaultConfigFile),
/* harmony export */   od: () => (/* binding */ parseNotifications)
/* harmony export */ });
/* harmony import */ var _config_sections_notification_defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84826);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11793);
/* harmony import */ var _model_results_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74590);



const defaultConfigFile = '.github/launch-gate.yml';
const severities = ['blocker', 'high', 'medium'];
/** Pillar names as given on the command line or in the input `run`. Throws USAGE for a name that does not exist. */
function parsePillars(names) {
    return [...new Set(names)].map((name) => oneOf(_model_results_js__WEBPACK_IMPORTED_MODULE_2__/* .pillarNames */ .x, name, 'there is no pillar'));
}
const maxNameLength = 60;
/** The input `name`: one line for people. Throws USAGE. */
function parseName(text) {
    if (text === undefined || (text.length <= maxNameLength && !/\p{Cc}/u.test(text)))
        return text;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u('USAGE', { problem: `name is one line of at most ${maxNameLength} characters` });
}
/** The option or input `fail-on`; empty means not given. Throws USAGE. */
function parseSeverity(text) {
    return text ? oneOf(severities, text, 'fail-on knows no severity') : undefined;
}
/** Reads the inputs that say where at GitHub to tell the result; only those that are given. Throws USAGE. */
function parseNotifications({ comment, checkRun, deploymentStatus, }) {
    const flag = (name, text) => text === undefined ? undefined : oneOf(['true', 'false'], text, `${name} is true or false, not`) === 'true';
    const given = {
        comment: comment === undefined ? undefined : oneOf(_config_sections_notification_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .commentModes */ .s, comment, 'comment has no mode'),
        checkRun: flag('check-run', checkRun),
        deploymentStatus: flag('deployment-status', deploymentStatus),
    };
    return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
function oneOf(known, text, complaint) {
    const found = known.find((name) => name === text);
    if (!found)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u('USAGE', { problem: `${complaint} "${text}"; known are ${known.join(', ')}` });
    return found;
}


/***/ }),

/***/ 27815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ defaultConfig)
/* harmony export */ });
/** The configuration when there is no file. */
const defaultConfig = {
    failOn: 'high',
    deadlineMs: 600_000,
    allowedHosts: [],
    sessions: [],
    checks: [],
    latency: { ratePerSecond: 4, maxInFlight: 4, onInconclusive: 'warn' },
    waivers: [],
};


/***/ }),

/***/ 20743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cn: () => (/* binding */ toTemplate),
/* harmony export */   RP: () => (/* binding */ valueOf),
/* harmony export */   WH: () => (/* binding */ splitExpressions),
/* harmony export */   eh: () => (/* binding */ isSecretName)
/* harmony export */ });
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34472);

const known = /^(percent\(\s*)?(env|captured|vars|totp)\.([A-Za-z_][\w-]*)(\s*\))?$/;
/** Cuts a string into text and expressions. Values that are inserted later are never cut again. */
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
        const [, open, kind, name, close] = known.exec(inner) ?? [];
        const encode = open ? { encode: 'percent' } : {};
        const isWhole = name !== undefined && Boolean(open) === Boolean(close);
        pieces.push(isWhole ? { kind: kind, source, name, ...encode } : { kind: 'unknown', source, inner });
        from = end + 2;
    }
    if (from < text.length || pieces.length === 0)
        pieces.push({ kind: 'text', source: text.slice(from) });
    return pieces;
}
/** The template of a string. `${{ env.X }}` and `${{ vars.X }}` are resolved; invalid expressions stay as written. */
function toTemplate(text, env, secretNames, vars = new Map()) {
    const parts = splitExpressions(text).flatMap((piece) => {
        const encode = 'encode' in piece ? { encode: piece.encode } : {};
        switch (piece.kind) {
            case 'captured':
                return { kind: 'captured', name: piece.name, ...encode };
            case 'env': {
                const secret = secretNames.has(piece.name) || isSecretName(piece.name);
                return { kind: 'env', name: piece.name, value: valueOf(env, piece.name) ?? '', secret, ...encode };
            }
            case 'totp':
                return { kind: 'totp', name: piece.name, value: valueOf(env, piece.name) ?? '', secret: true, ...encode };
            case 'vars':
                return vars.get(piece.name)?.parts.map((part) => encodedPart(part, piece.encode)) ?? textOf(piece.source);
            default:
                return textOf(piece.source);
        }
    });
    return { parts };
}
function encodedPart(part, encode) {
    if (!encode)
        return part;
    return part.kind === 'text' ? textOf((0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .encoded */ .dS)(part.text, encode)) : { ...part, encode };
}
function textOf(text) {
    return { kind: 'text', text };
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

/***/ 34472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pg: () => (/* binding */ codeName),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   XX: () => (/* binding */ render),
/* harmony export */   dS: () => (/* binding */ encoded),
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
/** The name of a one-time code among the captured values. No capture can have this name. */
function codeName({ name }) {
    return `totp.${name}`;
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
            return encoded(part.value, part.encode);
        const name = part.kind === 'totp' ? codeName(part) : part.name;
        const found = captured.get(name);
        if (!found)
            throw new UnknownCapture(name);
        return encoded(found.value, part.encode);
    })
        .join('');
}
/** Renders a template for display: secrets and captures not made yet appear as the expression that was written. */
function show(template, captured = new Map()) {
    return template.parts
        .map((part) => {
        if (part.kind === 'text')
            return part.text;
        if (part.kind === 'env' && !part.secret)
            return encoded(part.value, part.encode);
        const found = part.kind === 'captured' ? captured.get(part.name) : undefined;
        if (found && !found.secret)
            return encoded(found.value, part.encode);
        const name = `${part.kind}.${part.name}`;
        return `\${{ ${part.encode ? `${part.encode}(${name})` : name} }}`;
    })
        .join('');
}
/** The text, percent-encoded if `encoding` says so. Half a surrogate pair has no UTF-8 and becomes U+FFFD. */
function encoded(text, encoding) {
    return encoding ? encodeURIComponent(text.toWellFormed()) : text;
}


/***/ }),

/***/ 21312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NJ: () => (/* binding */ expandConfig),
  Z9: () => (/* binding */ loadConfig),
  Fj: () => (/* reexport */ secretsOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(11793);
// EXTERNAL MODULE: ./lib/src/config/default-config.js
var default_config = __webpack_require__(27815);
// EXTERNAL MODULE: ./lib/src/config/language/expressions.js
var expressions = __webpack_require__(20743);
// EXTERNAL MODULE: ./lib/src/text/nearest.js
var nearest = __webpack_require__(29318);
;// CONCATENATED MODULE: ./lib/src/config/only.js


/**
 * The checks that have one of the given tags or names. A check that runs on several hosts can also be named without its
 * host. Throws USAGE for a tag or name that no check has.
 */
function selectChecks(checks, only) {
    const known = new Set(checks.flatMap(labelsOf));
    for (const label of only) {
        if (known.has(label))
            continue;
        const hint = (0,nearest/* didYouMean */.a)(label, [...known]) || (known.size > 0 ? `; known are ${[...known].join(', ')}` : '');
        throw new errors/* GateError */.u('USAGE', { problem: `--only ${label}: no check has this tag or name${hint}` });
    }
    return checks.filter((check) => labelsOf(check).some((label) => only.includes(label)));
}
function labelsOf({ name, tags = [], on }) {
    return [name, ...(on ? [name.slice(0, -` on ${on.host}`.length)] : []), ...tags];
}

;// CONCATENATED MODULE: ./lib/src/config/secrets-of.js
/** Every value of the environment in `config` that must never be shown, once each; `label` is `env.NAME`. */
function secretsOf(config) {
    const found = new Map();
    collect(config, found);
    return [...found].map(([name, value]) => ({ value, label: `env.${name}` }));
}
/** Recognises template parts by their shape. This is safe: strings of the user's own JSON are always templates. */
function collect(value, found) {
    if (typeof value !== 'object' || value === null)
        return;
    const { kind, secret, name, value: text } = value;
    if ((kind === 'env' || kind === 'totp') && secret === true)
        found.set(name, text);
    else
        for (const entry of Object.values(value))
            collect(entry, found);
}

// EXTERNAL MODULE: ./lib/src/config/sections/base-url.js
var base_url = __webpack_require__(6049);
// EXTERNAL MODULE: ./lib/src/config/sections/notification-defaults.js
var notification_defaults = __webpack_require__(84826);
;// CONCATENATED MODULE: ./lib/src/config/yaml/code-frame.js
const maxWidth = 120;
/**
 * The line of a mistake with the line before it, and carets under `span` characters.
 * Columns count characters (code points) from 1; tabs show as one blank so that the carets stay below the text.
 */
function codeFrame(lines, at, span) {
    const gutter = String(at.line).length;
    const before = lines[at.line - 2] ?? '';
    const characters = Array.from(lines[at.line - 1] ?? '');
    // A line may be a megabyte long, so only a window around the column is shown.
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
/** Replaces control and format characters (bidirectional ones too), which would move or hide the text beside them. */
function plain(characters) {
    return characters
        .join('')
        .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => (character === '\t' ? ' ' : '\ufffd'));
}

;// CONCATENATED MODULE: ./lib/src/config/yaml/diagnostics.js


const mostShown = 50;
/** The error that reports all mistakes at once, in the order of the file. `lines` are the lines of the file. */
function invalidConfig(diagnostics, lines) {
    const distinct = new Map(diagnostics.map((mistake) => [JSON.stringify([mistake.at, mistake.message]), mistake]));
    const inOrder = [...distinct.values()].toSorted((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
    const texts = inOrder.slice(0, mostShown).map((mistake) => describe(mistake, lines));
    if (inOrder.length > mostShown)
        texts.push(`… and ${inOrder.length - mostShown} more`);
    const count = inOrder.length === 1 ? '1 mistake' : `${inOrder.length} mistakes`;
    return new errors/* GateError */.u('CONFIG_INVALID', { diagnostics: texts.join('\n'), count }, { diagnostics: inOrder });
}
function describe({ at, message, span }, lines) {
    const first = `${at.file}:${at.line}:${at.column}  ${message}`;
    return span === undefined ? first : `${first}\n${codeFrame(lines, at, span)}`;
}

;// CONCATENATED MODULE: ./lib/src/config/load.js










const maxBytes = 1_000_000;
/**
 * Reads, validates and resolves the configuration; gives the defaults if there is no file. Throws CONFIG_UNREADABLE, or
 * CONFIG_INVALID with every mistake at its place. No message holds a value of the environment.
 */
async function loadConfig(request, context) {
    return (await load(request, context)).config;
}
/** The file with presets, `vars` and aliases expanded. It must exist and be valid. Throws the errors of loadConfig. */
async function expandConfig(request, context) {
    const { config, source } = await load({ ...request, explicit: true }, context);
    for (const { value, label } of secretsOf(config))
        context.redactor.add(value, label);
    const { expandSource } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8025)]).then(__webpack_require__.bind(__webpack_require__, 28025));
    return source ? expandSource(source, context.redactor.redact) : '';
}
async function load({ file, explicit, unsetAllowed, overrides, files }, context) {
    const path = (0,external_node_path_.resolve)(context.cwd, file);
    const text = await readText(path, file, explicit, files);
    const diagnostics = [];
    const baseUrl = overrideBaseUrl(overrides.baseUrl, diagnostics);
    // Loading the readers (YAML, schemas, selectors) takes a while, so it is done only when there is a file.
    const interpreter = text === undefined ? undefined : await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(7934), __webpack_require__.e(318), __webpack_require__.e(8815), __webpack_require__.e(3088), __webpack_require__.e(1108)]).then(__webpack_require__.bind(__webpack_require__, 61108));
    const read = interpreter?.interpret(file, text ?? '', context.env, diagnostics, baseUrl);
    const fromFile = read?.config;
    const config = fromFile ?? { ...default_config/* defaultConfig */.s, baseUrl };
    const names = new Set(config.checks.map((check) => check.name));
    const hasBaseUrl = config.baseUrl !== undefined || diagnostics.length > 0;
    const given = overrides.routes ? await readRoutes(overrides.routes, hasBaseUrl, diagnostics) : [];
    const routes = given.filter((check) => !names.has(check.name));
    const counted = diagnostics.filter(({ unset }) => !(unset && unsetAllowed));
    if (counted.length > 0) {
        // The lines of a file behind a link are not shown: it may be a file of the job, such as .env.
        const told = files.linked.has(path) ? counted.map(({ span, ...mistake }) => mistake) : counted;
        const secrets = secretsIn(context.env);
        for (const [name, value] of secrets)
            context.redactor?.add(value, `env.${name}`);
        throw invalidConfig(told, withoutSecrets(read?.source.lines ?? [], secrets));
    }
    const checks = [...config.checks, ...routes];
    const loaded = {
        ...config,
        file: fromFile && file,
        failOn: overrides.failOn ?? config.failOn,
        latency: { ...config.latency, history: overrides.history ?? config.latency.history },
        notifications: { ...(config.notifications ?? notification_defaults/* defaultNotifications */.U), ...overrides.notifications },
        checks: overrides.only ? selectChecks(checks, overrides.only) : checks,
    };
    return { config: loaded, source: read?.source };
}
async function readRoutes(...args) {
    const { routeChecks } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(6150)]).then(__webpack_require__.bind(__webpack_require__, 96150));
    return routeChecks(...args);
}
/** Variables whose name says that they are secret, whether the file uses them or not. */
function secretsIn(env) {
    return Object.entries(env).flatMap(([name, value = '']) => (0,expressions/* isSecretName */.eh)(name) && value.length >= 6 ? [[name, value]] : []);
}
/** The lines for a code frame: a file that an earlier step wrote may hold secrets of the environment. */
function withoutSecrets(lines, secrets) {
    return lines.map((line) => secrets.reduce((text, [, secret]) => text.replaceAll(secret, '*'.repeat(Array.from(secret).length)), line));
}
function overrideBaseUrl(text, diagnostics) {
    if (!text?.trim())
        return undefined;
    const parsed = (0,base_url/* parseOrigin */.e)(text);
    if ('origin' in parsed)
        return parsed.origin;
    diagnostics.push({
        at: { file: 'action input "base-url"', line: 1, column: 1 },
        message: `the base URL ${parsed.problem}`,
    });
    return undefined;
}
async function readText(path, file, explicit, files) {
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

/***/ 6049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ parseOrigin),
/* harmony export */   o: () => (/* binding */ parseHost)
/* harmony export */ });
/** The http(s) origin in `text`, without a slash at the end, or what is wrong with it. */
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


/***/ }),

/***/ 84826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ defaultNotifications),
/* harmony export */   s: () => (/* binding */ commentModes)
/* harmony export */ });
const commentModes = ['on-failure', 'always', 'never'];
const defaultNotifications = {
    comment: 'on-failure',
    checkRun: false,
    deploymentStatus: false,
    commitStatus: false,
};


/***/ }),

/***/ 33657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ checkoutsOf),
/* harmony export */   Zl: () => (/* binding */ followPath),
/* harmony export */   gT: () => (/* binding */ existing),
/* harmony export */   ol: () => (/* binding */ isDescriptor)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11793);



/** The most links that are followed, as in Linux (path_resolution(7)). */
const maxLinks = 40;
/** Folders that may hold what strangers propose. Every git work tree counts as one too; its `.git` shows it. */
function checkoutsOf({ cwd, env }) {
    const folders = [cwd, env['GITHUB_WORKSPACE'] ?? cwd].map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder));
    return folders.filter((folder) => folder !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(folder).root);
}
/**
 * The path with its links followed, for a file that is about to be written there. What does not exist yet stays as it
 * is. A link of the system or of the user is followed (`/tmp` may be one). A link inside a checkout is not: the person
 * who proposes a change could have committed it. Throws LINK_IN_CHECKOUT.
 */
async function followPath(path, checkouts = []) {
    const names = namesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path));
    let at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path)).root;
    for (let name = names.shift(), links = 0; name !== undefined; name = names.shift()) {
        const next = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, name);
        const found = name === '..' ? undefined : await existing(next);
        if (name !== '..' && !found)
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(next, ...names);
        // The target of such a link is a name that the kernel gives, not a path.
        if (!found?.isSymbolicLink() || (names.length === 0 && isDescriptor(next))) {
            at = next;
            continue;
        }
        if (await isInCheckout(at, checkouts))
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .u('LINK_IN_CHECKOUT', { path, link: next });
        if (++links > maxLinks)
            throw new Error('it leads through too many links');
        const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(next);
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(target))
            at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(target).root;
        names.unshift(...namesOf(target));
    }
    return at;
}
/** A file that the process has open already: `/dev/stdout` leads to one. */
function isDescriptor(path) {
    return /^\/(proc\/[^/]+|dev)\/fd\/\d+$/.test(path);
}
/** What is at a path, without following a link; undefined if nothing is there. */
async function existing(path) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch((error) => {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    });
}
function namesOf(path) {
    const { root } = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(path);
    const separators = node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '/' ? '/' : /[\\/]/;
    return path
        .slice(root.length)
        .split(separators)
        .filter((name) => name !== '' && name !== '.');
}
/** Compares the folders themselves and not their names, because case and form of a name may differ. */
async function isInCheckout(folder, checkouts) {
    const roots = new Set(await Promise.all(checkouts.map(identity)));
    for (let each = folder;; each = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(each)) {
        if (roots.has(await identity(each)) || (await existing((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(each, '.git'))))
            return true;
        if (each === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(each))
            return false;
    }
}
async function identity(folder) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder, { bigint: true }).catch(() => undefined);
    return found ? `${found.dev}:${found.ino}` : `nothing at ${folder}`;
}


/***/ }),

/***/ 49450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ai: () => (/* binding */ createTemporaryFolder),
/* harmony export */   jU: () => (/* binding */ removeAbandoned),
/* harmony export */   yu: () => (/* binding */ removeTemporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);




const ours = /^launch-gate-(?:git|attributes|browser|demo)-(\d+)-[A-Za-z0-9]{6}$/;
const folders = new Set();
/**
 * Makes a folder for this process alone (mkdtemp(3): mode 0700, a name that nobody can foresee). It is removed when the
 * process ends, also by a signal that the process handles. If the process was killed, {@link removeAbandoned} finds the
 * folder by the process id in its name.
 */
async function createTemporaryFolder(purpose, parent) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, `launch-gate-${purpose}-${process.pid}-`));
    if (folders.size === 0)
        process.once('exit', removeAll);
    folders.add(folder);
    return folder;
}
/**
 * Removes a folder before the process ends. It retries, because a browser's processes may write until the last of them
 * has ended.
 */
async function removeTemporaryFolder(folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    folders.delete(folder);
    if (folders.size === 0)
        process.off('exit', removeAll);
}
function removeAll() {
    for (const folder of folders) {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
        }
        catch {
            // The next run finds it.
        }
    }
}
/**
 * Longer than any run takes. In another container that shares the folder, the process may be alive and not visible
 * here.
 */
const leastAgeMs = 12 * 60 * 60 * 1000;
const mostLooked = 5_000;
const mostRemoved = 20;
const mostMs = 2_000;
/**
 * Removes the folders of earlier runs of this user that were killed. Any other folder stays: another user's, a link,
 * one whose process lives, a young one. The work is bounded in number and time, and never a reason to fail.
 */
async function removeAbandoned({ env, clock }) {
    const endAt = clock.monotonic() + mostMs;
    for (const parent of new Set([env['RUNNER_TEMP'], env['TMPDIR'], (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)()])) {
        if (parent)
            await removeAbandonedIn(parent, clock, endAt);
    }
}
async function removeAbandonedIn(parent, clock, endAt) {
    let [looked, removed] = [0, 0];
    try {
        for await (const { name } of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.opendir)(parent)) {
            if (++looked > mostLooked || removed >= mostRemoved || clock.monotonic() > endAt)
                return;
            const pid = Number(ours.exec(name)?.[1]);
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, name);
            // In a container, an earlier run may have had the same id.
            if (Number.isNaN(pid) || (pid === process.pid ? folders.has(path) : isAlive(pid)))
                continue;
            const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path);
            if (!found.isDirectory() || found.uid !== process.getuid?.())
                continue;
            if (clock.now() - found.mtimeMs < leastAgeMs)
                continue;
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true, force: true });
            removed += 1;
        }
    }
    catch {
        // The folder is not readable, or another run cleans up at the same time.
    }
}
/** Signal 0 only asks; EPERM means that the process belongs to another user (kill(2)). */
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code !== 'ESRCH';
    }
}


/***/ }),

/***/ 61528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ writeBeside),
/* harmony export */   B: () => (/* binding */ assertWritable)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _follow_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33657);





/** Throws the reason why {@link writeBeside} could not write a file there; LINK_IN_CHECKOUT for a link. */
async function assertWritable(path, rules = {}) {
    const target = await targetOf(path, rules);
    if (target.mode !== undefined)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.access)(target.path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.W_OK);
    if (!target.isDevice)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.access)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target.path), node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.W_OK);
}
/**
 * Replaces a file in one step: a reader sees the whole old file or the whole new one. The text is written under another
 * name in the same folder and then renamed. If a link takes the file's place meanwhile, it is replaced and not
 * followed. A folder on the way that becomes a link is noticed before and after the renaming; Node has no call that
 * would hold the folder in between (openat(2)). A program that could change it there runs as this user already and
 * gains nothing. Throws LINK_IN_CHECKOUT.
 */
async function writeBeside(path, text, rules = {}) {
    const target = await targetOf(path, rules);
    if (target.isDevice)
        return await writeDevice(target.path, text);
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target.path), `.launch-gate-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    const stay = async () => {
        if ((await (0,_follow_path_js__WEBPACK_IMPORTED_MODULE_4__/* .followPath */ .Zl)(path, rules.checkouts)) !== target.path)
            throw new Error('its folder changed meanwhile');
    };
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(draft, 'wx');
        try {
            await file.writeFile(text);
            if (target.mode !== undefined)
                await file.chmod(target.mode);
        }
        finally {
            await file.close();
        }
        await stay();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(draft, target.path).catch(async (error) => {
            // A file that is mounted by itself, as into a container, cannot be replaced; no pull request mounts anything.
            if (error.code !== 'EBUSY' || target.mode === undefined)
                throw error;
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(target.path, text, { flag: node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_TRUNC | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW });
        });
        await stay();
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(draft, { force: true });
    }
}
async function targetOf(given, { checkouts, devices }) {
    if (/[/\\]$/.test(given))
        throw new Error('it names a folder');
    const path = await (0,_follow_path_js__WEBPACK_IMPORTED_MODULE_4__/* .followPath */ .Zl)(given, checkouts);
    const found = (0,_follow_path_js__WEBPACK_IMPORTED_MODULE_4__/* .isDescriptor */ .ol)(path) ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path) : await (0,_follow_path_js__WEBPACK_IMPORTED_MODULE_4__/* .existing */ .gT)(path);
    if (found?.isDirectory())
        throw new Error('it is a folder');
    if (!found || (found.isFile() && !(0,_follow_path_js__WEBPACK_IMPORTED_MODULE_4__/* .isDescriptor */ .ol)(path)))
        return { path, mode: found && found.mode & 0o777 };
    if (!devices || found.isSocket() || found.isBlockDevice())
        throw new Error('it is a device, and no file');
    return { path, isDevice: true };
}
/** Opening a pipe that nobody reads would wait for ever. With O_NONBLOCK it is an error (open(2), ENXIO). */
async function writeDevice(path, text) {
    const held = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(path, text);
    }
    finally {
        await held.close();
    }
}


/***/ }),

/***/ 64162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ gateRequest)
});

// EXTERNAL MODULE: ./lib/src/config/load.js + 4 modules
var load = __webpack_require__(21312);
// EXTERNAL MODULE: ./lib/src/git/policy-files.js + 1 modules
var policy_files = __webpack_require__(22571);
;// CONCATENATED MODULE: ./lib/src/github/event/proposal.js

/**
 * What a pull request proposes; undefined for every other event. It is foreign if the payload leaves its origin open.
 */
function proposalOf(event) {
    if (event?.range?.kind !== 'between' || !/^pull_request(?:_target)?$/.test(event.event))
        return undefined;
    const foreign = event.event === 'pull_request_target' || event.headRepositoryIsFork !== false;
    return { base: event.range.base, foreign };
}
/** Reads the files that steer the gate from the base commit for a foreign proposal, otherwise from the tree. */
async function openPolicyFiles(proposal, context) {
    return proposal?.foreign ? (0,policy_files/* committedFiles */.q)(proposal.base, context) : (0,policy_files/* treeFiles */.C)(context);
}

// EXTERNAL MODULE: ./lib/src/model/results.js
var results = __webpack_require__(74590);
// EXTERNAL MODULE: ./lib/src/pillars/secrets/too-many.js
var too_many = __webpack_require__(19734);
// EXTERNAL MODULE: ./lib/src/report/model/listed.js
var listed = __webpack_require__(2798);
;// CONCATENATED MODULE: ./lib/src/gate/request.js





/**
 * The request that both entries make to the gate: the configuration, read from where the event allows, and the event's
 * commits. From here on the redactor knows the configuration's secrets. Throws what loading the configuration throws.
 */
async function gateRequest(named, { overrides, ...given }, event, context) {
    const proposal = proposalOf(event);
    const files = await openPolicyFiles(proposal, context);
    const config = await (0,load/* loadConfig */.Z9)({
        ...given,
        overrides: { ...overrides, baseUrl: overrides.baseUrl ?? event?.environmentUrl },
        unsetAllowed: (0,results/* isOnlySecrets */.K)(named),
        files,
    }, context);
    for (const secret of (0,load/* secretsOf */.Fj)(config))
        context.redactor.add(secret.value, secret.label);
    const { range, rangeIfAsked, sha } = event ?? {};
    const proposed = proposal !== undefined;
    const deployment = event && {
        id: event.deployment,
        environment: event.environment ?? (proposed ? 'preview' : 'production'),
        isKnown: event.environment !== undefined,
    };
    // Anybody may have written what an event brings, so its report is bounded. A command line is told everything.
    const bounds = event && { maxSecrets: too_many/* maxSecrets */.C, maxListed: listed/* maxListed */.w };
    return { config, named, range, rangeIfAsked, event: event?.event, sha, files, proposed, deployment, ...bounds };
}


/***/ }),

/***/ 36725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   Jb: () => (/* binding */ reportedBy),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   UN: () => (/* binding */ unjudgedFinding)
/* harmony export */ });
const severities = ['blocker', 'high', 'medium'];
const statuses = ['fail', 'inconclusive', 'warn', 'pass'];
/**
 * The one rule that turns findings into pass or fail. A finding that fails with a severity at or above `failOn` fails
 * the run, and so does a finding that could not be judged if that is no pass (`keepsFromPassing`). Applies waivers,
 * drops duplicates, and returns the findings most severe first.
 * `today` is an ISO date in UTC; a waiver holds through its own day.
 */
function judge(findings, { failOn, waivers, today }) {
    const judged = withoutDuplicates(findings)
        .map((finding) => waive(finding, waivers, today))
        .sort((a, b) => rank(a.severity, severities) - rank(b.severity, severities) || byStatus(a, b));
    const limit = rank(failOn, severities);
    const fails = judged.some((finding) => (finding.status === 'fail' && rank(finding.severity, severities) <= limit) || keepsFromPassing(finding));
    return { verdict: fails ? 'fail' : 'pass', findings: judged };
}
/** A check of a page is no pass if the machine has no browser for it. Nor is a pillar that judged nothing. */
function keepsFromPassing({ status, rule }) {
    return status === 'inconclusive' && (rule === 'smoke/browser' || rule === nothingJudged);
}
const nothingJudged = 'gate/nothing-judged';
/** Names the pillar in its findings. Something that several pillars need, such as a login, is found by each of them. */
function reportedBy({ name, findings }) {
    return findings.map(({ rule, ...finding }) => ({ rule, pillar: name, ...finding }));
}
/** The finding for a pillar that judged nothing at all; none if its own findings already keep the run from passing. */
function unjudgedFinding({ name, isUnjudged, reason, findings }) {
    if (!isUnjudged || findings.some((finding) => finding.status === 'fail' || keepsFromPassing(finding)))
        return [];
    return [
        {
            rule: nothingJudged,
            pillar: 'gate',
            subject: name,
            status: 'inconclusive',
            severity: 'blocker',
            title: `Nothing of ${name} could be judged, which is no pass`,
            expected: 'at least one answer that can be judged',
            observed: reason,
            where: {},
            fix: 'What is unclear says why, one by one. Mend that or wait until it has passed, then run it again.',
            fingerprint: `${nothingJudged}:${name}`,
        },
    ];
}
/**
 * 0: pass, or nothing to judge yet. 1: a finding fails. 3: none fails, but what could not be judged prevents a pass.
 */
function exitCodeOf({ verdict, findings }) {
    if (verdict !== 'fail')
        return 0;
    return findings.some(({ status }) => status === 'fail') ? 1 : 3;
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
/**
 * A waiver's place is a file, a URL, a host, or the name of a check; a step's number after it means that step alone.
 */
function isAt({ rule, subject, where: { file, url }, fingerprint }, place) {
    // A place may leave out the port of an origin.
    if ([subject, file, url, url?.replace(/:\d+$/, '')].includes(place) || fingerprint === `${rule}:${place}`)
        return true;
    if (!url || !URL.canParse(url))
        return false;
    const { protocol, host, hostname, pathname } = new URL(url);
    // `dns:www.example.com?type=A` has no host.
    const names = protocol === 'dns:' ? [pathname] : [host, hostname];
    return names.includes(place.toLowerCase());
}


/***/ }),

/***/ 59524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ withAttributes),
/* harmony export */   d8: () => (/* binding */ leaveOwnAttributes),
/* harmony export */   im: () => (/* binding */ committedAttributes),
/* harmony export */   m$: () => (/* binding */ readAttributesFile),
/* harmony export */   wb: () => (/* binding */ readAttributes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _files_temporary_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49450);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11793);
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55449);
/* harmony import */ var _read_blob_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68469);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(26077);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(46949);
/* harmony import */ var _scratch_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(24287);











const maxBytes = 1_000_000;
/**
 * The attributes that decide what git shows as text: those of the checked-out commit, not those in the work tree or in
 * the index. In a bare clone git reads no attributes. Throws GIT_FAILED.
 */
async function committedAttributes(repository) {
    if (repository.bare)
        return new Map();
    try {
        return await readAttributes(repository, 'HEAD');
    }
    catch (error) {
        if (await (0,_repository_js__WEBPACK_IMPORTED_MODULE_8__/* .findCommit */ .fq)(repository, 'HEAD'))
            throw error;
        return new Map(); // the branch has no commit yet
    }
}
/** Every `.gitattributes` of a commit. Throws GIT_FAILED. */
async function readAttributes(repository, commit) {
    const attributes = new Map();
    let rest = '';
    for await (const chunk of (0,_run_git_js__WEBPACK_IMPORTED_MODULE_9__/* .streamGit */ .t1)(repository, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit])) {
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
/**
 * One attributes file. Undefined if it is no plain file, which gives no attributes in git either (gitattributes(5),
 * "Notes"), or if it is larger than 1 MB. Throws GIT_FAILED.
 */
async function readAttributesFile(repository, commit, path) {
    try {
        return await (0,_read_blob_js__WEBPACK_IMPORTED_MODULE_7__/* .readBlob */ .g)(repository, commit, path, maxBytes);
    }
    catch (error) {
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .GateError */ .u)
            throw error;
        return undefined;
    }
}
/**
 * The same repository, for reading patches with these attributes in place of those of the checked-out tree. git takes
 * attributes from the work tree, so it gets another work tree here. Throws GIT_FAILED.
 */
async function withAttributes(repository, attributes) {
    await leaveOwnAttributes(repository);
    const folder = await (0,_files_temporary_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .createTemporaryFolder */ .ai)('attributes', repository.env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)());
    for (const [path, text] of attributes) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, path)), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, path), text);
    }
    const variables = {
        GIT_DIR: repository.folders.own,
        ...repository.variables,
        GIT_WORK_TREE: folder,
        // If the work tree has no such file, git looks into the index.
        GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, '.git', 'index'),
    };
    const mayHideText = [...attributes.values()].some((text) => /diff|binary/.test(text.toString('latin1')));
    return { ...repository, cwd: folder, variables, mayHideText };
}
/**
 * The file `info/attributes` of a git folder belongs to no commit, but it wins over all committed attributes, and git
 * has no switch against it. If it exists, the repository is read through a scratch folder, which has no such file.
 * Throws GIT_FAILED.
 */
async function leaveOwnAttributes(repository) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(repository.folders.shared, 'info', 'attributes')))
        return;
    await (0,_scratch_js__WEBPACK_IMPORTED_MODULE_10__/* .openScratch */ .j)(repository);
    if (repository.clone.partial)
        await (0,_fetch_js__WEBPACK_IMPORTED_MODULE_6__/* .allowAsking */ .Zu)(repository);
}


/***/ }),

/***/ 55449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ fetchCommits),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Ny: () => (/* binding */ fetchHistory),
/* harmony export */   RS: () => (/* binding */ remoteNames),
/* harmony export */   W_: () => (/* binding */ remoteTip),
/* harmony export */   Zu: () => (/* binding */ allowAsking),
/* harmony export */   dM: () => (/* binding */ remoteRefs),
/* harmony export */   fK: () => (/* binding */ fetchTree),
/* harmony export */   kr: () => (/* binding */ noRemote),
/* harmony export */   rt: () => (/* binding */ fetchObjects)
/* harmony export */ });
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26077);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46949);
/* harmony import */ var _scratch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24287);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28068);




const noRemote = 'the clone has no remote to ask';
const fetchTimeoutMs = 600_000;
// The whole history. `--unshallow` does the same, but is an error in a clone that is not shallow.
const completely = '--depth=2147483647';
/**
 * Brings commits into the scratch folder; `completely`: with all their ancestors, also where the clone is shallow.
 * Trees and files are left out where the remote can do that; see `fetchContents`.
 */
async function fetchCommits(repository, ids, depth) {
    const options = depth === 'completely' ? [completely] : [];
    const refused = await fetchObjects(repository, ids, { options, without: 'tree:0' });
    return refused === undefined ? undefined : fetchObjects(repository, ids, { options });
}
/**
 * Brings the whole history of these commits with every file; with `everything`, also that of all the remote's branches
 * and tags.
 */
function fetchHistory(repository, ids, everything = false) {
    // Under other names than the clone's own refs. An older ref could stand in the way: a branch `a`, when the remote now
    // has `a/b`.
    const all = everything ? ['+refs/heads/*:refs/remote-heads/*', '+refs/tags/*:refs/remote-tags/*'] : [];
    return fetchObjects(repository, [...ids, ...all], { options: [completely] });
}
/**
 * Brings one commit and nothing of its past. If the remote can leave its files out, it does so, and git later asks for
 * each file that is read.
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
 * Fetches the named refs and objects into the scratch folder. `without` is a filter (git-rev-list(1), "--filter"). It
 * is set as a partial clone sets it, so that git expects to get the rest later, and only for this call.
 */
async function fetchObjects(repository, names, { options = [], settings = [], without }) {
    const remote = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .findRemote */ ._Y)(repository);
    if (!remote)
        return noRemote;
    await (0,_scratch_js__WEBPACK_IMPORTED_MODULE_2__/* .openScratch */ .j)(repository);
    const filter = without ? partialClone(remote, without) : [];
    const place = { ...repository, variables: (0,_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .withSettings */ .G)(repository.variables ?? {}, [...settings, ...filter]) };
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
    await (0,_scratch_js__WEBPACK_IMPORTED_MODULE_2__/* .openScratch */ .j)(repository);
    repository.variables = (0,_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .withSettings */ .G)(repository.variables ?? {}, partialClone(remote, 'blob:none'));
}
function partialClone(remote, filter) {
    return [
        [`remote.${remote}.promisor`, 'true'],
        [`remote.${remote}.partialclonefilter`, filter],
    ];
}
/** The commit at the tip of a branch of the remote, asked now; undefined when there is no such branch or no answer. */
async function remoteTip(repository, branch) {
    const ref = `refs/heads/${branch}`;
    return (await remoteRefs(repository, [ref])).refs.get(ref);
}
/**
 * The refs with these full names that the remote has, and the commit of each (for a tag, the commit that it points at),
 * asked now.
 */
async function remoteRefs(repository, names) {
    const refs = new Map();
    const remote = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .findRemote */ ._Y)(repository);
    if (!remote)
        return { refs, refused: noRemote };
    const asked = names.flatMap((name) => [name, `${name}^{}`]);
    const { exitCode, stdout, stderr } = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(repository, ['ls-remote', '--end-of-options', remote, ...asked]);
    if (exitCode !== 0)
        return { refs, refused: (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .lastLine */ .fM)(stderr) || 'git ls-remote failed' };
    for (const [id = '', ref = ''] of stdout.split('\n').map((line) => line.split('\t'))) {
        // git also lists refs that only end like this one: anyone who may push could make a branch named
        // `x/refs/heads/main`. After a tag, git lists what the tag points at.
        if (asked.includes(ref))
            refs.set(ref.replace(/\^\{\}$/, ''), id);
    }
    return { refs, refused: undefined };
}
/** Every branch and tag of the remote, by its full name; none where it does not answer. */
async function remoteNames(repository) {
    const remote = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .findRemote */ ._Y)(repository);
    if (!remote)
        return [];
    const { stdout } = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(repository, ['ls-remote', '--heads', '--tags', '--refs', '--end-of-options', remote]);
    return stdout.split('\n').flatMap((line) => line.split('\t')[1] ?? []);
}
/** One name per line, as git reads names from its standard input. */
function lines(names) {
    return [...names].map((name) => `${name}\n`).join('');
}


/***/ }),

/***/ 56135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ pathInside),
/* harmony export */   _: () => (/* binding */ pathFromRoot)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The path relative to `root`, as git writes it; undefined when it leads out of the root or is the root itself. */
function pathInside(root, path) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path));
    return inside === '' || isOutside(inside) ? undefined : inside.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/');
}
/**
 * The same for an absolute path that may reach the root through links of the system; git names the root without such
 * links. Links below the root stay as they are.
 */
async function pathFromRoot(root, path) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root).catch(() => root);
    for (const folder of foldersOf(path)) {
        const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder).catch(() => undefined);
        if (target === undefined)
            break;
        const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(real, target);
        if (!isOutside(inside))
            return pathInside(real, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(target, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path)));
    }
    return pathInside(root, path);
}
/** The folders on the way to a path, from the top. */
function foldersOf(path) {
    const folders = [];
    for (let at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path); at !== folders[0]; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
        folders.unshift(at);
    return folders;
}
function isOutside(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) || path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0] === '..';
}


/***/ }),

/***/ 22571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ committedFiles),
  C: () => (/* binding */ treeFiles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(11793);
// EXTERNAL MODULE: ./lib/src/git/attributes.js
var attributes = __webpack_require__(59524);
// EXTERNAL MODULE: ./lib/src/git/fetch.js
var fetch = __webpack_require__(55449);
// EXTERNAL MODULE: ./lib/src/git/path-inside.js
var path_inside = __webpack_require__(56135);
;// CONCATENATED MODULE: ./lib/src/git/follow-links.js


/** The most links that are followed, as in Linux (path_resolution(7)). */
const maxLinks = 40;
/**
 * Follows a path link by link. Gives the path that it leads to, and the links on the way, including folders that are
 * links; all are relative to the root and written with `/`. `last` shows the last link, if the path itself is a link.
 * `roots` are the names of the root itself, for absolute targets. Throws an error that names the link when a link leads
 * out of the repository, into git's own folder, in a circle, or to no file.
 */
async function followLinks(path, readLink, roots) {
    const links = [];
    let done = [];
    let left = path.split('/');
    let last = '';
    let isLink = false;
    for (let name = left.shift(); name !== undefined; name = left.shift()) {
        if (name === '' || name === '.')
            continue;
        if (name === '..') {
            if (done.pop() === undefined)
                throw new Error(`the symbolic link ${last} leads out of the repository`);
            continue;
        }
        // This folder holds the credentials of the checkout and belongs to no commit.
        if (last !== '' && name.toLowerCase() === '.git') {
            throw new Error(`the symbolic link ${last} leads into the folder of git`);
        }
        const at = [...done, name].join('/');
        const target = await readLink(at);
        if (target === undefined) {
            done.push(name);
            continue;
        }
        last = `${JSON.stringify(at)} -> ${JSON.stringify(target.slice(0, 200))}`;
        links.push(at);
        isLink ||= left.length === 0;
        if (links.length > maxLinks)
            throw new Error(`the symbolic link ${last} leads in a circle`);
        if ((0,external_node_path_.isAbsolute)(target)) {
            const inside = roots.map((root) => (0,path_inside/* pathInside */.H)(root, target)).find((each) => each !== undefined);
            if (inside === undefined)
                throw new Error(`the symbolic link ${last} leads out of the repository`);
            done = [];
            left = [...inside.split('/'), ...left];
        }
        else {
            left = [...target.split('/'), ...left];
        }
    }
    if (done.length === 0)
        throw new Error(`the symbolic link ${last} leads to no file`);
    return { path: done.join('/'), links: [...new Set(links)], last: isLink ? last : undefined };
}

// EXTERNAL MODULE: ./lib/src/git/read-blob.js
var read_blob = __webpack_require__(68469);
// EXTERNAL MODULE: ./lib/src/git/repository.js
var git_repository = __webpack_require__(26077);
;// CONCATENATED MODULE: ./lib/src/git/policy-files.js









/** The files as they lie on disk, in the checkout around the working directory and outside of it. */
function treeFiles({ cwd }) {
    const asked = new Set();
    const linked = new Set();
    let found;
    return {
        asked,
        linked,
        async read(path, maxBytes) {
            found ??= findCheckout(cwd);
            const root = await found;
            const linkOnDisk = async (at) => {
                const link = (0,external_node_path_.join)(root, at);
                return (await orMissing((0,promises_.lstat)(link)))?.isSymbolicLink()
                    ? (await (0,promises_.readlink)(link)).replaceAll(external_node_path_.sep, '/')
                    : undefined;
            };
            const readInside = (inside) => readDisk((0,external_node_path_.join)(root, inside), maxBytes);
            return readSteering(path, maxBytes, { root, asked, linked, readLink: linkOnDisk, readInside });
        },
    };
}
/** The nearest folder, this one or one above it, that holds a `.git`; if there is none, this folder itself. */
async function findCheckout(folder) {
    const real = await (0,promises_.realpath)(folder).catch(() => folder);
    for (let at = real;; at = (0,external_node_path_.dirname)(at)) {
        if (await (0,promises_.lstat)((0,external_node_path_.join)(at, '.git')).catch(() => undefined))
            return at;
        if (at === (0,external_node_path_.dirname)(at))
            return real;
    }
}
/**
 * Reads one file that steers the gate. A file outside of the repository was named by the person who runs the gate, and
 * is read as it is.
 */
async function readSteering(path, maxBytes, tree) {
    const { root, asked, linked, readLink, readInside } = tree;
    asked.add(path);
    const inside = await (0,path_inside/* pathFromRoot */._)(root, path);
    if (inside === undefined)
        return readDisk(path, maxBytes);
    const target = await followLinks(inside, readLink, [root, await (0,promises_.realpath)(root).catch(() => root)]);
    if (target.links.length > 0)
        linked.add(path);
    for (const each of [...target.links, target.path])
        asked.add((0,external_node_path_.join)(root, each));
    const bytes = await readInside(target.path);
    if (bytes === undefined && target.last)
        throw new Error(`the symbolic link ${target.last} leads to nothing`);
    return bytes;
}
/**
 * The files as a commit holds them, whatever lies in the tree. The commit is fetched if this clone lacks it. Paths
 * outside of the repository are read from disk: no commit can change them. Without a repository, reading a file that
 * exists throws NOT_A_REPOSITORY. Throws RANGE_UNRESOLVABLE.
 */
async function committedFiles(commit, context) {
    let repository;
    try {
        repository = await (0,git_repository/* openRepository */.h_)(context);
    }
    catch (error) {
        if (error instanceof errors/* GateError */.u && error.code === 'NOT_A_REPOSITORY')
            return noFiles(commit, error);
        throw error;
    }
    if (!(await (0,git_repository/* findCommit */.fq)(repository, commit))) {
        const refused = await (0,fetch/* fetchTree */.fK)(repository, commit);
        if (!(await (0,git_repository/* findCommit */.fq)(repository, commit))) {
            throw new errors/* GateError */.u('RANGE_UNRESOLVABLE', {
                problem: `the base commit ${commit}, whose configuration counts here, is not in this clone${refused ? ` and the remote refused to send it: ${refused}` : ''}`,
                hint: 'Most often the base branch was force-pushed while the job ran. Run the job again.',
            });
        }
    }
    const asked = new Set();
    const linked = new Set();
    return {
        commit,
        asked,
        linked,
        attributes: () => (0,attributes/* readAttributes */.wb)(repository, commit),
        read(path, maxBytes) {
            const readInside = (inside) => (0,read_blob/* readBlob */.g)(repository, commit, inside, maxBytes);
            const readLink = (at) => (0,read_blob/* readCommittedLink */.b)(repository, commit, at);
            return readSteering(path, maxBytes, { root: repository.cwd, asked, linked, readLink, readInside });
        },
    };
}
/**
 * The files without a repository. It is fine if nothing was checked out. But code without its history must not steer
 * the gate.
 */
function noFiles(commit, error) {
    const asked = new Set();
    return {
        commit,
        asked,
        linked: new Set(),
        async read(path, maxBytes) {
            asked.add(path);
            if (await readDisk(path, maxBytes))
                throw error;
            return undefined;
        },
    };
}
async function readDisk(path, maxBytes) {
    const stats = await orMissing((0,promises_.stat)(path));
    if (stats === undefined)
        return undefined;
    // Checked before opening: reading a named pipe would never end.
    if (!stats.isFile())
        throw new Error('it is not a file');
    if (stats.size > maxBytes)
        throw new Error(`it is larger than ${Math.floor(maxBytes / 1_000_000)} MB`);
    return orMissing((0,promises_.readFile)(path));
}
async function orMissing(asking) {
    try {
        return await asking;
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR'].includes(error.code ?? ''))
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 68469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readCommittedLink),
/* harmony export */   g: () => (/* binding */ readBlob)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11793);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46949);


/**
 * The bytes of a file in a commit; undefined when the commit holds no such file. Throws GIT_FAILED when the commit
 * cannot be read, and an error that says why when the path is no file or the file exceeds `maxBytes`.
 */
async function readBlob(repository, commit, path, maxBytes) {
    const entry = await findEntry(repository, commit, path);
    if (entry === undefined)
        return undefined;
    if (!entry.mode.startsWith('100'))
        throw new Error('it is not a file');
    return readObject(repository, entry.id, maxBytes);
}
/** The target of a symbolic link in a commit; undefined for all else. Throws what readBlob throws. */
async function readCommittedLink(repository, commit, path) {
    const entry = await findEntry(repository, commit, path);
    return entry?.mode === '120000' ? (await readObject(repository, entry.id, maxTarget)).toString('utf8') : undefined;
}
/** PATH_MAX of Linux, in bytes: Linux makes no longer link. */
const maxTarget = 4096;
async function findEntry(repository, commit, path) {
    const { exitCode, stdout, stderr } = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(repository, ['ls-tree', '-z', '--full-tree', commit, '--', path]);
    if (exitCode !== 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u('GIT_FAILED', { problem: (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .lastLine */ .fM)(stderr) });
    const [mode = '', , id = ''] = stdout.split(/[ \t]/, 3);
    return stdout === '' ? undefined : { mode, id };
}
async function readObject(repository, id, maxBytes) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .streamGit */ .t1)(repository, ['cat-file', 'blob', id])) {
        bytes += chunk.length;
        if (bytes > maxBytes)
            throw new Error(tooLarge(maxBytes));
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
function tooLarge(maxBytes) {
    return maxBytes < 1_000_000
        ? 'it is a symbolic link that is too long'
        : `it is larger than ${Math.floor(maxBytes / 1_000_000)} MB`;
}


/***/ }),

/***/ 26077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ gitPath),
/* harmony export */   _Y: () => (/* binding */ findRemote),
/* harmony export */   fq: () => (/* binding */ findCommit),
/* harmony export */   h_: () => (/* binding */ openRepository)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11793);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46949);





/** Finds the repository around the working directory. Throws NOT_A_REPOSITORY, or GIT_FAILED when git is missing. */
async function openRepository(context) {
    const place = {
        cwd: context.cwd,
        env: context.env,
        signal: context.signal,
        trusted: isWorkspace(context),
    };
    const names = '^(remote\\..*\\.promisor|extensions\\.partialclone|diff\\..*\\.binary)$';
    // git repeats an option that it does not know: a path may hold any other line. A bare repository has no top level;
    // git says so after it has printed the rest.
    const asked = ['--is-bare-repository', '--is-shallow-repository', '--absolute-git-dir', '--git-common-dir'];
    const separator = `--${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    const args = [...asked, '--show-toplevel'].flatMap((option) => [option, separator]);
    const [found, listed] = await Promise.all([
        (0,_run_git_js__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .EO)(place, ['rev-parse', ...args]),
        (0,_run_git_js__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .EO)(place, ['config', '--null', '--name-only', '--get-regexp', names]),
    ]);
    const keys = listed.stdout.split('\0').filter((key) => key !== '');
    // These settings would decide what is binary for an attribute `diff=NAME`, and for every file (`default`). With
    // `auto` only the content decides.
    const drivers = keys.filter((key) => key.startsWith('diff.'));
    const overrides = drivers.map((key) => [key, 'auto']);
    const [bare, shallow, own = '', shared = '', top = ''] = found.stdout.split(`\n${separator}\n`);
    if (bare === 'false' ? found.exitCode !== 0 : bare !== 'true')
        throw refusal(context.cwd, found.stderr);
    const cwd = bare === 'true' ? own : top;
    if (bare === 'false' && !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cwd, '.git')))
        throw elsewhere(cwd);
    return {
        ...place,
        overrides,
        cwd,
        bare: bare === 'true',
        clone: { shallow: shallow === 'true', partial: keys.length > drivers.length },
        folders: { own, shared: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(context.cwd, shared) },
    };
}
/**
 * Where a file of the git folder is, e.g. `shallow` or `objects`. For a linked work tree, such a file is in the folder
 * that all work trees share.
 */
async function gitPath(repository, name) {
    const { exitCode, stdout, stderr } = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .EO)(repository, ['rev-parse', '--git-path', name]);
    if (exitCode !== 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .u('GIT_FAILED', { problem: (0,_run_git_js__WEBPACK_IMPORTED_MODULE_4__/* .lastLine */ .fM)(stderr) });
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(repository.cwd, pathOf(stdout));
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
    const folder = `${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(context.cwd)}/`.replaceAll('\\', '/');
    return folder.startsWith(`${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace)}/`.replaceAll('\\', '/'));
}
function elsewhere(folder) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .u('RANGE_UNRESOLVABLE', {
        problem: `the setting core.worktree says that the files are in ${folder}, where git finds no repository`,
        hint: 'Run "git config --unset core.worktree", or clone the repository anew.',
    });
}
function refusal(path, stderr) {
    if (!stderr.includes('dubious ownership'))
        return new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .u('NOT_A_REPOSITORY', { path });
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .u('RANGE_UNRESOLVABLE', {
        problem: `git refuses ${path}, which belongs to another user: ${(0,_run_git_js__WEBPACK_IMPORTED_MODULE_4__/* .lastLine */ .fM)(stderr)}`,
        hint: 'If you trust the folder: git config --global --add safe.directory <the folder>',
    });
}
/** The commit that a revision names, as a full id; undefined when this clone does not hold it. */
async function findCommit(repository, revision) {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
    const { exitCode, stdout } = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .EO)(repository, args);
    return exitCode === 0 ? stdout.trim() : undefined;
}
/** `origin`, or the only remote there is. */
async function findRemote(repository) {
    const { stdout } = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .EO)(repository, ['remote']);
    const names = stdout.split('\n').filter((name) => name !== '');
    return names.includes('origin') ? 'origin' : names.length === 1 ? names[0] : undefined;
}


/***/ }),

/***/ 46949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   fM: () => (/* binding */ lastLine),
/* harmony export */   t1: () => (/* binding */ streamGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11793);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28068);



const maxOutputBytes = 16 * 1024 * 1024;
const maxErrorBytes = 8 * 1024;
const killAfterMs = 2_000;
/**
 * Of git's own variables, these are kept: they say how to reach a remote or where the user's settings are. All others
 * are dropped.
 */
const keptVariables = /^GIT_(SSH|SSH_COMMAND|SSH_VARIANT|ASKPASS|SSL_\w+|PROXY_SSL_\w+|CONFIG_GLOBAL|CONFIG_SYSTEM|CONFIG_NOSYSTEM|EXEC_PATH)$/;
/**
 * Runs git to its end and gives its output as UTF-8 whatever the exit code is. Throws GIT_FAILED when git cannot be
 * started, writes more than 16 MB or exceeds `timeoutMs`, and CANCELLED when the signal aborts.
 */
async function runGit(place, args, { timeoutMs = 60_000, input } = {}) {
    const child = start(place, args, { input, timeout: AbortSignal.timeout(timeoutMs) });
    const chunks = [];
    let bytes = 0;
    for await (const chunk of child.output()) {
        bytes += chunk.length;
        if (bytes > maxOutputBytes) {
            child.stop();
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u('GIT_FAILED', { problem: `"git ${args[0]}" wrote more than 16 MB` });
        }
        chunks.push(chunk);
    }
    const { exitCode, stderr } = await child.end;
    return { exitCode, stderr, stdout: Buffer.concat(chunks).toString('utf8') };
}
/**
 * The standard output of git as it comes; git waits while nobody reads. Throws GIT_FAILED at the end when the exit
 * status is not 0: the output that was read is then incomplete.
 */
async function* streamGit(place, args, input) {
    const child = start(place, args, { input });
    try {
        yield* child.output();
        const { exitCode, stderr } = await child.end;
        if (exitCode !== 0)
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u('GIT_FAILED', { problem: lastLine(stderr) || `exit status ${exitCode}` });
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
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u('CANCELLED', {}, { cause: place.signal.reason });
    const trust = place.trusted ? ['-c', 'safe.directory=*'] : [];
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', ['--no-pager', ..._settings_js__WEBPACK_IMPORTED_MODULE_2__/* .fixedSettings */ .K, ...trust, ...args], {
        cwd: place.cwd,
        env: { ...gitEnvironment(place.env), ...(0,_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .withSettings */ .G)(place.variables ?? {}, place.overrides ?? []) },
        stdio: ['pipe', 'pipe', 'pipe'],
        windowsHide: true,
    });
    child.stdin.on('error', () => { }); // git ended before it read everything: its exit status tells why
    // A helper that git started (ssh, https) may hold the pipes open after git has gone, so the pipes are closed here.
    const stop = () => {
        if (child.exitCode !== null)
            return;
        child.kill('SIGTERM');
        setTimeout(() => child.kill('SIGKILL'), killAfterMs).unref();
        child.stdout.destroy();
        child.stderr.destroy();
    };
    let inputError;
    if (typeof input === 'object') {
        feed(child.stdin, input).catch((error) => {
            inputError = error;
            stop();
        });
    }
    else {
        child.stdin.end(input);
    }
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
            reject(new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u('GIT_FAILED', { problem }, { cause }));
        });
        child.on('close', (code, signalName) => {
            if (place.signal.aborted)
                reject(new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u('CANCELLED', {}, { cause: place.signal.reason }));
            else if (inputError)
                reject(inputError);
            else if (timeout?.aborted)
                reject(new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u('GIT_FAILED', { problem: `"git ${args[0]}" took too long` }));
            else if (code === null)
                reject(new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u('GIT_FAILED', { problem: `"git ${args[0]}" was ended by ${signalName}` }));
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
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u('GIT_FAILED', { problem: `the output of "git ${args[0]}" broke off` }, { cause });
        }
    }
    return { output, end, stop };
}
async function feed(stdin, input) {
    for await (const text of input)
        stdin.write(text);
    stdin.end();
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
        // Grafts would hide whole commits. No file can be below a device, and git does not complain about a missing file.
        GIT_GRAFT_FILE: '/dev/null/grafts',
        GIT_ATTR_NOSYSTEM: '1',
        // git writes when its buffer is full, not after every commit.
        GIT_FLUSH: '0',
        // glibc gives large blocks back to the system at once and asks for them again (mallopt(3)), which takes a seventh
        // of git's time.
        MALLOC_TRIM_THRESHOLD_: '67108864',
        MALLOC_MMAP_THRESHOLD_: '33554432',
    };
}
/** git prints the remote's address, and a password with it when the address holds one. */
function withoutCredentials(text) {
    return text.replace(/\/\/[^\s/@]+@/g, '//');
}


/***/ }),

/***/ 24287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ withoutAsking),
/* harmony export */   j: () => (/* binding */ openScratch)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _files_temporary_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49450);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11793);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26077);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46949);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28068);








/**
 * Settings that are not copied: those that describe a git folder itself, includes (they were followed already when the
 * settings were listed), and those that would let git ask the remote for every missing object by itself.
 */
const ownSettings = /^(?:core\.(?:bare|worktree|repositoryformatversion)\n|extensions\.|include(?:if)?\.|remote\.[^\n]*\.(?:promisor|partialclonefilter)\n)/i;
/**
 * Sends this repository's git through a scratch git folder from now on. This folder has the clone's refs and settings
 * (and with them the credentials that actions/checkout keeps there), reads the clone's objects, and takes in what is
 * fetched. The clone itself stays as it was: as shallow, without promisor settings or new refs. The clone's own
 * `info/attributes`, which belongs to no commit, is not taken over. The folder is removed when the process ends.
 */
async function openScratch(repository) {
    if (repository.variables?.GIT_DIR)
        return;
    const folder = await (0,_files_temporary_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .createTemporaryFolder */ .ai)('git', repository.env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)());
    const format = await ask(repository, ['rev-parse', '--show-object-format']);
    const objects = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .gitPath */ .C8)(repository, 'objects');
    const head = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_6__/* .runGit */ .EO)(repository, ['rev-parse', '--verify', '--quiet', 'HEAD']);
    const refs = await ask(repository, ['for-each-ref', '--format=%(objectname) %(refname)']);
    const settings = await settingsOf(repository);
    const workTree = repository.bare
        ? {}
        : { GIT_WORK_TREE: repository.cwd, GIT_INDEX_FILE: await (0,_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .gitPath */ .C8)(repository, 'index') };
    await ask(repository, ['init', '--quiet', '--bare', '--template=', `--object-format=${format}`, folder]);
    // The path is quoted as git quotes it in C style, so that a newline in the path does not end the line.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'objects', 'info', 'alternates'), `${JSON.stringify(objects)}\n`);
    if (refs !== '')
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'packed-refs'), `${refs}\n`);
    if (head.exitCode === 0)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'HEAD'), head.stdout);
    await copy(await (0,_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .gitPath */ .C8)(repository, 'shallow'), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'shallow'));
    repository.variables = { ...settings, ...workTree, GIT_DIR: folder };
}
/**
 * The same place, but git does not ask a remote for missing objects: it says that they are missing. A filter setting
 * alone would make git ask that remote.
 */
async function withoutAsking(repository) {
    // The scratch folder leaves out the clone's own settings of this kind.
    if (repository.clone.partial)
        await openScratch(repository);
    const { variables = {} } = repository;
    const kept = Object.entries(variables).filter(([name]) => !/^GIT_CONFIG_(?:KEY|VALUE|COUNT)/.test(name));
    const settings = Array.from({ length: Number(variables.GIT_CONFIG_COUNT ?? 0) }, (_, index) => {
        return [variables[`GIT_CONFIG_KEY_${index}`] ?? '', variables[`GIT_CONFIG_VALUE_${index}`] ?? ''];
    }).filter((setting) => !ownSettings.test(setting.join('\n')));
    return { ...repository, variables: (0,_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .withSettings */ .G)(Object.fromEntries(kept), settings) };
}
/**
 * All settings that hold in the clone. They go into variables (git-config(1), "GIT_CONFIG_COUNT"), because some depend
 * on the path of the git folder (`includeIf`), e.g. those with which actions/checkout 6 finds its credentials.
 */
async function settingsOf(repository) {
    const listed = (await ask(repository, ['config', '--list', '--null'])).split('\0');
    const entries = listed
        .filter((entry) => entry !== '' && !ownSettings.test(entry))
        .map((entry) => {
        const [key = '', ...value] = entry.split('\n');
        return [key, value.length > 0 ? value.join('\n') : 'true'];
    });
    return (0,_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .withSettings */ .G)({ GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' }, entries);
}
async function ask(repository, args) {
    const { exitCode, stdout, stderr } = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_6__/* .runGit */ .EO)(repository, args);
    if (exitCode !== 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .u('GIT_FAILED', { problem: (0,_run_git_js__WEBPACK_IMPORTED_MODULE_6__/* .lastLine */ .fM)(stderr) });
    return stdout.replace(/\r?\n$/, '');
}
async function copy(from, to) {
    const content = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(from).catch(() => undefined);
    if (content !== undefined)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(to, content);
}


/***/ }),

/***/ 28068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ withSettings),
/* harmony export */   K: () => (/* binding */ fixedSettings)
/* harmony export */ });
/** Fixed values, as options of git, for settings that could change what is read or start other programs. */
const fixedSettings = [
    'core.quotePath=false',
    'core.warnAmbiguousRefs=true',
    'core.fsmonitor=false',
    'core.bigFileThreshold=512m',
    'core.hooksPath=/dev/null',
    // No attributes of the user or of a tree that a setting names. A variable switches off those of the system.
    'core.attributesFile=/dev/null',
    'attr.tree=',
    // The patterns of attributes match as they do on a runner, whatever the file system is.
    'core.ignoreCase=false',
    // git believes the commit graph even if it names other parents than the commits themselves.
    'core.commitGraph=false',
    'init.defaultRefFormat=files',
    'log.showRoot=true',
    'log.showSignature=false',
    'diff.noprefix=false',
    'diff.mnemonicPrefix=false',
    'diff.suppressBlankEmpty=false',
    'diff.orderFile=/dev/null',
    'gc.auto=0',
    'maintenance.auto=false',
].flatMap((setting) => ['-c', setting]);
/** The same variables with more settings. */
function withSettings(variables, settings) {
    const count = Number(variables.GIT_CONFIG_COUNT ?? 0);
    const added = settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${count + index}`, key],
        [`GIT_CONFIG_VALUE_${count + index}`, value],
    ]);
    return { ...variables, ...Object.fromEntries(added), GIT_CONFIG_COUNT: String(count + settings.length) };
}


/***/ }),

/***/ 37278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ openGitHubApi),
  B: () => (/* binding */ tokenOf)
});

// EXTERNAL MODULE: ./lib/src/text/cut.js
var cut = __webpack_require__(72316);
// EXTERNAL MODULE: ./lib/src/text/neutralise.js
var neutralise = __webpack_require__(91312);
// EXTERNAL MODULE: ./lib/src/model/tool.js + 2 modules
var tool = __webpack_require__(70548);
;// CONCATENATED MODULE: ./lib/src/github/api/octokit.js

// A page of 100 comments of 65,536 characters is the largest answer that is read, besides the log of a job.
const maxAnswerBytes = 50_000_000;
// GitHub explains what it refuses in a few lines; Octokit would copy an explanation several times.
const maxRefusalBytes = 100_000;
// A run cannot wait for a rate limit that takes longer to end.
const maxWaitS = 5;
// The plug-in waits one to three seconds between writes. GitHub asks that of clients that make many; a run makes a few.
const atOnce = { key: () => ({ schedule: (_, work) => work() }) };
// The parameters that are text for people, or hold such text.
const textParameters = [
    'body',
    'description',
    'output',
    'message',
    'tree',
    'name',
    'context',
    'environment_url',
];
const silent = { debug() { }, info() { }, warn() { }, error() { } };
/**
 * A client of GitHub's REST API. It retries after server errors and lost connections, `retries` times, and after a rate
 * limit that ends soon, once. It uses the proxies of the environment (HTTPS_PROXY, NO_PROXY).
 */
async function openOctokit(options) {
    const [{ GitHub, defaults, getOctokitOptions }, { retry }, { throttling }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2091), __webpack_require__.e(2584), __webpack_require__.e(1641)]).then(__webpack_require__.bind(__webpack_require__, 52091)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(9735)]).then(__webpack_require__.bind(__webpack_require__, 49735)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(6856)]).then(__webpack_require__.bind(__webpack_require__, 86856)),
    ]);
    const { baseUrl, token, signal, retries, retryAfterBaseValue = 1000, redact } = options;
    const worthWaiting = (retryAfterS, _, __, retryCount) => retries > 0 && retryAfterS <= maxWaitS && retryCount === 0;
    const Client = GitHub.plugin(retry, throttling);
    const client = new Client(getOctokitOptions(token, {
        baseUrl,
        userAgent: `${tool/* tool */.z.name}/${tool/* tool */.z.version}`,
        log: silent,
        request: { fetch: wholeAnswers(defaults.request?.fetch), signal, log: silent },
        retry: { retries, retryAfterBaseValue },
        throttle: {
            retryAfterBaseValue,
            onRateLimit: worthWaiting,
            onSecondaryRateLimit: worthWaiting,
            write: atOnce,
            notifications: atOnce,
        },
    }));
    // The plug-in counts retries in an object that all requests share: two requests at once would make one wait for 9 s.
    client.hook.before('request', (options) => {
        options.request = { ...options.request };
        for (const name of textParameters)
            if (name in options)
                options[name] = redactIn(options[name], redact);
    });
    return client;
}
/** Redacts each line by itself, so that no line is lost with the secret that is hidden. */
function redactIn(value, redact) {
    if (typeof value === 'string')
        return value.split('\n').map(redact).join('\n');
    if (Array.isArray(value))
        return value.map((each) => redactIn(each, redact));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, redactIn(each, redact)]));
}
/**
 * Octokit takes an answer that breaks off for an empty one. Reading it here makes it an error, as one that is too
 * large.
 */
function wholeAnswers(fetch) {
    return async (url, init) => {
        const response = await fetch(url, init);
        const chunks = [];
        let bytes = 0;
        const { ok, status, statusText, headers } = response;
        for await (const chunk of response.body ?? []) {
            bytes += chunk.byteLength;
            if (!ok && bytes > maxRefusalBytes) {
                chunks.length = 0;
                break;
            }
            if (bytes > maxAnswerBytes)
                throw new Error(`the answer is larger than ${maxAnswerBytes / 1e6} MB`);
            chunks.push(chunk);
        }
        // A page comes from a proxy or a portal: that is no success.
        if (ok && /^text\/html\b/i.test(headers.get('content-type') ?? ''))
            throw new Error('a page answers in its place');
        const whole = new Response(chunks.length > 0 ? Buffer.concat(chunks) : null, {
            status,
            statusText,
            headers: [...headers],
        });
        // Pagination reads `url`, and no constructor sets it.
        return Object.defineProperty(whole, 'url', { value: response.url });
    };
}

;// CONCATENATED MODULE: ./lib/src/github/api/time-budget.js
/** A budget for all calls together: however many there are, they add at most `totalMs` to a run. */
function createTimeBudget(totalMs) {
    const spent = new AbortController();
    let leftMs = totalMs;
    let open = 0;
    let since = 0;
    let timer;
    return {
        signal: spent.signal,
        async spend(work) {
            if (open === 0) {
                since = performance.now();
                timer = setTimeout(() => spent.abort(), Math.max(0, leftMs));
            }
            open += 1;
            try {
                return await work();
            }
            finally {
                open -= 1;
                if (open === 0) {
                    clearTimeout(timer);
                    leftMs -= performance.now() - since;
                }
            }
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/github/api/api.js




/** The permission that the job's token needs for each surface. */
const permissions = {
    comment: 'pull-requests: write',
    'check run': 'checks: write',
    'deployment status': 'deployments: write',
    'commit status': 'statuses: write',
    deployments: 'deployments: read',
    history: 'contents: write',
    'job logs': 'actions: read',
};
// The limits for all calls of a run together, and for one call. docs/security.md promises at most 30 s in all.
const limits = { totalMs: 25_000, callMs: 10_000 };
/** With less time than this until the deadline no call is retried: the waits between retries would outlast it. */
const retryMs = 15_000;
/** The last call is aborted this long after the deadline. */
const afterDeadlineMs = 500;
const outOfTime = 'the deadline of the run has passed';
function openGitHubApi(options) {
    const { env, signal: cancelled, retryAfterBaseValue, limits: { totalMs, callMs } = limits } = options;
    const { redact = (text) => text } = options;
    const budget = createTimeBudget(totalMs);
    const token = tokenOf(env);
    const baseUrl = env['GITHUB_API_URL'] || 'https://api.github.com';
    const [owner, repo] = env['GITHUB_REPOSITORY']?.split('/') ?? [];
    let deadline = Number.POSITIVE_INFINITY;
    return {
        endsAt(deadlineMs) {
            deadline = deadlineMs;
        },
        async call(surface, work, given) {
            if (!owner || !repo)
                return { problem: 'this is no run of a workflow' };
            if (!token)
                return { problem: 'there is no token; give the input "token"' };
            if (cancelled.aborted)
                return { problem: 'the run was cancelled' };
            if (given?.aborted)
                return { problem: outOfTime };
            const leftMs = deadline - performance.now();
            return budget.spend(async () => {
                // It aborts without a reason of its own: Octokit would retry after any error but an AbortError.
                const late = new AbortController();
                const abort = () => late.abort();
                const timer = setTimeout(abort, Math.min(callMs, Math.max(0, leftMs) + afterDeadlineMs));
                cancelled.addEventListener('abort', abort, { once: true });
                const signal = AbortSignal.any([budget.signal, late.signal, ...(given ? [given] : [])]);
                try {
                    const octokit = await openOctokit({
                        baseUrl,
                        token,
                        signal,
                        retries: leftMs > retryMs ? 2 : 0,
                        retryAfterBaseValue,
                        redact,
                    });
                    return { data: await orAborted(work(octokit, { owner, repo }, signal), signal) };
                }
                catch (error) {
                    if (cancelled.aborted)
                        return { problem: 'the run was cancelled' };
                    if (given?.aborted)
                        return { problem: outOfTime };
                    if (signal.aborted)
                        return { problem: "GitHub's API did not answer in time" };
                    return refusal(error, surface, redact);
                }
                finally {
                    clearTimeout(timer);
                    cancelled.removeEventListener('abort', abort);
                }
            });
        },
    };
}
/** The token of the job: the action's input, or for the command line the variable that GitHub's own tools read. */
function tokenOf(env) {
    return env['INPUT_TOKEN'] || env['GITHUB_TOKEN'] || undefined;
}
/** Rejects as soon as the signal aborts, since Octokit's waits between retries ignore it. */
function orAborted(work, signal) {
    return new Promise((resolve, reject) => {
        const abort = () => reject(new Error('aborted'));
        if (signal.aborted)
            abort();
        signal.addEventListener('abort', abort, { once: true });
        work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
    });
}
function refusal(error, surface, redact) {
    const { status, message, response } = error;
    // This is far more than is shown. To search an answer of megabytes would take seconds.
    const start = (message ?? '').slice(0, 5_000).replace(/ - https:\S*$/, '');
    const said = (0,cut/* cut */.J)((0,neutralise/* oneLine */.TN)(redact(start)), 200);
    // A TypeError comes from reading an answer: every other error is one of Octokit's.
    if (error instanceof TypeError)
        return { problem: "GitHub's API answers otherwise than it is documented" };
    // Octokit gives a lost connection the status 500.
    if (!response)
        return { problem: `GitHub's API cannot be used: ${said}` };
    const answers = `GitHub's API answers ${status}${said && ` (${said})`}`;
    if ((status === 403 || status === 404) && !/rate limit/i.test(said)) {
        return { problem: `${answers}; the job needs "permissions: ${permissions[surface]}"`, status };
    }
    return { problem: answers, status };
}


/***/ }),

/***/ 26626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11793);
/* harmony import */ var _model_results_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74590);



// GitHub caps webhook payloads at 25 MB (docs: "Webhook events and payloads").
const maxPayloadBytes = 25 * 1024 * 1024;
/**
 * The event that started this job, from the runner's environment; undefined outside of GitHub. Throws EVENT_INVALID. If
 * only secrets are asked for (`named`), the commits of a run, a check or a status can be judged however it ended. The
 * commits of a failed deployment are not live, so they are not judged.
 */
async function readEvent(env, named) {
    const name = env['GITHUB_EVENT_NAME'];
    const path = env['GITHUB_EVENT_PATH'];
    if (!name || !path)
        return undefined;
    const { parseEvent } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(2551)]).then(__webpack_require__.bind(__webpack_require__, 82551));
    const event = parseEvent({ name, payload: await readPayload(name, path), sha: env['GITHUB_SHA'] });
    return (0,_model_results_js__WEBPACK_IMPORTED_MODULE_2__/* .isOnlySecrets */ .K)(named) && name !== 'deployment_status' ? { ...event, nothingYet: undefined } : event;
}
async function readPayload(event, path) {
    try {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        if (size > maxPayloadBytes)
            throw new Error(`it is larger than GitHub's limit of 25 MB`);
        return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
    }
    catch (error) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u('EVENT_INVALID', { event, problem: error.message }, { cause: error });
    }
}


/***/ }),

/***/ 11793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ stopError),
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
    CONFIG_INVALID: { exitCode: 2, message: '{diagnostics}', hint: '{count}; nothing was run.' },
    TLS_UNUSABLE: {
        exitCode: 2,
        message: '{path} cannot be used for TLS ({where}): {problem}',
        hint: 'Give the path of a file in PEM, relative to the working directory; cert and key belong together.',
    },
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
    GITLEAKS_KEYS: { exitCode: 2, message: '{diagnostics}', hint: '{hint}' },
    GITLEAKS_NO_RULES: {
        exitCode: 2,
        message: '{file} leaves no rule, so no secret would be found: {problem}',
        hint: 'To keep the rules of gitleaks, add two lines:\n  [extend]\n  useDefault = true',
    },
    BASELINE_INVALID: {
        exitCode: 2,
        message: 'the baseline {file} cannot be used: {problem}',
        hint: 'Write it anew: launch-gate run secrets --range all --write-baseline {file}',
    },
    RUNNER_FILE_UNWRITABLE: {
        exitCode: 3,
        message: 'the runner takes no more from this step, {file} cannot be written: {problem}',
        hint: 'Look whether the disk of the runner is full, or something empties its folder for temporary files; then run the job again.',
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
    LINK_IN_CHECKOUT: {
        exitCode: 2,
        message: 'nothing is written to {path}: {link} is a link, which whoever proposes a change can set',
        hint: 'Remove the link, or give a path outside of the checkout, in a workflow below ${{ runner.temp }}.',
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
    DEADLINE_PASSED: {
        exitCode: 3,
        message: 'the deadline of {time} passed before everything was judged; still open: {open}',
        hint: 'Look for what was slow, or give a longer "deadline" in the configuration.',
    },
    CANCELLED: { exitCode: 3, message: 'the run was cancelled before it could judge', hint: 'Run it again.' },
};
/** An error of the table above. `message` says what and where, `hint` what to do; `exitCode` is the process's. */
class GateError extends Error {
    code;
    exitCode;
    hint;
    /** The single mistakes of a configuration, each at its place. */
    diagnostics;
    constructor(code, details = {}, options = {}) {
        const row = table[code];
        super(fill(row.message, details), options);
        this.name = 'GateError';
        this.code = code;
        this.exitCode = row.exitCode;
        this.hint = fill(row.hint, details);
        this.diagnostics = options.diagnostics ?? [];
    }
}
function fill(text, details) {
    return text.replace(/\{(\w+)\}/g, (placeholder, name) => String(details[name] ?? placeholder));
}
/** The error for work that stopped because the signal aborted. The gate decides whether its deadline was the cause. */
function stopError({ reason }) {
    return new GateError('CANCELLED', {}, { cause: reason });
}


/***/ }),

/***/ 74590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isOnlySecrets),
/* harmony export */   x: () => (/* binding */ pillarNames)
/* harmony export */ });
/** Each has a line in the table of pillars (`gate/pillars.ts`). */
const pillarNames = ['secrets', 'smoke', 'latency', 'launch'];
/** Whether only the secrets pillar was named, so that no deployment is needed. */
function isOnlySecrets(named) {
    return named.length > 0 && named.every((name) => name === 'secrets');
}


/***/ }),

/***/ 70548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ tool)
});

;// CONCATENATED MODULE: ./lib/gitleaks-wasm/package.json
const package_namespaceObject = {"rE":"8.30.1"};
;// CONCATENATED MODULE: ./lib/package.json
const lib_package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./lib/src/model/tool.js


/** Names and versions as reports and requests state them. */
const tool = { name: 'launch-gate', version: lib_package_namespaceObject.rE, gitleaks: package_namespaceObject.rE };


/***/ }),

/***/ 19734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ maxSecrets),
/* harmony export */   L: () => (/* binding */ tooManySecrets)
/* harmony export */ });
/**
 * The search ends when it has found more new secrets than this: nobody reads on, and a proposed file with a hundred
 * thousand secrets must not decide how much memory the gate takes. Such a search is never a pass.
 */
const maxSecrets = 2_000;
function tooManySecrets(place) {
    return {
        rule: 'secrets/too-many',
        subject: place,
        status: 'fail',
        severity: 'blocker',
        title: `More than ${maxSecrets} secrets in ${place}: what comes after them was not searched`,
        where: {},
        fix: 'Mend those that are listed and run it again. What is known and stays can stand in a baseline: run secrets --range all --write-baseline FILE.',
        fingerprint: `secrets/too-many:${place}`,
    };
}


/***/ }),

/***/ 53273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ describeFailure)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11793);
/* harmony import */ var _text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91312);


/** What to print, and the process's exit code, when an error ended the run: never a pass. */
function describeFailure(error, redact = (text) => text) {
    const { code, exitCode, message, hint } = error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u ? error : unexpected(error);
    // Configuration mistakes are frames with positions; they need no heading, as their hint says that nothing was run.
    if (code === 'CONFIG_INVALID')
        return { text: (0,_text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .neutraliseLog */ .Z$)(redact(`${message}\n${hint}`)), exitCode };
    const what = exitCode === 2 ? 'nothing was run' : 'could not judge';
    const lines = redact(`${message}\n${hint}`).trim().split(/\r?\n/);
    const text = [`? Launch Gate: ${what} (exit ${exitCode}). This is not a pass.`, ...lines.map((line) => `  ${line}`)];
    return { text: (0,_text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .neutraliseLog */ .Z$)(text.join('\n')), exitCode };
}
/** An error that no part foresaw is a mistake of the gate itself. */
function unexpected(error) {
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    const hint = 'This is a mistake of the gate itself. Run it again; if it stays, report it with the lines above.';
    return { code: undefined, exitCode: 3, message, hint };
}


/***/ }),

/***/ 2798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listed),
/* harmony export */   w: () => (/* binding */ maxListed)
/* harmony export */ });
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26720);

/**
 * How much the report of an event may hold, in characters of plain text: about three thousand findings. The author of a
 * change decides how many findings there are and how long the names in them are.
 */
const maxListed = 3_000_000;
/**
 * How many characters there is time for: every output is made from them, and searched for secrets again. When the
 * deadline has passed, that is about two hundred findings; each millisecond that is left adds `costPerMs`.
 */
const costAtDeadline = 200_000;
const costPerMs = 300;
/** The search for secrets takes this many times as long for a `costly` character. */
const costOfOthers = 4;
const costly = /[^ -$'-[\]-~\n]/g;
/** The findings that a report has room for, in order, and one more that says how many are left out. */
function listed(findings, leftMs, most = Number.POSITIVE_INFINITY) {
    let left = Math.min(most, costAtDeadline + Math.max(0, leftMs) * costPerMs);
    const kept = findings.filter((finding) => {
        const cost = left > 0 ? costOf(finding) : 0;
        const fits = left > 0 && cost <= left;
        if (fits)
            left -= cost;
        return fits;
    });
    const isKept = new Set(kept);
    const unlisted = findings.filter((finding) => !isKept.has(finding));
    return unlisted.length === 0 ? [...kept] : [...kept, rest(unlisted)];
}
function costOf(finding) {
    const text = JSON.stringify(finding);
    return text.length + (text.match(costly)?.length ?? 0) * (costOfOthers - 1);
}
/** The finding for those left out. It fails if one of them fails, so that the report's findings keep the verdict. */
function rest(findings) {
    const worst = findings[0];
    const { status, severity } = findings.find(({ status }) => status === 'fail') ?? worst;
    return {
        rule: 'gate/not-listed',
        pillar: 'gate',
        status,
        severity,
        title: `${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(findings.length, 'more finding')} that this report has no room for`,
        where: {},
        fix: 'Mend those that are listed and run it again. The counts of the pillars hold all of them.',
        fingerprint: 'gate/not-listed',
    };
}


/***/ }),

/***/ 11574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ assertWritable),
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var _files_write_beside_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61528);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11793);


/**
 * Refuses a path that can't be written, before the work whose result would be lost. Throws REPORT_UNWRITABLE,
 * LINK_IN_CHECKOUT.
 */
async function assertWritable(path, rules) {
    await guard(path, () => (0,_files_write_beside_js__WEBPACK_IMPORTED_MODULE_0__/* .assertWritable */ .B)(path, rules));
}
/** Replaces a file in one step, see {@link writeBeside}. Throws REPORT_UNWRITABLE, LINK_IN_CHECKOUT. */
async function replaceFile(path, text, rules) {
    await guard(path, () => (0,_files_write_beside_js__WEBPACK_IMPORTED_MODULE_0__/* .writeBeside */ .A)(path, text, rules));
}
async function guard(path, action) {
    try {
        await action();
    }
    catch (error) {
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u)
            throw error;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u('REPORT_UNWRITABLE', { path, problem: error.message }, { cause: error });
    }
}


/***/ }),

/***/ 99513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SJ: () => (/* binding */ assertAllWritable),
  L7: () => (/* binding */ jsonReport),
  zX: () => (/* binding */ reportFormats),
  t4: () => (/* binding */ writeReportFiles)
});

;// CONCATENATED MODULE: ./lib/src/report/formats/json.js
/** The report as `docs/report.schema.json` describes it. */
function json(report) {
    const checks = report.checks.map(({ screenshot: _, ...check }) => check);
    return `${JSON.stringify({ ...report, checks }, null, 2)}\n`;
}

// EXTERNAL MODULE: ./lib/src/report/report-file.js
var report_file = __webpack_require__(11574);
;// CONCATENATED MODULE: ./lib/src/report/report-files.js


/** The formats of the report files that a run can write. */
const reportFormats = ['json', 'sarif', 'junit', 'html', 'code-quality'];
/** Checks all paths before the work whose result would be lost. Throws REPORT_UNWRITABLE and LINK_IN_CHECKOUT. */
async function assertAllWritable(paths, rules) {
    for (const path of Object.values(paths))
        if (path !== undefined)
            await (0,report_file/* assertWritable */.B)(path, rules);
}
/**
 * Writes the report files. The JSON report comes last, because it counts what the last look found in the others. Throws
 * REPORT_UNWRITABLE and LINK_IN_CHECKOUT.
 */
async function writeReportFiles(report, paths, rules, look = noLook) {
    for (const format of reportFormats.toReversed()) {
        const path = paths[format];
        if (path === undefined)
            continue;
        const text = format === 'json'
            ? jsonReport(report, look)
            : look.at(`${format} report`, await renderings[format](report), outputFormats[format]);
        await (0,report_file/* replaceFile */.f)(path, text, rules);
    }
}
const noLook = { at: (_, text) => text, caught: () => 0 };
/** The JSON report, with the number of secrets that only the last look found; those in this report count too. */
function jsonReport(report, look) {
    const text = look.at('JSON report', json(report), 'json');
    if (look.caught() === 0)
        return text;
    const seen = JSON.parse(text);
    return json({ ...seen, run: { ...seen.run, caughtLast: look.caught() } });
}
const outputFormats = {
    sarif: 'json',
    junit: 'xml',
    'code-quality': 'json',
    html: 'html',
};
const renderings = {
    sarif: async (report) => (await Promise.all(/* import() */[__webpack_require__.e(3088), __webpack_require__.e(2683)]).then(__webpack_require__.bind(__webpack_require__, 52683))).sarif(report),
    junit: async (report) => (await __webpack_require__.e(/* import() */ 1701).then(__webpack_require__.bind(__webpack_require__, 81701))).junit(report),
    'code-quality': async (report) => (await __webpack_require__.e(/* import() */ 9797).then(__webpack_require__.bind(__webpack_require__, 69797))).codeQuality(report),
    html: async (report) => {
        const [{ htmlReport }, { readPageAssets }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(3088), __webpack_require__.e(6393)]).then(__webpack_require__.bind(__webpack_require__, 66393)),
            __webpack_require__.e(/* import() */ 7278).then(__webpack_require__.bind(__webpack_require__, 17278)),
        ]);
        return htmlReport(report, readPageAssets());
    },
};


/***/ }),

/***/ 72461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ systemContext)
/* harmony export */ });
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _github_api_api_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37278);
/* harmony import */ var _text_redaction_redactor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73950);




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
    const redactor = (0,_text_redaction_redactor_js__WEBPACK_IMPORTED_MODULE_3__/* .createRedactor */ .l)();
    const stop = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM']) {
        // A second signal ends the process the usual way.
        process.once(name, () => stop.abort(new Error(`stopped by ${name}`)));
    }
    const token = (0,_github_api_api_js__WEBPACK_IMPORTED_MODULE_2__/* .tokenOf */ .B)(parts.env);
    if (token)
        redactor.add(token, 'token');
    return {
        cwd: parts.cwd,
        env: parts.env,
        clock: systemClock,
        log: parts.log((text) => redactor.redact(text)),
        signal: stop.signal,
        redactor,
        github: (0,_github_api_api_js__WEBPACK_IMPORTED_MODULE_2__/* .openGitHubApi */ .I)({ env: parts.env, signal: stop.signal, redact: (text) => redactor.redact(text, true) }),
    };
}


/***/ }),

/***/ 72316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut),
/* harmony export */   O: () => (/* binding */ fewer)
/* harmony export */ });
/** Cuts a text to at most `maxLength` UTF-16 units. A text that was cut ends in `…`, never in half a character. */
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

/***/ 29318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** `; did you mean "expect"?` when a known name is near enough to be a slip of the finger, else nothing. */
function didYouMean(name, known) {
    // Levenshtein is quadratic; no known name is longer than this.
    if (known.length === 0 || name.length > 100)
        return '';
    const nearest = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(name, known);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(name, nearest) <= Math.ceil(name.length * 0.4) ? `; did you mean ${JSON.stringify(nearest)}?` : '';
}


/***/ }),

/***/ 91312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   GP: () => (/* binding */ neutraliseMarkdown),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   Z$: () => (/* binding */ neutraliseLog)
/* harmony export */ });
/**
 * These functions make foreign text (response bodies, file names, git's messages) harmless for the place where it is
 * shown. They follow the rules of the runner (actions/runner, ActionCommand.cs): `::name …::` is a command at the start
 * of a line, after any Unicode white space is trimmed, and `##[name …]` is one anywhere in a line. The runner compares
 * by .NET's culture rules, which ignore invisible characters. So these are removed, and a visible space breaks a
 * command.
 */
const lineBreaks = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
const ansiSequences = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?)/g;
// Control characters, bidi overrides and all other characters that have no glyph of their own.
const invisible = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
// Most text is printable ASCII, which holds nothing to remove.
const printableAscii = /^[ -~]*$/;
/** One line of plain text without control characters; line breaks become spaces. */
function oneLine(text) {
    if (printableAscii.test(text))
        return text.trim();
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
    // Without `::` and `##`, printable ASCII holds no command.
    if (printableAscii.test(line) && !line.includes('::') && !line.includes('##'))
        return line.trimEnd();
    const indent = /^ */.exec(line)?.[0] ?? '';
    const shown = breakCommands(oneLine(line).replace(/^::/, ': :')).replace(/##(?=\[)/g, '# #');
    return (indent + shown).trimEnd();
}
/** Breaks `::name …::`. The last `::` of the line is looked up once, so that there is no search behind each name. */
function breakCommands(line) {
    const last = line.lastIndexOf('::');
    return line.replace(/::(?=[\w-]+( |::))/g, (colons, next, at) => next === '::' || at < last ? ': :' : colons);
}
/**
 * Text for the middle of a line of Markdown, also in a table. It makes no mention, link, image, HTML, code or formula.
 * Character references alone are not enough, because `&#64;name` is still a mention; an invisible character after the
 * `@` prevents it.
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
/** A fenced block for text of one or more lines. Nothing in the text can end the block. */
function codeBlock(text) {
    const lines = text.split(/\r?\n/).map((line) => /^ */.exec(line)?.[0] + oneLine(line));
    const longest = (text.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 2);
    const fence = '`'.repeat(longest + 1);
    return `${fence}\n${lines.join('\n')}\n${fence}`;
}


/***/ }),

/***/ 26720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ times),
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** `1 commit`, `6,392 commits`. */
function plural(count, noun) {
    return `${thousands(count)} ${noun}${count === 1 ? '' : 's'}`;
}
/** `once`, `3 times`. */
function times(count) {
    return count === 1 ? 'once' : `${thousands(count)} times`;
}
/** Without Intl.NumberFormat, which takes 15 ms to load. */
function thousands(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}


/***/ }),

/***/ 47739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sk: () => (/* binding */ glyphOf),
/* harmony export */   U: () => (/* binding */ asUtf8),
/* harmony export */   aX: () => (/* binding */ asSeen)
/* harmony export */ });
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53093);

// Characters that no font draws, and marks drawn over the character before. Reports leave most of them out.
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\p{Mn}\p{Me}\ufffd]/gu;
const lineBreak = /[\n\r\v\f\u0085\u2028\u2029]/;
const whiteSpace = /^[\s\p{Z}\u0085]+$/u;
/** Stands for every space other than the plain one and the tab. */
const wideSpace = '\u3000';
const utf8 = /[\u00c0-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00f0-\u00f7][\u0080-\u00bf]{3}/g;
const spaces = /[ \n\u3000]{2,}/g;
const plain = /^(?:[!-~]| (?! ))*$/;
const maxKnown = 20_000;
const known = new Map();
/**
 * The text as it looks, in simple characters. Each character becomes its compatibility form (Unicode TR 15, NFKD)
 * without marks, so that `ｐ`, `𝓹`, `p̈` and `ⓟ` are `p`. Invisible characters are removed. A run of white space
 * becomes one character: a line break if the run holds one. Letters of other scripts that look alike are not changed.
 */
function asSeen(view) {
    return plain.test(view.text) ? view : (0,_view_js__WEBPACK_IMPORTED_MODULE_0__/* .rewrite */ .v8)((0,_view_js__WEBPACK_IMPORTED_MODULE_0__/* .rewrite */ .v8)(view, /[^ -~\n]/gu, glyphOf), spaces, spaceOf);
}
/**
 * Reads bytes that were read as Latin-1 as UTF-8. A character may have more bytes than it needs: some decoders accept
 * that.
 */
function asUtf8(view) {
    return (0,_view_js__WEBPACK_IMPORTED_MODULE_0__/* .rewrite */ .v8)(view, utf8, (bytes) => {
        let codePoint = bytes.charCodeAt(0) & (0xff >> (bytes.length + 1));
        for (let i = 1; i < bytes.length; i++)
            codePoint = (codePoint << 6) | (bytes.charCodeAt(i) & 0x3f);
        return codePoint > 0x10ffff ? '' : String.fromCodePoint(codePoint);
    });
}
/** What `asSeen` makes of one character. */
function glyphOf(character) {
    const found = known.get(character);
    if (found !== undefined)
        return found;
    if (known.size >= maxKnown)
        known.clear();
    const glyph = look(character);
    known.set(character, glyph);
    return glyph;
}
function look(character) {
    if (whiteSpace.test(character))
        return spaceOf(character);
    return character.replace(unseen, '').normalize('NFKD').replace(unseen, '').replace(/\s+/g, ' ');
}
function spaceOf(space) {
    if (lineBreak.test(space))
        return '\n';
    return /[ \t]/.test(space) ? ' ' : wideSpace;
}


/***/ }),

/***/ 89814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ createLastLook)
/* harmony export */ });
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26720);

function createLastLook({ redactor, log }) {
    let caught = 0;
    return {
        caught: () => caught,
        at(name, text, format = 'text') {
            const before = caught;
            const look = (piece) => {
                const shown = redactor.redact(piece, true);
                if (shown !== piece)
                    caught += Math.max(1, markersIn(shown) - markersIn(piece));
                return shown;
            };
            // Almost always nothing is found in the whole output, and it need not be taken apart.
            if (redactor.redact(text.replace(dataUrl, ''), true) === text.replace(dataUrl, ''))
                return text;
            const shown = lookInto[format](text, look);
            if (caught > before) {
                log.info(`${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(caught - before, 'secret')} got as far as the finished ${name}, and was hidden there. This is a mistake of the gate itself: report it, without the value.`);
            }
            return shown;
        },
    };
}
const dataUrl = /data:image\/png;base64,[\w+/=]*/g;
const markersIn = (text) => text.split('(redacted: ').length - 1;
const lookInto = {
    // Each line is redacted alone, so that what is hidden never reaches over lines and removes the end of a block.
    text: (text, look) => text
        .split('\n')
        .map((line) => look(line))
        .join('\n'),
    json(text, look) {
        const indent = /^[[{]\n( *)/.exec(text)?.[1]?.length;
        return `${JSON.stringify(lookIntoValue(JSON.parse(text), look), undefined, indent)}\n`;
    },
    xml: (text, look) => lookIntoMarkup(text, look),
    html: (text, look) => text.replace(/<(script|style)\b[^>]*>[^]*?<\/\1>|(?:(?!<(?:script|style)\b)[^])+/g, (part, name) => {
        if (name === undefined)
            return lookIntoMarkup(part, look);
        const [, open = '', data = ''] = /^(<script type="application\/json"[^>]*>)([^]*)<\/script>$/.exec(part) ?? [];
        return (open && `${open}${lookInto.json(data, look).trimEnd().replaceAll('<', '\\u003c')}</script>`) || part;
    }),
};
function lookIntoValue(value, look) {
    if (typeof value === 'string')
        return look(value);
    if (Array.isArray(value))
        return value.map((each) => lookIntoValue(each, look));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [look(key), lookIntoValue(each, look)]));
}
/** Of a tag, only the values of attributes change. Inside a tag, `<` and `>` are always written as references. */
function lookIntoMarkup(text, look) {
    return text.replace(/<[^<>]*>|[^<>]+/g, (token) => token.startsWith('<')
        ? token.replace(/"([^"]*)"/g, (whole, value) => {
            if (value.startsWith('data:'))
                return whole;
            const shown = lookIntoText(value, look);
            return shown === undefined ? whole : `"${shown}"`;
        })
        : (lookIntoText(token, look) ?? token));
}
const characters = { amp: '&', lt: '<', gt: '>', quot: '"' };
const references = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
function lookIntoText(escaped, look) {
    const text = escaped.replace(/&(?:#(\d+)|(\w+));/g, (whole, code, name = '') => code ? String.fromCodePoint(Number(code)) : (characters[name] ?? whole));
    const shown = look(text);
    return shown === text ? undefined : shown.replace(/[&<>"]/g, (each) => references[each]);
}


/***/ }),

/***/ 66878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wd: () => (/* binding */ denseForm),
  ZF: () => (/* binding */ readings_layers),
  CQ: () => (/* binding */ readings),
  DV: () => (/* binding */ settledForms)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/src/text/redaction/bytes.js

const [digit, between, space, prefix] = [1, 2, 3, 4];
const base64 = {
    kinds: kindsOf([/[\w+/-]/, digit], [/[\t\n\r]/, between], [/ /, space]),
    minDigits: 7,
    hasWords: true,
    filler: 'A',
};
const hex = {
    kinds: kindsOf([/[\da-fA-F]/, digit], [/[\s:,;=._\-|\\/%"'`[\](){}<>#&$+]/, between], [/[xX]/, prefix]),
    minDigits: 12,
    hasWords: false,
    filler: '0',
};
/**
 * The bytes that the text writes in base64 (RFC 4648 sections 4 and 5), in hex and as numbers in a list. Base64 may be
 * in lines of any length, and is read from each of the four positions where it may begin. Hex digits may have
 * separators between them, also `0x` and `\x`. Each byte becomes one character of Latin-1.
 */
function bytesIn(view) {
    return [...base64In(view), ...hexIn(view), ...numbersIn(view)];
}
function base64In(view) {
    const { digits, places } = digitsIn(view.text, base64);
    if (digits.length === 0)
        return [];
    return [0, 1, 2, 3].map((begin) => ({
        text: external_node_buffer_.Buffer.from(digits.toString('latin1', begin), 'base64').toString('latin1'),
        start: (index) => view.start(places[begin + Math.floor((index * 4) / 3)]),
        end: (index) => view.end(places[begin + Math.floor((index * 8 - 1) / 6)] + 1),
    }));
}
function hexIn(view) {
    const { digits, places } = digitsIn(view.text, hex);
    if (digits.length === 0)
        return [];
    return [0, 1].map((begin) => ({
        text: external_node_buffer_.Buffer.from(digits.toString('latin1', begin), 'hex').toString('latin1'),
        start: (index) => view.start(places[begin + index * 2]),
        end: (index) => view.end(places[begin + index * 2 - 1] + 1),
    }));
}
/** Bytes as a debugger prints them: `[104, 117, 110]`. */
function numbersIn(view) {
    const lists = view.text.matchAll(/\b\d{1,3}(?:[\s,;]{1,8}\d{1,3}\b){5,}/g);
    return [...lists].map(({ 0: list, index }) => {
        const numbers = [...list.matchAll(/\d+/g)].map(({ 0: digits, index: at }) => {
            return { value: Number(digits), from: index + at, to: index + at + digits.length };
        });
        return {
            text: numbers.map(({ value }) => String.fromCharCode(value <= 0xff ? value : 0)).join(''),
            start: (i) => view.start(numbers[i]?.from),
            end: (i) => view.end(numbers[i - 1]?.to),
        };
    });
}
// All calls share these buffers: most texts hold no stretch that is long enough, and need none of their own.
let scratch = { digits: external_node_buffer_.Buffer.alloc(0), places: new Int32Array(0) };
/** The digits of all stretches that are long enough, with fillers between them, and the place of each in the text. */
function digitsIn(text, { kinds, minDigits, hasWords, filler }) {
    if (scratch.places.length < text.length) {
        scratch = { digits: external_node_buffer_.Buffer.alloc(text.length + 1000), places: new Int32Array(text.length + 1000) };
    }
    const { digits, places } = scratch;
    const fill = filler.charCodeAt(0);
    let length = 0;
    let stretch = 0;
    const put = (code, at) => {
        digits[length] = code;
        places[length] = at;
        length += 1;
    };
    const end = (at) => {
        if (length - stretch < minDigits)
            length = stretch;
        else if (at < text.length)
            put(fill, at);
        stretch = length;
    };
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        const kind = code < 128 ? kinds[code] : undefined;
        if (kind === digit)
            put(code, i);
        else if (kind === between || (kind === space && !(hasWords && isBetweenWords(text, i))))
            continue;
        // The 0 of `0x` is not a digit of the value.
        else if (kind === prefix && digits[length - 1] === 48 && places[length - 1] === i - 1)
            length = Math.max(stretch, length - 1);
        else if (kind !== prefix || text.charCodeAt(i - 1) !== 92) {
            if (length > stretch)
                end(i);
        }
    }
    end(text.length);
    return { digits: digits.subarray(0, length), places: places.slice(0, length) };
}
/** Whether both sides of the space at `at` are plain words: a first letter of either case, then only small letters. */
function isBetweenWords(text, at) {
    let start = at;
    while (start > 0 && at - start < maxWord && isSmallLetter(text.charCodeAt(start - 1)))
        start -= 1;
    const before = text.charCodeAt(start - 1);
    if (isOfBase64(before) && (!isLetter(before) || isOfBase64(text.charCodeAt(start - 2))))
        return false;
    let end = at + 1;
    if (isLetter(text.charCodeAt(end)))
        end += 1;
    while (end - at < maxWord && isSmallLetter(text.charCodeAt(end)))
        end += 1;
    return !isOfBase64(text.charCodeAt(end));
}
const maxWord = 32;
const isSmallLetter = (code) => code >= 97 && code <= 122;
const isLetter = (code) => isSmallLetter(code | 32);
const isOfBase64 = (code) => code < 128 && base64.kinds[code] === digit;
function kindsOf(...classes) {
    return Uint8Array.from({ length: 128 }, (_, code) => {
        return classes.find(([members]) => members.test(String.fromCharCode(code)))?.[1] ?? 0;
    });
}

// EXTERNAL MODULE: ./node_modules/entities/dist/decode-codepoint.js
var decode_codepoint = __webpack_require__(21531);
// EXTERNAL MODULE: ./node_modules/entities/dist/decode.js + 1 modules
var decode = __webpack_require__(39546);
// EXTERNAL MODULE: ./lib/src/text/redaction/glyphs.js
var glyphs = __webpack_require__(47739);
// EXTERNAL MODULE: ./lib/src/text/redaction/view.js
var redaction_view = __webpack_require__(53093);
;// CONCATENATED MODULE: ./lib/src/text/redaction/escapes.js



/**
 * One escape of a character: percent encoding (RFC 3986 section 2.1, and `%u0041` of JavaScript's `escape`), an HTML
 * character reference (many need no semicolon), or an escape of JSON, JavaScript, Python, C or the shell. An escaped
 * byte becomes a character of Latin-1, and `asUtf8` later reads such bytes as UTF-8. `noBytes` keeps escapes of a whole
 * character, such as `&eacute;`, from being read as bytes.
 */
const unit = new RegExp([
    /'\\''/,
    /%u[\da-fA-F]{4}|%[\da-fA-F]{2}/,
    /&#\d+;?|&#[xX][\da-fA-F]+;?|&[A-Za-z][A-Za-z\d]{1,31};?/,
    /\\(?:[ux]\{[\da-fA-F]+\}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|x[\da-fA-F]{2}|[0-3][0-7]{2}|[0-7]{1,2}|[bfnrtv\n!-/:-@[-`{-~])/,
]
    .map(({ source }) => source)
    .join('|'), 'g');
const quotedPrintableUnit = /=[\da-fA-F]{2}|=[ \n]/g;
const escaped = new Map(Object.entries({ b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v', '\n': '' }));
const maxKnown = 10_000;
const known = new Map();
/** The view with one layer of escapes undone; the view itself if it has none. */
function unescapeOnce(view) {
    return /[%&\\]/.test(view.text) ? (0,redaction_view/* rewrite */.v8)(view, unit, escapes_decode) : view;
}
/** Undoes quoted-printable (RFC 2045 section 6.7). The line break after a `=` may have become a space. */
function unquotePrintable(view) {
    return (0,redaction_view/* rewrite */.v8)(view, quotedPrintableUnit, (each) => {
        const byte = Number.parseInt(each.slice(1), 16);
        return Number.isNaN(byte) ? '' : String.fromCharCode(byte);
    });
}
/** Undoes doubled quotes, as in SQL and CSV, and the `^` or backtick that Windows shells put before a sign. */
function unquote(view) {
    return (0,redaction_view/* rewrite */.v8)(view, /""|''|[`^][!-/:-@[-`{-~]/g, (each) => each.charAt(1));
}
function escapes_decode(each) {
    const sign = each.charAt(1);
    if (each.startsWith("'"))
        return "'";
    if (each.startsWith('&'))
        return noBytes(sign === '#' ? fromNumber(each.slice(2).replace(';', '')) : named(each));
    if (/[uU]/.test(sign))
        return noBytes(fromHex(each.slice(2)));
    if (each.startsWith('%'))
        return fromHex(each.slice(1));
    if (/[0-7]/.test(sign))
        return String.fromCharCode(Number.parseInt(each.slice(1), 8));
    return sign === 'x' ? fromHex(each.slice(2)) : (escaped.get(sign) ?? sign);
}
function noBytes(text) {
    return text.replace(/[\u0080-\u00ff]/g, glyphs/* glyphOf */.Sk);
}
function fromHex(digits) {
    const code = Number.parseInt(digits.replace('{', ''), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
function fromNumber(digits) {
    const code = /^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number.parseInt(digits, 10);
    return String.fromCodePoint((0,decode_codepoint/* replaceCodePoint */.y6)(Math.min(code, 0x110000)));
}
/** Without a semicolon, the longest name that needs none is decoded, whatever stands behind it. */
function named(reference) {
    const found = known.get(reference);
    if (found !== undefined)
        return found;
    if (known.size >= maxKnown)
        known.clear();
    const decoded = (0,decode/* decodeHTML */.Gz)(reference);
    known.set(reference, decoded);
    return decoded;
}

;// CONCATENATED MODULE: ./lib/src/text/redaction/readings.js




// Decoding stops at these limits: layers of escapes, and levels of texts inside encoded bytes.
const maxLayers = 12;
const maxNesting = 4;
// The limit for texts inside encoded bytes, in lengths of the whole text. Only a text made for that comes near it.
const maxNested = 2;
// Escapes that were cut in two are mended only in texts up to this length. Longer ones were redacted in parts before.
const maxMended = 65_536;
const ansiSequence = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?)/g;
const quotedPrintable = /=(?:[\da-fA-F]{2}|[ \n])/;
/**
 * What separates the halves of a value that was cut in two. `stringSeam`: the end of one string, what may stand before
 * the next (a comma, a plus, a key), and the beginning of the next. `lineSeam`: a line break, maybe with the name of a
 * header behind it; or a space with such a name, where lines were joined.
 */
const stringSeam = /["'`]\s?[,;:+.&|\])}]{0,3}\s?[[({]{0,3}\s?(?:["'`]?[\w.$-]{1,64}["'`]?\s?(?::|=>?)\s?)?["'`]/g;
const lineSeam = /\n(?:[\w-]{1,64}: ?)?| [\w-]{1,64}: ?/g;
const fold = /\n/g;
/**
 * A line break inside an escape, maybe with the name of a header behind it: the rest of the escape follows. Behind a
 * `=` the name is required, because quoted-printable ends lines with `=`.
 */
const cutEscape = /\n(?<=(?:%[\da-fA-F]{0,3}|%u[\da-fA-F]{0,3}|&#?[\dA-Za-z]{0,31}|\\(?:[uUx]\{?[\da-fA-F]{0,7}|[0-3]?[0-7]?)?)\n)(?:[\w-]{1,64}: ?)?|\n(?<==[\da-fA-F]?\n)[\w-]{1,64}: ?/g;
const tag = /<[^<>]{1,300}>/g;
// Text inside decoded bytes: ASCII or UTF-8.
const textRun = /(?:[\t\n\r -~]|[\u00c2-\u00f4][\u0080-\u00bf]{1,3}){8,}/g;
/**
 * The text as it is, and the ways in which it can be read: as it looks; with its layers of escapes undone; without what
 * separates the halves of a value. What is written in it in base64, in hex or as a list of numbers is read in the same
 * ways.
 */
function* readings(text) {
    const budget = { left: maxNested * text.length + 50_000 };
    yield* readingsOf((0,redaction_view/* viewOf */.du)(text), 0, budget);
    if (text.includes('\u001b'))
        yield* readingsOf((0,redaction_view/* rewrite */.v8)((0,redaction_view/* viewOf */.du)(text), ansiSequence, () => ''), 0, budget);
}
function* readingsOf(view, nesting, budget) {
    yield view;
    const cut = [];
    const last = yield* layersOf(view, (layer) => {
        const whole = layer.text.length > maxMended ? layer : (0,redaction_view/* rewrite */.v8)(layer, cutEscape, () => '');
        if (whole !== layer)
            cut.push(whole);
    });
    for (const whole of cut) {
        const mended = yield* layersOf(whole);
        yield mended;
        yield join(mended);
        if (quotedPrintable.test(mended.text))
            yield join(yield* layersOf((0,glyphs/* asUtf8 */.U)(unquotePrintable(mended))));
    }
    const strings = joinStrings(last);
    const joined = joinLines(strings);
    if (joined !== last)
        yield joined;
    const unfolded = (0,redaction_view/* rewrite */.v8)(strings, fold, () => '');
    if (unfolded.text !== joined.text)
        yield unfolded;
    const dense = (0,redaction_view/* rewrite */.v8)(joined, /[ \n]/g, () => '');
    if (dense !== joined)
        yield { ...dense, isDense: true };
    const spaced = (0,redaction_view/* rewrite */.v8)(last, /[\n\u3000]/g, () => ' ');
    if (spaced !== last)
        yield spaced;
    const unquoted = unquote(last);
    if (unquoted !== last)
        yield unquoted;
    const untagged = (0,redaction_view/* rewrite */.v8)(joined, tag, () => '');
    if (untagged !== joined)
        yield untagged;
    if (quotedPrintable.test(last.text))
        yield join(yield* layersOf((0,glyphs/* asUtf8 */.U)(unquotePrintable(last))));
    for (const bytes of bytesIn(strings)) {
        yield bytes;
        if (nesting >= maxNesting)
            continue;
        for (const { 0: run, index } of bytes.text.matchAll(textRun)) {
            for (const nested of readingsOf((0,glyphs/* asUtf8 */.U)((0,redaction_view/* partOf */.BU)(bytes, run, index)), nesting + 1, budget)) {
                budget.left -= nested.text.length;
                if (budget.left < 0)
                    return;
                yield nested;
            }
        }
    }
}
/** Yields each layer and calls `look` for it. Returns the last one: no escape is left, or `maxLayers` is reached. */
function* layersOf(view, look = () => { }) {
    let last = (0,glyphs/* asSeen */.aX)(view);
    if (last !== view)
        yield last;
    look(last);
    for (let layer = 0; layer < maxLayers; layer++) {
        const next = unescapeOnce(last);
        if (next === last)
            break;
        last = (0,glyphs/* asSeen */.aX)((0,glyphs/* asUtf8 */.U)(next));
        yield last;
        look(last);
    }
    return last;
}
function join(view) {
    return joinLines(joinStrings(view));
}
function joinStrings(view) {
    return (0,redaction_view/* rewrite */.v8)((0,redaction_view/* rewrite */.v8)(view, /\u3000/g, () => ''), stringSeam, () => '');
}
function joinLines(view) {
    return (0,redaction_view/* rewrite */.v8)(view, lineSeam, () => '');
}
/** The text as it is, then as it looks, then with one more layer of escapes undone in each. */
function readings_layers(text) {
    const view = (0,redaction_view/* viewOf */.du)(text);
    return [view, ...layersOf(view)];
}
/** The forms of a value to search for in the readings of a text: the value as it looks, and its own last readings. */
function settledForms(text) {
    const view = (0,redaction_view/* viewOf */.du)(text);
    const seen = (0,glyphs/* asSeen */.aX)(view);
    let last = seen;
    for (const layer of layersOf(view))
        last = layer;
    return [seen.text, last.text, join(last).text, last.text.replaceAll(/[\n\u3000]/g, ' ')];
}
/** The form to search for in texts without spaces. Empty for letters only: other words together may spell them. */
function denseForm(text) {
    const form = settledForms(text)[2].replaceAll(' ', '');
    return /^\p{L}*$/u.test(form) ? '' : form;
}


/***/ }),

/***/ 73950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ createRedactor)
});

// EXTERNAL MODULE: ./lib/src/text/redaction/glyphs.js
var glyphs = __webpack_require__(47739);
;// CONCATENATED MODULE: ./lib/src/text/redaction/matcher.js
const tableSize = 1 << 18;
/**
 * A matcher for words of at least `minLength` characters; it ignores shorter ones. It uses the Rabin-Karp algorithm:
 * the head of a word is the hash of its first `minLength` characters.
 */
function createMatcher(minLength) {
    const leadingFactor = 33 ** minLength;
    const byHead = new Map();
    // Rules out almost all heads at less cost than a look into the map.
    const isHead = new Uint8Array(tableSize);
    const headOf = (text) => {
        let head = 0;
        for (let i = 0; i < minLength; i++)
            head = (Math.imul(head, 33) + text.charCodeAt(i)) | 0;
        return head;
    };
    return {
        add(text, label) {
            if (text.length < minLength)
                return;
            const head = headOf(text);
            const bucket = byHead.get(head) ?? { labels: new Map(), lengths: [] };
            const { labels, lengths } = bucket;
            if (labels.has(text))
                return;
            labels.set(text, label);
            if (!lengths.includes(text.length))
                lengths.splice(lengths.filter((each) => each > text.length).length, 0, text.length);
            byHead.set(head, bucket);
            isHead[slotOf(head)] = 1;
        },
        isEmpty: () => byHead.size === 0,
        find(text, tell) {
            if (text.length < minLength || byHead.size === 0)
                return;
            let start = -1;
            let end = -1;
            let label = '';
            let head = headOf(text);
            const last = text.length - minLength;
            for (let at = 0;; at++) {
                if (isHead[slotOf(head)] === 1) {
                    const word = longestAt(byHead.get(head), text, at);
                    if (word !== undefined && at < end)
                        end = Math.max(end, at + word.length);
                    else if (word !== undefined) {
                        if (end >= 0)
                            tell(start, end, label);
                        start = at;
                        end = at + word.length;
                        label = word.label;
                    }
                }
                if (at >= last)
                    break;
                const leaving = Math.imul(text.charCodeAt(at), leadingFactor);
                head = (Math.imul(head, 33) + text.charCodeAt(at + minLength) - leaving) | 0;
            }
            if (end >= 0)
                tell(start, end, label);
        },
    };
}
function longestAt(bucket, text, at) {
    for (const length of bucket?.lengths ?? []) {
        const label = bucket?.labels.get(text.slice(at, at + length));
        if (label !== undefined && at + length <= text.length)
            return { length, label };
    }
    return undefined;
}
function slotOf(head) {
    return (head ^ (head >>> 14)) & (tableSize - 1);
}

// EXTERNAL MODULE: ./lib/src/text/redaction/readings.js + 2 modules
var readings = __webpack_require__(66878);
// EXTERNAL MODULE: ./lib/src/text/redaction/view.js
var redaction_view = __webpack_require__(53093);
;// CONCATENATED MODULE: ./lib/src/text/redaction/cut-off.js




const maxLength = 512;
// What may follow a text that was cut off.
const ending = /(?:\.{3})?["'`)\]}>\s]*$/;
/**
 * Finds the beginning of a value at the end of a text if it is at least half of the value. Addresses are left out: half
 * of an address tells nothing, because it may be only a host that everybody knows.
 */
function createCutOff(minLength) {
    const halves = createMatcher(minLength);
    const whole = new Map();
    return {
        add(value, label) {
            const form = (0,readings/* settledForms */.DV)(value)[0];
            if (form.length > maxLength || /^[a-z][\w+.-]*:\/\//i.test(form))
                return;
            const half = form.slice(0, Math.max(minLength, Math.ceil(form.length / 2)));
            const known = whole.get(half);
            if (known)
                known.push({ form, label });
            else
                whole.set(half, [{ form, label }]);
            halves.add(half, half);
        },
        find(text) {
            const from = Math.max(0, text.length - 2 * maxLength);
            const view = (0,glyphs/* asSeen */.aX)((0,redaction_view/* partOf */.BU)((0,redaction_view/* viewOf */.du)(text), text.slice(from), from));
            const end = view.text.length - (ending.exec(view.text)?.[0].length ?? 0);
            const found = [];
            halves.find(view.text.slice(0, end), (start, _, half) => {
                const rest = view.text.slice(start, end);
                const cut = whole.get(half)?.find(({ form }) => form.startsWith(rest));
                if (cut)
                    found.push({ start: view.start(start), end: view.end(end), label: cut.label });
            });
            return found;
        },
    };
}

// EXTERNAL MODULE: ./lib/src/text/redaction/secret-forms.js
var secret_forms = __webpack_require__(33394);
;// CONCATENATED MODULE: ./lib/src/text/redaction/redactor.js




const minLength = 6;
const plainWord = /^(?:[a-z_-]{1,15}|\d{1,9})$/i;
// Each round hides something more. A text that needs more rounds would say nothing useful.
const maxRounds = 20;
/**
 * An empty redactor. It searches all {@link readings} of a text, so that it finds a value in each encoding they undo,
 * also in several layers. It hides the place in the text from which the value was read. A value of several lines is
 * also hidden line by line. A marker that is already in a text stays as it is.
 */
function createRedactor() {
    // The label as shown -> the label as given.
    const labels = new Map([['secret', '']]);
    const all = createMatchers();
    const distinctive = createMatchers();
    const cutOff = createCutOff(minLength);
    const spansIn = (text, { usual, dense } = all) => {
        const spans = [];
        for (const view of (0,readings/* readings */.CQ)(text)) {
            (view.isDense ? dense : usual).find(view.text, (start, end, label) => {
                spans.push({ start: view.start(start), end: view.end(end), label });
            });
        }
        return spans;
    };
    // The name of a cookie is part of its label, and may be a secret that was added later.
    const showable = new Map();
    const isShowable = (label) => {
        const given = labels.get(label);
        if (given === undefined)
            return false;
        const known = showable.get(label) ?? [label, given].every((text) => spansIn(text).length === 0);
        showable.set(label, known);
        return known;
    };
    const hide = (text, matchers) => {
        const spans = [...spansIn(text, matchers), ...(matchers === all ? cutOff.find(text) : [])];
        return replaceSpans(text, spans, (label) => (isShowable(label) ? label : 'secret'));
    };
    return {
        add(value, label) {
            showable.clear();
            // A marker must end at its first bracket, or it could not be told from foreign text.
            const plainLabel = label.replace(/[^\w .-]/g, ' ');
            for (const part of new Set([value, ...value.split(/\r\n|\r|\n/)].map((each) => each.trim()))) {
                if (part.length < minLength)
                    continue;
                labels.set(plainLabel, label);
                cutOff.add(part, plainLabel);
                const forms = [...(0,secret_forms/* secretForms */.e)(part), ...(0,secret_forms/* byteForms */.i)(part), ...(0,readings/* settledForms */.DV)(part)];
                for (const { usual, dense } of plainWord.test(part) ? [all] : [all, distinctive]) {
                    for (const form of forms)
                        for (const each of [form, form.replaceAll(' ', '+')])
                            usual.add(each, plainLabel);
                    dense.add((0,readings/* denseForm */.Wd)(part), plainLabel);
                }
            }
        },
        redact(text, isFinished = false) {
            const matchers = isFinished ? distinctive : all;
            if (matchers.usual.isEmpty())
                return text;
            // Repeat until nothing changes: once a secret is gone, the text around its marker may read differently.
            let shown = text;
            for (let round = 0; round < maxRounds; round++) {
                const before = shown;
                shown = outsideMarkers(before, isShowable, (part) => hide(part, matchers));
                if (shown === before)
                    return shown;
            }
            return shown;
        },
    };
}
function createMatchers() {
    return { usual: createMatcher(minLength), dense: createMatcher(minLength) };
}
/** Applies `change` to what stands between the markers `(redacted: label)` of known labels. */
function outsideMarkers(text, isKnown, change) {
    let result = '';
    let from = 0;
    for (const marker of text.matchAll(/\(redacted: ([^()\r\n]*)\)/g)) {
        if (!isKnown(marker[1]))
            continue;
        result += change(text.slice(from, marker.index)) + marker[0];
        from = marker.index + marker[0].length;
    }
    return result + change(text.slice(from));
}
/**
 * Replaces each span by its marker. Spans that overlap become one span, and so do spans that touch and have the same
 * label. It has the label of the span that begins first, or of the longest if several begin there.
 */
function replaceSpans(text, spans, show) {
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
        result += `${text.slice(from, start)}(redacted: ${show(label)})`;
        from = end;
    }
    return result + text.slice(from);
}


/***/ }),

/***/ 33394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ secretForms),
/* harmony export */   i: () => (/* binding */ byteForms)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** Longer forms are searched piece by piece, so that a huge value costs no more than a short one at each position. */
const maxLength = 512;
/**
 * The forms of a value to search for in each view of a text. The views undo every way of writing percent, HTML and JSON
 * encoding. The usual forms are here too, because a stray `\` or `%` before a value can make a view read it wrong.
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
/** The base64 characters that depend on these bytes alone, if `alignment` (0 to 2) bytes stand before them. */
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
/** The bytes of a value in UTF-8 and UTF-16 as characters of Latin-1, the form in which `bytesIn` yields them. */
function byteForms(value) {
    const utf16 = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(value, 'utf16le');
    return [node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(value), utf16, node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(utf16).swap16()].flatMap((bytes) => pieces(bytes.toString('latin1')));
}


/***/ }),

/***/ 53093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   du: () => (/* binding */ viewOf),
/* harmony export */   v8: () => (/* binding */ rewrite)
/* harmony export */ });
/** The text as it is. */
function viewOf(text) {
    return { text, start: (index) => index, end: (index) => index };
}
/**
 * The view with each match of `pattern` replaced by what `write` returns, which is mapped back to the whole match.
 * `pattern` must have no groups. Returns `base` itself if nothing changes.
 */
function rewrite(base, pattern, write) {
    // Where each run begins, in the new text (`here`) and in `base` (`before`). Odd runs are matches, even runs the rest.
    let here = onlyZero;
    let before = onlyZero;
    let runs = 1;
    const begin = (at, from) => {
        if (runs === here.length) {
            here = longer(here);
            before = longer(before);
        }
        here[runs] = at;
        before[runs] = from;
        runs += 1;
    };
    // How much longer the text has become.
    let growth = 0;
    const text = base.text.replace(pattern, (unit, index) => {
        const written = write(unit);
        begin(index + growth, index);
        growth += written.length - unit.length;
        begin(index + unit.length + growth, index + unit.length);
        return written;
    });
    if (text === base.text)
        return base;
    const runOf = (index) => {
        const run = lastAtOrBelow(here, runs, index);
        return { isUnit: run % 2 === 1, offset: index - here[run], at: before[run], run };
    };
    return {
        text,
        start(index) {
            const { isUnit, offset, at } = runOf(index);
            return base.start(isUnit ? at : at + offset);
        },
        end(index) {
            const { isUnit, offset, at, run } = runOf(index - 1);
            return base.end(isUnit ? before[run + 1] : at + offset + 1);
        },
    };
}
/** The part of a view that begins at `from` and has the text `text`. */
function partOf(base, text, from) {
    return { text, start: (index) => base.start(from + index), end: (index) => base.end(from + index) };
}
const onlyZero = new Int32Array(1);
function longer(numbers) {
    const more = new Int32Array(numbers.length * 2 + 30);
    more.set(numbers);
    return more;
}
/** The last index below `length` whose value is at most `limit`. `sorted` ascends, and its first value is 0. */
function lastAtOrBelow(sorted, length, limit) {
    let low = 0;
    let high = length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (sorted[middle] <= limit)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ })

};
