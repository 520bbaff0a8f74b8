import { showDuration } from "./duration.js";
// src/pillars/latency/percentiles.ts
/**
* Nearest rank: the smallest value that at least `share` of the values do not exceed. `sorted` ascends and is not
* empty.
*/
function percentile(sorted, share) {
	return sorted[Math.max(1, Math.ceil(share * sorted.length - 1e-9)) - 1];
}
const p = .95;
const confidence = .95;
/**
* Ranks (from 1) of the order statistics between which p95 lies, each end with 95 % confidence by itself (Wilks 1941):
* the number of values at or under the true p95 is binomial. A rank is null if `n` is too small (for the upper, below
* 59).
*/
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
/** A time in milliseconds as text. Null and Infinity stand for a failed request. */
function duration(ms) {
	return ms === null || !Number.isFinite(ms) ? "a failed request" : showDuration(ms);
}
/** `1 %`, `0.5 %`. */
function percent(share) {
	return `${Number((share * 100).toPrecision(3))} %`;
}
/** `380-470`, or `at least 380` if n is too small for an upper end. */
function range([low, high]) {
	return high === null ? `at least ${Math.round(low)}` : `${Math.round(low)}-${Math.round(high)}`;
}
export { duration, p95Ranks, percent, percentile, range };
