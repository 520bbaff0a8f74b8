import { render } from "./template.js";
// src/steps/json-template.ts
/**
* Tells a template from a user's object with the key `parts`: in such an object every string is a template itself, so
* `kind` is never a plain string. A template has at least one part.
*/
function isTemplate(value) {
	if (value === null || typeof value !== "object" || Array.isArray(value)) return false;
	const parts = value.parts;
	return Array.isArray(parts) && parts.length > 0 && parts.every((part) => typeof part?.kind === "string");
}
/** Turns each template in a JSON template into text with `text`. The default fills in the values for sending. */
function renderJson(value, captured, text = render) {
	if (value === null || typeof value !== "object") return value;
	if (Array.isArray(value)) return value.map((item) => renderJson(item, captured, text));
	if (isTemplate(value)) return text(value, captured);
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, renderJson(item, captured, text)]));
}
export { isTemplate, renderJson };
