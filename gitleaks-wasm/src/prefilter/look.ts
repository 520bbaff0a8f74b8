import { type FoldedText, withFoldedLetters } from './case-folding.ts';
import { isOfWord } from './characters.ts';
import type { CompiledRule } from './compiled-rules.ts';
import { decodedTexts, joinedLines, type Segment } from './decode.ts';
import { nearLineBreaks } from './literal-pattern.ts';
import { isDecodable } from './next-decodable.ts';
import { type RuleWords, type SearchedText, textOf } from './rule-words.ts';
import { checkTimeLimit } from './time-limit.ts';
import { linesBack, linesOn } from './whole-lines.ts';

/**
 * What gitleaks can find in the runs of whole lines of a text, such as the hunks of a patch without context that leads
 * to it:
 * - `nothing`: nothing in any of them. If some lines of the text change, only the changed lines with {@link linesAround}
 *   lines on either side need be looked at again.
 * - `open`: nothing, but lines far from each other could make up a finding: after a change, all of the text counts.
 * - `something`: perhaps something in one of them.
 */
export type Prospect = 'nothing' | 'open' | 'something';

/** `path` is the file's. Throws TimeLimitExceeded, and V8's RangeError. */
export type Look = (path: string, text: Buffer) => Prospect;

/**
 * A match that a change makes or changes holds a changed line, or is tried anew for its end. It begins at most so many
 * line breaks away, and where it ends depends on as many again.
 */
export const linesAround = 2 * nearLineBreaks;

/**
 * A text in which decoding joins more lines may hold something. A match may take in so many lines more, which are still
 * among the lines around it.
 */
const mostJoined = 4;

/** Widens a range of a text to whole lines, with {@link linesAround} lines on either side. */
export function withLinesAround(text: Buffer, start: number, end: number): [start: number, end: number] {
  return [linesBack(text, start, linesAround), linesOn(text, end, linesAround)];
}

/**
 * Looks at all runs of lines at once. It may see something where gitleaks finds nothing, never nothing where gitleaks
 * finds something, because:
 * - what a pattern matches in a run it also matches in the whole text, except where it asks for the text's beginning
 *   or end, or reaches over the run's end; `mayMatchInRuns` tries all runs for these;
 * - a keyword may be in any line of the run, so keywords are not asked for;
 * - no encoding that gitleaks decodes goes over the end of a line, except a code point, which takes the line break
 *   after it: there the lines on either side are looked at alone too.
 */
