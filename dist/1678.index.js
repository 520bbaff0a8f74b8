export const id = 1678;
export const ids = [1678];
export const modules = {

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
// EXTERNAL MODULE: ./lib/src/github/event/read-event.js + 2 modules
var read_event = __webpack_require__(43564);
;// CONCATENATED MODULE: ./lib/src/github/publish/outputs.js
/** The action's outputs, but `report`: the verdict, how many findings fail, and p95 in milliseconds by check as JSON. */
function outputsOf(report) {
    return {
        // A step that asks for `pass` waits, and one that asks for `fail` has no cause.
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
 * What the runner is told to mask, the value first. By itself it masks the lines of a value and a few encodings of it
 * (actions/runner HostContext.cs); hex, base64url and form encoding are none of them. Pieces shorter than six
 * characters would blot out the log.
 */
function maskForms(secret) {
    const values = [secret, ...secret.split(/\r\n|\r|\n/).map((line) => line.trim())];
    const forms = values.flatMap((value) => (value.trim().length < minLength ? [] : [value, ...(0,secret_forms/* secretForms */.e)(value)]));
    return [...new Set(forms)].filter((form) => form.trim().length >= minLength);
}

;// CONCATENATED MODULE: ./lib/src/github/publish/runner.js




// GitHub's runner, through its own toolkit. The toolkit reads `process.env` and writes to `process.stdout` by itself:
// this is the one file besides the entries that does, and only the action's entry uses it.
//
// Where the toolkit does not do what the gate needs:
// - It escapes the texts of a command, so that none ends it, but a line of the log it prints as it is. Whoever prints one
//   has made it harmless (`neutraliseLog`), and redacted it.
// - The runner masks a value, its lines and a few encodings of it; `maskForms` names the others.
// - act repeats the commands it reads in its JSON log: there the mask itself would be the leak.
// - Without GITHUB_OUTPUT it prints `::set-output`, which the runner has given up, and without GITHUB_STEP_SUMMARY it
//   throws: a program that is no runner asked for neither. A file that is named and gone it refuses; it is made anew.
// - It knows no size. The runner drops a summary of more than 1 MiB: `summary` in report/formats stays below that.

/** An annotation, which the runner also shows in the log. */
function annotate(level, { message, line, col, ...where }) {
    const issue = { error: core/* error */.z3, warning: core/* warning */.$e }[level];
    issue(message, { ...where, startLine: line, startColumn: col });
}
/** No later line of this job, of whichever step, shows the secret. */
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
 * The inputs of action.yml as one plain object. `read` answers one by its name, trimmed, and empty where it is not given.
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
// EXTERNAL MODULE: ./lib/src/report/formats/summary.js + 1 modules
var summary = __webpack_require__(1421);
// EXTERNAL MODULE: ./lib/src/report/report-files.js + 1 modules
var report_files = __webpack_require__(99513);
// EXTERNAL MODULE: ./lib/src/system.js
var system = __webpack_require__(72461);
// EXTERNAL MODULE: ./lib/src/text/neutralise.js
var neutralise = __webpack_require__(91312);
// EXTERNAL MODULE: ./lib/src/text/redaction/last-look.js
var last_look = __webpack_require__(89814);
;// CONCATENATED MODULE: ./lib/src/main.js



















/** The action as GitHub's runner starts it; answers the exit code. */
async function runAction(env) {
    const inputs = readInputs(core/* getInput */.V4);
    const cwd = (0,external_node_path_.resolve)(env['GITHUB_WORKSPACE'] ?? process.cwd(), inputs.workingDirectory ?? '.');
    return run(inputs, { ...(0,system/* systemContext */.N)({ cwd, env, log: actionLogger }), mask: mask });
}
/**
 * One run of the action in the folder of the context; answers the exit code. Annotations and the verdict go to the log,
 * the rest to the runner's files, to the reports that the inputs ask for, and to GitHub.
 */
async function run(inputs, context) {
    const look = (0,last_look/* createLastLook */.i)(context);
    // As far as they are known when the run cannot judge.
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
            const { nothingToJudge } = await __webpack_require__.e(/* import() */ 9633).then(__webpack_require__.bind(__webpack_require__, 69633));
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
        const { runGate } = await __webpack_require__.e(/* import() */ 9633).then(__webpack_require__.bind(__webpack_require__, 69633));
        const report = await runGate(request, context);
        await (0,report_files/* writeReportFiles */.t4)(report, paths, rules, look);
        await tell(report, reportFile, name, look);
        const { judged, tellGitHub } = await __webpack_require__.e(/* import() */ 1184).then(__webpack_require__.bind(__webpack_require__, 48803));
        await tellGitHub(judged(report), notifications, event, context, inputs);
        return (0,verdict/* exitCodeOf */.FO)(report);
    }
    catch (error) {
        const { text, exitCode } = (0,could_not_judge/* describeFailure */.I)(error, context.redactor.redact);
        const { notJudged, tellGitHub } = await __webpack_require__.e(/* import() */ 1184).then(__webpack_require__.bind(__webpack_require__, 48803));
        const outcome = notJudged(text, (0,annotations/* mistakeAnnotations */.f2)(error, context.redactor.redact));
        (0,core/* info */.pq)(look.at('log', text));
        for (const each of outcome.annotations(9))
            annotate('error', lookAt(each, look));
        annotate('error', lookAt({ title: 'Launch Gate', message: text }, look));
        // A file that cannot be written may be why.
        await addSummary(look.at('summary', titled(inputs.name, outcome.summary()))).catch(() => { });
        await tellGitHub(outcome, notifications, event, context, inputs);
        return exitCode;
    }
}
async function tell(report, reportFile, name, look) {
    const { terminal } = await __webpack_require__.e(/* import() */ 3568).then(__webpack_require__.bind(__webpack_require__, 83568));
    (0,core/* info */.pq)(look.at('log', terminal(report, { colour: false }).trimEnd()));
    // What is less severe than `fail-on` is shown, and stops nothing.
    const level = report.verdict === 'fail' ? 'error' : 'warning';
    for (const each of (0,annotations/* annotations */.hk)(report))
        annotate(level, lookAt(each, look));
    if (report.verdict === 'fail') {
        annotate('error', lookAt({ title: 'Launch Gate', message: (0,annotations/* verdictLine */.MT)(report) }, look));
    }
    const outputs = outputsOf(report);
    await setOutputs({ ...outputs, p95: look.at('outputs', outputs.p95, 'json').trimEnd(), report: reportFile });
    await addSummary(look.at('summary', titled(name, (0,summary/* summary */.z)(report))));
}
/** Each text of it whole, as it is read: a secret may have more than one line. */
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
/* harmony import */ var _config_sections_routes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96150);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11793);
/* harmony import */ var _text_cut_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72316);
/* harmony import */ var _text_neutralise_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91312);
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26720);
/* harmony import */ var _model_evidence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63282);
/* harmony import */ var _model_headline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42251);
/* harmony import */ var _model_repository_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42239);








