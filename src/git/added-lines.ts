/** Lines that follow each other; `startLine` is the first one's number, from 1. */
export type AddedLines = { startLine: number; added: Buffer };

/**
 * The lines that a text holds beyond each of the texts before it. A line that only moved is not new. Takes time in
 * proportion to the texts' length, whatever they hold.
 */
export function addedLines(before: readonly Buffer[], now: Buffer): AddedLines[] {
  const lines = linesOf(now);
  const isNew = lines.map(() => true);
  for (const text of before) {
    const known = knownLines(linesOf(text), lines);
    known.forEach((isKnown, index) => {
      if (isKnown) isNew[index] = false;
    });
  }
  const found: AddedLines[] = [];
  for (let from = 0; from < lines.length; from += 1) {
    if (!isNew[from]) continue;
    let end = from + 1;
    // Blank lines between new ones belong to what was added: a private key may hold some.
    for (let next = end; next < lines.length && (isNew[next] || isBlank(lines[next])); next += 1) {
      if (isNew[next]) end = next + 1;
    }
    found.push({ startLine: from + 1, added: Buffer.from(lines.slice(from, end).join(''), 'latin1') });
    from = end;
  }
  return found;
}

/** The lines with their ends, read as latin1, so that no byte changes. */
function linesOf(text: Buffer): string[] {
  return text.toString('latin1').match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/**
 * Tells for each line of `now` whether it was there before. Lines at the common beginning and end of both texts are
 * known. A line between them is known as often as it stood there before.
 */
function knownLines(before: string[], now: string[]): boolean[] {
  const known = now.map(() => false);
  const isSame = (a: number, b: number) => before[a]?.trimEnd() === now[b]?.trimEnd();
  let start = 0;
  while (start < Math.min(before.length, now.length) && isSame(start, start)) known[start++] = true;
  let left = before.length;
  let end = now.length;
  while (left > start && end > start && isSame(left - 1, end - 1)) {
    left -= 1;
    known[--end] = true;
  }
  const counts = new Map<string, number>();
  for (let index = start; index < left; index += 1) {
    const line = (before[index] as string).trimEnd();
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  for (let index = start; index < end; index += 1) {
    const line = (now[index] as string).trimEnd();
    const count = counts.get(line) ?? 0;
    if (count === 0) continue;
    counts.set(line, count - 1);
    known[index] = true;
  }
  return known;
}

function isBlank(line: string | undefined): boolean {
  return line?.trim() === '';
}
