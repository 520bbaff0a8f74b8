export const id = 4448;
export const ids = [4448];
export const modules = {

/***/ 12067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommandLine: () => (/* binding */ runCommandLine)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/src/arguments.js
var src_arguments = __webpack_require__(89906);
// EXTERNAL MODULE: ./lib/src/config/load.js + 4 modules
var load = __webpack_require__(21312);
// EXTERNAL MODULE: ./lib/src/files/follow-path.js
var follow_path = __webpack_require__(33657);
// EXTERNAL MODULE: ./lib/src/gate/request.js + 1 modules
var gate_request = __webpack_require__(64162);
// EXTERNAL MODULE: ./lib/src/gate/verdict.js
var verdict = __webpack_require__(36725);
// EXTERNAL MODULE: ./lib/src/git/policy-files.js + 1 modules
var policy_files = __webpack_require__(22571);
// EXTERNAL MODULE: ./lib/src/github/event/read-event.js
var read_event = __webpack_require__(26626);
// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(11793);
// EXTERNAL MODULE: ./lib/src/model/results.js
var results = __webpack_require__(74590);
// EXTERNAL MODULE: ./lib/src/model/tool.js + 2 modules
var tool = __webpack_require__(70548);
// EXTERNAL MODULE: ./lib/src/report/formats/could-not-judge.js
var could_not_judge = __webpack_require__(53273);
// EXTERNAL MODULE: ./lib/src/report/report-file.js
var report_file = __webpack_require__(11574);
// EXTERNAL MODULE: ./lib/src/report/report-files.js + 1 modules
var report_files = __webpack_require__(99513);
// EXTERNAL MODULE: ./lib/src/system.js
var system = __webpack_require__(72461);
// EXTERNAL MODULE: ./lib/src/text/neutralise.js
var neutralise = __webpack_require__(91312);
;// CONCATENATED MODULE: ./lib/src/terminal-log.js

// Nobody reads faster than this, and a slow terminal would hold up the work.
const intervalMs = 100;
const clearLine = '\r\u001b[K';
/**
 * A log for a person. Lines of `info` stay. On a terminal `progress` shows one line, which the next one replaces and an
 * empty one removes. `now` is in milliseconds on a clock that never jumps.
 */
function createTerminalLog(stream, now) {
    let shownAt;
    const clear = () => {
        if (shownAt !== undefined)
            stream.write(clearLine);
        shownAt = undefined;
    };
    return (redact) => ({
        info(line) {
            clear();
            stream.write(`${redact((0,neutralise/* neutraliseLog */.Z$)(redact(line)))}\n`);
        },
        progress(line) {
            if (!stream.isTTY)
                return;
            if (line === '')
                return clear();
            if (shownAt !== undefined && now() - shownAt < intervalMs)
                return;
            shownAt = now();
            // A line that wraps could not be removed again.
            stream.write(clearLine + redact((0,neutralise/* neutraliseLog */.Z$)(redact(line))).slice(0, (stream.columns || 80) - 1));
        },
    });
}

// EXTERNAL MODULE: ./lib/src/text/nearest.js
var nearest = __webpack_require__(29318);
// EXTERNAL MODULE: ./lib/src/text/plural.js
var plural = __webpack_require__(26720);
// EXTERNAL MODULE: ./lib/src/text/redaction/last-look.js
var last_look = __webpack_require__(89814);
;// CONCATENATED MODULE: ./lib/src/cli.js




















const help = `launch-gate: may this deploy go live, and stay live?

  launch-gate run [${results/* pillarNames */.x.join('|')} ...]  the gate; no name = everything that applies
  launch-gate check-config [--expand]          check the configuration, print every mistake; with --expand print what
                                               will be sent: presets and vars written out, secrets by name
  launch-gate demo [--broken]                  the gate against an embedded demo app
  launch-gate rules [--json]                   every rule that a finding can have, with its severity
  launch-gate explain RULE                     what a rule means, why it matters, what to do

Options of run
  --config FILE    configuration (default .github/launch-gate.yml)
  --base-url URL   the deployment to test; wins over base-url in the file
  --cwd DIR        run in this folder
  --range A..B     commits to scan for secrets; "all" = the whole history, "staged" = what the next commit adds,
                   "worktree" = what tracked files hold beyond that
  --baseline FILE  a JSON report of gitleaks: what stands in it is known and does not fail the run
  --write-baseline FILE  with "run secrets --range all": write such a report, without the secrets in it
  --dry-run        send nothing; print each request as a curl command, secrets by name
  --only TAG|NAME  only the checks with this tag or name; can be given several times
  --fail-on S      lowest severity that fails: blocker, high (default), medium
  --history DIR    keep p95 of passing runs in this folder, and judge by it
  --json FILE      write the JSON report; "-" (or no FILE) = standard output, and nothing else there
  --html FILE      write the report as one page for people
  --sarif FILE     write SARIF for code scanning
  --junit FILE     write JUnit XML for a CI's list of tests
  --code-quality FILE  write GitLab's code quality report

Exit codes: 0 pass, 1 gate failed, 2 wrong usage or configuration, 3 could not judge (never a pass).
`;
const optionTable = {
    config: { type: 'string' },
    'base-url': { type: 'string' },
    cwd: { type: 'string' },
    range: { type: 'string' },
    baseline: { type: 'string' },
    'write-baseline': { type: 'string' },
    'fail-on': { type: 'string' },
    only: { type: 'string', multiple: true },
    expand: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
    history: { type: 'string' },
    json: { type: 'string' },
    html: { type: 'string' },
    sarif: { type: 'string' },
    junit: { type: 'string' },
    'code-quality': { type: 'string' },
    broken: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean' },
};
const commands = ['run', 'check-config', 'demo', 'rules', 'explain', 'help'];
/** Runs one command line; returns the exit code. Report and help go to standard output, all else to standard error. */
async function runCommandLine(argv, env) {
    const context = (0,system/* systemContext */.N)({
        cwd: process.cwd(),
        env,
        log: createTerminalLog(process.stderr, () => performance.now()),
    });
    try {
        const { values, positionals } = parse(argv);
        if (values.version)
            return print(`launch-gate ${tool/* tool */.z.version} (gitleaks ${tool/* tool */.z.gitleaks})\n`);
        const [command, ...names] = positionals;
        if (values.help || command === 'help')
            return print(help);
        if (command === undefined)
            throw new errors/* GateError */.u('USAGE', { problem: 'no command was given' });
        if (command === 'run')
            return await run(values, (0,src_arguments/* parsePillars */.XV)(names), inFolder(context, values));
        if (command === 'explain')
            return print(await explain(names));
        if (names.length > 0)
            throw new errors/* GateError */.u('USAGE', { problem: `"${command}" takes no "${names[0]}"` });
        if (command === 'rules')
            return print(await rules(values));
        if (command === 'check-config')
            return await checkConfig(values, inFolder(context, values));
        if (command === 'demo')
            return await demo(values, context);
        throw new errors/* GateError */.u('USAGE', { problem: `there is no command "${command}"${(0,nearest/* didYouMean */.a)(command, commands)}` });
    }
    catch (error) {
        context.log.progress('');
        const failure = (0,could_not_judge/* describeFailure */.I)(error, context.redactor.redact);
        // The mistakes that check-config finds are its result, not its failure.
        const stream = argv[0] === 'check-config' ? process.stdout : process.stderr;
        stream.write(`${(0,last_look/* createLastLook */.i)(context).at('message', failure.text)}\n`);
        return failure.exitCode;
    }
}
function parse(argv) {
    // A bare --json means standard output; parseArgs knows no optional values.
    const args = argv.map((arg, i) => arg === '--json' && (argv[i + 1] === undefined || argv[i + 1]?.startsWith('--')) ? '--json=-' : arg);
    try {
        return (0,external_node_util_.parseArgs)({ args, options: optionTable, allowPositionals: true });
    }
    catch (error) {
        throw new errors/* GateError */.u('USAGE', { problem: error.message.split(/\n|\. /, 1)[0] ?? '' }, { cause: error });
    }
}
function inFolder(context, options) {
    return { ...context, cwd: (0,external_node_path_.resolve)(context.cwd, options.cwd ?? '.') };
}
async function run(options, named, context) {
    const event = options.range ? undefined : await (0,read_event/* readEvent */.j)(context.env, named);
    const paths = reportPaths(options);
    const rules = writeRules(context);
    if (event?.nothingYet && !options['dry-run']) {
        await (0,report_files/* assertAllWritable */.SJ)(paths, rules);
        const { nothingToJudge } = await __webpack_require__.e(/* import() */ 9633).then(__webpack_require__.bind(__webpack_require__, 69633));
        return await show(nothingToJudge(event, event.nothingYet, context), options, context);
    }
    const request = await (0,gate_request/* gateRequest */.t)(named, configRequest(options, context), event, context);
    if (options['dry-run']) {
        const { dryRun } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(318), __webpack_require__.e(6835)]).then(__webpack_require__.bind(__webpack_require__, 26835));
        return print((0,last_look/* createLastLook */.i)(context).at('output', context.redactor.redact(dryRun(request.config))));
    }
    await (0,report_files/* assertAllWritable */.SJ)(paths, rules);
    const range = parseRange(options.range) ?? request.range;
    const writeBaseline = await planBaseline(options, named, context);
    const { runGate } = await __webpack_require__.e(/* import() */ 9633).then(__webpack_require__.bind(__webpack_require__, 69633));
    const report = await runGate({ ...request, range, baseline: options.baseline, writeBaseline }, context);
    const exitCode = await show(report, options, context);
    const { judged, tellGitHub } = await Promise.all(/* import() */[__webpack_require__.e(3088), __webpack_require__.e(1421), __webpack_require__.e(8803)]).then(__webpack_require__.bind(__webpack_require__, 48803));
    await tellGitHub(judged(report), request.config.notifications, event, context);
    return exitCode;
}
/** Writes the report to every place that the options name. Returns the exit code. */
async function show(report, options, context) {
    context.log.progress('');
    const look = (0,last_look/* createLastLook */.i)(context);
    await (0,report_files/* writeReportFiles */.t4)(report, reportPaths(options), writeRules(context), look);
    const colour = process.stdout.isTTY === true && context.env['NO_COLOR'] === undefined;
    const { terminal } = await Promise.all(/* import() */[__webpack_require__.e(3088), __webpack_require__.e(3568)]).then(__webpack_require__.bind(__webpack_require__, 83568));
    print(options.json === '-' ? (0,report_files/* jsonReport */.L7)(report, look) : look.at('output', terminal(report, { colour })));
    return (0,verdict/* exitCodeOf */.FO)(report);
}
/** `--json -` means standard output, so it gives no file. */
function reportPaths(options) {
    const given = report_files/* reportFormats */.zX.flatMap((format) => {
        const path = options[format];
        return path === undefined || (format === 'json' && path === '-') ? [] : [[format, path]];
    });
    return Object.fromEntries(given);
}
/** A person may name a device, e.g. `/dev/null`. A step at GitHub may not: what it prints there can be commands. */
function writeRules(context) {
    return { checkouts: (0,follow_path/* checkoutsOf */.F9)(context), devices: context.env['GITHUB_ACTIONS'] !== 'true' };
}
/** `--write-baseline` needs a whole history: a part of it would lose what an earlier baseline knows. */
async function planBaseline({ 'write-baseline': option, range }, named, context) {
    if (option === undefined)
        return undefined;
    if (range !== 'all' || !(0,results/* isOnlySecrets */.K)(named)) {
        throw new errors/* GateError */.u('USAGE', { problem: '--write-baseline goes with "run secrets --range all"' });
    }
    const file = (0,external_node_path_.resolve)(context.cwd, option);
    const rules = { checkouts: (0,follow_path/* checkoutsOf */.F9)(context) };
    await (0,report_file/* assertWritable */.B)(file, rules);
    return async (baseline, count) => {
        await (0,report_file/* replaceFile */.f)(file, (0,last_look/* createLastLook */.i)(context).at('baseline', baseline, 'json'), rules);
        context.log.info(`${option} now holds ${(0,plural/* plural */.L)(count, 'known secret')}, without the values. Commit it, and name it in the configuration: secrets: { baseline: ${option} }`);
    };
}
async function checkConfig(options, context) {
    const request = configRequest(options, context);
    if (options.expand)
        return print((0,last_look/* createLastLook */.i)(context).at('output', await (0,load/* expandConfig */.NJ)(request, context)));
    const { checks, sessions } = await (0,load/* loadConfig */.Z9)({ ...request, explicit: true }, context);
    return print(`${request.file} is valid: ${(0,plural/* plural */.L)(checks.length, 'check')}, ${(0,plural/* plural */.L)(sessions.length, 'session')}.\n`);
}
async function rules({ json }) {
    const { rulesJson, rulesTable } = await Promise.all(/* import() */[__webpack_require__.e(3088), __webpack_require__.e(5729)]).then(__webpack_require__.bind(__webpack_require__, 45729));
    if (json === undefined)
        return rulesTable();
    if (json !== '-')
        throw new errors/* GateError */.u('USAGE', { problem: '"rules" prints JSON to standard output: --json -' });
    return rulesJson();
}
/** Any name that begins with `secrets/` is explained, since it can be a rule of gitleaks or of `.gitleaks.toml`. */
async function explain([name, ...more]) {
    if (name === undefined || more.length > 0)
        throw new errors/* GateError */.u('USAGE', { problem: '"explain" takes the name of one rule, such as smoke/status' });
    const [{ findRule }, { nearestRule }] = await Promise.all([
        __webpack_require__.e(/* import() */ 3088).then(__webpack_require__.bind(__webpack_require__, 13088)),
        Promise.all(/* import() */[__webpack_require__.e(3088), __webpack_require__.e(489)]).then(__webpack_require__.bind(__webpack_require__, 20489)),
    ]);
    const rule = findRule(name);
    if (!rule)
        throw new errors/* GateError */.u('USAGE', { problem: `there is no rule ${JSON.stringify(name)}${nearestRule(name)}` });
    const { explainRule } = await Promise.all(/* import() */[__webpack_require__.e(3088), __webpack_require__.e(5729)]).then(__webpack_require__.bind(__webpack_require__, 45729));
    return explainRule(rule);
}
async function demo(options, context) {
    const { prepareDemo } = await __webpack_require__.e(/* import() */ 3234).then(__webpack_require__.bind(__webpack_require__, 33234));
    const prepared = await prepareDemo({ broken: options.broken ?? false, env: context.env });
    const { configFile: config, range, cwd } = prepared;
    try {
        return await run({ ...options, config, range }, [], {
            ...context,
            cwd,
            env: { ...context.env, ...prepared.env },
            github: undefined,
        });
    }
    finally {
        await prepared.close();
    }
}
function configRequest(options, context) {
    const { 'base-url': baseUrl, 'fail-on': failOn, history, only } = options;
    const overrides = { baseUrl, failOn: (0,src_arguments/* parseSeverity */.lv)(failOn), history, only };
    return {
        file: options.config ?? src_arguments/* defaultConfigFile */.mD,
        explicit: options.config !== undefined,
        overrides,
        files: (0,policy_files/* treeFiles */.C)(context),
    };
}
function parseRange(range) {
    if (range === undefined)
        return undefined;
    if (range === 'all' || range === 'staged' || range === 'worktree')
        return { kind: range };
    const [base, head, more] = range.split('..');
    if (!base || !head || more !== undefined || head.startsWith('.')) {
        throw new errors/* GateError */.u('USAGE', { problem: `--range ${range} ${wrongRange(range)}` });
    }
    return { kind: 'between', base, head };
}
function wrongRange(range) {
    const [base = '', head = '', ...more] = range.split(/\.{2,}/);
    if (range.includes('..') && more.length === 0) {
        // git reads an empty side as HEAD. With three dots it also takes what A has beyond B.
        return `is not A..B: what B has beyond A; did you mean ${JSON.stringify(`${base || 'main'}..${head || 'HEAD'}`)}?`;
    }
    const names = ['all', 'staged', 'worktree'];
    return `is neither A..B nor "all", "staged" or "worktree"${more.length > 0 ? '' : (0,nearest/* didYouMean */.a)(range, names)}`;
}
function print(text) {
    process.stdout.write(text);
    return 0;
}


/***/ })

};
