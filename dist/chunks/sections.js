import { cut, fewer } from "./cut.js";
import { codeBlock, neutraliseMarkdown } from "./neutralise.js";
import { plural } from "./plural.js";
import { launchMap, passed, scanned, showChange, showEndpoint, showHost, showP95, unjudged } from "./risk-list.js";
import { evidence, showLocation } from "./evidence.js";
import { tally, verdictWords } from "./headline.js";
import { Buffer } from "node:buffer";
// src/report/formats/launch-graph.ts
const maxHosts = 30;
const maxLabel = 80;
function launchGraph(hosts) {
	const ids = new Map();
	const lines = new Set();
	const node = (text, isBad = false) => {
		const label = `["${safeLabel(text)}"]${isBad ? ":::bad" : ""}`;
		const id = ids.get(label) ?? `n${ids.size}`;
		if (!ids.has(label)) lines.add(`  ${id}${label}`);
		ids.set(label, id);
		return id;
	};
	const arrow = (from, to) => lines.add(`  ${from} --> ${to}`);
	for (const host of hosts.slice(0, maxHosts)) {
		let at = node(showHost(host));
		for (const name of host.chain) {
			const next = node(name);
			arrow(at, next);
			at = next;
		}
		if (host.dns !== "found") arrow(at, node(host.dns === "unreachable" ? "no answer" : "nothing", true));
		for (const address of host.addresses) {
			const endpoint = host.endpoints.find((each) => each.address === address);
			const where = node(endpoint ? address : `${address} (not asked)`);
			arrow(at, where);
			if (!endpoint) continue;
			arrow(where, node([host.answeredBy, showEndpoint(endpoint)].filter(Boolean).join(": "), endpoint.state !== "trusted"));
		}
	}
	return [
		"flowchart LR",
		...lines,
		"  classDef bad stroke:#cf222e,stroke-width:2px"
	].join("\n");
}
function safeLabel(text) {
	return cut(text.toWellFormed(), maxLabel).replace(/[^\p{L}\p{N} .,:()'…-]/gu, "_");
}
// src/report/formats/sections.ts
const maxCellLength = 300;
const maxDetailLength = 4e3;
const noteBytes = 100;
function fitInto(maxBytes) {
	let left = maxBytes;
	return (section, share = 1) => {
		const text = fitSection(section, left * share);
		left -= Buffer.byteLength(text) + 1;
		return text;
	};
}
function fitSection({ open, rows, close, noun }, maxBytes) {
	if (rows.length === 0) return "";
	let left = maxBytes - Buffer.byteLength(open + close) - noteBytes;
	if (left < 0) return "";
	const kept = [];
	for (const row of rows) {
		left -= Buffer.byteLength(row) + 1;
		if (left < 0) break;
		kept.push(row);
	}
	const missing = rows.length - kept.length;
	const note = missing > 0 ? `\n\n${plural(missing, noun)} left out here; the JSON report has all.\n` : "";
	return `${open}\n${kept.join("\n")}${note}${close}`;
}
function verdictTitle(report) {
	const words = verdictWords(report);
	return [words.charAt(0).toUpperCase() + words.slice(1), tally(report)];
}
const findingsHead = "| severity | what | where | seen |\n|---|---|---|---|";
function findingsTable(findings, place = plainLocation) {
	const rows = oneByOne(findings, (finding) => {
		const { status, severity, title, observed = "" } = finding;
		return row([
			words(status, severity),
			inline(title),
			place(finding),
			inline(observed)
		]);
	});
	return {
		open: findingsHead,
		rows,
		close: "\n",
		noun: "finding"
	};
}
function plainLocation({ where }) {
	return inline(showLocation(where) ?? "");
}
function words(status, severity) {
	if (status === "inconclusive") return "unclear";
	return status === "warn" ? "warning" : severity;
}
function routesTable(latency) {
	return folded("p95 per route", latency.map((route) => {
		const { check, p95Ms, intervalMs, budgetMs, verdict, over, n, coldMs } = route;
		return row([
			inline(check),
			showP95(p95Ms, intervalMs),
			budgetMs === null ? "" : `${budgetMs} ms`,
			verdict,
			`${over} of ${n}`,
			coldMs === null ? "not measured" : `${Math.round(coldMs)} ms`,
			inline(showChange(route))
		]);
	}), "route", "| route | p95 | budget | verdict | over budget | first request | against the last release |\n|---|---|---|---|---|---|---|");
}
function mapSections({ launch }) {
	const hosts = launch?.hosts ?? [];
	if (hosts.length === 0) return [];
	const rows = launchMap(hosts).map(({ host, path, answers, certificate }) => row([
		host,
		path,
		answers,
		certificate
	].map(inline)));
	const open = "| host | leads to | answers | certificate |\n|---|---|---|---|";
	const graph = `\n\`\`\`mermaid\n${launchGraph(hosts)}\n\`\`\``;
	return [folded("Launch map", rows, "host", open), folded("Launch map as a graph", [graph], "graph")];
}
function scope(report) {
	const groups = {
		scanned: scanned(report),
		passed: fewer(passed(report)),
		skipped: fewer(unjudged(report))
	};
	return folded("What was scanned", Object.entries(groups).filter(([, items]) => items.length > 0).map(([name, items]) => `- ${name}: ${items.map(inline).join(" · ")}`), "line");
}
function details(findings) {
	return folded("Details, and how to see each again", oneByOne(findings, detail), "detail");
}
function detail(finding) {
	const text = evidence(finding, { reproduce: true }).join("\n");
	const title = `**${words(finding.status, finding.severity)}** ${inline(finding.title)}\n`;
	return text ? `${title}\n${codeBlock(cut(text, maxDetailLength))}\n` : title;
}
function folded(title, rows, noun, open = "") {
	return {
		open: `<details><summary>${title}</summary>\n${open && `\n${open}`}`,
		rows,
		close: "\n\n</details>\n",
		noun
	};
}
function oneByOne(findings, rowOf) {
	return {
		length: findings.length,
		*[Symbol.iterator]() {
			for (const finding of findings) yield rowOf(finding);
		}
	};
}
function row(cells) {
	return `| ${cells.join(" | ")} |`;
}
function inline(text) {
	return neutraliseMarkdown(cut(text, maxCellLength));
}
export { details, findingsHead, findingsTable, fitInto, folded, inline, mapSections, routesTable, row, scope, verdictTitle };
