import { plural } from "./plural.js";
// src/report/model/listed.ts
const maxListed = 3e6;
const costAtDeadline = 2e5;
const costPerMs = 300;
const costly = /[^ -$'-[\]-~\n]/g;
function listed(findings, leftMs, most = Number.POSITIVE_INFINITY) {
	let left = Math.min(most, costAtDeadline + Math.max(0, leftMs) * costPerMs);
	const kept = findings.filter((finding) => {
		const cost = left > 0 ? costOf(finding) : 0;
		const fits = left > 0 && cost <= left;
		if (fits) left -= cost;
		return fits;
	});
	const isKept = new Set(kept);
	const unlisted = findings.filter((finding) => !isKept.has(finding));
	return unlisted.length === 0 ? [...kept] : [...kept, rest(unlisted)];
}
function costOf(finding) {
	const text = JSON.stringify(finding);
	return text.length + (text.match(costly)?.length ?? 0) * 3;
}
function rest(findings) {
	const worst = findings[0];
	const { status, severity } = findings.find(({ status }) => status === "fail") ?? worst;
	return {
		rule: "gate/not-listed",
		pillar: "gate",
		status,
		severity,
		title: `${plural(findings.length, "more finding")} that this report has no room for`,
		where: {},
		fix: "Mend those that are listed and run it again. The counts of the pillars hold all of them.",
		fingerprint: "gate/not-listed"
	};
}
// src/gate/verdict.ts
const severities = [
	"blocker",
	"high",
	"medium"
];
const statuses = [
	"fail",
	"inconclusive",
	"warn",
	"pass"
];
function judge(findings, { failOn, waivers, today }) {
	const judged = withoutDuplicates(findings).map((finding) => waive(finding, waivers, today)).sort((a, b) => rank(a.severity, severities) - rank(b.severity, severities) || byStatus(a, b));
	const limit = rank(failOn, severities);
	return {
		verdict: judged.some((finding) => finding.status === "fail" && rank(finding.severity, severities) <= limit || keepsFromPassing(finding)) ? "fail" : "pass",
		findings: judged
	};
}
function keepsFromPassing({ status, rule }) {
	return status === "inconclusive" && (rule === "smoke/browser" || rule === nothingJudged);
}
const nothingJudged = "gate/nothing-judged";
function reportedBy({ name, findings }) {
	return findings.map(({ rule, ...finding }) => ({
		rule,
		pillar: name,
		...finding
	}));
}
function unjudgedFinding({ name, isUnjudged, reason, findings }) {
	if (!isUnjudged || findings.some((finding) => finding.status === "fail" || keepsFromPassing(finding))) return [];
	return [{
		rule: nothingJudged,
		pillar: "gate",
		subject: name,
		status: "inconclusive",
		severity: "blocker",
		title: `Nothing of ${name} could be judged, which is no pass`,
		expected: "at least one answer that can be judged",
		observed: reason,
		where: {},
		fix: "What is unclear says why, one by one. Mend that or wait until it has passed, then run it again.",
		fingerprint: `${nothingJudged}:${name}`
	}];
}
function exitCodeOf({ verdict, findings }) {
	if (verdict !== "fail") return 0;
	return findings.some(({ status }) => status === "fail") ? 1 : 3;
}
function byStatus(a, b) {
	return rank(a.status, statuses) - rank(b.status, statuses);
}
function rank(value, order) {
	return order.indexOf(value);
}
function withoutDuplicates(findings) {
	const seen = new Set();
	return findings.filter(({ fingerprint, where: { file, line, endLine, column, commit, url } }) => {
		const key = JSON.stringify([
			fingerprint,
			file,
			line,
			endLine,
			column,
			commit,
			url
		]);
		return !seen.has(key) && seen.add(key);
	});
}
function waive(finding, waivers, today) {
	if (finding.status !== "fail") return finding;
	const matching = waivers.filter((waiver) => waiver.rule === finding.rule && isAt(finding, waiver.where));
	const valid = matching.find(({ until }) => until >= today);
	if (valid) {
		const waived = `Waived until ${valid.until}: ${valid.reason}.`;
		return {
			...finding,
			status: "warn",
			fix: finding.fix ? `${waived} ${finding.fix}` : waived
		};
	}
	const expired = matching[0];
	return expired ? {
		...finding,
		title: `${finding.title} (its waiver expired on ${expired.until})`
	} : finding;
}
function isAt({ rule, subject, where: { file, url }, fingerprint }, place) {
	if ([
		subject,
		file,
		url,
		url?.replace(/:\d+$/, "")
	].includes(place) || fingerprint === `${rule}:${place}`) return true;
	if (!url || !URL.canParse(url)) return false;
	const { protocol, host, hostname, pathname } = new URL(url);
	return (protocol === "dns:" ? [pathname] : [host, hostname]).includes(place.toLowerCase());
}
export { exitCodeOf, judge, listed, maxListed, reportedBy, unjudgedFinding };
