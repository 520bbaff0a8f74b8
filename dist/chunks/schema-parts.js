import { array, boolean, custom, integer, maxValue, minEntries, minLength, minValue, number, pipe, record, regex, strictObject, string, union } from "./dist.js";
import { durationPattern, ratePattern, sharePattern, sizePattern } from "./start.js";
// src/config/schema-parts.ts
function mapping(entries) {
	return noList(strictObject(entries, "a mapping"));
}
function named(value, what) {
	const name = pipe(string(), minLength(1, "a name"));
	const record$1 = noList(record(name, value, `a mapping of ${what}`));
	return pipe(record$1, minEntries(1, `a mapping of ${what}, with at least one`));
}
function noList(schema) {
	const run = schema["~run"];
	return {
		...schema,
		"~run": (dataset, config) => run.call(schema, Array.isArray(dataset.value) ? { value: void 0 } : dataset, config)
	};
}
function list(item, what) {
	return pipe(array(item, `a list of ${what}`), minLength(1, `a list of ${what}, with at least one`));
}
function plain(what) {
	return pipe(string(what), minLength(1, what), regex(/^(?![\s\S]*\$\{\{)/, `${what} without \${{ }}, which is not expanded here`));
}
const exactNumber = custom((value) => typeof value === "number" || typeof value === "bigint", "a number");
const text = union([
	string(),
	exactNumber,
	boolean()
], "text");
const durationText = "a duration with its unit, such as 500ms, 10s, 3m or 1h";
const duration = pipe(string(durationText), regex(durationPattern, durationText));
const sizeText = "a size with its unit, such as 500 KB or 5 MB";
const size = pipe(string(sizeText), regex(sizePattern, sizeText));
const shareText = "a share such as 1%";
const share = pipe(string(shareText), regex(sharePattern, shareText));
const rateText = "a rate such as 4/s or 30/m";
const rate = pipe(string(rateText), regex(ratePattern, rateText));
const ruleName = custom((value) => typeof value === "string" && /^(?:secrets\/.+|[a-z]+\/[\w.-]+)$/.test(value), "a rule such as smoke/status");
function whole(min, max) {
	const what = `a whole number from ${min} to ${max}`;
	return pipe(number(what), integer(what), minValue(min, what), maxValue(max, what));
}
export { duration, exactNumber, list, mapping, named, plain, rate, ruleName, share, size, text, whole };
