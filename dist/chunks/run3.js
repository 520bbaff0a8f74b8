import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import { excerpt } from "./checks.js";
import { GateError, cut, fewer, lastLine, openRepository, pathFromRoot, pathInside, plural, runGit, stopError, thousands } from "./start.js";
import { findFiles, withFile } from "./open-file.js";
import { turns } from "./secrets.js";
import { decoderOf, gapReading, maxText, openReading, own, readJson, timeOf } from "./read-json.js";
import { Parser } from "./Parser.js";
import { WorkerDied, openWorker } from "./run.js";
const { createReadStream } = require("node:fs");
const { dirname, isAbsolute, join, resolve } = require("node:path");
const { createHash } = require("node:crypto");
const { lstat, readdir, realpath, stat } = require("node:fs/promises");
const { pipeline } = require("node:stream/promises");
// src/pillars/evidence/formats/read-xml.ts
const maxDepth = 100;
var Refused = class extends Error {};
async function readXml(bytes, events, turn) {
	const parser = openParser(events);
	let decoder;
	for await (const piece of withWholeHead(bytes)) {
		decoder ??= decoderFor(piece);
		parser.write(decoder.decode(piece, { stream: true }));
		await turn();
	}
	if (!decoder) throw new Refused("it is empty");
	parser.write(decoder.decode());
	parser.end();
}
async function* withWholeHead(bytes) {
	let head = new Uint8Array();
	for await (const piece of bytes) if (head === void 0) yield piece;
	else {
		head = Buffer.concat([head, piece]);
		if (head.length < 300) continue;
		yield head;
		head = void 0;
	}
	if (head && head.length > 0) yield head;
}
function decoderFor(head) {
	try {
		return decoderOf(head);
	} catch {
		throw new Refused("its XML declaration names an encoding that is not known");
	}
}
function openParser(events) {
	let depth = 0;
	let roots = 0;
	let openedAt = -1;
	let isEnding = false;
	const parser = new Parser({
		onprocessinginstruction(name) {
			if (name.startsWith("!")) throw new Refused("it holds a DOCTYPE or an entity, which are not read");
		},
		onopentag(name, attributes) {
			openedAt = parser.endIndex;
			if (depth === 0) roots += 1;
			if (++depth > maxDepth) throw new Refused(`its elements are nested deeper than ${maxDepth}`);
			events.open(name, attributes, depth === 1);
		},
		ontext(text) {
			if (depth > 0) events.text(text);
			else if (/\S/.test(text)) throw new Refused("it is no XML, or text stands after its end");
		},
		onclosetag(name, isImplied) {
			if (isImplied && (isEnding || parser.endIndex !== openedAt)) throw new Refused(`it is cut short, or no well-formed XML: <${cut(name, 40)}> has no end`);
			depth -= 1;
			events.close(name);
		}
	}, { xmlMode: true });
	return {
		write: (text) => parser.write(text),
		end() {
			isEnding = true;
			parser.end();
			if (roots === 0) throw new Refused("it holds no element");
		}
	};
}
// src/pillars/evidence/formats/trace.ts
const maxPlaces = 20;
const words = /[^\s()"'<>]{3,400}/g;
const place = /^((?:[A-Za-z]:)?[^:]{1,300}\.\w{1,10}):(\d{1,7})(?::(\d{1,7}))?(?:[:,]|$)/;
const inPython = /File "([^"\n]{1,300})", line (\d{1,7})/g;
const foreign = /(?:^|[\\/])(?:node_modules|site-packages|dist-packages|vendor)[\\/]|^node:/;
function placesIn(text) {
	const found = [];
	for (const { index, 1: path = "", 2: line } of text.matchAll(inPython)) found.push({
		index,
		place: {
			path,
			line: Number(line)
		}
	});
	for (const { index, 0: word } of text.matchAll(words)) {
		const [, path, line, column] = place.exec(word) ?? [];
		if (path) found.push({
			index,
			place: {
				path,
				line: Number(line),
				...column && { column: Number(column) }
			}
		});
	}
	return found.filter((each) => !foreign.test(each.place.path)).sort((a, b) => a.index - b.index).slice(0, maxPlaces).map((each) => each.place);
}
// src/pillars/evidence/formats/junit.ts
const maxTrace = 8e3;
const elements = {
	error: "error",
	failure: "failure",
	skipped: "skipped",
	flakyFailure: "flaky",
	flakyError: "flaky"
};
const statuses = {
	failed: "failure",
	failure: "failure",
	fail: "failure",
	broken: "failure",
	error: "error",
	errored: "error",
	skipped: "skipped",
	disabled: "skipped",
	ignored: "skipped",
	notrun: "skipped",
	suppressed: "skipped"
};
const worstFirst = [
	"error",
	"failure",
	"flaky",
	"skipped"
];
async function readJunit(bytes, turn) {
	const { reading, events } = openJunit();
	try {
		await readXml(bytes, events, turn);
		return reading;
	} catch (error) {
		if (error instanceof Refused) return gapReading(error.message);
		throw error;
	}
}
function openJunit() {
	const { reading, add } = openReading();
	const suites = [];
	let current;
	let isInFailure = false;
	return {
		reading,
		events: {
			open(name, attributes, isRoot) {
				if (isRoot && !/^test(?:suites?|case)$/.test(name)) throw new Refused(`it is no JUnit XML: it begins with <${cut(name, 40)}>`);
				if (isSuite(name)) openSuite(attributes);
				else if (name === "testcase") current = {
					attributes,
					outcomes: [],
					message: "",
					text: ""
				};
				else if (name === "property") readProperty(attributes);
				else openOutcome(own(elements, name), attributes);
			},
			text(text) {
				if (isInFailure && current) current.text = ends(current.text + text);
			},
			close(name) {
				if (isSuite(name)) closeSuite();
				else if (name === "testcase") closeCase();
				else if (own(elements, name)) {
					isInFailure = false;
					if (current?.isSuite) closeCase();
				}
			}
		}
	};
	function openSuite(attributes) {
		suites.push({
			attributes,
			cases: 0,
			failed: 0
		});
		const at = timeOf(attributes["timestamp"]);
		if (at !== void 0) reading.at = Math.min(at, reading.at ?? at);
	}
	function readProperty({ name, value = "" }) {
		if (!/^(?:git\.)?commit$/.test(name ?? "") || !/^[0-9a-f]{7,64}$/i.test(value)) return;
		if (reading.commits.length < 2 && reading.commits[0]?.[0] !== value) reading.commits.push([value]);
	}
	function openOutcome(outcome, attributes) {
		if (!outcome) return;
		current ??= {
			attributes: suites.at(-1)?.attributes ?? {},
			outcomes: [],
			message: "",
			text: "",
			isSuite: true
		};
		current.outcomes.push(outcome);
		if (outcome === "skipped") return;
		current.message ||= cut(attributes["message"] || attributes["type"] || "", maxText);
		isInFailure = (reading.counts[outcome] ?? 0) < 100;
	}
	function closeCase() {
		if (!current) return;
		const { attributes, outcomes, isSuite } = current;
		const outcome = worstFirst.find((each) => outcomes.includes(each)) ?? statusOf(attributes);
		const suite = suites.at(-1);
		if (suite && !isSuite) suite.cases += 1;
		if (suite && (outcome === "error" || outcome === "failure")) suite.failed += 1;
		if (!isSuite && outcome !== "skipped") reading.judged += 1;
		const closed = current;
		if (outcome && !(isSuite && outcome === "skipped")) add(outcome, () => describe(closed, outcome, suite));
		current = void 0;
		isInFailure = false;
	}
	function closeSuite() {
		const suite = suites.pop();
		const { attributes, cases } = suite;
		const [failures, tests] = [numberIn(attributes, "failures") + numberIn(attributes, "errors"), numberIn(attributes, "tests")];
		const name = cut(attributes["name"] || "a suite", 200);
		if (failures > 0 && suite.failed === 0) {
			suite.failed = failures;
			add("failure", () => ({
				title: `${name}: ${plural(failures, "failure")}, of which no test tells`,
				subject: name,
				identity: name,
				message: "the suite counts them in its attributes alone",
				places: placeOf(attributes)
			}));
		}
		if (tests > cases && reading.doubts.length < 100) reading.doubts.push(`the suite ${name} counts ${plural(tests, "test")} and holds ${cases}: its runner may have crashed`);
		const outer = suites.at(-1);
		if (outer) {
			outer.cases += Math.max(cases, tests);
			outer.failed += suite.failed;
		}
	}
}
function isSuite(name) {
	return name === "testsuite" || name === "testsuites";
}
function statusOf({ status, result, success }) {
	const said = [status, result].map((each) => own(statuses, each?.toLowerCase() ?? ""));
	return worstFirst.find((outcome) => said.includes(outcome)) ?? (success?.toLowerCase() === "false" ? "failure" : void 0);
}
function describe({ attributes, message, text, isSuite }, outcome, suite) {
	const { name = "", classname = "" } = attributes;
	const group = classname || (isSuite ? "" : suite?.attributes["name"] ?? "");
	const isTold = group === "" || name.startsWith(group);
	const full = cut([isTold ? "" : group, name].filter(Boolean).join(" ") || "a test without a name", maxText);
	const what = isSuite ? "The suite" : "The test";
	const words = {
		error: "ends in an error",
		failure: "fails",
		flaky: "passes only when it is repeated",
		skipped: "is skipped"
	};
	const firstLine = /\S.*/.exec(text)?.[0] ?? "";
	return {
		title: `${what} ${full} ${words[outcome]}`,
		subject: full,
		identity: full,
		message: message || cut(firstLine, 4e3),
		places: placesOf(attributes, suite?.attributes ?? {}, text)
	};
}
function placesOf(attributes, ofSuite, text) {
	const named = attributes["file"] ? placeOf(attributes) : placeOf(ofSuite);
	const traced = placesIn(text);
	return [...named.map((place) => ({
		...place,
		line: lineIn(traced, place.path) ?? place.line
	})), ...traced];
}
function placeOf({ file, filepath, line, lineno }) {
	const path = file || filepath;
	const at = Number(line || lineno);
	return path ? [{
		path: cut(path, 1e3),
		...Number.isSafeInteger(at) && at > 0 && { line: at }
	}] : [];
}
function lineIn(places, file) {
	const [name] = file.split(/[\\/]/).slice(-1);
	return places.findLast(({ path }) => path === file || path.endsWith(`/${file}`) || path.split(/[\\/]/).at(-1) === name)?.line;
}
function ends(text) {
	return text.length <= 3 * maxTrace ? text : `${text.slice(0, maxTrace)}\n${text.slice(-8e3)}`;
}
function numberIn(attributes, key) {
	const text = attributes[key] ?? "";
	return /^\d{1,9}$/.test(text) ? Number(text) : 0;
}
// src/pillars/evidence/places.ts
function fileFinder(cwd) {
	const known = new Map();
	return (path) => {
		const found = known.get(path) ?? look(cwd, path);
		known.set(path, found);
		return found;
	};
}
async function look(cwd, path) {
	const inside = isAbsolute(path) ? await pathFromRoot(cwd, path) : pathInside(cwd, path);
	if (inside === void 0 || inside.split("/")[0] === ".git") return void 0;
	return (await lstat(join(cwd, inside)).catch(() => void 0))?.isFile() ? inside : void 0;
}
async function withPlaces(reading, report, find) {
	const folders = ["", ...foldersAbove(report)];
	const placed = async (problem) => {
		for (const place of problem.places) {
			const path = await firstOf(place, folders, find);
			if (path !== void 0) return {
				...problem,
				places: [{
					...place,
					path
				}]
			};
		}
		const [outside] = problem.places;
		return {
			...problem,
			places: [],
			...outside && { outside: shown(outside) }
		};
	};
	const problems = [];
	for (const problem of reading.problems) problems.push(await placed(problem));
	return {
		...reading,
		problems
	};
}
async function firstOf({ path }, folders, find) {
	const plain = path.replaceAll("\\", "/");
	for (const folder of isAbsolute(plain) ? [""] : folders) {
		const found = await find(folder === "" ? plain : `${folder}/${plain}`);
		if (found !== void 0) return found;
	}
}
function foldersAbove(path) {
	if (isAbsolute(path) || path.startsWith("..")) return [];
	const folders = [];
	for (let at = dirname(path); at !== "." && folders.length < 20; at = dirname(at)) folders.push(at);
	return folders;
}
function shown({ path, line }) {
	return line === void 0 ? path : `${path}:${line}`;
}
// src/pillars/evidence/collect.ts
async function collect(entry, collecting) {
	const { cwd, signal } = collecting;
	const found = await findFiles(cwd, entry.files, signal).catch((error) => error);
	if (signal.aborted) throw stopError(signal);
	if (found instanceof Error) return [{
		file: entry.files,
		reading: gapReading(reasonOf$1(found))
	}];
	const leftOver = await collecting.leftOver(found);
	const turn = turns(signal);
	const collected = [];
	for (const file of found) {
		await turn();
		collected.push(leftOver.has(file) ? {
			file,
			reading: gapReading("it stands so in the commit: no step of this run has written it")
		} : await collectFile(entry, file, collecting, turn));
	}
	return collected;
}
async function collectFile(entry, file, { cwd, signal, json, find }, turn) {
	try {
		return await withFile(cwd, file, async (opened) => {
			const reading = entry.format === "junit" ? await readJunit(opened.stream(), turn) : await json.read({
				format: entry.format,
				bytes: await opened.whole(),
				base: entry.base === void 0 ? void 0 : await readBase(cwd, entry.base),
				lighthouse: {
					scores: entry.scores,
					hasReports: await hasReports(entry, resolve(cwd, file))
				}
			});
			return {
				file,
				modifiedAt: opened.modifiedAt,
				reading: await withPlaces(reading, file, find)
			};
		});
	} catch (error) {
		if (signal.aborted) throw error;
		return {
			file,
			reading: gapReading(reasonOf$1(error))
		};
	}
}
async function readBase(cwd, path) {
	return await withFile(cwd, path, (file) => file.whole()).catch((error) => {
		if (error.code === "ENOENT") return void 0;
		throw new Error(`its base ${path} cannot be read: ${reasonOf$1(error)}`);
	});
}
async function hasReports({ format }, path) {
	if (format !== "lighthouse") return false;
	return (await readdir(dirname(path))).some((name) => /^lhr-.+\.json$/.test(name));
}
function reasonOf$1(error) {
	const { code, message } = error;
	if (code === "ENOENT" || code === "ENOTDIR") return "it does not exist";
	return code && /^E[A-Z]+$/.test(code) ? `it cannot be read (${code})` : message;
}
// src/pillars/evidence/json-reader.ts
const maxBytesHere = 262144;
const maxHeapMegabytes = 640;
function openJsonReader(signal) {
	const worker = openWorker("evidence", {
		signal,
		init: () => void 0,
		maxHeapMegabytes
	});
	return {
		async read(file) {
			const { bytes, base } = file;
			if (bytes.length + (base?.length ?? 0) <= maxBytesHere) return readJson(file);
			const moved = [bytes, base].flatMap((each) => each ? [each.buffer] : []);
			try {
				return await worker.call("read", file, moved);
			} catch (error) {
				if (error instanceof WorkerDied) return gapReading(`it cannot be read: ${error.message}`);
				throw error;
			}
		},
		close: () => worker.close()
	};
}
// src/pillars/evidence/judge.ts
const maxFindings = 50;
const maxGaps = 20;
const maxIdentity = 150;
const maxAheadMs = 864e5;
const severities = [
	"blocker",
	"high",
	"medium"
];
function judgeEntry(entry, files, options) {
	const told = files.map((each) => ({
		...each,
		gap: gapOf(entry, each, options)
	}));
	const gaps = told.flatMap(({ file, gap }) => gap === void 0 ? [] : [gapFinding(entry, file, gap, options)]);
	const readings = told.filter(({ gap }) => gap === void 0).map(({ reading }) => reading);
	const name = `${entry.topic} ${options.show(entry.files)}`;
	if (files.length === 0) {
		if (!entry.required) return {
			result: {
				name,
				status: "skipped",
				reason: "there is no such file, and it is not required"
			},
			findings: [],
			judged: 0
		};
		gaps.push(gapFinding(entry, entry.files, "there is no such file", options));
	} else if (readings.length > 0 && total(readings) === 0) gaps.push(gapFinding(entry, entry.files, nothingJudged(readings), options));
	const findings = [
		...shortened(entry, gaps, options),
		...problemFindings(entry, readings, options),
		...doubts(entry, readings, options)
	];
	const has = (status) => findings.some((finding) => finding.status === status);
	return {
		result: {
			name,
			status: has("fail") ? "fail" : has("inconclusive") ? "inconclusive" : "pass",
			reason: readings.length > 0 ? reasonOf(entry, readings, options) : gaps.map(({ observed }) => observed).join("; ")
		},
		findings,
		judged: total(readings)
	};
}
const nouns = {
	junit: "test",
	sarif: "run",
	squawk: "report",
	"npm-audit": "package",
	osv: "package",
	lighthouse: "assertion"
};
function reasonOf({ format, severity }, readings, { show }) {
	const present = levelsOf(readings);
	const known = Object.keys(severity).filter((level) => present.includes(level));
	const levels = [...new Set([...known, ...present])].map((level) => `${thousands(countOf(readings, level))} ${level}`);
	const notes = readings.flatMap((reading) => reading.notes);
	return show([
		plural(total(readings), nouns[format]),
		...levels,
		...fewer(notes, 5)
	].join(", "));
}
function total(readings) {
	return readings.reduce((sum, { judged }) => sum + judged, 0);
}
function levelsOf(readings) {
	return [...new Set(readings.flatMap(({ counts }) => Object.keys(counts)))];
}
function countOf(readings, level) {
	return readings.reduce((sum, { counts }) => sum + (Object.hasOwn(counts, level) ? counts[level] : 0), 0);
}
function shownTime(at) {
	return Number.isFinite(at) ? new Date(at).toISOString() : "an unknown time";
}
function gapOf(entry, { modifiedAt, reading }, { now, commits }) {
	const { gap, at, commits: named } = reading;
	if (gap !== void 0) return gap;
	if (entry.maxAgeMs !== void 0) {
		const written = at ?? modifiedAt ?? Number.NEGATIVE_INFINITY;
		if (now - written > entry.maxAgeMs) return `it is of ${shownTime(written)}, which is longer ago than "max-age" allows`;
		if (written - now > maxAheadMs) return `it is of ${shownTime(written)}, which lies in the future`;
	}
	const wanted = entry.commit === void 0 ? commits : [entry.commit];
	if (wanted.length === 0) return void 0;
	const stray = named.find((own) => own.length > 0 && !own.some((each) => wanted.some((one) => isSameCommit(each, one))));
	if (stray) return `it is of the commit ${stray[0]}, and not of ${wanted[0]}`;
	if (entry.commit !== void 0 && (named.length === 0 || named.some((own) => own.length === 0))) return "it does not say of which commit it is";
}
function isSameCommit(a, b) {
	const [short, long] = [a.toLowerCase(), b.toLowerCase()].sort((one, other) => one.length - other.length);
	return short.length >= 7 && long.startsWith(short);
}
function nothingJudged(readings) {
	const skipped = countOf(readings, "skipped");
	return skipped > 0 ? `it holds no test that ran, and ${plural(skipped, "skipped test")}` : "it holds no test";
}
function gapFinding(entry, file, gap, { show }) {
	const { topic, required, at } = entry;
	return {
		rule: "evidence/missing",
		subject: show(file),
		status: required ? "fail" : "inconclusive",
		severity: required ? "blocker" : "medium",
		title: `No evidence of ${topic}: ${show(file)}`,
		expected: "a report of this run that can be judged",
		observed: show(gap),
		where: {
			file: at.file,
			line: at.line
		},
		fix: "Look at the log of the step that writes it; it must write the file in each run, also when it fails.",
		fingerprint: `evidence/missing:${topic}:${show(file)}`
	};
}
function shortened(entry, gaps, options) {
	const more = gaps.length - maxGaps;
	if (more <= 0) return gaps;
	return [...gaps.slice(0, maxGaps), gapFinding(entry, entry.files, `${plural(more, "more file")} ${more === 1 ? "is" : "are"} no evidence`, options)];
}
function doubts(entry, readings, { show }) {
	const all = readings.flatMap((reading) => reading.doubts);
	if (all.length === 0) return [];
	const more = all.length > 1 ? `, and ${all.length - 1} more of the kind` : "";
	return [{
		rule: "evidence/missing",
		subject: show(entry.files),
		status: "inconclusive",
		severity: "medium",
		title: `Not all of ${show(entry.files)} could be judged`,
		observed: `${show(all[0])}${more}`,
		where: {
			file: entry.at.file,
			line: entry.at.line
		},
		fix: "Look at the log of the step that writes it.",
		fingerprint: `evidence/missing:${entry.topic}:${show(entry.files)}:in part`
	}];
}
function problemFindings(entry, readings, options) {
	const severityOf = (level) => Object.hasOwn(entry.severity, level) ? entry.severity[level] : "high";
	const rank = (severity) => severities.indexOf(severity);
	const shown = readings.flatMap(({ problems }) => problems).flatMap((problem) => {
		const severity = severityOf(problem.level);
		return severity === void 0 || severity === "ignore" ? [] : [{
			problem,
			severity
		}];
	}).sort((a, b) => rank(a.severity) - rank(b.severity)).slice(0, maxFindings);
	const left = severities.map((severity) => ({
		severity,
		count: levelsOf(readings).filter((level) => severityOf(level) === severity).reduce((sum, level) => sum + countOf(readings, level), 0) - shown.filter((each) => each.severity === severity).length
	}));
	const findings = shown.map((each) => problemFinding(entry, each, options));
	const rest = left.filter(({ count }) => count > 0);
	return [...findings, ...rest.map(({ severity, count }) => restFinding(entry, severity, count, options))];
}
function problemFinding(entry, { problem, severity }, { show }) {
	const { at } = entry;
	const { rule, fix } = topics[entry.topic];
	const [place] = problem.places;
	const { path, ...lines } = place ?? {};
	const observed = [problem.message, problem.outside && `at ${problem.outside}, outside of the repository`].filter(Boolean);
	const where = path ? {
		file: path,
		...lines
	} : problem.url ? { url: problem.url } : {
		file: at.file,
		line: at.line
	};
	return {
		rule,
		subject: show(problem.subject),
		status: "fail",
		severity,
		title: show(problem.title),
		...problem.expected && { expected: show(problem.expected) },
		...observed.length > 0 && { observed: observed.map((each) => show(each)).join(", ") },
		where,
		fix,
		fingerprint: `${rule}:${fingerprintOf(problem.identity, show)}`
	};
}
function fingerprintOf(identity, show) {
	return identity.length <= maxIdentity ? show(identity) : createHash("sha256").update(identity).digest("hex").slice(0, 32);
}
const topics = {
	tests: {
		rule: "evidence/tests",
		fix: "Run this test, and mend what it shows."
	},
	migrations: {
		rule: "evidence/migrations",
		fix: "Write the migration as the rule advises."
	},
	dependencies: {
		rule: "evidence/dependencies",
		fix: "Update it; where there is no mended version, waive it with a date."
	},
	code: {
		rule: "evidence/code",
		fix: "Mend it here, or suppress it in the analyser with a reason."
	},
	lighthouse: {
		rule: "evidence/lighthouse",
		fix: "Open the report of Lighthouse for this page."
	}
};
function restFinding(entry, severity, count, { show }) {
	const { rule } = topics[entry.topic];
	return {
		rule,
		subject: show(entry.files),
		status: "fail",
		severity,
		title: `${plural(count, "more finding")} of ${entry.topic} in ${show(entry.files)}`,
		where: {
			file: entry.at.file,
			line: entry.at.line
		},
		fix: "The file has all of them.",
		fingerprint: `${rule}:${show(entry.files)}:more:${severity}`
	};
}
// src/git/committed-ids.ts
const pathsAtOnce = 200;
async function committedIds(repository, paths) {
	const ids = new Map();
	const { exitCode } = await runGit(repository, [
		"rev-parse",
		"--quiet",
		"--verify",
		"HEAD^{commit}"
	]);
	if (exitCode !== 0) return ids;
	for (let at = 0; at < paths.length; at += pathsAtOnce) {
		const some = paths.slice(at, at + pathsAtOnce);
		const listed = await runGit(repository, [
			"ls-tree",
			"-z",
			"--full-tree",
			"HEAD",
			"--",
			...some
		]);
		if (listed.exitCode !== 0) throw new GateError("GIT_FAILED", { problem: lastLine(listed.stderr) });
		for (const line of listed.stdout.split("\0")) {
			const [, id, path] = /^\d+ blob (\S+)\t([^]*)$/.exec(line) ?? [];
			if (id && path) ids.set(path, id);
		}
	}
	return ids;
}
// src/pillars/evidence/left-over.ts
function leftOverFinder(context) {
	let opened;
	return async (files) => {
		if (files.length === 0) return new Set();
		opened ??= open(context);
		const repository = await opened;
		if (!repository) return new Set();
		const full = (file) => resolve(context.cwd, file);
		const paths = new Map();
		for (const file of files) {
			const path = await pathFromRoot(repository.cwd, await realpath(full(file)).catch(() => full(file)));
			if (path !== void 0) paths.set(path, file);
		}
		const found = new Set();
		for (const [path, id] of await committedIds(repository, [...paths.keys()])) {
			const file = paths.get(path);
			if (file !== void 0 && await blobId(full(file), id.length) === id) found.add(file);
		}
		return found;
	};
}
async function open(context) {
	try {
		const repository = await openRepository(context);
		return repository.bare ? void 0 : repository;
	} catch (error) {
		if (error instanceof GateError && error.code === "NOT_A_REPOSITORY") return void 0;
		throw error;
	}
}
async function blobId(path, digits) {
	try {
		const { size } = await stat(path);
		const hash = createHash(digits === 64 ? "sha256" : "sha1").update(`blob ${size}\0`);
		await pipeline(createReadStream(path), hash);
		return hash.digest("hex");
	} catch {
		return;
	}
}
// src/pillars/evidence/run.ts
async function runEvidence(entries, commits, context) {
	const { clock, cwd, signal, redactor } = context;
	const start = clock.monotonic();
	const json = openJsonReader(signal);
	try {
		const options = {
			now: clock.now(),
			commits,
			show: (text) => excerpt(text, redactor)
		};
		const [find, leftOver] = [fileFinder(cwd), leftOverFinder(context)];
		const judged = [];
		for (const entry of entries) judged.push(judgeEntry(entry, await collect(entry, {
			cwd,
			signal,
			json,
			find,
			leftOver
		}), options));
		const results = judged.map(({ result }) => result);
		return {
			name: "evidence",
			...outcome(results),
			durationMs: clock.monotonic() - start,
			counts: {
				entries: entries.length,
				judged: judged.reduce((sum, each) => sum + each.judged, 0)
			},
			findings: judged.flatMap(({ findings }) => findings),
			evidence: results
		};
	} finally {
		json.close();
	}
}
function outcome(results) {
	const of = (status) => results.filter((each) => each.status === status).length;
	const status = of("fail") > 0 ? "fail" : of("inconclusive") > 0 ? "inconclusive" : of("pass") > 0 ? "pass" : "skipped";
	const bad = results.filter((each) => each.status !== "pass").map(({ name, reason }) => `${name}: ${reason}`);
	return {
		status,
		reason: bad.length > 0 ? bad.join("; ") : `${plural(results.length, "report")} of other steps`
	};
}
export { runEvidence };
