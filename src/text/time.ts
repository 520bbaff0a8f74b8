/** The day of a time (in ms since 1970, or as a date) in UTC: `2026-01-08`. */
export function isoDay(time: number | Date): string {
  return new Date(time).toISOString().slice(0, 10);
}
