const blockBytes = 4_096;

/**
 * Where the bytes of `now` begin and end that are not at the common beginning or end of both texts. Takes time in
 * proportion to the texts' length.
 */
export function changedRange(before: Buffer, now: Buffer): [start: number, end: number] {
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

  return [start, end];
}
