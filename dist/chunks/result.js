import { cut, fewer, neutraliseLog, oneLine } from "./start.js";
import { evidence, headline, isRisk, launchMap, machineWords, passed, riskList, riskLists, scanned, showDuration, showLocation, unjudged, verdictMarks } from "./run.js";
// src/report/formats/terminal.ts
const codes = {
	red: 31,
	green: 32,
	yellow: 33,
	dim: 2,
	bold: 1
};
const margin = 9;
function terminal(report, { colour }) {
	const paint = (text, name) => colour ? `\u001b[${codes[name]}m${text}\u001b[0m` : text;
	const shown = report.findings.filter(({ status }) => status !== "pass");
	const others = shown.filter((finding) => !isRisk(finding));
	return `${[
		verdict(report, paint),
		...others.flatMap((finding) => ["", ...block(finding, paint)]),
		...riskLists(riskList(report.findings)).flatMap(({ title, risks }) => [
			"",
			paint(`${title}:`, "bold"),
			...risks.flatMap((risk, index) => [
				"",
				...risk.impact && risk.impact !== risks[index - 1]?.impact ? [paint(`${risk.impact}.`, "dim")] : [],
				...riskBlock(risk, index + 1, paint)
			])
		]),
		...shown.length > 0 ? [""] : [],
		...mapTable(report, paint),
		...footer("skipped", fewer(unjudged(report)), paint),
		...footer("passed", fewer(passed(report)), paint),
		...footer("scanned", scanned(report), paint),
		...machine(report, paint)
	].join("\n")}\n`;
}
function verdict(report, paint) {
	return `${paint(verdictMarks[report.verdict], {
		pass: "green",
		fail: "red",
		none: "dim"
	}[report.verdict])} ${paint(headline(report), "bold")} (${showDuration(report.run.durationMs)})`;
}
function block(finding, paint) {
	const [first, ...rest] = [heading(finding), ...evidence(finding, { reproduce: true })];
	return [label(finding, paint) + neutraliseLog(first), ...rest.map((line) => " ".repeat(margin) + neutraliseLog(line))];
}
function riskBlock({ findings: [first, ...more] }, number, paint) {
	const [title, ...rest] = block({
		...first,
		title: `${number}. ${first.title}`
	}, paint);
	return [
		title,
		...(more.length > 0 ? [`also      ${fewer(more.map(({ where }) => showLocation(where) ?? "")).join(" · ")}`] : []).map((line) => " ".repeat(margin) + neutraliseLog(line)),
		...rest
	];
}
function label({ status, severity }, paint) {
	if (status === "inconclusive") return paint("unclear".padEnd(margin), "yellow");
	if (status === "warn") return paint("warning".padEnd(margin), "dim");
	return paint(severity.toUpperCase().padEnd(margin), severity === "blocker" ? "red" : "yellow");
}
function heading({ title, where }) {
	const place = showLocation(where);
	if (!place) return oneLine(title);
	if (!where.commit) return `${oneLine(title)}  (${place})`;
	const name = where.file && title.endsWith(` in ${where.file}`) ? title.slice(0, -` in ${where.file}`.length) : title;
	return `${place}  ${oneLine(name)}`;
}
function mapTable({ launch }, paint) {
	const lines = launchMap(launch?.hosts ?? []).map((line) => Object.values(line).map((cell) => cut(oneLine(cell), 60)));
	const widths = [
		0,
		1,
		2
	].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
	const shown = lines.map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd());
	return fewer(shown).map((line, index) => paint((index === 0 ? "map" : "").padEnd(margin), "dim") + neutraliseLog(line));
}
function footer(name, items, paint) {
	if (items.length === 0) return [];
	return [paint(name.padEnd(margin), "dim") + neutraliseLog(items.map(oneLine).join(" · "))];
}
function machine(report, paint) {
	const said = machineWords(report);
	if (!said) return [];
	return [
		"",
		paint(neutraliseLog(`${said.title}:`), "dim"),
		...said.lines.map((line) => neutraliseLog(`  | ${line}`))
	];
}
export { terminal };
