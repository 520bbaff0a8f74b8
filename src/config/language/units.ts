/** How durations, sizes and rates are written; the patterns also stand in the JSON Schema. */
export const durationPattern = /^\d+(\.\d+)? ?(ms|s|m|h)$/;
export const sizePattern = /^\d+(\.\d+)? ?(B|KB|MB)$/;
export const sharePattern = /^\d+(\.\d+)? ?%$/;
export const ratePattern = /^\d+(\.\d+)? ?\/ ?(s|m)$/;

const unitMs = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
const unitBytes = { B: 1, KB: 1000, MB: 1_000_000 };

/**
 * `1.5s` in milliseconds, rounded. Undefined if the text is no duration, or not from 1 ms to 24 h (timers overflow at
 * 24 days).
 */
export function parseDuration(text: string): number | undefined {
  return within(1, 24 * unitMs.h, Math.round(scaled(text, durationPattern, unitMs)));
}

/** The age of a file in milliseconds: `48h`; from 1 s to a year. */
export function parseAge(text: string): number | undefined {
  return within(1000, 365 * 24 * unitMs.h, Math.round(scaled(text, durationPattern, unitMs)));
}

/** `5 MB` in bytes; at most 100 MB, because a body is kept in memory. */
export function parseSize(text: string): number | undefined {
  return within(1, 100 * unitBytes.MB, Math.round(scaled(text, sizePattern, unitBytes)));
}

/** `1%` as 0.01; from 0.1% to 20%. */
export function parseShare(text: string): number | undefined {
  return sharePattern.test(text) ? within(0.001, 0.2, Number.parseFloat(text) / 100) : undefined;
}

/** `4/s` or `30/m` as requests per second; at most 1000, the most that one client can sustain. */
export function parseRate(text: string): number | undefined {
  if (!ratePattern.test(text)) return undefined;
  const number = Number.parseFloat(text);
  return within(1 / 60, 1000, text.endsWith('m') ? number / 60 : number);
}

function scaled(text: string, pattern: RegExp, units: Record<string, number>): number {
  if (!pattern.test(text)) return Number.NaN;
  return Number.parseFloat(text) * (units[text.replace(/^[\d. ]+/, '')] ?? Number.NaN);
}

function within(min: number, max: number, value: number): number | undefined {
  return value >= min && value <= max ? value : undefined;
}
