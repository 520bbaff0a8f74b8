// src/text/cut.ts
/** Cuts a text to at most `maxLength` UTF-16 units. A text that was cut ends in `…`, never in half a character. */
function cut(text, maxLength) {
	if (text.length <= maxLength) return text;
	return `${text.slice(0, maxLength - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
/** The first items, and how many more there are. */
function fewer(items, most = 20) {
	return items.length <= most ? items : [...items.slice(0, most), `${items.length - most} more`];
}
export { cut, fewer };
