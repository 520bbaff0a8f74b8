import { require_dist } from "./dist2.js";
import { splitExpressions } from "./expressions.js";
import { encoded } from "./template.js";
// src/config/expand.ts
var import_dist = require_dist();
/**
* Writes the file with its presets, `vars` and aliases expanded. The result is a configuration with the same meaning.
* `${{ env.X }}` stays as it is; `redact` hides the value of such a variable if the file holds it in plain text.
*/
function expandSource(source, redact) {
	const { vars, ...rest } = source.value ?? {};
	const texts = new Map(Object.keys(vars ?? {}).map((name) => [name, textOf(vars, name)]));
	return (0, import_dist.stringify)(expand(rest, source.value), { lineWidth: 0 });
	/** `holder` is the object by which `source` knows the places of the entries of `value`. */
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
/** Applies `percent()` to each piece of a text from `vars`. */
function percentEncoded(text) {
	return splitExpressions(text).map((piece) => "name" in piece ? `\${{ percent(${piece.kind}.${piece.name}) }}` : encoded(piece.source, "percent")).join("");
}
/** `1.50` and `0x1F` stay as written, because a comparison of text uses the written form. */
function asWritten(value, written) {
	const node = written === "" ? void 0 : (0, import_dist.parseDocument)(written).contents;
	return (0, import_dist.isScalar)(node) && node.value === value ? node : value;
}
export { expandSource };
