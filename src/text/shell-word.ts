/** One word for a POSIX shell, whatever is in it. */
export function shellWord(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** A path as a shell takes it: no name, however hostile, becomes an option, a pattern of git's or a second command. */
export function shellPath(path: string): string {
  const literal = path.startsWith(':') ? `./${path}` : path;
  if (/^[\w./@%+=,-]+$/.test(literal)) return literal;
  if (!/[\x00-\x1f\x7f]/.test(literal)) return shellWord(literal);
  const escaped = literal.replace(
    /[\x00-\x1f\x7f'\\]/g,
    (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
  return `$'${escaped}'`;
}