// The runner keeps ten errors of a step; the tenth is the verdict's (actions/toolkit docs/problem-matchers.md).
const maxAnnotations = 9;
// It cuts a message at 4,096 characters, after masking, which may lengthen it.
const maxMessageLength = 3900;
// The limit of the checks API.
const maxTitleLength = 255;
/** The failing findings as annotations, the most severe first: a secret on its line, a check on its configuration's. */
function annotations(report, most = maxAnnotations) {
    return failing(report).slice(0, most).map(annotation);
}
/** The mistakes of a configuration, each on its line, where that ended the run; `show` redacts. */
function mistakeAnnotations(error, show) {
    if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u))
        return [];
    return error.diagnostics.slice(0, maxAnnotations).map(({ at: { file, line, column }, message }) => ({
        ...(file === _config_sections_routes_js__WEBPACK_IMPORTED_MODULE_0__/* .routesInput */ .t ? {} : { file: (0,_text_neutralise_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(show(file)), line, col: column }),
        title: 'A mistake in the configuration',
        message: (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .J)((0,_text_neutralise_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(show(message)), maxMessageLength),
    }));
}
/** The verdict as the last annotation says it, with the number of failures that had no room. */
function verdictLine(report) {
    const left = failing(report).length - maxAnnotations;
    return left > 0 ? `${(0,_model_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .Pl)(report)} ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(left, 'more failure')} in the job summary.` : (0,_model_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .Pl)(report);
}
/** What fails, once: a secret that several commits added to the same line says the same there. */
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
        title: (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .J)((0,_text_neutralise_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(finding.title), maxTitleLength),
        message: (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .J)(message, maxMessageLength),
    };
}
/** The runner refuses a column where the lines differ (actions/runner IssueCommandExtension). */
function spot(finding) {
    const { line, endLine, column } = finding.where;
    const file = (0,_model_repository_path_js__WEBPACK_IMPORTED_MODULE_7__/* .fileOf */ .W7)(finding);
    if (!file)
        return {};
    if (!line)
        return { file: (0,_text_neutralise_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(file) };
    const several = endLine !== undefined && endLine > line;
    return { file: (0,_text_neutralise_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(file), line, ...(several ? { endLine } : { col: column }) };
}


/***/ }),