export function createLook({ words, users, atEdge, always }: RuleWords): Look {
  function inRuns(path: string, bytes: Buffer): Prospect {
    const runs: Runs = {
      path,
      bytes,
      text: undefined,
      prospect: 'nothing',
      attempts: 0,
      tried: new Set(),
      isFolded: false,
    };
    words.find(bytes, tryWord, runs);
    for (const rule of always) tryWhole(runs, rule);
    if (runs.isFolded && runs.prospect !== 'something') lookForFolded(runs);
    return runs.prospect;
  }

  function tryWord(runs: Runs, word: number, at: number): void {
    if (atEdge[word] && isOfWord(runs.bytes[at - 1])) return;
    const uses = users[word];
    if (!uses) runs.isFolded = true;
    runs.attempts += 1;
    if ((runs.attempts & 0xff) === 0) checkTimeLimit();
    for (const { rule, pattern } of uses ?? []) {
      if (runs.prospect === 'something') return;
      if (!pattern) tryWhole(runs, rule);
      else if (fits(rule, runs.path)) {
        const isFar = pattern.lineBreaks > nearLineBreaks;
        // What comes behind a word may be far from it too.
        if (!isFar && !pattern.mayBegin(runs.bytes, at)) continue;
        if (pattern.isSlow) checkTimeLimit();
        see(runs, pattern.mayMatchInRuns(textOf(runs), at, rule.isFalsePositive), isFar);
      }
    }
  }

  /** Looks for the words that hold a letter that Go folds into ASCII, and for matches that do. */
  function lookForFolded(runs: Runs): void {
    const plain = withFoldedLetters(textOf(runs));
    words.find(Buffer.from(plain.text, 'latin1'), tryFolded, { runs, plain });
  }

  function tryFolded({ runs, plain }: { runs: Runs; plain: FoldedText }, word: number, at: number): void {
    checkTimeLimit();
    for (const { rule, pattern } of users[word] ?? []) {
      if (runs.prospect === 'something') return;
      if (!pattern) tryWhole(runs, rule);
      else if (fits(rule, runs.path)) {
        const mayMatch = () => pattern.mayMatchFoldedInRuns(textOf(runs), plain.before(at));
        see(runs, pattern.mayHoldFolded(plain, at) && mayMatch(), pattern.lineBreaks > nearLineBreaks);
      }
    }
  }

  /** `joined`: where lines begin that decoding joins with the line before. They alone leave nothing open here. */
  function prospectOf(path: string, bytes: Buffer, joined: number[]): Prospect {
    if (joined.length > mostJoined) return 'something';
    let prospect = inRuns(path, bytes);
    if (prospect === 'something' || !isDecodable(bytes)) return prospect;
    let before = bytes;
    for (const { text, segments } of decodedTexts(bytes)) {
      if (before !== bytes && joinedIn(before).length > 0) return 'something';
      const parts: Buffer[] | undefined = prospect === 'nothing' ? linesAt(segments, text) : undefined;
      const isNothing: boolean = parts?.every((part) => inRuns(path, part) === 'nothing') ?? false;
      const decoded: Prospect = isNothing ? 'nothing' : inRuns(path, text);
      if (decoded !== 'nothing') prospect = decoded;
      if (prospect === 'something') return prospect;
      before = text;
    }
    if (joined.length === 0) return prospect;
    const isNothing = (part: Buffer) => prospectOf(path, part, joinedIn(part)) === 'nothing';
    const isNothingHere = prospect === 'nothing' && joined.every((cut) => cutAt(bytes, cut).every(isNothing));
    return isNothingHere ? 'nothing' : 'something';
  }

  return (path, bytes) => {
    const joined = joinedIn(bytes);
    const prospect = prospectOf(path, bytes, joined);
    return prospect === 'nothing' && joined.length > 0 ? 'open' : prospect;
  };
}

function joinedIn(text: Buffer): number[] {
  return joinedLines(text, mostJoined + 1);
}

/**
 * The lines around a place where decoding joins two lines. A run may begin or end there, and its first or last line is then
 * joined with no other.
 */
function cutAt(text: Buffer, cut: number): Buffer[] {
  const [start, end] = withLinesAround(text, cut, cut);
  return [text.subarray(start, cut), text.subarray(cut, end)];
}

/** All runs of lines of one text, and what was seen in them. */
type Runs = SearchedText & {
  path: string;
  prospect: Prospect;
  attempts: number;
  tried: Set<CompiledRule>;
  /** Whether it holds a letter that Go folds into ASCII. */
  isFolded: boolean;
};

function see(runs: Runs, isFound: boolean, isFar: boolean): void {
  if (isFound) runs.prospect = 'something';
  else if (isFar && runs.prospect === 'nothing') runs.prospect = 'open';
}

function tryWhole(runs: Runs, rule: CompiledRule): void {
  if (runs.prospect === 'something' || runs.tried.has(rule) || !fits(rule, runs.path)) return;
  runs.tried.add(rule);
  // Another part of the text may hold the keyword, or what the pattern matches.
  const isFar = rule.keywords.length > 0 || rule.whole.lineBreaks > nearLineBreaks;
  see(runs, rule.whole.mayMatchInRuns(textOf(runs)), isFar);
}

/** The decoded parts with the lines around them; undefined if they are not much less than the whole text. */
function linesAt(segments: Segment[], text: Buffer): Buffer[] | undefined {
  const ranges: [start: number, end: number][] = [];
  let bytes = 0;
  for (const segment of segments) {
    const [start, end] = withLinesAround(text, segment.start, segment.end);
    bytes += end - start;
    if (2 * bytes > text.length) return undefined;
    const last = ranges.at(-1);
    if (last && start <= last[1]) last[1] = end;
    else ranges.push([start, end]);
  }
  return ranges.map((range) => text.subarray(...range));
}

function fits({ path: isPath }: CompiledRule, path: string): boolean {
  return isPath === undefined || isPath(path);
}
