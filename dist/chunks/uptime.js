import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import { GateError, breakEmoji, checkoutsOf, codeBlock, createLastLook, createRedactor, cut, hideSecretsOf, judge, neutraliseMarkdown, oneLine, plural, render, reportedBy, tokenOf, tool, unjudgedFinding } from "./start.js";
import { buildReport, findLiveDeployment, isoDay, isoSecond, redactReport, shareSite, showDuration, utcTime } from "./run.js";
import { DeliveryFailed, keyOf, nameOf } from "./target.js";
import { isTrusted, orGone } from "./github.js";
import { folderStore, uptimeBranch } from "./folder-store.js";
import { defaultUptime, smtpServer, webAddress } from "./config.js";
import { createBrowsers, openHttpClient } from "./checks.js";
import { percentile } from "./percentiles.js";
import { addRound, newFigures } from "./figures.js";
import { showAddress } from "./address2.js";
import { uptimeChecks, uptimeRound } from "./run-round.js";
const { resolve } = require("node:path");
const { setFlagsFromString } = require("node:v8");
const { createServer } = require("node:http");
// src/staying/alerts/message.ts
const maxSubject = 150;
const maxFact = 600;
const maxCommand = 2e3;
const shownChecks = 10;
const layers = {
	dns: "DNS: the name",
	tcp: "TCP: the connection",
	tls: "TLS: the certificate or its handshake",
	edge: "edge: a proxy or platform, not the application",
	application: "application"
};
function messageFor(events, alert) {
	const parts = events.map((event) => partOf$1(event, alert));
	const [first] = parts;
	const others = parts.length - 1;
	const subject = others === 0 ? first.headline : `${first.headline} (and ${others} more)`;
	return {
		subject: cut(subject, maxSubject),
		parts
	};
}
function partOf$1({ event, incident, deployment }, { owner, runbook }) {
	const { layer, startedAt, resolvedAt, downs, checks, observed, fix, reproduce } = incident;
	const isOver = event === "resolved";
	const facts = isOver ? [
		["Lasted", resolvedAt === void 0 ? void 0 : spanOf(startedAt, resolvedAt, downs)],
		["Checks", checksIn(checks)],
		[
			"Live release",
			deployment && releaseOf(deployment),
			deployment?.url
		]
	] : [
		["Since", utcTime(startedAt)],
		["Layer", layer && layers[layer]],
		["Seen", observed],
		["Checks", checksIn(checks)],
		[
			"Live release",
			deployment && releaseOf(deployment),
			deployment?.url
		],
		["What to do", fix],
		["Looks first", owner],
		[
			"Runbook",
			runbook,
			runbook
		]
	];
	const part = {
		headline: cut(oneLine(`${beginning(event, incident)}: ${oneLine(incident.title) || "no title"}`), maxSubject),
		facts: facts.flatMap(([label, text, url]) => {
			const shown = cut(oneLine(text ?? ""), maxFact);
			const link = linkOf(url);
			return shown === "" ? [] : [{
				label,
				text: shown,
				...link && { url: link }
			}];
		})
	};
	const command = isOver ? "" : oneLine(reproduce ?? "");
	return command === "" || command.length > maxCommand ? part : {
		...part,
		command
	};
}
function beginning(event, { severity, isWarning, startedAt, resolvedAt, downs }) {
	if (event === "test") return "Test";
	if (event === "resolved") return resolvedAt === void 0 ? "Over" : `Over after ${showDuration(resolvedAt - startedAt)}${downs ? " on and off" : ""}`;
	if (isWarning) return "Warning";
	return event === "opened" ? severity.toUpperCase() : `Now ${severity.toUpperCase()}`;
}
function releaseOf({ sha, environment, at }) {
	const time = Date.parse(at);
	return `${sha.slice(0, 7)} in ${environment}${Number.isNaN(time) ? "" : `, since ${utcTime(time)}`}`;
}
function linkOf(text) {
	const url = text === void 0 || text.length > maxFact ? null : URL.parse(text);
	return url && ["http:", "https:"].includes(url.protocol) ? url.href : void 0;
}
function checksIn(checks) {
	if (checks.length === 0) return void 0;
	const more = checks.length - shownChecks;
	const shown = checks.slice(0, shownChecks).join(", ");
	return more > 0 ? `${shown} and ${plural(more, "other")}` : shown;
}
function spanOf(from, to, downs) {
	return `${showDuration(to - from)}${downs ? `, down ${downs} times` : ""}, from ${utcTime(from)} to ${utcTime(to)}`;
}
// src/github/publish/incident-text.ts
const maxTitle = 250;
const told = /^<!-- launch-gate incident=\S+ told=(opened|resolved|updated-\w+) -->$/;
function titleOf({ headline }) {
	return cut(breakEmoji(oneLine(headline)).replaceAll("@", "@​"), maxTitle);
}
function bodyOf(part, incident, before = "") {
	const lines = linesOf$2(before);
	const end = lines.indexOf(markerOf(incident));
	return [
		textOf$1(part),
		markerOf(incident),
		...end < 0 ? [] : lines.slice(end + 1)
	].join("\n");
}
function isAbout(body, incident) {
	return linesOf$2(body).includes(markerOf(incident));
}
function toldBy({ event, incident }) {
	if (event === "updated") return `updated-${incident.severity}`;
	return event === "resolved" ? "resolved" : "opened";
}
function commentOf(part, incident, what, timeline = []) {
	const history = timeline.length === 0 ? [] : [`**Timeline**\n\n${timeline.map((line) => `- ${line}`).join("\n")}`];
	return [
		textOf$1(part),
		...history,
		markerOf(incident, ` told=${what}`)
	].join("\n\n");
}
function readTold(body, incident) {
	const last = linesOf$2(body).at(-1) ?? "";
	const what = told.exec(last)?.[1];
	return what && last === markerOf(incident, ` told=${what}`) ? what : void 0;
}
function timelineOf({ startedAt, resolvedAt }, openedAt, past) {
	const words = (what) => what === "opened" ? "it came back" : what === "resolved" ? "it was over" : `it grew to ${what.slice(8)}`;
	return [
		{
			at: startedAt,
			text: "it began"
		},
		{
			at: openedAt,
			text: "this issue was opened"
		},
		...past.map(({ at, told: what }) => ({
			at,
			text: words(what)
		})),
		...resolvedAt === void 0 ? [] : [{
			at: resolvedAt,
			text: "it ended: all checks pass"
		}]
	].map(({ at, text }) => `${utcTime(at)}: ${text}`);
}
function markerOf({ id }, more = "") {
	return `<!-- launch-gate incident=${id.replace(/[^\w-]/g, "")}${more} -->`;
}
function linesOf$2(text) {
	return text.trimEnd().split(/\r?\n/);
}
function textOf$1({ headline, facts, command }) {
	const lines = facts.map(({ label, text }) => `- **${label}:** ${neutraliseMarkdown(text)}`);
	return [
		`**${neutraliseMarkdown(headline)}**`,
		lines.join("\n"),
		...command ? [`To see it again:\n${codeBlock(command)}`] : []
	].join("\n\n");
}
// src/github/publish/incident-issue.ts
const label = {
	name: "launch-gate-incident",
	color: "d73a4a",
	description: "Opened and closed by Launch Gate"
};
const clockSkewMs = 864e5;
function incidentIssue(api, alert) {
	const call = async (work, signal) => {
		const done = await api.call("incident", (octokit, repository) => work({
			octokit,
			repository
		}), signal);
		const { problem } = done;
		if (problem === void 0) return;
		const { status } = done;
		throw new DeliveryFailed(problem, { isFinal: status !== void 0 && status < 500 && status !== 429 });
	};
	return {
		async send(events, _id, signal) {
			for (const event of events) await call((calls) => keepIssue(calls, event, partOf(event, alert)), signal);
		},
		async refresh(event, now, signal) {
			await call((calls) => refreshIssue(calls, event, now, partOf(event, alert)), signal);
		}
	};
}
function partOf(event, alert) {
	return messageFor([event], alert).parts[0];
}
async function keepIssue(calls, event, part) {
	const { incident } = event;
	const isOver = event.event === "resolved";
	const [issue, ...younger] = await findIssues(calls, incident);
	for (const { number, state } of younger) if (issue && state === "open") await closeDuplicate(calls, number, issue);
	if (!issue) {
		if (!isOver) await openIssue(calls, event, part);
		return;
	}
	const isOpen = issue.state === "open";
	if (incident.isWarning || event.event === "opened" && isOpen) return;
	if (event.event !== "test") await tellOnce(calls, issue, event, part);
	if (isOpen && (isOver || event.event === "test")) await close(calls, issue.number, "completed");
	if (!isOpen && !isOver && event.event !== "test") await update(calls, issue.number, { state: "open" });
}
async function openIssue(calls, { event, incident }, part) {
	const { octokit, repository } = calls;
	const { issues } = octokit.rest;
	await issues.createLabel({
		...repository,
		...label
	}).catch(() => {});
	const { data } = await issues.create({
		...repository,
		title: titleOf(part),
		body: bodyOf(part, incident),
		labels: [label.name]
	});
	if (event === "test") await close(calls, data.number, "completed");
	const [first] = await findIssues(calls, incident);
	if (first && first.number < data.number) await closeDuplicate(calls, data.number, first);
}
async function refreshIssue(calls, { incident }, now, part) {
	const [issue] = await findIssues(calls, incident);
	if (issue?.state !== "open") return;
	const still = `${showDuration(Math.max(0, now - incident.startedAt))} until ${new Date(now).toISOString().slice(0, 16)}Z`;
	const facts = [...part.facts, {
		label: "Goes on",
		text: still
	}];
	const body = bodyOf({
		...part,
		facts
	}, incident, issue.body);
	await calls.octokit.rest.issues.update({
		...calls.repository,
		issue_number: issue.number,
		body
	});
}
async function findIssues({ octokit, repository }, incident) {
	const from = incident.startedAt - clockSkewMs;
	const request = {
		...repository,
		state: "all",
		sort: "created",
		direction: "desc",
		per_page: 100
	};
	const found = await octokit.paginate(octokit.rest.issues.listForRepo, {
		...request,
		since: new Date(from).toISOString()
	}, ({ data }, done) => {
		if (data.some(({ created_at }) => Date.parse(created_at) < from)) done();
		return data.flatMap(({ number, state, body, user, author_association, created_at }) => {
			const isOurs = isTrusted(user?.type, author_association) && isAbout(body ?? "", incident);
			const openedAt = Date.parse(created_at);
			return isOurs ? [{
				number,
				state,
				body: body ?? "",
				author: user?.login,
				openedAt
			}] : [];
		});
	});
	found.sort((a, b) => a.number - b.number);
	return found.filter(({ author }) => author === found[0]?.author);
}
async function tellOnce(calls, issue, event, part) {
	const { octokit, repository } = calls;
	const { incident } = event;
	const told = toldBy(event);
	const past = await listOwn(calls, issue, incident);
	if (past.at(-1)?.told === told) return;
	const timeline = told === "resolved" ? timelineOf(incident, issue.openedAt, past) : [];
	await comment(calls, issue.number, commentOf(part, incident, told, timeline));
	const now = await listOwn(calls, issue, incident);
	const same = now.slice(now.findLastIndex((each) => each.told !== told) + 1);
	for (const { id } of same.slice(1)) await orGone(octokit.rest.issues.deleteComment({
		...repository,
		comment_id: id
	}));
}
async function listOwn({ octokit, repository }, { number: issue_number }, incident) {
	const request = {
		...repository,
		issue_number,
		per_page: 100
	};
	return (await octokit.paginate(octokit.rest.issues.listComments, request, ({ data }) => data.flatMap(({ id, body = "", user, author_association, created_at }) => {
		const told = isTrusted(user?.type, author_association) ? readTold(body, incident) : void 0;
		return told ? [{
			id,
			at: Date.parse(created_at),
			told
		}] : [];
	}))).sort((a, b) => a.id - b.id);
}
async function closeDuplicate(calls, number, first) {
	await comment(calls, number, `Duplicate of #${first.number}`);
	await close(calls, number, "not_planned");
}
async function comment({ octokit, repository }, issue_number, body) {
	await octokit.rest.issues.createComment({
		...repository,
		issue_number,
		body
	});
}
async function close(calls, issue_number, state_reason) {
	await update(calls, issue_number, {
		state: "closed",
		state_reason
	});
}
async function update({ octokit, repository }, issue_number, change) {
	await octokit.rest.issues.update({
		...repository,
		issue_number,
		...change
	});
}
// src/staying/alerts/open-targets.ts
function openTargets(alerts, context, toGitHub) {
	let opened;
	const client = () => opened ??= openHttpClient({ allowedHosts: [] }, context);
	const { redactor } = context;
	return {
		targets: alerts.map((alert, index) => {
			addSecrets(alert, redactor);
			const key = keyOf(alert, index);
			const { send, refresh } = redacted(alert, (shown) => open(shown, client, toGitHub), redactor);
			return {
				key,
				alert,
				send,
				...alert.to === "github" && toGitHub && { refresh }
			};
		}),
		async close() {
			await (await opened?.catch(() => void 0))?.close().catch(() => {});
		}
	};
}
function open(alert, client, toGitHub) {
	return alert.to === "github" && toGitHub?.(alert) || { send: sendTo(alert, client) };
}
function sendTo(alert, client) {
	switch (alert.to) {
		case "slack": return async (events, _id, signal) => {
			const [{ slackPayload, slackRefusal }, { postJson }] = await Promise.all([import("./slack.js"), import("./post.js")]);
			const payload = JSON.stringify(slackPayload(messageFor(events, alert)));
			await postJson(await client(), textOf(alert.url), payload, [], signal, slackRefusal);
		};
		case "webhook": return async (events, id, signal) => {
			const [{ signatureOf, webhookBody }, { postJson }] = await Promise.all([import("./webhook.js"), import("./post.js")]);
			const secret = alert.secret && textOf(alert.secret);
			for (const event of events) {
				const body = JSON.stringify(webhookBody(event, alert));
				const headers = [["x-launch-gate-delivery", id]];
				if (secret) headers.push(["x-launch-gate-signature", signatureOf(body, secret)]);
				await postJson(await client(), textOf(alert.url), body, headers, signal);
			}
		};
		case "email": return async (events, id, signal) => {
			const { sendMail } = await import("./email.js");
			const { address: to, from, smtp } = alert;
			await sendMail({
				from,
				to,
				smtp: textOf(smtp),
				message: messageFor(events, alert),
				id
			}, signal);
		};
		case "github": return async () => {
			throw new DeliveryFailed("this is no run at GitHub", { isFinal: true });
		};
	}
}
function textOf(template) {
	return render(template, new Map());
}
function addSecrets(alert, redactor) {
	const name = `the address for ${alert.to}`;
	if (alert.to === "email") {
		const text = textOf(alert.smtp);
		const server = smtpServer(text);
		redactor.add(text, name);
		if ("password" in server && server.password) redactor.add(server.password, "the password for email");
	} else if (alert.to !== "github") {
		const text = textOf(alert.url);
		const address = webAddress(text);
		redactor.add(text, name);
		if ("url" in address) {
			const { pathname, search } = new URL(address.url);
			if (pathname.length + search.length >= 16) redactor.add(pathname + search, name);
			if (address.authorization) redactor.add(address.authorization.slice(6), name);
		}
		if (alert.to === "webhook" && alert.secret) redactor.add(textOf(alert.secret), "the secret of the webhook");
	}
}
function redacted(alert, opened, { redact }) {
	const attempt = async (work) => {
		const { owner, runbook } = alert;
		const shown = {
			...alert,
			owner: owner && redact(owner),
			runbook: runbook && redact(runbook)
		};
		try {
			await work(opened(shown));
		} catch (error) {
			const { message } = error;
			throw new DeliveryFailed(redact(message), error instanceof DeliveryFailed ? error : {});
		}
	};
	return {
		send: (events, id, signal) => attempt((target) => target.send(redactStrings(events, redact), id, signal)),
		refresh: (event, now, signal) => attempt((target) => target.refresh?.(redactStrings(event, redact), now, signal))
	};
}
function redactStrings(value, redact) {
	return JSON.parse(JSON.stringify(value, (_key, entry) => typeof entry === "string" ? redact(entry) : entry));
}
// src/staying/alerts/test-alert.ts
async function sendTests(targets, { clock, signal }, newId) {
	const id = newId();
	const event = {
		event: "test",
		incident: {
			id,
			title: "this is how an alert arrives; nothing is down",
			severity: "medium",
			startedAt: clock.now(),
			checks: []
		}
	};
	const outcomes = await Promise.all(targets.map(async ({ key, alert, send }) => {
		const name = nameOf({ alert });
		try {
			await send([event], `${id}-${key.replace(" ", "-")}`, signal);
			return {
				line: `${name}: sent`,
				arrived: true
			};
		} catch (error) {
			if (!(error instanceof DeliveryFailed)) throw error;
			return {
				line: `${name}: not sent: ${error.message}`,
				arrived: false
			};
		}
	}));
	return {
		lines: outcomes.map(({ line }) => line),
		allArrived: outcomes.every(({ arrived }) => arrived)
	};
}
// src/staying/metrics/exposition.ts
const contentTypes = {
	openmetrics: "application/openmetrics-text; version=1.0.0; charset=utf-8",
	text: "text/plain; version=0.0.4; charset=utf-8"
};
function exposition(families, format) {
	const lines = families.flatMap((family) => linesOf$1(family, format));
	if (format === "openmetrics") lines.push("# EOF");
	return lines.map((line) => `${line}\n`).join("");
}
const endings = {
	counter: "_total",
	info: "_info",
	gauge: "",
	summary: ""
};
function linesOf$1({ name, type, unit, help, samples }, format) {
	const isOpen = format === "openmetrics";
	const title = isOpen ? name : name + endings[type];
	return [
		`# TYPE ${title} ${!isOpen && type === "info" ? "gauge" : type}`,
		...isOpen && unit ? [`# UNIT ${title} ${unit}`] : [],
		`# HELP ${title} ${isOpen ? escaped(help) : help.replaceAll("\\", "\\\\").replaceAll("\n", "\\n")}`,
		...samples.map(({ suffix = "", labels = {}, value }) => `${name}${endings[type]}${suffix}${braces(labels)} ${value}`)
	];
}
function braces(labels) {
	const pairs = Object.entries(labels).flatMap(([name, value]) => value === void 0 ? [] : [`${name}="${escaped(value)}"`]);
	return pairs.length > 0 ? `{${pairs.join(",")}}` : "";
}
function escaped(text) {
	return text.toWellFormed().replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll("\"", "\\\"");
}
function formatFor(accept) {
	const quality = {
		openmetrics: 0,
		text: 0
	};
	for (const range of (accept ?? "").slice(0, 2e3).split(",")) {
		const [type = "", ...parameters] = range.split(";").map((part) => part.trim().toLowerCase());
		const kind = type === "application/openmetrics-text" ? "openmetrics" : type === "text/plain" ? "text" : void 0;
		if (!kind) continue;
		const q = parameters.find((parameter) => parameter.startsWith("q="));
		quality[kind] = Math.max(quality[kind], q === void 0 ? 1 : Number(q.slice(2)) || 0);
	}
	return quality.openmetrics > 0 && quality.openmetrics >= quality.text ? "openmetrics" : "text";
}
// src/staying/metrics/families.ts
const prefix = "launch_gate";
const severities = [
	"blocker",
	"high",
	"medium"
];
const states = [
	"up",
	"degraded",
	"down",
	"unjudged"
];
const phases = {
	resolve: "dnsMs",
	connect: "tcpMs",
	tls: "tlsMs",
	processing: "ttfbMs",
	transfer: "downloadMs"
};
function familiesOf(figures, everyMs, config, now) {
	const { rounds, certificates, openIncidents } = figures;
	const { maintenance } = config.uptime ?? defaultUptime;
	return [
		family("build", "info", "The version of launch-gate.", [{
			labels: { version: tool.version },
			value: 1
		}]),
		...checkFamilies(figures.checks),
		family("certificate_not_before_timestamp_seconds", "gauge", "When the certificate of a host begins to be valid.", certificates.map(({ host, from }) => ({
			labels: { host },
			value: from / 1e3
		}))),
		family("certificate_not_after_timestamp_seconds", "gauge", "When the certificate of a host expires.", certificates.map(({ host, to }) => ({
			labels: { host },
			value: to / 1e3
		}))),
		family("open_incidents", "gauge", "Incidents that are not over.", severities.map((severity) => ({
			labels: { severity },
			value: openIncidents[severity]
		}))),
		family("maintenance_active", "gauge", "1 in a maintenance window of the configuration.", [{ value: maintenance.some(({ from, to }) => now >= from && now < to) ? 1 : 0 }]),
		family("rounds", "counter", "Rounds that came to an end.", [{ value: rounds.done }]),
		family("failed_rounds", "counter", "Rounds that did not, e.g. because the state could not be written.", [{ value: rounds.failed }]),
		family("round_interval_seconds", "gauge", "The time from one round to the next.", [{ value: everyMs / 1e3 }]),
		family("last_round_timestamp_seconds", "gauge", "When the last round ended.", rounds.lastAt === void 0 ? [] : [{ value: rounds.lastAt / 1e3 }])
	].filter(({ samples }) => samples.length > 0);
}
function checkFamilies(checks) {
	const each = (samples) => checks.flatMap((check) => samples(check).map((sample) => ({
		...sample,
		labels: {
			...check.labels,
			...sample.labels
		}
	})));
	const given = (value, labels = {}) => value === void 0 ? [] : [{
		labels,
		value
	}];
	const seconds = (ms) => ms === void 0 ? void 0 : Math.round(ms * 1e3) / 1e6;
	const flag = (value) => value === void 0 ? void 0 : Number(value);
	return [
		family("check_up", "gauge", "1 if the check passed in one of three tries, 0 if it did not; absent if it was not judged.", each(({ last }) => given(!last || last.state === "unjudged" ? void 0 : flag(last.state !== "down")))),
		family("check_judged", "gauge", "0 if the last round could not judge the check.", each(({ last }) => given(flag(last && last.state !== "unjudged")))),
		family("check_rounds", "counter", "Rounds of the check by their result. A degraded one passed, not at the first try.", each((check) => states.map((result) => ({
			labels: { result },
			value: check.rounds[result]
		})))),
		family("check_last_duration_seconds", "gauge", "The time of the requests of the last try, without connecting.", each(({ last }) => given(seconds(last?.ms)))),
		family("check_phase_duration_seconds", "gauge", "The phases of the last try. A connection that is kept open costs nothing.", each(({ last }) => Object.entries(phases).flatMap(([phase, key]) => given(seconds(last?.phases?.[key]), { phase })))),
		family("check_duration_seconds", "summary", "The time of checks that passed at the first try; quantiles of the last hour.", each(({ recent, passed }) => {
			const times = recent.map(({ ms }) => ms).sort((a, b) => a - b);
			const quantile = (share) => given(times.length > 0 ? percentile(times, share) / 1e3 : void 0, { quantile: String(share) });
			return [
				...quantile(.5),
				...quantile(.95),
				{
					suffix: "_sum",
					value: passed.sumMs / 1e3
				},
				{
					suffix: "_count",
					value: passed.count
				}
			];
		})),
		family("check_over_budget", "counter", "Of these, those that took longer than a budget.", each(({ budget, passed }) => [...given(budget?.p95Ms && passed.overP95, { budget: "p95" }), ...given(budget?.p50Ms && passed.overP50, { budget: "p50" })])),
		family("check_budget_seconds", "gauge", "The budget of a check for p95 or p50.", each(({ budget }) => [...given(seconds(budget?.p95Ms), { budget: "p95" }), ...given(seconds(budget?.p50Ms), { budget: "p50" })])),
		family("check_error_budget_ratio", "gauge", "The share of its requests that may fail.", each(({ budget }) => given(budget?.errors)))
	];
}
function family(name, type, help, samples) {
	const unit = ["seconds", "ratio"].find((each) => name.endsWith(`_${each}`));
	return {
		name: `${prefix}_${name}`,
		type,
		...unit && { unit },
		help,
		samples
	};
}
// src/staying/metrics/server.ts
const maxConnections = 32;
const limits = {
	maxHeaderSize: 8192,
	headersTimeout: 5e3,
	requestTimeout: 5e3,
	connectionsCheckingInterval: 1e3
};
async function serveMetrics({ host, port }, expose) {
	const server = createServer(limits, (request, response) => answer(request, response, expose));
	server.maxConnections = maxConnections;
	await new Promise((listening, failed) => {
		server.once("error", failed).listen(port, host, listening);
	}).catch((error) => {
		const { code = error.message } = error;
		const details = {
			where: showAddress({
				host,
				port
			}),
			problem: problems[code] ?? code
		};
		throw new GateError("METRICS_UNAVAILABLE", details, { cause: error });
	});
	const { address, port: chosen } = server.address();
	return {
		url: `http://${showAddress({
			host: address,
			port: chosen
		})}/metrics`,
		async close() {
			server.closeAllConnections();
			await new Promise((closed) => server.close(closed));
		}
	};
}
const problems = {
	EADDRINUSE: "another program listens there",
	EACCES: "this user may not listen there",
	EADDRNOTAVAIL: "no network of this machine has that address",
	ENOTFOUND: "the name of the host does not resolve"
};
function answer(request, response, expose) {
	response.setHeader("connection", "close");
	response.setHeader("x-content-type-options", "nosniff");
	response.setHeader("cache-control", "no-store");
	response.setHeader("content-type", "text/plain; charset=utf-8");
	if (request.url?.split("?", 1)[0] !== "/metrics") return refuse(response, 404, "Metrics are at /metrics.");
	if (request.method !== "GET" && request.method !== "HEAD") {
		response.setHeader("allow", "GET, HEAD");
		return refuse(response, 405, "Metrics are only read.");
	}
	const format = formatFor(request.headers.accept);
	const text = expose(format);
	response.setHeader("content-type", contentTypes[format]);
	response.setHeader("content-length", Buffer.byteLength(text));
	response.end(text);
}
function refuse(response, status, words) {
	response.statusCode = status;
	response.end(`${words}\n`);
}
// src/staying/uptime/result.ts
function resultOf({ at, probes, observed, state, planned, lines }, durationMs) {
	const open = state.incidents.filter(({ resolvedAt }) => resolvedAt === void 0);
	const held = Object.entries(state.warnings).filter(([, { seenAt }]) => seenAt === at);
	const covered = new Set(open.flatMap(({ keys }) => keys));
	const unopened = probes.filter(({ state: is }, index) => is === "down" && !covered.has(observed[index]?.key ?? ""));
	const findings = [
		...open.map((incident) => downFinding(incident, at)),
		...unopened.map((probe) => unopenedFinding(probe, planned)),
		...held.map(([key, warning]) => warningFinding(key, warning))
	];
	const count = (wanted) => probes.filter((probe) => probe.state === wanted).length;
	const [up, degraded, down, unjudged] = [
		count("up"),
		count("degraded"),
		count("down"),
		count("unjudged")
	];
	return {
		name: "uptime",
		status: open.length > 0 ? "fail" : unjudged > 0 ? "inconclusive" : "pass",
		reason: [
			reasonOf(probes.length, {
				up,
				degraded,
				down,
				unjudged
			}),
			...gapsOf(state),
			...lines
		].join("; "),
		durationMs,
		counts: {
			checks: probes.length,
			up,
			degraded,
			down,
			unjudged,
			incidents: open.length
		},
		findings,
		isUnjudged: probes.length > 0 && unjudged === probes.length,
		checks: probes.map(checkResult)
	};
}
function downFinding(incident, at) {
	const { title, severity, layer, startedAt, checks, observed, reproduce, fix, lastGoodAt, cause, goodRounds } = incident;
	const facts = [
		observed,
		`since ${isoSecond(startedAt)}${at > startedAt ? ` (${showDuration(at - startedAt)})` : ""}`,
		lastGoodAt === void 0 ? void 0 : `last good round at ${isoSecond(lastGoodAt)}`,
		goodRounds > 0 ? "good again in this round; it is over when it stays so" : void 0,
		checks.length > 1 ? `takes down ${checks.slice(0, 10).join(", ")}${checks.length > 10 ? " and more" : ""}` : void 0
	];
	return {
		rule: "uptime/down",
		subject: checks[0],
		status: "fail",
		severity,
		title,
		expected: "a pass in one of three tries",
		observed: facts.filter(Boolean).join("; "),
		layer,
		where: {},
		reproduce,
		fix,
		fingerprint: `uptime/down:${cause}`
	};
}
function unopenedFinding({ check: { name, at }, tries }, planned) {
	const finding = tries.at(-1)?.finding;
	const why = planned === void 0 ? "another run has later news" : `planned: ${planned}`;
	return {
		rule: "uptime/down",
		subject: name,
		status: "warn",
		severity: "high",
		title: `${finding?.title ?? `${name} is down`} (${why})`,
		observed: finding?.observed,
		layer: finding?.layer,
		where: { ...at },
		reproduce: finding?.reproduce,
		fingerprint: `uptime/planned:${name}`
	};
}
function warningFinding(key, { title, severity, observed }) {
	const rule = key.startsWith("certificate ") ? "uptime/certificate" : "uptime/slow";
	return {
		rule,
		status: "warn",
		severity,
		title,
		observed,
		where: {},
		fingerprint: `${rule}:${key}`
	};
}
function checkResult({ check: { name }, state, reason, tries }) {
	const steps = tries.at(-1)?.steps ?? [];
	if (state === "unjudged") return {
		name,
		status: "inconclusive",
		reason: reason ?? "it was not tried often enough",
		steps
	};
	return {
		name,
		status: state === "down" ? "fail" : "pass",
		steps
	};
}
function reasonOf(total, { up, ...others }) {
	const rest = Object.entries(others).flatMap(([state, count]) => count > 0 ? [`${count} ${state}`] : []);
	return [`${up} of ${plural(total, "check")} up`, ...rest].join(", ");
}
function gapsOf({ rounds: { total, longestGap } }) {
	if (!longestGap) return [`round ${total}`];
	return [`round ${total}, longest gap of the last day ${showDuration(longestGap.ms)}`];
}
// src/gate/uptime.ts
const defaultFolder = ".launch-gate/uptime";
const reopensAfterMs = 36e5;
async function runUptime(request, context) {
	const startedAt = context.clock.now();
	const start = context.clock.monotonic();
	const opened = await openUptime(request, context);
	try {
		const { outcome, redactor } = await opened.round();
		const result = resultOf(outcome, context.clock.monotonic() - start);
		const { config, event, sha } = request;
		const findings = [...reportedBy(result), ...unjudgedFinding(result)];
		const verdict = judge(findings, {
			failOn: config.failOn,
			waivers: config.waivers,
			today: isoDay(context.clock.now())
		});
		const { baseUrl } = config;
		const durationMs = context.clock.monotonic() - start;
		return redactReport(buildReport({
			...verdict,
			results: [result],
			event,
			sha,
			baseUrl,
			startedAt,
			durationMs
		}), redactor);
	} finally {
		await opened.close();
	}
}
async function keepUptime(request, { everyMs, metrics }, context) {
	const { clock, signal, log } = context;
	setFlagsFromString("--semi-space-growth-factor=1");
	const opened = await openUptime(request, context);
	let served;
	try {
		const { redact } = context.redactor;
		const figures = newFigures(opened.checks, request.config, redact);
		if (metrics) {
			served = await serveMetrics(metrics, (format) => exposition(familiesOf(figures, everyMs, request.config, clock.now()), format));
			log.info(`Metrics are at ${served.url}`);
		}
		let problem;
		for (let rounds = 0; !signal.aborted; rounds += 1) {
			const start = clock.monotonic();
			context.github?.startsAnew();
			try {
				const { outcome, redactor } = await opened.round();
				addRound(figures, outcome, clock.now());
				if (problem !== void 0) log.info("The rounds go on.");
				problem = void 0;
				for (const line of linesOf(outcome)) log.info(redactor.redact(line));
				log.progress(redactor.redact(resultOf(outcome, 0).reason));
			} catch (error) {
				if (signal.aborted) return;
				if (rounds === 0 || error instanceof GateError && error.code === "UPTIME_RUNNING") throw error;
				figures.rounds.failed += 1;
				const { message } = error;
				if (message !== problem) log.info(`The round failed: ${message}`);
				problem = message;
			}
			await clock.sleep(Math.max(0, everyMs - (clock.monotonic() - start)), signal).catch(() => {});
		}
	} finally {
		await served?.close();
		await opened.close();
	}
}
async function testAlerts({ config }, context) {
	if (config.alerts.length === 0) throw new GateError("NOTHING_TO_DO", { problem: "the configuration has no \"alerts\"" });
	const { targets, close } = openAlerts(config, context);
	try {
		const { lines, allArrived } = await sendTests(targets, context, () => `test-${context.clock.now()}`);
		for (const line of lines) context.log.info(line);
		return allArrived;
	} finally {
		await close();
	}
}
function linesOf({ at, events, lines }) {
	const time = isoSecond(at);
	const words = {
		opened: "down",
		updated: "worse",
		resolved: "over",
		test: "test"
	};
	return [...events.map(({ event, incident }) => `${time} ${incident.isWarning ? "warning" : words[event]}: ${incident.title}`), ...lines.map((line) => `${time} ${line}`)];
}
async function openUptime(request, context) {
	const { config } = request;
	const checks = uptimeChecks(config, request.only);
	if (checks.length === 0) {
		const problem = `${config.file ?? "there is no configuration and it"} has no check that only reads, and "uptime: only" names none`;
		throw new GateError("NOTHING_TO_DO", { problem });
	}
	const store = openStore(request, context);
	await store.assertWritable();
	const lock = await store.lock?.();
	const { github } = context;
	const alerts = openAlerts(config, context);
	const environment = environmentOf(config);
	const deps = {
		store,
		targets: alerts.targets,
		isAlone: lock !== void 0,
		findDeployment: github && (() => findLiveDeployment(github, environment))
	};
	let current;
	return {
		checks,
		async round() {
			if (current && context.clock.monotonic() - current.openedAt >= reopensAfterMs) {
				await current.close();
				current = void 0;
			}
			current ??= await openSite(config, context);
			const { site, context: own } = current;
			return {
				outcome: await uptimeRound(checks, config, own, site, deps),
				redactor: own.redactor
			};
		},
		async close() {
			await current?.close();
			await alerts.close();
			await lock?.release();
		}
	};
}
function openAlerts({ alerts }, context) {
	const { github } = context;
	return openTargets(alerts, context, github && ((alert) => incidentIssue(github, alert)));
}
async function openSite(config, given) {
	const redactor = createRedactor();
	hideSecretsOf(config, redactor);
	const context = {
		...given,
		redactor
	};
	const shared = shareSite(config, context);
	const browsers = createBrowsers(config, context);
	return {
		site: {
			...await shared.open(),
			browsers
		},
		context,
		openedAt: given.clock.monotonic(),
		async close() {
			await browsers.close();
			await shared.close();
		}
	};
}
function environmentOf({ latency }) {
	return latency.environment ?? "production";
}
function openStore({ config, state }, context) {
	const { env, github } = context;
	const look = (text) => createLastLook(context).at("state", text, "json");
	const named = state ?? config.uptime?.state;
	if (named === void 0 && github && env["GITHUB_ACTIONS"] === "true" && tokenOf(env)) return uptimeBranch(github, environmentOf(config), look);
	const folder = resolve(context.cwd, named ?? defaultFolder);
	return folderStore(folder, {
		checkouts: checkoutsOf(context),
		look,
		now: () => context.clock.now()
	});
}
export { keepUptime, runUptime, testAlerts };
