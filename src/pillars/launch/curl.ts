import { shellWord } from '../../text/shell-word.ts';

/** A command that prints status and headers of the answer, and nothing of its body. */
export function curlHeaders(url: string, ...options: string[]): string {
  return ['curl -sS -o /dev/null -D -', ...options, shellWord(url)].join(' ');
}

/** The same, with only the headers whose names match; the pattern is one of `grep -E`. */
export function grepHeaders(url: string, pattern: string, ...options: string[]): string {
  return `${curlHeaders(url, ...options)} | grep -iE ${shellWord(`^(HTTP|${pattern})`)}`;
}
