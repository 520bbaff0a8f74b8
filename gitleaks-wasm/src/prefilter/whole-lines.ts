const newline = 10;

/** The beginning of the line at `at`, and so many lines before it. */
export function linesBack(text: Buffer, at: number, lines: number): number {
  let from = at;
  for (let count = 0; count <= lines && from > 0; count += 1) {
    const last = count === 0 ? from : from - 1;
    from = last === 0 ? 0 : text.lastIndexOf(newline, last - 1) + 1;
  }
  return from;
}

/** The end of the line at `at`, and so many lines after it. */
export function linesOn(text: Buffer, at: number, lines: number): number {
  let to = at;
  for (let count = 0; count <= lines && to < text.length; count += 1) to = text.indexOf(newline, to) + 1 || text.length;
  return to;
}
