import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import { GateError, assertWritable, checkoutsOf, createLastLook, hideSecretsOf, neutraliseLog, oneLine, plural, replaceFile, thousands, tokenOf } from "./start.js";
import { isoDay, openRuns, showDuration, utcTime } from "./run.js";
import { historyBranch } from "./branch-file.js";
import { folderStore, uptimeBranch } from "./folder-store.js";
import { environmentFile } from "./record.js";
import { percent } from "./percent.js";
import { median } from "./median.js";
import { exceedsBaseline } from "./baseline.js";
import { readAsset, readPageAssets } from "./assets2.js";
import { html, htmlDocument, scrollTable } from "./scroll-table.js";
import { inline, row } from "./github.js";
import { readState } from "./state.js";
const { resolve } = require("node:path");
// src/pages/trends/window.ts
const dayMs = 864e5;
const minRatio$1 = 1.1;
function compareAmounts(now, before) {
	if (Math.max(now, before) < minRatio$1 * Math.min(now, before) || now === before) return "same";
	return now > before ? "worse" : "better";
}
function windowOf(now, days, back = 0) {
	const last = now - back * dayMs;
	return {
		from: isoDay(last - (days - 1) * dayMs),
		to: isoDay(last)
	};
}
function twoWindows(now) {
	return {
		now: windowOf(now, 30),
		before: windowOf(now, 30, 30)
	};
}
function isIn({ from, to }, day) {
	return day >= from && day.slice(0, 10) <= to;
}
function daysIn({ from, to }, since) {
	const first = since.slice(0, 10) > from ? since.slice(0, 10) : from;
	return Math.max(0, Math.round((Date.parse(to) - Date.parse(first)) / dayMs) + 1);
}
// src/pages/trends/daily.ts
function daily(parts, now) {
	const byDay = new Map();
	for (const { day, all, bad } of parts) {
		if (all === 0) continue;
		const known = byDay.get(day) ?? {
			day,
			all: 0,
			bad: 0
		};
		byDay.set(day, {
			day,
			all: known.all + all,
			bad: known.bad + Math.min(bad, all)
		});
	}
	const days = [...byDay.values()].sort((a, b) => a.day < b.day ? -1 : 1);
	const windows = twoWindows(now);
	const sums = {
		now: sumIn(days, windows.now),
		before: sumIn(days, windows.before)
	};
	return {
		change: compareSums(sums.now, sums.before),
		days,
		...sums
	};
}
function sumIn(days, window) {
	const inside = days.filter(({ day }) => isIn(window, day));
	return {
		all: inside.reduce((sum, { all }) => sum + all, 0),
		bad: inside.reduce((sum, { bad }) => sum + bad, 0),
		days: inside.length
	};
}
function compareSums(now, before) {
	if (now.days < 5 || before.days < 5) return "unknown";
	return compareShares(now.bad / now.all, before.bad / before.all);
}
function compareShares(now, before) {
	return compareAmounts(hundredths(now), hundredths(before));
}
function showShare(share) {
	return `${hundredths(share) / 100} %`;
}
function showGood(badShare) {
	return `${(1e4 - hundredths(badShare)) / 100} %`;
}
function hundredths(share) {
	return Math.ceil(share * 1e4 - 1e-9);
}
const minRequests = 20;
const minDifferenceMs = 50;
const minRatio = 1.2;
function latencyTrend(history, now) {
	const routes = new Map();
	for (const { day, routes: measured } of history.days) for (const { check, p95Ms, budgetMs } of measured) measuredOf(routes, check).points.push({
		at: day,
		p95Ms,
		budgetMs
	});
	const groups = groupByCommit$1(history.runs);
	for (const [index, runs] of groups.entries()) for (const [check, point] of measuredIn(runs)) {
		const route = measuredOf(routes, check);
		route.points.push(point);
		route.lastGroup = index;
	}
	const recent = [...routes].filter(([, { lastGroup }]) => lastGroup >= groups.length - 5);
	const trends = recent.map(([check, { points }]) => routeTrend(check, points, now)).sort(worstFirst);
	const measured = new Set(recent.map(([check]) => check));
	const gone = [...routes.keys()].filter((check) => !measured.has(check));
	return {
		change: together(trends),
		routes: trends,
		gone
	};
}
function measuredOf(routes, check) {
	const known = routes.get(check) ?? {
		points: [],
		lastGroup: Number.NEGATIVE_INFINITY
	};
	routes.set(check, known);
	return known;
}
function groupByCommit$1(runs) {
	const groups = [];
	for (const run of runs) {
		if (run.routes.length === 0) continue;
		const last = groups.at(-1);
		if (run.sha !== void 0 && last?.[0]?.sha === run.sha) last.push(run);
		else groups.push([run]);
	}
	return groups;
}
function measuredIn(runs) {
	const found = new Map();
	for (const run of runs) for (const { check, p95Ms, budgetMs, n } of run.routes) {
		if (n < minRequests) continue;
		const known = found.get(check) ?? {
			times: [],
			budgetMs
		};
		known.times.push(p95Ms ?? Number.POSITIVE_INFINITY);
		known.budgetMs = budgetMs;
		found.set(check, known);
	}
	const { at, sha } = runs[0];
	const point = ({ times, budgetMs }) => {
		const p95Ms = median(times);
		return {
			at,
			...sha !== void 0 && { sha },
			p95Ms: Number.isFinite(p95Ms) ? p95Ms : null,
			budgetMs
		};
	};
	return new Map([...found].map(([check, each]) => [check, point(each)]));
}
function routeTrend(check, measured, now) {
	const before = [];
	let past = [];
	const points = measured.map((point) => {
		past = isRelease(point) ? before.slice(-5) : [];
		if (isRelease(point) && point.p95Ms !== null) before.push(point.p95Ms);
		return past.length < 5 ? point : {
			...point,
			beforeMs: median(past)
		};
	});
	const last = points.at(-1);
	const change = past.length < 5 ? "unknown" : compare$1(last.p95Ms, past);
	const isOverBudget = last.budgetMs !== null && (last.p95Ms === null || last.p95Ms > last.budgetMs);
	const months = monthsOf(points, now);
	const byMonths = (change === "same" || change === "unknown") && months ? compareMonths(months) : "same";
	const route = {
		check,
		isOverBudget,
		points,
		last,
		...months && { months }
	};
	return byMonths === "same" ? {
		...route,
		change,
		by: "release"
	} : {
		...route,
		change: byMonths,
		by: "months"
	};
}
function isRelease({ at }) {
	return at.includes("T");
}
function monthsOf(points, now) {
	const windows = twoWindows(now);
	const [current, earlier] = [windows.now, windows.before].map((window) => points.flatMap((point) => point.p95Ms !== null && isRelease(point) && isIn(window, point.at) ? [point.p95Ms] : []));
	if (Math.min(current.length, earlier.length) < 5) return void 0;
	return {
		nowMs: median(current),
		beforeMs: median(earlier)
	};
}
function compareMonths({ nowMs, beforeMs }) {
	if (Math.abs(nowMs - beforeMs) <= minDifferenceMs) return "same";
	if (nowMs > minRatio * beforeMs) return "worse";
	return beforeMs > minRatio * nowMs ? "better" : "same";
}
function compare$1(p95Ms, past) {
	if (p95Ms === null) return "worse";
	const [value, ...others] = [p95Ms, ...past].map((ms) => Math.max(ms, .1));
	if (exceedsBaseline(value, others, minDifferenceMs)) return "worse";
	return isBelow(value, others) ? "better" : "same";
}
function isBelow(value, past) {
	return median([...past]) - value > minDifferenceMs && exceedsBaseline(1 / value, past.map((ms) => 1 / ms), 0);
}
const ranks = [
	"worse",
	"same",
	"better",
	"unknown"
];
function worstFirst(a, b) {
	const rank = (route) => route.change === "worse" ? 0 : route.isOverBudget ? 1 : 2;
	return rank(a) - rank(b) || ratioOf(b) - ratioOf(a) || ranks.indexOf(a.change) - ranks.indexOf(b.change);
}
function ratioOf({ by, months, last: { p95Ms, beforeMs } }) {
	if (by === "months" && months) return months.nowMs / Math.max(months.beforeMs, .1);
	if (beforeMs === void 0) return 0;
	return p95Ms === null ? Number.MAX_VALUE : p95Ms / Math.max(beforeMs, .1);
}
function together(routes) {
	for (const change of [
		"worse",
		"better",
		"same"
	]) if (routes.some((route) => route.change === change)) return change;
	return "unknown";
}
// src/pages/trends/answers.ts
const changeWords = {
	open: "open",
	worse: "worse",
	better: "better",
	same: "no change",
	unknown: "not compared"
};
const now = `the last 30 days`;
const before = `the 30 days before`;
function answersOf({ uptime, latency, errors, releases, restore }) {
	const answers = [
		{
			id: "uptime",
			title: "Uptime",
			change: uptime.change,
			sentence: ofUptime(uptime)
		},
		{
			id: "latency",
			title: "p95",
			change: latency.change,
			sentence: ofLatency(latency)
		},
		{
			id: "errors",
			title: "Failed requests",
			change: errors.change,
			sentence: ofErrors(errors)
		},
		{
			id: "releases",
			title: "Releases",
			change: releases.change,
			sentence: ofReleases$1(releases)
		},
		{
			id: "restore",
			title: "Time to restore",
			change: restore.open.length > 0 ? "open" : restore.change,
			sentence: ofRestore(restore, uptime.now.all + releases.now.releases > 0)
		}
	];
	const order = Object.keys(changeWords);
	return answers.sort((a, b) => order.indexOf(a.change) - order.indexOf(b.change));
}
function openNow({ open }) {
	const [latest, ...others] = open;
	if (!latest) return void 0;
	const more = others.length > 0 ? `, and ${others.length} more` : "";
	return {
		what: restoreTitle(latest),
		since: `not over since ${utcTime(Date.parse(latest.at))}${more}`
	};
}
function restoreTitle({ what, title }) {
	return what === "incident" ? title : `release ${title.slice(0, 7)} failed`;
}
function ofUptime({ change, days, now: current, before: earlier }) {
	if (days.length === 0) return "Not watched: no round of uptime is recorded.";
	if (current.all === 0) return `Not watched in ${now}.`;
	const up = `Up in ${showGood(current.bad / current.all)} of the rounds of ${now}`;
	if (change === "unknown") return `${up}. ${fewDays(current, earlier, "were watched")}`;
	return `${up}, in ${showGood(earlier.bad / earlier.all)} of ${before}.`;
}
function ofErrors({ change, days, now: current, before: earlier }) {
	if (days.length === 0) return "No request is recorded.";
	if (current.all === 0) return `No request was sent in ${now}.`;
	const failed = `${showShare(current.bad / current.all)} of the requests failed in ${now}`;
	if (change === "unknown") return `${failed}. ${fewDays(current, earlier, "had requests")}`;
	return `${failed}, ${showShare(earlier.bad / earlier.all)} in ${before}.`;
}
function fewDays(current, earlier, words) {
	const [days, where] = current.days < 5 ? [current.days, now] : [earlier.days, before];
	return `Not compared: ${days} of ${where} ${words}, and 5 are needed.`;
}
function ofLatency({ change, routes, gone }) {
	if (routes.length === 0) return gone.length > 0 ? "None of the last five releases has measured a route." : "No route has a p95 yet.";
	const over = routes.filter(({ isOverBudget }) => isOverBudget);
	const budgets = over.length > 0 ? ` ${counted(over, routes)} over budget.` : "";
	if (change === "unknown") {
		const releases = (route) => route.points.filter(isRelease).length;
		const most = routes.reduce((known, route) => Math.max(known, releases(route)), 0);
		return `p95 of ${plural(routes.length, "route")} is known. Not compared: ${plural(most, "release")} so far, and 6 are needed.${budgets}`;
	}
	const of = (wanted) => routes.filter((route) => route.change === wanted);
	const [slower, faster] = [of("worse"), of("better")];
	if (slower[0]) return `${counted(slower, routes)} slower than before, most of all ${compared(slower[0])}.${budgets}`;
	const [fastest] = faster.toSorted((a, b) => ratioOf(a) - ratioOf(b));
	if (fastest) return `${counted(faster, routes)} faster than before, most of all ${compared(fastest)}.${budgets}`;
	return `None of ${plural(routes.length, "route")} is slower or faster than before.${budgets}`;
}
function counted(some, all) {
	return `${some.length} of ${plural(all.length, "route")} ${some.length === 1 ? "is" : "are"}`;
}
function compared({ check, by, months, last: { p95Ms, beforeMs = 0 } }) {
	if (by === "months" && months) return `${check}: median ${showP95(months.nowMs)} in ${now}, ${showP95(months.beforeMs)} in ${before} (${showChange(months.nowMs, months.beforeMs)})`;
	return `${check}: ${showP95(p95Ms)}, median of the five releases before ${showP95(beforeMs)}${p95Ms === null ? "" : ` (${showChange(p95Ms, beforeMs)})`}`;
}
function showChange(ms, beforeMs) {
	const share = Math.round(100 * (ms / Math.max(beforeMs, .1) - 1));
	return `${share > 0 ? "+" : ""}${thousands(share)} %`;
}
function showP95(ms) {
	return ms === null ? "failed requests" : `${thousands(Math.round(ms))} ms`;
}
function ofReleases$1({ change, list, now: current, before: earlier }) {
	if (list.length === 0) return "No release is recorded.";
	if (current.releases === 0) return `No release in ${now}.`;
	const failed = `${failedOf(current)} of ${now} failed or were rolled back`;
	if (change !== "unknown") return `${failed}, ${failedOf(earlier)} of ${before}.`;
	const [few, where] = current.judged < 5 ? [current, now] : [earlier, before];
	return `${failed}. Not compared: ${plural(few.judged, "judged release")} in ${where}, and 5 are needed.`;
}
function failedOf({ failed, judged }) {
	return `${failed} of ${plural(judged, "release")}${judged > 0 ? ` (${percent(failed / judged)})` : ""}`;
}
function ofRestore(trend, isKnown) {
	const { change, now: current, before: earlier } = trend;
	const open = openNow(trend);
	const first = open ? `${open.what}, ${open.since}. ` : "";
	if (current.medianMs === void 0) {
		if (open) return first.trim();
		return isKnown ? `Nothing had to be restored in ${now}.` : `Neither watched nor released in ${now}.`;
	}
	const restored = `${first}Restored after ${showDuration(current.medianMs)} (median of ${current.n}) in ${now}`;
	if (change !== "unknown") return `${restored}, after ${showDuration(earlier.medianMs ?? 0)} (of ${earlier.n}) in ${before}.`;
	const [few, where] = current.n < 5 ? [current.n, now] : [earlier.n, before];
	return `${restored}. Not compared: ${few} in ${where}, and 5 are needed.`;
}
// src/pages/trends/assets.ts
function readTrendsStyle() {
	return `${readPageAssets().style}\n${readAsset(new URL(new URL("../assets/trends.css", import.meta.url).href))}`;
}
// src/pages/trends/releases.ts
const sameTryMs = 6e4;
function releaseTrend(history, now) {
	const judged = inOrder([...history.days.flatMap(({ releases }) => releases), ...history.runs]);
	const deployments = deploymentsOf(history);
	const list = deployments.length > 0 ? deploymentsAsReleases(deployments, judged) : runsAsReleases(judged);
	const windows = twoWindows(now);
	const since = list[0]?.at ?? windows.now.to;
	const counts = {
		now: countIn$1(list, windows.now, since),
		before: countIn$1(list, windows.before, since)
	};
	return {
		change: Math.min(counts.now.judged, counts.before.judged) >= 5 ? compareShares(counts.now.failed / counts.now.judged, counts.before.failed / counts.before.judged) : "unknown",
		source: deployments.length > 0 ? "deployments" : "runs",
		list,
		...counts
	};
}
function deploymentsOf({ days, runs }) {
	const all = [...days, ...runs].flatMap(({ deployments }) => deployments);
	return inOrder([...new Map(all.map((each) => [each.id, each])).values()]);
}
function deploymentsAsReleases(deployments, judged) {
	const groups = groupByCommit(deployments);
	const spans = spansBetween(judged, groups.map(([first]) => first.time));
	return markRolledBack(groups.map((group, index) => releaseOf(group, spans[index] ?? [], spans[index + 1] ?? [])));
}
function releaseOf(group, before, after) {
	const [{ at, sha, isRollback }] = group;
	const isOwn = (run) => run.sha === sha && run.verdict !== "unjudged";
	const runs = after.filter(isOwn);
	const failed = group.find(({ state }) => state === "failure");
	const told = group.some(({ state }) => state === "success") ? "pass" : "unjudged";
	const verdict = failed ? "fail" : (runs[0] ?? before.findLast(isOwn))?.verdict ?? told;
	const tries = group.filter(({ state, time }) => state === "success" && failed && time - failed.time > sameTryMs).map((each) => ({
		...each,
		verdict: "pass"
	}));
	return {
		at,
		sha,
		verdict,
		isRollback,
		isRolledBack: false,
		...mended(verdict, [...runs, ...tries])
	};
}
function runsAsReleases(judged) {
	return groupByCommit(judged.filter(({ sha }) => sha !== void 0)).map((runs) => {
		const [{ at, sha }] = runs;
		const known = runs.filter(({ verdict }) => verdict !== "unjudged");
		const verdict = known[0]?.verdict ?? "unjudged";
		return {
			at,
			sha,
			verdict,
			isRollback: false,
			isRolledBack: false,
			...mended(verdict, known)
		};
	});
}
function groupByCommit(all) {
	const groups = [];
	for (const each of all) {
		const last = groups.at(-1);
		if (last?.[0].sha === each.sha) last?.push(each);
		else groups.push([each]);
	}
	return groups;
}
function spansBetween(judged, starts) {
	let next = 0;
	return [...starts, Number.POSITIVE_INFINITY].map((end) => {
		const from = next;
		while (next < judged.length && judged[next].time < end) next += 1;
		return judged.slice(from, next);
	});
}
function mended(verdict, tries) {
	const [first] = verdict === "fail" ? inOrder(tries.filter((each) => each.verdict === "pass")) : [];
	return first ? { mendedAt: first.at } : {};
}
function markRolledBack(releases) {
	const latest = new Map();
	const firsts = releases.map(({ sha, isRollback }, index) => {
		const first = isRollback ? (latest.get(sha) ?? index - 2) + 1 : Number.POSITIVE_INFINITY;
		latest.set(sha, index);
		return first;
	});
	let first = Number.POSITIVE_INFINITY;
	return releases.map((release, index) => [release, firsts[index]]).toReversed().map(([release, own], fromEnd) => {
		const isRolledBack = releases.length - 1 - fromEnd >= first;
		first = Math.min(first, own);
		return {
			...release,
			isRolledBack
		};
	}).toReversed();
}
function countIn$1(list, window, since) {
	const inside = list.filter(({ at }) => isIn(window, at));
	const days = daysIn(window, since);
	return {
		releases: inside.length,
		judged: inside.filter(({ verdict, isRolledBack }) => verdict !== "unjudged" || isRolledBack).length,
		failed: inside.filter(isFailure).length,
		rolledBack: inside.filter(({ isRolledBack }) => isRolledBack).length,
		rollbacks: inside.filter(({ isRollback }) => isRollback).length,
		...days >= 7 && { perWeek: 7 * inside.length / days }
	};
}
function isFailure({ verdict, isRolledBack }) {
	return verdict === "fail" || isRolledBack;
}
function inOrder(all) {
	return all.map((each) => ({
		...each,
		time: Date.parse(each.at)
	})).sort((a, b) => a.time - b.time);
}
// src/pages/trends/restore.ts
function restoreTrend(incidents, releases, now) {
	const list = [...ofIncidents(incidents), ...ofReleases(releases)].sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
	const windows = twoWindows(now);
	const counts = {
		now: countIn(list, windows.now),
		before: countIn(list, windows.before)
	};
	return {
		change: compare(counts.now, counts.before),
		open: list.filter(({ ms }) => ms === void 0),
		list,
		...counts
	};
}
function ofIncidents(incidents) {
	return incidents.filter(({ isWarning }) => !isWarning).map(({ title, startedAt, resolvedAt }) => ({
		what: "incident",
		title,
		at: new Date(startedAt).toISOString(),
		...resolvedAt !== void 0 && { ms: Math.max(0, resolvedAt - startedAt) }
	}));
}
function ofReleases(releases) {
	let passedAt;
	return releases.toReversed().flatMap((release) => {
		const { at, sha = "", verdict, mendedAt } = release;
		const end = mendedAt ?? passedAt;
		if (!isFailure(release) && verdict === "pass") passedAt = at;
		else if (mendedAt) passedAt = mendedAt;
		if (verdict !== "fail") return [];
		return [{
			what: "release",
			title: sha,
			at,
			...end && { ms: Date.parse(end) - Date.parse(at) }
		}];
	});
}
function countIn(list, window) {
	const over = list.flatMap(({ at, ms }) => ms !== void 0 && isIn(window, at) ? [ms] : []);
	return {
		n: over.length,
		...over.length > 0 && { medianMs: median(over) }
	};
}
function compare(now, before) {
	if (Math.min(now.n, before.n) < 5) return "unknown";
	return compareAmounts(now.medianMs ?? 0, before.medianMs ?? 0);
}
// src/pages/trends/figures.ts
const hourMs = 36e5;
function trendsOf(environment, given, uptime, now) {
	const latest = new Date(now + hourMs).toISOString();
	const history = {
		...given,
		runs: given.runs.filter(({ at }) => at <= latest)
	};
	const up = daily((uptime?.days ?? []).map(({ day, rounds, bad }) => ({
		day,
		all: rounds,
		bad
	})), now);
	const over = (days) => sumIn(up.days, windowOf(now, days));
	const requests = [...history.days.map(({ day, requests }) => ({
		day,
		...requests
	})), ...history.runs.map(({ at, requests }) => ({
		day: at.slice(0, 10),
		...requests
	}))].map(({ day, sent, failed }) => ({
		day,
		all: sent,
		bad: failed
	}));
	const releases = releaseTrend(history, now);
	return {
		version: 1,
		environment,
		at: new Date(now).toISOString(),
		uptime: {
			...up,
			over: {
				7: over(7),
				30: over(30),
				90: over(90)
			}
		},
		latency: latencyTrend(history, now),
		errors: daily(requests, now),
		releases,
		restore: restoreTrend(uptime?.incidents ?? [], releases.list, now),
		read: {
			runs: given.runs.length,
			days: given.days.length,
			ignored: given.ignored,
			newer: given.newer
		}
	};
}
function hasRecords({ read, uptime, restore }) {
	return read.runs + read.days + uptime.days.length + restore.list.length > 0;
}
// src/pages/trends/plot.ts
const height = 100;
function barPlot(bars, frame) {
	const rects = bars.flatMap((parts, index) => {
		let y = height;
		return parts.map(({ kind, share }) => {
			const tall = Math.min(y, Math.max(kind === "bad" && share > 0 ? 12 : 0, round(share * height)));
			y = round(y - tall);
			return tall > 0 && html`<rect class="${kind}" x="${index + .1}" y="${y}" width="0.8" height="${tall}"/>`;
		});
	});
	return framed(bars.length, rects, frame);
}
function linePlot(values, limits, frame, show) {
	const top = 1.15 * Math.max(1, ...values.map((value) => value ?? 0), ...limits.map((limit) => limit ?? 0));
	const x = (index) => round(index + .5);
	const y = (value) => round(height * (1 - value / top));
	const isOver = (value, index) => limits[index] != null && value > limits[index];
	const dots = (wanted) => values.flatMap((value, index) => value !== null && isOver(value, index) === wanted ? [`M${x(index)} ${y(value)}h0`] : []).join("");
	const failed = values.flatMap((value, index) => value === null ? [`M${x(index)} 0v${height}`] : []).join("");
	const limit = limits.map((each, index) => {
		if (each === null) return "";
		return each === limits[index - 1] ? `H${index + 1}` : `M${index} ${y(each)}H${index + 1}`;
	}).join("");
	return framed(values.length, [
		failed !== "" && html`<path class="failed" d="${path(failed)}"/>`,
		html`<path class="limit" d="${path(limit)}"/>`,
		html`<path class="line" d="${path(lineOf(values, x, y))}"/>`,
		html`<path class="dots" d="${path(dots(false))}"/>`,
		html`<path class="dots over" d="${path(dots(true))}"/>`
	], {
		...frame,
		top: show(top)
	});
}
function lineOf(values, x, y) {
	return values.flatMap((value, index) => value === null ? [] : [`${index > 0 && values[index - 1] !== null ? "L" : "M"}${x(index)} ${y(value)}`]).join("");
}
function path(d) {
	return { markup: d };
}
function framed(places, content, { top, ends, caption }) {
	return html`<figure><div class="trend" aria-hidden="true"><div class="scale"><span>${top}</span><span>0</span></div><svg viewBox="0 0 ${places} ${height}" preserveAspectRatio="none"><path class="grid" d="M0 ${height / 2}H${places}M0 ${height}H${places}"/>${content}</svg><div class="ends"><span>${ends[0]}</span><span>${ends[1]}</span></div></div><figcaption>${caption}</figcaption></figure>\n`;
}
function round(value) {
	return Math.round(value * 100) / 100;
}
// src/pages/trends/sections/tables.ts
function inTable(iso) {
	return iso.slice(0, 16).replace("T", " ");
}
function folded(summary, content) {
	return html`<details><summary>${summary}</summary>${content}</details>\n`;
}
function table(name, head, rows, isNamed = false) {
	const cells = rows.map(([first = "", ...others]) => {
		const own = isNamed ? html`<th scope="row">${first}</th>` : html`<td>${first}</td>`;
		return html`<tr>${own}${others.map((cell) => html`<td class="number">${cell}</td>`)}</tr>`;
	});
	const names = head.map((each) => each === "" ? html`<td></td>` : html`<th scope="col">${each}</th>`);
	return scrollTable(name, html`<tr>${names}</tr>`, cells);
}
function leftOut$1(count, shown) {
	return count > shown ? [html`<p>${thousands(count - shown)} more left out here.</p>\n`] : [];
}
// src/pages/trends/sections/days.ts
const plottedDays = 90;
function uptimeSection({ uptime, at }) {
	if (uptime.days.length === 0) return [];
	const over = Object.entries(uptime.over).map(([days, { all, bad, days: watched }]) => [
		`last ${days} days`,
		all === 0 ? "not watched" : showGood(bad / all),
		thousands(all),
		thousands(bad),
		`${watched} of ${days}`
	]);
	const bars = (day) => {
		if (!day) return [{
			kind: "none",
			share: 1
		}];
		const bad = day.bad / day.all;
		return [{
			kind: "bad",
			share: bad
		}, {
			kind: "good",
			share: 1 - bad
		}];
	};
	return [
		table("Uptime", [
			"",
			"up",
			"rounds",
			"bad rounds",
			"days watched"
		], over),
		dayPlot(uptime, at, bars, "100 %", "Each day of the last 90: red the share of rounds that were bad, pale a day that was not watched."),
		dayTable(uptime, at, [
			"day",
			"up",
			"rounds",
			"bad rounds"
		], "not watched", showGood)
	];
}
function errorsSection({ errors, at }) {
	if (errors.days.length === 0) return [];
	const shown = lastDays(errors, at);
	const top = Math.max(1e-4, ...shown.map(({ found }) => found ? found.bad / found.all : 0));
	const bars = (day) => day ? [{
		kind: "bad",
		share: day.bad / day.all / top
	}] : [{
		kind: "none",
		share: 1
	}];
	return [dayPlot(errors, at, bars, showShare(top), "Each day of the last 90: the share of requests that failed, pale a day without requests."), dayTable(errors, at, [
		"day",
		"failed",
		"requests",
		"failed requests"
	], "no requests", showShare)];
}
function lastDays({ days }, at) {
	const byDay = new Map(days.map((each) => [each.day, each]));
	const today = Date.parse(at.slice(0, 10));
	return Array.from({ length: plottedDays }, (_, index) => {
		const day = isoDay(today - (89 - index) * dayMs);
		return {
			day,
			found: byDay.get(day)
		};
	});
}
function dayPlot(trend, at, bars, top, caption) {
	const shown = lastDays(trend, at);
	const ends = [shown[0]?.day ?? "", shown.at(-1)?.day ?? ""];
	return barPlot(shown.map(({ found }) => bars(found)), {
		top,
		ends,
		caption
	});
}
function dayTable(trend, at, head, nothing, show) {
	const badShare = (day) => day ? day.bad / day.all : 0;
	const rows = lastDays(trend, at).toReversed().toSorted((a, b) => badShare(b.found) - badShare(a.found)).map(({ day, found }) => found ? [
		day,
		show(badShare(found)),
		thousands(found.all),
		thousands(found.bad)
	] : [
		day,
		nothing,
		"",
		""
	]);
	return folded("The days as figures", table(`By day: ${head[1]}`, head, rows));
}
// src/pages/trends/sections/latency.ts
const plottedRoutes = 20;
function latencySection({ latency }) {
	const { routes, gone } = latency;
	if (routes.length === 0) return [];
	return [
		table("p95 of the last release", [
			"route",
			"p95",
			"change",
			"better or worse",
			"budget",
			"median of five before",
			"median of 30 days"
		], routes.slice(0, 200).map((route) => {
			const { check, change, isOverBudget, months, last } = route;
			return [
				check,
				showP95(last.p95Ms),
				last.beforeMs === void 0 || last.p95Ms === null ? "" : showChange(last.p95Ms, last.beforeMs),
				changeWords[change],
				last.budgetMs === null ? "none" : `${showP95(last.budgetMs)}${isOverBudget ? " (over)" : ""}`,
				last.beforeMs === void 0 ? "fewer than five" : showP95(last.beforeMs),
				months ? `${showP95(months.nowMs)}, ${showP95(months.beforeMs)} in the 30 before (${showChange(months.nowMs, months.beforeMs)})` : "not compared"
			];
		}), true),
		...leftOut$1(routes.length, 200),
		...routes.slice(0, plottedRoutes).map(routeArticle),
		...routes.length > plottedRoutes ? [html`<p>Plots of the first ${plottedRoutes} routes.</p>\n`] : [],
		...gone.length > 0 ? [html`<details><summary>${plural(gone.length, "route")} that the last five releases did not measure</summary><ul>${gone.slice(0, 200).map((check) => html`<li>${check}</li>`)}</ul></details>\n`] : []
	];
}
function routeArticle(route) {
	const { check, change, isOverBudget } = route;
	const points = route.points.slice(-50);
	const status = change === "worse" || isOverBudget ? "fail" : "pass";
	const [first, last] = [points[0], points.at(-1)].map((point) => label(point));
	const hasFailed = points.some(({ p95Ms }) => p95Ms === null);
	const caption = `p95 of ${plural(points.length, "release")}${points.some((point) => !isRelease(point)) ? " and days before" : ""}; dashed the budget${hasFailed ? ", a red line failed requests" : ""}.`;
	const rows = points.toReversed().map(({ at, sha, p95Ms, budgetMs, beforeMs }) => [
		sha?.slice(0, 7) ?? "",
		inTable(at),
		showP95(p95Ms),
		budgetMs === null ? "none" : showP95(budgetMs),
		beforeMs === void 0 ? "not compared" : showP95(beforeMs),
		beforeMs === void 0 || p95Ms === null ? "" : showChange(p95Ms, beforeMs)
	]);
	return html`<article class="route ${status}">
<h3><span class="text">${check}</span></h3>
${points.length > 1 && linePlot(points.map(({ p95Ms }) => p95Ms), points.map(({ budgetMs }) => budgetMs), {
		ends: [first, last],
		caption
	}, showP95)}${folded("The releases as figures", table(`p95 of ${check} by release`, [
		"release",
		"time (UTC)",
		"p95",
		"budget",
		"median of five before",
		"change"
	], rows))}</article>
`;
}
function label({ at, sha }) {
	return sha?.slice(0, 7) ?? at.slice(0, 10);
}
// src/pages/trends/sections/releases.ts
const plottedWeeks = 13;
function releasesSection({ releases, at }) {
	const { list, source, now, before } = releases;
	if (list.length === 0) return [];
	const counts = (name, of) => [
		name,
		String(of.releases),
		of.perWeek === void 0 ? "not known" : String(Number(of.perWeek.toPrecision(2))),
		of.judged === 0 ? "not known" : `${of.failed} of ${of.judged} (${percent(of.failed / of.judged)})`,
		String(of.rolledBack),
		String(of.rollbacks),
		String(of.releases - of.judged)
	];
	const weeks = weeksOf(list, at);
	const most = Math.max(1, ...weeks.map(({ releases }) => releases.length));
	const bars = weeks.map(({ releases }) => {
		const failed = releases.filter(isFailure).length;
		const unjudged = releases.filter((each) => each.verdict === "unjudged" && !isFailure(each)).length;
		return [
			{
				kind: "bad",
				share: failed / most
			},
			{
				kind: "unclear",
				share: unjudged / most
			},
			{
				kind: "good",
				share: (releases.length - failed - unjudged) / most
			}
		];
	});
	const weekRows = weeks.toReversed().map(({ from, releases }) => [
		from,
		String(releases.length),
		String(releases.filter(isFailure).length),
		String(releases.filter(({ isRollback }) => isRollback).length)
	]);
	const failures = list.filter(isFailure).toReversed();
	return [
		table("Releases", [
			"",
			"releases",
			"a week",
			"failed or rolled back",
			"rolled back",
			"rollbacks",
			"not judged"
		], [counts(`last 30 days`, now), counts("before", before)]),
		html`<p>A release is ${source === "deployments" ? "a deployment at GitHub" : "a gate run of another commit than the one before"}.</p>\n`,
		...failures.length > 0 ? [
			html`<h3>Failed or rolled back</h3>\n`,
			table("Releases that failed or were rolled back", releaseHead, failures.slice(0, 10).map(releaseRow)),
			...leftOut$1(failures.length, 10)
		] : [],
		barPlot(bars, {
			top: String(most),
			ends: [weeks[0]?.from ?? "", weeks.at(-1)?.from ?? ""],
			caption: "Releases of the last 13 weeks: red those that failed or were rolled back, yellow those that nobody judged."
		}),
		folded("The weeks as figures", table("Releases by week", [
			"week from",
			"releases",
			"failed or rolled back",
			"rollbacks"
		], weekRows)),
		folded(`The last ${Math.min(list.length, 50)} releases`, table("The last releases", releaseHead, list.slice(-50).toReversed().map(releaseRow)))
	];
}
const releaseHead = [
	"release",
	"time (UTC)",
	"what became of it"
];
function releaseRow(release) {
	const { sha, at, verdict, isRollback, isRolledBack, mendedAt } = release;
	const became = [
		{
			pass: "passed",
			fail: "failed",
			unjudged: "not judged"
		}[verdict],
		isRolledBack && "rolled back",
		isRollback && "a rollback",
		mendedAt && `passed at ${inTable(mendedAt)}`
	];
	return [
		sha?.slice(0, 7) ?? "no commit",
		inTable(at),
		became.filter(Boolean).join(", ")
	];
}
function weeksOf(list, at) {
	const end = Date.parse(at.slice(0, 10)) + dayMs;
	const weeks = Array.from({ length: plottedWeeks }, (_, index) => ({
		from: isoDay(end - (plottedWeeks - index) * 7 * dayMs),
		releases: []
	}));
	for (const release of list) {
		const back = Math.floor((end - 1 - Date.parse(release.at)) / (7 * dayMs));
		weeks[12 - Math.max(0, back)]?.releases.push(release);
	}
	return weeks;
}
// src/pages/trends/sections/restore.ts
function restoreSection({ restore }) {
	const { list, open } = restore;
	if (list.length === 0) return [];
	const over = list.filter(({ ms }) => ms !== void 0);
	const rows = [...open, ...over].map((each) => [
		restoreTitle(each),
		inTable(each.at),
		each.ms === void 0 ? "open" : showDuration(each.ms)
	]);
	const head = [
		"what",
		"since (UTC)",
		"restored after"
	];
	const others = rows.slice(10, 200);
	return [
		table("The last times to restore", head, rows.slice(0, 10)),
		...others.length > 0 ? [folded(`${others.length} before them`, table("Times to restore before them", head, others))] : [],
		...leftOut$1(rows.length, 200)
	];
}
// src/pages/trends/page.ts
function trendsPage(trends, style) {
	const answers = answersOf(trends);
	const contents = {
		uptime: uptimeSection,
		latency: latencySection,
		errors: errorsSection,
		releases: releasesSection,
		restore: restoreSection
	};
	const { title, kind, words } = heading(trends, answers);
	const body = html`<a class="skip" href="#${answers[0]?.id}">Skip to the first section</a>
<header class="${kind}">
<p class="gate">Launch Gate · trends of ${trends.environment}</p>
<h1>${title}</h1>
${words.map((line) => html`<p class="counts">${line}</p>\n`)}<ul class="facts" aria-label="What is compared"><li>as of ${utcTime(Date.parse(trends.at))}</li><li>the last ${30} days with the ${30} before</li><li>${readInWords(trends)}</li></ul>
</header>
<nav aria-label="Contents"><ul>${answers.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
<main>
${answers.map((answer) => section(answer, contents[answer.id](trends)))}</main>
<footer>Launch Gate. Days are those of UTC.</footer>`;
	return htmlDocument({
		title: `${trends.environment}: ${title}`,
		style,
		body
	});
}
function section({ id, title, change, sentence }, content) {
	return html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
<p class="answer"><span class="badge ${change}">${changeWords[change]}</span> ${sentence}</p>
${content}</section>
`;
}
function heading(trends, answers) {
	const named = (wanted) => answers.filter(({ change }) => change === wanted).map(({ title }) => title);
	const [worse, better, same] = [
		named("worse"),
		named("better"),
		named("same")
	];
	const lines = [...worse.length > 0 ? [`Worse: ${worse.join(", ")}`] : [], ...better.length > 0 ? [`Better: ${better.join(", ")}`] : []];
	const open = openNow(trends.restore);
	if (open) return {
		title: `Open: ${open.what}`,
		kind: "fail",
		words: [open.since, ...lines]
	};
	const [title = same.length > 0 ? "No change" : hasRecords(trends) ? "Too little to compare yet" : "No runs yet", ...words] = lines;
	return {
		title,
		kind: worse.length > 0 ? "fail" : lines.length + same.length > 0 ? "pass" : "none",
		words
	};
}
function readInWords(trends) {
	const { runs, days } = trends.read;
	return [
		plural(runs, "run"),
		...days > 0 ? [`${plural(days, "day")} before them`] : [],
		...leftOut(trends)
	].join(", ");
}
function leftOut({ read: { newer, ignored } }) {
	return [...newer > 0 ? [`${plural(newer, "line")} of a newer version left out`] : [], ...ignored > 0 ? [`${plural(ignored, "line")} that cannot be read`] : []];
}
// src/commands/trends.ts
const defaultState = ".launch-gate/uptime";
const noRuns = {
	days: [],
	runs: [],
	ignored: 0,
	newer: 0
};
async function readTrends({ config, environment, state }, context) {
	const name = environment || config.latency.environment || "production";
	const setting = settingOf(config, context);
	const named = state ?? config.uptime?.state;
	const store = openRuns(setting, context);
	const [history, rounds] = await Promise.all([store && readRuns(() => store.readRuns(name)), readRounds(roundStores(name, setting, named, context))]);
	if (!history && !rounds && named === void 0) throw new GateError("NO_HISTORY", {});
	return trendsOf(name, history ?? noRuns, rounds, context.clock.now());
}
function settingOf({ latency: { history = "auto" } }, { env }) {
	if (history !== "auto") return history;
	return tokenOf(env) && env["GITHUB_REPOSITORY"] ? "branch" : "off";
}
function placeOf(setting) {
	return setting === "off" ? void 0 : setting === "branch" ? `the branch ${historyBranch}` : setting;
}
async function readRuns(read) {
	try {
		return await read();
	} catch (error) {
		if (error instanceof GateError) throw error;
		throw new GateError("HISTORY_UNREADABLE", { problem: error.message }, { cause: error });
	}
}
async function readRounds(stores) {
	for (const store of stores) {
		const { text } = await store.read();
		if (text !== void 0) return readState(text, store.where);
	}
}
function roundStores(environment, setting, named, context) {
	const { cwd, github, clock } = context;
	const options = {
		checkouts: checkoutsOf(context),
		look: (text) => text,
		now: () => clock.now()
	};
	if (named !== void 0) return [folderStore(resolve(cwd, named), options)];
	if (setting === "branch") return github ? [uptimeBranch(github, environment, options.look)] : [];
	const own = folderStore(resolve(cwd, defaultState), options);
	if (setting === "off") return [own];
	return [folderStore(resolve(cwd, setting), options, `uptime-${environmentFile(environment)}.json`), own];
}
async function trends(request, paths, rules, context) {
	hideSecretsOf(request.config, context.redactor);
	for (const path of [paths.html, paths.json]) if (path !== void 0) await assertWritable(path, rules);
	const found = await readTrends(request, context);
	const look = createLastLook(context);
	await writeTrends(found, paths, rules, look);
	return {
		trends: found,
		look,
		where: placeOf(settingOf(request.config, context))
	};
}
async function writeTrends(trends, paths, rules, look) {
	if (paths.html !== void 0) {
		const page = trendsPage(trends, readTrendsStyle());
		await replaceFile(paths.html, look.at("page of trends", page, "html"), rules);
	}
	if (paths.json !== void 0) await replaceFile(paths.json, trendsJson({
		trends,
		look
	}), rules);
}
function trendsJson({ trends, look }) {
	return look.at("figures of trends", `${JSON.stringify(trends)}\n`, "json");
}
function trendsText({ trends, look, where }) {
	const lines = answersOf(trends).map(({ title, change, sentence }) => `${changeWords[change].padEnd(12)}  ${title}: ${sentence}`);
	const missing = leftOut(trends);
	if (missing.length > 0) lines.unshift(`Not among the figures: ${missing.join(", ")}.`);
	if (!hasRecords(trends)) lines.unshift(`No run has left a summary of ${trends.environment}${where ? ` in ${where}` : ""} yet. Each run that judges the site leaves one where a history is kept; --environment names another, such as local.`);
	return look.at("output", `${neutraliseLog(lines.map(oneLine).join("\n"))}\n`);
}
function trendsSummary({ trends, look }) {
	const rows = answersOf(trends).map(({ title, change, sentence }) => row([
		`**${changeWords[change]}**`,
		title,
		inline(sentence)
	]));
	const head = `### Trends of ${inline(trends.environment)}\n\n| | | the last 30 days |\n|---|---|---|`;
	return look.at("summary", `${head}\n${rows.join("\n")}\n`);
}
export { trends, trendsJson, trendsSummary, trendsText };
