import { createBrowsers, createSessions, openClient, runChecks, stopReason } from "./checks.js";
import { reproduceRoute } from "./reproduce-route.js";
import { isReadOnly, runRound } from "./round.js";
import { watchedChecks } from "./checks3.js";
import { groupBy, showDuration, utcTime } from "./run.js";
import { percentile } from "./percentiles.js";
import { percent } from "./percent.js";
import { holdsSecret, plural, show } from "./start.js";
import { errorsRule, fails, maxRequests, p95Rule } from "./stairs.js";
// src/staying/watch/finding.ts
const maxTold = 5;
const layerWords = {
	dns: "DNS (the name leads to no public address)",
	tcp: "TCP (nothing accepts the connection)",
	tls: "TLS (the connection cannot be encrypted)",
	edge: "edge (a proxy or the platform answers in place of the application)",
	application: "application"
};
const back = "Go back to the release before";
function watchFinding(failed, around) {
	switch (failed.of) {
		case "down": return downFinding(failed, around);
		case "errors": return errorsFinding(failed, around);
		case "p95": return p95Finding(failed, around);
	}
}
function downFinding({ probes, sinceMs }, around) {
	const findings = probes.flatMap(findingOf);
	const [first] = findings;
	const names = probes.map(({ check }) => check.name);
	const layer = first?.layer;
	return {
		rule: "watch/down",
		subject: names.length === 1 ? names[0] : void 0,
		status: "fail",
		severity: "blocker",
		title: `Down ${showDuration(sinceMs)} after the go-live: ${list(names)}`,
		expected: "every check passes in one of three tries (at once, after 2 s, after 10 s more)",
		observed: lines([
			...shown(findings).map(({ title }) => `${title}, three times`),
			first?.observed,
			...circumstances(sinceMs, layer, around)
		]),
		layer,
		where: {
			...probes[0]?.check.at,
			url: first?.where.url
		},
		reproduce: commands(findings),
		fix: `${back}, then look at ${lookAt(layer)}. A check that may fail by itself is left out with "watch: false".`,
		fingerprint: `watch/down:${names.length === 1 ? names[0] : names.length}`
	};
}
function errorsFinding({ n, over, first, share }, around) {
	const { findings, names, layer } = reasons(over);
	const counts = [...names].map(([name, count]) => `${name} (${count})`);
	return {
		rule: "watch/errors",
		subject: names.size === 1 ? [...names.keys()][0] : void 0,
		status: "fail",
		severity: "high",
		title: `${over.length} of ${plural(n, "request")} failed after the go-live, budget ${percent(share)}: ${list([...names.keys()])}`,
		expected: `at most ${percent(share)} of all requests fail`,
		observed: lines([
			`failed: ${list(counts)}`,
			...shown(findings).map(({ title }) => title),
			findings[0]?.observed,
			...circumstances(first.sinceMs, layer, around)
		]),
		layer,
		where: {
			...over.at(-1)?.check.at,
			url: findings[0]?.where.url
		},
		reproduce: commands(findings),
		fix: `${back}, then look for the reason in the log of the server: what fails once in a while fails for some users always.`,
		fingerprint: "watch/errors"
	};
}
function p95Finding(failed, around) {
	const { check, budgetMs, n, over, first, samplesMs } = failed;
	const { name } = check;
	const { url, command } = around.timed(check);
	const p95Ms = percentile(samplesMs.toSorted((a, b) => a - b), .95);
	const failures = over.filter(({ finding }) => finding).length;
	return {
		rule: "watch/p95",
		subject: name,
		status: "fail",
		severity: "high",
		title: `${name}: ${over.length} of ${plural(n, "request")} over ${showDuration(budgetMs)} after the go-live`,
		expected: `p95 at most ${showDuration(budgetMs)}`,
		observed: lines([
			Number.isFinite(p95Ms) ? `p95 ${showDuration(p95Ms)}` : void 0,
			failures > 0 ? `${failures} of them failed` : void 0,
			...circumstances(first.sinceMs, reasons(over).layer ?? "application", around)
		]),
		layer: reasons(over).layer ?? "application",
		where: {
			...(check.latency ?? check).at,
			url
		},
		reproduce: command,
		fix: `${back}, or raise the budget if the route has to take this long.`,
		fingerprint: `watch/p95:${name}`
	};
}
function circumstances(sinceMs, layer, { liveAt, lastGoodMs, previous }) {
	const lastGood = lastGoodMs === void 0 ? "no round passed before" : `the last round in which all passed began at ${utcTime(liveAt + lastGoodMs, "second")}`;
	return [
		`began ${showDuration(sinceMs)} after the go-live, at ${utcTime(liveAt + sinceMs, "second")}; ${lastGood}`,
		layer && `layer: ${layerWords[layer]}`,
		previous
	];
}
function reasons(over) {
	const failed = over.filter(({ finding }) => finding);
	const findings = [...groupBy(failed.toReversed(), ({ check }) => check.name).values()].flatMap(([newest]) => newest?.finding ?? []);
	const names = countEach(over.map(({ check }) => check.name));
	const [layer] = [...countEach(failed.flatMap(({ finding }) => finding?.layer ?? []))].toSorted(([, a], [, b]) => b - a)[0] ?? [];
	return {
		findings,
		names,
		layer
	};
}
function countEach(values) {
	const counts = new Map();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return counts;
}
function findingOf({ tries }) {
	const finding = tries.at(-1)?.finding;
	return finding ? [finding] : [];
}
function commands(findings) {
	return [...new Set(shown(findings).flatMap(({ reproduce }) => reproduce ?? []))].join("\n") || void 0;
}
function shown(findings) {
	return findings.slice(0, maxTold);
}
function list(names) {
	const more = names.length - maxTold;
	return names.slice(0, maxTold).join(", ") + (more > 0 ? ` and ${more} more` : "");
}
function lines(parts) {
	return parts.filter(Boolean).join("\n");
}
function lookAt(layer) {
	switch (layer) {
		case "dns": return "the DNS records of the host";
		case "tcp": return "whether the release still runs, and what stands before it";
		case "tls": return "the certificate of the host";
		case "edge": return "the proxy or platform, and whether the application behind it still runs";
		default: return "the log of the application";
	}
}
// src/staying/watch/requests.ts
function requestsOf(round) {
	const logins = new Set();
	return round.probes.flatMap(({ check, tries }) => tries.map((one, index) => ({
		check,
		one,
		index
	}))).toSorted((a, b) => a.index - b.index).flatMap(({ check, one }) => {
		const { steps, passed, finding } = one;
		const common = {
			check,
			round: round.number,
			sinceMs: sinceMs(round, one)
		};
		if (steps.length > 0) return steps.map((step, index) => {
			const over = !passed && index === steps.length - 1;
			return {
				...common,
				step,
				over,
				finding: over ? finding : void 0
			};
		});
		const login = `${one.at} ${finding?.fingerprint}`;
		if (logins.has(login)) return [];
		logins.add(login);
		return [{
			...common,
			over: true,
			finding
		}];
	});
}
function sampleOf(round, { check, tries: [first] }, budgetMs) {
	const step = first?.steps.at(-1);
	if (!first || !step) return void 0;
	const over = !first.passed || step.durationMs > budgetMs;
	return {
		check,
		round: round.number,
		sinceMs: sinceMs(round, first),
		step,
		over,
		finding: first.finding
	};
}
function sinceMs({ at, sinceMs }, one) {
	return sinceMs + Math.max(0, one.at - at);
}
// src/staying/watch/tally.ts
function openTally(rule, share) {
	const block = maxRequests(rule);
	let n = 0;
	let over = [];
	return { add(each) {
		if (n === block) {
			n = 0;
			over = [];
		}
		n += 1;
		if (!each.over) return void 0;
		over.push({
			each,
			n
		});
		if (!fails(rule, n, over.length) || over[0]?.each.round === each.round) return void 0;
		return {
			n,
			over: over.map((one) => one.each),
			first: beginning(over, n, share).each
		};
	} };
}
function beginning(over, end, share) {
	let best = {
		one: over[0],
		excess: Number.NEGATIVE_INFINITY
	};
	for (const [index, one] of over.entries()) {
		const excess = over.length - index - 2 * share * (end - one.n + 1);
		if (excess > best.excess) best = {
			one,
			excess
		};
	}
	return best.one;
}
// src/staying/watch/judge.ts
const p95Share = .05;
function openJudge(checks, share) {
	const errors = openTally(errorsRule(share), share);
	const routes = checks.flatMap((check) => {
		const budgetMs = check.latency?.p95Ms;
		if (budgetMs === void 0) return [];
		return [{
			check,
			budgetMs,
			tally: openTally(p95Rule, p95Share),
			samplesMs: []
		}];
	});
	return { add(round) {
		const requests = requestsOf(round);
		const failed = byCause(round);
		for (const request of requests) {
			const alarm = errors.add(request);
			if (alarm && failed.length === 0) failed.push({
				of: "errors",
				share,
				...alarm
			});
		}
		const isBroken = failed.length > 0;
		for (const { check, budgetMs, tally, samplesMs } of routes) {
			const probe = round.probes.find((one) => one.check === check);
			const sample = probe && sampleOf(round, probe, budgetMs);
			if (!sample) continue;
			samplesMs.push(sample.finding ? Number.POSITIVE_INFINITY : sample.step?.durationMs ?? 0);
			const alarm = tally.add(sample);
			if (alarm && !isBroken) failed.push({
				of: "p95",
				check,
				budgetMs,
				samplesMs: samplesMs.slice(-alarm.n),
				...alarm
			});
		}
		return {
			failed,
			requests: requests.length,
			failures: requests.filter(({ over }) => over).length
		};
	} };
}
function byCause(round) {
	const causes = new Map();
	for (const probe of round.probes) {
		if (probe.state !== "down") continue;
		const { layer, where } = probe.tries.at(-1)?.finding ?? {};
		const cause = `${layer} ${URL.parse(where?.url ?? "")?.host}`;
		causes.set(cause, [...causes.get(cause) ?? [], probe]);
	}
	return [...causes.values()].map((probes) => ({
		of: "down",
		probes,
		sinceMs: Math.min(...probes.map(({ tries: [first] }) => first ? sinceMs(round, first) : round.sinceMs))
	}));
}
// src/staying/watch/previous.ts
const maxChecks = 3;
const timesAsked = 3;
const limitMs = 1e4;
async function askPrevious(failing, { url, trusted }, config, context) {
	const there = {
		...config,
		baseUrl: url
	};
	const checks = failing.filter((check) => isAskable(check, url)).filter((check) => trusted || !holdsSecret([
		check,
		config.protectionBypass,
		config.tls
	])).slice(0, maxChecks);
	if (url === config.baseUrl || checks.length === 0) return void 0;
	const ended = new AbortController();
	context.clock.sleep(limitMs, ended.signal).then(() => ended.abort(), () => {});
	const limited = {
		...context,
		signal: AbortSignal.any([context.signal, ended.signal])
	};
	const client = await openClient(there, limited);
	const site = {
		client,
		sessions: createSessions(there, limited, client),
		browsers: createBrowsers(there, limited)
	};
	const answers = [];
	for (let time = 0; time < timesAsked; time += 1) for (const { result, findings } of await runChecks(checks, there, limited, site)) if (result.status === "pass" || result.status === "fail") answers.push({
		result,
		title: findings[0]?.title
	});
	ended.abort();
	await client.close().catch(() => {});
	const failed = answers.filter(({ result }) => result.status === "fail");
	const asked = `the previous deployment (${url})`;
	if (answers.length === 0) return `${asked} did not answer within ${limitMs / 1e3} s`;
	if (failed.length === 0) return `${asked} answers as expected, ${answers.length} of ${answers.length} times`;
	return `${asked} fails as well, ${failed.length} of ${answers.length} times: ${failed[0]?.title}`;
}
function isAskable(check, url) {
	return check.session === void 0 && check.on === void 0 && check.page === void 0 && isReadOnly(check) && check.steps.every(({ role, target }) => role === void 0 && URL.parse(show(target), url)?.origin === url);
}
// src/staying/watch/result.ts
function watchResult({ durationMs, findings, stopped, checks, ...counts }) {
	const { rounds, requests, failures } = counts;
	const unclear = checks.filter(({ judged }) => 2 * judged <= rounds);
	const seen = `${`${plural(rounds, "round")} of ${plural(checks.length, "check")} in ${showDuration(durationMs)}`}, ${failures} of ${plural(requests, "request")} failed`;
	const common = {
		name: "watch",
		durationMs,
		counts: {
			checks: checks.length,
			...counts
		}
	};
	if (findings.length > 0) return {
		...common,
		status: "fail",
		reason: seen,
		findings
	};
	if (stopped !== void 0) return {
		...common,
		status: "inconclusive",
		reason: `${stopped}; ${seen}`,
		findings
	};
	if (unclear.length === 0) return {
		...common,
		status: "pass",
		reason: seen,
		findings
	};
	return {
		...common,
		status: "inconclusive",
		reason: `${seen}; ${plural(unclear.length, "check")} not judged in most rounds`,
		findings: unclear.map((one) => unclearFinding(one, rounds)),
		isUnjudged: unclear.length === checks.length
	};
}
function unclearFinding({ check, judged, reason }, rounds) {
	const { name, at } = check;
	return {
		rule: "watch/down",
		subject: name,
		status: "inconclusive",
		severity: "medium",
		title: `${name}: judged in only ${judged} of ${plural(rounds, "round")} after the go-live`,
		expected: "an answer that can be judged in most rounds",
		observed: reason,
		where: { ...at },
		fix: "Let the runner through, give \"watch\" a longer interval, or leave the check out with \"watch: false\".",
		fingerprint: `watch/down:${name}`
	};
}
// src/staying/watch/teller.ts
const everyMs = 6e4;
function createTeller(log, forMs, checks) {
	let toldAtMs = 0;
	log.info(`watch: ${plural(checks, "check")} for ${showDuration(forMs)}`);
	return (elapsedMs, { rounds, requests, failures }) => {
		const line = `watch: ${showDuration(elapsedMs)} of ${showDuration(forMs)}, ${plural(rounds, "round")}, ${failures} of ${plural(requests, "request")} failed`;
		if (log.showsProgress) return log.progress(line);
		if (elapsedMs - toldAtMs < everyMs) return;
		toldAtMs = elapsedMs;
		log.info(line);
	};
}
// src/staying/watch/watch.ts
const closer = {
	intervalMs: 3e3,
	forMs: 6e4
};
async function runWatch(watch, config, context, released) {
	const { clock, signal } = context;
	const checks = watchedChecks(config, watch);
	const judge = openJudge(checks, watch.errors);
	const judged = new Map(checks.map((check) => [check, {
		check,
		judged: 0,
		reason: void 0
	}]));
	const counts = {
		rounds: 0,
		requests: 0,
		failures: 0
	};
	const browsers = lastingBrowsers(config, context);
	const quiet = {
		...context,
		log: {
			...context.log,
			progress() {}
		}
	};
	const tell = createTeller(context.log, watch.forMs, checks.length);
	const liveAt = clock.now();
	const start = clock.monotonic();
	const elapsed = () => clock.monotonic() - start;
	let failed = [];
	let lastGoodMs;
	let closerUntilMs = 0;
	try {
		for (let nextMs = 0;;) {
			await clock.sleep(Math.max(0, nextMs - elapsed()), signal).catch(() => {});
			if (signal.aborted) break;
			const begun = {
				number: counts.rounds,
				at: clock.now(),
				sinceMs: elapsed()
			};
			const probes = await runRound(checks, config, quiet, {
				...released,
				browsers: browsers.current()
			});
			if (signal.aborted) break;
			const round = {
				...begun,
				probes
			};
			const decision = judge.add(round);
			counts.rounds += 1;
			counts.requests += decision.requests;
			counts.failures += decision.failures;
			for (const { check, state, reason } of probes) {
				const one = judged.get(check);
				if (one && state === "unjudged") one.reason = reason;
				else if (one) one.judged += 1;
			}
			failed = decision.failed;
			if (failed.length > 0) break;
			tell(elapsed(), counts);
			if (probes.every(({ state }) => state === "up")) lastGoodMs = begun.sinceMs;
			if (begun.sinceMs >= watch.forMs) break;
			if (decision.failures > 0) closerUntilMs = elapsed() + closer.forMs;
			await browsers.replaceLost(probes);
			const intervalMs = elapsed() < closerUntilMs ? Math.min(closer.intervalMs, watch.intervalMs) : watch.intervalMs;
			nextMs = Math.min(begun.sinceMs + intervalMs, watch.forMs);
		}
	} finally {
		await browsers.close();
	}
	const durationMs = elapsed();
	const previous = failed.length > 0 && released.previous ? await askPrevious(failed.flatMap(checksOf), released.previous, config, context) : void 0;
	const timed = (check) => reproduceRoute(check, config, check.on?.baseUrl ?? config.baseUrl, context);
	return watchResult({
		...counts,
		durationMs,
		checks: [...judged.values()],
		findings: failed.map((one) => watchFinding(one, {
			liveAt,
			lastGoodMs,
			previous,
			timed
		})),
		stopped: signal.aborted ? stopReason(signal) : void 0
	});
}
function checksOf(failed) {
	const checks = failed.of === "down" ? failed.probes.map(({ check }) => check) : failed.over.map(({ check }) => check);
	return [...new Set(checks)];
}
function lastingBrowsers(config, context) {
	let browsers = createBrowsers(config, context);
	return {
		current: () => browsers,
		async replaceLost(probes) {
			if (!probes.some(({ check, state }) => check.page && state === "unjudged")) return;
			await browsers.close();
			browsers = createBrowsers(config, context);
		},
		close: () => browsers.close()
	};
}
export { runWatch };
