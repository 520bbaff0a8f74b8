import { showDuration } from "./run.js";
// src/pillars/latency/percentiles.ts
function percentile(sorted, share) {
	return sorted[Math.max(1, Math.ceil(share * sorted.length - 1e-9)) - 1];
}
const p = .95;
const confidence = .95;
function p95Ranks(n) {
	let term = .050000000000000044 ** n;
	let atMost = term;
	let lower = null;
	let upper = null;
	for (let rank = 1; rank <= n; rank++) {
		if (1 - atMost >= .949999999999) lower = rank;
		if (upper === null && atMost >= confidence) upper = rank;
		term *= (n - rank + 1) / rank * (p / .050000000000000044);
		atMost += term;
	}
	return {
		lower,
		upper
	};
}
// src/pillars/latency/wording.ts
function duration(ms) {
	return ms === null || !Number.isFinite(ms) ? "a failed request" : showDuration(ms);
}
function percent(share) {
	return `${Number((share * 100).toPrecision(3))} %`;
}
function range([low, high]) {
	return high === null ? `at least ${Math.round(low)}` : `${Math.round(low)}-${Math.round(high)}`;
}
export { duration, p95Ranks, percent, percentile, range };
