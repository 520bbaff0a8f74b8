import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import { createBrowsers, createSessions, runCheck, stopReason } from "./checks.js";
import { fewer, plural } from "./start.js";
import { showDuration } from "./run.js";
import { p95Ranks, percentile } from "./percentiles.js";
import { percent } from "./percent.js";
import { layerRedactor } from "./layer-redactor.js";
const { performance } = require("node:perf_hooks");
// src/pillars/burst/judge.ts
const busyShare = .7;
function judgeBurst(burst, seen, busy) {
	const stopped = seen.sign === "throttled" ? [throttled(burst, seen)] : [];
	const judged = seen.tallies.flatMap((tally) => errors(tally, burst, seen) ?? p95(tally, burst, busy) ?? []);
	return [
		...stopped,
		...judged,
		...notAsked(burst, seen)
	];
}
function p95Of({ timesMs }) {
	return timesMs.length === 0 ? void 0 : percentile(timesMs.toSorted((a, b) => a - b), .95);
}
function errors({ check, runs, failed, first }, burst, { sign, durationMs }) {
	const share = check.latency?.errors ?? 0;
	if (failed <= share * runs) return void 0;
	const { name, at } = check;
	return {
		rule: "burst/errors",
		subject: name,
		status: "fail",
		severity: "high",
		title: `${name}: ${failed} of ${plural(runs, "run")} failed with ${plural(burst.users, "user")} at the same time`,
		expected: share > 0 ? `at most ${percent(share)} fail` : "none fails",
		observed: [
			first?.title,
			first?.observed,
			sign === "harm" && `the burst was stopped after ${showDuration(durationMs)}: more than 20 % of the requests got a 5xx or no answer`
		].filter(Boolean).join("\n"),
		layer: first?.layer,
		where: {
			...at,
			url: first?.where.url
		},
		reproduce: "launch-gate run burst",
		fix: "Look at the log of the server for the time of the burst: limits of connections, of a pool, of memory or of workers.",
		fingerprint: `burst/errors:${name}`
	};
}
function p95(tally, burst, busy) {
	const { check, timesMs } = tally;
	const budgetMs = check.latency?.p95Ms;
	const p95Ms = p95Of(tally);
	if (budgetMs === void 0 || p95Ms === void 0 || p95Ms <= budgetMs) return void 0;
	const { lower } = p95Ranks(timesMs.length);
	const atLeastMs = lower === null ? void 0 : timesMs.toSorted((a, b) => a - b)[lower - 1];
	const isSure = atLeastMs !== void 0 && atLeastMs > budgetMs && busy <= busyShare;
	const { name } = check;
	return {
		rule: "burst/p95",
		subject: name,
		status: isSure ? "fail" : "inconclusive",
		severity: "high",
		title: `${name}: p95 ${showDuration(p95Ms)} with ${plural(burst.users, "user")} at the same time, budget ${showDuration(budgetMs)}`,
		expected: `p95 at most ${showDuration(budgetMs)}`,
		observed: [
			`${timesMs.filter((ms) => ms > budgetMs).length} of ${plural(timesMs.length, "request")} over budget`,
			busy > busyShare && `this machine itself was busy for ${percent(busy)} of the time, so it cannot tell who was slow`,
			!isSure && busy <= busyShare && "too few requests to tell"
		].filter(Boolean).join("; "),
		where: { ...check.latency?.at ?? check.at },
		reproduce: "launch-gate run burst",
		fix: "Look for what requests wait for: a lock, a pool, one worker. Or give the check the budget that it needs.",
		fingerprint: `burst/p95:${name}`
	};
}
function notAsked({ forMs }, { tallies, requests, sign }) {
	if (requests === 0 || sign) return [];
	return tallies.filter(({ runs }) => runs === 0).map(({ check: { name, at } }) => ({
		rule: "burst/errors",
		subject: name,
		status: "inconclusive",
		severity: "high",
		title: `${name}: no user came to it before the burst was over`,
		expected: "each check of the burst is asked",
		observed: `the checks before it took all of ${showDuration(forMs)}`,
		where: { ...at },
		reproduce: "launch-gate run burst",
		fix: "Give the burst more time with \"for\", or look for what is slow in the checks before it.",
		fingerprint: `burst/errors:${name}`
	}));
}
function throttled({ users, at }, { requests, durationMs }) {
	return {
		rule: "burst/throttled",
		status: "inconclusive",
		severity: "high",
		title: `The server answered 429, too many requests, to ${plural(users, "user")} at one address`,
		expected: "answers that tell how the release bears these users",
		observed: `the burst was stopped after ${showDuration(durationMs)} and ${plural(requests, "request")}`,
		where: { ...at },
		fix: "Let the address of the runner through the rate limit, or ask less: fewer users, or a longer pause.",
		fingerprint: "burst/throttled"
	};
}
// src/pillars/burst/tally.ts
const minRequests = 10;
const harmfulShare = .2;
function createCounter(checks) {
	const tallies = new Map(checks.map((check) => [check, {
		check,
		runs: 0,
		failed: 0,
		timesMs: []
	}]));
	const counter = {
		tallies: [...tallies.values()],
		requests: 0,
		bad: 0,
		add(check, { result, findings, isThrottled }) {
			const tally = tallies.get(check);
			if (!tally || result.status === "inconclusive") return void 0;
			const last = result.steps.at(-1);
			counter.requests += Math.max(1, result.steps.length);
			tally.runs += 1;
			if (isThrottled) return "throttled";
			if (result.status === "pass") {
				if (last) tally.timesMs.push(last.durationMs);
				return;
			}
			tally.failed += 1;
			tally.first ??= findings.find(({ status }) => status === "fail");
			if (last?.status === void 0 || last.status >= 500) counter.bad += 1;
			return counter.requests >= minRequests && counter.bad > harmfulShare * counter.requests ? "harm" : void 0;
		}
	};
	return counter;
}
// src/pillars/burst/users.ts
async function sendUsers(burst, config, given, site) {
	const { clock, log } = given;
	const stop = new AbortController();
	const signal = AbortSignal.any([given.signal, stop.signal]);
	const context = {
		...given,
		signal,
		log: {
			info() {},
			progress() {}
		}
	};
	const checks = new Map(burst.checks.map((check) => [check, withoutRetries(check)]));
	const counter = createCounter(burst.checks);
	const start = clock.monotonic();
	const elapsed = () => clock.monotonic() - start;
	let sign;
	const browsers = createBrowsers(config, context);
	async function runAs(sessions, own) {
		for (;;) {
			await sessions.nextRound();
			for (const [check, once] of checks) {
				if (signal.aborted) return;
				const visit = {
					...own,
					redactor: layerRedactor(own.redactor)
				};
				const seen = counter.add(check, await runCheck(once, config, visit, {
					client: site.client,
					sessions,
					browsers
				}));
				log.progress(`burst: ${counter.requests} requests`);
				if (seen && !sign) {
					sign = seen;
					stop.abort(new Error("the burst was stopped"));
				}
				await clock.sleep(burst.pauseMs * (.5 + Math.random()), signal);
				if (elapsed() >= burst.forMs) return;
			}
		}
	}
	const users = Array.from({ length: burst.users }, () => {
		const own = {
			...context,
			redactor: layerRedactor(context.redactor)
		};
		return runAs(sessionsOf(config, own, site), own).catch((error) => {
			if (!signal.aborted) throw error;
		});
	});
	try {
		await Promise.all(users);
	} finally {
		stop.abort(new Error("the burst is over"));
		await Promise.allSettled(users);
		log.progress("");
	}
	return {
		...counter,
		durationMs: elapsed(),
		sign
	};
}
function withoutRetries(check) {
	return {
		...check,
		steps: check.steps.map((step) => ({
			...step,
			retries: 0
		}))
	};
}
function sessionsOf(config, context, { client, sessions }) {
	const own = createSessions(config, context, client);
	const isOwn = new Set(config.sessions.flatMap(({ name, perUser }) => perUser ? [name] : []));
	const of = (name) => isOwn.has(name) ? own : sessions;
	return {
		open: (name, baseUrl) => of(name).open(name, baseUrl),
		renew: (name, lost, baseUrl) => of(name).renew(name, lost, baseUrl),
		nextRound: () => own.nextRound()
	};
}
// src/pillars/burst/run.ts
async function runBurst(burst, config, context, { before = [], ...site }) {
	const names = new Set(burst.checks.map(({ name }) => name));
	const broken = before.filter(({ name, status }) => names.has(name) && status !== "pass");
	if (broken.length > 0) return {
		name: "burst",
		status: "skipped",
		reason: `not begun, as not all of its checks passed one by one: ${fewer(broken.map(({ name }) => name), 5).join(", ")}`,
		durationMs: 0,
		counts: {},
		findings: [],
		isUnjudged: true
	};
	context.log.info(`burst: ${plural(burst.users, "user")} for ${showDuration(burst.forMs)}, each runs ${plural(names.size, "check")} one after another`);
	const idle = performance.eventLoopUtilization();
	const seen = await sendUsers(burst, config, context, site);
	const busy = performance.eventLoopUtilization(idle).utilization;
	return resultOf(burst, seen, busy, context.signal);
}
function resultOf(burst, seen, busy, signal) {
	const { tallies, requests, durationMs } = seen;
	const findings = judgeBurst(burst, seen, busy);
	const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
	const [slowest] = tallies.flatMap((tally) => ({
		name: tally.check.name,
		p95Ms: p95Of(tally) ?? -1
	})).toSorted((a, b) => b.p95Ms - a.p95Ms);
	const reason = [
		`${plural(burst.users, "user")} for ${showDuration(durationMs)}: ${plural(requests, "request")}, ${plural(failed, "run")} failed`,
		slowest && slowest.p95Ms >= 0 && `slowest p95 ${showDuration(slowest.p95Ms)} (${slowest.name})`,
		signal.aborted && stopReason(signal)
	];
	const isFailing = findings.some(({ status }) => status === "fail");
	const isOpen = signal.aborted || findings.length > 0 || requests === 0;
	return {
		name: "burst",
		status: isFailing ? "fail" : isOpen ? "inconclusive" : "pass",
		reason: reason.filter(Boolean).join("; "),
		durationMs,
		counts: {
			users: burst.users,
			requests,
			failed
		},
		findings,
		isUnjudged: !isFailing && (seen.sign === "throttled" || requests === 0)
	};
}
export { runBurst };
