export const id = 1678;
export const ids = [1678];
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

/***/ 51678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// UNUSED EXPORTS: run

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/arguments.js
var src_arguments = __webpack_require__(89906);
// EXTERNAL MODULE: ./lib/src/files/follow-path.js
var follow_path = __webpack_require__(33657);
// EXTERNAL MODULE: ./lib/src/gate/request.js + 1 modules
var gate_request = __webpack_require__(64162);
// EXTERNAL MODULE: ./lib/src/gate/verdict.js
var verdict = __webpack_require__(36725);
// EXTERNAL MODULE: ./lib/src/github/event/read-event.js
var read_event = __webpack_require__(26626);
;// CONCATENATED MODULE: ./lib/src/github/publish/outputs.js
/** The action's outputs except `report`: verdict, how many findings fail, and p95 in milliseconds by check as JSON. */
function outputsOf(report) {
    return {
        // It is empty, so that neither a step that needs `pass` nor one that needs `fail` runs.
        verdict: report.verdict === 'none' ? '' : report.verdict,
        findings: String(report.findings.filter(({ status }) => status === 'fail').length),
        p95: JSON.stringify(Object.fromEntries(report.latency.map(({ check, p95Ms }) => [check, p95Ms]))),
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/node_modules/@actions/core/lib/core.js + 5 modules
var core = __webpack_require__(26534);
// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(11793);
// EXTERNAL MODULE: ./lib/src/text/redaction/secret-forms.js
var secret_forms = __webpack_require__(33394);
;// CONCATENATED MODULE: ./lib/src/github/publish/masks.js

const minLength = 6;
/**
 * The texts that the runner is told to mask, the value first. By itself the runner masks the lines of a value and a few
 * encodings of it (actions/runner HostContext.cs), but not hex, base64url or form encoding. Masks for pieces shorter
 * than six characters would hide most of the log.
 */
function maskForms(secret) {
    const values = [secret, ...secret.split(/\r\n|\r|\n/).map((line) => line.trim())];
    const forms = values.flatMap((value) => (value.trim().length < minLength ? [] : [value, ...(0,secret_forms/* secretForms */.e)(value)]));
    return [...new Set(forms)].filter((form) => form.trim().length >= minLength);
}

;// CONCATENATED MODULE: ./lib/src/github/publish/runner.js




// Talks to GitHub's runner through its own toolkit. The toolkit reads `process.env` and writes to `process.stdout`
// itself. Besides the entries only this file does so, and only the action's entry uses it.
//
// Where the toolkit does not do what the gate needs:
// - It escapes the texts of a command, so that none ends the command, but it prints a line of the log as it is. The
//   caller makes that line harmless (`neutraliseLog`) and redacts it first.
// - The runner masks a value, its lines and a few encodings of it; `maskForms` names the others.
// - act repeats the commands that it reads in its JSON log, so the mask itself would leak the secret there.
// - Without GITHUB_OUTPUT it prints `::set-output`, which the runner has given up, and without GITHUB_STEP_SUMMARY it
//   throws: a program that is no runner asked for neither. It refuses a named file that is gone; `writeTo` creates it.
// - It checks no size. The runner drops a summary of more than 1 MiB; `summary` in report/formats stays below that.

/** An annotation, which the runner also shows in the log. */
function annotate(level, { message, line, col, ...where }) {
    const issue = { error: core/* error */.z3, warning: core/* warning */.$e }[level];
    issue(message, { ...where, startLine: line, startColumn: col });
}
/** Hides the secret in every later line of this job, whichever step prints it. */
function mask(secret) {
    if (process.env['ACT'] === 'true')
        return;
    for (const form of maskForms(secret))
        (0,core/* setSecret */.Pq)(form);
}
/** Sets outputs of the step. Throws RUNNER_FILE_UNWRITABLE. */
function setOutputs(outputs) {
    return writeTo('GITHUB_OUTPUT', () => {
        for (const [name, value] of Object.entries(outputs))
            (0,core/* setOutput */.uH)(name, value);
    });
}
/** Adds Markdown of less than 1 MiB to the summary of the job. Throws RUNNER_FILE_UNWRITABLE. */
function addSummary(markdown) {
    return writeTo('GITHUB_STEP_SUMMARY', () => core/* summary */.z.emptyBuffer().addRaw(markdown, true).write());
}
async function writeTo(file, write) {
    const path = process.env[file];
    if (!path)
        return;
    try {
        (0,external_node_fs_.appendFileSync)(path, '');
        await write();
    }
    catch (error) {
        throw new errors/* GateError */.u('RUNNER_FILE_UNWRITABLE', { file, problem: error.message }, { cause: error });
    }
}

;// CONCATENATED MODULE: ./lib/src/inputs.js
/**
 * The inputs of action.yml as one plain object. `read` returns one input by its name, trimmed; empty if not given.
 * `token` is not among them: it belongs to the API that the context holds.
 */
function readInputs(read) {
    const input = (name) => read(name) || undefined;
    return {
        config: input('config'),
        workingDirectory: input('working-directory'),
        name: input('name'),
        matrix: input('matrix'),
        run: input('run')?.split(/[\s,]+/) ?? [],
        baseUrl: input('base-url'),
        routes: input('routes')?.split('\n'),
        only: input('only')
            ?.split('\n')
            .map((line) => line.trim())
            .filter(Boolean),
        failOn: input('fail-on'),
        comment: input('comment'),
        checkRun: input('check-run'),
        deploymentStatus: input('deployment-status'),
        history: input('history'),
        json: input('json'),
        html: input('html'),
        sarif: input('sarif'),
        junit: input('junit'),
    };
}

// EXTERNAL MODULE: ./lib/src/report/formats/annotations.js
var annotations = __webpack_require__(43260);
// EXTERNAL MODULE: ./lib/src/report/formats/could-not-judge.js
var could_not_judge = __webpack_require__(53273);
// EXTERNAL MODULE: ./lib/src/report/report-files.js + 1 modules
var report_files = __webpack_require__(99513);
// EXTERNAL MODULE: ./lib/src/system.js
var system = __webpack_require__(72461);
// EXTERNAL MODULE: ./lib/src/text/neutralise.js
var neutralise = __webpack_require__(91312);
// EXTERNAL MODULE: ./lib/src/text/redaction/last-look.js
var last_look = __webpack_require__(89814);
;// CONCATENATED MODULE: ./lib/src/main.js


















/** Runs the action as GitHub's runner starts it. Returns the exit code. */
async function runAction(env) {
    const inputs = readInputs(core/* getInput */.V4);
    const cwd = (0,external_node_path_.resolve)(env['GITHUB_WORKSPACE'] ?? process.cwd(), inputs.workingDirectory ?? '.');
    return run(inputs, { ...(0,system/* systemContext */.N)({ cwd, env, log: actionLogger }), mask: mask });
}
/**
 * Runs the action once, in the folder of the context. Returns the exit code. Annotations and the verdict go to the log,
 * the rest to the runner's files, to the reports that the inputs ask for, and to GitHub.
 */
async function run(inputs, context) {
    const look = (0,last_look/* createLastLook */.i)(context);
    // When the run cannot judge, these hold what was known until then.
    let notifications;
    let event;
    try {
        const { env } = context;
        const name = (0,src_arguments/* parseName */.$q)(inputs.name);
        const folder = env['RUNNER_TEMP'] ?? env['GITHUB_WORKSPACE'] ?? context.cwd;
        const reportFile = inputs.json ?? (0,external_node_path_.join)(folder, defaultReportName(name));
        const named = (0,src_arguments/* parsePillars */.XV)(inputs.run);
        const failOn = (0,src_arguments/* parseSeverity */.lv)(inputs.failOn);
        notifications = (0,src_arguments/* parseNotifications */.od)(inputs);
        event = await (0,read_event/* readEvent */.j)(env, named);
        const paths = { json: reportFile, sarif: inputs.sarif, junit: inputs.junit, html: inputs.html };
        const rules = { checkouts: (0,follow_path/* checkoutsOf */.F9)(context) };
        await assertFolder(context.cwd);
        await (0,report_files/* assertAllWritable */.SJ)(paths, rules);
        if (event?.nothingYet) {
            const { nothingToJudge } = await __webpack_require__.e(/* import() */ 2014).then(__webpack_require__.bind(__webpack_require__, 69633));
            const report = nothingToJudge(event, event.nothingYet, context);
            await (0,report_files/* writeReportFiles */.t4)(report, paths, rules, look);
            await tell(report, reportFile, name, look);
            return (0,verdict/* exitCodeOf */.FO)(report);
        }
        const { baseUrl, routes, only, history } = inputs;
        const given = {
            file: inputs.config ?? src_arguments/* defaultConfigFile */.mD,
            explicit: inputs.config !== undefined,
            overrides: { baseUrl, routes, only, failOn, notifications, history },
        };
        const request = await (0,gate_request/* gateRequest */.t)(named, given, event, context);
        notifications = request.config.notifications;
        const { runGate } = await __webpack_require__.e(/* import() */ 2014).then(__webpack_require__.bind(__webpack_require__, 69633));
        const report = await runGate(request, context);
        await (0,report_files/* writeReportFiles */.t4)(report, paths, rules, look);
        await tell(report, reportFile, name, look);
        const { judged, tellGitHub } = await Promise.all(/* import() */[__webpack_require__.e(3088), __webpack_require__.e(1421), __webpack_require__.e(1184)]).then(__webpack_require__.bind(__webpack_require__, 48803));
        await tellGitHub(judged(report), notifications, event, context, inputs);
        return (0,verdict/* exitCodeOf */.FO)(report);
    }
    catch (error) {
        const { text, exitCode } = (0,could_not_judge/* describeFailure */.I)(error, context.redactor.redact);
        const { notJudged, tellGitHub } = await Promise.all(/* import() */[__webpack_require__.e(3088), __webpack_require__.e(1421), __webpack_require__.e(1184)]).then(__webpack_require__.bind(__webpack_require__, 48803));
        const outcome = notJudged(text, (0,annotations/* mistakeAnnotations */.f2)(error, context.redactor.redact));
        (0,core/* info */.pq)(look.at('log', text));
        for (const each of outcome.annotations(9))
            annotate('error', lookAt(each, look));
        annotate('error', lookAt({ title: 'Launch Gate', message: text }, look));
        // The summary cannot be written either if a runner's file that cannot be written is the error.
        await addSummary(look.at('summary', titled(inputs.name, outcome.summary()))).catch(() => { });
        await tellGitHub(outcome, notifications, event, context, inputs);
        return exitCode;
    }
}
async function tell(report, reportFile, name, look) {
    const [{ terminal }, { summary }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(3088), __webpack_require__.e(1187)]).then(__webpack_require__.bind(__webpack_require__, 83568)),
        Promise.all(/* import() */[__webpack_require__.e(3088), __webpack_require__.e(1421)]).then(__webpack_require__.bind(__webpack_require__, 1421)),
    ]);
    (0,core/* info */.pq)(look.at('log', terminal(report, { colour: false }).trimEnd()));
    // In a run that passes, every failing finding is less severe than `fail-on`: it is shown and stops nothing.
    const level = report.verdict === 'fail' ? 'error' : 'warning';
    for (const each of (0,annotations/* annotations */.hk)(report))
        annotate(level, lookAt(each, look));
    if (report.verdict === 'fail') {
        annotate('error', lookAt({ title: 'Launch Gate', message: (0,annotations/* verdictLine */.MT)(report) }, look));
    }
    const outputs = outputsOf(report);
    await setOutputs({ ...outputs, p95: look.at('outputs', outputs.p95, 'json').trimEnd(), report: reportFile });
    await addSummary(look.at('summary', titled(name, summary(report))));
}
/** Looks at each text of the annotation as a whole, as a reader sees it: a secret may have more than one line. */
function lookAt(annotation, look) {
    return JSON.parse(look.at('log', JSON.stringify(annotation), 'json'));
}
/** A job with several gates has a summary of each. */
function titled(name, markdown) {
    return name ? `# ${(0,neutralise/* neutraliseMarkdown */.GP)(name.slice(0, 60))}\n\n${markdown}` : markdown;
}
/** Gates of one job share the runner's temporary folder. */
function defaultReportName(name) {
    if (!name)
        return 'launch-gate-report.json';
    return `launch-gate-report-${(0,external_node_crypto_.createHash)('sha256').update(name).digest('hex').slice(0, 12)}.json`;
}
/** Throws USAGE. */
async function assertFolder(path) {
    const isFolder = await (0,promises_.stat)(path).then((found) => found.isDirectory(), () => false);
    if (!isFolder) {
        throw new errors/* GateError */.u('USAGE', {
            problem: `working-directory: there is no folder ${path}; give the "path" of actions/checkout`,
        });
    }
}
const actionLogger = (redact) => ({
    info: (line) => (0,core/* info */.pq)(redact((0,neutralise/* neutraliseLog */.Z$)(redact(line)))),
    progress: () => { },
});


