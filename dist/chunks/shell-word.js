// src/text/shell-word.ts
function shellWord(text) {
	return `'${text.replaceAll("'", `'\\''`)}'`;
}
function shellPath(path) {
	const literal = path.startsWith(":") ? `./${path}` : path;
	if (/^[\w./@%+=,-]+$/.test(literal)) return literal;
	if (!/[\x00-\x1f\x7f]/.test(literal)) return shellWord(literal);
	return `$'${literal.replace(/[\x00-\x1f\x7f'\\]/g, (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, "0")}`)}'`;
}
export { shellPath, shellWord };
