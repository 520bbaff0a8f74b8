import { isRead, runChecks } from "./checks.js";
// src/staying/round.ts
const pausesMs = [2e3, 1e4];
function isReadOnly({ steps, cleanup }) {
	return cleanup.length === 0 && steps.every(isRead);
}
async function runRound(checks, config, context, site) {
	const { clock, signal } = context;
	const probes = checks.map((check) => ({
		check,
		state: "unjudged",
		tries: []
	}));
	let open = probes;
	for (const pauseMs of [0, ...pausesMs]) {
		if (open.length === 0) break;
		if (pauseMs > 0) await clock.sleep(pauseMs, signal).catch(() => {});
		if (signal.aborted) break;
		await site.sessions.nextRound();
		const at = clock.now();
		const once = open.map(({ check }) => withoutRetries(check));
		const checked = await runChecks(once, config, context, site);
		for (const [index, probe] of open.entries()) record(probe, checked[index], at);
		open = open.filter(({ tries, reason }) => reason === void 0 && tries.at(-1)?.passed === false);
	}
	for (const probe of probes) probe.state = stateOf(probe);
	return probes;
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
function record(probe, { result, findings, isThrottled }, at) {
	if (isThrottled || result.status === "inconclusive") {
		probe.reason = isThrottled ? "the server answered 429 (too many requests)" : result.reason ?? "it was stopped";
		return;
	}
	const finding = findings.find(({ status }) => status === "fail");
	probe.tries.push({
		at,
		passed: result.status === "pass",
		steps: result.steps,
		finding
	});
}
function stateOf({ tries, reason }) {
	if (tries.at(-1)?.passed) return tries.length === 1 ? "up" : "degraded";
	return reason === void 0 && tries.length > pausesMs.length ? "down" : "unjudged";
}
export { isReadOnly, runRound };
