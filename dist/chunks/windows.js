import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
const { readFileSync } = require("node:fs");
// gitleaks-wasm/src/engine/error.ts
var GitleaksError = class extends Error {
	code;
	position;
	ignoredKeys;
	constructor(code, message, position = {}, options = {}) {
		super(message, options);
		this.name = "GitleaksError";
		this.code = code;
		this.position = position;
		this.ignoredKeys = options.ignoredKeys ?? [];
	}
};
// gitleaks-wasm/src/engine/defaults.ts
function readDefaults() {
	return readFileSync(new URL(new URL("../assets/gitleaks.toml.json", import.meta.url).href), "utf8");
}
// gitleaks-wasm/src/engine/text-limit.ts
const maxTextBytes = 16777216;
// gitleaks-wasm/src/scanner/precedence.ts
function withoutRepeated(findings) {
	const specific = secretsByLine(findings.filter((found) => !isGeneric(found)));
	return findings.filter((found) => !isGeneric(found) || !specific.get(found.startLine)?.holds(found.secret)).sort((a, b) => a.startLine - b.startLine || a.startColumn - b.startColumn || a.endLine - b.endLine || a.endColumn - b.endColumn || Buffer.compare(Buffer.from(a.ruleId), Buffer.from(b.ruleId)) || Buffer.compare(Buffer.from(a.secret), Buffer.from(b.secret)));
}
function secretsByLine(findings) {
	const lines = new Map();
	for (const { startLine, secret } of findings) {
		const known = lines.get(startLine);
		if (known) known.add(secret);
		else lines.set(startLine, new Set([secret]));
	}
	const holds = (all) => (secret) => all.has(secret) || [...all].some((other) => other.includes(secret));
	return new Map([...lines].map(([line, all]) => [line, { holds: holds(all) }]));
}
function isGeneric({ ruleId }) {
	return ruleId.toLowerCase().includes("generic");
}
// gitleaks-wasm/src/scanner/read-windows.ts
const newline = 10;
function fragmentsOf({ path, commit, startLine }, windows) {
	return windows.map(({ text, line, rules, decodeDepth }) => ({
		text,
		path,
		commit,
		startLine: startLine + line,
		rules,
		decodeDepth
	}));
}
function findingsOf(rules, { startLine }, windows, found) {
	const tags = new Map(rules.map((rule) => [rule.id, rule.tags.length]));
	const all = windows.flatMap((window, index) => inText(tags, startLine + window.line, window, found[index] ?? []));
	return windows.length > 1 ? withoutRepeated(all) : all;
}
function inText(tags, startLine, window, findings) {
	const { text, start, columns } = window;
	const offsetOf = offsetsIn(text);
	return findings.filter(({ ruleId, startLine: line, startColumn, tags: own }) => {
		const at = start + offsetOf(line - startLine, startColumn);
		return window.accepts(ruleId, at, own.length > (tags.get(ruleId) ?? 0));
	}).map((found) => ({
		...found,
		startColumn: found.startColumn + (found.startLine === startLine ? columns : 0),
		endColumn: found.endColumn + (found.endLine === startLine && found.endColumn > 0 ? columns : 0)
	}));
}
function offsetsIn(text) {
	let start = 0;
	let count = 0;
	return (line, column) => {
		if (line < count) start = count = 0;
		for (; count < line; count += 1) {
			const next = text.indexOf(newline, count === 0 ? 0 : start + 1);
			start = next < 0 ? text.length : next;
		}
		return start + column - 1;
	};
}
export { GitleaksError, findingsOf, fragmentsOf, maxTextBytes, offsetsIn, readDefaults, withoutRepeated };
