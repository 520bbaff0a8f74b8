import { median } from "./median.js";
// node_modules/simple-statistics/src/sum.js
function sum(x) {
	if (x.length === 0) return 0;
	let sum = x[0];
	let correction = 0;
	let transition;
	if (typeof sum !== "number") return NaN;
	for (let i = 1; i < x.length; i++) {
		if (typeof x[i] !== "number") return NaN;
		transition = sum + x[i];
		if (Math.abs(sum) >= Math.abs(x[i])) correction += sum - transition + x[i];
		else correction += x[i] - transition + sum;
		sum = transition;
	}
	return sum + correction;
}
// node_modules/simple-statistics/src/mean.js
function mean(x) {
	if (x.length === 0) throw new Error("mean requires at least one data point");
	return sum(x) / x.length;
}
// node_modules/simple-statistics/src/sum_nth_power_deviations.js
function sumNthPowerDeviations(x, n) {
	const meanValue = mean(x);
	let sum = 0;
	let tempValue;
	let i;
	if (n === 2) for (i = 0; i < x.length; i++) {
		tempValue = x[i] - meanValue;
		sum += tempValue * tempValue;
	}
	else for (i = 0; i < x.length; i++) sum += Math.pow(x[i] - meanValue, n);
	return sum;
}
// node_modules/simple-statistics/src/sample_variance.js
function sampleVariance(x) {
	if (x.length < 2) throw new Error("sampleVariance requires at least two data points");
	return sumNthPowerDeviations(x, 2) / (x.length - 1);
}
// node_modules/simple-statistics/src/sample_standard_deviation.js
function sampleStandardDeviation(x) {
	const sampleVarianceX = sampleVariance(x);
	return Math.sqrt(sampleVarianceX);
}
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
