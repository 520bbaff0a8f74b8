import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import { GateError, codeBlock, cut, defaultNotifications, fewer, neutraliseMarkdown, oneLine, plural } from "./start.js";
import { evidence, headline, inMember, isRisk, launchMap, machineWords, passed, percent, riskList, riskLists, scanned, seenWords, showChange, showDuration, showEndpoint, showHost, showLocation, showP95, tally, unjudged, verdictMarks, verdictWords } from "./run.js";
import { median } from "./median.js";
const { Buffer } = require("node:buffer");
const { createHash } = require("node:crypto");
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
const maxDetailLength$1 = 4e3;
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
		const where = [place(finding), inline(seenWords(finding) ?? "")].filter(Boolean).join(" · ");
		return row([
			words(status, severity),
			inline(title),
			where,
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
		const { check, member, p95Ms, intervalMs, budgetMs, verdict, over, n, coldMs } = route;
		return row([
			inline(inMember(check, member)),
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
	return text ? `${title}\n${codeBlock(cut(text, maxDetailLength$1))}\n` : title;
}
function machineSection(report) {
	const said = machineWords(report);
	const rows = said ? said.lines.map((line) => `> ${neutraliseMarkdown(line)}`.trimEnd()) : [];
	return {
		open: `**${inline(said?.title ?? "")}:**\n`,
		rows,
		close: "\n",
		noun: "line"
	};
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
// src/github/publish/own-comments.ts
function isTrusted(type, association) {
	return type === "Bot" || [
		"OWNER",
		"MEMBER",
		"COLLABORATOR"
	].includes(association ?? "");
}
async function orGone(deletion) {
	await deletion.catch((error) => {
		if (error.status !== 404) throw error;
	});
}
// src/github/event/run-identity.ts
function runIdentity(env, inputs) {
	const matrix = readMatrix(inputs.matrix);
	const repository = env["GITHUB_REPOSITORY"];
	if (!repository) return void 0;
	const repositoryUrl = `${env["GITHUB_SERVER_URL"] || "https://github.com"}/${repository}`;
	const run = numberOf(env["GITHUB_RUN_ID"]);
	const order = run > 0 ? {
		run,
		attempt: numberOf(env["GITHUB_RUN_ATTEMPT"]) || 1
	} : void 0;
	const called = inputs.name;
	const job = [env["GITHUB_WORKFLOW"], env["GITHUB_JOB"]];
	const step = [...job, called ? { name: called } : env["GITHUB_ACTION"]];
	return {
		repositoryUrl,
		url: order ? `${repositoryUrl}/actions/runs/${order.run}/attempts/${order.attempt}` : env["CIRCLE_BUILD_URL"] || env["CI_JOB_URL"] || env["BUILD_URL"],
		name: [
			"Launch Gate",
			...job,
			[called, matrix?.label].filter(Boolean).join(" ")
		].filter(Boolean).join(" / "),
		called,
		key: keyOf(step),
		matrix,
		order
	};
}
function runName({ name, matrix }, isShard) {
	if (isShard) return name;
	return name ?? (readMatrix(matrix)?.label.replace(/^\((.*)\)$/s, "$1") || void 0);
}
function numberOf(text = "") {
	return /^\d{1,15}$/.test(text) ? Number(text) : 0;
}
function keyOf(value) {
	return createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 12);
}
const maxLabelLength = 100;
function readMatrix(text) {
	try {
		const matrix = JSON.parse(text || "null");
		const entries = Object.entries(typeof matrix === "object" && matrix !== null ? matrix : {});
		if (entries.length === 0) return void 0;
		const plain = entries.map(([, value]) => value).filter((value) => value !== null && typeof value !== "object");
		const label = plain.length > 0 ? cut(oneLine(`(${plain.join(", ")})`), maxLabelLength) : "";
		return {
			key: keyOf(entries.sort(([a], [b]) => a < b ? -1 : 1)),
			label
		};
	} catch {
		return;
	}
}
function compareOrder(a, b) {
	return a.run - b.run || a.attempt - b.attempt;
}
// src/github/publish/check-run.ts
const annotationsPerRequest = 50;
const maxAnnotations$1 = 500;
const maxSummaryBytes = 65e3;
const maxTitleLength$1 = 255;
function addCheckRun(api, run, head_sha, outcome) {
	return api.call("check run", async ({ rest: { checks } }, repository) => {
		const output = {
			title: cut(outcome.headline, maxTitleLength$1),
			summary: outcome.summary(maxSummaryBytes)
		};
		const all = outcome.annotations(maxAnnotations$1).flatMap((each) => onLine(each, outcome.verdict));
		const { data } = await checks.create({
			...repository,
			name: run.name,
			head_sha,
			details_url: run.url,
			status: "completed",
			conclusion: outcome.verdict === "pass" ? "success" : "failure",
			output: {
				...output,
				annotations: all.slice(0, annotationsPerRequest)
			}
		});
		for (let from = annotationsPerRequest; from < all.length; from += annotationsPerRequest) {
			const page = all.slice(from, from + annotationsPerRequest);
			await checks.update({
				...repository,
				check_run_id: data.id,
				output: {
					...output,
					annotations: page
				}
			});
		}
	});
}
function onLine({ file, line = 1, endLine = line, col, title, message }, verdict) {
	if (!file) return [];
	return {
		path: file,
		start_line: line,
		end_line: endLine,
		...endLine === line && col ? {
			start_column: col,
			end_column: col
		} : {},
		annotation_level: verdict === "fail" ? "failure" : "warning",
		title,
		message
	};
}
// src/github/publish/comment-marker.ts
const line = /\n<!-- launch-gate key=([0-9a-f]{12})(?: job=([0-9a-f]{12}))? run=(\d{1,15}) attempt=(\d{1,15}) sha=([0-9a-f]{40,64}) verdict=(pass|fail)(?: since=([0-9a-f]{40,64}))? -->/;
const sectionsEnd = new RegExp(`${line.source}(?=\\r?\\n)`, "g");
const commentsEnd = new RegExp(`${line.source}\\s*$`);
function writeMarker({ key, job, run, attempt, sha, verdict, since }) {
	return `\n<!-- launch-gate ${`${`key=${key}${job ? ` job=${job}` : ""}`} run=${run} attempt=${attempt} sha=${sha} verdict=${verdict}`}${since ? ` since=${since}` : ""} -->`;
}
function readMarker(body) {
	const found = commentsEnd.exec(body);
	const marker = found && markerOf(found);
	return marker?.job ? void 0 : marker ?? void 0;
}
function readParts(body) {
	let from = 0;
	return [...body.matchAll(sectionsEnd)].map((found) => {
		const text = body.slice(from, found.index);
		from = found.index + found[0].length;
		return {
			text,
			marker: markerOf(found)
		};
	});
}
function markerOf([, key = "", job, run, attempt, sha = "", verdict, since]) {
	return {
		key,
		job,
		run: Number(run),
		attempt: Number(attempt),
		sha,
		verdict,
		since
	};
}
// src/report/formats/matrix.ts
function matrixTitle(states, name) {
	const of = (wanted) => states.filter((state) => state === wanted).length;
	const [failing, earlier] = [of("fail"), of("earlier")];
	return `${[failing > 0 ? `**Do not launch:** ${count(failing, states.length)} ${failing === 1 ? "does" : "do"} not pass` : earlier > 0 ? `**Not judged yet:** ${count(earlier, states.length)} ${earlier === 1 ? "was" : "were"} last judged at an earlier commit` : `**Ready:** ${count(states.length, states.length)} ${states.length === 1 ? "passes" : "pass"}`, name && inline(name)].filter(Boolean).join(" · ")}\n`;
}
function count(some, all) {
	return `${some === all ? "" : `${some} of `}${plural(all, "job")} of the matrix`;
}
function matrixNote(sha) {
	return `Judged at the earlier commit ${sha.slice(0, 7)}, and not yet at this one:\n\n`;
}
const sectionTitle = /(?:^|\n)### (.*)\n\n(?:Judged at the earlier commit [0-9a-f]{7}, and not yet at this one:\n\n)?([^]*)$/;
// src/github/publish/comment-sections.ts
const maxCommentBytes = 65536;
function readSections(bodies) {
	const newest = new Map();
	for (const section of bodies.flatMap(sectionsOf)) {
		const known = newest.get(section.marker.job);
		if (!known || compareOrder(section.marker, known.marker) >= 0) newest.set(section.marker.job, section);
	}
	return [...newest.values()];
}
function sectionsOf(body) {
	const marker = readMarker(body);
	if (!marker) return [];
	const parts = readParts(body).filter((part) => part.marker.key === marker.key && part.marker.job);
	if (parts.length === 0) return [{
		marker,
		text: body.slice(0, body.lastIndexOf("\n<!-- launch-gate ")),
		label: ""
	}];
	return parts.map(({ text, marker }) => {
		const [, label = "", rest = ""] = sectionTitle.exec(text) ?? [];
		return {
			marker,
			label,
			text: rest
		};
	});
}
function withSection(told, mine) {
	const { job, sha, run } = mine.marker;
	if (job === void 0) return [mine];
	const [newest = run, before = newest] = [...new Set([run, ...told.map(({ marker }) => marker.run)])].sort((a, b) => b - a);
	return [mine, ...told.filter(({ marker }) => marker.job !== void 0 && marker.job !== job).filter(({ marker }) => marker.run >= before || marker.sha === sha)];
}
function writeComment(sections, sha, name) {
	const [first] = sections;
	if (!first) return "";
	if (first.marker.job === void 0) return first.text + writeMarker(first.marker);
	const sorted = sections.map((section) => ({
		...section,
		state: stateOf(section.marker, sha)
	})).sort((a, b) => states$1.indexOf(a.state) - states$1.indexOf(b.state) || (a.label < b.label ? -1 : 1));
	const [newest = first.marker] = sections.map(({ marker }) => marker).sort((a, b) => compareOrder(b, a));
	const verdict = sorted.every(({ state }) => state === "pass") ? "pass" : "fail";
	const title = matrixTitle(sorted.map(({ state }) => state), name);
	const end = writeMarker({
		...newest,
		job: void 0,
		since: void 0,
		sha,
		verdict
	});
	const parts = sorted.map(({ label, text, state, marker }) => {
		return {
			head: `\n### ${label}\n\n${state === "earlier" ? matrixNote(marker.sha) : ""}`,
			text,
			end: writeMarker(marker)
		};
	});
	shorten(parts, maxCommentBytes - Buffer.byteLength(title + end));
	return title + parts.map(({ head, text, end }) => head + text + end).join("\n") + end;
}
const states$1 = [
	"fail",
	"earlier",
	"pass"
];
function stateOf(marker, sha) {
	return marker.sha === sha ? marker.verdict : "earlier";
}
function shorten(parts, maxBytes) {
	const sizeOf = ({ head, text, end }) => Buffer.byteLength(head + text + end) + 1;
	let left = maxBytes - parts.reduce((sum, part) => sum + sizeOf(part), 0);
	for (const keep of [/^.*\n?/, /^/]) for (const part of parts.toSorted((a, b) => sizeOf(b) - sizeOf(a))) {
		if (left >= 0) return;
		const size = sizeOf(part);
		part.text = keep.exec(part.text)?.[0] ?? "";
		left += size - sizeOf(part);
	}
}
// src/github/publish/comment.ts
const pausesMs = [
	0,
	2e3,
	3e3,
	5e3,
	7e3
];
const minPauseMs = 1e3;
async function keepComment(api, clock, request) {
	let answer = { data: [] };
	for (const maxMs of pausesMs) {
		answer = await api.call("comment", async (octokit, repository, signal) => {
			if (request.marker.job !== void 0 && maxMs > 0) await clock.sleep(minPauseMs + Math.random() * (maxMs - minPauseMs), signal);
			const found = await readable(request, readAll(octokit, repository, request));
			return Promise.all(found.map(({ number, own }) => keepOn(octokit, repository, number, request, own)));
		});
		if (!answer.data?.some((isSettled) => !isSettled)) break;
	}
	if (answer.data?.length !== 0 || !request.head || !isWanted(request, void 0)) return answer;
	return { problem: `the head of no open pull request is the commit ${request.marker.sha.slice(0, 7)}` };
}
async function readAll(octokit, repository, { pullRequest, head, marker }) {
	if (pullRequest !== void 0) {
		const [sha, own] = await Promise.all([headOf(octokit, repository, pullRequest), listOwn(octokit, repository, pullRequest, marker.key)]);
		return sha === marker.sha ? [{
			number: pullRequest,
			own
		}] : [];
	}
	const byCommit = await pullRequestsOf(octokit, repository, marker.sha);
	const numbers = byCommit.length === 0 && head ? await pullRequestsFrom(octokit, repository, head, marker.sha) : byCommit;
	return Promise.all(numbers.map(async (number) => ({
		number,
		own: await listOwn(octokit, repository, number, marker.key)
	})));
}
async function readable(request, reading) {
	return reading.catch((error) => {
		if (isWanted(request, void 0) || ![403, 404].includes(error.status)) throw error;
		return [];
	});
}
async function keepOn({ rest: { issues } }, repository, issue_number, request, own) {
	const body = bodyAfter(request, own);
	if (body === void 0) return true;
	const [oldest, ...others] = own;
	if (!oldest) await issues.createComment({
		...repository,
		issue_number,
		body
	});
	else if (body !== oldest.body) await issues.updateComment({
		...repository,
		comment_id: oldest.id,
		body
	});
	await Promise.all(others.map(({ id }) => orGone(issues.deleteComment({
		...repository,
		comment_id: id
	}))));
	return oldest !== void 0 && request.marker.job === void 0;
}
function bodyAfter(request, own) {
	const { marker, name, write } = request;
	const told = readSections(own.map(({ body }) => body));
	const isNews = isWanted(request, newestOf(own)) && !isTold(request, own);
	if (!isNews && own.length < 2) return void 0;
	return writeComment(isNews ? withSection(told, write(told.find((one) => one.marker.job === marker.job))) : told, isNews ? marker.sha : newestOf(own)?.marker.sha ?? marker.sha, name);
}
function isWanted({ mode, marker }, newest) {
	return mode === "always" || marker.verdict === "fail" || newest?.marker.verdict === "fail";
}
function isTold({ marker }, own) {
	const theirs = readSections(own.map(({ body }) => body)).find((one) => one.marker.job === marker.job)?.marker;
	if (!theirs) return false;
	const order = compareOrder(marker, theirs);
	return order < 0 || order === 0 && (marker.verdict === theirs.verdict || marker.verdict === "pass");
}
function newestOf(own) {
	return own.toSorted((a, b) => compareOrder(b.marker, a.marker))[0];
}
async function listOwn({ paginate, rest }, repository, issue_number, key) {
	return (await paginate(rest.issues.listComments, {
		...repository,
		issue_number,
		per_page: 100
	}, ({ data }) => data.flatMap(({ id, body = "", user, author_association }) => {
		const marker = isTrusted(user?.type, author_association) ? readMarker(body) : void 0;
		return marker?.key === key ? [{
			id,
			body,
			marker
		}] : [];
	}))).sort((a, b) => a.id - b.id);
}
async function headOf({ rest }, repository, pull_number) {
	return (await rest.pulls.get({
		...repository,
		pull_number
	})).data.head.sha;
}
async function pullRequestsOf({ rest }, repository, commit_sha) {
	const { data } = await rest.repos.listPullRequestsAssociatedWithCommit({
		...repository,
		commit_sha,
		per_page: 100
	});
	return data.filter(({ state, head }) => state === "open" && head.sha === commit_sha).map(({ number }) => number);
}
async function pullRequestsFrom({ rest }, repository, from, sha) {
	const head = `${from.repository.split("/", 1)[0]}:${from.branch}`;
	const { data } = await rest.pulls.list({
		...repository,
		state: "open",
		head,
		per_page: 100
	});
	return data.filter((each) => each.head.sha === sha && each.head.repo?.full_name === from.repository).map(({ number }) => number);
}
// src/github/publish/statuses.ts
const maxDescriptionLength = 140;
const states = {
	pass: "success",
	fail: "failure",
	none: "error"
};
function addDeploymentStatus(api, run, { sha, deployment, environmentUrl }, outcome) {
	return api.call("deployment status", async ({ rest: { repos } }, repository) => {
		const newest = async () => (await repos.listDeployments({
			...repository,
			sha,
			per_page: 1
		})).data[0]?.id;
		const deployment_id = deployment ?? await newest();
		if (!deployment_id) throw new Error(`there is no deployment of the commit ${sha.slice(0, 7)}`);
		await repos.createDeploymentStatus({
			...repository,
			deployment_id,
			state: states[outcome.verdict],
			log_url: run.url,
			environment_url: environmentUrl,
			description: cut(outcome.headline, maxDescriptionLength),
			auto_inactive: false
		});
	});
}
function addCommitStatus(api, run, sha, outcome) {
	return api.call("commit status", ({ rest: { repos } }, repository) => repos.createCommitStatus({
		...repository,
		sha,
		state: states[outcome.verdict],
		context: run.name,
		target_url: run.url,
		description: cut(outcome.headline, maxDescriptionLength)
	}));
}
// src/report/model/repository-path.ts
const configurationPath = ".github/launch-gate.yml";
function fileOf({ via, where }) {
	return via === "message" ? void 0 : where.file;
}
function repositoryPath(file) {
	const path = file.toWellFormed().replaceAll("\\", "/");
	return /^(?:\/|[a-z]:)|(?:^|\/)\.{1,2}(?:\/|$)/i.test(path) ? void 0 : path;
}
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
// src/report/model/last-releases.ts
function showLastReleases(latency) {
	const compared = latency.flatMap(({ check, member, p95Ms, history = [] }) => {
		const last = history.slice(-5).map((release) => release.p95Ms);
		if (p95Ms === null || last.length < 5) return [];
		const before = median(last);
		return before > 0 ? [{
			check: inMember(check, member),
			p95Ms,
			before,
			change: p95Ms / before - 1
		}] : [];
	});
	const [worst] = compared.toSorted((a, b) => b.change - a.change);
	if (!worst) return void 0;
	const { check, p95Ms, before, change } = worst;
	const others = compared.length > 1 ? `, the largest change of ${compared.length} routes` : "";
	return `${check} ${Math.round(p95Ms)} ms, ${percent(change)} (median ${Math.round(before)} ms)${others}`;
}
// src/report/formats/comment.ts
const maxBytes = 65536;
const earlierTitle = "What was wrong before";
function comment(report, links, earlier, limit = maxBytes) {
	const shown = report.findings.filter(({ status }) => status !== "pass");
	const head = heading$1(report, links, earlier?.since);
	const compared = showLastReleases(report.latency);
	const against = compared ? `p95 against the last five releases: ${inline(compared)}\n` : "";
	const take = fitInto(limit - Buffer.byteLength(head + against));
	const { table, details: evidence, routes: p95, trend: chart, earlier: before, scope: scanned, machine } = {
		table: take(findingsTable(shown, (finding) => linkedLocation(finding, report, links)), 1 / 2),
		scope: take(scope(report), 1 / 4),
		routes: take(routes(report.latency), 1 / 2),
		trend: take(trend(report.latency), 1 / 2),
		details: take(details(shown)),
		machine: take(machineSection(report), 1 / 2),
		earlier: take(folded(earlierTitle, rowsOf(earlier?.body), "finding", findingsHead))
	};
	return [
		head,
		table,
		against,
		evidence,
		before,
		p95,
		chart,
		scanned,
		machine
	].filter(Boolean).join("\n");
}
function unjudgedComment(text, sha, links) {
	const run = links.run && `[run](${links.run})`;
	return `${[
		"**Could not judge:** this is not a pass",
		links.name && inline(links.name),
		linkedCommit(sha, links),
		run
	].filter(Boolean).join(" · ")}\n\n${codeBlock(text)}\n`;
}
function heading$1(report, links, since) {
	const [words, counts] = verdictTitle(report);
	const { sha, baseUrl, durationMs } = report.run;
	const commit = sha && linkedCommit(sha, links);
	const facts = [
		links.name && inline(links.name),
		baseUrl && inline(baseUrl),
		links.run && `[run](${links.run})`,
		showDuration(durationMs)
	];
	return `${[since ? `**Ready:** ${counts || "all checks pass"} since ${linkedCommit(since, links)}` : [`**${words}${counts && ":"}**${counts && ` ${counts}`}`, commit].filter(Boolean).join(" · "), ...facts].filter(Boolean).join(" · ")}\n`;
}
function linkedCommit(sha, { repository }) {
	const short = inline(sha.slice(0, 7));
	return isCommit(sha) ? `[${short}](${repository}/commit/${sha})` : short;
}
function linkedLocation(finding, { run }, { repository }) {
	const { pillar, where } = finding;
	const shown = inline(showLocation(where) ?? "");
	const commit = where.commit ?? (pillar === "secrets" ? void 0 : run.sha);
	const file = fileOf(finding);
	if (!commit || !isCommit(commit)) return shown;
	if (file === void 0 && where.file) return `[${shown}](${repository}/commit/${commit})`;
	if (!file || !isInRepository(file)) return shown;
	return `[${shown}](${repository}/blob/${commit}/${file.split("/").map(encodePart).join("/")}${where.line ? `#L${where.line}` : ""})`;
}
function isCommit(sha) {
	return /^[0-9a-f]{40,64}$/.test(sha);
}
function isInRepository(file) {
	return !/^(?:\/|\w:)|\\|(?:^|\/)\.{0,2}(?:\/|$)/.test(file);
}
function encodePart(part) {
	return encodeURIComponent(part.toWellFormed()).replace(/[!'()*~_]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`);
}
function routes(latency) {
	return folded("p95 per route", latency.map((route) => {
		const { check, member, p95Ms, intervalMs, budgetMs, verdict } = route;
		return row([
			inline(inMember(check, member)),
			showP95(p95Ms, intervalMs),
			budgetMs === null ? "" : `${budgetMs} ms`,
			verdict,
			inline(showChange(route))
		]);
	}), "route", "| route | p95 | budget | verdict | against the last release |\n|---|---|---|---|---|");
}
function trend(latency) {
	return folded("p95 of the last releases", latency.flatMap(({ check, member, p95Ms, history = [], budgetMs }) => {
		const points = [...history.slice(-12), ...p95Ms === null ? [] : [{
			at: "",
			sha: "now",
			p95Ms
		}]];
		if (history.length === 0 || points.length < 2) return [];
		const values = points.map((point) => Math.round(point.p95Ms));
		return [[
			"```mermaid",
			"xychart-beta",
			`  title "p95 of ${oneLine(inMember(check, member)).replace(/[^\p{L}\p{N} ./-]/gu, " ").slice(0, 60)}, ms"`,
			`  x-axis [${points.map(({ at, sha = at }) => `"${sha.replace(/[^0-9a-z]/gi, "").slice(0, 7)}"`).join(", ")}]`,
			`  y-axis 0 --> ${Math.max(...values, budgetMs ?? 0)}`,
			`  line [${values.join(", ")}]`,
			"```",
			""
		].join("\n")];
	}), "route");
}
function rowsOf(earlier = "") {
	const own = (text) => {
		const [, table] = text.split(`${findingsHead}\n`);
		return table === void 0 ? [] : (/^(?:\| .*\n?)*/.exec(table)?.[0] ?? "").split("\n").filter(Boolean);
	};
	const [now = "", before] = earlier.split(`<details><summary>${earlierTitle}</summary>`);
	return own(before ?? now).filter((row) => !/[<>`]|@(?!\u200b)|!\[/.test(row));
}
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
	const machine = take(machineSection(report));
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
		shown.length > 0 ? rest : fold(rest),
		machine
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
// src/github/publish/outcome.ts
function judged(report) {
	return {
		verdict: report.verdict,
		headline: headline(report),
		annotations: (most) => annotations(report, most),
		summary: (maxBytes) => summary(report, maxBytes),
		comment: (_, links, earlier, maxLength) => comment(report, links, earlier, maxLength)
	};
}
function notJudged(text, annotations = []) {
	const short = text.slice(0, 2e4);
	return {
		verdict: "none",
		headline: "Launch Gate: could not judge. This is not a pass.",
		annotations: (most) => annotations.slice(0, most),
		summary: () => `## ? Could not judge\n\nThis is not a pass.\n\n${codeBlock(short)}\n`,
		comment: (sha, links) => unjudgedComment(short, sha, links)
	};
}
// src/github/publish/tell.ts
const maxSectionBytes = 3e4;
async function tellGitHub(outcome, notifications, event, { clock, env, github, log }, step = {}) {
	const run = runIdentity(env, step);
	const sha = event?.sha ?? env["GITHUB_SHA"];
	if (!github || !run || !sha || event?.nothingYet) return;
	const surfaces = surfacesOf(clock, outcome, {
		...defaultNotifications,
		...notifications
	}, event, run, sha);
	const names = Object.keys(surfaces);
	if (names.length === 0) return;
	if (event?.tokenIsReadOnly) return log.info(`No ${names.join(", ")} at GitHub: for a pull request from a fork the token can only read.`);
	const answers = await Promise.all(names.map((name) => surfaces[name]?.(github)));
	const problems = new Map();
	for (const [index, name] of names.entries()) {
		const { problem } = answers[index] ?? {};
		if (problem) problems.set(problem, [...problems.get(problem) ?? [], name]);
	}
	for (const [problem, lost] of problems) log.info(`No ${lost.join(", ")} at GitHub: ${problem}.`);
}
function surfacesOf(clock, outcome, notifications, event, run, sha) {
	const { order } = run;
	const mode = event && isAboutPullRequest(event) ? notifications.comment : "never";
	const isSilent = mode === "on-failure" && event?.tokenIsReadOnly && outcome.verdict === "pass";
	return {
		...order && mode !== "never" && !isSilent && { comment: (github) => {
			const marker = {
				key: run.key,
				job: run.matrix?.key,
				...order,
				sha,
				verdict: passOrFail(outcome)
			};
			const write = (earlier) => writeSection(outcome, run, marker, earlier);
			return keepComment(github, clock, {
				mode,
				marker,
				name: run.called,
				pullRequest: event?.pullRequest,
				head: event?.headOfPullRequest,
				write
			});
		} },
		...notifications.checkRun && { "check run": (github) => addCheckRun(github, run, sha, outcome) },
		...notifications.deploymentStatus && { "deployment status": (github) => addDeploymentStatus(github, run, {
			...event,
			sha
		}, outcome) },
		...notifications.commitStatus && { "commit status": (github) => addCommitStatus(github, run, sha, outcome) }
	};
}
function isAboutPullRequest({ event, pullRequest }) {
	return pullRequest !== void 0 || [
		"deployment",
		"deployment_status",
		"workflow_run"
	].includes(event);
}
function writeSection(outcome, run, marker, earlier) {
	const since = outcome.verdict === "pass" && earlier ? passingSince(earlier.marker, marker.sha) : void 0;
	const whole = {
		...marker,
		since
	};
	const links = {
		repository: run.repositoryUrl,
		run: run.url,
		name: run.matrix ? void 0 : run.called
	};
	const mended = since && earlier ? {
		body: earlier.text,
		since
	} : void 0;
	const maxBytes = run.matrix ? maxSectionBytes : maxCommentBytes - writeMarker(whole).length;
	return {
		marker: whole,
		text: outcome.comment(marker.sha, links, mended, maxBytes),
		label: inline(run.matrix?.label || "A job of the matrix")
	};
}
function passOrFail({ verdict }) {
	return verdict === "pass" ? "pass" : "fail";
}
function passingSince({ verdict, since, sha }, now) {
	return verdict === "pass" ? since ?? sha : now;
}
export { annotations, configurationPath, fileOf, inline, isTrusted, judged, mistakeAnnotations, notJudged, orGone, repositoryPath, row, runName, summary, tellGitHub, verdictLine, verdictTitle };
