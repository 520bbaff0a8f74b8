/** One way to read an original text. `start` and `end` map the ends of a span in `text` back to the original. */
export type View = {
  text: string;
  start(index: number): number;
  end(index: number): number;
  /** The text has no spaces left. */
  isDense?: true;
};

/** The text as it is. */
export function viewOf(text: string): View {
  return { text, start: (index) => index, end: (index) => index };
}

/**
 * The view with each match of `pattern` replaced by what `write` returns, which is mapped back to the whole match.
 * `pattern` must have no groups. Returns `base` itself if nothing changes.
 */
export function rewrite(base: View, pattern: RegExp, write: (unit: string) => string): View {
  // Where each run begins, in the new text (`here`) and in `base` (`before`). Odd runs are matches, even runs the rest.
  let here = onlyZero;
  let before = onlyZero;
  let runs = 1;
  const begin = (at: number, from: number) => {
    if (runs === here.length) {
      here = longer(here);
      before = longer(before);
    }
    here[runs] = at;
    before[runs] = from;
    runs += 1;
  };
  // How much longer the text has become.
  let growth = 0;
  const text = base.text.replace(pattern, (unit: string, index: number) => {
    const written = write(unit);
    begin(index + growth, index);
    growth += written.length - unit.length;
    begin(index + unit.length + growth, index + unit.length);
    return written;
  });
  if (text === base.text) return base;
  const runOf = (index: number) => {
    const run = lastAtOrBelow(here, runs, index);
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

/** The part of a view that begins at `from` and has the text `text`. */
export function partOf(base: View, text: string, from: number): View {
  return { text, start: (index) => base.start(from + index), end: (index) => base.end(from + index) };
}

const onlyZero = new Int32Array(1);

function longer(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const more = new Int32Array(numbers.length * 2 + 30);
  more.set(numbers);
  return more;
}

/** The last index below `length` whose value is at most `limit`. `sorted` ascends, and its first value is 0. */
function lastAtOrBelow(sorted: Int32Array, length: number, limit: number): number {
  let low = 0;
  let high = length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] as number) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
