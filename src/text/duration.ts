/** Milliseconds as a reader says them: `412 ms`, `4.2 s`, `38 s`, `2 min 5 s`, `3 h 20 min`, `4 d 2 h`. */
export function showDuration(ms: number): string {
  if (ms < 999.5) return `${Math.round(ms)} ms`;
  if (ms < 9950) return `${Number((ms / 1000).toFixed(1))} s`;
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  if (seconds >= 172_800) return two(Math.round(seconds / 3_600), 24, 'd', 'h');
  if (seconds >= 7_200) return two(Math.round(seconds / 60), 60, 'h', 'min');
  return two(seconds, 60, 'min', 's');
}

function two(count: number, perLarge: number, large: string, small: string): string {
  const rest = count % perLarge;
  return `${Math.floor(count / perLarge)} ${large}${rest === 0 ? '' : ` ${rest} ${small}`}`;
}
