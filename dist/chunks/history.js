import { GateError, show } from "./start.js";
import { newRecord } from "./record.js";
import { percentile } from "./percentiles.js";
import { exceedsBaseline } from "./baseline.js";
import { duration } from "./wording.js";
// src/pillars/latency/drift.ts
const minDifferenceMs = {
	p50: 30,
	p95: 50
};
function releasesOf(records, { check, route }, sha) {
	const releases = new Map();
	for (const record of records.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))) {
		const found = record.routes.find((one) => one.check === check && one.route === route);
		if (!found || found.n < 60 || sha !== void 0 && record.sha === sha) continue;
		const { n, samplesMs, slower = false } = found;
		const key = record.sha ?? record.at;
		const sortedMs = withFailed(samplesMs, n);
		if (!isMeasured(sortedMs)) continue;
		releases.delete(key);
		releases.set(key, {
			at: record.at,
			sha: record.sha,
			sortedMs,
			slower
		});
	}
	return [...releases.values()];
}
function judgeDrift(sortedMs, releases) {
	const pending = releases.at(-1)?.slower ?? false;
	const settled = (pending ? releases.slice(0, -1) : releases).slice(-10);
	if (settled.length < 5 || sortedMs.length < 60) return {
		judged: false,
		releases: settled.length
	};
	const compare = (share, difference) => {
		const value = percentile(sortedMs, share);
		const past = settled.map((release) => percentile(release.sortedMs, share));
		return {
			value,
			past,
			slower: exceedsBaseline(value, past, difference)
		};
	};
	const p50Ms = compare(.5, minDifferenceMs.p50);
	const p95Ms = compare(.95, minDifferenceMs.p95);
	const slower = p50Ms.slower || p95Ms.slower;
	return {
		judged: true,
		slower,
		confirmed: slower && pending,
		p50Ms,
		p95Ms
	};
}
function isMeasured(sortedMs) {
	return (sortedMs[0] ?? 0) > 0 && Number.isFinite(percentile(sortedMs, .95));
}
function withFailed(samplesMs, n) {
	return [...samplesMs, ...Array(Math.max(0, n - samplesMs.length)).fill(Number.POSITIVE_INFINITY)];
}
// src/pillars/latency/drift-finding.ts
function driftFinding(check, { p50Ms, p95Ms, confirmed }, at, onDrift) {
	const fails = confirmed && onDrift === "fail";
	const observed = [["p95", p95Ms], ["p50", p50Ms]].filter(([, { slower }]) => slower).map(([name, { value, past }]) => {
		const [fastest, slowest] = [Math.min(...past), Math.max(...past)];
		return `${name} ${duration(value)}; the last ${past.length} deployments had ${duration(fastest)} to ${duration(slowest)}`;
	});
	return {
		rule: "latency/drift",
		subject: check,
		status: fails ? "fail" : "warn",
		severity: "high",
		title: `${check}: slower than its past deployments${confirmed ? ", for the second time in a row" : ""}`,
		observed: observed.join("; "),
		where: { ...at },
		fix: confirmed ? "Two deployments in a row measured it: look for what changed in the first of them." : "It may be the runner or the hour. The next deployment confirms it or not; compare-url would tell now.",
		fingerprint: `latency/drift:${check}`
	};
}
// src/pillars/latency/history.ts
function openHistory(store, config, run, context) {
	const { log, redactor } = context;
	const environment = redactor.redact(run.environment);
	const slower = new Set();
	let measured = [];
	let isLost = false;
	const lose = (what) => (error) => {
		isLost = true;
		log.info(`The history of p95 was not ${what}: ${error.message}`);
	};
	return {
		async assertOwn() {
			await store.assertOwn?.(run.environment).catch((error) => {
				if (error instanceof GateError) throw error;
			});
		},
		async judge(pillar) {
			measured = pillar.latency ?? [];
			const { records, ignored } = await store.read(environment).catch(lose("read")) ?? {
				records: [],
				ignored: 0
			};
			if (ignored > 0) log.info(`The history of p95 holds ${ignored} entries that are no records; they are ignored.`);
			const findings = [...pillar.findings];
			const latency = measured.map((result) => {
				const releases = releasesOf(records, {
					check: result.check,
					route: routeOf(result, config)
				}, run.sha);
				const drift = judgeDrift(sortedMs(result), releases);
				if (drift.judged && drift.slower) {
					slower.add(result.check);
					const at = config.checks.find(({ name }) => name === result.check)?.latency?.at;
					findings.push(driftFinding(result.check, drift, at, config.latency.onDrift));
				}
				return {
					...result,
					history: releases.map(pastRelease),
					drift: driftResult(drift)
				};
			});
			const fails = findings.some(({ status, rule }) => status === "fail" && rule === "latency/drift");
			return {
				...pillar,
				status: fails ? "fail" : pillar.status,
				findings,
				latency
			};
		},
		async keep() {
			if (run.foreign || isLost) return;
			const routes = measured.filter(({ samplesMs }) => samplesMs.length > 0).map((result) => ({
				check: redactor.redact(result.check),
				route: redactor.redact(routeOf(result, config)),
				n: result.samplesMs.length,
				over: result.over,
				samplesMs: sortedMs(result).filter(Number.isFinite),
				...slower.has(result.check) ? { slower: true } : {}
			}));
			if (routes.length === 0) return;
			const at = new Date(context.clock.now()).toISOString();
			const { sha } = run;
			await store.add(newRecord({
				at,
				sha,
				environment,
				runnerOs: context.env["RUNNER_OS"],
				routes
			})).catch(lose("written"));
		}
	};
}
function routeOf({ check }, { checks }) {
	const step = checks.find(({ name }) => name === check)?.steps[0];
	return step ? `${step.method} ${show(step.target)}` : "";
}
function sortedMs({ samplesMs }) {
	return samplesMs.map((ms) => ms ?? Number.POSITIVE_INFINITY).sort((a, b) => a - b);
}
function pastRelease({ at, sha, sortedMs }) {
	return {
		at,
		sha,
		p95Ms: percentile(sortedMs, .95)
	};
}
function driftResult(drift) {
	if (!drift.judged) return {
		releases: drift.releases,
		verdict: "inconclusive"
	};
	return {
		releases: drift.p95Ms.past.length,
		verdict: drift.slower ? "fail" : "pass"
	};
}
export { openHistory };
