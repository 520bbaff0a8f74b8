/** Tells the findings that `.gitleaksignore` names; see `AddGitleaksIgnore` and `AddFinding` in gitleaks' `detect.go`. */
export type Ignore = (fingerprint: string, commit: string) => boolean;

/**
 * Reads the text of a `.gitleaksignore`: one `commit:file:rule:line` or `file:rule:line` on a line, `#` before a comment.
 * As in gitleaks, `\` in the path means `/`, and a line of another shape is compared as it stands.
 */
export function parseIgnore(text: string): Ignore {
  const entries = new Set(
    trimmedLines(text)
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map(withSlashes),
  );
  return (fingerprint, commit) =>
    entries.has(fingerprint) || (commit !== '' && entries.has(fingerprint.slice(commit.length + 1)));
}

function withSlashes(entry: string): string {
  const parts = entry.split(':');
  const path = parts.length === 3 ? 0 : parts.length === 4 ? 1 : undefined;
  return parts.map((part, index) => (index === path ? part.replaceAll('\\', '/') : part)).join(':');
}

/**
 * Every line as gitleaks reads it: without the white space of Unicode around it (a byte order mark is none there, and
 * U+0085 is), up to the first that `bufio.Scanner` finds too long, at which it stops without a word.
 */
export function trimmedLines(text: string): string[] {
  const lines = text.split('\n');
  const tooLong = lines.findIndex((line) => line.length > maxLine / 3 && Buffer.byteLength(line) > maxLine);
  return (tooLong < 0 ? lines : lines.slice(0, tooLong)).map(trimSpace);
}

const maxLine = 65_535;

/** `strings.TrimSpace` of Go. A pattern for the end of a line would take quadratic time. */
function trimSpace(line: string): string {
  let start = 0;
  let end = line.length;
  while (start < end && space.test(line.charAt(start))) start += 1;
  while (end > start && space.test(line.charAt(end - 1))) end -= 1;
  return line.slice(start, end);
}

const space = /\p{White_Space}/u;
