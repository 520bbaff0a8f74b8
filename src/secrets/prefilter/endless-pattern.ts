import { RE2JS } from 're2js';
import { withinLimit } from './time-limit.ts';
import { compile } from './translate-pattern.ts';

/** The length of a match that begins at a place; undefined for none, 'unknown' where it takes too long to tell. */
export type LengthAt = (text: string, at: number) => number | undefined | 'unknown';

/**
 * For a pattern over which a matcher that backtracks may take very long. RE2's own way is slower than V8's, but its
 * time grows only with the text. It does not see what stands before the place, so that it may match more.
 */
export function endlessPattern(source: string, tail = ''): LengthAt {
  let steady: RE2JS | undefined | 'refused';
  const hasTail = searchTail(tail);
  return (text, at) => {
    if (!hasTail(text, at)) return undefined;
    steady ??= /^[(?:]*\\B/.test(source) ? 'refused' : compileSteady(source);
    if (steady === 'refused') return limited(source, text, at);
    const matcher = steady.matcher(text.slice(at));
    return matcher.lookingAt() ? matcher.end() : undefined;
  };
}

/** Whether a part that every match has stands behind a place. */
function searchTail(source: string): (text: string, at: number) => boolean {
  const pattern = compile(source, 'g');
  let last: { text: string; from: number; next: number } | undefined;
  return (text, at) => {
    if (!pattern) return true;
    if (last?.text !== text || at < last.from || at > last.next) {
      pattern.lastIndex = at;
      last = { text, from: at, next: pattern.exec(text)?.index ?? Infinity };
    }
    return last.next !== Infinity;
  };
}

function compileSteady(source: string): RE2JS | 'refused' {
  try {
    return RE2JS.compile(source);
  } catch {
    return 'refused'; // it counts to a thousand at most
  }
}

function limited(source: string, text: string, at: number): number | undefined | 'unknown' {
  const pattern = compile(source, 'y');
  if (!pattern) return 'unknown';
  pattern.lastIndex = at;
  const attempt = withinLimit(() => ({ match: pattern.exec(text) }));
  return attempt ? attempt.match?.[0].length : 'unknown';
}
