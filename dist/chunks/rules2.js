import { allRules, documentation, gitleaksFamily, helpUri, severityWords } from "./run.js";
import { neutraliseLog, oneLine } from "./start.js";
// src/report/formats/rules.ts
function rulesTable() {
	const rows = allRules().map((rule) => [
		rule.id,
		rule.as ?? rule.severity,
		rule.means
	]);
	const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column].length)));
	return `${rows.map(([id = "", severity = "", means]) => [
		id.padEnd(widths[0] ?? 0),
		severity.padEnd(widths[1] ?? 0),
		means
	].join("  ")).join("\n")}\n\n${gitleaksFamily} stands for the rules of gitleaks and of .gitleaks.toml. "launch-gate explain RULE" says more.\n`;
}
function rulesJson() {
	const rules = allRules().map((rule) => {
		const { id, pillar, severity, otherwise, as, means, impact, fix } = rule;
		return {
			id,
			pillar,
			severity,
			otherwise,
			as,
			means,
			impact,
			fix,
			...addressesOf(rule)
		};
	});
	return `${JSON.stringify(rules, null, 2)}\n`;
}
function explainRule(rule) {
	const { means, impact, fix, as } = rule;
	const id = oneLine(rule.id);
	const waiver = `waivers: [{ rule: ${id}, where: "…", reason: "…", until: 2027-01-15 }]`;
	const addresses = addressesOf(rule);
	const lines = [
		["severity", severityWords(rule)],
		["why", `${impact}.`],
		["to do", fix],
		...as ? [] : [["waive", `${waiver}; where: a file, URL, host or name`]],
		["read", addresses.page],
		["", addresses.helpUri]
	];
	return neutraliseLog([
		`${id}: ${means}`,
		...lines.map(([label = "", text]) => `${label.padEnd(10)}${text}`),
		""
	].join("\n"));
}
function addressesOf(rule) {
	return {
		helpUri: helpUri(rule),
		page: documentation + rule.page
	};
}
export { explainRule, rulesJson, rulesTable };
