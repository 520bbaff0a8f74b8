const maxWidth = 120;

/**
 * The line of a mistake with the line before it, and carets under `span` characters.
 * Columns count characters (code points) from 1; tabs show as one blank so that the carets stay below the text.
 */
export function codeFrame(lines: readonly string[], at: { line: number; column: number }, span: number): string {
  const gutter = String(at.line).length;
  const before = lines[at.line - 2] ?? '';
  const characters = Array.from(lines[at.line - 1] ?? '');
  // A line may be a megabyte long, so only a window around the column is shown.
  const start = at.column > maxWidth - 20 ? at.column - 40 : 0;
  const carets = Math.max(1, Math.min(span, characters.length - at.column + 1, maxWidth - (at.column - 1 - start)));
  const window = (line: string[]) => plain(line.slice(start, start + maxWidth));
  const rows = [
    `${at.line} | ${window(characters)}`,
    `${' '.repeat(gutter)} | ${' '.repeat(at.column - 1 - start)}${'^'.repeat(carets)}`,
  ];
  const above = window(Array.from(before.slice(0, 2 * (start + maxWidth))));
  if (above.trim() !== '') rows.unshift(`${String(at.line - 1).padStart(gutter)} | ${above}`);
  return rows.map((row) => `  ${row}`.trimEnd()).join('\n');
}

/** Replaces control and format characters (bidirectional ones too), which would move or hide the text beside them. */
function plain(characters: string[]): string {
  return characters
    .join('')
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => (character === '\t' ? ' ' : '\ufffd'));
}
