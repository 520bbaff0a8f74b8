import { boolean, fallback, getDotPath, is, minValue, nullable, nullish, number, object, optional, pipe, regex, safeInteger, safeParse, string, transform } from "./dist.js";
import { commentModes } from "./notifications.js";
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
// src/github/event/nothing-yet.ts
const word = pipe(string(), regex(/^[a-z_]{1,40}$/));
function concluded(key, of) {
	return {
		schema: pipe(object({
			action: word,
			[key]: object({ conclusion: nullable(word) })
		}), transform((payload) => {
			const { conclusion } = payload[key];
			return payload["action"] === "completed" ? conclusion : payload["action"];
		})),
		done: "success",
		of
	};
}
const progressOf = {
	deployment_status: {
		schema: pipe(object({ deployment_status: object({ state: word }) }), transform(({ deployment_status }) => deployment_status.state)),
		done: "success",
		of: "the state of the deployment"
	},
	workflow_run: concluded("workflow_run", "the workflow that the job waits for"),
	check_run: concluded("check_run", "the check run"),
	check_suite: concluded("check_suite", "the check suite"),
	status: {
		schema: pipe(object({ state: word }), transform(({ state }) => state)),
		done: "success",
		of: "the status of the commit"
	},
	page_build: {
		schema: pipe(object({ build: object({ status: nullable(word) }) }), transform(({ build }) => build.status)),
		done: "built",
		of: "the build of the page"
	}
};
function nothingYet(event, read) {
	const progress = Object.hasOwn(progressOf, event) ? progressOf[event] : void 0;
	if (!progress) return void 0;
	const word = read(progress.schema);
	return word === progress.done ? void 0 : `${progress.of} is "${word ?? "unknown"}", not "${progress.done}"`;
}
// src/github/event/event.ts
const commitId = pipe(string(), regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/));
const branchName = pipe(string(), regex(/^(?![-/])(?!.*(?:\.\.|@\{|\/\/))[^\p{Cc} ~^:?*[\\]{1,255}$/u));
const ref = pipe(string(), regex(/^refs\/[^\p{Cc}]+$/u));
const repository = object({
	full_name: string(),
	private: optional(boolean())
});
const id = optional(pipe(number(), safeInteger(), minValue(1)));
const pullRequest = object({ pull_request: object({
	number: id,
	base: object({
		sha: commitId,
		ref: fallback(optional(branchName), void 0),
		repo: optional(repository)
	}),
	head: object({
		sha: commitId,
		repo: nullish(repository)
	})
}) });
const push = object({
	ref,
	before: commitId,
	after: commitId,
	deleted: optional(boolean()),
	repository: object({ default_branch: branchName })
});
const mergeGroup = object({ merge_group: object({
	base_sha: commitId,
	head_sha: commitId
}) });
const deployment = object({ deployment: object({
	id,
	sha: commitId,
	environment: optional(string())
}) });
const deploymentStatus = object({ deployment_status: object({ environment_url: optional(string()) }) });
const workflowRun = object({
	workflow_run: object({
		head_sha: commitId,
		event: optional(string()),
		head_branch: fallback(nullish(branchName), void 0),
		head_repository: nullish(object({ full_name: string() }))
	}),
	repository: object({ default_branch: branchName })
});
function parseEvent(source) {
	return {
		...commitsOf(source),
		nothingYet: nothingYet(source.name, (schema) => read(schema, source))
	};
}
function commitsOf(source) {
	switch (source.name) {
		case "pull_request":
		case "pull_request_target": return fromPullRequest(source);
		case "push": return fromPush(source);
		case "merge_group": return fromMergeGroup(source);
		case "deployment": return fromDeployment(source);
		case "deployment_status": return {
			...fromDeployment(source),
			environmentUrl: environmentUrl(source, read(deploymentStatus, source).deployment_status.environment_url)
		};
		case "workflow_run": return fromWorkflowRun(source);
		default: return {
			event: source.name,
			sha: is(commitId, source.sha) ? source.sha : void 0
		};
	}
}
function fromPullRequest(source) {
	const { base, head, number } = read(pullRequest, source).pull_request;
	const headRepositoryIsFork = isFork(head.repo, base.repo);
	return {
		event: source.name,
		range: {
			kind: "between",
			base: base.sha,
			head: head.sha,
			onto: baseBranch(source, base, headRepositoryIsFork)
		},
		sha: head.sha,
		headRepositoryIsFork,
		pullRequest: number,
		tokenIsReadOnly: source.name === "pull_request" && headRepositoryIsFork === true && base.repo?.private !== true
	};
}
function baseBranch({ name, sha }, { ref: branch, repo }, isFork) {
	const merge = name === "pull_request" && is(commitId, sha) ? sha : void 0;
	const named = repo && branch !== void 0 ? {
		branch,
		repository: isFork === false ? void 0 : repo.full_name
	} : {};
	return merge || named.branch ? {
		merge,
		...named
	} : void 0;
}
function isFork(head, base) {
	if (head === null) return true;
	return head && base ? head.full_name !== base.full_name : void 0;
}
function fromPush(source) {
	const { ref, before, after, deleted, repository } = read(push, source);
	const name = ref.replace(/^refs\/(?:heads|tags)\//, "");
	const nothing = (reason, sha) => ({
		event: source.name,
		range: {
			kind: "nothing",
			reason
		},
		sha
	});
	if (deleted || isZero(after)) return nothing(`${ref.startsWith("refs/tags/") ? "the tag" : "the branch"} ${name} was deleted`);
	if (ref.startsWith("refs/tags/")) {
		const range = {
			kind: "tag",
			id: after,
			name,
			reason: `the tag ${name} adds no commits of its own`
		};
		return {
			event: source.name,
			range,
			sha: after
		};
	}
	return {
		event: source.name,
		range: pushed(ref, before, after, repository.default_branch),
		sha: after
	};
}
function pushed(ref, before, after, defaultBranch) {
	if (!isZero(before)) return {
		kind: "between",
		base: before,
		head: after
	};
	if (ref === `refs/heads/${defaultBranch}`) return {
		kind: "history",
		head: after
	};
	return {
		kind: "beyond",
		head: after,
		defaultBranch
	};
}
function isZero(sha) {
	return /^0+$/.test(sha);
}
function fromMergeGroup(source) {
	const { base_sha, head_sha } = read(mergeGroup, source).merge_group;
	return {
		event: source.name,
		range: {
			kind: "between",
			base: base_sha,
			head: head_sha
		},
		sha: head_sha
	};
}
function fromDeployment(source) {
	const { id, sha, environment } = read(deployment, source).deployment;
	return {
		event: source.name,
		rangeIfAsked: {
			kind: "tree",
			commit: sha
		},
		sha,
		deployment: id,
		environment
	};
}
function fromWorkflowRun(source) {
	const { workflow_run, repository } = read(workflowRun, source);
	const { head_sha: head, event, head_branch: branch, head_repository } = workflow_run;
	const isOfPullRequest = event === "pull_request" || event === "pull_request_target";
	return {
		event: source.name,
		rangeIfAsked: {
			kind: "beyond",
			head,
			defaultBranch: repository.default_branch,
			atLeastHead: true
		},
		sha: head,
		headOfPullRequest: isOfPullRequest && branch && head_repository ? {
			repository: head_repository.full_name,
			branch
		} : void 0
	};
}
function environmentUrl(source, text) {
	if (!text) return void 0;
	const url = URL.canParse(text) ? new URL(text) : void 0;
	if (!url || !["http:", "https:"].includes(url.protocol) || url.username || url.password) throw invalid(source, "deployment_status.environment_url is not a plain http or https address");
	return text;
}
function read(schema, source) {
	const result = safeParse(schema, source.payload, { abortEarly: true });
	if (result.success) return result.output;
	const path = getDotPath(result.issues[0]);
	throw invalid(source, path ? `${path} is missing or malformed` : "it is not an object");
}
function invalid({ name }, problem) {
	return new GateError("EVENT_INVALID", {
		event: name,
		problem
	});
}
// src/github/event/read-event.ts
const maxPayloadBytes = 26214400;
async function readEvent(env, named) {
	const name = env["GITHUB_EVENT_NAME"];
	const path = env["GITHUB_EVENT_PATH"];
	if (!name || !path) return void 0;
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
