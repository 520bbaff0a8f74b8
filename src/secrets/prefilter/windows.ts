/** A part of a hunk that is scanned by itself: from one line's end to another's, with the number of its first line. */
export type Window = { text: Buffer; startLine: number };

const newline = 10;

/**
 * Cuts a long text to the lines around the places given and a margin, so that the engine does not read the rest. A window other
 * than the first begins with the line break before it: gitleaks counts the columns of a text's first line from 1 and of
 * all others from 2 (`detect/location.go`), and the numbers must come out as for the whole text.
 */
export function cutWindows(
  text: Buffer,
  startLine: number,
  spans: [start: number, end: number][],
  marginBytes = 2_000,
): Window[] {
  // For a match behind the last line break gitleaks takes all the text before it for its line, and heeds a
  // "gitleaks:allow" anywhere in it.
  const lastBreak = text.lastIndexOf(newline);
  if (lastBreak + 1 < text.length && spans.some(([, end]) => end > lastBreak)) return [{ text, startLine }];
  const ranges: [number, number][] = [];
  for (const [first, last] of [...spans].sort((a, b) => a[0] - b[0])) {
    const start = first <= marginBytes ? 0 : Math.max(0, text.lastIndexOf(newline, first - marginBytes));
    const lineEnd = text.indexOf(newline, Math.min(text.length, last + marginBytes));
    const end = lineEnd < 0 ? text.length : lineEnd + 1;
    const previous = ranges.at(-1);
    if (previous && start <= previous[1]) previous[1] = Math.max(previous[1], end);
    else ranges.push([start, end]);
  }
  let line = startLine;
  let counted = 0;
  return ranges.map(([start, end]) => {
    for (; counted < start; counted += 1) if (text[counted] === newline) line += 1;
    return { text: text.subarray(start, end), startLine: line };
  });
}
