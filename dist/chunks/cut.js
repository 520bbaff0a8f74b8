// src/text/cut.ts
function cut(text, maxLength) {
	if (text.length <= maxLength) return text;
	return `${text.slice(0, maxLength - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
function fewer(items, most = 20) {
	return items.length <= most ? items : [...items.slice(0, most), `${items.length - most} more`];
}
export { cut, fewer };
