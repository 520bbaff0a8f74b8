import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
const { parseEnv } = require("node:util");
// src/pillars/launch/env/example.ts
const assigned = /^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=/;
const commentedOut = /^\s*#+\s*(?:export\s+)?([A-Za-z_]\w*)\s*=/;
function exampleNames(text) {
	const whole = text.replace(/^\ufeff/, "");
	const lines = whole.split(/\r\n|\r|\n/);
	const names = Object.keys(parseEnv(whole)).flatMap((key) => key.split("\n").at(-1) ?? []);
	const lineOf = new Map();
	for (const [index, line] of lines.entries()) {
		const name = assigned.exec(line)?.[1];
		if (name && !lineOf.has(name)) lineOf.set(name, index + 1);
	}
	const required = names.flatMap((name) => {
		const line = lineOf.get(name);
		return line === void 0 ? [] : [{
			name,
			line,
			required: true
		}];
	});
	const known = new Set(required.map(({ name }) => name));
	const optional = lines.flatMap((line, index) => {
		const name = commentedOut.exec(line)?.[1];
		return name && !known.has(name) ? [{
			name,
			line: index + 1,
			required: false
		}] : [];
	});
	return [...required, ...optional].toSorted((a, b) => a.line - b.line);
}
export { exampleNames };
