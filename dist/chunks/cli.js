import { assertAllWritable, assertWritable, describeFailure, gateRequest, isOnlySecrets, jsonReport, parsePillars, parseSeverity, pillarNames, readEvent, replaceFile, reportFormats, systemContext, writeReportFiles } from "./system.js";
import { expandConfig, loadConfig } from "./load.js";
import { checkoutsOf, createLastLook } from "./last-look.js";
import { exitCodeOf } from "./verdict.js";
import { treeFiles } from "./policy-files.js";
import { GateError } from "./errors.js";
import { tool } from "./tool.js";
import { neutraliseLog } from "./neutralise.js";
import { didYouMean } from "./nearest.js";
import { plural } from "./plural.js";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
// src/terminal-log.ts
const intervalMs = 100;
const clearLine = "\r\x1B[K";
function createTerminalLog(stream, now) {
	let shownAt;
	const clear = () => {
		if (shownAt !== void 0) stream.write(clearLine);
		shownAt = void 0;
	};
	return (redact) => ({
		info(line) {
			clear();
			stream.write(`${redact(neutraliseLog(redact(line)))}\n`);
		},
		progress(line) {
			if (!stream.isTTY) return;
			if (line === "") return clear();
			if (shownAt !== void 0 && now() - shownAt < intervalMs) return;
			shownAt = now();
			stream.write(clearLine + redact(neutraliseLog(redact(line))).slice(0, (stream.columns || 80) - 1));
		}
	});
}
// src/cli.ts
const help = `launch-gate: may this deploy go live, and stay live?

  launch-gate run [${pillarNames.join("|")} ...]  the gate; no name = everything that applies
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
	config: { type: "string" },
	"base-url": { type: "string" },
	cwd: { type: "string" },
	range: { type: "string" },
	baseline: { type: "string" },
	"write-baseline": { type: "string" },
	"fail-on": { type: "string" },
	only: {
		type: "string",
		multiple: true
	},
	expand: { type: "boolean" },
	"dry-run": { type: "boolean" },
	history: { type: "string" },
	json: { type: "string" },
	html: { type: "string" },
	sarif: { type: "string" },
	junit: { type: "string" },
	"code-quality": { type: "string" },
	broken: { type: "boolean" },
	help: {
		type: "boolean",
		short: "h"
	},
	version: { type: "boolean" }
};
const commands = [
	"run",
	"check-config",
	"demo",
	"rules",
	"explain",
	"help"
];
async function runCommandLine(argv, env) {
	const context = systemContext({
		cwd: process.cwd(),
		env,
		log: createTerminalLog(process.stderr, () => performance.now())
	});
	try {
		const { values, positionals } = parse(argv);
		if (values.version) return print(`launch-gate ${tool.version} (gitleaks ${tool.gitleaks})\n`);
		const [command, ...names] = positionals;
		if (values.help || command === "help") return print(help);
		if (command === void 0) throw new GateError("USAGE", { problem: "no command was given" });
		if (command === "run") return await run(values, parsePillars(names), inFolder(context, values));
		if (command === "explain") return print(await explain(names));
		if (names.length > 0) throw new GateError("USAGE", { problem: `"${command}" takes no "${names[0]}"` });
		if (command === "rules") return print(await rules(values));
		if (command === "check-config") return await checkConfig(values, inFolder(context, values));
		if (command === "demo") return await demo(values, context);
		throw new GateError("USAGE", { problem: `there is no command "${command}"${didYouMean(command, commands)}` });
	} catch (error) {
		context.log.progress("");
		const failure = describeFailure(error, context.redactor.redact);
		(argv[0] === "check-config" ? process.stdout : process.stderr).write(`${createLastLook(context).at("message", failure.text)}\n`);
		return failure.exitCode;
	}
}
function parse(argv) {
	const args = argv.map((arg, i) => arg === "--json" && (argv[i + 1] === void 0 || argv[i + 1]?.startsWith("--")) ? "--json=-" : arg);
	try {
		return parseArgs({
			args,
			options: optionTable,
			allowPositionals: true
		});
	} catch (error) {
		throw new GateError("USAGE", { problem: error.message.split(/\n|\. /, 1)[0] ?? "" }, { cause: error });
	}
}
function inFolder(context, options) {
	return {
		...context,
		cwd: resolve(context.cwd, options.cwd ?? ".")
	};
}
async function run(options, named, context) {
	const event = options.range ? void 0 : await readEvent(context.env, named);
	const paths = reportPaths(options);
	const rules = writeRules(context);
	if (event?.nothingYet && !options["dry-run"]) {
		await assertAllWritable(paths, rules);
		const { nothingToJudge } = await import("./gate.js");
		return await show(nothingToJudge(event, event.nothingYet, context), options, context);
	}
	const request = await gateRequest(named, configRequest(options, context), event, context);
	if (options["dry-run"]) {
		const { dryRun } = await import("./dry-run.js");
		return print(createLastLook(context).at("output", context.redactor.redact(dryRun(request.config))));
	}
	await assertAllWritable(paths, rules);
	const range = parseRange(options.range) ?? request.range;
	const writeBaseline = await planBaseline(options, named, context);
	const { runGate } = await import("./gate.js");
	const report = await runGate({
		...request,
		range,
		baseline: options.baseline,
		writeBaseline
	}, context);
	const exitCode = await show(report, options, context);
	const { judged, tellGitHub } = await import("./tell.js");
	await tellGitHub(judged(report), request.config.notifications, event, context);
	return exitCode;
}
async function show(report, options, context) {
	context.log.progress("");
	const look = createLastLook(context);
	await writeReportFiles(report, reportPaths(options), writeRules(context), look);
	const colour = process.stdout.isTTY === true && context.env["NO_COLOR"] === void 0;
	const { terminal } = await import("./terminal.js");
	print(options.json === "-" ? jsonReport(report, look) : look.at("output", terminal(report, { colour })));
	return exitCodeOf(report);
}
function reportPaths(options) {
	const given = reportFormats.flatMap((format) => {
		const path = options[format];
		return path === void 0 || format === "json" && path === "-" ? [] : [[format, path]];
	});
	return Object.fromEntries(given);
}
function writeRules(context) {
	return {
		checkouts: checkoutsOf(context),
		devices: context.env["GITHUB_ACTIONS"] !== "true"
	};
}
async function planBaseline({ "write-baseline": option, range }, named, context) {
	if (option === void 0) return void 0;
	if (range !== "all" || !isOnlySecrets(named)) throw new GateError("USAGE", { problem: "--write-baseline goes with \"run secrets --range all\"" });
	const file = resolve(context.cwd, option);
	const rules = { checkouts: checkoutsOf(context) };
	await assertWritable(file, rules);
	return async (baseline, count) => {
		await replaceFile(file, createLastLook(context).at("baseline", baseline, "json"), rules);
		context.log.info(`${option} now holds ${plural(count, "known secret")}, without the values. Commit it, and name it in the configuration: secrets: { baseline: ${option} }`);
	};
}
async function checkConfig(options, context) {
	const request = configRequest(options, context);
	if (options.expand) return print(createLastLook(context).at("output", await expandConfig(request, context)));
	const { checks, sessions } = await loadConfig({
		...request,
		explicit: true
	}, context);
	return print(`${request.file} is valid: ${plural(checks.length, "check")}, ${plural(sessions.length, "session")}.\n`);
}
async function rules({ json }) {
	const { rulesJson, rulesTable } = await import("./rules3.js");
	if (json === void 0) return rulesTable();
	if (json !== "-") throw new GateError("USAGE", { problem: "\"rules\" prints JSON to standard output: --json -" });
	return rulesJson();
}
async function explain([name, ...more]) {
	if (name === void 0 || more.length > 0) throw new GateError("USAGE", { problem: "\"explain\" takes the name of one rule, such as smoke/status" });
	const [{ findRule }, { nearestRule }] = await Promise.all([import("./rules2.js"), import("./nearest-rule.js")]);
	const rule = findRule(name);
	if (!rule) throw new GateError("USAGE", { problem: `there is no rule ${JSON.stringify(name)}${nearestRule(name)}` });
	const { explainRule } = await import("./rules3.js");
	return explainRule(rule);
}
async function demo(options, context) {
	const { prepareDemo } = await import("./demo.js");
	const prepared = await prepareDemo({
		broken: options.broken ?? false,
		env: context.env
	});
	const { configFile: config, range, cwd } = prepared;
	try {
		return await run({
			...options,
			config,
			range
		}, [], {
			...context,
			cwd,
			env: {
				...context.env,
				...prepared.env
			},
			github: void 0
		});
	} finally {
		await prepared.close();
	}
}
function configRequest(options, context) {
	const { "base-url": baseUrl, "fail-on": failOn, history, only } = options;
	const overrides = {
		baseUrl,
		failOn: parseSeverity(failOn),
		history,
		only
	};
	return {
		file: options.config ?? ".github/launch-gate.yml",
		explicit: options.config !== void 0,
		overrides,
		files: treeFiles(context)
	};
}
function parseRange(range) {
	if (range === void 0) return void 0;
	if (range === "all" || range === "staged" || range === "worktree") return { kind: range };
	const [base, head, more] = range.split("..");
	if (!base || !head || more !== void 0 || head.startsWith(".")) throw new GateError("USAGE", { problem: `--range ${range} ${wrongRange(range)}` });
	return {
		kind: "between",
		base,
		head
	};
}
function wrongRange(range) {
	const [base = "", head = "", ...more] = range.split(/\.{2,}/);
	if (range.includes("..") && more.length === 0) return `is not A..B: what B has beyond A; did you mean ${JSON.stringify(`${base || "main"}..${head || "HEAD"}`)}?`;
	return `is neither A..B nor "all", "staged" or "worktree"${more.length > 0 ? "" : didYouMean(range, [
		"all",
		"staged",
		"worktree"
	])}`;
}
function print(text) {
	process.stdout.write(text);
	return 0;
}
export { runCommandLine };
