import type { Redactor } from '../model/redactor.ts';

const maxChars = 200;

/**
 * Foreign text made fit to be shown: secrets hidden, on one line, without control characters, at most 200 characters
 * and a `…`. It is cut last, so that no secret is cut in two and missed.
 */
export function excerpt(text: string, redactor: Redactor): string {
  const line = redactor
    .redact(text)
    .replace(/\s+/g, ' ')
    // Also remove marks that change the direction of text (Unicode TR 36): they can make one line look like another.
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '')
    .trim();
  const chars = Array.from(line.slice(0, 2 * maxChars + 2));
  return chars.length > maxChars ? `${chars.slice(0, maxChars).join('')}…` : line;
}
