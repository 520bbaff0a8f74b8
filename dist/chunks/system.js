import { commentModes } from "./notification-defaults.js";
import { GateError } from "./errors.js";
import { loadConfig, secretsOf } from "./load.js";
import { assertWritable as assertWritable$1, openGitHubApi, tokenOf, writeBeside } from "./last-look.js";
import { committedFiles, treeFiles } from "./policy-files.js";
import "./too-many.js";
import "./verdict.js";
import { neutraliseLog } from "./neutralise.js";
import { createRedactor } from "./redactor.js";
import { performance } from "node:perf_hooks";
import { readFile, stat } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
// src/model/results.ts
const pillarNames = [
	"secrets",
	"smoke",
	"latency",
	"launch"
];
function isOnlySecrets(named) {
	return named.length > 0 && named.every((name) => name === "secrets");
}
// src/arguments.ts
const defaultConfigFile = ".github/launch-gate.yml";
const severities = [
	"blocker",
	"high",
	"medium"
];
function parsePillars(names) {
	return [...new Set(names)].map((name) => oneOf(pillarNames, name, "there is no pillar"));
}
const maxNameLength = 60;
function parseName(text) {
	if (text === void 0 || text.length <= maxNameLength && !/\p{Cc}/u.test(text)) return text;
	throw new GateError("USAGE", { problem: `name is one line of at most ${maxNameLength} characters` });
}
function parseSeverity(text) {
	return text ? oneOf(severities, text, "fail-on knows no severity") : void 0;
}
function parseNotifications({ comment, checkRun, deploymentStatus }) {
	const flag = (name, text) => text === void 0 ? void 0 : oneOf(["true", "false"], text, `${name} is true or false, not`) === "true";
	const given = {
		comment: comment === void 0 ? void 0 : oneOf(commentModes, comment, "comment has no mode"),
		checkRun: flag("check-run", checkRun),
		deploymentStatus: flag("deployment-status", deploymentStatus)
	};
	return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== void 0));
}
function oneOf(known, text, complaint) {
	const found = known.find((name) => name === text);
	if (!found) throw new GateError("USAGE", { problem: `${complaint} "${text}"; known are ${known.join(", ")}` });
	return found;
}
// src/github/event/proposal.ts
function proposalOf(event) {
	if (event?.range?.kind !== "between" || !/^pull_request(?:_target)?$/.test(event.event)) return void 0;
	const foreign = event.event === "pull_request_target" || event.headRepositoryIsFork !== false;
	return {
		base: event.range.base,
		foreign
	};
}
async function openPolicyFiles(proposal, context) {
	return proposal?.foreign ? committedFiles(proposal.base, context) : treeFiles(context);
}
// src/gate/request.ts
async function gateRequest(named, { overrides, ...given }, event, context) {
	const proposal = proposalOf(event);
	const files = await openPolicyFiles(proposal, context);
	const config = await loadConfig({
		...given,
		overrides: {
			...overrides,
			baseUrl: overrides.baseUrl ?? event?.environmentUrl
		},
		unsetAllowed: isOnlySecrets(named),
		files
	}, context);
	for (const secret of secretsOf(config)) context.redactor.add(secret.value, secret.label);
	const { range, rangeIfAsked, sha } = event ?? {};
	const proposed = proposal !== void 0;
	const deployment = event && {
		id: event.deployment,
		environment: event.environment ?? (proposed ? "preview" : "production"),
		isKnown: event.environment !== void 0
	};
	const bounds = event && {
		maxSecrets: 2e3,
		maxListed: 3e6
	};
	return {
		config,
		named,
		range,
		rangeIfAsked,
		event: event?.event,
		sha,
		files,
		proposed,
		deployment,
		...bounds
	};
}
// src/github/event/read-event.ts
const maxPayloadBytes = 26214400;
async function readEvent(env, named) {
	const name = env["GITHUB_EVENT_NAME"];
	const path = env["GITHUB_EVENT_PATH"];
	if (!name || !path) return void 0;
	const { parseEvent } = await import("./event.js");
	const event = parseEvent({
		name,
		payload: await readPayload(name, path),
		sha: env["GITHUB_SHA"]
	});
	return isOnlySecrets(named) && name !== "deployment_status" ? {
		...event,
		nothingYet: void 0
	} : event;
}
async function readPayload(event, path) {
	try {
		const { size } = await stat(path);
		if (size > maxPayloadBytes) throw new Error(`it is larger than GitHub's limit of 25 MB`);
		return JSON.parse(await readFile(path, "utf8"));
	} catch (error) {
		throw new GateError("EVENT_INVALID", {
			event,
			problem: error.message
		}, { cause: error });
	}
}
// src/report/formats/could-not-judge.ts
function describeFailure(error, redact = (text) => text) {
	const { code, exitCode, message, hint } = error instanceof GateError ? error : unexpected(error);
	if (code === "CONFIG_INVALID") return {
		text: neutraliseLog(redact(`${message}\n${hint}`)),
		exitCode
	};
	const what = exitCode === 2 ? "nothing was run" : "could not judge";
	const lines = redact(`${message}\n${hint}`).trim().split(/\r?\n/);
	const text = [`? Launch Gate: ${what} (exit ${exitCode}). This is not a pass.`, ...lines.map((line) => `  ${line}`)];
	return {
		text: neutraliseLog(text.join("\n")),
		exitCode
	};
}
function unexpected(error) {
	return {
		code: void 0,
		exitCode: 3,
		message: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
		hint: "This is a mistake of the gate itself. Run it again; if it stays, report it with the lines above."
	};
}
// src/report/report-file.ts
async function assertWritable(path, rules) {
	await guard(path, () => assertWritable$1(path, rules));
}
async function replaceFile(path, text, rules) {
	await guard(path, () => writeBeside(path, text, rules));
}
async function guard(path, action) {
	try {
		await action();
	} catch (error) {
		if (error instanceof GateError) throw error;
		throw new GateError("REPORT_UNWRITABLE", {
			path,
			problem: error.message
		}, { cause: error });
	}
}
// src/report/formats/json.ts
function json(report) {
	const checks = report.checks.map(({ screenshot: _, ...check }) => check);
	return `${JSON.stringify({
		...report,
		checks
	}, null, 2)}\n`;
}
// src/report/report-files.ts
const reportFormats = [
	"json",
	"sarif",
	"junit",
	"html",
	"code-quality"
];
async function assertAllWritable(paths, rules) {
	for (const path of Object.values(paths)) if (path !== void 0) await assertWritable(path, rules);
}
async function writeReportFiles(report, paths, rules, look = noLook) {
	for (const format of reportFormats.toReversed()) {
		const path = paths[format];
		if (path === void 0) continue;
		await replaceFile(path, format === "json" ? jsonReport(report, look) : look.at(`${format} report`, await renderings[format](report), outputFormats[format]), rules);
	}
}
const noLook = {
	at: (_, text) => text,
	caught: () => 0
};
function jsonReport(report, look) {
	const text = look.at("JSON report", json(report), "json");
	if (look.caught() === 0) return text;
	const seen = JSON.parse(text);
	return json({
		...seen,
		run: {
			...seen.run,
			caughtLast: look.caught()
		}
	});
}
const outputFormats = {
	sarif: "json",
	junit: "xml",
	"code-quality": "json",
	html: "html"
};
const renderings = {
	sarif: async (report) => (await import("./sarif.js")).sarif(report),
	junit: async (report) => (await import("./junit.js")).junit(report),
	"code-quality": async (report) => (await import("./code-quality.js")).codeQuality(report),
	html: async (report) => {
		const [{ htmlReport }, { readPageAssets }] = await Promise.all([import("./html2.js"), import("./assets.js")]);
		return htmlReport(report, readPageAssets());
	}
};
// src/system.ts
const systemClock = {
	now: () => Date.now(),
	monotonic: () => performance.now(),
	sleep: async (ms, signal) => {
		try {
			await setTimeout(ms, void 0, { signal });
		} catch (error) {
			throw signal?.reason ?? error;
		}
	}
};
function systemContext(parts) {
	const redactor = createRedactor();
	const stop = new AbortController();
	for (const name of ["SIGINT", "SIGTERM"]) process.once(name, () => stop.abort(new Error(`stopped by ${name}`)));
	const token = tokenOf(parts.env);
	if (token) redactor.add(token, "token");
	return {
		cwd: parts.cwd,
		env: parts.env,
		clock: systemClock,
		log: parts.log((text) => redactor.redact(text)),
		signal: stop.signal,
		redactor,
		github: openGitHubApi({
			env: parts.env,
			signal: stop.signal,
			redact: (text) => redactor.redact(text, true)
		})
	};
}
export { assertAllWritable, assertWritable, defaultConfigFile, describeFailure, gateRequest, isOnlySecrets, jsonReport, parseName, parseNotifications, parsePillars, parseSeverity, pillarNames, readEvent, replaceFile, reportFormats, systemContext, writeReportFiles };