/***/ }),

/***/ 43260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MT: () => (/* binding */ verdictLine),
/* harmony export */   f2: () => (/* binding */ mistakeAnnotations),
/* harmony export */   hk: () => (/* binding */ annotations)
/* harmony export */ });
/* harmony import */ var _config_sections_defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95626);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11793);
/* harmony import */ var _text_cut_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72316);
/* harmony import */ var _text_neutralise_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91312);
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26720);
/* harmony import */ var _model_evidence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63282);
/* harmony import */ var _model_headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42251);
/* harmony import */ var _model_repository_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42239);








// The runner keeps ten errors of a step; the tenth is the verdict (actions/toolkit docs/problem-matchers.md).
const maxAnnotations = 9;
// The runner cuts a message at 4,096 characters, after it has masked secrets; masking may lengthen the message.
const maxMessageLength = 3900;
// The limit of the checks API.
const maxTitleLength = 255;
/** The failing findings as annotations, most severe first: a secret on its line, a check at its configuration. */
function annotations(report, most = maxAnnotations) {
    return failing(report).slice(0, most).map(annotation);
}
/** The mistakes in the configuration that ended the run, each on its line; none for other errors. `show` redacts. */
function mistakeAnnotations(error, show) {
    if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u))
        return [];
    return error.diagnostics.slice(0, maxAnnotations).map(({ at: { file, line, column }, message }) => ({
        ...(file === _config_sections_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .routesInput */ .tI ? {} : { file: (0,_text_neutralise_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(show(file)), line, col: column }),
        title: 'A mistake in the configuration',
        message: (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .J)((0,_text_neutralise_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(show(message)), maxMessageLength),
    }));
}
/** The text of the last annotation: the verdict, and the number of failures that have no annotation. */
function verdictLine(report) {
    const left = failing(report).length - maxAnnotations;
    return left > 0 ? `${(0,_model_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .Pl)(report)} ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .L)(left, 'more failure')} in the job summary.` : (0,_model_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .Pl)(report);
}
/** The failing findings without repeats: several commits may have added the same secret to the same line. */
function failing({ findings }) {
    const seen = new Set();
    return findings.filter(({ status, title, where: { file, line, column, url } }) => {
        const place = JSON.stringify([title, file, line, column, file ? undefined : url]);
        if (status !== 'fail' || seen.has(place))
            return false;
        seen.add(place);
        return true;
    });
}
function annotation(finding) {
    const message = (0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .evidence */ .M)(finding, { reproduce: false }).join('\n') || `Rule ${finding.rule}.`;
    return {
        ...spot(finding),
        title: (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .J)((0,_text_neutralise_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(finding.title), maxTitleLength),
        message: (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .J)(message, maxMessageLength),
    };
}
/** The runner refuses a column if the line and the end line differ (actions/runner IssueCommandExtension). */
function spot(finding) {
    const { line, endLine, column } = finding.where;
    const file = (0,_model_repository_path_js__WEBPACK_IMPORTED_MODULE_7__/* .fileOf */ .W7)(finding);
    if (!file)
        return {};
    if (!line)
        return { file: (0,_text_neutralise_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(file) };
    const several = endLine !== undefined && endLine > line;
    return { file: (0,_text_neutralise_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(file), line, ...(several ? { endLine } : { col: column }) };
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

/***/ 42251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   M9: () => (/* binding */ verdictMarks),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   ud: () => (/* binding */ cancelledRule)
/* harmony export */ });
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26720);

const severities = ['blocker', 'high', 'medium'];
const words = { pass: 'ready to launch', fail: 'do not launch', none: 'nothing to judge yet' };
/** The mark before each verdict. */
const verdictMarks = { pass: '✓', fail: '✗', none: '–' };
/** The rule of the finding of a cancelled run. Such a finding says nothing about the deployment. */
const cancelledRule = 'gate/cancelled';
/** The verdict in words: `do not launch`, `ready to launch`, `cancelled` or `nothing to judge yet`. */
function verdictWords({ verdict, findings }) {
    const failing = findings.filter(({ status }) => status === 'fail');
    const isCancelled = failing.length > 0 && failing.every(({ rule }) => rule === cancelledRule);
    return isCancelled ? 'cancelled' : words[verdict];
}
/**
 * How many findings fail, and how many could not be judged: `2 blockers, 1 high`; empty when there are none. For a run
 * that judged nothing, the reason.
 */
function tally({ findings, run }) {
    if (run.reason)
        return run.reason;
    const failing = findings.filter(({ status, rule }) => status === 'fail' && rule !== cancelledRule);
    const counts = severities.map((severity) => {
        const count = failing.filter((finding) => finding.severity === severity).length;
        return count === 0 ? '' : severity === 'blocker' ? (0,_text_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(count, severity) : `${count} ${severity}`;
    });
    const inconclusive = findings.filter(({ status }) => status === 'inconclusive').length;
    return [...counts, inconclusive > 0 ? `${inconclusive} inconclusive` : ''].filter(Boolean).join(', ');
}
/** `Launch Gate: do not launch. 2 blockers, 1 high.` */
function headline(report) {
    if (report.run.reason)
        return `Launch Gate: ${verdictWords(report)}, for ${report.run.reason}.`;
    const counts = tally(report);
    return `Launch Gate: ${verdictWords(report)}.${counts && ` ${counts}.`}`;
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
