import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import { GateError, cut, fewer, hideSecretsOf, listed, loadConfig, maxListed, mostSevereFirst, openPolicyFiles, pillarNames, plural, proposalOf, stopError, tool } from "./start.js";
import { findFiles, withFile } from "./open-file.js";
import { groupBy, redactReport, showShard } from "./run.js";
import { array, boolean, check, getDotPath, integer, isoTimestamp, literal, maxValue, minValue, nullable, number, object, optional, picklist, pipe, record, regex, safeParse, string, tuple, unknown } from "./dist.js";
const { basename, resolve } = require("node:path");
// src/merge/members.ts
function membersOf(files, sha) {
	const members = files.map(memberOf);
	for (const [name, [first, second]] of groupBy(members, (member) => member.name)) if (first && second) throw differ(`${first.file} and ${second.file} are both called ${JSON.stringify(name)}`);
	const commits = groupBy(members, ({ report }) => report.run.sha);
	if (commits.size > 1) throw differ(`they are of different commits: ${list([...commits.values()].map((group) => atCommit(group[0])))}`);
	const [first] = members;
	if (first?.report.run.sha !== void 0 && sha !== void 0 && first.report.run.sha !== sha) throw differ(`they are of the commit ${first.report.run.sha.slice(0, 7)}, and this run is of ${sha.slice(0, 7)}`);
	for (const group of groupBy(members, (member) => member.group).values()) {
		const sizes = groupBy(group, partOf);
		if (sizes.size > 1) throw differ(`they are parts of different wholes: ${list([...sizes].map(([part, [first]]) => `${first?.file} is ${part}`))}`);
	}
	return members;
}
function memberOf({ file, report }) {
	const { name, shard } = report.run;
	const group = name ?? (shard ? "" : basename(file).replace(/\.json$/i, ""));
	return {
		name: [group, shard && `shard ${showShard(shard)}`].filter(Boolean).join(" "),
		group,
		file,
		report
	};
}
function atCommit(member) {
	const { name, report } = member;
	return `${name} ${report.run.sha === void 0 ? "names none" : `is of ${report.run.sha.slice(0, 7)}`}`;
}
function partOf({ report }) {
	const { shard } = report.run;
	return shard ? `a part of ${plural(shard.of, "shard")} with ${plural(shard.checks, "check")}` : "no shard";
}
function list(items) {
	return items.slice(0, 5).join(", ");
}
function differ(problem) {
	return new GateError("REPORTS_DIFFER", { problem });
}
// src/merge/merge-findings.ts
function mergeFindings(members) {
	const seen = members.flatMap((member) => member.report.findings.map((finding) => ({
		member,
		finding
	})));
	return [...groupBy(seen, sameFinding).values()].map((group) => mergeOne(group, members));
}
function sameFinding({ finding, member }) {
	const { fingerprint, rule, pillar, status, severity } = finding;
	const { file, line, endLine, column, commit, url = "" } = finding.where;
	const { baseUrl } = member.report.run;
	const place = baseUrl !== void 0 && url.startsWith(baseUrl) ? url.slice(baseUrl.length) : url;
	return JSON.stringify([
		fingerprint,
		rule,
		pillar,
		status,
		severity,
		file,
		line,
		endLine,
		column,
		commit,
		place
	]);
}
function mergeOne(group, members) {
	const { finding } = group[0];
	const seenIn = [...new Set(group.map(({ member }) => member.name))];
	const without = members.filter((member) => !seenIn.includes(member.name) && judgedWell(finding, member, members));
	return {
		...finding,
		observed: observedBy(group),
		seenIn,
		...without.length > 0 && { notSeenIn: without.map(({ name }) => name) }
	};
}
function observedBy(group) {
	const { title, observed } = group[0].finding;
	const isSameTitle = group.every(({ finding }) => finding.title === title);
	if (isSameTitle && group.every(({ finding }) => finding.observed === observed)) return observed;
	const lines = group.map(({ member, finding }) => [member.name, [isSameTitle ? "" : finding.title, finding.observed].filter(Boolean).join("; ")].join(": "));
	return fewer(lines).join("\n");
}
function judgedWell({ subject, pillar, fingerprint }, { report }, all) {
	if (report.findings.some((other) => other.fingerprint === fingerprint)) return false;
	const routesOf = ({ latency }) => latency.filter(({ check }) => check === subject);
	const checksOf = ({ checks }) => checks.filter(({ name }) => name === subject);
	if (pillar === "latency" && all.some((one) => routesOf(one.report).length > 0)) return routesOf(report).some(({ verdict }) => verdict === "pass");
	if (all.some((one) => checksOf(one.report).length > 0)) return checksOf(report).some(({ status }) => status === "pass");
	if (report.run.shard) return false;
	return report.pillars.some(({ name, status }) => name === pillar && (status === "pass" || status === "fail"));
}
// src/merge/merge-results.ts
const statuses = [
	"fail",
	"inconclusive",
	"pass",
	"skipped"
];
const ofFiles = ["secrets", "evidence"];
function mergeResults(members) {
	const launch = members.flatMap(({ report }) => report.launch ?? []);
	const evidence = members.flatMap(({ report }) => report.evidence ?? []);
	return {
		pillars: byName(members, ({ pillars }) => pillars).map(([name, group]) => ({
			name,
			...worst(group),
			durationMs: Math.max(...group.map(({ one }) => one.durationMs)),
			counts: mergeCounts(name, group.map(({ one }) => one.counts))
		})),
		checks: sideBySide(members, ({ checks }) => checks, ({ name }) => name),
		latency: sideBySide(members, ({ latency }) => latency, ({ check }) => check),
		...launch.length > 0 && { launch: {
			hosts: mergeHosts(members.filter(({ report }) => report.launch)),
			checks: byName(members, (report) => report.launch?.checks ?? []).map(([name, group]) => ({
				name,
				...worst(group)
			}))
		} },
		...evidence.length > 0 && { evidence: byName(members, (report) => report.evidence ?? []).map(([name, group]) => ({
			name,
			...worst(group)
		})) }
	};
}
function byName(members, of) {
	const all = members.flatMap(({ name, report }) => of(report).map((one) => ({
		member: name,
		one
	})));
	return [...groupBy(all, ({ one }) => one.name)];
}
function worst(group) {
	const [first] = group.toSorted((a, b) => statuses.indexOf(a.one.status) - statuses.indexOf(b.one.status));
	const { status } = first.one;
	const judged = group.filter(({ one }) => status === "skipped" || one.status !== "skipped");
	const reasons = new Set(judged.map(({ one }) => one.reason));
	const told = judged.map(({ member, one }) => `${member}: ${one.reason ?? one.status}`);
	return {
		status,
		reason: reasons.size === 1 ? judged[0]?.one.reason ?? "" : fewer(told).join("; ")
	};
}
function mergeCounts(name, all) {
	const merged = new Map();
	for (const [key, count] of all.flatMap(Object.entries)) {
		const before = merged.get(key) ?? 0;
		merged.set(key, ofFiles.includes(name) ? Math.max(before, count) : before + count);
	}
	return Object.fromEntries(merged);
}
function sideBySide(members, of, nameOf) {
	const all = members.flatMap(({ name, report }) => of(report).map((one) => ({
		member: name,
		one
	})));
	return [...groupBy(all, ({ one }) => nameOf(one)).values()].flatMap((group) => group.length === 1 ? group.map(({ one }) => one) : group.map(({ member, one }) => ({
		...one,
		member
	})));
}
function mergeHosts(members) {
	const all = members.flatMap(({ name, report }) => (report.launch?.hosts ?? []).map((one) => ({
		member: name,
		one
	})));
	return [...groupBy(all, ({ one }) => `${one.host}:${one.port}`).values()].flatMap((sameHost) => {
		const views = [...groupBy(sameHost, ({ one }) => JSON.stringify(one)).values()];
		return views.map((view) => {
			const { one } = view[0];
			return views.length === 1 ? one : {
				...one,
				seenIn: view.map(({ member }) => member)
			};
		});
	});
}
// src/merge/merge.ts
function mergeReports(members, { name, missing, maxListed }) {
	const reports = members.map(({ report }) => report);
	const verdicts = reports.map(({ verdict }) => verdict);
	const starts = reports.map(({ run }) => Date.parse(run.startedAt));
	const ends = reports.map(({ run }, index) => starts[index] + run.durationMs);
	const startedAt = earliest(starts);
	const caught = reports.reduce((sum, { run }) => sum + (run.caughtLast ?? 0), 0);
	const verdict = missing.length > 0 || verdicts.includes("fail") ? "fail" : verdicts.every((each) => each === "none") ? "none" : "pass";
	return {
		version: 1,
		verdict,
		tool: { ...tool },
		run: {
			name,
			event: common$1(reports.map(({ run }) => run.event)),
			sha: common$1(reports.map(({ run }) => run.sha)),
			range: reports.find(({ run }) => run.range)?.run.range,
			baseUrl: common$1(reports.map(({ run }) => run.baseUrl)),
			reason: verdict === "none" ? reports[0]?.run.reason : void 0,
			startedAt: new Date(startedAt).toISOString(),
			durationMs: Math.max(0, ends.reduce((a, b) => Math.max(a, b)) - startedAt),
			...caught > 0 && { caughtLast: caught }
		},
		...mergeResults(members),
		findings: listed(mostSevereFirst([...missing, ...mergeFindings(members)]), Number.POSITIVE_INFINITY, maxListed),
		members: members.map(({ name: called, report: { verdict: own, run } }) => ({
			name: called,
			verdict: own,
			...run.shard && { shard: {
				index: run.shard.index,
				of: run.shard.of
			} },
			...run.baseUrl !== void 0 && { baseUrl: run.baseUrl },
			startedAt: run.startedAt,
			durationMs: run.durationMs
		}))
	};
}
function earliest(times) {
	return times.reduce((a, b) => Math.min(a, b));
}
function common$1(values) {
	return new Set(values).size === 1 ? values[0] : void 0;
}
// src/merge/missing.ts
function missingFindings(members, expected) {
	const shards = missingShards(members);
	const isNothing = members.every(({ report }) => report.verdict === "none");
	const missing = typeof expected === "object" ? missingNames(members, expected) : missingCount(members, expected ?? members.length, shards.length);
	const empty = isNothing ? [] : members.filter(({ report }) => report.pillars.length === 0);
	return [
		...missing,
		...shards,
		...empty.map(judgedNothing)
	];
}
function missingNames(members, expected) {
	const stray = members.find(({ group }) => !expected.includes(group));
	if (stray) throw differ(`nobody expects ${stray.file}, which is called ${JSON.stringify(stray.group)}`);
	const known = new Set(members.map(({ group }) => group));
	return expected.filter((name) => !known.has(name)).map((name) => absent(name, told(expected), members));
}
function missingCount(members, expected, named) {
	const missing = expected - members.length;
	const all = plural(expected, "report");
	if (missing < 0) throw differ(`${members.length} are there, and ${expected} are expected: ${told(members.map(({ name }) => name))}`);
	if (missing <= named) return [];
	const title = `${missing} of ${all} ${missing === 1 ? "is" : "are"} missing`;
	return [{
		...absent("", all, members),
		subject: void 0,
		title
	}];
}
function missingShards(members) {
	const groups = groupBy(members, ({ group }) => group);
	const wholeOf = ({ group }) => (groups.get(group)?.length ?? 0) > 1 ? group : "";
	return [...groupBy(members, (member) => JSON.stringify([wholeOf(member), member.report.run.shard?.of])).values()].flatMap((parts) => {
		const [first] = parts;
		const group = parts.every((part) => part.group === first.group) ? first.group : "";
		const all = first.report.run.shard?.of ?? 0;
		const there = new Set(parts.map(({ report }) => report.run.shard?.index));
		return Array.from({ length: all }, (_, index) => index + 1).filter((index) => !there.has(index)).map((index) => absent([group, `shard ${showShard({
			index,
			of: all
		})}`].filter(Boolean).join(" "), plural(all, "shard"), parts));
	});
}
function absent(name, expected, there) {
	return {
		...common(name),
		title: `The report of ${JSON.stringify(cut(name, 200))} is missing`,
		expected: `reports: ${expected}`,
		observed: `reports: ${told(there.map((member) => member.name))}`,
		fix: "Look at the log of that job: it could not judge, or its report was not uploaded, which needs \"if: always()\". Then run it again."
	};
}
function judgedNothing({ name, report }) {
	return {
		...common(name),
		title: `${JSON.stringify(cut(name, 200))} judged nothing, and others did`,
		observed: report.run.reason ?? "its report names no part of the gate",
		fix: "Look at the log of that job, then run it again."
	};
}
function common(subject) {
	return {
		rule: "gate/member-missing",
		pillar: "gate",
		subject: cut(subject, 200),
		status: "inconclusive",
		severity: "blocker",
		where: {},
		fingerprint: `gate/member-missing:${cut(subject, 200)}`
	};
}
function told(names) {
	return fewer([...names]).join(", ") || "none";
}
// src/merge/report-schema.ts
const text = string();
const ms = pipe(number(), minValue(0));
const measured = nullable(ms);
const count = pipe(number(), integer(), minValue(0));
const position = pipe(number(), integer(), minValue(1));
const some = optional(text);
const status = picklist([
	"pass",
	"fail",
	"inconclusive",
	"skipped"
]);
const verdict = picklist([
	"pass",
	"fail",
	"inconclusive"
]);
const resultName = picklist([
	...pillarNames,
	"watch",
	"uptime"
]);
const isoTime = pipe(text, isoTimestamp(), check((at) => Number.isFinite(Date.parse(at))));
const shard = pipe(object({
	index: position,
	of: pipe(position, maxValue(256)),
	checks: count
}), check(({ index, of }) => index <= of));
const finding = object({
	rule: pipe(text, regex(/^[a-z]+\/./s)),
	pillar: picklist([
		...pillarNames,
		"watch",
		"uptime",
		"gate"
	]),
	subject: some,
	via: some,
	status: picklist([
		"fail",
		"warn",
		"inconclusive",
		"pass"
	]),
	severity: picklist([
		"blocker",
		"high",
		"medium"
	]),
	title: text,
	expected: some,
	observed: some,
	layer: optional(picklist([
		"dns",
		"tcp",
		"tls",
		"edge",
		"application"
	])),
	where: object({
		file: some,
		line: optional(position),
		endLine: optional(position),
		column: optional(position),
		commit: some,
		url: some
	}),
	reproduce: some,
	fix: some,
	fingerprint: text
});
const step = object({
	method: text,
	url: text,
	as: some,
	status: optional(pipe(number(), integer())),
	durationMs: ms,
	tries: optional(count)
});
const route = object({
	check: text,
	n: count,
	over: count,
	p50Ms: measured,
	p95Ms: measured,
	intervalMs: nullable(tuple([ms, measured])),
	coldMs: measured,
	phases: nullable(object({
		dnsMs: ms,
		tcpMs: ms,
		tlsMs: ms,
		ttfbMs: ms,
		downloadMs: ms
	})),
	budgetMs: measured,
	verdict,
	budgets: array(object({
		of: picklist([
			"p95",
			"p50",
			"errors"
		]),
		limit: number(),
		n: count,
		over: count,
		verdict
	})),
	samplesMs: array(measured),
	newConnections: count,
	longestBurst: count,
	compare: optional(object({
		url: text,
		p50Ms: measured,
		ratio: nullable(number()),
		verdict,
		reason: some
	})),
	history: optional(array(object({
		at: text,
		sha: some,
		p95Ms: ms
	}))),
	drift: optional(object({
		releases: count,
		verdict
	}))
});
const certificate = object({
	issuer: text,
	validFrom: text,
	validTo: text,
	daysLeft: number()
});
const host = object({
	host: text,
	port: count,
	dns: picklist([
		"found",
		"missing",
		"dangling",
		"unreachable"
	]),
	chain: array(text),
	addresses: array(text),
	moreAddresses: optional(count),
	unasked: array(text),
	endpoints: array(object({
		address: text,
		state: picklist([
			"trusted",
			"untrusted",
			"refused",
			"silent"
		]),
		words: some,
		certificate: optional(certificate)
	})),
	usable: boolean(),
	answeredBy: some
});
const reportSchema = object({
	version: literal(1),
	verdict: picklist([
		"pass",
		"fail",
		"none"
	]),
	tool: object({
		name: literal("launch-gate"),
		version: text,
		gitleaks: text
	}),
	run: object({
		name: some,
		shard: optional(shard),
		event: some,
		sha: some,
		range: optional(object({
			base: some,
			head: text,
			commits: count,
			bytes: count
		})),
		baseUrl: some,
		reason: some,
		startedAt: isoTime,
		durationMs: ms,
		caughtLast: optional(count)
	}),
	pillars: array(object({
		name: resultName,
		status,
		reason: text,
		durationMs: ms,
		counts: record(text, count)
	})),
	findings: array(finding),
	checks: array(object({
		name: text,
		status,
		reason: some,
		steps: array(step)
	})),
	latency: array(route),
	launch: optional(object({
		hosts: array(host),
		checks: array(object({
			name: text,
			status,
			reason: some
		}))
	})),
	evidence: optional(array(object({
		name: text,
		status,
		reason: text
	}))),
	members: optional(array(unknown()))
});
// src/merge/read-report.ts
async function readReport(cwd, file) {
	const unreadable = (problem, cause) => new GateError("REPORT_UNREADABLE", {
		file,
		problem
	}, { cause });
	let text;
	let bytes;
	try {
		bytes = await withFile(cwd, file, (opened) => opened.whole());
		text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch (error) {
		throw unreadable(whyUnread(error), error);
	}
	let value;
	try {
		value = JSON.parse(text);
	} catch (error) {
		throw unreadable(text.trim() === "" ? "it is empty" : "it is cut short, or no JSON", error);
	}
	const { version } = value ?? {};
	if (typeof version !== "number") throw unreadable("it is no report of launch-gate");
	if (version !== 1) throw unreadable(`it is of version ${version}, and this launch-gate reads version 1`);
	const read = safeParse(reportSchema, value);
	if (!read.success) throw unreadable(`${getDotPath(read.issues[0]) ?? "its content"} is not what a report holds`);
	if (read.output.members) throw unreadable("it is merged already: give the reports that it was made of");
	return {
		file,
		bytes: bytes.length,
		report: read.output
	};
}
function whyUnread({ code, message }) {
	if (code === "ENOENT" || code === "ENOTDIR") return "it does not exist";
	if (code === "ERR_ENCODING_INVALID_ENCODED_DATA") return "it is not UTF-8";
	return code === void 0 ? message : `it cannot be read (${code})`;
}
// src/commands/merge.ts
const maxBytes = 256e6;
async function readNotifications(given, event, context) {
	const files = await openPolicyFiles(proposalOf(event), context);
	const config = await loadConfig({
		...given,
		files,
		unsetAllowed: true
	}, context);
	hideSecretsOf(config, context.redactor);
	return config.notifications;
}
async function merge({ files, expected, name, sha }, context) {
	const members = membersOf(await readReports(files, context), sha);
	const merged = mergeReports(members, {
		name,
		missing: missingFindings(members, expected),
		maxListed
	});
	return redactReport(merged, context.redactor);
}
async function readReports(files, context) {
	const { cwd, signal } = context;
	const found = await findReports(files, context);
	if (found.length === 0) throw new GateError("NO_REPORTS", { files: files.join(", ") });
	if (found.length > 256) throw new GateError("REPORTS_DIFFER", { problem: `${found.length} are more than a matrix has jobs (256)` });
	const reports = [];
	let bytes = 0;
	for (const file of found) {
		if (signal.aborted) throw stopError(signal);
		const read = await readReport(cwd, file);
		bytes += read.bytes;
		if (bytes > maxBytes) throw new GateError("REPORTS_DIFFER", { problem: `together they are larger than ${maxBytes / 1e6} MB` });
		reports.push(read);
	}
	return reports;
}
async function findReports(files, { cwd, signal }) {
	const found = new Map();
	for (const pattern of files) {
		const fitting = await findFiles(cwd, pattern, signal).catch((error) => {
			throw new GateError("REPORT_UNREADABLE", {
				file: pattern,
				problem: error.message
			}, { cause: error });
		});
		const isGlob = /[*?[\]{}]/.test(pattern);
		for (const file of fitting.length === 0 && !isGlob ? [pattern] : fitting) found.set(resolve(cwd, file), file);
	}
	return [...found.values()];
}
export { merge, readNotifications };
