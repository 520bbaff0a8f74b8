import { array, boolean, check, integer, isoTimestamp, literal, maxLength, maxValue, minValue, number, object, optional, pipe, regex, safeParse, string } from "./dist.js";
// src/history/record.ts
const version = 1;
const metricVersion = 1;
const maxRoutes = 500;
const text = pipe(string(), maxLength(2e3));
const count = pipe(number(), integer(), minValue(0), maxValue(1e5));
const time = pipe(number(), minValue(0), maxValue(864e5));
const routeRecord = object({
	check: text,
	route: text,
	n: count,
	over: count,
	samplesMs: pipe(array(time), maxLength(1e3), check((samples) => samples.every((ms, i) => i === 0 || ms >= samples[i - 1]))),
	slower: optional(boolean())
});
const year10000 = Date.UTC(1e4, 0);
const isoTime = pipe(string(), isoTimestamp(), check((at) => Date.parse(at) >= 0 && Date.parse(at) < year10000));
const historyRecord = object({
	version: literal(version),
	metric: literal(metricVersion),
	at: isoTime,
	sha: optional(pipe(string(), regex(/^[0-9a-f]{40,64}$/))),
	environment: text,
	runnerOs: optional(text),
	routes: pipe(array(routeRecord), maxLength(maxRoutes))
});
function newRecord(run) {
	return {
		version,
		metric: metricVersion,
		...run,
		routes: run.routes.slice(0, maxRoutes)
	};
}
function writeRecord(record) {
	return `${JSON.stringify(record)}\n`;
}
function readRecord(json) {
	try {
		const { success, output } = safeParse(historyRecord, JSON.parse(json));
		return success ? output : void 0;
	} catch {
		return;
	}
}
function isNewerRecord(json) {
	try {
		const parsed = JSON.parse(json);
		return Number(parsed?.["version"]) > version || Number(parsed?.["metric"]) > metricVersion;
	} catch {
		return false;
	}
}
function environmentFile(environment) {
	const plain = environment.toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(0, 60);
	if (plain === environment) return plain;
	let hash = 2166136261;
	for (const byte of Buffer.from(environment)) hash = Math.imul(hash ^ byte, 16777619);
	return `${plain}-${(hash >>> 0).toString(16).padStart(8, "0")}`;
}
export { environmentFile, isNewerRecord, isoTime, newRecord, readRecord, writeRecord };
