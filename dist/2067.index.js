export const id = 2067;
export const ids = [2067];
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
var load = __webpack_require__(28861);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/files/follow-path.js
var follow_path = __webpack_require__(33657);
// EXTERNAL MODULE: ./lib/src/gate.js + 3 modules
var gate = __webpack_require__(78683);
// EXTERNAL MODULE: ./lib/src/gate-request.js + 1 modules
var gate_request = __webpack_require__(3077);
// EXTERNAL MODULE: ./lib/src/github/read-event.js + 2 modules
var read_event = __webpack_require__(72385);
// EXTERNAL MODULE: ./lib/src/nearest.js
var nearest = __webpack_require__(11636);
// EXTERNAL MODULE: ./lib/src/redaction/last-look.js
var last_look = __webpack_require__(29388);
// EXTERNAL MODULE: ./lib/src/report/could-not-judge.js
var could_not_judge = __webpack_require__(37230);
// EXTERNAL MODULE: ./lib/src/report/quantity.js
var quantity = __webpack_require__(28956);
// EXTERNAL MODULE: ./lib/src/report/report-file.js
var report_file = __webpack_require__(11574);
// EXTERNAL MODULE: ./lib/src/report/report-files.js + 1 modules
var report_files = __webpack_require__(9351);
// EXTERNAL MODULE: ./lib/src/report/terminal.js
var terminal = __webpack_require__(54009);
// EXTERNAL MODULE: ./lib/src/system.js
var system = __webpack_require__(72461);
// EXTERNAL MODULE: ./lib/src/report/neutralise.js
var neutralise = __webpack_require__(51363);
;// CONCATENATED MODULE: ./lib/src/terminal-log.js

// Faster than this nobody reads, and a slow terminal would hold up the work.
const intervalMs = 100;
const clearLine = '\r\u001b[K';
/**
 * Lines for a person: what is worth keeping, and on a terminal one line of progress that the next one replaces and an
 * empty one takes away. `now` is in milliseconds on a clock that never jumps.
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
            // A line that wraps could not be taken away again.
            stream.write(clearLine + redact((0,neutralise/* neutraliseLog */.Z$)(redact(line))).slice(0, (stream.columns || 80) - 1));
        },
    });
}

// EXTERNAL MODULE: ./lib/src/tool.js + 2 modules
var tool = __webpack_require__(84665);
// EXTERNAL MODULE: ./lib/src/verdict.js
var verdict = __webpack_require__(50443);
;// CONCATENATED MODULE: ./lib/src/cli.js




















const help = `launch-gate: may this deploy go live, and stay live?

  launch-gate run [secrets|smoke|latency|launch ...]  the gate; no name = everything that applies
  launch-gate check-config [--expand]          check the configuration, print every mistake; with --expand print what
                                               will be sent: presets and vars written out, secrets by name
  launch-gate demo [--broken]                  the gate against an embedded demo app

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
/** Runs one command line and answers the exit code. The report and help go to standard output, all else to standard error. */
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
        if (names.length > 0)
            throw new errors/* GateError */.u('USAGE', { problem: `"${command}" takes no "${names[0]}"` });
        if (command === 'check-config')
            return await checkConfig(values, inFolder(context, values));
        if (command === 'demo')
            return await demo(values, context);
        throw new errors/* GateError */.u('USAGE', { problem: `there is no command "${command}"` });
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
        return await show((0,gate/* nothingToJudge */.U)(event, event.nothingYet, context), options, context);
    }
    const request = await (0,gate_request/* gateRequest */.t)(named, configRequest(options), event, context);
    if (options['dry-run']) {
        const { dryRun } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(318), __webpack_require__.e(2365)]).then(__webpack_require__.bind(__webpack_require__, 22365));
        return print((0,last_look/* createLastLook */.i)(context).at('output', context.redactor.redact(dryRun(request.config))));
    }
    await (0,report_files/* assertAllWritable */.SJ)(paths, rules);
    const range = parseRange(options.range) ?? request.range;
    const adopt = await planAdoption(options, named, context);
    const report = await (0,gate/* runGate */.R)({ ...request, range, baseline: options.baseline, adopt }, context);
    const exitCode = await show(report, options, context);
    const { judged, tellGitHub } = await __webpack_require__.e(/* import() */ 4565).then(__webpack_require__.bind(__webpack_require__, 54565));
    await tellGitHub(judged(report), request.config.telling, event, context);
    return exitCode;
}
/** Writes the report to where it was asked for; answers the exit code. */
async function show(report, options, context) {
    context.log.progress('');
    const look = (0,last_look/* createLastLook */.i)(context);
    await (0,report_files/* writeReportFiles */.t4)(report, reportPaths(options), writeRules(context), look);
    const colour = process.stdout.isTTY === true && context.env['NO_COLOR'] === undefined;
    print(options.json === '-' ? (0,report_files/* jsonReport */.L7)(report, look) : look.at('output', (0,terminal/* terminal */.F)(report, { colour })));
    return (0,verdict/* exitCodeOf */.FO)(report);
}
/** `--json -` is standard output, and no file. */
function reportPaths(options) {
    const given = report_files/* reportFormats */.zX.flatMap((format) => {
        const path = options[format];
        return path === undefined || (format === 'json' && path === '-') ? [] : [[format, path]];
    });
    return Object.fromEntries(given);
}
/** A person at a terminal may name `/dev/null`; what a step of GitHub's prints can be commands. */
function writeRules(context) {
    return { checkouts: (0,follow_path/* checkoutsOf */.F9)(context), devices: context.env['GITHUB_ACTIONS'] !== 'true' };
}
/** `--write-baseline`: only for a whole history, or what an earlier baseline knows would be lost. */
async function planAdoption({ 'write-baseline': option, range }, named, context) {
    if (option === undefined)
        return undefined;
    if (range !== 'all' || !(0,src_arguments/* isOnlySecrets */.Ke)(named)) {
        throw new errors/* GateError */.u('USAGE', { problem: '--write-baseline goes with "run secrets --range all"' });
    }
    const file = (0,external_node_path_.resolve)(context.cwd, option);
    const rules = { checkouts: (0,follow_path/* checkoutsOf */.F9)(context) };
    await (0,report_file/* assertWritable */.B)(file, rules);
    return async (baseline, count) => {
        await (0,report_file/* replaceFile */.f)(file, (0,last_look/* createLastLook */.i)(context).at('baseline', baseline, 'json'), rules);
        context.log.info(`${option} now holds ${(0,quantity/* plural */.LS)(count, 'known secret')}, without the values. Commit it, and name it in the configuration: secrets: { baseline: ${option} }`);
    };
}
async function checkConfig(options, context) {
    const request = configRequest(options);
    if (options.expand)
        return print((0,last_look/* createLastLook */.i)(context).at('output', await (0,load/* expandConfig */.NJ)(request, context)));
    const { checks, sessions } = await (0,load/* loadConfig */.Z9)({ ...request, explicit: true }, context);
    return print(`${request.file} is valid: ${(0,quantity/* plural */.LS)(checks.length, 'check')}, ${(0,quantity/* plural */.LS)(sessions.length, 'session')}.\n`);
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
function configRequest(options) {
    const { 'base-url': baseUrl, 'fail-on': failOn, history, only } = options;
    const overrides = { baseUrl, failOn: (0,src_arguments/* parseSeverity */.lv)(failOn), history, only };
    return { file: options.config ?? src_arguments/* defaultConfigFile */.mD, explicit: options.config !== undefined, overrides };
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
        // git reads an empty side as HEAD, and three dots also as what base has beyond head.
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