/***/ 29292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zH: () => (/* binding */ details),
  R_: () => (/* binding */ findingsHead),
  f9: () => (/* binding */ findingsTable),
  I0: () => (/* binding */ fitInto),
  TM: () => (/* binding */ folded),
  mG: () => (/* binding */ inline),
  H$: () => (/* binding */ mapSections),
  RO: () => (/* binding */ routesTable),
  nM: () => (/* binding */ row),
  z8: () => (/* binding */ sections_scope),
  Sw: () => (/* binding */ verdictTitle)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/src/text/cut.js
var cut = __webpack_require__(72316);
// EXTERNAL MODULE: ./lib/src/text/neutralise.js
var neutralise = __webpack_require__(91312);
// EXTERNAL MODULE: ./lib/src/text/plural.js
var plural = __webpack_require__(26720);
// EXTERNAL MODULE: ./lib/src/report/model/change.js
var change = __webpack_require__(44947);
// EXTERNAL MODULE: ./lib/src/report/model/evidence.js
var evidence = __webpack_require__(63282);
// EXTERNAL MODULE: ./lib/src/report/model/headline.js
var headline = __webpack_require__(42251);
// EXTERNAL MODULE: ./lib/src/report/model/launch-map.js
var launch_map = __webpack_require__(52407);
// EXTERNAL MODULE: ./lib/src/report/model/p95.js
var p95 = __webpack_require__(47881);
// EXTERNAL MODULE: ./lib/src/report/model/scope.js
var scope = __webpack_require__(16119);
;// CONCATENATED MODULE: ./lib/src/report/formats/launch-graph.js


