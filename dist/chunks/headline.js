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
/** The mark before each verdict. */
const verdictMarks = {
	pass: "✓",
	fail: "✗",
	none: "–"
};
/** The rule of the finding of a cancelled run. Such a finding says nothing about the deployment. */
const cancelledRule = "gate/cancelled";
/** The verdict in words: `do not launch`, `ready to launch`, `cancelled` or `nothing to judge yet`. */
function verdictWords({ verdict, findings }) {
	const failing = findings.filter(({ status }) => status === "fail");
	return failing.length > 0 && failing.every(({ rule }) => rule === "gate/cancelled") ? "cancelled" : words[verdict];
}
/**
* How many findings fail, and how many could not be judged: `2 blockers, 1 high`; empty when there are none. For a run
* that judged nothing, the reason.
*/
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
/** `Launch Gate: do not launch. 2 blockers, 1 high.` */
function headline(report) {
	if (report.run.reason) return `Launch Gate: ${verdictWords(report)}, for ${report.run.reason}.`;
	const counts = tally(report);
	return `Launch Gate: ${verdictWords(report)}.${counts && ` ${counts}.`}`;
}
export { cancelledRule, headline, tally, verdictMarks, verdictWords };
