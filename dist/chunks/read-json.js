import { cut, oneLine, plural, thousands } from "./start.js";
import { jsonExcess } from "./json-size.js";
const maxText = 4e3;
function openReading() {
	const reading = {
		judged: 0,
		counts: {},
		problems: [],
		doubts: [],
		notes: [],
		commits: []
	};
	const add = (level, describe) => {
		const count = (reading.counts[level] ?? 0) + 1;
		reading.counts[level] = count;
		if (count > 100) return;
		const problem = describe();
		reading.problems.push({
			...problem,
			level,
			title: oneLine(problem.title),
			subject: oneLine(problem.subject)
		});
	};
	return {
		reading,
		add
	};
}
function gapReading(gap) {
	return {
		...openReading().reading,
		gap
	};
}
function timeOf(text) {
	if (typeof text !== "string") return void 0;
	const [, day, zone] = /^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?) ?(Z|[+-]\d\d:?\d\d)?$/i.exec(text) ?? [];
	const at = day ? Date.parse(`${day.replace(" ", "T")}${zone?.toUpperCase() ?? "Z"}`) : NaN;
	return at > 0 ? at : void 0;
}
// src/pillars/evidence/formats/text-decoder.ts
const marks = [
	["utf-8", [
		239,
		187,
		191
	]],
	["utf-16le", [255, 254]],
	["utf-16be", [254, 255]],
	["utf-16le", [60, 0]],
	["utf-16be", [0, 60]]
];
const declaration = /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']([\w.:-]{1,40})["']/;
function decoderOf(head) {
	const marked = marks.find(([, bytes]) => bytes.every((byte, at) => head[at] === byte))?.[0];
	if (marked) return new TextDecoder(marked);
	const declared = declaration.exec(Buffer.from(head.subarray(0, 300)).toString("latin1"))?.[1] ?? "utf-8";
	return new TextDecoder(/^utf-?16/i.test(declared) ? "utf-8" : declared);
}
// src/pillars/evidence/formats/json.ts
function parseJson(bytes) {
	const text = decoderOf(bytes).decode(bytes);
	const excess = jsonExcess(text);
	if (excess) throw new UnreadableJson(excess);
	try {
		return JSON.parse(text);
	} catch {
		throw new UnreadableJson(bytes.length === 0 ? "it is empty" : "it is no JSON, or cut short");
	}
}
var UnreadableJson = class extends Error {};
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function objectAt(value) {
	return isObject(value) ? value : {};
}
function listAt(value) {
	return Array.isArray(value) ? value : [];
}
function objectsAt(value) {
	return listAt(value).filter(isObject);
}
function textAt(value) {
	return typeof value === "string" && value !== "" ? value : void 0;
}
function wholeAt(value, min) {
	return Number.isSafeInteger(value) && value >= min ? value : void 0;
}
function own(object, key) {
	return Object.hasOwn(object, key) ? object[key] : void 0;
}
// src/pillars/evidence/formats/lighthouse.ts
function readLighthouse(report, { scores, hasReports }) {
	if (isObject(report)) return readPages([report], scores);
	if (!Array.isArray(report)) return gapReading("it is no file of Lighthouse CI");
	const entries = objectsAt(report);
	if (entries.length > 0 && entries.every((each) => isObject(each["summary"]))) return readManifest(entries, scores);
	if (Object.keys(scores).length > 0) return gapReading("it holds no scores that \"min\" could be about: name manifest.json or a report of Lighthouse");
	return readAssertions(report, hasReports);
}
function readAssertions(report, hasReports) {
	if (report.length === 0 && !hasReports) return gapReading("it holds no assertion, and no report (lhr-….json) lies beside it: set \"includePassedAssertions\"");
	const { reading, add } = openReading();
	reading.judged = Math.max(1, report.length);
	for (const each of report) {
		if (!isObject(each) || typeof each["passed"] !== "boolean") return gapReading("it is no list of assertions of Lighthouse CI");
		const { passed, level, auditId, auditProperty, auditTitle, name, operator, expected, actual, url } = each;
		if (passed) continue;
		const audit = [auditId, ...[auditProperty].flat()].filter((part) => typeof part === "string").join(".") || String(name);
		add(level === "warn" ? "warn" : "error", () => ({
			title: cut(`${textAt(auditTitle) ?? audit}: ${name}`, maxText),
			subject: cut(audit, 500),
			identity: JSON.stringify([
				audit,
				name,
				url
			]),
			expected: cut(`${textAt(operator) ?? ""} ${expected}`.trim(), 200),
			message: cut(String(actual), 200),
			places: [],
			url: textAt(url)
		}));
	}
	return reading;
}
function readManifest(entries, scores) {
	const marked = entries.filter(({ isRepresentativeRun }) => isRepresentativeRun === true);
	return readScores((marked.length > 0 ? marked : entries).map(({ url, summary }) => ({
		url: textAt(url),
		scoreOf: (category) => own(objectAt(summary), category)
	})), scores);
}
function readPages(reports, scores) {
	for (const { categories, runtimeError } of reports) {
		if (!isObject(categories)) return gapReading("it is no report of Lighthouse: it has no \"categories\"");
		const code = textAt(objectAt(runtimeError)["code"]);
		if (code && code !== "NO_ERROR") return gapReading(`Lighthouse could not load the page: ${cut(code, 100)}`);
	}
	const reading = readScores(reports.map((report) => ({
		url: textAt(report["finalDisplayedUrl"]) ?? textAt(report["finalUrl"]) ?? textAt(report["requestedUrl"]),
		scoreOf: (category) => objectAt(own(objectAt(report["categories"]), category))["score"]
	})), scores);
	reading.at = timeOf(reports[0]?.["fetchTime"]);
	return reading;
}
function readScores(pages, scores) {
	const wanted = Object.entries(scores);
	if (wanted.length === 0) return gapReading("it holds scores, and \"min\" names none that is asked for");
	const { reading, add } = openReading();
	for (const { url = "a page without an address", scoreOf } of pages) for (const [category, least] of wanted) {
		const score = scoreOf(category);
		if (typeof score !== "number") return gapReading(`it holds no score of ${category} for ${cut(url, 300)}`);
		reading.judged += 1;
		if (score >= least) continue;
		add("error", () => ({
			title: `The score of ${category} is too low`,
			subject: category,
			identity: JSON.stringify([category, url]),
			expected: `at least ${least}`,
			message: String(score),
			places: [],
			url: cut(url, 2e3)
		}));
	}
	return reading;
}
// src/pillars/evidence/formats/npm-audit.ts
const levels$1 = [
	"critical",
	"high",
	"moderate",
	"low",
	"info"
];
function readNpmAudit(report) {
	if (!isObject(report)) return gapReading("it is no report of npm audit");
	const { auditReportVersion: version, error, vulnerabilities, advisories, metadata } = report;
	if (error !== void 0 || vulnerabilities === void 0 && advisories === void 0 && "message" in report) return gapReading(`npm audit failed: ${cut(textAt(objectAt(error)["code"]) ?? textAt(report["message"]) ?? "it says no more", 300)}`);
	if (version !== void 0 && version !== 2) return gapReading(`it is a report of version ${cut(String(version), 20)}, and only 1 and 2 can be judged`);
	const isNew = version === 2;
	if (!isObject(isNew ? vulnerabilities : advisories)) return gapReading("it is no report of npm audit");
	const looked = lookedAt(objectAt(metadata));
	if (!looked) return gapReading("it looked at no package: its \"metadata\" counts none");
	const { reading, add } = openReading();
	reading.judged = looked;
	const found = isNew ? advisoriesOf(objectAt(vulnerabilities)) : oldAdvisoriesOf(objectAt(advisories));
	for (const { name, id, level, title, url, range, fix } of found) add(levels$1.includes(level) ? level : "unknown", () => ({
		title: cut(`${name}: ${title ?? id}`, maxText),
		subject: cut(name, 500),
		identity: `${name} ${id}`,
		expected: fix,
		message: cut([`${name} ${range ?? ""}`.trim(), url].filter(Boolean).join(", "), maxText),
		places: []
	}));
	if (Object.values(objectAt(objectAt(metadata)["vulnerabilities"])).some((count) => wholeAt(count, 1)) && found.length === 0) return gapReading("it counts vulnerabilities, and lists none of them");
	return reading;
}
function lookedAt({ dependencies, totalDependencies }) {
	return wholeAt(totalDependencies, 1) ?? wholeAt(objectAt(dependencies)["total"], 1) ?? wholeAt(dependencies, 1);
}
function advisoriesOf(vulnerabilities) {
	return Object.entries(vulnerabilities).flatMap(([key, value]) => {
		const entry = objectAt(value);
		const name = textAt(entry["name"]) ?? key;
		const fix = fixOf(entry["fixAvailable"]);
		const own = listAt(entry["via"]).filter(isObject);
		if (own.length === 0 && listAt(entry["via"]).length === 0) return [{
			name,
			id: "without an advisory",
			level: entry["severity"],
			fix
		}];
		return own.map((via) => ({
			name: textAt(via["name"]) ?? name,
			id: idOf(via["url"], via["source"]),
			level: via["severity"] ?? entry["severity"],
			title: textAt(via["title"]),
			url: textAt(via["url"]),
			range: textAt(via["range"]),
			fix
		}));
	});
}
function oldAdvisoriesOf(advisories) {
	return Object.entries(advisories).map(([key, value]) => {
		const { module_name: name, title, url, severity, vulnerable_versions: range, patched_versions: patched } = objectAt(value);
		return {
			name: textAt(name) ?? key,
			id: idOf(url, key),
			level: severity,
			title: textAt(title),
			url: textAt(url),
			range: textAt(range),
			fix: textAt(patched) && patched !== "<0.0.0" ? cut(`version ${patched}`, 200) : void 0
		};
	});
}
function idOf(url, source) {
	return /GHSA(?:-[\w]{4}){3}/.exec(textAt(url) ?? "")?.[0] ?? cut(String(source ?? url ?? ""), 100);
}
function fixOf(available) {
	if (available === true) return "the version that npm audit fix takes";
	const { name, version, isSemVerMajor } = objectAt(available);
	if (!textAt(name) || !textAt(version)) return void 0;
	return cut(`${name} ${version}${isSemVerMajor ? ", a new major version" : ""}`, 200);
}
// src/pillars/evidence/formats/osv.ts
const bands = [
	["critical", 9],
	["high", 7],
	["moderate", 4],
	["low", .1]
];
const names = {
	critical: "critical",
	high: "high",
	important: "high",
	moderate: "moderate",
	medium: "moderate",
	low: "low"
};
function readOsv(report) {
	if (!isObject(report) || !Array.isArray(report["results"])) return gapReading("it is no report of osv-scanner: it has no list \"results\"");
	const { reading, add } = openReading();
	const packages = new Set();
	for (const source of report["results"]) {
		if (!isObject(source) || !Array.isArray(source["packages"])) return gapReading("it is no report of osv-scanner that can be judged: a result lists no packages");
		const path = textAt(objectAt(source["source"])["path"]);
		for (const each of objectsAt(source["packages"])) {
			const { name: named, version, ecosystem } = objectAt(each["package"]);
			const name = textAt(named) ?? "a package without a name";
			packages.add(JSON.stringify([
				path,
				ecosystem,
				name,
				version
			]));
			for (const { ids, known } of groupsOf(each)) add(levelOf$1(ids.group, known), () => ({
				title: cut(`${name}: ${titleOf(known) ?? ids.all[0]}`, maxText),
				subject: cut(name, 500),
				identity: `${name} ${version ?? ""} ${ids.all[0]} ${path ?? ""}`,
				message: cut([`${name} ${textAt(version) ?? ""}`.trim(), ids.all.join(", ")].join(", "), maxText),
				places: path ? [{ path: cut(path, 1e3) }] : []
			}));
		}
	}
	reading.judged = Math.max(1, packages.size);
	return reading;
}
function groupsOf({ groups, vulnerabilities }) {
	const byId = new Map(objectsAt(vulnerabilities).map((each) => [textAt(each["id"]) ?? "without an id", each]));
	const grouped = new Set();
	const found = objectsAt(groups).map((group) => {
		const own = listAt(group["ids"]).filter((id) => typeof id === "string");
		for (const id of own) grouped.add(id);
		return {
			ids: {
				group,
				all: own.length > 0 ? own : ["without an id"]
			},
			known: own.map((id) => byId.get(id)).filter((each) => each !== void 0)
		};
	});
	const alone = [...byId].filter(([id]) => !grouped.has(id));
	return [...found, ...alone.map(([id, each]) => ({
		ids: {
			group: {},
			all: [id]
		},
		known: [each]
	}))];
}
function levelOf$1({ max_severity: severity }, known) {
	const score = Number(textAt(severity) ?? NaN);
	const band = bands.find(([, least]) => score >= least)?.[0];
	if (band) return band;
	const told = known.map((each) => names[String(objectAt(each["database_specific"])["severity"]).toLowerCase()]);
	return bands.map(([level]) => level).find((level) => told.includes(level)) ?? "unknown";
}
function titleOf(known) {
	return known.map((each) => textAt(each["summary"])).find((summary) => summary !== void 0);
}
// src/pillars/evidence/formats/sarif-places.ts
const maxBases = 8;
const maxPath = 4096;
function placeOfResult(result, run) {
	const [location] = listAt(result["locations"]);
	const { artifactLocation, region } = objectAt(objectAt(location)["physicalLocation"]);
	const path = pathOf(objectAt(artifactLocation), run);
	if (path === void 0) return void 0;
	const { startLine, endLine, startColumn } = objectAt(region);
	const place = { path };
	const [line, end, column] = [
		startLine,
		endLine,
		startColumn
	].map((each) => wholeAt(each, 1));
	if (line === void 0) return place;
	return {
		...place,
		line,
		...end && end > line && { endLine: end },
		...column && { column }
	};
}
function pathOf(location, run) {
	const index = wholeAt(location["index"], 0);
	const artifact = index === void 0 ? void 0 : listAt(run["artifacts"])[index];
	const known = textAt(location["uri"]) === void 0 ? objectAt(objectAt(artifact)["location"]) : location;
	const uri = textAt(known["uri"]);
	if (uri === void 0) return void 0;
	const whole = withBase(uri, known["uriBaseId"], run);
	return whole.length > maxPath ? void 0 : localPath(whole);
}
function withBase(uri, first, run) {
	const bases = objectAt(run["originalUriBaseIds"]);
	let whole = uri;
	let id = first;
	for (let count = 0; count < maxBases && typeof id === "string" && whole.length <= maxPath && !hasScheme(whole); count += 1) {
		const base = objectAt(Object.hasOwn(bases, id) ? bases[id] : void 0);
		whole = `${textAt(base["uri"]) ?? ""}${whole}`;
		id = base["uriBaseId"];
	}
	return whole;
}
function localPath(uri) {
	if (!hasScheme(uri)) return decoded(uri.replace(/[?#].*$/s, ""));
	const url = URL.parse(uri);
	return url?.protocol === "file:" && url.host === "" ? decoded(url.pathname) : void 0;
}
function hasScheme(uri) {
	return /^[a-z][a-z\d+.-]+:/i.test(uri);
}
function decoded(path) {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
// src/pillars/evidence/formats/sarif-rules.ts
const levels = [
	"error",
	"warning",
	"note"
];
function ruleFinder(run) {
	const { driver, extensions } = objectAt(run["tool"]);
	const components = new Map();
	const componentAt = (component) => {
		const found = components.get(component);
		if (found) return found;
		const rules = listAt(objectAt(component)["rules"]).map(objectAt);
		const made = {
			rules,
			byId: new Map(rules.map((rule) => [rule["id"], rule]))
		};
		components.set(component, made);
		return made;
	};
	return (result) => {
		const reference = objectAt(result["rule"]);
		const index = wholeAt(objectAt(reference["toolComponent"])["index"], 0);
		const { rules, byId } = componentAt(index === void 0 ? driver : listAt(extensions)[index]);
		const id = textAt(result["ruleId"]) ?? textAt(reference["id"]);
		const at = wholeAt(result["ruleIndex"], 0) ?? wholeAt(reference["index"], 0);
		const rule = (at === void 0 ? void 0 : rules[at]) ?? byId.get(id) ?? byId.get(id?.replace(/\/[^/]*$/, ""));
		return {
			rule,
			id: id ?? textAt(rule?.["id"])
		};
	};
}
function levelOf(result, run, rule) {
	const given = result["level"] ?? overridden(result, run, rule) ?? objectAt(rule?.["defaultConfiguration"])["level"];
	if (given === "none") return "note";
	return levels.includes(given) ? given : "warning";
}
function overridden(result, run, rule) {
	const index = wholeAt(objectAt(result["provenance"])["invocationIndex"], 0);
	if (index === void 0) return void 0;
	const overrides = overridesOf(listAt(run["invocations"])[index]);
	return objectAt((overrides.get(rule?.["id"] ?? result["ruleId"]) ?? overrides.get(result["ruleIndex"]))?.["configuration"])["level"];
}
const overridesBy = new WeakMap();
function overridesOf(invocation) {
	if (!isObject(invocation)) return new Map();
	const known = overridesBy.get(invocation);
	if (known) return known;
	const found = new Map();
	for (const override of objectsAt(invocation["ruleConfigurationOverrides"])) {
		const { id, index } = objectAt(override["descriptor"]);
		for (const key of [id, index]) if (key !== void 0) found.set(key, override);
	}
	overridesBy.set(invocation, found);
	return found;
}
// src/pillars/evidence/formats/sarif.ts
function readSarif(report, known) {
	const { version, runs } = objectAt(report);
	if (!isObject(report) || !Array.isArray(runs)) return gapReading("it is no SARIF: it has no \"runs\"");
	if (typeof version !== "string" || !/^2\.1\.0\b/.test(version)) return gapReading(`it is SARIF of version ${cut(String(version), 20)}, and only 2.1.0 can be judged`);
	if (runs.length === 0) return gapReading("it holds no run of an analyser");
	const { reading, add } = openReading();
	const passed = {
		suppressed: 0,
		known: 0
	};
	for (const run of runs) {
		const gap = gapOf(run);
		if (gap) return gapReading(gap);
		readRun(run);
	}
	if (passed.suppressed > 0) reading.notes.push(`${thousands(passed.suppressed)} suppressed`);
	if (passed.known > 0) reading.notes.push(`${thousands(passed.known)} known from before`);
	return reading;
	function readRun(run) {
		reading.judged += 1;
		reading.commits.push(objectsAt(run["versionControlProvenance"]).flatMap(({ revisionId }) => textAt(revisionId) ?? []));
		const invocations = objectsAt(run["invocations"]);
		for (const { startTimeUtc, endTimeUtc } of invocations) {
			const at = timeOf(endTimeUtc) ?? timeOf(startTimeUtc);
			if (at !== void 0) reading.at = Math.min(at, reading.at ?? at);
		}
		const errors = errorsOf(run);
		if (errors.length > 0) reading.doubts.push(complaint(run, errors));
		const findRule = ruleFinder(run);
		for (const result of objectsAt(run["results"])) {
			const state = stateOf(result);
			if (state === "suppressed") passed.suppressed += 1;
			if (state === "known" || state === "counts" && known?.take(result, run)) passed.known += 1;
			else if (state === "counts") addResult(result, run, findRule);
		}
	}
	function addResult(result, run, findRule) {
		const { rule, id = "a rule without a name" } = findRule(result);
		add(levelOf(result, run, rule), () => {
			const message = messageOf(result, rule);
			const place = placeOfResult(result, run);
			return {
				title: `${cut(id, 200)}: ${message}`,
				subject: cut(id, 500),
				identity: JSON.stringify([
					id,
					place?.path,
					message
				]),
				message: toolOf(run),
				places: place ? [place] : []
			};
		});
	}
}
function gapOf(run) {
	if (!isObject(run)) return "a run in it is no mapping";
	if (objectsAt(run["invocations"]).some(({ executionSuccessful }) => executionSuccessful === false)) return `${toolOf(run)} says that it did not run to its end`;
	if (!Array.isArray(run["results"])) return `${toolOf(run)} has written no list of results, so it has judged nothing`;
	if (!run["results"].every(isObject)) return "an entry of its results is no mapping";
	if (listAt(objectAt(run["externalPropertyFileReferences"])["results"]).length > 0) return "its results stand in other files, which are not read";
	const errors = errorsOf(run);
	return errors.length > 0 && run["results"].length === 0 ? complaint(run, errors) : void 0;
}
function errorsOf(run) {
	return objectsAt(run["invocations"]).flatMap((each) => [each["toolExecutionNotifications"], each["toolConfigurationNotifications"]]).flatMap(objectsAt).filter(({ level }) => level === "error");
}
function complaint(run, errors) {
	return `${toolOf(run)} tells of ${plural(errors.length, "error")} of its own: ${messageOf(errors[0])}`;
}
function stateOf({ kind = "fail", suppressions, baselineState }) {
	if (kind !== "fail" || baselineState === "absent") return "none";
	const given = objectsAt(suppressions);
	if (given.length > 0 && given.every(({ status = "accepted" }) => status === "accepted")) return "suppressed";
	return baselineState === "unchanged" ? "known" : "counts";
}
function knownResults(base) {
	const left = new Map();
	for (const run of objectsAt(objectAt(base)["runs"])) for (const result of objectsAt(run["results"])) {
		if (!["counts", "known"].includes(stateOf(result))) continue;
		const key = keyOf(result, run);
		left.set(key, (left.get(key) ?? 0) + 1);
	}
	return { take(result, run) {
		const key = keyOf(result, run);
		const count = left.get(key) ?? 0;
		left.set(key, count - 1);
		return count > 0;
	} };
}
function keyOf(result, run) {
	const { ruleId, rule } = result;
	const id = textAt(ruleId) ?? textAt(objectAt(rule)["id"]) ?? result["ruleIndex"];
	const tool = objectAt(objectAt(run["tool"])["driver"])["name"];
	const fingerprints = [result["fingerprints"], result["partialFingerprints"]].flatMap((each) => Object.entries(objectAt(each))).filter(([, value]) => typeof value === "string" && value !== "" && value !== "requires login").sort(([a], [b]) => a < b ? -1 : 1);
	if (fingerprints.length > 0) return JSON.stringify([
		tool,
		id,
		fingerprints
	]);
	const [location] = listAt(result["locations"]);
	const snippet = objectAt(objectAt(objectAt(objectAt(location)["physicalLocation"])["region"])["snippet"])["text"];
	return JSON.stringify([
		tool,
		id,
		placeOfResult(result, run)?.path,
		messageOf(result),
		snippet
	]);
}
function messageOf({ message }, rule = {}) {
	const { text, markdown, id, arguments: values } = objectAt(message);
	const filled = textAt(typeof id === "string" ? objectAt(objectAt(rule["messageStrings"])[id])["text"] : void 0)?.replace(/\{(\d{1,3})\}/g, (all, index) => textAt(listAt(values)[Number(index)]) ?? all);
	const { shortDescription } = rule;
	const words = textAt(text) ?? textAt(markdown) ?? filled ?? textAt(objectAt(shortDescription)["text"]) ?? "no message";
	return cut(words, maxText);
}
function toolOf(run) {
	return cut(textAt(objectAt(objectAt(run["tool"])["driver"])["name"]) ?? "the analyser", 100);
}
// src/pillars/evidence/formats/squawk.ts
function readSquawk(report) {
	if (!Array.isArray(report)) return gapReading("it is no report of squawk: it is no list; write it with --reporter json");
	const { reading, add } = openReading();
	reading.judged = 1;
	for (const violation of report) {
		if (!isObject(violation) || !textAt(violation["rule_name"]) || !textAt(violation["level"])) return gapReading("it is no report of squawk: an entry names no rule and level; write it with --reporter json");
		const { rule_name: rule, level, file, message, help } = violation;
		const known = String(level).toLowerCase();
		add(["error", "warning"].includes(known) ? known : "unknown", () => ({
			title: cut(`${rule}: ${textAt(message) ?? "no message"}`, maxText),
			subject: cut(String(rule), 500),
			identity: JSON.stringify([
				rule,
				file,
				message
			]),
			message: textAt(help) && cut(textAt(help), 4e3),
			places: placesOf(file, violation["line"], violation["column"])
		}));
	}
	return reading;
}
function placesOf(file, line, column) {
	const path = textAt(file);
	const [fromLine, fromColumn] = [line, column].map((each) => wholeAt(each, 0));
	return path === void 0 ? [] : [{
		path,
		...fromLine !== void 0 && {
			line: fromLine + 1,
			column: (fromColumn ?? 0) + 1
		}
	}];
}
// src/pillars/evidence/formats/read-json.ts
function readJson(file) {
	try {
		return readReport(file);
	} catch (error) {
		if (error instanceof UnreadableJson) return gapReading(error.message);
		throw error;
	}
}
function readReport({ format, bytes, base, lighthouse }) {
	const known = format === "sarif" && base ? readBase(base) : void 0;
	const report = parseJson(bytes);
	switch (format) {
		case "sarif": return readSarif(report, known);
		case "squawk": return readSquawk(report);
		case "npm-audit": return readNpmAudit(report);
		case "osv": return readOsv(report);
		case "lighthouse": return readLighthouse(report, lighthouse);
	}
}
function readBase(base) {
	try {
		return knownResults(parseJson(base));
	} catch (error) {
		if (error instanceof UnreadableJson) throw new UnreadableJson(`of its base: ${error.message}`);
		throw error;
	}
}
export { decoderOf, gapReading, maxText, openReading, own, readJson, timeOf };
