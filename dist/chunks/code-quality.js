import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import { cut, oneLine } from "./start.js";
import { evidence } from "./run.js";
import { fileOf, repositoryPath } from "./github.js";
const { createHash } = require("node:crypto");
// src/report/formats/code-quality.ts
const maxDescription = 1e3;
function codeQuality({ findings }) {
	return `${JSON.stringify(findings.filter(({ status }) => status !== "pass").map(issueOf))}\n`;
}
function issueOf(finding) {
	const { rule, title, where, fingerprint } = finding;
	const file = fileOf(finding);
	const path = file === void 0 ? void 0 : repositoryPath(file);
	const description = [oneLine(cut(title, maxDescription)), ...evidence(finding, { reproduce: false })].join("; ");
	return {
		description: cut(description, maxDescription),
		check_name: rule,
		fingerprint: createHash("sha256").update(JSON.stringify([
			rule,
			fingerprint,
			where.column
		])).digest("hex"),
		severity: severityOf(finding),
		location: {
			path: path ?? ".github/launch-gate.yml",
			lines: { begin: path === void 0 ? 1 : where.line ?? 1 }
		}
	};
}
function severityOf({ status, severity }) {
	if (status !== "fail") return "info";
	return {
		blocker: "blocker",
		high: "critical",
		medium: "major"
	}[severity];
}
export { codeQuality };
