import { RE2JS } from 're2js';
import type { InLine } from './required-literals.ts';
import { withinLimit } from './time-limit.ts';
import { compile } from './translate-pattern.ts';

/** The length of a match that begins at a place; undefined for none, 'unknown' where it takes too long to tell. */
export type LengthAt = (text: string, at: number) => number | undefined | 'unknown';

/**
 * For a pattern over which a matcher that backtracks may take very long. RE2's own way is slower than V8's, but its
 * time grows only with the text. It does not see what stands before the place, so that it may match more. `tail` and
 * `inLine` as in a required literal.
 */
export function backtrackingPattern(source: string, tail = '', inLine?: InLine): LengthAt {
  const hasTail = searchTail(tail);
  if (inLine) {
    const lengthAt = oncePerLine(inLine);
    return (text, at) => (hasTail(text, at) ? lengthAt(text, at) : undefined);
  }
  let steady: RE2JS | undefined | 'refused';
  return (text, at) => {
    if (!hasTail(text, at)) return undefined;
    steady ??= /^[(?:]*\\B/.test(source) ? 'refused' : compileSteady(source);
    if (steady === 'refused') return limited(source, text, at);
    const matcher = steady.matcher(text.slice(at));
    return matcher.lookingAt() ? matcher.end() : undefined;
  };
}

/** What was found out last, and for how many of the places behind it that holds. */
type Known = { text: string; at: number; until: number; end: number | undefined };

/**
 * A line in which the head stands often is not read for each of them. From a second one on nothing matches that does not
 * from the first one on; and where the first one's match took the second one in, that ends where the first one's does.
 */
function oncePerLine({ head, source }: InLine): LengthAt {
  let steady: RE2JS | undefined | 'refused';
  let opening: RegExp | undefined;
  let known: Known | undefined;
  return (text, at) => {
    steady ??= compileSteady(source);
    opening ??= compile(head, 'y');
    if (steady === 'refused' || !opening) return limited(source, text, at);
    opening.lastIndex = at;
    if (!opening.test(text)) return undefined;
    if (known?.text === text && at >= known.at && opening.lastIndex <= known.until) {
      return known.end === undefined ? undefined : known.end - at;
    }
    const matcher = steady.matcher(text.slice(at));
    const isFound = matcher.lookingAt();
    const newline = text.indexOf('\n', at);
    const lineEnd = newline < 0 ? text.length : newline;
    const until = isFound ? Math.min(lineEnd, at + matcher.start(1)) : lineEnd;
    known = { text, at, until, end: isFound ? at + matcher.end() : undefined };
    return isFound ? matcher.end() : undefined;
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
