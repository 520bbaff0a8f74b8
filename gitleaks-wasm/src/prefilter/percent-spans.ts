const newline = 10;
const percent = 37;

/**
 * The range from the first to the last `%41` in the line of an offset: gitleaks takes everything between them as one
 * encoded text (`detect/codec/encodings.go`). The answer for the last line is remembered.
 */
export function percentSpans(text: Buffer): (offset: number) => { start: number; end: number } | undefined {
  const hasAny = text.includes(percent);
  let lineStart = 0;
  let lineEnd = -1;
  let span: { start: number; end: number } | undefined;
  return (offset) => {
    if (!hasAny) return undefined;
    if (offset < lineStart || offset > lineEnd) {
      lineStart = offset === 0 ? 0 : text.lastIndexOf(newline, offset - 1) + 1;
      const next = text.indexOf(newline, offset);
      lineEnd = next < 0 ? text.length : next;
      span = spanIn(text.subarray(lineStart, lineEnd), lineStart);
    }
    return span;
  };
}

function spanIn(line: Buffer, lineStart: number): { start: number; end: number } | undefined {
  let first = line.indexOf(percent);
  while (first >= 0 && !isEncoded(line, first)) first = line.indexOf(percent, first + 1);
  if (first < 0) return undefined;
  let last = line.lastIndexOf(percent);
  while (!isEncoded(line, last)) last = line.lastIndexOf(percent, last - 1);
  return { start: lineStart + first, end: lineStart + last + 3 };
}

function isEncoded(line: Buffer, at: number): boolean {
  return /^%[0-9A-Fa-f]{2}$/.test(line.toString('latin1', at, at + 3));
}
