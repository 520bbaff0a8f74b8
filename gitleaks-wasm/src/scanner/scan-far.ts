import { GitleaksError } from '../engine/error.ts';
import type { GitleaksFinding } from '../engine/gitleaks.ts';
import type { Thread } from './open-thread.ts';
import { type Piece, placeIn } from './pieces.ts';
import { inMemory } from './placed.ts';
import { offsetsIn, type ScanText } from './read-windows.ts';

/** Where in the whole text a match begins that may go on behind its piece, and where that piece ends. */
export type OpenPlace = { rule: string; start: number; end: number };

const newline = 10;
/** What is kept of the beginning of an open match, and of the text before the next part that is read. */
const kept = 4_096;
/** What a pattern may ask of the text before a match. */
const before = 8;
/** So many line breaks of the text that is left out are kept: some patterns count them. */
const mostBreaks = 16;
/** How often each piece may be read for open matches. */
const mostReadings = 16;

/** The matches that begin in a piece, where they count, and may go on behind it. */
export async function openIn(
  thread: Thread,
  text: Buffer,
  { start, end, from, to }: Piece,
  memory: SharedArrayBuffer,
): Promise<OpenPlace[]> {
  if (end === text.length) return [];
  const range = { from: Math.max(0, from - start), to: to - start };
  const found = await thread.call('openMatches', { text: inMemory(memory, [text.subarray(start, end)]), ...range });
  return found.map((match) => ({ rule: match.rule, start: start + match.start, end }));
}

/**
 * The findings whose match is longer than a piece. Of such a match the engine reads the beginning and the piece in which
 * it ends: what is between only repeats what the pattern takes in any number of.
 */
export async function scanFar(
  thread: Thread,
  whole: ScanText,
  pieces: readonly Piece[],
  open: readonly OpenPlace[],
): Promise<GitleaksFinding[]> {
  const findings: GitleaksFinding[] = [];
  const budget = { left: pieces.length * mostReadings };
  for (const rule of new Set(open.map((each) => each.rule))) {
    let done = 0;
    for (const place of open) {
      if (place.rule !== rule || place.start < done) continue;
      const { found, end } = await followed(thread, whole, pieces, place, budget);
      if (found) findings.push(found);
      done = end;
    }
  }
  return findings;
}

/** `end`: matches of the rule that begin before it need not be followed. */
async function followed(
  thread: Thread,
  whole: ScanText,
  pieces: readonly Piece[],
  { rule, start, end: known }: OpenPlace,
  budget: { left: number },
): Promise<{ found?: GitleaksFinding; end: number }> {
  const { text, path, commit } = whole;
  const lead = Math.min(before, start);
  let head = text.subarray(start - lead, start + kept);
  let breaks = 0;
  let read = known;
  for (const { end } of pieces) {
    if (end <= known) continue;
    budget.left -= 1;
    if (budget.left < 0) {
      throw new GitleaksError('TEXT_TOO_LARGE', `too many matches of the rule ${rule} may be longer than a piece`);
    }
    const from = read - kept;
    const tail = Buffer.from(end < text.length ? '\n' : '');
    const part = Buffer.concat([head, text.subarray(from, end)]);
    const course = await thread.call('follow', { rule, text: part, at: lead });
    if (course === 'closed') return { end: start + 1 };
    if (course === 'whole') {
      const fragment = { text: Buffer.concat([part, tail]), path, commit, rules: [rule], decodeDepth: 0 };
      const [findings = []] = await thread.call('detect', [fragment]);
      const offsetOf = offsetsIn(fragment.text);
      const found = findings.find((each) => offsetOf(each.startLine - 1, each.startColumn) === lead);
      if (found) {
        const last = offsetsIn(fragment.text)(found.endLine - 1, found.endColumn || Infinity);
        const behind = Math.max(start, Math.min(from + last - head.length, text.length - 1));
        return { found: inWhole(whole, found, start, behind), end: behind };
      }
    }
    for (const byte of text.subarray(read, end)) if (byte === newline && breaks < mostBreaks) breaks += 1;
    head = Buffer.concat([text.subarray(start - lead, start + kept), Buffer.alloc(breaks, newline)]);
    read = end;
  }
  // What takes in all the text to its end would also have taken in the beginning of a later match.
  return { end: Infinity };
}

function inWhole({ text, startLine }: ScanText, found: GitleaksFinding, start: number, last: number): GitleaksFinding {
  const first = placeIn(text, start);
  const end = placeIn(text, last);
  return {
    ...found,
    startLine: startLine + first.line,
    endLine: startLine + end.line,
    startColumn: first.columns + 1,
    endColumn: end.columns + 1,
    fingerprint: found.fingerprint.replace(/\d+$/, `${startLine + first.line}`),
  };
}
