/** Whether `.gitleaksignore` names a finding; see `AddGitleaksIgnore` and `AddFinding` in gitleaks' `detect.go`. */
export type Ignore = (fingerprint: string, commit: string) => boolean;

/**
 * Reads the text of a `.gitleaksignore`: each line is `commit:file:rule:line` or `file:rule:line`, or a comment after
 * `#`. As in gitleaks, `\` in the path means `/`, and a line of another form is compared as it is.
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
 * Every line as gitleaks reads it, without the Unicode white space around it (which includes U+0085, but not the byte
 * order mark). Reading stops without a message before the first line that is too long for `bufio.Scanner`.
 */
export function trimmedLines(text: string): string[] {
  const lines = text.split('\n');
  const tooLong = lines.findIndex((line) => line.length > maxLine / 3 && Buffer.byteLength(line) > maxLine);
  return (tooLong < 0 ? lines : lines.slice(0, tooLong)).map(trimSpace);
}

const maxLine = 65_535;

/** `strings.TrimSpace` of Go. A regular expression for the end of a line would take quadratic time. */
function trimSpace(line: string): string {
  let start = 0;
  let end = line.length;
  while (start < end && space.test(line.charAt(start))) start += 1;
  while (end > start && space.test(line.charAt(end - 1))) end -= 1;
  return line.slice(start, end);
}

const space = /\p{White_Space}/u;
