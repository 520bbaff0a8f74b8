/** The day of a time (in ms since 1970, or as a date) in UTC: `2026-01-08`. */
export function isoDay(time: number | Date): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** A time in UTC to the second: `2026-01-08T10:15:30Z`. */
export function isoSecond(time: number | string): string {
  return new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
}

/** A time for people, in UTC to the minute, or to the second: `2026-01-08 10:15 UTC`. */
export function utcTime(time: number, to: 'minute' | 'second' = 'minute'): string {
  const iso = new Date(time).toISOString();
  return `${iso.slice(0, to === 'minute' ? 16 : 19).replace('T', ' ')} UTC`;
}
