import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import { GateError, assertAllWritable, checkoutsOf, configPath, createLastLook, describeFailure, exitCodeOf, gateRequest, hideSecretsOf, loadConfig, neutraliseLog, neutraliseMarkdown, openPolicyFiles, parseExpect, parseName, parseNotifications, parsePillars, parseSeverity, parseShardOption, parseWatch, proposalOf, readEvent, secretForms, systemContext, writeReportFiles } from "./start.js";
import { annotations, mistakeAnnotations, runName, verdictLine } from "./github.js";
import { inMember } from "./run.js";
const { appendFileSync } = require("node:fs");
const { join, resolve } = require("node:path");
import * as fs from "fs";
import { constants as constants$1, promises } from "fs";
import * as os from "os";
import { EOL } from "os";
const { createHash } = require("node:crypto");
import * as crypto from "crypto";
const { stat } = require("node:fs/promises");
// src/github/publish/outputs.ts
function outputsOf(report) {
	return {
		verdict: report.verdict === "none" ? "" : report.verdict,
		findings: String(report.findings.filter(({ status }) => status === "fail").length),
		p95: JSON.stringify(Object.fromEntries(report.latency.map(({ check, member, p95Ms }) => [inMember(check, member), p95Ms])))
	};
}
// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}
// node_modules/@actions/core/lib/summary.js
var __awaiter$1 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	filePath() {
		return __awaiter$1(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, constants$1.R_OK | constants$1.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	write(options) {
		return __awaiter$1(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	clear() {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	stringify() {
		return this._buffer;
	}
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	addEOL() {
		return this.addRaw(EOL);
	}
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const summary = new Summary();
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
	process.stdout.write(message + os.EOL);
}
// src/github/publish/masks.ts
const minLength = 6;
function maskForms(secret) {
	const forms = [secret, ...secret.split(/\r\n|\r|\n/).map((line) => line.trim())].flatMap((value) => value.trim().length < minLength ? [] : [value, ...secretForms(value)]);
	return [...new Set(forms)].filter((form) => form.trim().length >= minLength);
}
// src/github/publish/runner.ts
function annotate(level, { message, line, col, ...where }) {
	const issue = {
		error,
		warning
	}[level];
	issue(message, {
		...where,
		startLine: line,
		startColumn: col
	});
}
function mask(secret) {
	if (process.env["ACT"] === "true") return;
	for (const form of maskForms(secret)) setSecret(form);
}
function setOutputs(outputs) {
	return writeTo("GITHUB_OUTPUT", () => {
		for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
	});
}
function addSummary(markdown) {
	return writeTo("GITHUB_STEP_SUMMARY", () => summary.emptyBuffer().addRaw(markdown, true).write());
}
async function writeTo(file, write) {
	const path = process.env[file];
	if (!path) return;
	try {
		appendFileSync(path, "");
		await write();
	} catch (error) {
		throw new GateError("RUNNER_FILE_UNWRITABLE", {
			file,
			problem: error.message
		}, { cause: error });
	}
}
// src/inputs.ts
function readInputs(read) {
	const input = (name) => read(name) || void 0;
	const lines = (name) => input(name)?.split("\n").map((line) => line.trim()).filter(Boolean);
	return {
		config: input("config"),
		workingDirectory: input("working-directory"),
		name: input("name"),
		matrix: input("matrix"),
		run: input("run")?.split(/[\s,]+/) ?? [],
		baseUrl: input("base-url"),
		routes: input("routes")?.split("\n"),
		only: lines("only"),
		failOn: input("fail-on"),
		comment: input("comment"),
		checkRun: input("check-run"),
		deploymentStatus: input("deployment-status"),
		watch: input("watch"),
		shard: input("shard"),
		reports: lines("reports"),
		expect: input("expect"),
		history: input("history"),
		json: input("json"),
		html: input("html"),
		sarif: input("sarif"),
		junit: input("junit")
	};
}
// src/main.ts
async function runAction(env) {
	const inputs = readInputs(getInput);
	const cwd = resolve(env["GITHUB_WORKSPACE"] ?? process.cwd(), inputs.workingDirectory ?? ".");
	return run(inputs, {
		...systemContext({
			cwd,
			env,
			log: actionLogger
		}),
		mask
	});
}
async function run(inputs, context) {
	const look = createLastLook(context);
	let notifications;
	let event;
	try {
		const { env } = context;
		if (inputs.run.includes("uptime")) return await uptime(inputs, context, look);
		if (inputs.run.includes("trends")) return await trends(inputs, context);
		const places = placesOf(inputs, context);
		const isMerge = inputs.run.includes("merge");
		const named = isMerge ? [] : parsePillars(inputs.run);
		const failOn = parseSeverity(inputs.failOn);
		notifications = parseNotifications(inputs);
		event = await readEvent(env, named);
		await assertFolder(context.cwd);
		await assertAllWritable(places.paths, places.rules);
		if (event?.nothingYet) {
			const { nothingToJudge } = await import("./gate.js");
			return await tell(nothingToJudge(event, runName(inputs, inputs.shard !== void 0), event.nothingYet, context), places, look);
		}
		const { baseUrl, routes, only, history } = inputs;
		const shard = parseShardOption(inputs.shard);
		const given = {
			file: configPath(inputs.config),
			explicit: inputs.config !== void 0,
			overrides: {
				baseUrl,
				routes,
				only,
				failOn,
				notifications,
				history,
				watchMs: parseWatch(inputs.watch, named),
				shard
			}
		};
		let report;
		if (isMerge) {
			const command = await import("./merge.js");
			notifications = await command.readNotifications(given, event, context);
			report = await command.merge({
				...mergeInputs(inputs),
				sha: event?.sha
			}, context);
		} else {
			const request = await gateRequest(named, given, event, context);
			notifications = request.config.notifications;
			const { runGate } = await import("./gate.js");
			report = await runGate({
				...request,
				name: runName(inputs, request.config.shard !== void 0)
			}, context);
		}
		const exitCode = await tell(report, places, look);
		const { judged, tellGitHub } = await import("./tell.js");
		await tellGitHub(judged(report), notifications, event, context, inputs);
		return exitCode;
	} catch (error) {
		const { text, exitCode } = describeFailure(error, context.redactor.redact);
		const { notJudged, tellGitHub } = await import("./tell.js");
		const outcome = notJudged(text, mistakeAnnotations(error, context.redactor.redact));
		info(look.at("log", text));
		for (const each of outcome.annotations(9)) annotate("error", lookAt(each, look));
		annotate("error", lookAt({
			title: "Launch Gate",
			message: text
		}, look));
		await addSummary(look.at("summary", titled(inputs.name, outcome.summary()))).catch(() => {});
		await tellGitHub(outcome, notifications, event, context, inputs);
		return exitCode;
	}
}
async function uptime(inputs, context, look) {
	assertAlone(inputs, "uptime");
	const { env } = context;
	const places = placesOf(inputs, context);
	await assertFolder(context.cwd);
	await assertAllWritable(places.paths, places.rules);
	const { baseUrl, only, failOn } = inputs;
	const event = await readEvent(env, []);
	const given = {
		file: configPath(inputs.config),
		explicit: inputs.config !== void 0,
		overrides: {
			baseUrl,
			failOn: parseSeverity(failOn)
		},
		files: await openPolicyFiles(proposalOf(event), context),
		needsAlerts: true
	};
	const config = await loadConfig(given, context);
	hideSecretsOf(config, context.redactor);
	const { runUptime } = await import("./uptime.js");
	return await tell(await runUptime({
		config,
		only,
		event: event?.event,
		sha: event?.sha ?? env["GITHUB_SHA"]
	}, context), places, look);
}
async function trends(inputs, context) {
	assertAlone(inputs, "trends");
	await assertFolder(context.cwd);
	const event = await readEvent(context.env, []);
	const given = {
		file: configPath(inputs.config),
		explicit: inputs.config !== void 0,
		overrides: { history: inputs.history },
		files: await openPolicyFiles(proposalOf(event), context),
		unsetAllowed: true
	};
	const config = await loadConfig(given, context);
	const { html, json, name } = inputs;
	const command = await import("./trends.js");
	const found = await command.trends({ config }, {
		html,
		json
	}, { checkouts: checkoutsOf(context) }, context);
	info(command.trendsText(found).trimEnd());
	await addSummary(titled(parseName(name), command.trendsSummary(found)));
	return 0;
}
function mergeInputs(inputs) {
	assertAlone(inputs, "merge");
	const { reports: files, expect, name } = inputs;
	if (!files) throw new GateError("USAGE", { problem: "run: merge needs the input \"reports\", such as reports/**/*.json" });
	const expected = parseExpect(expect);
	if (expected === void 0) throw new GateError("USAGE", { problem: "run: merge needs the input \"expect\": how many reports there are, or the names of their jobs" });
	return {
		files,
		expected,
		name
	};
}
function assertAlone({ run }, command) {
	if (run.length > 1) throw new GateError("USAGE", { problem: `run: ${command} stands alone; give the others a step of their own` });
}
function placesOf({ name: given, json, sarif, junit, html }, context) {
	const name = parseName(given);
	const folder = context.env["RUNNER_TEMP"] ?? context.env["GITHUB_WORKSPACE"] ?? context.cwd;
	return {
		name,
		paths: {
			json: json ?? join(folder, defaultReportName(name)),
			sarif,
			junit,
			html
		},
		rules: { checkouts: checkoutsOf(context) }
	};
}
async function tell(report, { name, paths, rules }, look) {
	await writeReportFiles(report, paths, rules, look);
	const [{ terminal }, { summary }] = await Promise.all([import("./terminal.js"), import("./summary2.js")]);
	info(look.at("log", terminal(report, { colour: false }).trimEnd()));
	const level = report.verdict === "fail" ? "error" : "warning";
	for (const each of annotations(report)) annotate(level, lookAt(each, look));
	if (report.verdict === "fail") annotate("error", lookAt({
		title: "Launch Gate",
		message: verdictLine(report)
	}, look));
	const outputs = outputsOf(report);
	await setOutputs({
		...outputs,
		p95: look.at("outputs", outputs.p95, "json").trimEnd(),
		report: paths.json
	});
	await addSummary(look.at("summary", titled(name, summary(report))));
	return exitCodeOf(report);
}
function lookAt(annotation, look) {
	return JSON.parse(look.at("log", JSON.stringify(annotation), "json"));
}
function titled(name, markdown) {
	return name ? `# ${neutraliseMarkdown(name.slice(0, 60))}\n\n${markdown}` : markdown;
}
function defaultReportName(name) {
	if (!name) return "launch-gate-report.json";
	return `launch-gate-report-${createHash("sha256").update(name).digest("hex").slice(0, 12)}.json`;
}
async function assertFolder(path) {
	if (!await stat(path).then((found) => found.isDirectory(), () => false)) throw new GateError("USAGE", { problem: `working-directory: there is no folder ${path}; give the "path" of actions/checkout` });
}
const actionLogger = (redact) => ({
	info: (line) => info(redact(neutraliseLog(redact(line)))),
	progress: () => {}
});
export { runAction };
