import { Parser } from "./Parser.js";
import { Unreadable } from "./checks.js";
// src/pillars/launch/html.ts
const maxDepth = 2e3;
function readHtml(html, { onOpen, onClose, onText }) {
	let depth = 0;
	const parser = new Parser({
		onopentag(name, attributes) {
			depth += 1;
			if (depth > maxDepth) throw new Unreadable(`the page nests elements more than ${maxDepth} deep`);
			onOpen?.(name, attributes, parser.startIndex);
		},
		onclosetag(name) {
			depth -= 1;
			onClose?.(name);
		},
		ontext: onText && ((text) => onText(text, parser.startIndex))
	});
	parser.end(html);
}
export { readHtml };
