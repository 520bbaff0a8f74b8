import { backtrackingPattern } from './backtracking-pattern.ts';
import { caseFoldedSource, type FoldedText } from './case-folding.ts';
import type { FalsePositive } from './false-positive.ts';
import { lastReadBy, type MayBegin, mayBegin } from './first-bytes.ts';
import type { PatternFacts } from './known-patterns.ts';
import { inRunsOfLines, withoutEnds } from './pattern-source.ts';
import type { RequiredLiteral, Tail } from './required-literals.ts';
import { compile } from './translate-pattern.ts';

/**
 * Where a pattern may match around one of its words. `secrets`: the secrets that gitleaks may see there, empty if that
 * is not known. `part`: the match from that word on.
 */
type Match = { start: number; end: number; secrets: string[]; part: string };
/** Undefined if it certainly does not match there; 'unknown' if only the engine can decide. */
type TryAt = (text: string, word: number) => Match | undefined | 'unknown';

/** Whether it may match from a word on in any run of whole lines of the text. */
type MayMatchAt = (text: string, word: number) => boolean;

/** One alternative of a rule's pattern, to be tried wherever one of its words is in the text. */
export type LiteralPattern = {
  words: string[];
  /** Told by single bytes: false where neither `tryAt` nor `mayMatchInRuns` finds anything. */
  mayBegin: MayBegin;
  /** Whether that is so wherever a character of a word stands before it. */
  atEdge: boolean;
  /** Whether one try may read all the text after the word. */
  isSlow: boolean;
  tryAt: TryAt;
  /** Whether a match around a word may hold a letter that Go folds into ASCII; `at`: where the word is in `plain`. */
  mayHoldFolded(plain: FoldedText, at: number): boolean;
  /** As `tryAt`, for a text with such letters; `secrets` is always empty. */
  tryFolded: TryAt;
  /**
   * Whether it may match from that word on in any run of whole lines of the text, with a secret that `isFalsePositive`
   * does not drop.
   */
  mayMatchInRuns(text: string, word: number, isFalsePositive: FalsePositive): boolean;
  /** The same for a text with letters that Go folds into ASCII, with any secret. */
  mayMatchFoldedInRuns: MayMatchAt;
  /** The most line breaks that a match can hold; may be Infinity. */
  lineBreaks: number;
};

/** Only six of gitleaks' own rules have matches that may hold more line breaks. */
export const nearLineBreaks = 12;

/**
 * The alternatives of a pattern; undefined if it must be searched for in the whole text. `secretGroup` as in a rule of
 * gitleaks: 0 means the first group that is not empty, or else the whole match.
 */
export function literalPatterns(facts: PatternFacts | undefined, secretGroup: number): LiteralPattern[] | undefined {
  return facts?.literals?.map((literal) => {
    const tryBy = (from: RequiredLiteral, group: number | undefined) =>
      literal.backtracks ? tryBacktracking(from) : tryOnce(from, group);
    let folded: TryAt | undefined;
    let inRuns: LiteralPattern['mayMatchInRuns'] | undefined;
    let foldedInRuns: MayMatchAt | undefined;
    const readTo = lastReadBy(`${literal.chars}KKSSkkss`);
    return {
      words: literal.words,
      mayBegin: mayBegin(literal.first),
      atEdge: literal.first.atEdge,
      isSlow: literal.backtracks,
      lineBreaks: literal.lineBreaks,
      tryAt: tryBy(literal, facts.isAscii ? secretGroup : undefined),
      mayHoldFolded: (plain, at) => plain.nextLetter(at - literal.lead) < readTo(plain.text, at),
      tryFolded(text, at) {
        folded ??= tryBy(withFolds(literal), undefined);
        return folded(text, at);
      },
      mayMatchInRuns(text, at, isFalsePositive) {
        inRuns ??= literal.backtracks
          ? anyInRuns(literal)
          : judgedInRuns(literal, facts.isAscii ? secretGroup : undefined);
        return inRuns(text, at, isFalsePositive);
      },
      mayMatchFoldedInRuns(text, at) {
        foldedInRuns ??= (literal.backtracks ? anyInRuns : onceInRuns)(withFolds(literal));
        return foldedInRuns(text, at);
      },
    };
  });
}

function withFolds(literal: RequiredLiteral): RequiredLiteral {
  const before = literal.before === undefined ? {} : { before: caseFoldedSource(literal.before) };
  return {
    ...literal,
    ...before,
    source: caseFoldedSource(literal.source),
    tail: tailWith(caseFoldedSource, literal.tail),
    inLine: undefined,
    lead: literal.lead * 3,
    leadChars: `${literal.leadChars}\xe2\x84\xaa\xc5\xbf`,
  };
}

