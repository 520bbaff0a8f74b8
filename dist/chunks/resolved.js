import { readTemplate, render, reportValue } from "./start.js";
// src/config/language/resolved.ts
function readPlainTemplate(reading, node) {
	const template = readTemplate(reading, node, new Set());
	if (template.parts.some(({ kind }) => kind === "totp")) reportValue(reading, node, "a one-time code can stand only in the request of a check or a login");
	return template;
}
function readResolved(reading, node) {
	const template = readPlainTemplate(reading, node);
	return template.parts.some((part) => part.kind !== "text" && (part.kind !== "env" || part.value === "")) ? "" : render(template, new Map());
}
export { readPlainTemplate, readResolved };
