const newline = 10;
const blockBytes = 4_096;

/**
 * The lines of `now` that are not at the common beginning or end of both texts, with `around` lines on either side. What
 * is left out is whole lines of both. Takes time in proportion to the texts' length.
 */
export function changedLines(before: Buffer, now: Buffer, around: number): Buffer {
  const shorter = Math.min(before.length, now.length);
  const isSame = (fromStart: number, length: number) =>
    now.compare(before, fromStart, fromStart + length, fromStart, fromStart + length) === 0;
  let start = 0;
  while (start + blockBytes <= shorter && isSame(start, blockBytes)) start += blockBytes;
  while (start < shorter && before[start] === now[start]) start += 1;

  const shift = before.length - now.length;
  const isSameEnd = (end: number, length: number) =>
    now.compare(before, end - length + shift, end + shift, end - length, end) === 0;
  const least = now.length - (shorter - start); // the two parts may not overlap in either text
  let end = now.length;
  while (end - blockBytes >= least && isSameEnd(end, blockBytes)) end -= blockBytes;
  while (end > least && before[end - 1 + shift] === now[end - 1]) end -= 1;

  return now.subarray(linesBack(now, start, around), linesOn(now, end, around));
}

/** The beginning of the line at `at`, and so many lines before it. */
function linesBack(text: Buffer, at: number, lines: number): number {
  let from = at;
  for (let count = 0; count <= lines && from > 0; count += 1) {
    const last = count === 0 ? from : from - 1;
    from = last === 0 ? 0 : text.lastIndexOf(newline, last - 1) + 1;
  }
  return from;
}

/** The end of the line at `at`, and so many lines after it. */
function linesOn(text: Buffer, at: number, lines: number): number {
  let to = at;
  for (let count = 0; count <= lines && to < text.length; count += 1) to = text.indexOf(newline, to) + 1 || text.length;
  return to;
}
