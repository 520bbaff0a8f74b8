import "./defaults.js";
import { GateError } from "./errors.js";
import { cut } from "./cut.js";
import { oneLine } from "./neutralise.js";
import { plural } from "./plural.js";
import { evidence } from "./evidence.js";
import { headline } from "./headline.js";
import { fileOf } from "./repository-path.js";
// src/report/formats/annotations.ts
const maxAnnotations = 9;
const maxMessageLength = 3900;
const maxTitleLength = 255;
function annotations(report, most = maxAnnotations) {
	return failing(report).slice(0, most).map(annotation);
}
function mistakeAnnotations(error, show) {
	if (!(error instanceof GateError)) return [];
	return error.diagnostics.slice(0, maxAnnotations).map(({ at: { file, line, column }, message }) => ({
		...file === "action input \"routes\"" ? {} : {
			file: oneLine(show(file)),
			line,
			col: column
		},
		title: "A mistake in the configuration",
		message: cut(oneLine(show(message)), maxMessageLength)
	}));
}
function verdictLine(report) {
	const left = failing(report).length - maxAnnotations;
	return left > 0 ? `${headline(report)} ${plural(left, "more failure")} in the job summary.` : headline(report);
}
function failing({ findings }) {
	const seen = new Set();
	return findings.filter(({ status, title, where: { file, line, column, url } }) => {
		const place = JSON.stringify([
			title,
			file,
			line,
			column,
			file ? void 0 : url
		]);
		if (status !== "fail" || seen.has(place)) return false;
		seen.add(place);
		return true;
	});
}
function annotation(finding) {
	const message = evidence(finding, { reproduce: false }).join("\n") || `Rule ${finding.rule}.`;
	return {
		...spot(finding),
		title: cut(oneLine(finding.title), maxTitleLength),
		message: cut(message, maxMessageLength)
	};
}
function spot(finding) {
	const { line, endLine, column } = finding.where;
	const file = fileOf(finding);
	if (!file) return {};
	if (!line) return { file: oneLine(file) };
	const several = endLine !== void 0 && endLine > line;
	return {
		file: oneLine(file),
		line,
		...several ? { endLine } : { col: column }
	};
}
export { annotations, mistakeAnnotations, verdictLine };
