import { array, boolean, isoDate, literal, looseObject, maxLength, maxValue, minValue, number, optional, picklist, pipe, record, safeInteger, safeParse, string } from "./dist.js";
import { GateError } from "./start.js";
import { jsonExcess } from "./json-size.js";
// src/staying/uptime/state.ts
const version = 1;
const keptClosedMs = 7776e6;
const maxClosedBytes = 2e6;
const keptWholeMs = 864e5;
const maxNames = 20;
const maxStateBytes = 5e6;
const text = pipe(string(), maxLength(2e4));
const time = pipe(number(), minValue(0), maxValue(864e13));
const count = pipe(number(), safeInteger(), minValue(0));
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
	downs: optional(count),
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
	pending: array(pending),
	days: optional(array(looseObject({
		day: pipe(string(), isoDate()),
		rounds: count,
		bad: count
	})))
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
	const excess = jsonExcess(json);
	if (excess) throw unreadable(where, excess);
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
export { maxStateBytes, readState, writeState };
