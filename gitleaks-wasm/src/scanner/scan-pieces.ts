import type { GitleaksFinding } from '../engine/gitleaks.ts';
import type { Rule } from '../engine/rules.ts';
import type { Thread } from './open-thread.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { inMemory, isSameSecret, type Placed } from './placed.ts';
import { withoutRepeated } from './precedence.ts';
import { offsetsIn, type ScanText } from './read-windows.ts';
import { scanEscapes } from './scan-escapes.ts';
import { type OpenPlace, openIn, scanFar } from './scan-far.ts';
import type { Scan } from './thread.ts';

/**
 * Scans a text that is too long for the engine, piece by piece, so that little more memory is needed than for the text
 * itself. Lines and columns are those of the whole text. A match counts in the piece in which it begins; one in encoded
 * text in each piece in which it is, once.
 */
export async function scanPieces(thread: Thread, rules: readonly Rule[], whole: ScanText): Promise<Scan> {
  const tags = new Map(rules.map((rule) => [rule.id, rule.tags.length]));
  const isDecoded = (found: GitleaksFinding) => found.tags.length > (tags.get(found.ruleId) ?? 0);
  const pieces = piecesOf(whole.text);
  const longest = Math.max(...pieces.map(({ start, end }) => end - start));
  const words = await farKeywords(thread, whole.text, pieces, new SharedArrayBuffer(longest));
  // The thread reads one piece after the other in the same memory.
  const memory = new SharedArrayBuffer(longest + words.join(' ').length + 3);
  const findings: GitleaksFinding[] = [];
  const open: OpenPlace[] = [];
  let isCandidate = false;
  let before: Placed[] = [];
  for (const piece of pieces) {
    const fragment = fragmentOf(whole, piece, words, memory);
    const { text, startLine } = fragment;
    const scan = await thread.call('scan', { ...whole, text, startLine });
    isCandidate ||= scan.isCandidate;
    const placed = scan.findings.length === 0 ? [] : placesOf(whole, piece, fragment, scan.findings, isDecoded);
    const hidden = await scanEscapes(thread, whole, piece, words, memory, isDecoded);
    placed.push(
      ...hidden.filter((each) => !placed.some((other) => isSameSecret(other, each) && other.start === each.start)),
    );
    const counted = placed.filter((each) => counts(piece, each) && !before.some((other) => isRepeated(other, each)));
    findings.push(...counted.map(({ found }) => found));
    before = counted;
    open.push(...(await openIn(thread, whole.text, piece, memory)));
  }
  const known = new Set(findings.map(({ ruleId, startLine, startColumn }) => `${ruleId}:${startLine}:${startColumn}`));
  const far = await scanFar(thread, whole, pieces, open);
  isCandidate ||= far.length > 0;
  findings.push(
    ...far.filter(({ ruleId, startLine, startColumn }) => !known.has(`${ruleId}:${startLine}:${startColumn}`)),
  );
  return { isCandidate, findings: withoutRepeated(findings) };
}

/** The keywords that gitleaks looks for in the whole text and the engine only in a piece. */
async function farKeywords(
  thread: Thread,
  text: Buffer,
  pieces: readonly Piece[],
  memory: SharedArrayBuffer,
): Promise<string[]> {
  const words = new Set<string>();
  for (const { start, end } of pieces) {
    const read = inMemory(memory, [text.subarray(start, end)]);
    for (const word of await thread.call('farKeywords', read)) words.add(word);
  }
  return [...words];
}

/**
 * What the engine reads for a piece, and how its offsets and the columns of the piece's first line differ from those in
 * the whole text. Keywords stand on a line of their own, where no match counts. A piece of a line ends with a line
 * break, because gitleaks takes all the text before for the line of a match behind the last one.
 */
function fragmentOf(
  { text, startLine }: ScanText,
  { start, end, line, columns }: Piece,
  words: readonly string[],
  memory: SharedArrayBuffer,
) {
  const head = start > 0 && words.length > 0 ? `${words.join(' ')}\n` : '';
  const tail = end < text.length ? `\n${start === 0 ? `${words.join(' ')}\n` : ''}` : '';
  return {
    text: inMemory(memory, [Buffer.from(head), text.subarray(start, end), Buffer.from(tail)]),
    startLine: startLine + line - (head === '' ? 0 : 1),
    start: start - head.length,
    // gitleaks counts columns from 1 on the first line of a text and from 2 on all others.
    columns: head === '' ? columns : columns - 1,
  };
}

/** Findings come in the order of their lines. */
function placesOf(
  whole: ScanText,
  piece: Piece,
  { text, start, startLine, columns }: ReturnType<typeof fragmentOf>,
  findings: readonly GitleaksFinding[],
  isDecoded: (found: GitleaksFinding) => boolean,
): Placed[] {
  const startOf = offsetsIn(text);
  const endOf = offsetsIn(text);
  return findings.map((found) => ({
    found: inWhole(found, whole.startLine + piece.line, columns),
    start: start + startOf(found.startLine - startLine, found.startColumn),
    end: start + endOf(found.endLine - startLine, found.endColumn || Infinity),
    isDecoded: isDecoded(found),
  }));
}

function counts({ from, to }: Piece, { start, end, isDecoded }: Placed): boolean {
  return isDecoded ? end > from && start < to : start >= from && start < to;
}

/** Encoded text that is in two pieces is read in both, from another beginning to another end if it is cut. */
function isRepeated(before: Placed, each: Placed): boolean {
  const overlaps = before.start <= each.end && each.start <= before.end;
  return overlaps && before.isDecoded && each.isDecoded && isSameSecret(before, each);
}

function inWhole(found: GitleaksFinding, line: number, columns: number): GitleaksFinding {
  return {
    ...found,
    startColumn: found.startColumn + (found.startLine === line ? columns : 0),
    // 0 means that gitleaks did not find the end.
    endColumn: found.endColumn + (found.endLine === line && found.endColumn > 0 ? columns : 0),
  };
}
