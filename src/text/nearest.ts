import { closest, distance } from 'fastest-levenshtein';

/** `; did you mean "expect"?` when a known name is near enough to be a slip of the finger, else nothing. */
export function didYouMean(name: string, known: readonly string[]): string {
  // Levenshtein is quadratic; no known name is longer than this.
  if (known.length === 0 || name.length > 100) return '';
  const nearest = closest(name, known);
  return distance(name, nearest) <= Math.ceil(name.length * 0.4) ? `; did you mean ${JSON.stringify(nearest)}?` : '';
}
