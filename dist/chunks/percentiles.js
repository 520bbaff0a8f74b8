// src/statistics/percentiles.ts
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
export { p95Ranks, percentile };
