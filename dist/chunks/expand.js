import { require_dist } from "./dist5.js";
import { encoded, splitExpressions } from "./start.js";
// src/config/expand.ts
var import_dist = require_dist();
function expandSource(source, redact) {
	const { vars, ...rest } = source.value ?? {};
	const texts = new Map(Object.keys(vars ?? {}).map((name) => [name, textOf(vars, name)]));
	return (0, import_dist.stringify)(expand(rest, source.value), { lineWidth: 0 });
	function expand(value, holder) {
		const entries = Object.entries(value).map(([name, entry]) => {
			const key = Array.isArray(value) ? Number(name) : name;
			if (typeof entry === "string") return [redact(name), redact(withVars(entry))];
			if (typeof entry === "object" && entry !== null) return [redact(name), expand(entry, entry)];
			return [name, asWritten(entry, source.written([holder, key]))];
		});
		return Array.isArray(value) ? entries.map(([, entry]) => entry) : Object.fromEntries(entries);
	}
	function withVars(text) {
		return splitExpressions(text).map((piece) => {
			const value = piece.kind === "vars" ? texts.get(piece.name) : void 0;
			if (value === void 0) return piece.source;
			return piece.kind === "vars" && piece.encode ? percentEncoded(value) : value;
		}).join("");
	}
	function textOf(holder, key) {
		const value = holder[key];
		return typeof value === "string" ? value : source.written([holder, key]);
	}
}
function percentEncoded(text) {
	return splitExpressions(text).map((piece) => "name" in piece ? `\${{ percent(${piece.kind}.${piece.name}) }}` : encoded(piece.source, "percent")).join("");
}
function asWritten(value, written) {
	const node = written === "" ? void 0 : (0, import_dist.parseDocument)(written).contents;
	return (0, import_dist.isScalar)(node) && node.value === value ? node : value;
}
export { expandSource };
