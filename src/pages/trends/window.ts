import { isoDay } from '../../text/time.ts';

export const dayMs = 86_400_000;

/** What is compared: the last 30 days, today among them, with the 30 before. With fewer days or releases, nothing is. */
export const windowDays = 30;
export const minCompared = 5;
const minRatio = 1.1;

/** `unknown`: there is too little to compare. */
export type Change = 'worse' | 'better' | 'same' | 'unknown';

/** Compares two amounts of what is bad. A difference of less than a tenth is no change. */
export function compareAmounts(now: number, before: number): Change {
  if (Math.max(now, before) < minRatio * Math.min(now, before) || now === before) return 'same';
  return now > before ? 'worse' : 'better';
}

/** The first and the last of some UTC days, such as 2026-11-26. */
export type Window = { from: string; to: string };

/** The `days` UTC days that end `back` days before the day of `now` (ms since 1970). */
export function windowOf(now: number, days: number, back = 0): Window {
  const last = now - back * dayMs;
  return { from: isoDay(last - (days - 1) * dayMs), to: isoDay(last) };
}

/** The last 30 days and the 30 before. */
export function twoWindows(now: number): { now: Window; before: Window } {
  return { now: windowOf(now, windowDays), before: windowOf(now, windowDays, windowDays) };
}

/** `day` may be a time too: ISO 8601 texts order as the times do. */
export function isIn({ from, to }: Window, day: string): boolean {
  return day >= from && day.slice(0, 10) <= to;
}

/** Days from the first to the last of the window, or from `since` if that is later. */
export function daysIn({ from, to }: Window, since: string): number {
  const first = since.slice(0, 10) > from ? since.slice(0, 10) : from;
  return Math.max(0, Math.round((Date.parse(to) - Date.parse(first)) / dayMs) + 1);
}
