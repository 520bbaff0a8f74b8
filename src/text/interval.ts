/** An interval in milliseconds: `380-470`, or `at least 380` if the sample is too small for an upper end. */
export function showInterval([low, high]: [number, number | null]): string {
  return high === null ? `at least ${Math.round(low)}` : `${Math.round(low)}-${Math.round(high)}`;
}