// Mermaid draws no more than 500 edges, and nobody reads them.
const maxHosts = 30;
const maxLabel = 80;
/** The launch map as a Mermaid flow chart: host → CNAMEs → addresses → who answers with which certificate. */
function launchGraph(hosts) {
    const ids = new Map();
    const lines = new Set();
    /** Hosts that lead to the same name or address meet there. */
    const node = (text, isBad = false) => {
        const label = `["${safeLabel(text)}"]${isBad ? ':::bad' : ''}`;
        const id = ids.get(label) ?? `n${ids.size}`;
        if (!ids.has(label))
            lines.add(`  ${id}${label}`);
        ids.set(label, id);
        return id;
    };
    const arrow = (from, to) => lines.add(`  ${from} --> ${to}`);
    for (const host of hosts.slice(0, maxHosts)) {
        let at = node((0,launch_map/* showHost */.CT)(host));
        for (const name of host.chain) {
            const next = node(name);
            arrow(at, next);
            at = next;
        }
        if (host.dns !== 'found')
            arrow(at, node(host.dns === 'unreachable' ? 'no answer' : 'nothing', true));
        for (const address of host.addresses) {
            const endpoint = host.endpoints.find((each) => each.address === address);
            const where = node(endpoint ? address : `${address} (not asked)`);
            arrow(at, where);
            if (!endpoint)
                continue;
            const who = [host.answeredBy, (0,launch_map/* showEndpoint */.jT)(endpoint)].filter(Boolean).join(': ');
            arrow(where, node(who, endpoint.state !== 'trusted'));
        }
    }
    return ['flowchart LR', ...lines, '  classDef bad stroke:#cf222e,stroke-width:2px'].join('\n');
}
/** Only what no syntax of Mermaid, Markdown or HTML is made of. */
function safeLabel(text) {
    return (0,cut/* cut */.J)(text.toWellFormed(), maxLabel).replace(/[^\p{L}\p{N} .,:()'…-]/gu, '_');
}

;// CONCATENATED MODULE: ./lib/src/report/formats/sections.js











const maxCellLength = 300;
const maxDetailLength = 4000;
// Room for the line that counts what was left out.
const noteBytes = 100;
/** Fits sections one after the other into `maxBytes`, each into its share of what is then left. */
function fitInto(maxBytes) {
    let left = maxBytes;
    return (section, share = 1) => {
        const text = fitSection(section, left * share);
        left -= external_node_buffer_.Buffer.byteLength(text) + 1;
        return text;
    };
}
/** The section with as many rows as fit, and the number of those that don't; empty without rows. */
function fitSection({ open, rows, close, noun }, maxBytes) {
    if (rows.length === 0)
        return '';
    let left = maxBytes - external_node_buffer_.Buffer.byteLength(open + close) - noteBytes;
    if (left < 0)
        return '';
    const kept = [];
    for (const row of rows) {
        left -= external_node_buffer_.Buffer.byteLength(row) + 1;
        if (left < 0)
            break;
        kept.push(row);
    }
    const missing = rows.length - kept.length;
    const note = missing > 0 ? `\n\n${(0,plural/* plural */.L)(missing, noun)} left out here; the JSON report has all.\n` : '';
    return `${open}\n${kept.join('\n')}${note}${close}`;
}
/** `Do not launch: 2 blockers, 1 high`. */
function verdictTitle(report) {
    const words = (0,headline/* verdictWords */.L2)(report);
    return [words.charAt(0).toUpperCase() + words.slice(1), (0,headline/* tally */.N4)(report)];
}
const findingsHead = '| severity | what | where | seen |\n|---|---|---|---|';
/** `place` shows where a finding is, as Markdown. */
function findingsTable(findings, place = plainLocation) {
    const rows = oneByOne(findings, (finding) => {
        const { status, severity, title, observed = '' } = finding;
        return row([words(status, severity), inline(title), place(finding), inline(observed)]);
    });
    return { open: findingsHead, rows, close: '\n', noun: 'finding' };
}
function plainLocation({ where }) {
    return inline((0,evidence/* showLocation */.Z)(where) ?? '');
}
function words(status, severity) {
    if (status === 'inconclusive')
        return 'unclear';
    return status === 'warn' ? 'warning' : severity;
}
function routesTable(latency) {
    const rows = latency.map((route) => {
        const { check, p95Ms, intervalMs, budgetMs, verdict, over, n, coldMs } = route;
        return row([
            inline(check),
            (0,p95/* showP95 */.w)(p95Ms, intervalMs),
            budgetMs === null ? '' : `${budgetMs} ms`,
            verdict,
            `${over} of ${n}`,
            coldMs === null ? 'not measured' : `${Math.round(coldMs)} ms`,
            inline((0,change/* showChange */.e)(route)),
        ]);
    });
    const open = '| route | p95 | budget | verdict | over budget | first request | against the last release |\n|---|---|---|---|---|---|---|';
    return folded('p95 per route', rows, 'route', open);
}
/** Where each host of the launch leads, as a table and as a graph, folded. */
function mapSections({ launch }) {
    const hosts = launch?.hosts ?? [];
    if (hosts.length === 0)
        return [];
    const rows = (0,launch_map/* launchMap */.k5)(hosts).map(({ host, path, answers, certificate }) => row([host, path, answers, certificate].map(inline)));
    const open = '| host | leads to | answers | certificate |\n|---|---|---|---|';
    const graph = `\n\`\`\`mermaid\n${launchGraph(hosts)}\n\`\`\``;
    return [folded('Launch map', rows, 'host', open), folded('Launch map as a graph', [graph], 'graph')];
}
/** What the verdict rests on, folded. */
function sections_scope(report) {
    const groups = { scanned: (0,scope/* scanned */.zi)(report), passed: (0,cut/* fewer */.O)((0,scope/* passed */.bF)(report)), skipped: (0,cut/* fewer */.O)((0,scope/* unjudged */.bC)(report)) };
    const rows = Object.entries(groups)
        .filter(([, items]) => items.length > 0)
        .map(([name, items]) => `- ${name}: ${items.map(inline).join(' · ')}`);
    return folded('What was scanned', rows, 'line');
}
/** Of each finding what was expected and seen, and how to see it again, folded. */
function details(findings) {
    return folded('Details, and how to see each again', oneByOne(findings, detail), 'detail');
}
function detail(finding) {
    const text = (0,evidence/* evidence */.M)(finding, { reproduce: true }).join('\n');
    const title = `**${words(finding.status, finding.severity)}** ${inline(finding.title)}\n`;
    return text ? `${title}\n${(0,neutralise/* codeBlock */.DV)((0,cut/* cut */.J)(text, maxDetailLength))}\n` : title;
}
function folded(title, rows, noun, open = '') {
    return {
        open: `<details><summary>${title}</summary>\n${open && `\n${open}`}`,
        rows,
        close: '\n\n</details>\n',
        noun,
    };
}
/** Of thousands of findings only some have room. */
function oneByOne(findings, rowOf) {
    return {
        length: findings.length,
        *[Symbol.iterator]() {
            for (const finding of findings)
                yield rowOf(finding);
        },
    };
}
/** Cells are Markdown already. */
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}
/** Foreign text for the middle of a line of Markdown, at a length that a reader bears. */
function inline(text) {
    return (0,neutralise/* neutraliseMarkdown */.GP)((0,cut/* cut */.J)(text, maxCellLength));
}


/***/ }),

