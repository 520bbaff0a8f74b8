import { mean, median, sampleStandardDeviation } from "./run.js";
// src/pillars/latency/baseline.ts
const tQuantiles = [
	2.776,
	2.571,
	2.447,
	2.365,
	2.306,
	2.262
];
const minSpread = .05;
const minRatio = 1.2;
function exceedsBaseline(x, past, minDifferenceMs) {
	const size = past.length;
	const logs = past.map(Math.log);
	const t = tQuantiles[size - 5];
	if (t === void 0) throw new RangeError(`a baseline of ${size} deployments`);
	const spread = Math.max(sampleStandardDeviation(logs), minSpread);
	const limit = Math.exp(mean(logs) + t * spread * Math.sqrt(1 + 1 / size));
	const middle = median([...past]);
	return x > limit && x > minRatio * middle && x - middle > minDifferenceMs;
}
export { exceedsBaseline };
