import { show } from "./start.js";
// src/staying/metrics/figures.ts
const windowMs = 36e5;
function newFigures(checks, config, redact) {
	const seen = new Map();
	return {
		checks: checks.map((check) => {
			const name = redact(check.name);
			const times = (seen.get(name) ?? 0) + 1;
			seen.set(name, times);
			return {
				labels: {
					check: times === 1 ? name : `${name} #${times}`,
					host: redact(hostOf(check, config))
				},
				budget: check.latency,
				rounds: {
					up: 0,
					degraded: 0,
					down: 0,
					unjudged: 0
				},
				passed: {
					count: 0,
					sumMs: 0,
					overP95: 0,
					overP50: 0
				},
				recent: []
			};
		}),
		certificates: [],
		rounds: {
			done: 0,
			failed: 0
		},
		openIncidents: {
			blocker: 0,
			high: 0,
			medium: 0
		}
	};
}
function addRound(figures, { probes, certificates, state }, now) {
	for (const [index, probe] of probes.entries()) addProbe(figures.checks[index], probe, now);
	figures.certificates = certificates;
	figures.rounds.done += 1;
	figures.rounds.lastAt = now;
	const open = state.incidents.filter(({ resolvedAt }) => resolvedAt === void 0);
	for (const severity of [
		"blocker",
		"high",
		"medium"
	]) figures.openIncidents[severity] = open.filter((incident) => incident.severity === severity).length;
}
function addProbe(figures, { state, tries }, now) {
	const steps = tries.at(-1)?.steps ?? [];
	const ms = steps.reduce((sum, step) => sum + step.durationMs, 0);
	figures.last = {
		state,
		ms: steps.length > 0 ? ms : void 0,
		phases: sumOf(steps.flatMap((step) => step.phases ?? []))
	};
	figures.rounds[state] += 1;
	const { budget, passed } = figures;
	if (state === "up") {
		passed.count += 1;
		passed.sumMs += ms;
		if (budget?.p95Ms !== void 0 && ms > budget.p95Ms) passed.overP95 += 1;
		if (budget?.p50Ms !== void 0 && ms > budget.p50Ms) passed.overP50 += 1;
		figures.recent.push({
			at: now,
			ms
		});
	}
	figures.recent = figures.recent.filter(({ at }) => Math.abs(now - at) < windowMs).slice(-3600);
}
function sumOf(phases) {
	if (phases.length === 0) return void 0;
	const sum = {
		dnsMs: 0,
		tcpMs: 0,
		tlsMs: 0,
		ttfbMs: 0,
		downloadMs: 0
	};
	for (const each of phases) for (const key of Object.keys(sum)) sum[key] += each[key];
	return sum;
}
function hostOf({ steps: [first], page, on }, { baseUrl }) {
	const target = page?.target ?? first?.target;
	return URL.parse(target ? show(target) : "", on?.baseUrl ?? baseUrl)?.host ?? "";
}
export { addRound, hostOf, newFigures };
