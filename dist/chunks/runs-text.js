import { groupBy, isoDay } from "./run.js";
import { array, boolean, finite, isoDate, literal, maxLength, maxValue, minValue, nullable, number, object, optional, picklist, pipe, record, regex, safeInteger, safeParse, string, variant } from "./dist.js";
import { environmentFile, isoTime } from "./record.js";
const text = pipe(string(), maxLength(2e3));
const count = pipe(number(), safeInteger(), minValue(0));
const time = pipe(number(), minValue(0), maxValue(864e5));
const sha = pipe(string(), regex(/^[0-9a-f]{40,64}$/));
const findings = record(text, count);
const requests = object({
	sent: count,
	failed: count
});
const routes = array(object({
	check: text,
	p95Ms: nullable(time),
	budgetMs: nullable(time),
	n: count
}));
const mails = object({
	sent: count,
	arrived: count
});
const deployment = object({
	id: count,
	sha,
	at: isoTime,
	state: picklist([
		"success",
		"failure",
		"other"
	]),
	isRollback: boolean()
});
const runSummary = object({
	version: literal(1),
	kind: literal("run"),
	at: isoTime,
	environment: text,
	sha: optional(sha),
	event: optional(text),
	verdict: picklist([
		"pass",
		"fail",
		"unjudged"
	]),
	durationMs: pipe(number(), finite(), minValue(0)),
	findings,
	requests,
	routes,
	mails: optional(mails),
	deployments: array(deployment)
});
const daySummary = object({
	version: literal(1),
	kind: literal("day"),
	day: pipe(string(), isoDate()),
	environment: text,
	runs: object({
		pass: count,
		fail: count,
		unjudged: count
	}),
	findings,
	requests,
	routes,
	mails: optional(mails),
	releases: array(object({
		at: isoTime,
		sha: optional(sha),
		verdict: picklist([
			"pass",
			"fail",
			"unjudged"
		])
	})),
	deployments: array(deployment)
});
function readSummary(json) {
	let parsed;
	try {
		parsed = JSON.parse(json);
	} catch {
		return;
	}
	const found = parsed?.version;
	if (typeof found === "number" && found > 1) return "newer";
	const { success, output } = safeParse(variant("kind", [runSummary, daySummary]), parsed);
	return success ? output : void 0;
}
// src/history/day-summary.ts
function summariseDay(day, runs, known) {
	const all = [...known, ...runs];
	const verdicts = known.map((each) => each.runs);
	const mails = all.flatMap((each) => each.mails ?? []);
	return {
		version: 1,
		kind: "day",
		day,
		environment: all[0].environment,
		runs: {
			pass: 0,
			fail: 0,
			unjudged: 0,
			...addedUp([...verdicts, ...runs.map(({ verdict }) => ({ [verdict]: 1 }))])
		},
		findings: addedUp(all.map(({ findings }) => findings)),
		requests: {
			sent: sum(all.map(({ requests }) => requests.sent)),
			failed: sum(all.map((each) => each.requests.failed))
		},
		routes: routesOf([...known.flatMap(({ routes }) => routes), ...runs.flatMap(({ routes }) => onceEach(routes))]),
		...mails.length > 0 && { mails: {
			sent: sum(mails.map(({ sent }) => sent)),
			arrived: sum(mails.map(({ arrived }) => arrived))
		} },
		releases: releasesOf([...known.flatMap(({ releases }) => releases), ...runs.map(({ at, sha, verdict }) => ({
			at,
			...sha !== void 0 && { sha },
			verdict
		}))]),
		deployments: latestOf(all.flatMap(({ deployments }) => deployments))
	};
}
function latestOf(deployments) {
	return [...new Map(deployments.map((each) => [each.id, each])).values()];
}
function onceEach(routes) {
	return routes.map((route) => ({
		...route,
		n: 1
	}));
}
function routesOf(routes) {
	return [...groupBy(routes, ({ check }) => check)].map(([check, each]) => {
		const p95Ms = medianOf(each);
		return {
			check,
			p95Ms: Number.isFinite(p95Ms) ? p95Ms : null,
			budgetMs: each.at(-1)?.budgetMs ?? null,
			n: sum(each.map(({ n }) => n))
		};
	});
}
function medianOf(routes) {
	const sorted = routes.map(({ p95Ms, n }) => ({
		p95Ms: p95Ms ?? Number.POSITIVE_INFINITY,
		n
	}));
	sorted.sort((a, b) => a.p95Ms - b.p95Ms || 0);
	const total = sum(sorted.map(({ n }) => n));
	const valueAt = (rank) => {
		let seen = 0;
		return sorted.find(({ n }) => {
			seen += n;
			return seen > rank;
		})?.p95Ms ?? Number.POSITIVE_INFINITY;
	};
	return (valueAt(Math.floor((total - 1) / 2)) + valueAt(Math.floor(total / 2))) / 2;
}
function releasesOf(releases) {
	const all = releases.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
	return all.filter(({ sha, verdict }, i) => {
		const before = all[i - 1];
		return !before || sha === void 0 || sha !== before.sha || verdict !== before.verdict;
	});
}
function addedUp(counts) {
	const total = new Map();
	for (const each of counts) for (const [rule, count] of Object.entries(each)) total.set(rule, sum([total.get(rule) ?? 0, count]));
	return Object.fromEntries(total);
}
function sum(numbers) {
	return numbers.reduce((total, each) => Math.min(total + each, Number.MAX_SAFE_INTEGER), 0);
}
// src/history/runs-text.ts
const maxRunsBytes = 5e6;
const keptWholeMs = 7776e6;
function runsFile(environment) {
	return `runs-${environmentFile(environment)}.jsonl`;
}
function readRuns(text, environment) {
	const { days, runs, ignored, newer } = readLines(text, environment);
	const all = [...days, ...runs].map(({ value }) => value);
	const last = new Map(all.flatMap(({ deployments }) => deployments.map((each) => [each.id, each])));
	for (const each of all) each.deployments = each.deployments.filter((one) => last.get(one.id) === one);
	return {
		days: days.map(valueOf),
		runs: runs.map(valueOf),
		ignored,
		newer: newer.length
	};
}
function addRun(text, run) {
	const read = readLines(text, run.environment);
	if (read.runs.some(({ value }) => isSame(value, run))) return text;
	const told = new Map([...read.days, ...read.runs].flatMap(({ value }) => value.deployments.map(idAndState)));
	const deployments = run.deployments.filter(({ id, state }) => told.get(id) !== state);
	const runs = sorted([...read.runs, lineOf({
		...run,
		deployments
	})], ({ at }) => Date.parse(at));
	const today = isoDay(Date.parse(run.at));
	const wholeSince = isoDay(Date.parse(run.at) - keptWholeMs);
	let room = maxRunsBytes - bytesOf(read.newer) - bytesOf([...read.days, ...runs].map(({ line }) => line));
	let days = read.days;
	const wholeRuns = [];
	for (const [day, ofDay] of groupBy(runs, ({ value }) => dayOf(value))) {
		if (day >= wholeSince && (room >= 0 || day === today)) {
			wholeRuns.push(...ofDay);
			continue;
		}
		const known = days.filter(({ value }) => value.day === day);
		const summary = lineOf(summariseDay(day, ofDay.map(valueOf), known.map(valueOf)));
		room += bytesOf([...known, ...ofDay].map(({ line }) => line)) - bytesOf([summary.line]);
		days = [...days.filter(({ value }) => value.day !== day), summary];
	}
	const lines = [...sorted(days, ({ day }) => Date.parse(day)), ...wholeRuns].map(({ line }) => line);
	const first = lines.findIndex((line) => {
		if (room >= 0) return true;
		room += bytesOf([line]);
		return false;
	});
	if (first < 0) throw new Error("there is no room for it beside what a newer version of launch-gate wrote");
	return [...read.newer, ...lines.slice(first)].map((line) => `${line}\n`).join("");
}
function readLines(text, environment) {
	const days = [];
	const runs = [];
	const newer = [];
	let ignored = 0;
	for (const line of text.split("\n")) {
		if (line.trim() === "") continue;
		const value = readSummary(line);
		if (value === "newer") newer.push(line);
		else if (value?.environment !== environment) ignored += 1;
		else if (value.kind === "day") days.push({
			line,
			value
		});
		else runs.push({
			line,
			value
		});
	}
	return {
		days: sorted(days, ({ day }) => Date.parse(day)),
		runs: sorted(runs, ({ at }) => Date.parse(at)),
		newer,
		ignored
	};
}
function isSame(one, other) {
	return one.at === other.at && one.sha === other.sha && one.durationMs === other.durationMs;
}
function idAndState({ id, state }) {
	return [id, state];
}
function lineOf(value) {
	return {
		line: JSON.stringify(value),
		value
	};
}
function valueOf({ value }) {
	return value;
}
function dayOf({ at }) {
	return isoDay(Date.parse(at));
}
function sorted(lines, timeOf) {
	return lines.toSorted((a, b) => timeOf(a.value) - timeOf(b.value));
}
function bytesOf(lines) {
	return lines.reduce((bytes, line) => bytes + Buffer.byteLength(line) + 1, 0);
}
export { addRun, maxRunsBytes, readRuns, runsFile };
