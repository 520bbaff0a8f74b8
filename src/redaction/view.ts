/** A text as someone could read another: `start` and `end` map the ends of a span of it back to the other. */
export type View = {
  text: string;
  start(index: number): number;
  end(index: number): number;
  /** No spaces are left in it. */
  isDense?: true;
};

/** The text as it is. */
export function viewOf(text: string): View {
  return { text, start: (index) => index, end: (index) => index };
}

/** The view with each match of `pattern` written as `write` says. What is written is mapped to the whole match. */
export function rewrite(base: View, pattern: RegExp, write: (unit: string) => string): View {
  let text = '';
  let from = 0;
  // Where each run begins, here and in the view before. Matches and what is between them take turns.
  const here: number[] = [0];
  const before: number[] = [0];
  for (const { 0: unit, index } of base.text.matchAll(pattern)) {
    text += base.text.slice(from, index);
    here.push(text.length);
    before.push(index);
    text += write(unit);
    from = index + unit.length;
    here.push(text.length);
    before.push(from);
  }
  if (from === 0) return base;
  text += base.text.slice(from);
  const runOf = (index: number) => {
    const run = lastAtOrBelow(here, index);
    return { isUnit: run % 2 === 1, offset: index - (here[run] as number), at: before[run] as number, run };
  };
  return {
    text,
    start(index) {
      const { isUnit, offset, at } = runOf(index);
      return base.start(isUnit ? at : at + offset);
    },
    end(index) {
      const { isUnit, offset, at, run } = runOf(index - 1);
      return base.end(isUnit ? (before[run + 1] as number) : at + offset + 1);
    },
  };
}

/** The part of a view from `from` on that has the text `text`. */
export function partOf(base: View, text: string, from: number): View {
  return { text, start: (index) => base.start(from + index), end: (index) => base.end(from + index) };
}

/** The last position whose value is at most `limit`; `sorted` ascends and begins at 0. */
function lastAtOrBelow(sorted: number[], limit: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] as number) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
