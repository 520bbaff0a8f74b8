import { createTrust, groupBy } from "./run.js";
import { reproduceRoute } from "./reproduce-route.js";
import { holdsSecret, plural } from "./start.js";
import { createSessions, openClient, prepareRequest, whyUnusable } from "./checks.js";
import { askOnce, atMostMs, sampleRoutes } from "./sampler.js";
import { compareBatches, minRatio } from "./compare-rule.js";
import { duration } from "./wording.js";
// src/pillars/latency/compare-pairs.ts
const maxFailed = 3;
async function measurePairs(checks, config, context, sides) {
	const pairs = [];
	for (const check of checks) pairs.push(await planPair(check, context, sides));
	const routes = pairs.flatMap((pair) => "routes" in pair ? pair.routes : []);
	const { ratePerSecond, maxInFlight } = config.latency;
	if (routes.length > 0 && !context.signal.aborted) {
		const most = duration(atMostMs(routes, ratePerSecond, maxInFlight));
		context.log.info(`latency: side by side with ${sides[1].baseUrl}, ${routes.length * 60} requests in ${most}`);
	}
	const sampled = await sampleRoutes(routes, {
		ratePerSecond,
		maxInFlight,
		clock: context.clock,
		signal: context.signal,
		random: Math.random,
		onProgress: (_, requests) => context.log.progress(`latency: side by side with ${sides[1].baseUrl}, ${requests} of ${routes.length * 60} requests`)
	});
	return pairs.map((pair) => {
		if (!("routes" in pair)) return pair;
		const [current, previous] = pair.routes.map((route) => sampled[routes.indexOf(route)]);
		return outcome(pair.check, current, previous);
	});
}
async function planPair(check, context, sides) {
	if (sides[0]?.baseUrl === sides[1]?.baseUrl) return {
		check,
		reason: "compare-url is the deployment itself"
	};
	if (check.on) return {
		check,
		reason: "it is asked of another host than base-url"
	};
	const step = check.steps[0];
	const pair = { ended: false };
	const routes = [];
	for (const { baseUrl, client, sessions } of sides) {
		const opened = check.session === void 0 ? void 0 : await sessions.open(check.session);
		if (opened && !opened.ok) return {
			check,
			reason: `${opened.reason} at ${baseUrl}`
		};
		const jar = opened?.session.jar.cloneSync();
		const session = opened && jar && {
			...opened.session,
			jar
		};
		let request;
		try {
			request = await prepareRequest(step, {
				baseUrl,
				session,
				captured: new Map(),
				context
			});
		} catch (error) {
			return {
				check,
				reason: whyUnusable(error)
			};
		}
		if (new URL(request.url).origin !== baseUrl) return {
			check,
			reason: "its URL is not one of base-url"
		};
		routes.push({
			name: check.name,
			expectedMs: check.latency?.p95Ms ?? 1e3,
			maxRequests: 60,
			decide(samples) {
				const failed = samples.filter(({ reason }) => reason !== void 0).length;
				if (baseUrl === sides[1]?.baseUrl && failed > maxFailed) pair.ended = true;
				if (pair.ended) return "inconclusive";
				return samples.length < 60 ? "open" : "pass";
			},
			async ask(fresh, signal) {
				if (pair.ended) return { kind: "aborted" };
				const answer = await askOnce(client, step, request, context.redactor, fresh, signal);
				if (answer.kind === "throttled") pair.ended = true;
				return answer;
			}
		});
	}
	return {
		check,
		routes
	};
}
function outcome(check, current, previous) {
	if ([current, previous].some(({ stopped }) => stopped === "throttled")) return {
		check,
		reason: "a server answered 429 (too many requests)"
	};
	const failed = previous.samples.flatMap(({ reason }) => reason ?? []);
	if (failed.length > maxFailed) return {
		check,
		reason: `the previous deployment does not answer as expected: ${failed[0]}`
	};
	if ([current, previous].some(({ samples }) => samples.length < 60)) return {
		check,
		reason: "the run ended first"
	};
	const first = compareBatches(sorted(current), sorted(previous));
	if (!Number.isFinite(first.p50Ms)) return {
		check,
		reason: "most requests to this deployment failed"
	};
	return {
		check,
		first
	};
}
function sorted({ samples }) {
	return samples.map(({ ms }) => ms).sort((a, b) => a - b);
}
// src/pillars/latency/compare.ts
const pauseMs = 3e4;
async function compareDeployments(config, context, options) {
	const { previous, failedChecks } = options;
	const baseUrl = config.baseUrl ?? "";
	const checks = config.checks.filter(({ name, latency }) => latency && !failedChecks.has(name));
	const measure = async (some) => {
		const [client, previousClient] = [await openClient(config, context), await openClient({
			...config,
			baseUrl: previous.url
		}, context)];
		previousSessions ??= createSessions({
			...config,
			baseUrl: previous.url
		}, context, previousClient);
		try {
			return await measurePairs(some, config, context, [{
				baseUrl,
				client,
				sessions: options.sessions
			}, {
				baseUrl: previous.url,
				client: previousClient,
				sessions: previousSessions
			}]);
		} finally {
			await Promise.all([client.close(), previousClient.close()]);
		}
	};
	let previousSessions;
	const closed = previous.trusted ? [] : checks.filter((check) => isPrivate(check, config));
	const first = await measure(checks.filter((check) => !closed.includes(check)));
	const alarmed = first.flatMap((one) => "first" in one && one.first.slower ? one.check : []);
	if (alarmed.length > 0) {
		context.log.info(`${alarmed.length} of ${checks.length} routes slower than ${previous.url}; measuring again in 30 s.`);
		await context.clock.sleep(pauseMs, context.signal).catch(() => {});
	}
	const again = alarmed.length > 0 ? await measure(alarmed) : [];
	return checks.map((check) => {
		const reason = "what it sends is secret, and nobody but GitHub names the previous deployment";
		if (closed.includes(check)) return {
			check,
			reason
		};
		const one = first.find((other) => other.check === check);
		const two = again.find((other) => other.check === check);
		if (!two || !("first" in one)) return one;
		return "first" in two ? {
			check,
			first: one.first,
			second: two.first
		} : two;
	});
}
function isPrivate(check, config) {
	return check.session !== void 0 || holdsSecret([
		check,
		config.protectionBypass,
		config.tls
	]);
}
// src/pillars/latency/compare-judge.ts
function compareResult(compared, url) {
	if ("reason" in compared) return {
		url,
		p50Ms: null,
		ratio: null,
		verdict: "inconclusive",
		reason: compared.reason
	};
	const { previousP50Ms, ratio, slower } = compared.second ?? compared.first;
	return {
		url,
		p50Ms: Math.round(previousP50Ms * 10) / 10,
		ratio: Math.round(ratio * 1e3) / 1e3,
		verdict: slower ? "fail" : "pass"
	};
}
function judgeComparisons(all, { url, at, reproduce }, onInconclusive) {
	const where = {
		file: at.file,
		line: at.line,
		column: at.column
	};
	const reasons = groupBy(all.flatMap((one) => "reason" in one ? one : []), ({ reason }) => reason);
	return [...all.flatMap((one) => "first" in one && (one.second ?? one.first).slower ? regression(one, url, reproduce(one.check)) : []), ...[...reasons].map(([reason, routes]) => {
		const names = routes.map(({ check }) => check.name).join(", ");
		return {
			rule: "latency/regression",
			status: onInconclusive === "fail" ? "fail" : "inconclusive",
			severity: onInconclusive === "fail" ? "high" : "medium",
			title: `Regression not evaluated for ${plural(routes.length, "route")}`,
			observed: `${names}: ${reason}`,
			where: {
				...where,
				url
			},
			fingerprint: `latency/regression:${reason}`
		};
	})];
}
function regression({ check, first, second }, url, again) {
	const { name, latency, at } = check;
	const place = latency?.at ?? at;
	const repeated = second ? `; again after 30 s: ${medians(second)}` : "";
	return {
		rule: "latency/regression",
		subject: name,
		status: "fail",
		severity: "high",
		title: `${name}: ${(second ?? first).ratio.toFixed(2)} times as slow as the previous deployment`,
		expected: `median below ${minRatio} times, or less than 10 ms above, that of ${url}`,
		observed: `${medians(first)} (medians of 60 requests to each, side by side)${repeated}`,
		where: {
			file: place.file,
			line: place.line,
			column: place.column,
			url: again.url
		},
		reproduce: again.command,
		fix: "This is a real difference between the two deployments, not noise between two runs: in the code, its data, or where it runs. Compare the two, or go back.",
		fingerprint: `latency/regression:${name}`
	};
}
function medians({ p50Ms, previousP50Ms }) {
	return `${duration(p50Ms)} against ${duration(previousP50Ms)}`;
}
// src/pillars/latency/regressions.ts
async function addComparison(pillar, config, context, { sessions, failedChecks, findPrevious }) {
	const { compare, onInconclusive } = config.latency;
	if (!compare) return pillar;
	const startedAt = context.clock.monotonic();
	const previous = compare.url === "auto" ? await lookUp(config, context, findPrevious) : named(compare.url);
	if (!previous) return pillar;
	const all = await compareDeployments(config, context, {
		previous,
		sessions,
		failedChecks
	});
	const reproduce = (check) => {
		const here = reproduceRoute(check, config, config.baseUrl, context);
		const before = reproduceRoute(check, config, previous.url, context);
		return {
			url: here.url,
			command: `${here.command}\n${before.command}`
		};
	};
	const findings = judgeComparisons(all, {
		url: previous.url,
		at: compare.at,
		reproduce
	}, onInconclusive);
	const slower = all.filter((one) => compareResult(one, previous.url).verdict === "fail").length;
	const isOpen = findings.some(({ status }) => status === "inconclusive");
	return {
		...pillar,
		status: findings.some(({ status }) => status === "fail") ? "fail" : isOpen && pillar.status === "pass" ? "inconclusive" : pillar.status,
		reason: slower > 0 ? `${pillar.reason}; ${slower} slower than the previous deployment` : pillar.reason,
		durationMs: pillar.durationMs + context.clock.monotonic() - startedAt,
		findings: [...pillar.findings, ...findings],
		latency: pillar.latency?.map((result) => {
			const found = all.find(({ check }) => check.name === result.check);
			return found ? {
				...result,
				compare: compareResult(found, previous.url)
			} : result;
		})
	};
}
function named(url) {
	return {
		url,
		trusted: true
	};
}
async function lookUp({ baseUrl, allowedHosts }, { log }, findPrevious) {
	const found = await findPrevious();
	if ("problem" in found) {
		log.info(`Not compared with a previous deployment: ${found.problem}`);
		return;
	}
	log.info(`Compared with the deployment of ${found.sha.slice(0, 7)}, ${found.url}`);
	return {
		url: found.url,
		trusted: createTrust(baseUrl, allowedHosts)(new URL(found.url))
	};
}
export { addComparison };
