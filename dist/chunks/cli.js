import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import { GateError, assertAllWritable, assertWritable, checkoutsOf, configPath, createLastLook, defaultConfigFile, describeFailure, didYouMean, exitCodeOf, expandConfig, gateRequest, hideSecretsOf, isOnlySecrets, jsonReport, loadConfig, neutraliseLog, parseEvery, parseExpect, parseName, parsePillars, parseSeverity, parseShardOption, parseWatch, pillarNames, plural, readEvent, replaceFile, reportFormats, stopError, systemContext, tool, treeFiles, writeReportFiles } from "./start.js";
const { statSync } = require("node:fs");
const { resolve } = require("node:path");
const { parseArgs } = require("node:util");
// src/terminal-colour.ts
function showsColour({ isTTY }, env) {
	const forced = env["FORCE_COLOR"];
	if (forced) return forced !== "0" && forced !== "false";
	return !env["NO_COLOR"] && isTTY === true && !isDumb(env);
}
function redrawsLines({ isTTY }, env) {
	return isTTY === true && !isDumb(env) && (!env["CI"] || env["CI"] === "false");
}
function isDumb(env) {
	return env["TERM"] === "dumb";
}
// src/terminal-log.ts
const intervalMs = 100;
const clearLine = "\r\x1B[K";
function createTerminalLog(stream, now, env = {}) {
	const showsProgress = redrawsLines(stream, env);
	let shownAt;
	const clear = () => {
		if (shownAt !== void 0) stream.write(clearLine);
		shownAt = void 0;
	};
	return (redact) => ({
		showsProgress,
		info(line) {
			clear();
			stream.write(`${redact(neutraliseLog(redact(line)))}\n`);
		},
		progress(line) {
			if (!showsProgress) return;
			if (line === "") return clear();
			if (shownAt !== void 0 && now() - shownAt < intervalMs) return;
			shownAt = now();
			stream.write(clearLine + redact(neutraliseLog(redact(line))).slice(0, (stream.columns || 80) - 1));
		}
	});
}
// src/cli.ts
const help = `launch-gate: may this deploy go live, and stay live?

  launch-gate run [${pillarNames.join("|")} ...]  the gate; no name = everything that applies; in a
                                               clone without configuration: secrets in the commits of this branch
  launch-gate check-config [--expand]          check the configuration, print every mistake; with --expand print what
                                               will be sent: presets and vars written out, secrets by name
  launch-gate init [--url URL]                 look at the repository and at the site, write a configuration and a workflow
                                               that fit, and run the gate once
  launch-gate uptime [--every D]               one round of the checks that only read; with --every one after the
                                               other: incidents, alerts
  launch-gate handover [--check]               the page that the product can be run by: what is known of hosts,
                                               variables, deploys and risks, and what is still to be answered
  launch-gate trends [--html FILE]             are we getting better or worse: uptime, p95, failed requests, releases
                                               and time to restore, from what past runs left
  launch-gate notes [A..B]                     release notes in Markdown; without A..B of the last two releases
  launch-gate export TARGET --out PATH         the same checks, budgets and alerts for another engine: k6, prometheus
                                               or gatus
  launch-gate merge REPORT.json ...            one verdict of the JSON reports of a matrix: regions, shards, browsers
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
  --shard 2/5      only this part of the checks; secrets, launch, evidence and burst run in 1/5 alone
  --fail-on S      lowest severity that fails: blocker, high (default), medium
  --watch TIME     when all has passed, repeat the checks for this long, e.g. 10m, and fail if the release breaks
  --name NAME      what this run is called in its report, among those of a matrix
  --history DIR    keep p95 of passing runs in this folder, and judge by it
  --json FILE      write the JSON report; "-" (or no FILE) = standard output, and nothing else there
  --html FILE      write the report as one page for people
  --sarif FILE     write SARIF for code scanning
  --junit FILE     write JUnit XML for a CI's list of tests
  --code-quality FILE  write GitLab's code quality report

Options of init, besides --cwd
  --url URL        the site, e.g. https://www.example.com; without it only secrets are looked for
  --yes            write without asking; needed where nobody can be asked, as in a pipe
  --no-run         write the files, and do not run the gate

Options of uptime, besides --config, --base-url, --cwd, --only, --fail-on and those of reports
  --every D        a process that goes on: a round each D, such as 1m
  --metrics H:P    with --every: serve metrics for Prometheus there, such as 127.0.0.1:9464
  --state DIR      keep incidents in this folder (default .launch-gate/uptime)
  --test-alert     send one test to each of "alerts"
  --no-alerts      tell nobody: Alertmanager does, from the metrics

Options of trends, besides --config, --cwd, --html FILE, --json FILE and --environment E
  --history DIR    where past runs are kept: a folder, or a checkout of the branch (default: that of "latency")
  --state DIR      the folder of uptime (default: beside the history, or .launch-gate/uptime)

Options of handover, besides --config, --base-url, --cwd, --history DIR and --html FILE
  --markdown FILE  the page as Markdown; what its owner wrote between the markers stays
  --environment E  the environment that it is about (default: that of "latency", or production)
  --offline        ask nothing of the network
  --check          write nothing, say what is still unanswered; exit code 1 if something is

Options of notes, besides --config, --cwd and --history
  --markdown FILE  write them to this file, not to standard output
  --environment E  whose releases (default: latency.environment of the configuration, else production)

Options of export, besides --config, --base-url, --cwd and --only
  --out PATH       where to write: a folder for prometheus, a file for the others
  --every D        prometheus, gatus: how often the checks are asked (default 1m)
  --metrics H:P    prometheus: where launch-gate uptime serves its metrics (default 127.0.0.1:9464)
  --blackbox H:P   prometheus: where blackbox_exporter is (default 127.0.0.1:9115)
  --users N        k6: this many virtual users, for the time of --for, such as 2m; without them the configured rate
  --stages LIST    k6: times and users, such as 1m:10,5m:50,1m:0
  --kubernetes N   k6: also a TestRun of k6-operator beside the script, for N machines
Options of merge, besides --config, --cwd, --name and those of reports
  --expect N       how many reports there are, or the names of their runs: fra,iad,sin; one that is missing is no pass

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
	shard: { type: "string" },
	expand: { type: "boolean" },
	"dry-run": { type: "boolean" },
	watch: { type: "string" },
	history: { type: "string" },
	json: { type: "string" },
	html: { type: "string" },
	sarif: { type: "string" },
	junit: { type: "string" },
	"code-quality": { type: "string" },
	name: { type: "string" },
	expect: { type: "string" },
	broken: { type: "boolean" },
	every: { type: "string" },
	state: { type: "string" },
	"test-alert": { type: "boolean" },
	"no-alerts": { type: "boolean" },
	metrics: { type: "string" },
	blackbox: { type: "string" },
	markdown: { type: "string" },
	environment: { type: "string" },
	offline: { type: "boolean" },
	check: { type: "boolean" },
	out: { type: "string" },
	url: { type: "string" },
	yes: {
		type: "boolean",
		short: "y"
	},
	"no-run": { type: "boolean" },
	users: { type: "string" },
	for: { type: "string" },
	stages: { type: "string" },
	kubernetes: { type: "string" },
	help: {
		type: "boolean",
		short: "h"
	},
	version: { type: "boolean" }
};
const ofConfig = [
	"config",
	"base-url",
	"cwd",
	"only",
	"shard",
	"fail-on",
	"watch",
	"history"
];
const optionsOf = {
	run: [
		...ofConfig,
		"range",
		"baseline",
		"write-baseline",
		"dry-run",
		"name",
		...reportFormats
	],
	"check-config": [...ofConfig, "expand"],
	init: [
		"cwd",
		"url",
		"yes",
		"no-run",
		...reportFormats
	],
	uptime: [
		...ofConfig,
		"every",
		"metrics",
		"state",
		"test-alert",
		"no-alerts",
		...reportFormats
	],
	trends: [
		"config",
		"cwd",
		"history",
		"state",
		"environment",
		"html",
		"json"
	],
	handover: [
		"config",
		"base-url",
		"cwd",
		"history",
		"html",
		"markdown",
		"environment",
		"offline",
		"check"
	],
	notes: [
		"config",
		"cwd",
		"history",
		"range",
		"markdown",
		"environment"
	],
	export: [...[
		"config",
		"base-url",
		"cwd",
		"only",
		"out",
		"every",
		"metrics",
		"blackbox"
	], ...[
		"users",
		"for",
		"stages",
		"kubernetes"
	]],
	merge: [
		"config",
		"cwd",
		"name",
		"expect",
		...reportFormats
	],
	demo: [
		"broken",
		"dry-run",
		"only",
		"shard",
		"fail-on",
		"watch",
		"history",
		"name",
		...reportFormats
	],
	rules: ["json"],
	explain: [],
	help: []
};
async function runCommandLine(argv, env) {
	const context = systemContext({
		cwd: process.cwd(),
		env,
		log: createTerminalLog(process.stderr, () => performance.now(), env)
	});
	try {
		const { values, positionals } = parse(argv);
		const [command, ...names] = positionals;
		if (values.version || command === "version") return print(`launch-gate ${tool.version} (gitleaks ${tool.gitleaks})\n`);
		if (values.help || command === "help") return print(help);
		if (command === void 0) throw new GateError("USAGE", { problem: "no command was given; to begin: init, run or demo" });
		refuseForeign(command, names, values);
		if (command === "run") return await run(values, parsePillars(names), inFolder(context, values));
		if (command === "notes") return await notes(values, names, inFolder(context, values));
		if (command === "export") return await exportChecks(values, names, inFolder(context, values));
		if (command === "merge") return await merge(values, names, inFolder(context, values));
		if (command === "explain") return print(await explain(names));
		if (names.length > 0) throw new GateError("USAGE", { problem: `"${command}" takes no "${names[0]}"` });
		if (command === "rules") return print(await rules(values));
		if (command === "check-config") return await checkConfig(values, inFolder(context, values));
		if (command === "init") return await init(values, inFolder(context, values));
		if (command === "uptime") return await uptime(values, inFolder(context, values));
		if (command === "trends") return await trends(values, inFolder(context, values));
		if (command === "handover") return await handover(values, inFolder(context, values));
		if (command === "demo") return await demo(values, context);
		throw new Error(`no function for the command ${command}`);
	} catch (error) {
		context.log.progress("");
		const isStopped = context.signal.aborted && !(error instanceof GateError);
		const failure = describeFailure(isStopped ? stopError(context.signal) : error, context.redactor.redact);
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
		const problem = error.message.split(/\n|\. /, 1)[0] ?? "";
		const unknown = /^Unknown option '--([^']+)'$/.exec(problem)?.[1];
		const meant = unknown ? didYouMean(unknown, Object.keys(optionTable)) : "";
		throw new GateError("USAGE", { problem: problem + meant }, { cause: error });
	}
}
function refuseForeign(command, names, values) {
	const known = Object.hasOwn(optionsOf, command) ? optionsOf[command] : void 0;
	if (!known) {
		const problem = `there is no command "${command}"${didYouMean(command, Object.keys(optionsOf))}`;
		throw new GateError("USAGE", { problem });
	}
	const foreign = Object.keys(values).find((name) => !known.some((each) => each === name));
	const takes = known.length > 0 ? known.map((name) => `--${name}`).join(", ") : "no option";
	if (foreign) throw new GateError("USAGE", { problem: `"${command}" takes no --${foreign}; it takes ${takes}` });
	const site = ["base-url", "url"].find((name) => known.includes(name));
	const url = names.find((name) => /^https?:\/\//i.test(name));
	if (site && url) throw new GateError("USAGE", { problem: `the site is named by an option: --${site} ${url}` });
}
function inFolder(context, options) {
	const cwd = resolve(context.cwd, options.cwd ?? ".");
	if (options.cwd !== void 0 && !isFolder(cwd)) throw new GateError("USAGE", { problem: `there is no folder ${options.cwd} (--cwd)` });
	return {
		...context,
		cwd
	};
}
function isFolder(path) {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
async function run(options, named, context) {
	const event = options.range ? void 0 : await readEvent(context.env, named);
	const name = parseName(options.name);
	const paths = reportPaths(options);
	const rules = writeRules(context);
	if (event?.nothingYet && !options["dry-run"]) {
		await assertAllWritable(paths, rules);
		const { nothingToJudge } = await import("./gate.js");
		return await show(nothingToJudge(event, name, event.nothingYet, context), options, context);
	}
	const request = await gateRequest(named, configRequest(options, context, named), event, context);
	if (options["dry-run"]) {
		const [{ dryRun }, { configOfShard }] = await Promise.all([import("./dry-run.js"), import("./shard.js")]);
		return print(createLastLook(context).at("output", context.redactor.redact(dryRun(configOfShard(request.config)))));
	}
	await assertAllWritable(paths, rules);
	const bare = isBare(options, request) ? await (await import("./bare-run.js")).planBareRun(defaultConfigFile, context) : void 0;
	const range = parseRange(options.range) ?? bare?.range ?? request.range;
	const writeBaseline = await planBaseline(options, named, context);
	const { runGate } = await import("./gate.js");
	const report = await runGate({
		...request,
		name,
		range,
		baseline: options.baseline,
		writeBaseline
	}, context);
	const exitCode = await show(report, options, context);
	for (const line of bare?.hints ?? await notScanned(options, request, report, context)) context.log.info(line);
	await tell(report, request.config.notifications, event, context);
	return exitCode;
}
function isBare({ range, config: given }, { config, event, named }) {
	const { file, baseUrl, watch } = config;
	return event === void 0 && named.length === 0 && [
		range,
		given,
		file,
		baseUrl,
		watch
	].every((each) => each === void 0);
}
async function notScanned({ range }, request, report, context) {
	if (range !== void 0 || report.pillars.some(({ name }) => name === "secrets") || request.named.length > 0 || request.event !== void 0) return [];
	const { openRepository } = await import("./repository.js");
	return await openRepository(context).then(() => true, () => false) ? ["No commits were scanned for secrets, as nothing says which are new: add --range, such as origin/main..HEAD."] : [];
}
async function show(report, options, context) {
	context.log.progress("");
	const look = createLastLook(context);
	await writeReportFiles(report, reportPaths(options), writeRules(context), look);
	const colour = showsColour(process.stdout, context.env);
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
	if (options.config === void 0) await (await import("./other-config.js")).assertNotElsewhere(defaultConfigFile, context);
	if (options.expand) return print(createLastLook(context).at("output", await expandConfig(request, context)));
	const config = await loadConfig({
		...request,
		explicit: true
	}, context);
	hideSecretsOf(config, context.redactor);
	const { checks, sessions } = config;
	const { takenAway } = await import("./taken-cookies.js");
	const valid = `${request.file} is valid: ${plural(checks.length, "check")}, ${plural(sessions.length, "session")}.\n`;
	return print(createLastLook(context).at("output", `${valid}${takenAway(config)}`));
}
async function init(options, context) {
	const { url, yes, "no-run": noRun } = options;
	const command = await import("./init.js");
	const say = (text) => void print(createLastLook(context).at("output", context.redactor.redact(text)));
	const ask = async (question) => (await import("./confirm.js")).confirm(question, process.stdin, process.stdout);
	const confirm = process.stdin.isTTY && process.stdout.isTTY ? ask : void 0;
	const report = await command.init({
		url,
		yes,
		noRun
	}, {
		say,
		confirm
	}, context);
	return report ? await show(report, options, context) : 0;
}
async function rules({ json }) {
	const { rulesJson, rulesTable } = await import("./rules2.js");
	if (json === void 0) return rulesTable();
	if (json !== "-") throw new GateError("USAGE", { problem: "\"rules\" prints JSON to standard output: --json -" });
	return rulesJson();
}
async function explain([name, ...more]) {
	if (name === void 0 || more.length > 0) throw new GateError("USAGE", { problem: "\"explain\" takes the name of one rule, such as smoke/status" });
	const [{ findRule }, { nearestRule }] = await Promise.all([import("./rules.js"), import("./nearest-rule.js")]);
	const rule = findRule(name);
	if (!rule) throw new GateError("USAGE", { problem: `there is no rule ${JSON.stringify(name)}${nearestRule(name)}` });
	const { explainRule } = await import("./rules2.js");
	return explainRule(rule);
}
async function uptime(options, context) {
	const everyMs = parseEvery(options.every);
	const paths = reportPaths(options);
	if (everyMs !== void 0 && (Object.keys(paths).length > 0 || options.json)) throw new GateError("USAGE", { problem: "a report is of one round: leave out --every, or the report" });
	const { parseAddress } = await import("./address.js");
	const metrics = options.metrics === void 0 ? void 0 : parseAddress("--metrics", options.metrics);
	if (metrics && everyMs === void 0) throw new GateError("USAGE", { problem: "--metrics are served by a process that goes on: add --every, such as 1m" });
	const { overrides, ...given } = configRequest(options, context);
	const { only, ...others } = overrides;
	const noAlerts = options["no-alerts"] ?? false;
	if (noAlerts && options["test-alert"]) throw new GateError("USAGE", { problem: "--test-alert tells each of \"alerts\", and --no-alerts tells nobody" });
	const loaded = await loadConfig({
		...given,
		overrides: others,
		needsAlerts: true,
		noAlerts
	}, context);
	hideSecretsOf(loaded, context.redactor);
	const config = noAlerts ? {
		...loaded,
		alerts: []
	} : loaded;
	await assertAllWritable(paths, writeRules(context));
	const { keepUptime, runUptime, testAlerts } = await import("./uptime.js");
	const request = {
		config,
		only,
		state: options.state
	};
	if (options["test-alert"]) return await testAlerts(request, context) ? 0 : 1;
	if (everyMs === void 0) return await show(await runUptime(request, context), options, context);
	await keepUptime(request, {
		everyMs,
		metrics
	}, context);
	return 0;
}
async function trends(options, context) {
	const config = await loadConfig({
		...configRequest(options, context),
		unsetAllowed: true
	}, context);
	const { environment, state } = options;
	const command = await import("./trends.js");
	const { html, json } = reportPaths(options);
	const found = await command.trends({
		config,
		environment,
		state
	}, {
		html,
		json
	}, writeRules(context), context);
	return print(options.json === "-" ? command.trendsJson(found) : command.trendsText(found));
}
async function handover(options, context) {
	const { text, exitCode } = await (await import("./handover.js")).handover(options, configRequest(options, context), writeRules(context), context);
	print(createLastLook(context).at("output", text));
	return exitCode;
}
async function notes(options, [given, ...more], context) {
	if (more.length > 0 || given !== void 0 && options.range !== void 0) throw new GateError("USAGE", { problem: "\"notes\" takes one range, such as v1.2..v1.3" });
	if (given && !given.includes("..")) throw new GateError("USAGE", { problem: `"notes" needs both ends, such as ${JSON.stringify(`${given}..HEAD`)}` });
	const range = given === void 0 ? parseRange(options.range) : parseRange(given, `the range ${given}`);
	if (range && range.kind !== "between") throw new GateError("USAGE", { problem: "\"notes\" are of a range A..B, such as v1.2..v1.3" });
	const { markdown, environment } = options;
	const config = configRequest(options, context);
	const { writeNotes } = await import("./notes.js");
	return print(await writeNotes({
		range,
		config,
		markdown,
		environment,
		rules: writeRules(context)
	}, context) ?? "");
}
async function exportChecks(options, names, context) {
	const loaded = await loadConfig({
		...configRequest(options, context),
		unsetAllowed: true
	}, context);
	const { uptime: rounds } = loaded;
	const config = options.only && rounds ? {
		...loaded,
		uptime: {
			...rounds,
			only: options.only
		}
	} : loaded;
	return print(await (await import("./export.js")).exportChecks(names, options, config, writeRules(context), context));
}
async function merge(options, files, context) {
	if (files.length === 0) throw new GateError("USAGE", { problem: "\"merge\" takes the JSON reports of the runs, such as reports/*.json" });
	const expected = parseExpect(options.expect);
	const name = parseName(options.name);
	const event = await readEvent(context.env, []);
	await assertAllWritable(reportPaths(options), writeRules(context));
	const command = await import("./merge.js");
	const notifications = await command.readNotifications(configRequest(options, context), event, context);
	const report = await command.merge({
		files,
		expected,
		name,
		sha: event?.sha
	}, context);
	const exitCode = await show(report, options, context);
	await tell(report, notifications, event, context);
	return exitCode;
}
async function tell(report, notifications, event, context) {
	if (!context.env["GITHUB_REPOSITORY"]) return;
	const { judged, tellGitHub } = await import("./tell.js");
	await tellGitHub(judged(report), notifications, event, context);
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
function configRequest(options, context, named = []) {
	const { "base-url": baseUrl, "fail-on": failOn, history, only } = options;
	const watchMs = parseWatch(options.watch, named);
	const shard = parseShardOption(options.shard);
	const overrides = {
		baseUrl,
		failOn: parseSeverity(failOn),
		history,
		only,
		watchMs,
		shard
	};
	return {
		file: configPath(options.config),
		explicit: options.config !== void 0,
		overrides,
		files: treeFiles(context)
	};
}
function parseRange(range, asked = `--range ${range}`) {
	if (range === void 0) return void 0;
	if (range === "all" || range === "staged" || range === "worktree") return { kind: range };
	const [base, head, more] = range.split("..");
	if (!base || !head || more !== void 0 || head.startsWith(".")) throw new GateError("USAGE", { problem: `${asked} ${wrongRange(range)}` });
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
