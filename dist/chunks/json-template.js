import { render } from "./start.js";
// src/steps/json-template.ts
function isTemplate(value) {
	if (value === null || typeof value !== "object" || Array.isArray(value)) return false;
	const parts = value.parts;
	return Array.isArray(parts) && parts.length > 0 && parts.every((part) => typeof part?.kind === "string");
}
function renderJson(value, captured, text = render) {
	if (value === null || typeof value !== "object") return value;
	if (Array.isArray(value)) return value.map((item) => renderJson(item, captured, text));
	if (isTemplate(value)) return text(value, captured);
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, renderJson(item, captured, text)]));
}
export { isTemplate, renderJson };
