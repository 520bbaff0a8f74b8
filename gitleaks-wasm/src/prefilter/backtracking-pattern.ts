import { RE2JS } from 're2js';
import type { InLine, Tail } from './required-literals.ts';
import { withinLimit } from './time-limit.ts';
import { compile } from './translate-pattern.ts';

/**
 * The length of the match that begins at `at`; undefined if there is none, 'unknown' if that takes too long to find
 * out.
 */
export type LengthAt = (text: string, at: number) => number | undefined | 'unknown';

/**
 * For a pattern that may take a backtracking matcher very long. RE2's algorithm is slower than V8's, but its time grows
 * only with the text. It does not see the text before `at`, so it may match more. `tail` and `inLine` as in a required
 * literal.
 */
export function backtrackingPattern(source: string, tail: Tail = { source: '' }, inLine?: InLine): LengthAt {
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

/**
 * The last answer, for `at`. It also holds for each head that ends at `until` or before; `end`: where the match ends.
 */
type Known = { text: string; at: number; until: number; end: number | undefined };

/** RE2 takes 100 ms for 600 kB: in a longer line V8 may try first, until it was stopped so many times. */
const longLine = 65_536;
const quickMs = 50;
const mostStops = 3;

/**
 * Reads a line once for several heads in it. If nothing matches from the first head on, nothing matches from a later
 * one either. If the first head's match takes in a later head as any text, the later head's match ends where the
 * first's does.
 */
function oncePerLine({ head, source }: InLine): LengthAt {
  let stops = 0;
  const isSoonNowhere = (text: string, at: number) => {
    if (stops === mostStops) return false;
    const length = limited(source, text, at, quickMs);
    if (length === 'unknown') stops += 1;
    return length === undefined;
  };
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
    const newline = text.indexOf('\n', at);
    const lineEnd = newline < 0 ? text.length : newline;
    const matcher = steady.matcher(text.slice(at));
    const isFound = !(lineEnd - at > longLine && isSoonNowhere(text, at)) && matcher.lookingAt();
    const until = isFound ? Math.min(lineEnd, at + matcher.start(1)) : lineEnd;
    known = { text, at, until, end: isFound ? at + matcher.end() : undefined };
    return isFound ? matcher.end() : undefined;
  };
}

const maxTails = 100;

/** Whether the tail, which every match holds, stands somewhere after a place, with what must come after it. */
function searchTail({ source, rest }: Tail): (text: string, at: number) => boolean {
  const pattern = compile(source, 'g');
  const withRest = rest === undefined ? undefined : compile(rest, 'y');
  const nextTail = (text: string, from: number): number => {
    let next = from;
    // Each rest may reach far, so only some are read.
    for (let tails = 0; pattern && tails < maxTails; tails += 1) {
      pattern.lastIndex = next;
      next = pattern.exec(text)?.index ?? Infinity;
      if (!withRest || next === Infinity) return next;
      withRest.lastIndex = next;
      if (withRest.test(text)) return next;
      next += 1;
    }
    return next;
  };
  let last: { text: string; from: number; next: number } | undefined;
  return (text, at) => {
    if (last?.text !== text || at < last.from || at > last.next) last = { text, from: at, next: nextTail(text, at) };
    return last.next !== Infinity;
  };
}

function compileSteady(source: string): RE2JS | 'refused' {
  try {
    return RE2JS.compile(source);
  } catch {
    return 'refused'; // RE2 allows no repeat of more than a thousand times
  }
}

/** V8's answer; 'unknown' if it takes longer than `limitMs`, or than a pattern may at most. */
function limited(source: string, text: string, at: number, limitMs?: number): number | undefined | 'unknown' {
  const pattern = compile(source, 'y');
  if (!pattern) return 'unknown';
  pattern.lastIndex = at;
  const attempt = withinLimit(() => ({ match: pattern.exec(text) }), limitMs);
  return attempt ? attempt.match?.[0].length : 'unknown';
}
