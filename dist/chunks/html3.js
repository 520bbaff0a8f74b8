import { headline, inMember, isRisk, launchMap, passed, riskList, riskLists, scanned, seenWords, showChange, showDuration, showP95, subjectsOf, unjudged, verdictMarks } from "./run.js";
import { verdictTitle } from "./github.js";
import { cut, oneLine } from "./start.js";
import { _taggedTemplateLiteral, html, htmlDocument, jsonData, lines, scrollTable } from "./scroll-table.js";
// src/report/html/chart.ts
function createCharts() {
	const all = [];
	return {
		all,
		add(chart, caption) {
			const index = all.push(chart) - 1;
			return html`<figure><div class="chart ${chart.kind}" data-chart="${index}" aria-hidden="true"></div><figcaption>${caption}</figcaption></figure>\n`;
		}
	};
}
function stripChart({ samplesMs, budgetMs, p95Ms, intervalMs }) {
	return {
		kind: "strip",
		samplesMs: samplesMs.map((ms) => ms && Math.round(ms * 10) / 10),
		budgetMs,
		p95Ms,
		intervalMs
	};
}
function historyChart({ history = [], p95Ms, budgetMs }) {
	const past = history.map(({ at, sha, p95Ms }) => ({
		label: cut(oneLine(sha ?? at), 8).slice(0, 7),
		p95Ms
	}));
	const releases = p95Ms === null ? past : [...past, {
		label: "now",
		p95Ms
	}];
	return releases.length < 2 ? void 0 : {
		kind: "history",
		releases,
		budgetMs
	};
}
function stepsChart(steps) {
	return waterfall(steps.map(({ durationMs }, index) => [String(index + 1), durationMs]));
}
const phaseNames = {
	dnsMs: "name",
	tcpMs: "connect",
	tlsMs: "TLS",
	ttfbMs: "first byte",
	downloadMs: "download"
};
function phasesChart(phases) {
	return waterfall(Object.keys(phaseNames).map((name) => [phaseNames[name], phases[name]]));
}
function waterfall(spans) {
	let startMs = 0;
	return {
		kind: "waterfall",
		bars: spans.map(([label, durationMs]) => {
			const bar = {
				label,
				startMs,
				durationMs
			};
			startMs += durationMs;
			return bar;
		})
	};
}
// src/report/html/route.ts
function routeArticle(route, charts) {
	const { verdict, p95Ms, intervalMs, budgetMs, n, over, p50Ms, coldMs, longestBurst, compare } = route;
	const status = verdict === "pass" && compare?.verdict === "fail" ? "fail" : verdict;
	const measured = [
		`p95 ${showP95(p95Ms, intervalMs)}`,
		budgetMs !== null && `budget ${budgetMs} ms`,
		`${over} of ${n} over budget`,
		longestBurst > 1 && `at most ${longestBurst} of them in a row`,
		p50Ms !== null && `p50 ${showDuration(p50Ms)}`,
		coldMs !== null && `first request ${showDuration(coldMs)}`
	];
	const facts = n === 0 ? ["not sampled"] : measured.filter((fact) => fact !== false);
	const change = showChange(route);
	return html`<article class="route ${status}">
<h3><span class="badge ${status}">${status}</span> <span class="text">${inMember(route.check, route.member)}</span></h3>
<p>${facts.join(" · ")}</p>
${change && html`<p>Against the last release: ${change}</p>\n`}${samplesPlot(route, charts)}${history(route, charts)}${phases(route, charts)}</article>
`;
}
function samplesPlot(route, charts) {
	const { samplesMs, budgetMs, intervalMs } = route;
	if (samplesMs.length === 0) return void 0;
	const key = [
		...budgetMs === null ? [] : ["dashed the budget"],
		intervalMs ? "solid p95, shaded its interval" : "solid p95",
		...samplesMs.includes(null) ? ["× failed"] : []
	];
	const caption = html`${samplesMs.length} requests in the order sent; ${key.join(", ")}.`;
	const items = samplesMs.map((ms) => html`<li>${ms === null ? "failed" : showDuration(ms)}</li>`);
	return html`${charts.add(stripChart(route), caption)}<details><summary>The ${samplesMs.length} requests as figures</summary><ol class="samples">${items}</ol></details>\n`;
}
function history(route, charts) {
	const chart = historyChart(route);
	if (chart?.kind !== "history") return void 0;
	const caption = html`p95 of the last releases and, as the last point, of this one.`;
	const rows = chart.releases.map(({ label, p95Ms }) => html`<tr><td>${label}</td><td class="number">${showDuration(p95Ms)}</td></tr>`);
	const head = html`<tr><th scope="col">release</th><th scope="col">p95</th></tr>`;
	return html`${charts.add(chart, caption)}<details><summary>The releases as figures</summary>${scrollTable(`p95 of ${inMember(route.check, route.member)} by release`, head, rows)}</details>\n`;
}
function phases({ check, member, phases: times }, charts) {
	if (!times) return void 0;
	const caption = html`Where the time goes: connecting as of the first request, the rest as the median of all.`;
	const rows = Object.keys(phaseNames).map((name) => html`<tr><td>${phaseNames[name]}</td><td class="number">${showDuration(times[name])}</td></tr>`);
	const head = html`<tr><th scope="col">phase</th><th scope="col">time</th></tr>`;
	return html`<details><summary>Phases of a request</summary>${charts.add(phasesChart(times), caption)}${scrollTable(`Phases of ${inMember(check, member)}`, head, rows)}</details>\n`;
}
// src/report/html/finding.ts
function wordFor({ status, severity }) {
	if (status === "inconclusive") return "unclear";
	return status === "warn" ? "warning" : severity;
}
function findingArticle(finding, id, { impact, check, route }, charts) {
	const { title, where, expected, reproduce, fix } = finding;
	const observed = route ? withoutSparkline(finding.observed) : finding.observed;
	const word = wordFor(finding);
	const seen = seenWords(finding);
	const again = reproduce && html`<div class="again"><p class="label">See it again</p><code>${lines(reproduce)}</code><button type="button" class="copy">Copy</button></div>\n`;
	return html`<article class="finding ${word}" id="${id}">
<h3><span class="badge ${word}">${word}</span> <span class="text">${title}</span></h3>
${impact && html`<p class="impact">${impact}</p>\n`}${place(where)}${(expected || observed || seen) && html`<dl>${pair("Expected", expected)}${pair("Seen", observed)}${pair("In", seen)}</dl>\n`}${fix && html`<p class="fix">${lines(fix)}</p>\n`}${again}${route && samplesPlot(route, charts)}${check && [stepsTable(check, charts), picture(check)]}</article>
`;
}
function withoutSparkline(observed) {
	return observed?.replace(/\n[▁-█×]+ {2}\(.*$/m, "");
}
function pair(term, text) {
	return text ? html`<dt>${term}</dt><dd>${lines(text)}</dd>` : void 0;
}
function place({ file, line, commit, url }) {
	const shown = [
		file && (line ? `${file}:${line}` : file),
		commit && `commit ${commit.slice(0, 7)}`,
		url
	].flatMap((text) => text ? [html`<li><code>${text}</code></li>`] : []);
	return shown.length > 0 ? html`<ul class="places" aria-label="Where">${shown}</ul>\n` : void 0;
}
function stepsTable({ name, member, steps }, charts) {
	if (steps.length === 0) return void 0;
	const rows = steps.map(({ method, url, as: role, status, durationMs, tries }, index) => html`<tr><td>${index + 1}</td><td><code>${method} ${url}</code>${role && html` as ${role}`}</td><td>${status ?? "no answer"}</td><td class="number">${showDuration(durationMs)}${tries && tries > 1 && html`, ${tries} tries`}</td></tr>`);
	const head = html`<tr><th scope="col">#</th><th scope="col">request</th><th scope="col">status</th><th scope="col">time</th></tr>`;
	return html`${scrollTable(`Requests of ${inMember(name, member)}`, head, rows)}${steps.length > 1 && charts.add(stepsChart(steps), html`The requests one after the other, numbered as in the table.`)}`;
}
function picture({ name, screenshot }) {
	if (!screenshot || !/^[A-Za-z0-9+/]+={0,2}$/.test(screenshot)) return void 0;
	return html`<figure class="picture"><img src="data:image/png;base64,${{ markup: screenshot }}" alt="The page of ${name} when it failed"><figcaption>The page when it failed; known secrets are blanked.</figcaption></figure>\n`;
}
// src/report/html/machine.ts
function machineWordsOf({ model, answer, problem, sent }) {
	const messages = sent.map(({ role, content }) => html`<p class="label">${role}</p>\n<p class="machine">${content.split("\n").map((line) => html`${lines(line)}\n`)}</p>\n`);
	const said = answer ? html`<p class="machine">${lines(answer)}</p>\n` : html`<p>There is no answer: ${problem}.</p>\n`;
	return html`<p class="label">By ${cut(model, 100)}, not part of the verdict.</p>
${said}${sent.length > 0 && html`<details><summary>What it was sent</summary>\n${messages}</details>\n`}`;
}
// src/report/html/scope.ts
function mapTable({ launch }) {
	if (!launch || launch.hosts.length === 0) return void 0;
	const rows = launchMap(launch.hosts).map(({ host, path, answers, certificate }) => html`<tr><th scope="row">${host}</th><td>${path}</td><td>${answers}</td><td>${certificate}</td></tr>`);
	return scrollTable("Launch map", html`<tr>${[
		"host",
		"leads to",
		"answers",
		"certificate"
	].map((name) => html`<th scope="col">${name}</th>`)}</tr>`, rows);
}
function scopeList(report) {
	const groups = {
		scanned: scanned(report),
		passed: passed(report),
		"not judged": unjudged(report)
	};
	const rows = Object.entries(groups).filter(([, items]) => items.length > 0).map(([name, items]) => html`<dt>${name}</dt><dd><ul>${items.map((item) => html`<li>${item}</li>`)}</ul></dd>`);
	const pillars = report.pillars.map(({ name, status, reason, durationMs }) => html`<tr><th scope="row">${name}</th><td><span class="badge ${status}">${status}</span></td><td>${reason}</td><td class="number">${showDuration(durationMs)}</td></tr>`);
	return html`${scrollTable("Parts of the gate", html`<tr>${[
		"part",
		"verdict",
		"because",
		"time"
	].map((name) => html`<th scope="col">${name}</th>`)}</tr>`, pillars)}<dl class="scope">${rows}</dl>\n`;
}
// src/report/html/sections.ts
function sectionsOf(report, charts) {
	const { findings, latency, checks } = report;
	const routes = new Map(latency.map((route) => [inMember(route.check, route.member), route]));
	const unshown = new Map(checks.map((check) => [inMember(check.name, check.member), check]));
	let articles = 0;
	const article = (finding, impact) => {
		const { pillar } = finding;
		const subjects = subjectsOf(finding);
		const route = pillar === "latency" ? firstOf(routes, subjects) : void 0;
		const check = pillar === "smoke" ? firstOf(unshown, subjects) : void 0;
		if (check) unshown.delete(inMember(check.name, check.member));
		return findingArticle(finding, `finding-${++articles}`, {
			check,
			route,
			impact
		}, charts);
	};
	const others = (status) => findings.filter((finding) => finding.status === status && !isRisk(finding)).map((finding) => article(finding));
	const failures = others("fail");
	const risks = riskLists(riskList(findings)).map(({ title, risks }, index) => ({
		id: `launch-${index + 1}`,
		title,
		content: risks.map(({ findings: [first, ...more], impact }) => {
			const head = article(first, impact);
			const same = more.map((finding) => article(finding));
			return html`${head}${same.length > 0 && html`<details class="same"><summary>The same in ${same.length} other ${same.length === 1 ? "place" : "places"}</summary>${same}</details>\n`}`;
		})
	}));
	const map = mapTable(report);
	return [
		{
			id: "failures",
			title: "What failed",
			content: failures
		},
		...risks,
		{
			id: "unclear",
			title: "What could not be judged",
			content: others("inconclusive")
		},
		{
			id: "warnings",
			title: "Warnings",
			content: others("warn")
		},
		{
			id: "latency",
			title: "Latency",
			content: latency.map((route) => routeArticle(route, charts))
		},
		{
			id: "checks",
			title: "Checks",
			content: checks.map((check) => checkItem(check, unshown.has(inMember(check.name, check.member)), charts))
		},
		{
			id: "map",
			title: "Launch map",
			content: map ? [map] : []
		},
		{
			id: "scanned",
			title: "What was scanned",
			content: [scopeList(report)]
		},
		{
			id: "machine",
			title: "Written by a machine",
			content: report.ai ? [machineWordsOf(report.ai)] : []
		}
	].filter(({ content }) => content.length > 0);
}
function firstOf(named, names) {
	const name = names.find((each) => named.has(each));
	return name === void 0 ? void 0 : named.get(name);
}
function checkItem(check, isUnshown, charts) {
	const { status, reason, steps } = check;
	const name = inMember(check.name, check.member);
	const time = steps.length > 0 && showDuration(steps.reduce((sum, { durationMs }) => sum + durationMs, 0));
	const title = html`<span class="badge ${status}">${status}</span> <span class="text">${name}</span>${reason && html`: ${reason}`}${time && html` <span class="time">${time}</span>`}`;
	if (steps.length === 0 || !isUnshown) return html`<p class="check">${title}${!isUnshown && ", shown above"}</p>\n`;
	return html`<details class="check"><summary>${title}</summary>${stepsTable(check, charts)}</details>\n`;
}
// src/report/html/html.ts
var _templateObject;
function htmlReport(report, assets) {
	const charts = createCharts();
	const sections = sectionsOf(report, charts);
	const plots = charts.all.length > 0;
	const style = plots ? `${assets.plotsStyle}\n${assets.style}` : assets.style;
	const script = plots ? `${assets.plots}\n${assets.script}` : assets.script;
	const body = html(_templateObject || (_templateObject = _taggedTemplateLiteral([
		"<a class=\"skip\" href=\"#",
		"\">Skip to the findings</a>\n",
		"<nav aria-label=\"Contents\"><ul>",
		"</ul></nav>\n<main>\n",
		"</main>\n<footer>Launch Gate ",
		", gitleaks ",
		" · ",
		"</footer>\n<p class=\"visually-hidden\" role=\"status\" id=\"status\"></p>\n<script type=\"application/json\" id=\"charts\">",
		"<\/script>"
	])), sections[0]?.id ?? "verdict", banner(report), sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`), sections.map(({ id, title, content }) => html`<section id="${id}" aria-labelledby="${id}-title">\n<h2 id="${id}-title">${title}</h2>\n${content}</section>\n`), report.tool.version, report.tool.gitleaks, report.run.startedAt, jsonData(charts.all));
	return htmlDocument({
		title: headline(report),
		style,
		body,
		script
	});
}
function banner(report) {
	const { verdict, run } = report;
	const [words, counts] = verdictTitle(report);
	const facts = [
		run.sha && `commit ${run.sha.slice(0, 7)}`,
		run.baseUrl,
		run.event,
		showDuration(run.durationMs)
	];
	return html`<header class="${verdict}" id="verdict">
<p class="gate">Launch Gate</p>
<h1><span aria-hidden="true">${verdictMarks[verdict]}</span> ${words}</h1>
${counts && html`<p class="counts">${counts}</p>\n`}<ul class="facts" aria-label="The run">${facts.map((fact) => fact && html`<li>${fact}</li>`)}</ul>
</header>
`;
}
export { htmlReport };
