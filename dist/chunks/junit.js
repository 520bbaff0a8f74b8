import { cut, oneLine } from "./start.js";
import { evidence, headline, inMember, showLocation, subjectsOf } from "./run.js";
// src/report/formats/xml.ts
const references = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"	": "&#9;",
	"\n": "&#10;",
	"\r": "&#13;"
};
function element(name, attributes, content = []) {
	const head = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escape(String(value), /[&<>"\t\n\r]/g)}"`)].join(" ");
	if (content.length === 0) return { xml: `<${head}/>` };
	return { xml: `<${head}>${typeof content === "string" ? escape(content, /[&<>\r]/g) : `\n${content.map(({ xml }) => xml).join("\n")}\n`}</${name}>` };
}
function escape(text, special) {
	return text.toWellFormed().replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "").replace(special, (each) => references[each]);
}
// src/report/formats/junit.ts
const maxText = 4e3;
function junit(report) {
	const parts = report.pillars.map((pillar) => suiteOf(report, pillar));
	const gate = gateSuite(report, parts);
	const suites = gate.cases.length > 0 ? [...parts, gate] : parts;
	const { tests, failures, errors } = counts(suites.flatMap(({ cases }) => cases));
	const attributes = {
		name: "Launch Gate",
		tests,
		failures,
		errors
	};
	const children = suites.map((suite) => suiteElement(suite, report));
	return `<?xml version="1.0" encoding="UTF-8"?>\n${element("testsuites", {
		...attributes,
		time: seconds(report.run.durationMs)
	}, children).xml}\n`;
}
function suiteOf(report, pillar) {
	const { name, durationMs } = pillar;
	const cases = new Map(casesOf(report, pillar).map((each) => [each.name, each]));
	const others = [];
	for (const finding of report.findings.filter(({ pillar }) => pillar === name)) {
		const subjects = subjectsOf(finding).flatMap((subject) => cases.get(subject) ?? []);
		for (const subject of subjects) subject.findings.push(finding);
		if (subjects.length === 0) others.push(caseOf(finding));
	}
	return {
		name,
		durationMs,
		cases: [...[...cases.values()].map((each) => ({
			...each,
			status: statusOf(each, pillar)
		})), ...others]
	};
}
function casesOf({ checks, latency, launch, evidence, run }, { name, status, reason }) {
	switch (name) {
		case "secrets": return [{
			name: rangeName(run.range),
			status: status === "fail" ? "pass" : status,
			reason,
			findings: []
		}];
		case "smoke": return checks.map(({ steps, ...check }) => ({
			name: inMember(check.name, check.member),
			status: check.status,
			reason: check.reason,
			durationMs: steps.reduce((sum, step) => sum + step.durationMs, 0),
			findings: []
		}));
		case "latency": return latency.map(({ check, member, verdict, n }) => ({
			name: inMember(check, member),
			status: n === 0 ? "skipped" : verdict,
			findings: []
		}));
		case "launch": return (launch?.checks ?? []).map((check) => ({
			...check,
			findings: []
		}));
		case "evidence": return (evidence ?? []).map((each) => ({
			...each,
			findings: []
		}));
		case "burst":
		case "watch":
		case "uptime": return [{
			name,
			status: status === "fail" ? "pass" : status,
			reason,
			findings: []
		}];
	}
}
function rangeName(range) {
	if (!range || range.commits === 0) return "no commits";
	const head = range.head.slice(0, 7);
	return range.base ? `${range.base.slice(0, 7)}..${head}` : `all up to ${head}`;
}
function statusOf({ status, findings }, pillar) {
	if (findings.some((finding) => finding.status === "fail")) return "fail";
	if (status === "fail" && (findings.length > 0 || pillar.status !== "fail")) return "pass";
	return status;
}
function caseOf(finding) {
	const { title, status, where } = finding;
	const place = showLocation(where);
	return {
		name: place && !title.endsWith(place) ? `${title} (${place})` : title,
		status: status === "warn" ? "pass" : status,
		findings: [finding]
	};
}
function gateSuite({ verdict, findings, ...rest }, parts) {
	const cases = findings.filter(({ pillar }) => pillar === "gate").map(caseOf);
	const isTold = [...cases, ...parts.flatMap((part) => part.cases)].some(({ status }) => status === "fail");
	if (verdict === "fail" && !isTold) cases.push({
		name: "verdict",
		status: "fail",
		reason: headline({
			verdict,
			findings,
			...rest
		}),
		findings: []
	});
	return {
		name: "gate",
		cases
	};
}
function suiteElement({ name, durationMs = 0, cases }, { run }) {
	const timestamp = run.startedAt.replace(/\.\d+Z$/, "");
	return element("testsuite", {
		name,
		...counts(cases),
		time: seconds(durationMs),
		timestamp
	}, cases.map((each) => caseElement(each, name)));
}
function caseElement({ name, status, reason, durationMs = 0, findings }, suite) {
	const text = cut([reason ?? "", ...findings.flatMap(told)].filter(Boolean).join("\n"), maxText);
	const message = oneLine(cut(findings[0]?.title ?? reason ?? "", maxText));
	const attributes = {
		classname: `launch-gate.${suite}`,
		name: oneLine(cut(name, maxText)),
		time: seconds(durationMs)
	};
	switch (status) {
		case "fail": return element("testcase", attributes, [element("failure", {
			message,
			type: findings.find((finding) => finding.status === "fail")?.rule ?? suite
		}, text || "See the other cases.")]);
		case "pass": return element("testcase", attributes, text && findings.length > 0 ? [element("system-out", {}, text)] : []);
		default: return element("testcase", attributes, [element("skipped", { message: message || status })]);
	}
}
function told(finding) {
	const place = showLocation(finding.where);
	return [
		oneLine(cut(finding.title, maxText)),
		...place ? [place] : [],
		...evidence(finding, { reproduce: true })
	];
}
function counts(cases) {
	const count = (...of) => cases.filter(({ status }) => of.includes(status)).length;
	const failures = count("fail");
	return {
		tests: cases.length,
		failures,
		errors: 0,
		skipped: count("skipped", "inconclusive")
	};
}
function seconds(ms) {
	return (ms / 1e3).toFixed(3);
}
export { junit };