/***/ 1421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ summary)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/src/text/duration.js
var duration = __webpack_require__(40562);
// EXTERNAL MODULE: ./lib/src/report/model/headline.js
var headline = __webpack_require__(42251);
// EXTERNAL MODULE: ./lib/src/report/model/risk-list.js
var risk_list = __webpack_require__(37117);
// EXTERNAL MODULE: ./lib/src/text/cut.js
var cut = __webpack_require__(72316);
// EXTERNAL MODULE: ./lib/src/text/neutralise.js
var neutralise = __webpack_require__(91312);
// EXTERNAL MODULE: ./lib/src/report/model/evidence.js
var evidence = __webpack_require__(63282);
// EXTERNAL MODULE: ./lib/src/report/formats/sections.js + 1 modules
var sections = __webpack_require__(29292);
;// CONCATENATED MODULE: ./lib/src/report/formats/risk-sections.js





const maxDetailLength = 4000;
/** The risk list in Markdown: what must be fixed now in full, the rest folded. */
function riskSections(list) {
    return (0,risk_list/* riskLists */.xb)(list).map(({ title, risks }) => {
        const rows = risks.map((risk, index) => item(risk, index + 1));
        if (risks === list.now)
            return { open: `### ${title}\n`, rows, close: '\n', noun: 'risk' };
        return (0,sections/* folded */.TM)(`${title} (${risks.length})`, rows, 'risk');
    });
}
function item({ findings: [first, ...more], impact }, number) {
    const severity = first.status === 'inconclusive' ? 'unclear' : first.severity;
    const places = (0,cut/* fewer */.O)([first, ...more].map(({ where }) => (0,evidence/* showLocation */.Z)(where) ?? ''));
    const lines = (0,cut/* cut */.J)((0,evidence/* evidence */.M)(first, { reproduce: true }).join('\n'), maxDetailLength);
    const head = `**${number}. ${severity}** ${(0,sections/* inline */.mG)(first.title)}\n`;
    const meaning = [impact, ...places].filter(Boolean).map(sections/* inline */.mG).join(' · ');
    return `\n${head}\n${meaning}\n\n${(0,neutralise/* codeBlock */.DV)(lines)}`;
}

