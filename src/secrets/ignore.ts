/** Tells the findings that `.gitleaksignore` names; see `AddGitleaksIgnore` and `AddFinding` in gitleaks' `detect.go`. */
export type Ignore = (fingerprint: string, commit: string) => boolean;

/**
 * Reads the text of a `.gitleaksignore`: one `commit:file:rule:line` or `file:rule:line` on a line, `#` before a comment.
 * As in gitleaks, `\` in the path means `/`, and a line of another shape is compared as it stands.
 */
export function parseIgnore(text: string): Ignore {
  const entries = new Set(
    text
      .split('\n')
      .map((line) => line.trim())
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
