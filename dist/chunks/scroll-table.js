import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import { cut, oneLine } from "./start.js";
import { escapeUTF8 } from "./escape.js";
const { createHash } = require("node:crypto");
// src/report/html/markup.ts
const maxLength = 4e3;
function html(parts, ...values) {
	let markup = parts[0] ?? "";
	for (const [index, value] of values.entries()) markup += markupOf(value) + (parts[index + 1] ?? "");
	return { markup };
}
function lines(text) {
	const kept = cut(text, maxLength).split(/\r?\n/).map((line) => /^ */.exec(line)?.[0] + oneLine(line));
	return { markup: escapeUTF8(kept.join("\n").trimEnd()) };
}
function jsonData(value) {
	return { markup: JSON.stringify(value).replaceAll("<", "\\u003c") };
}
function markupOf(value) {
	if (value === void 0 || value === null || value === false) return "";
	if (typeof value === "number") return String(value);
	if (typeof value === "string") return escapeUTF8(oneLine(cut(value, maxLength)));
	return "markup" in value ? value.markup : value.map(markupOf).join("");
}
// \0@oxc-project+runtime@0.158.0/helpers/esm/taggedTemplateLiteral.js
function _taggedTemplateLiteral(e, t) {
	return t || (t = e.slice(0)), Object.freeze(Object.defineProperties(e, { raw: { value: Object.freeze(t) } }));
}
// src/report/html/document.ts
var _templateObject;
function htmlDocument({ title, style, body, script }) {
	return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ markup: [
		"default-src 'none'",
		"img-src data:",
		`style-src '${hash(style)}'`,
		...script === void 0 ? [] : [`script-src '${hash(script)}'`],
		"base-uri 'none'",
		"form-action 'none'"
	].join("; ") }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${{ markup: style }}</style>
</head>
<body>
${body}
${script !== void 0 && html(_templateObject || (_templateObject = _taggedTemplateLiteral(["<script>", "<\/script>\n"], ["<script>", "<\/script>\\n"])), { markup: script })}</body>
</html>
`.markup;
}
function hash(text) {
	return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
// src/report/html/scroll-table.ts
function scrollTable(name, head, rows) {
	return html`<div class="scroll" role="group" aria-label="${name}" tabindex="0"><table><thead>${head}</thead><tbody>${rows}</tbody></table></div>\n`;
}
export { _taggedTemplateLiteral, html, htmlDocument, jsonData, lines, scrollTable };
