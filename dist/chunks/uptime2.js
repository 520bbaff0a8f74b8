import { GateError, array, assertWritable, boolean, checkoutsOf, codeBlock, createLastLook, createRedactor, cut, finite, followPath, hideSecretsOf, integer, judge, literal, looseObject, maxLength, minValue, neutraliseMarkdown, number, oneLine, optional, picklist, pipe, plural, record, render, reportedBy, safeParse, selectChecks, show, string, tokenOf as tokenOf$1, undefinedIfAbsent, unjudgedFinding, writeBeside } from "./start.js";
import { buildReport, findLiveDeployment, groupBy, isTrusted, isoDay, isoSecond, orGone, redactReport, shareSite, showDuration, utcTime } from "./run.js";
import { DeliveryFailed, keyOf as keyOf$1, nameOf } from "./target.js";
import { environmentFile } from "./record.js";
import { historyBranch, readTip, replaceFile } from "./branch-file.js";
import { smtpServer, webAddress } from "./alert-addresses.js";
import { openHttpClient } from "./open.js";
import { defaultUptime } from "./uptime.js";
import { isReadOnly, runRound } from "./round.js";
import { expirySeverity } from "./certificate-expiry.js";
import { bareHost } from "./host-names.js";
import { judge as judge$1, p95Rule } from "./stairs.js";
import { createBrowsers } from "./check.js";
import { hostname } from "node:os";
import { join, resolve } from "node:path";
import { setFlagsFromString } from "node:v8";
import { createHash, randomUUID } from "node:crypto";
import { connect } from "node:tls";
import { link, mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
// src/staying/alerts/message.ts
const maxSubject = 150;
const maxFact = 600;
const maxCommand = 2e3;
const shownChecks = 10;
const layers$1 = {
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
	const { layer, startedAt, resolvedAt, checks, observed, fix, reproduce } = incident;
	const isOver = event === "resolved";
	const facts = isOver ? [
		["Lasted", resolvedAt === void 0 ? void 0 : spanOf(startedAt, resolvedAt)],
		["Checks", checksIn(checks)],
		[
			"Live release",
			deployment && releaseOf(deployment),
			deployment?.url
		]
	] : [
		["Since", utcTime(startedAt)],
		["Layer", layer && layers$1[layer]],
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
function beginning(event, { severity, isWarning, startedAt, resolvedAt }) {
	if (event === "test") return "Test";
	if (event === "resolved") return resolvedAt === void 0 ? "Over" : `Over after ${showDuration(resolvedAt - startedAt)}`;
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
function spanOf(from, to) {
	return `${showDuration(to - from)}, from ${utcTime(from)} to ${utcTime(to)}`;
}
// src/github/publish/incident-text.ts
const maxTitle = 250;
const told = /^<!-- launch-gate incident=\S+ told=(opened|resolved|updated-\w+) -->$/;
function titleOf({ headline }) {
	return cut(oneLine(headline).replaceAll("@", "@​"), maxTitle);
}
function bodyOf(part, incident, before = "") {
	const lines = linesOf$1(before);
	const end = lines.indexOf(markerOf(incident));
	return [
		textOf$2(part),
		markerOf(incident),
		...end < 0 ? [] : lines.slice(end + 1)
	].join("\n");
}
function isAbout(body, incident) {
	return linesOf$1(body).includes(markerOf(incident));
}
function toldBy({ event, incident }) {
	if (event === "updated") return `updated-${incident.severity}`;
	return event === "resolved" ? "resolved" : "opened";
}
function commentOf(part, incident, what, timeline = []) {
	const history = timeline.length === 0 ? [] : [`**Timeline**\n\n${timeline.map((line) => `- ${line}`).join("\n")}`];
	return [
		textOf$2(part),
		...history,
		markerOf(incident, ` told=${what}`)
	].join("\n\n");
}
function readTold(body, incident) {
	const last = linesOf$1(body).at(-1) ?? "";
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
function linesOf$1(text) {
	return text.trimEnd().split(/\r?\n/);
}
function textOf$2({ headline, facts, command }) {
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
// src/github/stores/uptime-branch.ts
function uptimeBranch(api, environment, look) {
	const path = `uptime-${environmentFile(environment)}.json`;
	const where = `${path} of the branch ${historyBranch}`;
	const call = async (work) => {
		const answer = await api.call("history", work);
		if (answer.problem === void 0) return answer.data;
		const { problem, status } = answer;
		throw new GateError("STATE_UNWRITABLE", {
			where,
			problem,
			hint: status === 403 || status === 404 ? "The job needs \"permissions: contents: write\"; elsewhere give a folder: --state FOLDER." : "The next round tries again. \"heartbeat\" tells you of rounds that are missing."
		});
	};
	const tips = new Map();
	let isWritable = false;
	return {
		where,
		async assertWritable() {
			if (isWritable) return;
			await call(({ rest: { git } }, repository) => git.createBlob({
				...repository,
				content: "launch-gate",
				encoding: "utf-8"
			}));
			isWritable = true;
		},
		async read() {
			const tip = await call((octokit, repository) => readTip(octokit, repository, path));
			if (!tip) return {};
			if (tip.isTooLarge) throw new GateError("STATE_UNREADABLE", {
				where,
				problem: "it is no file of at most 5 MB"
			});
			tips.clear();
			tips.set(tip.commit, tip);
			return {
				text: tip.text,
				token: tip.commit
			};
		},
		async write(text, token) {
			const content = look(text);
			const message = `Uptime of ${environment}`;
			const tip = token === void 0 ? void 0 : tips.get(token);
			return call((octokit, repository) => replaceFile(octokit, repository, tip, {
				path,
				content,
				message
			}));
		}
	};
}
// src/staying/alerts/open-targets.ts
function openTargets(alerts, context, toGitHub) {
	let opened;
	const client = () => opened ??= openHttpClient({ allowedHosts: [] }, context);
	const { redactor } = context;
	return {
		targets: alerts.map((alert, index) => {
			addSecrets(alert, redactor);
			const key = keyOf$1(alert, index);
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
			await postJson(await client(), textOf$1(alert.url), payload, [], signal, slackRefusal);
		};
		case "webhook": return async (events, id, signal) => {
			const [{ signatureOf, webhookBody }, { postJson }] = await Promise.all([import("./webhook.js"), import("./post.js")]);
			const secret = alert.secret && textOf$1(alert.secret);
			for (const event of events) {
				const body = JSON.stringify(webhookBody(event, alert));
				const headers = [["x-launch-gate-delivery", id]];
				if (secret) headers.push(["x-launch-gate-signature", signatureOf(body, secret)]);
				await postJson(await client(), textOf$1(alert.url), body, headers, signal);
			}
		};
		case "email": return async (events, id, signal) => {
			const { sendMail } = await import("./email.js");
			const { address: to, from, smtp } = alert;
			await sendMail({
				from,
				to,
				smtp: textOf$1(smtp),
				message: messageFor(events, alert),
				id
			}, signal);
		};
		case "github": return async () => {
			throw new DeliveryFailed("this is no run at GitHub", { isFinal: true });
		};
	}
}
function textOf$1(template) {
	return render(template, new Map());
}
function addSecrets(alert, redactor) {
	const name = `the address for ${alert.to}`;
	if (alert.to === "email") {
		const text = textOf$1(alert.smtp);
		const server = smtpServer(text);
		redactor.add(text, name);
		if ("password" in server && server.password) redactor.add(server.password, "the password for email");
	} else if (alert.to !== "github") {
		const text = textOf$1(alert.url);
		const address = webAddress(text);
		redactor.add(text, name);
		if ("url" in address) {
			const { pathname, search } = new URL(address.url);
			if (pathname.length + search.length >= 16) redactor.add(pathname + search, name);
			if (address.authorization) redactor.add(address.authorization.slice(6), name);
		}
		if (alert.to === "webhook" && alert.secret) redactor.add(textOf$1(alert.secret), "the secret of the webhook");
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
// src/staying/uptime/folder-lock.ts
const touchesEveryMs = 6e4;
const leaseMs = 3 * touchesEveryMs;
const writingMs = 5e3;
const knowsNoLinks = new Set([
	"EPERM",
	"ENOTSUP",
	"EOPNOTSUPP",
	"ENOSYS"
]);
async function takeLock(path, where, since) {
	const holder = {
		pid: process.pid,
		since,
		host: hostname(),
		started: await startOf(process.pid)
	};
	const own = `${JSON.stringify({
		...holder,
		id: randomUUID()
	})}\n`;
	await acquire(path, own, where);
	const touching = setInterval(() => touch(path, own).catch(() => {}), touchesEveryMs);
	touching.unref();
	return {
		async assertHeld() {
			if (await textOf(path) !== own) await acquire(path, own, where);
		},
		async release() {
			clearInterval(touching);
			if (await textOf(path) === own) await rm(path, { force: true });
		}
	};
}
async function acquire(path, own, where) {
	const draft = `${path}.${randomUUID()}`;
	try {
		for (;;) {
			await writeFile(draft, own);
			if (await place(draft, path, own)) return;
			const text = await textOf(path);
			if (text === void 0) continue;
			const holder = holderOf(text);
			if (await isAlive(holder, await ageOf(path, draft))) throw running(holder, where);
			await remove(path, text);
		}
	} finally {
		await rm(draft, { force: true });
	}
}
async function place(draft, path, own) {
	try {
		await link(draft, path);
		return true;
	} catch (error) {
		const { code = "" } = error;
		if (code === "EEXIST") return false;
		if (!knowsNoLinks.has(code)) throw error;
	}
	return await writeFile(path, own, { flag: "wx" }).then(() => true, (error) => {
		if (error.code === "EEXIST") return false;
		throw error;
	});
}
async function remove(path, text) {
	const aside = `${path}.${randomUUID()}`;
	try {
		await rename(path, aside);
		const moved = await textOf(aside);
		if (moved !== void 0 && moved !== text) await place(aside, path, moved);
	} catch (error) {
		if (error.code !== "ENOENT") throw error;
	} finally {
		await rm(aside, { force: true });
	}
}
async function isAlive({ pid, host = hostname(), started }, ageMs) {
	if (pid === void 0) return ageMs < writingMs;
	if (host !== hostname()) return ageMs < leaseMs;
	if (started !== void 0) return await startOf(pid) === started;
	return pid !== process.pid && runs(pid);
}
function running({ pid, host = hostname(), since = "an unknown time" }, where) {
	const number = pid === void 0 ? "of an unknown number" : String(pid);
	return new GateError("UPTIME_RUNNING", {
		pid: host === hostname() ? number : `${number} on ${host}`,
		where,
		since
	});
}
function holderOf(text) {
	try {
		const { pid, since, host, started } = JSON.parse(text);
		const short = (value) => typeof value === "string" ? value.slice(0, 100) : void 0;
		if (!Number.isSafeInteger(pid) || pid <= 0) return {};
		return {
			pid,
			since: short(since),
			host: short(host),
			started: short(started)
		};
	} catch {
		return {};
	}
}
async function startOf(pid) {
	try {
		const boot = await readFile("/proc/sys/kernel/random/boot_id", "utf8");
		const status = await readFile(`/proc/${pid}/stat`, "utf8");
		const [state, ...fields] = status.slice(status.lastIndexOf(")") + 2).split(" ");
		return state === "Z" || state === "X" ? void 0 : `${boot.trim()} ${fields[18]}`;
	} catch {
		return;
	}
}
function runs(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error.code === "EPERM";
	}
}
async function ageOf(path, draft) {
	const [lock, now] = await Promise.all([stat(path).catch(undefinedIfAbsent), stat(draft)]);
	return lock ? now.mtimeMs - lock.mtimeMs : Number.POSITIVE_INFINITY;
}
async function touch(path, own) {
	if (await textOf(path) === own) await writeFile(path, own, { flag: "r+" });
}
async function textOf(path) {
	return await readFile(path, "utf8").catch(undefinedIfAbsent);
}
// src/staying/uptime/state.ts
const version = 1;
const keptClosedMs = 7776e6;
const maxClosedBytes = 2e6;
const keptWholeMs = 864e5;
const maxNames = 20;
const text = pipe(string(), maxLength(2e4));
const time = pipe(number(), finite(), minValue(0));
const count = pipe(number(), integer(), minValue(0));
const severity = picklist([
	"blocker",
	"high",
	"medium"
]);
const facts = {
	id: text,
	title: text,
	severity,
	layer: optional(picklist([
		"dns",
		"tcp",
		"tls",
		"edge",
		"application"
	])),
	isWarning: optional(boolean()),
	startedAt: time,
	resolvedAt: optional(time),
	checks: array(text),
	observed: optional(text),
	reproduce: optional(text),
	fix: optional(text)
};
const incident = looseObject({
	...facts,
	cause: text,
	keys: array(text),
	lastGoodAt: optional(time),
	goodRounds: count,
	goodSince: optional(time),
	reopened: count,
	refreshedAt: optional(time)
});
const event = looseObject({
	event: picklist([
		"opened",
		"updated",
		"resolved",
		"test"
	]),
	incident: looseObject(facts),
	deployment: optional(looseObject({
		sha: text,
		environment: text,
		at: text,
		url: optional(text)
	}))
});
const pending = looseObject({
	id: text,
	event,
	target: text,
	since: time,
	notBefore: time,
	failed: count,
	gaveUp: array(text),
	claimedUntil: optional(time)
});
const warning = looseObject({
	id: text,
	severity,
	of: optional(text),
	toldAt: time,
	seenAt: time,
	title: text,
	observed: optional(text),
	checks: array(text)
});
const gap = looseObject({
	ms: time,
	at: time
});
const schema = looseObject({
	version: literal(version),
	rounds: looseObject({
		total: count,
		lastAt: optional(time),
		longestGap: optional(gap),
		laterGaps: optional(array(gap)),
		wasPlanned: optional(boolean())
	}),
	incidents: array(incident),
	warnings: record(string(), warning),
	hours: record(string(), looseObject({
		since: time,
		n: count,
		over: count,
		isSlow: optional(boolean())
	})),
	pending: array(pending)
});
function newState() {
	return {
		version,
		rounds: { total: 0 },
		incidents: [],
		warnings: {},
		hours: {},
		pending: []
	};
}
function readState(json, where) {
	if (json === void 0) return newState();
	let parsed;
	try {
		parsed = JSON.parse(json);
	} catch {
		throw unreadable(where, json.trim() === "" ? "it is empty" : "it is cut short, or no JSON");
	}
	const found = parsed?.version;
	if (typeof found === "number" && found > version) throw unreadable(where, `a newer version of the gate wrote it (version ${found}; this one knows ${version})`);
	const { success, output } = safeParse(schema, parsed);
	if (!success) throw unreadable(where, "it is not the state of launch-gate uptime");
	return output;
}
function unreadable(where, problem) {
	return new GateError("STATE_UNREADABLE", {
		where,
		problem
	});
}
function writeState(state, now) {
	const open = state.incidents.filter(({ resolvedAt }) => resolvedAt === void 0);
	const closed = state.incidents.filter(({ resolvedAt }) => resolvedAt !== void 0 && now - resolvedAt < keptClosedMs).sort((a, b) => a.startedAt - b.startedAt).slice(-200).map((incident) => now - (incident.resolvedAt ?? now) > keptWholeMs ? inShort(incident) : incident);
	const json = `${JSON.stringify({
		...state,
		incidents: [...fitting(closed), ...open]
	})}\n`;
	if (Buffer.byteLength(json) > 5e6) throw unreadable("memory", "it would be larger than 5 MB");
	readState(json, "memory");
	return json;
}
function fitting(closed) {
	let bytes = 0;
	const first = closed.findLastIndex((incident) => {
		bytes += Buffer.byteLength(JSON.stringify(incident));
		return bytes > maxClosedBytes;
	});
	return closed.slice(first + 1);
}
function inShort(incident) {
	return {
		...incident,
		keys: [],
		checks: incident.checks.slice(0, maxNames)
	};
}
// src/staying/uptime/folder-store.ts
const stateName = "state.json";
const lockName = "lock.json";
function folderStore(folder, { checkouts, look, now }) {
	let held;
	const inFolder = (name) => followPath(join(folder, name), checkouts);
	const unwritable = (error) => {
		if (error instanceof GateError) return error;
		const { code, message } = error;
		return new GateError("STATE_UNWRITABLE", {
			where: folder,
			problem: code ?? message,
			hint: "Name a folder that this user may write: --state FOLDER."
		}, { cause: error });
	};
	const read = async () => {
		const path = await inFolder(stateName);
		try {
			const found = await stat(path).catch(undefinedIfAbsent);
			if (!found) return {};
			if (!found.isFile() || found.size > 5e6) throw new Error("it is no file of at most 5 MB");
			const text = await readFile(path, "utf8");
			return {
				text,
				token: tokenOf(text)
			};
		} catch (error) {
			const { code, message } = error;
			throw new GateError("STATE_UNREADABLE", {
				where: path,
				problem: code ?? message
			}, { cause: error });
		}
	};
	return {
		where: folder,
		async assertWritable() {
			try {
				await mkdir(await followPath(folder, checkouts), { recursive: true });
				await assertWritable(await inFolder(stateName), { checkouts });
				await held?.assertHeld();
			} catch (error) {
				throw unwritable(error);
			}
		},
		read,
		async write(text, token) {
			const looked = look(text);
			try {
				await held?.assertHeld();
				if ((await read()).token !== token) return false;
				await writeBeside(await inFolder(stateName), looked, { checkouts });
				return true;
			} catch (error) {
				throw unwritable(error);
			}
		},
		async lock() {
			try {
				const lock = await takeLock(await inFolder(lockName), folder, new Date(now()).toISOString());
				held = lock;
				return { async release() {
					held = void 0;
					await lock.release();
				} };
			} catch (error) {
				throw unwritable(error);
			}
		}
	};
}
function tokenOf(text) {
	return createHash("sha256").update(text).digest("hex");
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
// src/staying/alerts/deliver.ts
const pausesMs = [1e3, 4e3];
const longestPauseMs = 2e4;
const roundMs = 6e4;
const backoffMs = 6e4;
const longestBackoffMs = 9e5;
const longestWaitMs = 36e5;
const givesUpAfterMs = 864e5;
async function deliver(pending, targets, { clock, signal }) {
	const lines = [];
	const left = [];
	const done = new AbortController();
	const limit = new AbortController();
	clock.sleep(roundMs, done.signal).then(() => limit.abort(new Error("the time for deliveries is over")), () => {});
	const either = AbortSignal.any([signal, limit.signal]);
	const receivers = receiversOf(pending);
	function passOn(messages, key, error) {
		const now = clock.now();
		const next = [];
		const fates = new Map();
		const count = (fate) => fates.set(fate, (fates.get(fate) ?? 0) + 1);
		for (const message of messages) {
			const fallback = error.isFinal || !either.aborted ? nextTarget(message, key, targets, receivers) : void 0;
			if (signal.aborted) {
				left.push(message);
				count("sent when the rounds go on");
			} else if (fallback) {
				receivers.get(idOf(message.event))?.add(fallback.key);
				next.push({
					...message,
					target: fallback.key,
					gaveUp: [...message.gaveUp, key]
				});
				count(`goes to ${nameOf(fallback)} instead`);
			} else if (error.isFinal && message.gaveUp.length === 0) count("not delivered, and nobody else is left to tell");
			else if (now - message.since >= givesUpAfterMs) count("given up after a day");
			else {
				left.push(later(message, error, now));
				count("tried again later");
			}
		}
		const failed = targets.find((target) => target.key === key);
		const name = failed ? nameOf(failed) : `alert ${key}`;
		for (const [fate, number] of fates) lines.push(`${name}: ${error.message}; ${fate}${number === 1 ? "" : ` (${plural(number, "message")})`}`);
		return next;
	}
	async function sendAll(key, messages) {
		const target = targets.find((each) => each.key === key);
		if (!target) return passOn(messages, key, gone);
		const groups = target.alert.to === "webhook" ? messages.map((message) => [message]) : [messages];
		const failed = new Map();
		let isDown;
		for (const group of groups) {
			const error = isDown ?? await tryAll(target, group, clock, either);
			if (!error) continue;
			if (!error.isFinal) isDown = error;
			const known = failed.get(error.message) ?? {
				error,
				messages: []
			};
			known.messages.push(...group);
			failed.set(error.message, known);
		}
		return [...failed.values()].flatMap(({ error, messages: lost }) => passOn(lost, key, error));
	}
	async function sendTo(messages) {
		const groups = groupBy(messages, ({ target }) => target);
		await Promise.all([...groups].map(async ([key, own]) => sendTo(await sendAll(key, own))));
	}
	await sendTo(pending).finally(() => done.abort());
	return {
		left,
		lines
	};
}
const gone = new DeliveryFailed("it is no longer in the configuration", { isFinal: true });
async function tryAll(target, messages, clock, signal) {
	const events = messages.map(({ event }) => event);
	for (let tries = 1;; tries += 1) try {
		signal.throwIfAborted();
		await target.send(events, idOfAll(messages), signal);
		return;
	} catch (error) {
		const failed = error instanceof DeliveryFailed ? error : new DeliveryFailed(error.message);
		const pauseMs = Math.max(pausesMs[tries - 1] ?? Number.POSITIVE_INFINITY, failed.retryAfterMs ?? 0);
		if (failed.isFinal || pauseMs > longestPauseMs || signal.aborted) return failed;
		if (await clock.sleep(pauseMs, signal).then(() => false, () => true)) return failed;
	}
}
function idOfAll(messages) {
	const [first] = messages;
	if (messages.length === 1) return first.id;
	const all = messages.map(({ id }) => id).join(" ");
	return `${first.id}-${createHash("sha256").update(all).digest("hex").slice(0, 12)}`;
}
function nextTarget({ event, gaveUp }, key, targets, receivers) {
	const from = targets.findIndex((target) => target.key === key) + 1;
	const gets = receivers.get(idOf(event));
	return [...targets.slice(from), ...targets.slice(0, from)].find((target) => target.key !== key && !gaveUp.includes(target.key) && !gets?.has(target.key) && !target.alert.severities.includes(event.incident.severity));
}
function receiversOf(pending) {
	const receivers = new Map();
	for (const { event, target } of pending) receivers.set(idOf(event), (receivers.get(idOf(event)) ?? new Set()).add(target));
	return receivers;
}
function idOf({ event, incident }) {
	return `${event} ${incident.id}`;
}
function later(message, { retryAfterMs }, now) {
	const ownMs = Math.min(longestBackoffMs, backoffMs * 2 ** message.failed);
	const waitMs = Math.min(longestWaitMs, Math.max(retryAfterMs ?? 0, ownMs));
	const target = message.gaveUp[0] ?? message.target;
	return {
		...message,
		target,
		gaveUp: [],
		failed: message.failed + 1,
		notBefore: now + waitMs
	};
}
// src/staying/uptime/certificates.ts
const timeoutMs = 1e4;
const dayMs$1 = 864e5;
async function readCertificates(checks, { baseUrl }, { signal }) {
	const secure = [...new Set(checks.map(({ on }) => on?.baseUrl ?? baseUrl ?? ""))].filter((origin) => origin.startsWith("https:"));
	return (await Promise.all(secure.map((origin) => readCertificate(new URL(origin), signal)))).filter((one) => one !== void 0);
}
function readCertificate({ hostname, port, host }, signal) {
	return new Promise((resolve) => {
		const name = bareHost(hostname);
		const servername = /^[\d.]+$|:/.test(name) ? void 0 : name;
		const socket = connect({
			host: name,
			port: Number(port || 443),
			servername,
			rejectUnauthorized: false
		});
		const end = (certificate) => {
			signal.removeEventListener("abort", stop);
			socket.destroy();
			resolve(certificate);
		};
		const stop = () => end();
		signal.addEventListener("abort", stop, { once: true });
		socket.setTimeout(timeoutMs, stop);
		socket.on("error", stop);
		socket.once("secureConnect", () => {
			const leaf = socket.getPeerX509Certificate();
			end(leaf && {
				host,
				from: leaf.validFromDate.getTime(),
				to: leaf.validToDate.getTime()
			});
		});
	});
}
function warningsOf(certificates, now) {
	return certificates.flatMap(({ host, from, to }) => {
		const severity = expirySeverity(from, to, now);
		if (!severity) return [];
		const days = Math.floor((to - now) / dayMs$1);
		const left = days >= 2 ? plural(days, "day") : `${Math.floor((to - now) / 36e5)} hours`;
		const until = new Date(to).toISOString();
		const title = `The certificate of ${host} expires in ${left}`;
		return [{
			key: `certificate ${host}`,
			severity,
			of: until,
			title,
			observed: `valid until ${until}`,
			checks: [],
			once: true
		}];
	});
}
// src/staying/incident.ts
function rankOf(severity) {
	return [
		"blocker",
		"high",
		"medium"
	].indexOf(severity);
}
// src/staying/uptime/incidents.ts
const goodRoundsToClose = 2;
const reopensWithinMs = 18e5;
const hourMs = 36e5;
const dayMs = 24 * hourMs;
const forgetsWarningsAfterMs = 30 * dayMs;
const maxGaps = 24;
const longestRoundMs = 6e5;
function applyRound(state, round, newId) {
	if (isKnown(state, round)) return {
		state,
		events: []
	};
	const incidents = state.incidents.map((incident) => structuredClone(incident));
	const events = [];
	const bad = new Set(takeDown(incidents, state, round, newId, events));
	for (const incident of incidents) if (incident.resolvedAt === void 0 && !bad.has(incident)) recover(incident, round, events);
	const { hours, slow } = countHours(state.hours, round);
	const warnings = warn(state.warnings, {
		...round,
		warned: [...round.warned, ...slow]
	}, newId, events);
	return {
		state: {
			...state,
			rounds: countRound(state.rounds, round),
			incidents,
			hours,
			warnings
		},
		events
	};
}
function isKnown({ rounds: { lastAt } }, { at, isAlone }) {
	if (lastAt === void 0 || at > lastAt) return false;
	return at === lastAt || !isAlone && lastAt - at < longestRoundMs;
}
function takeDown(incidents, { rounds }, { at, observed, isPlanned }, newId, events) {
	const isOpen = ({ resolvedAt }) => resolvedAt === void 0;
	const lists = (incident, members) => members.some(({ key }) => incident.keys.includes(key));
	const bad = [];
	for (const [cause, members] of causesOf(observed)) {
		const rest = members.filter((member) => !incidents.some((each) => isOpen(each) && lists(each, [member])));
		const own = incidents.filter((each) => isOpen(each) && lists(each, members));
		bad.push(...own);
		let known = own[0] ?? incidents.find((each) => isOpen(each) && each.cause === cause.key);
		if (!known) {
			if (isPlanned) continue;
			known = incidents.findLast((each) => apart(at, each.resolvedAt ?? 0) < reopensWithinMs && (each.cause === cause.key || lists(each, members)));
			if (known) reopen(known);
			else {
				known = opened(cause, members, rounds.wasPlanned ? void 0 : rounds.lastAt, newId());
				incidents.push(known);
			}
			events.push({
				event: "opened",
				incident: factsOf(known)
			});
		}
		bad.push(known);
		add(known, rest);
		if (!isPlanned && rankOf(cause.severity) < rankOf(known.severity)) {
			Object.assign(known, evidenceOf(cause));
			if (!events.some(({ incident }) => incident.id === known.id)) events.push({
				event: "updated",
				incident: factsOf(known)
			});
		}
	}
	for (const incident of bad) Object.assign(incident, {
		goodRounds: 0,
		goodSince: void 0
	});
	return bad;
}
function causesOf(observed) {
	const groups = new Map();
	for (const each of observed) {
		if (!each.cause) continue;
		const group = groups.get(each.cause.key) ?? [each.cause, []];
		group[1].push(each);
		groups.set(each.cause.key, group);
	}
	return [...groups.values()];
}
function opened(cause, members, lastGoodAt, id) {
	const startedAt = Math.min(...members.map(({ at }) => at));
	const [checks, keys] = [members.map(({ name }) => name), members.map(({ key }) => key)];
	return {
		id,
		...evidenceOf(cause),
		startedAt,
		checks,
		keys,
		cause: cause.key,
		lastGoodAt,
		goodRounds: 0,
		reopened: 0
	};
}
function reopen(incident) {
	incident.resolvedAt = void 0;
	incident.reopened += 1;
}
function add(incident, members) {
	for (const { key, name } of members) {
		if (!incident.keys.includes(key)) incident.keys.push(key);
		if (!incident.checks.includes(name)) incident.checks.push(name);
	}
}
function evidenceOf({ title, severity, layer, observed, reproduce, fix }) {
	return {
		title,
		severity,
		layer,
		observed,
		reproduce,
		fix
	};
}
function recover(incident, { at, observed, known }, events) {
	const own = observed.filter(({ key }) => incident.keys.includes(key));
	const isAsked = new Set(own.map(({ key }) => key));
	if (incident.keys.some((key) => known.has(key) && !isAsked.has(key))) return;
	if (own.some(({ state }) => state === "unjudged")) return;
	incident.goodRounds += 1;
	if (incident.goodSince === void 0 || incident.goodSince > at) incident.goodSince = at;
	const isQuiet = incident.reopened === 0 || at - incident.goodSince >= reopensWithinMs;
	if (incident.goodRounds < goodRoundsToClose || !isQuiet) return;
	incident.resolvedAt = Math.max(incident.goodSince, incident.startedAt);
	events.push({
		event: "resolved",
		incident: factsOf(incident)
	});
}
function factsOf(incident) {
	const { id, title, severity, layer, startedAt, resolvedAt, checks, observed, reproduce, fix } = incident;
	return {
		id,
		title,
		severity,
		layer,
		startedAt,
		resolvedAt,
		checks: [...checks],
		observed,
		reproduce,
		fix
	};
}
function countHours(before, { at, observed, known: keys, isPlanned }) {
	const hours = Object.fromEntries(Object.entries(before).filter(([key]) => keys.has(key)));
	const slow = new Map();
	for (const { key, name, host, ms, budgetMs } of observed) {
		if (budgetMs === void 0) {
			delete hours[key];
			continue;
		}
		const known = before[key];
		const hour = !known || at - known.since >= hourMs || at < known.since ? {
			since: at,
			n: 0,
			over: 0
		} : { ...known };
		hours[key] = hour;
		if (ms !== void 0 && !isPlanned) {
			hour.n += 1;
			if (ms > budgetMs) hour.over += 1;
			if (judge$1(p95Rule, hour.n, hour.over) === "fail") hour.isSlow = true;
		}
		if (!hour.isSlow || isPlanned) continue;
		const of = slow.get(host) ?? {
			checks: [],
			observed: []
		};
		of.checks.push(name);
		of.observed.push(`${name}: ${hour.over} of ${plural(hour.n, "request")} took longer than ${showDuration(budgetMs)}`);
		slow.set(host, of);
	}
	return {
		hours,
		slow: [...slow].map(([host, { checks, observed: seen }]) => {
			const title = `${host} is slow: ${checks.length === 1 ? checks[0] : plural(checks.length, "check")} over budget`;
			return {
				key: `slow ${host}`,
				severity: "high",
				title,
				observed: seen.slice(0, 5).join("; "),
				checks
			};
		})
	};
}
function warn(before, { at, warned, isPlanned }, newId, events) {
	const kept = Object.entries(before).filter(([, { seenAt }]) => apart(at, seenAt) < forgetsWarningsAfterMs);
	const warnings = Object.fromEntries(kept);
	for (const { key, once, ...facts } of warned) {
		const known = warnings[key];
		const isNews = !known || known.of !== facts.of && apart(at, known.toldAt) >= dayMs || rankOf(facts.severity) < rankOf(known.severity) || !once && apart(at, known.toldAt) >= dayMs && apart(at, known.seenAt) >= hourMs;
		if (isNews && isPlanned) continue;
		const warning = {
			...facts,
			id: isNews ? newId() : known.id,
			toldAt: isNews ? at : known.toldAt,
			seenAt: at
		};
		warnings[key] = warning;
		const { id, title, severity, observed, checks } = warning;
		if (isNews) {
			const incident = {
				id,
				title,
				severity,
				isWarning: true,
				startedAt: at,
				checks,
				observed
			};
			events.push({
				event: "opened",
				incident
			});
		}
	}
	return warnings;
}
function countRound(before, { at, isPlanned }) {
	const { total, lastAt, longestGap, laterGaps = [] } = before;
	const ms = lastAt === void 0 ? -1 : at - lastAt;
	const ofDay = [...longestGap ? [longestGap] : [], ...laterGaps].filter((gap) => apart(at, gap.at) < dayMs);
	const gaps = ms < 0 ? ofDay : [...ofDay.filter((gap) => gap.ms > ms), {
		ms,
		at
	}].slice(0, maxGaps);
	return {
		...before,
		total: total + 1,
		lastAt: at,
		wasPlanned: isPlanned,
		longestGap: gaps[0],
		laterGaps: gaps.slice(1)
	};
}
function apart(one, other) {
	return Math.abs(one - other);
}
// src/staying/uptime/observed.ts
const many = {
	from: 3,
	share: .5,
	always: 10
};
const maxText = 4e3;
const maxName = 300;
const layers = [
	"dns",
	"tcp",
	"tls",
	"edge",
	"application"
];
const words = {
	dns: "its name does not resolve",
	tcp: "it cannot be connected to",
	tls: "its TLS fails",
	edge: "a proxy or platform answers in place of the application",
	application: "the application fails"
};
function keysOf(checks, config) {
	const seen = new Map();
	return new Map(checks.map((check) => [check, unique(keyOf(check, config), seen)]));
}
function observe(probes, keys, config) {
	const observed = probes.map((probe) => {
		const { check, state, tries } = probe;
		const [first] = tries;
		const budgetMs = check.latency?.p95Ms;
		const ms = state === "up" && budgetMs !== void 0 ? first?.steps[0]?.durationMs : void 0;
		const key = keys.get(check) ?? keyOf(check, config);
		const finding = tries.at(-1)?.finding;
		return {
			key,
			name: cut(check.name, maxName),
			host: hostOf(probe, config),
			state,
			at: first?.at ?? 0,
			ms,
			budgetMs,
			finding
		};
	});
	const byHost = new Map();
	for (const each of observed) if (each.state !== "unjudged") byHost.set(each.host, [...byHost.get(each.host) ?? [], each]);
	return observed.map(({ finding, ...each }) => each.state === "down" ? {
		...each,
		cause: causeOf({
			...each,
			finding
		}, byHost.get(each.host) ?? [])
	} : each);
}
function causeOf(down, neighbours) {
	const { host, finding, key, name } = down;
	const isWhole = neighbours.every(({ state }) => state === "down");
	const { layer } = finding ?? {};
	const severity = isWhole ? "blocker" : "high";
	const isLogin = (one) => one?.rule === "smoke/session" && one.subject === finding?.subject;
	if (finding && isLogin(finding) && (!isWhole || neighbours.every((other) => isLogin(other.finding)))) return {
		key: `session ${finding.subject}`,
		title: cut(finding.title, maxText),
		severity: "blocker",
		...evidence(finding)
	};
	if (isWhole && neighbours.length > 1) return ofHost(host, neighbours);
	if (layer !== void 0 && layer !== "application") return {
		key: `${layer} ${host}`,
		title: `${host}: ${words[layer]}`,
		severity,
		...evidence(finding)
	};
	const alike = neighbours.filter((other) => other.state === "down" && isOfApplication(other.finding));
	if (isMany(alike.length, neighbours.length)) return ofMany(host, alike, neighbours.length);
	return {
		key: `check ${key}`,
		title: cut(finding?.title ?? `${name} is down`, maxText),
		severity,
		...evidence(finding)
	};
}
function ofHost(host, down) {
	const findings = down.flatMap(({ finding }) => finding ?? []);
	const lowest = layers.flatMap((layer) => findings.find((finding) => finding.layer === layer) ?? [])[0] ?? findings[0];
	const title = `${host} is down: ${lowest?.layer ? words[lowest.layer] : "nothing of it is as expected"} (${plural(down.length, "check")})`;
	return {
		key: `host ${host}`,
		title,
		severity: "blocker",
		...evidence(lowest)
	};
}
function isOfApplication(finding) {
	return finding?.rule !== "smoke/session" && (finding?.layer ?? "application") === "application";
}
function isMany(down, all) {
	return down >= many.always || down >= many.from && down >= many.share * all;
}
function ofMany(host, down, all) {
	const findings = down.flatMap(({ finding }) => finding ?? []);
	const seen = findings.slice(0, 3).map(({ title }) => title);
	return {
		key: `host ${host}`,
		title: `${host}: ${words.application} in ${down.length} of ${plural(all, "check")}`,
		severity: "high",
		...evidence({
			...findings[0],
			observed: seen.join("; ")
		})
	};
}
function evidence({ layer, observed, reproduce = "", fix } = {}) {
	return {
		layer,
		observed: observed && cut(observed, maxText),
		reproduce: reproduce.length > 0 && reproduce.length <= maxText ? reproduce : void 0,
		fix: fix && cut(fix, maxText)
	};
}
function hostOf({ check, tries }, { baseUrl }) {
	const last = tries.at(-1);
	const asked = last?.finding?.where.url ?? last?.steps.at(-1)?.url ?? check.on?.baseUrl ?? baseUrl ?? "";
	return URL.parse(asked)?.host ?? "";
}
function keyOf({ steps, page, session, on }, { baseUrl }) {
	const asked = page ? [`page ${show(page.target)}`] : steps.map(({ method, target, role }) => [
		role,
		method,
		show(target)
	].filter(Boolean).join(" "));
	const where = on && on.baseUrl !== baseUrl ? [`on ${on.baseUrl}`] : [];
	const key = [
		...asked,
		...session === void 0 ? [] : [`as ${session}`],
		...where
	].join(" ");
	if (key.length <= 200) return key;
	return `${key.slice(0, 180)} ${createHash("sha256").update(key).digest("hex").slice(0, 16)}`;
}
function unique(key, seen) {
	const times = (seen.get(key) ?? 0) + 1;
	seen.set(key, times);
	return times === 1 ? key : `${key} #${times}`;
}
// src/staying/uptime/run-round.ts
const claimMs = 12e4;
const maxAttempts = 8;
const heartbeatTimeoutMs = 1e4;
const refreshMs = 36e5;
function uptimeChecks({ checks, uptime }, only) {
	const chosen = only ?? uptime?.only;
	return chosen ? selectChecks(checks, chosen) : checks.filter(isReadOnly);
}
async function uptimeRound(checks, config, context, site, deps) {
	const { clock, signal } = context;
	const { uptime = defaultUptime } = config;
	const { store } = deps;
	await store.assertWritable();
	readState((await store.read()).text, store.where);
	const at = clock.now();
	const [probes, certificates] = await Promise.all([runRound(checks, config, context, site), knownCertificates(checks, config, context, deps)]);
	signal.throwIfAborted();
	const planned = uptime.maintenance.find(({ from, to }) => at >= from && at < to)?.reason;
	const keys = keysOf(config.checks, config);
	const observed = observe(probes, keys, config);
	const round = {
		at,
		observed,
		known: new Set([...uptimeChecks(config), ...checks].map((check) => keys.get(check) ?? "")),
		warned: warningsOf(certificates, at),
		isPlanned: planned !== void 0,
		isAlone: deps.isAlone
	};
	let asked;
	const claims = new Set();
	const applied = await change(store, context, async (before) => {
		const { state, events } = applyRound(before, round, () => randomUUID().slice(0, 12));
		const { incidents, due } = refreshed(state.incidents, events, at);
		if (events.length + due.length > 0) asked ??= deps.findDeployment?.().catch(() => void 0);
		const deployment = await asked;
		const live = deployment && { deployment };
		const told = events.map((event) => ({
			...event,
			...live
		}));
		const { pending, own } = claim([...state.pending, ...messagesOf(told, deps.targets, state.rounds.total, at)], deps, clock.now(), claims);
		const again = due.map((incident) => ({
			event: "opened",
			incident,
			...live
		}));
		return {
			state: {
				...state,
				incidents,
				pending
			},
			result: {
				told,
				again,
				own
			}
		};
	});
	const { told, again, own } = applied.result;
	let { state } = applied;
	for (const event of again) for (const { refresh } of deps.targets) await refresh?.(event, at, signal).catch(() => {});
	const lines = [];
	if (own.length > 0) {
		const delivered = await deliver(own, deps.targets, context);
		lines.push(...delivered.lines);
		const ids = new Set(own.map(({ id }) => id));
		const left = delivered.left.map((each) => ({
			...each,
			claimedUntil: void 0
		}));
		state = (await change(store, context, async (before) => {
			const pending = [...before.pending.filter(({ id }) => !ids.has(id)), ...left];
			return {
				state: {
					...before,
					pending
				},
				result: void 0
			};
		})).state;
	}
	if (uptime.heartbeat) {
		const problem = await beat(render(uptime.heartbeat, new Map()), site, signal);
		if (problem !== void 0) lines.push(`the heartbeat was not accepted: ${problem}`);
	}
	return {
		at,
		probes,
		observed,
		state,
		events: told,
		planned,
		lines
	};
}
async function knownCertificates(checks, config, context, deps) {
	const at = context.clock.monotonic();
	if (!deps.certificates || at - deps.certificates.at >= refreshMs) deps.certificates = {
		at,
		read: await readCertificates(checks, config, context)
	};
	return deps.certificates.read;
}
function refreshed(incidents, told, at) {
	const due = [];
	return {
		incidents: incidents.map((incident) => {
			const isTold = told.some((event) => event.incident.id === incident.id);
			const isDue = incident.resolvedAt === void 0 && Math.abs(at - (incident.refreshedAt ?? incident.startedAt)) >= refreshMs;
			if (!isTold && !isDue) return incident;
			const after = {
				...incident,
				refreshedAt: at
			};
			if (!isTold) due.push(after);
			return after;
		}),
		due
	};
}
async function change(store, { clock, signal }, work) {
	for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
		const { text, token } = await store.read();
		const { state, result } = await work(readState(text, store.where));
		if (await store.write(writeState(state, clock.now()), token)) return {
			state,
			result
		};
		await clock.sleep((.5 + Math.random()) * 200 * 2 ** Math.min(attempt, 4), signal);
	}
	const problem = `it changed under each of ${maxAttempts} attempts`;
	throw new GateError("STATE_UNWRITABLE", {
		where: store.where,
		problem,
		hint: "Let fewer runs of it overlap."
	});
}
function messagesOf(events, targets, round, at) {
	return events.flatMap((event) => targets.filter(({ alert }) => alert.severities.includes(event.incident.severity)).map(({ key }) => ({
		id: `${event.incident.id}-${event.event}-${round}-${key.replace(" ", "-")}`,
		event,
		target: key,
		since: at,
		notBefore: at,
		failed: 0,
		gaveUp: []
	})));
}
function claim(messages, { isAlone }, now, claims) {
	const claimedUntil = now + claimMs + Math.random();
	claims.add(claimedUntil);
	const own = [];
	return {
		pending: messages.map((message) => {
			const { notBefore, since } = message;
			const held = message.claimedUntil ?? 0;
			const isHeld = !isAlone && !claims.has(held) && held > now && held <= now + 2 * claimMs;
			if (!(notBefore <= now || since > now) || isHeld) return message;
			own.push({
				...message,
				claimedUntil
			});
			return {
				...message,
				claimedUntil
			};
		}),
		own
	};
}
async function beat(url, { client }, signal) {
	try {
		const { status } = await client.send({
			method: "GET",
			url,
			headers: [],
			timeoutMs: heartbeatTimeoutMs,
			maxBodyBytes: 1e4,
			cutBody: true,
			follow: false,
			retries: 1,
			isWritten: true
		}, signal);
		return status < 400 ? void 0 : `it answered ${status}`;
	} catch (error) {
		return error.message.replace(/^[^:]*: /, "");
	}
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
async function keepUptime(request, everyMs, context) {
	const { clock, signal, log } = context;
	setFlagsFromString("--semi-space-growth-factor=1");
	const opened = await openUptime(request, context);
	try {
		let problem;
		for (let rounds = 0; !signal.aborted; rounds += 1) {
			const start = clock.monotonic();
			context.github?.startsAnew();
			try {
				const { outcome, redactor } = await opened.round();
				if (problem !== void 0) log.info("The rounds go on.");
				problem = void 0;
				for (const line of linesOf(outcome)) log.info(redactor.redact(line));
				log.progress(redactor.redact(resultOf(outcome, 0).reason));
			} catch (error) {
				if (signal.aborted) return;
				if (rounds === 0 || error instanceof GateError && error.code === "UPTIME_RUNNING") throw error;
				const { message } = error;
				if (message !== problem) log.info(`The round failed: ${message}`);
				problem = message;
			}
			await clock.sleep(Math.max(0, everyMs - (clock.monotonic() - start)), signal).catch(() => {});
		}
	} finally {
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
	if (named === void 0 && github && env["GITHUB_ACTIONS"] === "true" && tokenOf$1(env)) return uptimeBranch(github, environmentOf(config), look);
	return folderStore(resolve(context.cwd, named ?? defaultFolder), {
		checkouts: checkoutsOf(context),
		look,
		now: () => context.clock.now()
	});
}
export { keepUptime, runUptime, testAlerts };
