/** One word for a POSIX shell. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** A command that prints status and headers of the answer, and nothing of its body. */
export function curlHeaders(url: string, ...options: string[]): string {
  return ['curl -sS -o /dev/null -D -', ...options, quoted(url)].join(' ');
}

/** The same, with only the headers whose names match; the pattern is one of `grep -E`. */
export function grepHeaders(url: string, pattern: string, ...options: string[]): string {
  return `${curlHeaders(url, ...options)} | grep -iE ${quoted(`^(HTTP|${pattern})`)}`;
}
