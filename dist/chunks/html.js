import { html, htmlDocument, lines, scrollTable } from "./scroll-table.js";
import { isTable, isWritten, openIn, openQuestions, openWords, spacesAround } from "./model.js";
// src/pages/handover/html.ts
function handoverHtml(handover, style) {
	const open = openQuestions(handover).length;
	const { sections, kept, title } = handover;
	const rest = kept.length > 0 ? [{
		id: "kept",
		title: "Kept",
		lead: "What the owner wrote for parts that this page has no more.",
		blocks: [],
		parts: kept
	}] : [];
	const all = [...sections, ...rest];
	const body = html`<a class="skip" href="#${all[0]?.id ?? "top"}">Skip to the page</a>
<header class="${open === 0 ? "pass" : "none"}" id="top">
<p class="gate">Launch Gate</p>
<h1>${title}</h1>
<p class="counts">${openWords(handover)}</p>
</header>
<nav aria-label="Contents"><ul>${all.map((each) => html`<li><a href="#${each.id}">${each.title}</a></li>`)}</ul></nav>
<main>
${all.map(sectionMarkup)}</main>`;
	return htmlDocument({
		title,
		style,
		body
	});
}
function sectionMarkup({ id, title, lead, blocks, parts }) {
	return html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
<p>${lead}</p>
${blocks.map((block) => blockMarkup(block, title))}${parts.map(partMarkup)}</section>
`;
}
function blockMarkup(block, title) {
	if (!isTable(block)) return html`<ul>${block.list.map((line) => html`<li>${inline(line)}</li>`)}</ul>\n`;
	const head = html`<tr>${block.head.map((name) => html`<th scope="col">${name}</th>`)}</tr>`;
	const rows = block.rows.map(([first, ...others]) => html`<tr><th scope="row">${inline(first ?? "")}</th>${others.map((line) => html`<td>${inline(line)}</td>`)}</tr>`);
	return html`${block.name !== title && html`<h3>${block.name}</h3>\n`}${scrollTable(block.name, head, rows)}`;
}
function partMarkup(part) {
	const open = openIn(part);
	if (open.length === 0 && !isWritten(part.text)) return html``;
	return html`${part.title && html`<h3>${part.title}</h3>\n`}${open.length > 0 && html`<article class="route inconclusive"><span class="badge medium">open</span><ul>${open.map(({ field, ask }) => html`<li><code>${field}</code> ${inline(ask)}</li>`)}</ul></article>\n`}${isWritten(part.text) && html`<article><p class="gate">By hand</p><p class="fix">${linesOf(part.text)}</p></article>\n`}`;
}
function linesOf(text) {
	return text.trim().split(/\r?\n/).map((line) => html`${lines(line)}\n`);
}
function inline(line) {
	return [line].flat().map((text) => {
		if (typeof text === "string") {
			const [before, after] = spacesAround(text);
			return html`${{ markup: before }}${text}${{ markup: after }}`;
		}
		return "address" in text ? html`<a href="${text.address}">${text.address}</a>` : html`<code>${text.code}</code>`;
	});
}
export { handoverHtml };
