// src/text/shell-word.ts
/** One word for a POSIX shell, whatever is in it. */
function shellWord(text) {
	return `'${text.replaceAll("'", `'\\''`)}'`;
}
/**
* A path as one word for a shell: no name, however hostile, becomes a second command, or a pattern of git (which begins
* with `:`). A path that begins with `-` is not changed.
*/
function shellPath(path) {
	const literal = path.startsWith(":") ? `./${path}` : path;
	if (/^[\w./@%+=,-]+$/.test(literal)) return literal;
	if (!/[\x00-\x1f\x7f]/.test(literal)) return shellWord(literal);
	return `$'${literal.replace(/[\x00-\x1f\x7f'\\]/g, (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, "0")}`)}'`;
}
export { shellPath, shellWord };
