import { plural } from "./start.js";
import { showInterval } from "./run.js";
import { percent } from "./percent.js";
import { errorsRule, judge, maxRequests, p50Rule, p95Rule } from "./stairs.js";
import { median } from "./median.js";
import { duration } from "./wording.js";
import { UnusableRequest, createSessions, prepareRequest } from "./checks.js";
import { reproduceRoute } from "./reproduce-route.js";
import { askOnce, atMostMs, sampleRoutes } from "./sampler.js";
import { layerRedactor } from "./layer-redactor.js";
import { p95Ranks, percentile } from "./percentiles.js";
// src/pillars/latency/assess.ts
function budgetsOf({ p95Ms, p50Ms, errors }) {
	const limits = {
		p95: p95Ms,
		p50: p50Ms,
		errors
	};
	return [
		"p95",
		"p50",
		"errors"
	].flatMap((of) => {
		const limit = limits[of];
		return limit === void 0 ? [] : [{
			of,
			limit
		}];
	});
}
function assess(budget, samples) {
	const rule = ruleOf(budget);
	let over = 0;
	let n = 0;
	let verdict = judge(rule, n, over);
	while (verdict === "open" && n < samples.length) {
		if (isOver(budget, samples[n])) over += 1;
		n += 1;
		verdict = judge(rule, n, over);
	}
	return {
		...budget,
		n,
		over,
		verdict
	};
}
function isOver({ of, limit }, { ms }) {
	return of === "errors" ? !Number.isFinite(ms) : ms > limit;
}
function verdictOf(assessed) {
	const verdicts = new Set(assessed.map(({ verdict }) => verdict));
	return [
		"fail",
		"open",
		"inconclusive"
	].find((verdict) => verdicts.has(verdict)) ?? "pass";
}
function mostRequests(budgets) {
	return Math.max(...budgets.map((budget) => maxRequests(ruleOf(budget))));
}
function ruleOf({ of, limit }) {
	if (of === "errors") return errorsRule(limit);
	return of === "p95" ? p95Rule : p50Rule;
}
// src/pillars/latency/slowdown-cause.ts
const onTheWire = [{
	name: "time to first byte",
	of: ({ timing }) => timing?.ttfbMs ?? 0
}, {
	name: "download",
	of: ({ timing }) => timing?.downloadMs ?? 0
}];
const waiting = {
	name: "waiting for earlier answers",
	of: ({ heldMs }) => heldMs
};
function whatGrew(samples, limitMs) {
	const timed = samples.filter(({ timing }) => timing);
	const slow = timed.filter(({ ms }) => ms > limitMs);
	const others = timed.filter(({ ms }) => ms <= limitMs);
	if (timed.length === 0) return void 0;
	const phases = timed.some(({ heldMs }) => heldMs > 0) ? [...onTheWire, waiting] : onTheWire;
	if (slow.length === 0 || others.length === 0) {
		const [first, second] = ranked(phases, (phase) => typical(phase, timed));
		return `${first.name} ${duration(first.ms)}, ${second.name} ${duration(second.ms)} (medians)`;
	}
	const [most, next] = ranked(phases, (phase) => typical(phase, slow) - typical(phase, others));
	const compared = `slow requests ${duration(typical(most, slow))}, others ${duration(typical(most, others))}`;
	const also = next.ms > most.ms / 3 ? `${next.name} grew too` : `${next.name} did not`;
	return `${most.name} grew (${compared}), ${also}`;
}
function ranked(phases, measure) {
	const all = phases.map((phase) => ({
		...phase,
		ms: measure(phase)
	})).sort((one, other) => other.ms - one.ms);
	return [all[0], all[1]];
}
function typical({ of }, samples) {
	return median(samples.map(of));
}
// src/pillars/latency/sparkline.ts
const levels = "▁▂▃▄▅▆▇█";
const failed = "×";
const maxWidth = 60;
function sparkline(samples, limitMs) {
	const group = Math.ceil(samples.length / maxWidth);
	let blocks = "";
	for (let from = 0; from < samples.length; from += group) {
		const slowest = Math.max(...samples.slice(from, from + group).map(({ ms }) => ms));
		const level = Math.ceil(slowest / limitMs * 4) - 1;
		blocks += Number.isFinite(slowest) ? levels[Math.min(Math.max(level, 0), 7)] : failed;
	}
	return blocks;
}
function sparklineLegend(samples, limit) {
	const group = Math.ceil(samples.length / maxWidth);
	return `${group > 1 ? `the slowest of ${group} requests a block` : "a block a request"}, in the order sent; from ${levels[4]} up over ${limit}, ${failed} failed`;
}
// src/pillars/latency/explain.ts
const verdicts = {
	pass: "budget kept",
	fail: "budget missed",
	inconclusive: "not settled"
};
function explain(result, budget, { samples }) {
	if (samples.length === 0) return "no request was measured";
	return `${[
		`${figure$1(result, budget)}${budget.over} of ${budget.n} ${what(budget)}, ${verdicts[budget.verdict]}`,
		...aboutFailures(samples),
		...aboutSlowness(budget, samples),
		...budget.over > 1 ? [`longest burst: ${longestBurst(budget, samples)}`] : [],
		...result.newConnections > 0 ? [`${result.newConnections} needed a new connection (not charged)`] : [],
		...result.coldMs === null ? [] : [`the first request ${duration(result.coldMs)}, connecting included`]
	].join("; ")}\n${drawn(budget, samples)}`;
}
function figure$1({ p95Ms, p50Ms, intervalMs }, { of }) {
	if (of === "errors") return "";
	if (of === "p50") return `p50 ${duration(p50Ms)}, `;
	return `p95 ${duration(p95Ms)}${intervalMs ? ` (interval ${showInterval(intervalMs)})` : ""}, `;
}
function what({ of, limit }) {
	return of === "errors" ? `failed, ${percent(limit)} may` : `over ${duration(limit)}`;
}
function aboutFailures(samples) {
	const failed = samples.filter(({ reason }) => reason);
	const [first] = failed;
	return first ? [`${failed.length} failed, the first: ${first.reason}${named(first)}`] : [];
}
function aboutSlowness({ of, limit }, samples) {
	const answered = samples.filter(({ timing }) => timing).sort((one, other) => other.ms - one.ms);
	if (of === "errors" || answered.length === 0) return [];
	const slowest = answered.slice(0, 3).map((sample) => duration(sample.ms) + named(sample));
	const grew = whatGrew(samples, limit);
	return [...grew ? [grew] : [], `slowest three: ${slowest.join(", ")}`];
}
function named({ requestId }) {
	return requestId ? ` (request id ${requestId})` : "";
}
function longestBurst(budget, samples) {
	let longest = 0;
	let current = 0;
	for (const sample of samples) {
		current = isOver(budget, sample) ? current + 1 : 0;
		longest = Math.max(longest, current);
	}
	return longest;
}
function drawn({ of, limit }, samples) {
	const answered = samples.map(({ ms }) => ms).filter(Number.isFinite);
	const limitMs = of === "errors" ? Math.max(1, ...answered) : limit;
	return `${sparkline(samples, limitMs)}  (${sparklineLegend(samples, duration(limitMs))})`;
}
// src/pillars/latency/undecided.ts
function whatWouldDecide(budget, { stopped, samples }) {
	const { of, n, over } = budget;
	if (stopped === "throttled") return `The server answered 429 (too many requests) after ${n} measured requests, and was asked no more: exempt the runner from the limit, or lower "rate" under "latency".`;
	const most = mostRequests([budget]);
	if (stopped === "aborted") return `The run ended after ${n} of at most ${most} requests: give it a longer "deadline", or sample fewer routes.`;
	const { passing, failing } = ruleOf(budget);
	const [pass, fail] = [passing.at(-1), failing.at(-1)];
	const verb = of === "errors" ? "fail" : "be over";
	const bounds = `To pass, at most ${pass?.k} of ${pass?.n} may ${verb}; ${fail?.k} of ${fail?.n} miss the budget. ${over} of ${n} is too close to tell.`;
	if (of === "errors") return `${bounds} Look for what failed in the server log, or allow more errors.`;
	const enough = passingLimit(budget, samples);
	return `${bounds} Make the route faster or raise the budget.${enough === void 0 ? "" : ` A budget of ${duration(enough)} would have passed.`}`;
}
function passingLimit(budget, samples) {
	const limits = ruleOf(budget).passing.filter(({ n }) => n <= samples.length).map(({ k, n }) => {
		return samples.slice(0, n).map(({ ms }) => ms).sort((a, b) => b - a)[k];
	});
	const least = Math.min(...limits);
	return Number.isFinite(least) ? Math.ceil(least) : void 0;
}
// src/pillars/latency/judge.ts
function judgeRoute(result, sampled, place, onInconclusive) {
	return result.budgets.filter(({ verdict }) => verdict === result.verdict && verdict !== "pass").map((budget) => {
		const failed = budget.verdict === "fail";
		return {
			...common(result.check, budget, place),
			status: failed || onInconclusive === "fail" ? "fail" : "inconclusive",
			severity: failed || onInconclusive === "fail" ? "high" : "medium",
			title: `${result.check}: ${failed ? failure(result, budget) : `${budget.of} not settled against its budget of ${shown(budget)}`}`,
			observed: explain(result, budget, sampled),
			fix: failed ? failureFix(result, budget, sampled) : whatWouldDecide(budget, sampled)
		};
	});
}
function unsendable(name, budget, place, error) {
	return {
		...common(name, budget, place),
		status: "fail",
		severity: "high",
		title: `${name}: its request cannot be sent`,
		observed: error.message
	};
}
function common(name, budget, { at, url, reproduce }) {
	const expected = budget.of === "errors" ? `at most ${shown(budget)} fail` : `${budget.of} at most ${shown(budget)}`;
	return {
		rule: `latency/${budget.of}`,
		subject: name,
		expected,
		where: {
			file: at.file,
			line: at.line,
			column: at.column,
			url
		},
		reproduce,
		fingerprint: `latency/${budget.of}:${name}`
	};
}
function shown({ of, limit }) {
	return of === "errors" ? percent(limit) : duration(limit);
}
function failure(result, budget) {
	const { of, n, over } = budget;
	if (of === "errors") return `${over} of ${n} failed, budget ${shown(budget)}`;
	const { intervalMs } = result;
	const ms = figure(result, of);
	if (ms === null) return `too many of ${n} requests failed, budget ${shown(budget)}`;
	const interval = of === "p95" && intervalMs ? ` (${showInterval(intervalMs)})` : "";
	return `${of} ${duration(ms)}${interval}, budget ${shown(budget)}`;
}
function figure({ p95Ms, p50Ms }, of) {
	return of === "p95" ? p95Ms : p50Ms;
}
function failureFix(result, { of, n, over }, { samples }) {
	const failed = samples.slice(0, n).filter(({ reason }) => reason).length;
	if (of === "errors") return "Look for the reason in the server log; what fails once in a while fails for some users always.";
	return figure(result, of) === null || failed * 2 > over ? "The requests that failed weigh more than those that were slow: look for their reason in the server log." : "Compare with the last release; if the route has to take this long, raise its budget in the configuration.";
}
// src/pillars/latency/login.ts
async function logInOnce(name, config, context, client, fresh, signal) {
	const redactor = layerRedactor(context.redactor);
	const responses = [];
	const counting = {
		...client,
		async send(request, either) {
			const response = await client.send({
				...request,
				retries: 0,
				fresh: fresh && responses.length === 0
			}, either);
			responses.push(response);
			return response;
		}
	};
	const log = {
		info() {},
		progress() {}
	};
	const startedAt = context.clock.monotonic();
	const opened = await createSessions(config, {
		...context,
		redactor,
		log,
		signal
	}, counting).open(name);
	const elapsedMs = context.clock.monotonic() - startedAt;
	if (opened.ok) return {
		kind: "answered",
		timing: together(responses, elapsedMs)
	};
	if (signal.aborted) return { kind: "aborted" };
	if (responses.at(-1)?.status === 429) return { kind: "throttled" };
	return {
		kind: "failed",
		reason: opened.finding.observed ?? opened.finding.title
	};
}
function together(responses, elapsedMs) {
	const sum = (phase) => responses.reduce((total, { timing }) => total + timing[phase], 0);
	return {
		dnsMs: sum("dnsMs"),
		tcpMs: sum("tcpMs"),
		tlsMs: sum("tlsMs"),
		ttfbMs: responses.length > 0 ? sum("ttfbMs") : elapsedMs,
		downloadMs: sum("downloadMs"),
		totalMs: responses.length > 0 ? sum("totalMs") : elapsedMs,
		connected: responses.some(({ timing }) => timing.connected)
	};
}
// src/pillars/latency/plan.ts
async function plan(check, budget, config, context, { client, sessions, failedChecks }) {
	const { name } = check;
	const baseUrl = check.on?.baseUrl ?? config.baseUrl;
	const budgets = budgetsOf(budget);
	if (failedChecks.has(name)) return {
		name,
		budgets,
		unsampled: `${name} did not pass its smoke check`
	};
	const opened = check.session === void 0 ? void 0 : await sessions.open(check.session, baseUrl);
	if (opened && !opened.ok) return {
		name,
		budgets,
		unsampled: `${name}: ${opened.reason}`,
		finding: opened.finding
	};
	const step = check.steps[0];
	const captured = new Map();
	const jar = opened?.session.jar.cloneSync();
	const session = opened && jar && {
		...opened.session,
		jar
	};
	const { url, command } = reproduceRoute(check, config, baseUrl, context);
	const place = {
		at: budget.at,
		url,
		reproduce: command
	};
	try {
		const request = await prepareRequest(step, {
			baseUrl,
			session,
			captured,
			context
		});
		const ask = (fresh, signal) => askOnce(client, step, request, context.redactor, fresh, signal);
		return {
			name,
			budgets,
			route: routeOf(name, budgets, ask),
			place
		};
	} catch (error) {
		if (!(error instanceof UnusableRequest)) throw error;
		const finding = unsendable(name, budgets[0], place, error);
		return {
			name,
			budgets,
			unsampled: `${name}: ${error.message}`,
			finding
		};
	}
}
async function planLogin(session, budget, config, context, { client, sessions }) {
	const name = `session ${session.name}`;
	const budgets = budgetsOf(budget);
	const opened = await sessions.open(session.name);
	if (!opened.ok) return {
		name,
		budgets,
		unsampled: opened.reason,
		finding: opened.finding
	};
	const ask = (fresh, signal) => logInOnce(session.name, config, context, client, fresh, signal);
	return {
		name,
		budgets,
		route: routeOf(name, budgets, ask),
		place: { at: budget.at }
	};
}
const defaultPaceMs = 1e3;
function routeOf(name, budgets, ask) {
	return {
		name,
		expectedMs: budgets.find(({ of }) => of !== "errors")?.limit ?? defaultPaceMs,
		maxRequests: mostRequests(budgets),
		decide: (samples) => verdictOf(budgets.map((budget) => assess(budget, samples))),
		ask
	};
}
// src/pillars/latency/result.ts
function latencyResult(check, budgets, sampled) {
	const assessed = budgets.map((budget) => assess(budget, sampled.samples));
	const first = assessed[0];
	const judged = sampled.samples.slice(0, first?.n);
	const sorted = judged.map(({ ms }) => ms).sort((a, b) => a - b);
	return {
		check,
		n: sorted.length,
		over: first?.over ?? 0,
		p50Ms: sorted.length > 0 ? measured(percentile(sorted, .5)) : null,
		p95Ms: sorted.length > 0 ? measured(percentile(sorted, .95)) : null,
		intervalMs: interval(sorted),
		coldMs: sampled.cold ? tenth(firstVisit(sampled.cold)) : null,
		phases: phases(sampled),
		budgetMs: budgets.find(({ of }) => of === "p95")?.limit ?? null,
		verdict: sampled.verdict,
		budgets: assessed.map((one) => ({
			...one,
			verdict: one.verdict === "open" ? "inconclusive" : one.verdict
		})),
		samplesMs: sampled.samples.map(({ ms }) => measured(ms)),
		newConnections: sampled.samples.filter(({ timing }) => timing?.connected).length,
		longestBurst: first ? longestBurst(first, judged) : 0
	};
}
function interval(sorted) {
	const { lower, upper } = p95Ranks(sorted.length);
	const low = lower === null ? null : measured(sorted[lower - 1]);
	if (low === null) return null;
	return [low, upper === null ? null : measured(sorted[upper - 1])];
}
function firstVisit({ dnsMs, tcpMs, tlsMs, totalMs }) {
	return dnsMs + tcpMs + tlsMs + totalMs;
}
function phases({ cold, samples }) {
	const timings = samples.flatMap(({ timing }) => timing ?? []);
	if (!cold || timings.length === 0) return null;
	return {
		dnsMs: tenth(cold.dnsMs),
		tcpMs: tenth(cold.tcpMs),
		tlsMs: tenth(cold.tlsMs),
		ttfbMs: tenth(median(timings.map(({ ttfbMs }) => ttfbMs))),
		downloadMs: tenth(median(timings.map(({ downloadMs }) => downloadMs)))
	};
}
function measured(ms) {
	return Number.isFinite(ms) ? tenth(ms) : null;
}
function tenth(ms) {
	return Math.round(ms * 10) / 10;
}
// src/pillars/latency/run.ts
async function runLatency(config, context, deps) {
	const startedAt = context.clock.monotonic();
	const plans = [];
	for (const check of config.checks) if (check.latency) plans.push(await plan(check, check.latency, config, context, deps));
	for (const session of config.sessions) if (session.latency) plans.push(await planLogin(session, session.latency, config, context, deps));
	const sampled = await sample(plans, config, context);
	const findings = [];
	const latency = plans.map((one) => {
		if ("unsampled" in one) {
			if (one.finding) findings.push(one.finding);
			const verdict = one.finding?.status === "inconclusive" ? "inconclusive" : "fail";
			return latencyResult(one.name, one.budgets, {
				samples: [],
				verdict
			});
		}
		const samples = sampled.get(one);
		const result = latencyResult(one.name, one.budgets, samples);
		findings.push(...judgeRoute(result, samples, one.place, config.latency.onInconclusive));
		return result;
	});
	return {
		name: "latency",
		status: statusOf(latency, findings),
		reason: reasonOf(latency, plans),
		durationMs: context.clock.monotonic() - startedAt,
		counts: {
			routes: latency.length,
			requests: latency.reduce((sum, { samplesMs }) => sum + samplesMs.length, 0)
		},
		findings,
		isUnjudged: latency.length > 0 && latency.every(({ n, verdict }) => n === 0 && verdict === "inconclusive"),
		latency
	};
}
async function sample(plans, { latency: { ratePerSecond, maxInFlight }, deadlineMs }, { clock, log, signal }) {
	const planned = plans.filter((one) => "route" in one);
	const routes = planned.map(({ route }) => route);
	const most = routes.reduce((sum, { maxRequests }) => sum + maxRequests, 0);
	const mostMs = atMostMs(routes, ratePerSecond, maxInFlight);
	if (routes.length > 0 && !signal.aborted) {
		const late = mostMs > deadlineMs ? `, longer than the deadline of ${duration(deadlineMs)}` : "";
		log.info(`latency: ${plural(routes.length, "route")}, at most ${most} requests in ${duration(mostMs)}${late}`);
	}
	const results = await sampleRoutes(routes, {
		ratePerSecond,
		maxInFlight,
		clock,
		signal,
		random: Math.random,
		onProgress: (decided, requests) => log.progress(`latency: ${decided} of ${plural(routes.length, "route")} decided, ${requests} of at most ${most} requests`)
	});
	return new Map(planned.map((one, i) => [one, results[i]]));
}
function statusOf(latency, findings) {
	if (latency.length === 0) return "skipped";
	if (latency.some(({ verdict }) => verdict === "fail") || findings.some(({ status }) => status === "fail")) return "fail";
	return latency.some(({ verdict }) => verdict === "inconclusive") ? "inconclusive" : "pass";
}
function reasonOf(latency, plans) {
	if (latency.length === 0) return "no check has a latency budget";
	const routes = plural(latency.length, "route");
	const sampled = latency.filter((_, i) => "route" in plans[i]);
	const over = sampled.filter(({ verdict }) => verdict === "fail").length;
	const open = sampled.filter(({ verdict }) => verdict === "inconclusive").length;
	const others = plans.flatMap((one) => "unsampled" in one ? one.unsampled : []);
	const parts = [];
	if (over > 0) parts.push(`${over} of ${routes} over budget`);
	if (open > 0) parts.push(`${open} of ${routes} not settled`);
	if (others.length > 0) parts.push(`not sampled: ${others.join("; ")}`);
	return parts.join("; ") || `${routes} within budget`;
}
export { runLatency };
