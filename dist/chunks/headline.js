import { plural } from "./plural.js";
// src/report/model/headline.ts
const severities = [
	"blocker",
	"high",
	"medium"
];
const words = {
	pass: "ready to launch",
	fail: "do not launch",
	none: "nothing to judge yet"
};
const verdictMarks = {
	pass: "✓",
	fail: "✗",
	none: "–"
};
const cancelledRule = "gate/cancelled";
function verdictWords({ verdict, findings }) {
	const failing = findings.filter(({ status }) => status === "fail");
	return failing.length > 0 && failing.every(({ rule }) => rule === "gate/cancelled") ? "cancelled" : words[verdict];
}
function tally({ findings, run }) {
	if (run.reason) return run.reason;
	const failing = findings.filter(({ status, rule }) => status === "fail" && rule !== "gate/cancelled");
	const counts = severities.map((severity) => {
		const count = failing.filter((finding) => finding.severity === severity).length;
		return count === 0 ? "" : severity === "blocker" ? plural(count, severity) : `${count} ${severity}`;
	});
	const inconclusive = findings.filter(({ status }) => status === "inconclusive").length;
	return [...counts, inconclusive > 0 ? `${inconclusive} inconclusive` : ""].filter(Boolean).join(", ");
}
function headline(report) {
	if (report.run.reason) return `Launch Gate: ${verdictWords(report)}, for ${report.run.reason}.`;
	const counts = tally(report);
	return `Launch Gate: ${verdictWords(report)}.${counts && ` ${counts}.`}`;
}
export { cancelledRule, headline, tally, verdictMarks, verdictWords };
