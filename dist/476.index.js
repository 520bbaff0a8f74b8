export const id = 476;
export const ids = [476];
export const modules = {

/***/ 8476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommandLine: () => (/* binding */ runCommandLine)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9906);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2714);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5071);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4818);
/* harmony import */ var _github_read_event_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7179);
/* harmony import */ var _report_could_not_judge_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7230);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9695);
/* harmony import */ var _report_neutralise_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1363);
/* harmony import */ var _report_quantity_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8956);
/* harmony import */ var _report_report_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1574);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4009);
/* harmony import */ var _system_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2461);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4665);















const help = `launch-gate: may this deploy go live, and stay live?

  launch-gate run [secrets|smoke|latency ...]  the gate; no name = everything that applies
  launch-gate check-config                     check the configuration, print every mistake
  launch-gate demo [--broken]                  the gate against an embedded demo app

Options of run
  --config FILE    configuration (default .github/launch-gate.yml)
  --base-url URL   the deployment to test; wins over base-url in the file
  --cwd DIR        run in this folder
  --range A..B     commits to scan for secrets; "all" = the whole history
  --fail-on S      lowest severity that fails: blocker, high (default), medium
  --json FILE      write the JSON report; "-" (or no FILE) = standard output, and nothing else there

Exit codes: 0 pass, 1 gate failed, 2 wrong usage or configuration, 3 could not judge (never a pass).
`;
const optionTable = {
    config: { type: 'string' },
    'base-url': { type: 'string' },
    cwd: { type: 'string' },
    range: { type: 'string' },
    'fail-on': { type: 'string' },
    json: { type: 'string' },
    broken: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean' },
};
/** Runs one command line and answers the exit code. The report and help go to standard output, all else to standard error. */
async function runCommandLine(argv, env) {
    const context = (0,_system_js__WEBPACK_IMPORTED_MODULE_10__/* .systemContext */ .N)({ cwd: process.cwd(), env, log: terminalLogger });
    try {
        const { values, positionals } = parse(argv);
        if (values.version)
            return print(`launch-gate ${_tool_js__WEBPACK_IMPORTED_MODULE_11__/* .tool */ .z.version} (gitleaks ${_tool_js__WEBPACK_IMPORTED_MODULE_11__/* .tool */ .z.gitleaks})\n`);
        const [command, ...names] = positionals;
        if (values.help || command === 'help')
            return print(help);
        if (command === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .u('USAGE', { problem: 'no command was given' });
        if (command === 'run')
            return await run(values, (0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePillars */ .XV)(names), inFolder(context, values));
        if (names.length > 0)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .u('USAGE', { problem: `"${command}" takes no "${names[0]}"` });
        if (command === 'check-config')
            return await checkConfig(values, inFolder(context, values));
        if (command === 'demo')
            return await demo(values, context);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .u('USAGE', { problem: `there is no command "${command}"` });
    }
    catch (error) {
        const failure = (0,_report_could_not_judge_js__WEBPACK_IMPORTED_MODULE_7__/* .describeFailure */ .I)(error, context.redactor.redact);
        // The mistakes that check-config finds are its result, not its failure.
        const stream = argv[0] === 'check-config' ? process.stdout : process.stderr;
        stream.write(`${failure.text}\n`);
        return failure.exitCode;
    }
}
function parse(argv) {
    // A bare --json means standard output; parseArgs knows no optional values.
    const args = argv.map((arg, i) => arg === '--json' && (argv[i + 1] === undefined || argv[i + 1]?.startsWith('--')) ? '--json=-' : arg);
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_1__.parseArgs)({ args, options: optionTable, allowPositionals: true });
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .u('USAGE', { problem: error.message.split(/\n|\. /, 1)[0] ?? '' }, { cause: error });
    }
}
function inFolder(context, options) {
    return { ...context, cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.cwd, options.cwd ?? '.') };
}
async function run(options, named, context) {
    const event = options.range ? undefined : await (0,_github_read_event_js__WEBPACK_IMPORTED_MODULE_6__/* .readEvent */ .j)(context.env);
    const config = await (0,_config_load_js__WEBPACK_IMPORTED_MODULE_3__/* .loadConfig */ .Z)({ ...configRequest(options, event?.environmentUrl), unsetAllowed: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .isOnlySecrets */ .Ke)(named) }, context);
    for (const secret of (0,_config_load_js__WEBPACK_IMPORTED_MODULE_3__/* .secretsOf */ .F)(config))
        context.redactor.add(secret.value, secret.label);
    const jsonFile = options.json === undefined || options.json === '-' ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.json);
    if (jsonFile)
        await (0,_report_report_file_js__WEBPACK_IMPORTED_MODULE_8__/* .assertWritable */ .B)(jsonFile);
    const report = await (0,_gate_js__WEBPACK_IMPORTED_MODULE_5__/* .runGate */ .R)({ config, named, range: parseRange(options.range) ?? event?.range, event: event?.event, sha: event?.sha }, context);
    context.log.progress('');
    if (jsonFile)
        await (0,_report_report_file_js__WEBPACK_IMPORTED_MODULE_8__/* .writeReportFile */ .a)(jsonFile, (0,_report_json_js__WEBPACK_IMPORTED_MODULE_12__/* .json */ .P)(report));
    if (options.json === '-')
        print((0,_report_json_js__WEBPACK_IMPORTED_MODULE_12__/* .json */ .P)(report));
    else
        print((0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .terminal */ .F)(report, { colour: process.stdout.isTTY === true && context.env['NO_COLOR'] === undefined }));
    return report.verdict === 'pass' ? 0 : 1;
}
async function checkConfig(options, context) {
    const request = configRequest(options, undefined);
    const { checks, sessions } = await (0,_config_load_js__WEBPACK_IMPORTED_MODULE_3__/* .loadConfig */ .Z)({ ...request, explicit: true }, context);
    return print(`${request.file} is valid: ${(0,_report_quantity_js__WEBPACK_IMPORTED_MODULE_13__/* .plural */ .LS)(checks.length, 'check')}, ${(0,_report_quantity_js__WEBPACK_IMPORTED_MODULE_13__/* .plural */ .LS)(sessions.length, 'session')}.\n`);
}
async function demo(options, context) {
    const { prepareDemo } = await __webpack_require__.e(/* import() */ 234).then(__webpack_require__.bind(__webpack_require__, 3234));
    const prepared = await prepareDemo({ broken: options.broken ?? false, env: context.env });
    const { configFile: config, range, cwd } = prepared;
    try {
        return await run({ ...options, config, range }, [], { ...context, cwd, env: { ...context.env, ...prepared.env } });
    }
    finally {
        await prepared.close();
    }
}
function configRequest(options, environmentUrl) {
    const overrides = { baseUrl: options['base-url'] ?? environmentUrl, failOn: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSeverity */ .lv)(options['fail-on']) };
    return { file: options.config ?? _arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultConfigFile */ .mD, explicit: options.config !== undefined, overrides };
}
function parseRange(range) {
    if (range === undefined)
        return undefined;
    if (range === 'all')
        return { kind: 'all' };
    const [base, head, more] = range.split('..');
    if (!base || !head || more !== undefined || head.startsWith('.')) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .u('USAGE', { problem: `--range ${range} is neither A..B nor "all"` });
    }
    return { kind: 'between', base, head };
}
const terminalLogger = (redact) => ({
    info: (line) => process.stderr.write(`${(0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_14__/* .neutraliseLog */ .Z$)(redact(line))}\n`),
    progress: (line) => {
        if (process.stderr.isTTY)
            process.stderr.write(`\r\u001b[K${(0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_14__/* .neutraliseLog */ .Z$)(redact(line))}`);
    },
});
function print(text) {
    process.stdout.write(text);
    return 0;
}


/***/ })

};
