import { escapeUTF8 } from "./escape.js";
// src/staying/alerts/mail-parts.ts
function messageText({ parts }) {
	return parts.map(({ headline, facts, command }) => [
		headline,
		"",
		...facts.map(({ label, text }) => `${label}: ${text}`),
		...command ? [
			"",
			"To see it again:",
			`  ${command}`
		] : []
	].join("\n")).join("\n\n");
}
function mailHtml({ parts }) {
	return `<!doctype html><html><body style="font-family: sans-serif">${parts.map(partAsHtml).join("<hr>")}</body></html>`;
}
function partAsHtml({ headline, facts, command }) {
	const rows = facts.map(({ label, text, url }) => {
		const shown = url ? `<a href="${escapeUTF8(url)}">${escapeUTF8(text)}</a>` : escapeUTF8(text);
		return `<tr><th align="left" valign="top">${escapeUTF8(label)}</th><td>${shown}</td></tr>`;
	});
	const again = command ? `<p>To see it again:</p><pre style="white-space: pre-wrap">${escapeUTF8(command)}</pre>` : "";
	return `<h2 style="font-size: 1.1em">${escapeUTF8(headline)}</h2><table cellpadding="4">${rows.join("")}</table>${again}`;
}
export { mailHtml, messageText };
