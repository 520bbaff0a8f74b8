import { GateError } from "./start.js";
// src/pillars/launch/env/set-names.ts
function setNames(text, file) {
	const found = [];
	const mistakes = [];
	const lines = text.replace(/^\ufeff/, "").split(/\r\n|\r|\n/);
	for (const [index, line] of lines.entries()) {
		const place = `${file}:${index + 1}`;
		if (/^\s*(?:#|$)/.test(line)) continue;
		const [, name, rest = ""] = /^\s*(?:export\s+)?([A-Za-z_]\w*)\s*(=.*)?$/.exec(line) ?? [];
		if (!name) mistakes.push(`${place}  this line is not the name of a variable`);
		else if (!/^(?:=\s*(?:""|'')?)?$/.test(rest.trimEnd())) mistakes.push(`${place}  ${name} has a value; write the name alone`);
		else found.push({
			name,
			empty: rest !== "",
			file,
			line: index + 1
		});
	}
	if (mistakes.length === 0) return found;
	const count = mistakes.length === 1 ? "1 mistake" : `${mistakes.length} mistakes`;
	throw new GateError("CONFIG_INVALID", {
		diagnostics: mistakes.slice(0, 50).join("\n"),
		count
	});
}
export { setNames };
