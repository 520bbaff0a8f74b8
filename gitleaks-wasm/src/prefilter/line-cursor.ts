const newline = 10;

/**
 * The line at an offset. `number`: how many lines are before it; `start`: where the line break before it is (0 for the
 * first line); `end`: where the line ends.
 */
export type Line = { number: number; start: number; end: number };

/** Finds the lines of offsets that never decrease. A line without a line break at its end has `end` Infinity. */
export function lineCursor(text: Buffer): (offset: number) => Line {
  let number = 0;
  let start = 0;
  let end = endFrom(text, 0);
  return (offset) => {
    // As gitleaks counts, the line break itself begins the next line (`detect/location.go`).
    while (end <= offset) {
      number += 1;
      start = end;
      end = endFrom(text, end + 1);
    }
    return { number, start, end };
  };
}

/** The first line break at or after an offset; Infinity if there is none. */
export function endFrom(text: Buffer, offset: number): number {
  const end = text.indexOf(newline, offset);
  return end < 0 ? Infinity : end;
}
