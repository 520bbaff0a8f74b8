import { percentile } from "./percentiles.js";
// src/pillars/latency/compare-rule.ts
const minRatio = 1.15;
const criticalZ = 2.3263478740408408;
function compareBatches(current, previous) {
	const p50Ms = percentile(current, .5);
	const previousP50Ms = percentile(previous, .5);
	const ratio = p50Ms === previousP50Ms ? 1 : p50Ms / previousP50Ms;
	return {
		p50Ms,
		previousP50Ms,
		ratio,
		slower: ratio >= 1.15 && p50Ms - previousP50Ms >= 10 && rankSumZ(current, previous) > criticalZ
	};
}
function rankSumZ(a, b) {
	let above = 0;
	for (const x of a) for (const y of b) above += x > y ? 1 : x === y ? .5 : 0;
	const pooled = new Map();
	for (const value of [...a, ...b]) pooled.set(value, (pooled.get(value) ?? 0) + 1);
	const total = a.length + b.length;
	const ties = [...pooled.values()].reduce((sum, count) => sum + count ** 3 - count, 0);
	const variance = a.length * b.length / 12 * (total + 1 - ties / (total * (total - 1)));
	return variance === 0 ? 0 : (above - a.length * b.length / 2 - .5) / Math.sqrt(variance);
}
export { compareBatches, minRatio };
