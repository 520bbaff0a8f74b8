import { type Change, compareAmounts, isIn, minCompared, twoWindows, type Window } from './window.ts';

/** Of `all` rounds or requests of a UTC day, those that were bad. */
export type Day = { day: string; all: number; bad: number };

/** Several days together. `days` counts those with anything to count: without one there is no share. */
export type Sum = { all: number; bad: number; days: number };

export type Daily = {
  change: Change;
  /** In their order, only those with anything to count. */
  days: Day[];
  now: Sum;
  before: Sum;
};

/** Compares what happened in the last 30 days with the 30 before. A day may come in parts, in any order. */
export function daily(parts: readonly Day[], now: number): Daily {
  const byDay = new Map<string, Day>();
  for (const { day, all, bad } of parts) {
    if (all === 0) continue;
    const known = byDay.get(day) ?? { day, all: 0, bad: 0 };
    byDay.set(day, { day, all: known.all + all, bad: known.bad + Math.min(bad, all) });
  }
  const days = [...byDay.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
  const windows = twoWindows(now);
  const sums = { now: sumIn(days, windows.now), before: sumIn(days, windows.before) };
  return { change: compareSums(sums.now, sums.before), days, ...sums };
}

export function sumIn(days: readonly Day[], window: Window): Sum {
  const inside = days.filter(({ day }) => isIn(window, day));
  return {
    all: inside.reduce((sum, { all }) => sum + all, 0),
    bad: inside.reduce((sum, { bad }) => sum + bad, 0),
    days: inside.length,
  };
}

/** By the shares as they are shown: a difference that no reader sees is none. */
function compareSums(now: Sum, before: Sum): Change {
  if (now.days < minCompared || before.days < minCompared) return 'unknown';
  return compareShares(now.bad / now.all, before.bad / before.all);
}

/** Compares two shares of what is bad. */
export function compareShares(now: number, before: number): Change {
  return compareAmounts(hundredths(now), hundredths(before));
}

/** `0.03 %`. Rounded up, so that only nothing is shown as 0 %. */
export function showShare(share: number): string {
  return `${hundredths(share) / 100} %`;
}

/** `99.97 %` for a bad share of 0.0003. Rounded down, so that only nothing bad is shown as 100 %. */
export function showGood(badShare: number): string {
  return `${(10_000 - hundredths(badShare)) / 100} %`;
}

/** Hundredths of a percent, rounded up. */
function hundredths(share: number): number {
  return Math.ceil(share * 10_000 - 1e-9);
}