;// CONCATENATED MODULE: ./lib/src/report/formats/summary.js






// GitHub drops a summary of more than 1 MiB whole (docs: "Workflow commands for GitHub Actions", job summaries).
const defaultMaxBytes = 1_000_000;
/**
 * The job summary in Markdown: the verdict, a table of what failed, and folded below it the details.
 * What `maxBytes` (at least 10,000) has no room for is left out, the least severe first, and counted.
 */
function summary(report, maxBytes = defaultMaxBytes) {
    const shown = report.findings.filter(({ status }) => status !== 'pass');
    const head = heading(report);
    const take = (0,sections/* fitInto */.I0)(maxBytes - external_node_buffer_.Buffer.byteLength(head) - external_node_buffer_.Buffer.byteLength(fold(' ')));
    const others = shown.filter((finding) => !(0,risk_list/* isRisk */._p)(finding));
    const table = take((0,sections/* findingsTable */.f9)(others), 1 / 2);
    const risks = riskSections((0,risk_list/* riskList */.MQ)(report.findings)).map((section) => take(section, 1 / 2));
    const scanned = take((0,sections/* scope */.z8)(report), 1 / 2);
    const routes = take((0,sections/* routesTable */.RO)(report.latency), 1 / 2);
    const map = (0,sections/* mapSections */.H$)(report).map((section) => take(section, 1 / 2));
    const evidence = take((0,sections/* details */.zH)(others));
    const rest = [routes, ...map, scanned].filter(Boolean).join('\n');
    return [head, table, ...risks, evidence, shown.length > 0 ? rest : fold(rest)].filter(Boolean).join('\n');
}
/** A green run is three lines: the verdict, what it is about, and this. */
function fold(sections) {
    return sections && `<details><summary>What was judged</summary>\n\n${sections}\n</details>\n`;
}
function heading(report) {
    const [words, counts] = (0,sections/* verdictTitle */.Sw)(report);
    const mark = headline/* verdictMarks */.M9[report.verdict];
    const { sha, baseUrl, durationMs } = report.run;
    const facts = [sha && `commit ${sha.slice(0, 7)}`, baseUrl, (0,duration/* showDuration */.k)(durationMs)].filter((each) => each);
    return `## ${mark} ${words}${counts && `: ${counts}`}\n\n${facts.map((fact) => (0,sections/* inline */.mG)(fact)).join(' · ')}\n`;
}


/***/ }),

/***/ 42239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   yD: () => (/* binding */ configurationPath)
/* harmony export */ });
/** Where code scanning and GitLab show what stands in no file of the repository: they drop what has no place. */
const configurationPath = '.github/launch-gate.yml';
/** The file that a finding stands in; a message has a name in place of one (`via`). */
function fileOf({ via, where }) {
    return via === 'message' ? undefined : where.file;
}
/** A path below the root of the repository; undefined for an absolute one, or one that leaves it. */
function repositoryPath(file) {
    const path = file.toWellFormed().replaceAll('\\', '/');
    return /^(?:\/|[a-z]:)|(?:^|\/)\.{1,2}(?:\/|$)/i.test(path) ? undefined : path;
}


/***/ })

};
