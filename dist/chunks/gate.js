import "./defaults.js";
import { removeAbandoned } from "./temporary-folder.js";
import { GateError } from "./errors.js";
import { tool } from "./tool.js";
import { cancelledRule } from "./headline.js";
import { judge, listed, reportedBy, unjudgedFinding } from "./verdict.js";
import { showDuration } from "./duration.js";
import { treeFiles } from "./policy-files.js";
import { oneLine } from "./neutralise.js";
import { detectorOf } from "./detector.js";
import { openClient } from "./open-client.js";
// src/report/model/build-report.ts
function buildReport({ verdict, findings, listed = findings, results, startedAt, durationMs, ...run }) {
	return {
		version: 1,
		verdict,
		tool: { ...tool },
		run: {
			event: run.event,
			sha: run.sha,
			range: results.find((result) => result.range)?.range,
			baseUrl: run.baseUrl,
			reason: run.reason,
			startedAt: new Date(startedAt).toISOString(),
			durationMs: Math.round(durationMs)
		},
		pillars: results.map((result) => pillarOf(result, findings)),
		findings: listed,
		checks: results.flatMap((result) => result.checks ?? []),
		latency: results.flatMap((result) => result.latency ?? []),
		launch: results.find((result) => result.launch)?.launch
	};
}
function pillarOf({ name, status, reason, durationMs, counts, findings }, judged) {
	const failing = new Set(judged.filter(isFailing).map(({ fingerprint }) => fingerprint));
	const own = findings.filter((finding) => isFailing(finding) && (finding.pillar ?? name) === name);
	const waived = own.length > 0 && !own.some(({ fingerprint }) => failing.has(fingerprint));
	return {
		name,
		status: waived && status === "fail" ? "pass" : status,
		reason: waived ? `${reason} (waived)` : reason,
		durationMs: Math.round(durationMs),
		counts
	};
}
function isFailing({ status }) {
	return status === "fail";
}
// src/report/model/redact-report.ts
function redactReport(report, redactor) {
	const known = new Map();
	const redacted = redactStrings(report, (text) => {
		const shown = known.get(text) ?? redactor.redact(text);
		known.set(text, shown);
		return shown;
	}, (rule) => redactor.redact(rule, true));
	return {
		...redacted,
		tool: report.tool,
		pillars: redacted.pillars.map((pillar, i) => ({
			...pillar,
			name: report.pillars[i].name
		}))
	};
}
const contractKeys = new Set([
	"verdict",
	"pillar",
	"status",
	"severity",
	"startedAt",
	"screenshot"
]);
function redactStrings(value, redact, redactRule) {
	if (typeof value === "string") return redact(value);
	if (Array.isArray(value)) return value.map((each) => redactStrings(each, redact, redactRule));
	if (typeof value !== "object" || value === null) return value;
	const entries = Object.entries(value).map(([key, each]) => [key, contractKeys.has(key) ? each : redactStrings(each, key === "rule" ? redactRule : redact, redactRule)]);
	return Object.fromEntries(entries);
}
// src/gate/applicable.ts
function applicable(request, table) {
	const { named } = request;
	const missing = named.find((name) => !table[name]?.applies(request));
	if (missing) throw nothingToDo(`"${missing}" was named, but ${lacking(request, table[missing])}`);
	const applying = Object.entries(table).filter(([name, pillar]) => (named.length === 0 || named.includes(name)) && pillar.applies(request));
	if (applying.length === 0) throw nothingToDo(`there is nothing to check${why(request)}`);
	return applying;
}
function lacking({ config }, pillar) {
	return `${config.file ?? "there is no configuration and it"} has no ${pillar?.lacks}`;
}
function why({ config, event }) {
	const checks = config.file ? `${config.file} has no checks` : "there is no .github/launch-gate.yml";
	return `${event ? ` on the event "${event}"` : ""}: ${checks}, and no commits are named`;
}
function nothingToDo(problem) {
	return new GateError("NOTHING_TO_DO", { problem });
}
// src/github/api/previous-deployment.ts
const maxLookedAt = 10;
async function findPreviousDeployment(api, current) {
	const { data, problem } = await api.call("deployments", async ({ rest }, repository) => {
		const list = async (filter) => (await rest.repos.listDeployments({
			...repository,
			...filter,
			per_page: 100
		})).data;
		const statusesOf = async ({ id }) => (await rest.repos.listDeploymentStatuses({
			...repository,
			deployment_id: id,
			per_page: 100
		})).data;
		const environment = current.environment ?? (current.sha && (await list({ sha: current.sha }))[0]?.environment);
		if (!environment) return { problem: "GitHub knows no deployment of this commit; name its \"environment\"" };
		for (const deployment of earlierThan(current, await list({ environment })).slice(0, maxLookedAt)) {
			const url = addressOf(await statusesOf(deployment));
			if (url === void 0) continue;
			if (url !== current.baseUrl) return {
				url,
				sha: deployment.sha
			};
			return { problem: `the deployments of "${environment}" all answer at ${url}` };
		}
		return { problem: `there is no earlier deployment of "${environment}" with an address` };
	});
	return data ?? { problem };
}
async function findDeployedCommit(api, current) {
	const { environment } = current;
	const { data, problem } = await api.call("deployments", async ({ rest }, repository) => {
		const { data: all } = await rest.repos.listDeployments({
			...repository,
			environment,
			per_page: 100
		});
		for (const { id, sha } of earlierThan(current, all).slice(0, maxLookedAt)) {
			const request = {
				...repository,
				deployment_id: id,
				per_page: 100
			};
			const { data: statuses } = await rest.repos.listDeploymentStatuses(request);
			if (statuses.some(({ state }) => state === "success")) return { sha };
		}
		return { problem: `there is no earlier successful deployment of "${environment}"` };
	});
	return data ?? { problem };
}
function earlierThan({ id, sha }, deployments) {
	const newestFirst = deployments.toSorted((a, b) => b.id - a.id);
	const own = newestFirst.findIndex((one) => id === void 0 ? one.sha === sha : one.id === id);
	return newestFirst.slice(own + 1).filter((one) => one.sha !== sha);
}
function addressOf(statuses) {
	const text = statuses.find(({ state }) => state === "success")?.environment_url ?? "";
	const url = URL.canParse(text) ? new URL(text) : void 0;
	return url && /^https?:$/.test(url.protocol) && !url.username && !url.password ? url.origin : void 0;
}
// src/github/event/since-deployment.ts
async function sinceDeployment(range, deployment, { github, log }) {
	if (range.kind !== "tree" || !deployment?.isKnown || !github) return range;
	const { id, environment } = deployment;
	const found = await findDeployedCommit(github, {
		id,
		sha: range.commit,
		environment
	});
	if ("sha" in found) return {
		kind: "between",
		base: found.sha,
		head: range.commit,
		orTree: true
	};
	log.info(`All files are scanned for secrets, for the previous deployment is not known: ${oneLine(found.problem)}`);
	return range;
}
// src/gate/pillars.ts
const pillars = {
	secrets: {
		applies: ({ named, range, config }) => named.includes("secrets") || range !== void 0 || config.secrets !== void 0,
		lacks: "section \"secrets\"",
		open: openSecrets
	},
	smoke: {
		applies: ({ config }) => config.checks.length > 0 || config.ready !== void 0,
		lacks: "checks",
		open: ({ config }, context) => ({ async run({ site }) {
			const opened = await site();
			return (await import("./run5.js")).runSmoke(config, context, opened);
		} })
	},
	latency: {
		applies: ({ config }) => [...config.checks, ...config.sessions].some(({ latency }) => latency),
		lacks: "check with latency",
		open: openLatency
	},
	launch: {
		applies: ({ config }) => config.launch !== void 0,
		lacks: "section \"launch\"",
		open: ({ config }, context) => ({ run: async () => (await import("./run2.js")).runLaunch(config, config.launch, context) })
	}
};
function openSecrets(request, context) {
	const { files, proposed, maxSecrets, writeBaseline, range, rangeIfAsked, deployment, config } = request;
	const { baseline: known, beyondGitleaks: beyond } = config.secrets ?? {};
	const settings = {
		files,
		proposed,
		maxSecrets,
		writeBaseline,
		baseline: request.baseline ?? known,
		beyond
	};
	const openDetector = detectorOf(files ?? treeFiles(context), context);
	return {
		async run() {
			const { runSecrets } = await import("./run3.js");
			return runSecrets(await sinceDeployment(range ?? rangeIfAsked ?? { kind: "all" }, deployment, context), context, settings, openDetector);
		},
		async finish(commits) {
			if (isOfCommitsAlone(request)) return commits;
			const { runSources } = await import("./run4.js");
			return runSources(commits, config, context, openDetector);
		}
	};
}
function isOfCommitsAlone({ range, writeBaseline }) {
	return range?.kind === "staged" || range?.kind === "worktree" || writeBaseline !== void 0;
}
async function openLatency(request, context) {
	const { config, sha, deployment } = request;
	const history = await openPast(request, context);
	return {
		async run({ site, judged }) {
			const { client, sessions } = await site();
			const { runLatency } = await import("./run.js");
			const checks = judged.get("smoke")?.checks ?? [];
			const failedChecks = new Set(checks.filter(({ status }) => status !== "pass").map(({ name }) => name));
			const latency = await runLatency(config, context, {
				client,
				sessions,
				failedChecks
			});
			const { addComparison } = await import("./regressions.js");
			const environment = config.latency.environment ?? (deployment?.isKnown ? deployment.environment : void 0);
			const current = {
				id: deployment?.id,
				sha,
				environment,
				baseUrl: config.baseUrl
			};
			const { github } = context;
			const findPrevious = async () => github ? findPreviousDeployment(github, current) : { problem: "this is no run at GitHub" };
			const compared = await addComparison(latency, config, context, {
				sessions,
				failedChecks,
				findPrevious
			});
			return history ? history.judge(compared) : compared;
		},
		keep: async () => history?.keep()
	};
}
async function openPast({ config, sha, files, deployment }, context) {
	const { openStore } = await import("./history-store.js");
	const store = openStore(config.latency.history ?? "auto", context);
	if (!store) return void 0;
	const { openHistory } = await import("./history.js");
	const history = openHistory(store, config, {
		environment: config.latency.environment ?? deployment?.environment ?? "local",
		sha,
		foreign: files?.commit !== void 0
	}, context);
	await history.assertOwn();
	return history;
}
// src/gate/run-pillars.ts
async function openPillars(applying, request, context) {
	const opened = new Map();
	for (const [name, pillar] of applying) opened.set(name, await pillar.open(request, context));
	return opened;
}
async function runPillars(opened, config, context, judged) {
	const shared = shareSite(config, context);
	try {
		for (const [name, pillar] of opened) judged.set(name, await pillar.run({
			site: shared.site,
			judged
		}));
	} finally {
		await shared.close();
	}
	for (const [name, result] of judged) {
		const finished = await opened.get(name)?.finish?.(result);
		if (finished) judged.set(name, finished);
	}
}
function shareSite(config, context) {
	let opened;
	return {
		site() {
			opened ??= openSite(config, context);
			return opened;
		},
		async close() {
			const site = await opened?.catch(() => void 0);
			if (!site) return;
			const { endJudging } = await import("./judging.js");
			endJudging();
			await site.client.close().catch(() => {});
		}
	};
}
async function openSite(config, context) {
	const client = await openClient(config, context);
	const { createSessions } = await import("./sessions.js");
	return {
		client,
		sessions: createSessions(config, context, client)
	};
}
// src/gate/gate.ts
const maxToldMs = 5e3;
async function runGate(request, context, table = pillars) {
	const { config } = request;
	const startedAt = context.clock.now();
	const start = context.clock.monotonic();
	const applying = applicable(request, table);
	removeAbandoned(context);
	const toldMs = Math.floor(Math.min(maxToldMs, config.deadlineMs / 20));
	const deadline = AbortSignal.timeout(config.deadlineMs - toldMs);
	const signal = AbortSignal.any([context.signal, deadline]);
	const { github } = context;
	github?.endsAt(performance.now() + config.deadlineMs);
	const limited = {
		...context,
		signal,
		github: github && {
			...github,
			call: ((surface, work) => github.call(surface, work, signal))
		}
	};
	const opened = await openPillars(applying, request, limited);
	const judged = new Map();
	await runPillars(opened, config, limited, judged).catch((error) => {
		if (!endedEarly(error, deadline, context.signal)) throw error;
		if (judged.size === 0) throw stoppedError(error, config, [...opened.keys()], context.signal);
	});
	const open = [...opened.keys()].filter((name) => !judged.has(name));
	const results = [...judged.values(), ...open.map(notJudged)];
	const findings = results.flatMap(reportedBy).map(offInput);
	if (context.signal.aborted) findings.push(stopped(cancelledRule, "The run was cancelled before everything was judged", open));
	else if (deadline.aborted || context.clock.monotonic() - start > config.deadlineMs) findings.push(stopped("gate/deadline", `The run did not end within its deadline of ${showDuration(config.deadlineMs)}`, open));
	else findings.push(...results.flatMap(unjudgedFinding));
	const verdict = judge(findings, {
		failOn: config.failOn,
		waivers: config.waivers,
		today: isoDay(context.clock.now())
	});
	const durationMs = context.clock.monotonic() - start;
	const report = buildReport({
		...verdict,
		listed: listed(verdict.findings, config.deadlineMs - durationMs, request.maxListed),
		results,
		event: request.event,
		sha: request.sha,
		baseUrl: config.baseUrl,
		startedAt,
		durationMs
	});
	if (verdict.verdict === "pass") for (const pillar of opened.values()) await pillar.keep?.();
	return redactReport(report, context.redactor);
}
function nothingToJudge({ event, sha }, reason, { clock }) {
	return buildReport({
		verdict: "none",
		findings: [],
		results: [],
		event,
		sha,
		reason,
		startedAt: clock.now(),
		durationMs: 0
	});
}
function offInput(finding) {
	const { file, commit, url } = finding.where;
	return file === "action input \"routes\"" ? {
		...finding,
		where: {
			commit,
			url
		}
	} : finding;
}
function endedEarly(error, deadline, cancelled) {
	return (deadline.aborted || cancelled.aborted) && (!(error instanceof GateError) || error.code === "CANCELLED");
}
function stoppedError(cause, { deadlineMs }, open, cancelled) {
	const details = {
		time: showDuration(deadlineMs),
		open: open.join(", ")
	};
	return new GateError(cancelled.aborted ? "CANCELLED" : "DEADLINE_PASSED", details, { cause });
}
function notJudged(name) {
	return {
		name,
		status: "inconclusive",
		reason: "the run ended before it",
		durationMs: 0,
		counts: {},
		findings: []
	};
}
function stopped(rule, title, open) {
	return {
		rule,
		pillar: "gate",
		status: "fail",
		severity: "blocker",
		title,
		...open.length > 0 && { observed: `not judged: ${open.join(", ")}` },
		where: {},
		fix: `Run it again${rule === "gate/deadline" ? ", with a longer \"deadline\" in the configuration if the work needs it" : ""}.`,
		fingerprint: rule
	};
}
function isoDay(epochMs) {
	return new Date(epochMs).toISOString().slice(0, 10);
}
export { nothingToJudge, runGate };
