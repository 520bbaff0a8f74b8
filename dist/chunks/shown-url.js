import { show } from "./start.js";
// src/steps/shown-url.ts
function shownUrl(step, { baseUrl, captured, context }) {
	return context.redactor.redact(joinUrl(step, baseUrl, (template) => show(template, captured)));
}
function joinUrl(step, baseUrl, text, queryText = text) {
	const target = text(step.target);
	const absolute = /^https?:/i.test(target) || !baseUrl ? target : new URL(baseUrl).origin + target;
	const query = step.query.map(([name, value]) => `${encodeURIComponent(name)}=${queryText(value)}`).join("&");
	return query === "" ? absolute : `${absolute}${absolute.includes("?") ? "&" : "?"}${query}`;
}
export { joinUrl, shownUrl };
