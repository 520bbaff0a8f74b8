import { didYouMean } from "./nearest.js";
import { splitExpressions, toTemplate } from "./expressions.js";
// src/config/language/units.ts
const durationPattern = /^\d+(\.\d+)? ?(ms|s|m|h)$/;
const sizePattern = /^\d+(\.\d+)? ?(B|KB|MB)$/;
const sharePattern = /^\d+(\.\d+)? ?%$/;
const ratePattern = /^\d+(\.\d+)? ?\/ ?(s|m)$/;
const unitMs = {
	ms: 1,
	s: 1e3,
	m: 6e4,
	h: 36e5
};
const unitBytes = {
	B: 1,
	KB: 1e3,
	MB: 1e6
};
function parseDuration(text) {
	return within(1, 24 * unitMs.h, Math.round(scaled(text, durationPattern, unitMs)));
}
function parseSize(text) {
	return within(1, 100 * unitBytes.MB, Math.round(scaled(text, sizePattern, unitBytes)));
}
function parseShare(text) {
	return sharePattern.test(text) ? within(.001, .2, Number.parseFloat(text) / 100) : void 0;
}
function parseRate(text) {
	if (!ratePattern.test(text)) return void 0;
	const number = Number.parseFloat(text);
	return within(1 / 60, 1e3, text.endsWith("m") ? number / 60 : number);
}
function scaled(text, pattern, units) {
	if (!pattern.test(text)) return NaN;
	return Number.parseFloat(text) * (units[text.replace(/^[\d. ]+/, "")] ?? NaN);
}
function within(min, max, value) {
	return value >= min && value <= max ? value : void 0;
}
// src/config/reading.ts
function reportKey({ source, diagnostics }, node, message) {
	const { span, ...at } = source.keyAt(node);
	diagnostics.push({
		at,
		message,
		span
	});
}
function reportValue({ source, diagnostics }, node, message, within) {
	const { span, ...at } = source.valueAt(node, within);
	diagnostics.push({
		at,
		message,
		span
	});
}
function reportLack(reading, raw, node, message) {
	if (!reading.reduced.has(raw)) reportKey(reading, node, message);
}
function keyPosition({ source }, node) {
	const { span: _, ...at } = source.keyAt(node);
	return at;
}
function readTemplate(reading, node, scope) {
	const text = textAt(reading, node);
	for (const piece of splitExpressions(text)) {
		if (piece.kind === "captured" && !scope.has(piece.name)) reportValue(reading, node, notCaptured(piece.name, scope, reading), piece.source);
		if (piece.kind === "vars" && !reading.vars.has(piece.name)) {
			const known = didYouMean(piece.name, [...reading.vars.keys()]);
			reportValue(reading, node, `"vars" has no "${piece.name}"${known}`, piece.source);
		}
	}
	return toTemplate(text, reading.env, reading.sessionEnv, reading.vars);
}
function readJson(reading, node, scope) {
	const value = valueAt(node);
	if (typeof value === "string") return readTemplate(reading, node, scope);
	if (Array.isArray(value)) return value.map((_, index) => readJson(reading, [value, index], scope));
	if (typeof value === "object" && value !== null) return Object.fromEntries(Object.keys(value).map((key) => [key, readJson(reading, [value, key], scope)]));
	return value;
}
function readPairs(reading, node, scope) {
	const mapping = valueAt(node);
	if (typeof mapping !== "object" || mapping === null) return [];
	return Object.keys(mapping).flatMap((name) => childrenOf([mapping, name]).map((one) => [name, readTemplate(reading, one, scope)]));
}
function childrenOf(node) {
	const value = valueAt(node);
	return Array.isArray(value) ? value.map((_, index) => [value, index]) : [node];
}
function readDuration(reading, node, otherwise) {
	return readUnit(reading, node, otherwise, parseDuration, "from 1ms to 24h");
}
function readSize(reading, node, otherwise) {
	return readUnit(reading, node, otherwise, parseSize, "from 1 B to 100 MB");
}
function readUnit(reading, node, otherwise, parse, limits) {
	const text = valueAt(node);
	if (typeof text !== "string") return otherwise;
	const parsed = parse(text);
	if (parsed === void 0) reportValue(reading, node, `"${node[1]}" must be ${limits}, not ${text}`);
	return parsed ?? otherwise;
}
function textAt({ source }, node) {
	const value = valueAt(node);
	return typeof value === "string" ? value : source.written(node);
}
function valueAt([holder, key]) {
	return holder[key];
}
function notCaptured(name, scope, { sessionCaptures }) {
	if (sessionCaptures.has(name)) return `"${name}" is captured in a session and stays there; what checks need of it stands in the session's "headers"`;
	return `nothing before this captures "${name}"${didYouMean(name, [...scope])}`;
}
export { childrenOf, durationPattern, keyPosition, parseRate, parseShare, ratePattern, readDuration, readJson, readPairs, readSize, readTemplate, readUnit, reportKey, reportLack, reportValue, sharePattern, sizePattern, textAt, valueAt };
