/** From and to, in milliseconds. */
export type Interval = [from: number, to: number];

/** How much of the time at least one of the intervals covers, in milliseconds. */
export function covered(intervals: Interval[]): number {
  let sum = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const [from, to] of intervals.toSorted(([a], [b]) => a - b)) {
    sum += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return sum;
}