function tryBacktracking(literal: RequiredLiteral): TryAt {
  const lengthAt = backtrackingPattern(literal.source, literal.tail, literal.inLine);
  return (text, at) => {
    const length = lengthAt(text, at);
    if (typeof length !== 'number') return length;
    if (literal.lead === Infinity) return 'unknown';
    return { start: startOf(literal, text, at), end: at + length, secrets: [], part: '' };
  };
}

/** The tail with both its patterns written in another way. */
function tailWith(write: (source: string) => string, tail: Tail | undefined): Tail | undefined {
  return tail && { source: write(tail.source), ...(tail.rest !== undefined && { rest: write(tail.rest) }) };
}

/** No secret is known of such a pattern, so any match counts. */
function anyInRuns({ source, tail, inLine }: RequiredLiteral): MayMatchAt {
  const lines = inLine && { head: withoutEnds(inLine.head), source: withoutEnds(inLine.source) };
  const lengthAt = backtrackingPattern(withoutEnds(source), tailWith(withoutEnds, tail), lines);
  return (text, at) => lengthAt(text, at) !== undefined;
}

function onceInRuns(literal: RequiredLiteral): MayMatchAt {
  const tryAt = tryOnce({ ...literal, source: inRunsOfLines(literal.source) }, undefined);
  return (text, at) => tryAt(text, at) !== undefined;
}

/** In a run that goes on beyond all that is read of the text, the match is the same as in the whole text. */
function judgedInRuns(literal: RequiredLiteral, secretGroup: number | undefined): LiteralPattern['mayMatchInRuns'] {
  const tryAt = tryOnce(literal, secretGroup);
  const mayMatch = onceInRuns(literal);
  const readTo = lastReadBy(literal.chars);
  return (text, at, isFalsePositive) => {
    if (!mayMatch(text, at)) return false;
    if (literal.lineBreaks > nearLineBreaks) return true;
    const isHeld = (run: string) => {
      const match = tryAt(run, at);
      if (!match || match === 'unknown') return match === 'unknown';
      const { secrets, part } = match;
      return secrets.length === 0 || !secrets.every((secret) => isFalsePositive(secret, part));
    };
    const lastRead = readTo(text, at);
    let end = at;
    for (let breaks = 0; breaks < literal.lineBreaks; breaks += 1) {
      end = text.indexOf('\n', end) + 1;
      if (end === 0 || end === text.length || end > lastRead) break;
      if (isHeld(text.slice(0, end))) return true;
    }
    return isHeld(text);
  };
}

function tryOnce(literal: RequiredLiteral, secretGroup: number | undefined): TryAt {
  const { source, before, lead } = literal;
  let pattern: RegExp | undefined;
  let leading: RegExp | undefined;
  return (text, at) => {
    pattern ??= compile(source, 'y');
    if (!pattern) return 'unknown';
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found) return undefined;
    if (before !== undefined) {
      leading ??= compile(`(?<=${before})`, 'y');
      if (leading) leading.lastIndex = at;
      if (leading?.test(text) === false) return undefined;
    }
    if (lead === Infinity) return 'unknown';
    const secrets = secretGroup === undefined ? [] : secretsOf(literal, secretGroup, pattern, found);
    const part = found[0].replace(/\n+$/, '');
    return { start: startOf(literal, text, at), end: at + found[0].length, secrets, part };
  };
}

/** The earliest place where the match may begin. */
function startOf({ lead, leadChars }: RequiredLiteral, text: string, at: number): number {
  const least = Math.max(0, at - lead);
  let start = at;
  while (start > least && leadChars.includes(text[start - 1] as string)) start -= 1;
  return start;
}

/**
 * gitleaks looks for the secret in the match alone, without line breaks around it. Empty if the secret is not known.
 */
function secretsOf(literal: RequiredLiteral, secretGroup: number, pattern: RegExp, found: RegExpExecArray): string[] {
  pattern.lastIndex = 0;
  const again = pattern.exec(found[0].replace(/\n+$/, ''));
  const secrets = [secretOf(literal, secretGroup, found), again && secretOf(literal, secretGroup, again)];
  return secrets.every((secret) => typeof secret === 'string') ? secrets : [];
}

function secretOf(
  { firstGroup, lead }: RequiredLiteral,
  secretGroup: number,
  found: RegExpExecArray,
): string | undefined {
  if (firstGroup === undefined) return undefined;
  if (secretGroup > 0) return found[secretGroup - firstGroup + 1];
  const group = found.find((text, index) => index > 0 && text);
  return group ?? (lead === 0 ? found[0].replace(/^\n+|\n+$/g, '') : undefined);
}
