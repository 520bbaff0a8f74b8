const newline = 10;

/** The line at an offset: how many are before it, where the line break before it is (0 for the first line), and where it ends. */
export type Line = { number: number; start: number; end: number };

/** Finds lines of a text for offsets that do not go back. A line without a break at its end has the end Infinity. */
export function lineCursor(text: Buffer): (offset: number) => Line {
  let number = 0;
  let start = 0;
  let end = endFrom(text, 0);
  return (offset) => {
    // The break itself begins the next line, as gitleaks counts (`detect/location.go`).
    while (end <= offset) {
      number += 1;
      start = end;
      end = endFrom(text, end + 1);
    }
    return { number, start, end };
  };
}

/** The line break at or behind an offset; Infinity where there is none. */
export function endFrom(text: Buffer, offset: number): number {
  const end = text.indexOf(newline, offset);
  return end < 0 ? Infinity : end;
}
