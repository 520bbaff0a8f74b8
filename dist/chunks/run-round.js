import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import { GateError, bareHost, cut, plural, render, selectChecks, show } from "./start.js";
import { defaultUptime } from "./config.js";
import { groupBy, isoDay, showDuration } from "./run.js";
import { DeliveryFailed, nameOf } from "./target.js";
import { isReadOnly, runRound } from "./round.js";
import { expirySeverity, showLeft, validityOf } from "./certificate-expiry.js";
import { judge, p95Rule } from "./stairs.js";
import { readState, writeState } from "./state.js";
const { createHash, randomUUID } = require("node:crypto");
const { connect } = require("node:tls");
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
			const valid = leaf && validityOf(leaf);
			end(valid && {
				host,
				from: valid.from.getTime(),
				to: valid.to.getTime()
			});
		});
	});
}
function warningsOf(certificates, now) {
	return certificates.flatMap(({ host, from, to }) => {
		const severity = expirySeverity(from, to, now);
		if (!severity) return [];
		const until = new Date(to).toISOString();
		const title = `The certificate of ${host} expires in ${showLeft(to - now)}`;
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
	const counted = {
		rounds: countRound(state.rounds, round),
		days: countDay(state.days, round)
	};
	return {
		state: {
			...state,
			...counted,
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
	const told = new Map();
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
			told.set(known, "opened");
		}
		bad.push(known);
		add(known, rest);
		if (!isPlanned && rankOf(cause.severity) < rankOf(known.severity)) {
			Object.assign(known, evidenceOf(cause));
			if (!told.has(known)) told.set(known, "updated");
		}
	}
	for (const [incident, event] of told) events.push({
		event,
		incident: factsOf(incident)
	});
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
		downs: incident.reopened > 0 ? incident.reopened + 1 : void 0,
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
			if (judge(p95Rule, hour.n, hour.over) === "fail") hour.isSlow = true;
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
function countDay(days = [], { at, observed, isPlanned }) {
	if (observed.every(({ state }) => state === "unjudged")) return days;
	const day = isoDay(at);
	const known = days.find((each) => each.day === day) ?? {
		day,
		rounds: 0,
		bad: 0
	};
	const isBad = !isPlanned && observed.some(({ state }) => state === "down");
	const after = {
		...known,
		rounds: known.rounds + 1,
		bad: known.bad + (isBad ? 1 : 0)
	};
	return [...days.filter((each) => each.day !== day), after].sort((a, b) => a.day < b.day ? -1 : 1).slice(-400);
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
		certificates,
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
export { uptimeChecks, uptimeRound };
