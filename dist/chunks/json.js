// src/config/language/json.ts
const { rawJSON } = JSON;
const exact = new WeakSet();
const maxValues = 1e7;
function parseJson(text) {
	if (text.length > maxValues && mostValuesIn(text) > maxValues) throw new RangeError("the JSON holds too much");
	if (!/\d{16}/.test(text)) return JSON.parse(text);
	const value = JSON.parse(text, exactIntegers);
	if (typeof value === "object" && value !== null) exact.add(value);
	return value;
}
function mostValuesIn(text) {
	let count = 0;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === 44 || code === 91 || code === 123) count += 1;
	}
	return count;
}
function mayHoldBigInts(document) {
	return typeof document === "bigint" || typeof document === "object" && document !== null && exact.has(document);
}
const exactIntegers = (_key, value, context) => typeof value === "number" && !Number.isSafeInteger(value) && /^-?\d+$/.test(context?.source ?? "") ? BigInt(context?.source ?? 0) : value;
function writeJson(value, indent) {
	return JSON.stringify(value, (_key, each) => typeof each === "bigint" ? rawJSON(String(each)) : each, indent);
}
export { mayHoldBigInts, parseJson, writeJson };
