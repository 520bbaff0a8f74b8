import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import { evidence, findRule, groupBy, helpUri } from "./run.js";
import { cut, oneLine } from "./start.js";
import { configurationPath, fileOf, repositoryPath } from "./github.js";
const { createHash } = require("node:crypto");
// src/report/formats/sarif.ts
const maxResults = 25e3;
const maxMessage = 2e3;
function sarif(report) {
	const shown = report.findings.filter(({ status }) => status !== "pass");
	const kept = shown.slice(0, maxResults);
	const byRule = groupBy(kept, ({ rule }) => rule);
	const ruleIndexes = new Map([...byRule.keys()].map((rule, index) => [rule, index]));
	const missing = shown.length - kept.length;
	const { tool, run } = report;
	const log = {
		$schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "Launch Gate",
				version: tool.version,
				rules: [...byRule.values()].map(([first]) => ruleOf(first))
			} },
			automationDetails: { id: "launch-gate/" },
			columnKind: "utf16CodeUnits",
			invocations: [{
				executionSuccessful: true,
				startTimeUtc: run.startedAt,
				...missing > 0 && { toolExecutionNotifications: [{
					level: "warning",
					message: { text: `${missing} findings are left out here; the JSON report has all.` }
				}] }
			}],
			results: kept.map((finding) => resultOf(finding, ruleIndexes))
		}]
	};
	return `${JSON.stringify(log)}\n`;
}
function resultOf(finding, ruleIndexes) {
	const { rule, title, where, fingerprint } = finding;
	const message = [oneLine(cut(title, maxMessage)), ...evidence(finding, { reproduce: true })].join("\n");
	return {
		ruleId: rule,
		ruleIndex: ruleIndexes.get(rule),
		level: levelOf(finding),
		message: { text: plainMessage(cut(message, maxMessage)) },
		locations: [{ physicalLocation: locationOf(finding) }],
		partialFingerprints: { primaryLocationLineHash: hash(JSON.stringify([
			rule,
			fingerprint,
			where.column
		])) }
	};
}
function levelOf({ status, severity }) {
	if (status !== "fail") return "note";
	return severity === "medium" ? "warning" : "error";
}
function locationOf(finding) {
	const file = fileOf(finding);
	const { line, endLine, column } = finding.where;
	const path = file === void 0 ? void 0 : repositoryPath(file);
	if (path === void 0) return {
		artifactLocation: {
			uri: configurationPath,
			uriBaseId: "%SRCROOT%"
		},
		region: { startLine: 1 }
	};
	const uri = path.split("/").map(encodeURIComponent).join("/");
	const startLine = line ?? 1;
	return {
		artifactLocation: {
			uri,
			uriBaseId: "%SRCROOT%"
		},
		region: {
			startLine,
			startColumn: line === void 0 ? void 0 : column,
			endLine: endLine ?? startLine
		}
	};
}
function plainMessage(text) {
	return text.replaceAll("](", "] (");
}
function ruleOf({ rule: id, pillar, severity, title }) {
	const rule = findRule(id) ?? {
		id,
		pillar,
		severity,
		means: title,
		impact: title,
		fix: "",
		page: ""
	};
	const tags = tagsOf[rule.pillar] ?? [];
	const name = id.slice(id.indexOf("/") + 1);
	return {
		id,
		name: `${rule.pillar}-${name}`.replace(/[^A-Za-z0-9]+(.?)/g, (_, next) => next.toUpperCase()),
		shortDescription: { text: `${rule.pillar}: ${name.replaceAll("-", " ")}` },
		fullDescription: { text: rule.means },
		help: { text: `${rule.impact}. ${rule.fix}`.trim() },
		helpUri: helpUri(rule),
		defaultConfiguration: { level: levelOf({
			status: "fail",
			severity: rule.severity
		}) },
		properties: {
			tags,
			...tags.includes("security") && { "security-severity": securitySeverity[rule.severity] }
		}
	};
}
const securitySeverity = {
	blocker: "9.5",
	high: "8.0",
	medium: "5.0"
};
const tagsOf = {
	secrets: ["security"],
	smoke: ["deployment"],
	latency: ["deployment", "performance"],
	burst: ["deployment", "performance"],
	launch: ["deployment"]
};
function hash(text) {
	return createHash("sha256").update(text).digest("hex").slice(0, 32);
}
export { sarif };
