import { showDuration } from "./duration.js";
import { verdictMarks } from "./headline.js";
import { isRisk, riskList, riskLists } from "./risk-list.js";
import { cut, fewer } from "./cut.js";
import { codeBlock } from "./neutralise.js";
import { evidence, showLocation } from "./evidence.js";
import { details, findingsTable, fitInto, folded, inline, mapSections, routesTable, scope, verdictTitle } from "./sections.js";
import { Buffer } from "node:buffer";
// src/report/formats/risk-sections.ts
const maxDetailLength = 4e3;
function riskSections(list) {
	return riskLists(list).map(({ title, risks }) => {
		const rows = risks.map((risk, index) => item(risk, index + 1));
		if (risks === list.now) return {
			open: `### ${title}\n`,
			rows,
			close: "\n",
			noun: "risk"
		};
		return folded(`${title} (${risks.length})`, rows, "risk");
	});
}
function item({ findings: [first, ...more], impact }, number) {
	const severity = first.status === "inconclusive" ? "unclear" : first.severity;
	const places = fewer([first, ...more].map(({ where }) => showLocation(where) ?? ""));
	const lines = cut(evidence(first, { reproduce: true }).join("\n"), maxDetailLength);
	return `\n${`**${number}. ${severity}** ${inline(first.title)}\n`}\n${[impact, ...places].filter(Boolean).map(inline).join(" · ")}\n\n${codeBlock(lines)}`;
}
// src/report/formats/summary.ts
const defaultMaxBytes = 1e6;
function summary(report, maxBytes = defaultMaxBytes) {
	const shown = report.findings.filter(({ status }) => status !== "pass");
	const head = heading(report);
	const take = fitInto(maxBytes - Buffer.byteLength(head) - Buffer.byteLength(fold(" ")));
	const others = shown.filter((finding) => !isRisk(finding));
	const table = take(findingsTable(others), 1 / 2);
	const risks = riskSections(riskList(report.findings)).map((section) => take(section, 1 / 2));
	const scanned = take(scope(report), 1 / 2);
	const routes = take(routesTable(report.latency), 1 / 2);
	const map = mapSections(report).map((section) => take(section, 1 / 2));
	const evidence = take(details(others));
	const rest = [
		routes,
		...map,
		scanned
	].filter(Boolean).join("\n");
	return [
		head,
		table,
		...risks,
		evidence,
		shown.length > 0 ? rest : fold(rest)
	].filter(Boolean).join("\n");
}
function fold(sections) {
	return sections && `<details><summary>What was judged</summary>\n\n${sections}\n</details>\n`;
}
function heading(report) {
	const [words, counts] = verdictTitle(report);
	const mark = verdictMarks[report.verdict];
	const { sha, baseUrl, durationMs } = report.run;
	const facts = [
		sha && `commit ${sha.slice(0, 7)}`,
		baseUrl,
		showDuration(durationMs)
	].filter((each) => each);
	return `## ${mark} ${words}${counts && `: ${counts}`}\n\n${facts.map((fact) => inline(fact)).join(" · ")}\n`;
}
export { summary };
