import { show } from "./template.js";
// src/steps/shown-url.ts
/** The URL of a step as it may be shown: a secret stands as its expression in the configuration. */
function shownUrl(step, { baseUrl, captured, context }) {
	return context.redactor.redact(joinUrl(step, baseUrl, (template) => show(template, captured)));
}
/** Joins base URL, target and query. `text` and `queryText` turn their templates into text. */
function joinUrl(step, baseUrl, text, queryText = text) {
	const target = text(step.target);
	const absolute = /^https?:/i.test(target) || !baseUrl ? target : new URL(baseUrl).origin + target;
	const query = step.query.map(([name, value]) => `${encodeURIComponent(name)}=${queryText(value)}`).join("&");
	return query === "" ? absolute : `${absolute}${absolute.includes("?") ? "&" : "?"}${query}`;
}
export { joinUrl, shownUrl };
