export const id = 947;
export const ids = [947];
export const modules = {

/***/ 947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/arguments.js
var src_arguments = __webpack_require__(9906);
// EXTERNAL MODULE: ./lib/src/gate.js + 2 modules
var gate = __webpack_require__(4818);
// EXTERNAL MODULE: ./lib/src/gate-request.js + 1 modules
var gate_request = __webpack_require__(3077);
;// CONCATENATED MODULE: ./lib/src/github/commands.js
/**
 * A workflow command, e.g. `::error file=src/a.ts,line=3::message`, escaped as the runner unescapes it
 * (docs.github.com, "Workflow commands for GitHub Actions"; actions/runner ActionCommand.cs).
 */
function command(name, properties, message) {
    const list = Object.entries(properties).filter(([, value]) => value !== undefined && value !== '');
    const written = list.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(',');
    return `::${name}${written ? ` ${written}` : ''}::${escapeMessage(message)}`;
}
function escapeMessage(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

// EXTERNAL MODULE: ./lib/src/redaction/secret-forms.js
var secret_forms = __webpack_require__(1680);
;// CONCATENATED MODULE: ./lib/src/github/masks.js

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

;// CONCATENATED MODULE: ./lib/src/github/outputs.js
/** The action's outputs, but `report`: the verdict, how many findings fail, and p95 in milliseconds by check as JSON. */
function outputsOf(report) {
    return {
        verdict: report.verdict,
        findings: String(report.findings.filter(({ status }) => status === 'fail').length),
        p95: JSON.stringify(Object.fromEntries(report.latency.map(({ check, p95Ms }) => [check, p95Ms]))),
    };
}

// EXTERNAL MODULE: ./lib/src/github/read-event.js + 1 modules
var read_event = __webpack_require__(7179);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./lib/src/github/runner-files.js


/**
 * Sets outputs of the step through the file that the runner names (docs.github.com, "Workflow commands", setting an
 * output parameter). The delimiter is random, so that no value can end itself and set another output.
 */
async function setOutputs(env, outputs) {
    const file = env['GITHUB_OUTPUT'];
    if (!file)
        return;
    const delimiter = `end-${(0,external_node_crypto_.randomUUID)()}`;
    const lines = Object.entries(outputs).map(([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
    await (0,promises_.appendFile)(file, lines.join(''));
}
/** Adds Markdown to the job's summary. The caller keeps it below the runner's 1 MiB. */
async function addSummary(env, markdown) {
    const file = env['GITHUB_STEP_SUMMARY'];
    if (file)
        await (0,promises_.appendFile)(file, `${markdown}\n`);
}

// EXTERNAL MODULE: ./lib/src/report/cut.js
var cut = __webpack_require__(5553);
// EXTERNAL MODULE: ./lib/src/report/evidence.js
var evidence = __webpack_require__(4884);
// EXTERNAL MODULE: ./lib/src/report/headline.js
var headline = __webpack_require__(5509);
// EXTERNAL MODULE: ./lib/src/report/neutralise.js
var neutralise = __webpack_require__(1363);
// EXTERNAL MODULE: ./lib/src/report/quantity.js
var quantity = __webpack_require__(8956);
;// CONCATENATED MODULE: ./lib/src/report/annotations.js





// The runner keeps ten errors of a step; the tenth is the verdict's (actions/toolkit docs/problem-matchers.md).
const maxAnnotations = 9;
// It cuts a message at 4,096 characters, after masking, which may lengthen it.
const maxMessageLength = 3900;
// The limit of the checks API.
const maxTitleLength = 255;
/** The failing findings as annotations, the most severe first: a secret on its line, a check on its configuration's. */
function annotations(report) {
    return failing(report).slice(0, maxAnnotations).map(annotation);
}
/** The verdict as the last annotation says it, with the number of failures that had no room. */
function verdictLine(report) {
    const left = failing(report).length - maxAnnotations;
    return left > 0 ? `${(0,headline/* headline */.Pl)(report)} ${(0,quantity/* plural */.LS)(left, 'more failure')} in the job summary.` : (0,headline/* headline */.Pl)(report);
}
function failing({ findings }) {
    return findings.filter(({ status }) => status === 'fail');
}
function annotation(finding) {
    const message = (0,evidence/* evidence */.M)(finding, { reproduce: false }).join('\n') || `Rule ${finding.rule}.`;
    return {
        ...spot(finding),
        title: (0,cut/* cut */.J)((0,neutralise/* oneLine */.TN)(finding.title), maxTitleLength),
        message: (0,cut/* cut */.J)(message, maxMessageLength),
    };
}
/** The runner refuses a column where the lines differ (actions/runner IssueCommandExtension). */
function spot({ where: { file, line, endLine, column }, }) {
    if (!file)
        return {};
    if (!line)
        return { file: (0,neutralise/* oneLine */.TN)(file) };
    const several = endLine !== undefined && endLine > line;
    return { file: (0,neutralise/* oneLine */.TN)(file), line, ...(several ? { endLine } : { col: column }) };
}

// EXTERNAL MODULE: ./lib/src/report/could-not-judge.js
var could_not_judge = __webpack_require__(7230);
// EXTERNAL MODULE: ./lib/src/report/json.js
var json = __webpack_require__(9695);
// EXTERNAL MODULE: ./lib/src/report/report-file.js
var report_file = __webpack_require__(1574);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/src/report/scope.js
var scope = __webpack_require__(8525);
;// CONCATENATED MODULE: ./lib/src/report/summary.js







// GitHub drops a summary of more than 1 MiB whole (docs: "Workflow commands for GitHub Actions", job summaries).
const defaultMaxBytes = 1_000_000;
const maxCellLength = 300;
const maxDetailLength = 4000;
// Room for the line that counts what was left out.
const noteBytes = 100;
/**
 * The job summary in Markdown: the verdict, a table of what failed, and folded below it the details.
 * What `maxBytes` (at least 10,000) has no room for is left out, the least severe first, and counted.
 */
function summary(report, maxBytes = defaultMaxBytes) {
    const shown = report.findings.filter(({ status }) => status !== 'pass');
    const head = heading(report);
    let left = maxBytes - external_node_buffer_.Buffer.byteLength(head);
    const take = (section, share = 1) => {
        const text = fit(section, left * share);
        left -= external_node_buffer_.Buffer.byteLength(text) + 1;
        return text;
    };
    const table = take(findingsTable(shown), 1 / 2);
    const scope = take(folded('What was scanned', scopeRows(report), 'line'), 1 / 2);
    const routes = take(routesTable(report.latency), 1 / 2);
    const details = take(folded('Details, and how to see each again', shown.map(detail), 'detail'));
    return [head, table, details, routes, scope].filter(Boolean).join('\n');
}
/** The section with as many rows as fit, and the number of those that don't; empty without rows. */
function fit({ open, rows, close, noun }, maxBytes) {
    if (rows.length === 0)
        return '';
    let left = maxBytes - external_node_buffer_.Buffer.byteLength(open + close) - noteBytes;
    const kept = [];
    for (const row of rows) {
        left -= external_node_buffer_.Buffer.byteLength(row) + 1;
        if (left < 0)
            break;
        kept.push(row);
    }
    const missing = rows.length - kept.length;
    const note = missing > 0 ? `\n\n${(0,quantity/* plural */.LS)(missing, noun)} left out here; the JSON report has all.\n` : '';
    return `${open}\n${kept.join('\n')}${note}${close}`;
}
function heading(report) {
    const counts = (0,headline/* tally */.N4)(report);
    const words = (0,headline/* verdictWords */.L2)(report);
    const mark = report.verdict === 'pass' ? '✓' : '✗';
    const { sha, baseUrl, durationMs } = report.run;
    const facts = [sha && `commit ${sha.slice(0, 7)}`, baseUrl, (0,quantity/* showDuration */.kJ)(durationMs)].filter((each) => each);
    return `## ${mark} ${words.charAt(0).toUpperCase()}${words.slice(1)}${counts && `: ${counts}`}\n\n${facts.map((fact) => inline(fact)).join(' · ')}\n`;
}
function findingsTable(findings) {
    const rows = findings.map(({ status, severity, title, where, observed }) => row([words(status, severity), title, (0,evidence/* showPlace */.R)(where) ?? '', observed ?? '']));
    return { open: '| severity | what | where | seen |\n|---|---|---|---|', rows, close: '\n', noun: 'finding' };
}
function words(status, severity) {
    if (status === 'inconclusive')
        return 'unclear';
    return status === 'warn' ? 'warning' : severity;
}
function routesTable(latency) {
    const rows = latency.map(({ check, p95Ms, intervalMs, budgetMs, verdict, over, n, coldMs }) => row([
        check,
        (0,quantity/* showP95 */.wQ)(p95Ms, intervalMs),
        `${budgetMs} ms`,
        verdict,
        `${over} of ${n}`,
        coldMs === null ? 'not measured' : `${Math.round(coldMs)} ms`,
    ]));
    const open = '| route | p95 | budget | verdict | over budget | first request |\n|---|---|---|---|---|---|';
    return folded('p95 per route', rows, 'route', open);
}
function scopeRows(report) {
    const groups = { scanned: (0,scope/* scanned */.zi)(report), passed: (0,cut/* fewer */.O)((0,scope/* passed */.bF)(report)), skipped: (0,cut/* fewer */.O)((0,scope/* unjudged */.bC)(report)) };
    return Object.entries(groups)
        .filter(([, items]) => items.length > 0)
        .map(([name, items]) => `- ${name}: ${items.map(inline).join(' · ')}`);
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
function row(cells) {
    return `| ${cells.map(inline).join(' | ')} |`;
}
function inline(text) {
    return (0,neutralise/* neutraliseMarkdown */.GP)((0,cut/* cut */.J)(text, maxCellLength));
}

// EXTERNAL MODULE: ./lib/src/report/terminal.js
var terminal = __webpack_require__(4009);
// EXTERNAL MODULE: ./lib/src/system.js
var system = __webpack_require__(2461);
;// CONCATENATED MODULE: ./lib/src/main.js

















/** Runs the action and answers the exit code: annotations and the verdict go to the log, the rest to the runner's files. */
async function runAction(env) {
    const cwd = env['GITHUB_WORKSPACE'] ?? process.cwd();
    // act repeats the commands it reads in its JSON log: there the mask itself would be the leak.
    const context = { ...(0,system/* systemContext */.N)({ cwd, env, log: actionLogger }), mask: env['ACT'] === 'true' ? undefined : mask };
    try {
        const input = (name) => env[`INPUT_${name.toUpperCase()}`]?.trim() || undefined;
        const reportFile = input('json') ?? (0,external_node_path_.join)(env['RUNNER_TEMP'] ?? cwd, 'launch-gate-report.json');
        const named = (0,src_arguments/* parsePillars */.XV)(input('run')?.split(/[\s,]+/) ?? []);
        const failOn = (0,src_arguments/* parseSeverity */.lv)(input('fail-on'));
        await (0,report_file/* assertWritable */.Bz)(reportFile);
        const event = await (0,read_event/* readEvent */.j)(env);
        const given = {
            file: input('config') ?? src_arguments/* defaultConfigFile */.mD,
            explicit: input('config') !== undefined,
            overrides: { baseUrl: input('base-url'), routes: input('routes')?.split('\n'), failOn },
        };
        const report = await (0,gate/* runGate */.R)(await (0,gate_request/* gateRequest */.t)(named, given, event, context), context);
        await (0,report_file/* writeReportFile */.aS)(reportFile, (0,json/* json */.P)(report));
        await tell(report, reportFile, env);
        return report.verdict === 'pass' ? 0 : 1;
    }
    catch (error) {
        const failure = (0,could_not_judge/* describeFailure */.I)(error, context.redactor.redact);
        print(failure.text);
        print(command('error', { title: 'Launch Gate' }, failure.text));
        return failure.exitCode;
    }
}
async function tell(report, reportFile, env) {
    print((0,terminal/* terminal */.F)(report, { colour: false }).trimEnd());
    // What is less severe than `fail-on` is shown, and stops nothing.
    const level = report.verdict === 'fail' ? 'error' : 'warning';
    for (const { message, ...place } of annotations(report))
        print(command(level, place, message));
    if (report.verdict === 'fail')
        print(command('error', { title: 'Launch Gate' }, verdictLine(report)));
    await setOutputs(env, { ...outputsOf(report), report: reportFile });
    await addSummary(env, summary(report));
}
const actionLogger = (redact) => ({
    info: (line) => print((0,neutralise/* neutraliseLog */.Z$)(redact(line))),
    progress: () => { },
});
/** No later line of this job, of whichever step, shows the secret. */
function mask(secret) {
    for (const form of maskForms(secret))
        print(command('add-mask', {}, form));
}
function print(text) {
    process.stdout.write(`${text}\n`);
}


/***/ })

};
