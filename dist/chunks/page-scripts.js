import { Parser } from "./Parser.js";
import { documentBase } from "./document-base.js";
// src/steps/page-scripts.ts
const maxDepth = 2e3;
function scriptsOfPage(html, pageUrl) {
	const found = [];
	let base = pageUrl;
	let depth = 0;
	new Parser({
		onopentag(name, { src, href, rel = "", as = "" }) {
			depth += 1;
			if (depth > maxDepth) throw new Error(`the page nests elements more than ${maxDepth} deep`);
			if (name === "script" && src) found.push(src);
			else if (name === "base" && href && base === pageUrl) base = documentBase(href, pageUrl);
			else if (name === "link" && href && isScriptLink(rel.toLowerCase(), as.toLowerCase())) found.push(href);
		},
		onclosetag() {
			depth -= 1;
		}
	}).end(html);
	return distinct(found.flatMap((reference) => URL.parse(reference.trim(), base) ?? []));
}
function isScriptLink(rel, as) {
	const kinds = rel.split(/\s+/);
	return kinds.includes("modulepreload") || as === "script" && (kinds.includes("preload") || kinds.includes("prefetch"));
}
function importsOfScript(script, scriptUrl) {
	return distinct([...script.matchAll(/\b(?:from|import)\s{0,9}\(?\s{0,9}(["'])([./][^"'\s]{0,500}\.m?js)\1/g)].flatMap(([, , path = ""]) => URL.parse(path, scriptUrl) ?? []));
}
function distinct(urls) {
	const byHref = new Map();
	for (const url of urls) {
		url.hash = "";
		if (url.protocol === "http:" || url.protocol === "https:") byHref.set(url.href, url);
	}
	return [...byHref.values()];
}
export { importsOfScript, scriptsOfPage };
