import { type FoldedText, holdsFoldingLetter, withFoldedLetters } from './case-folding.ts';
import { isOfWord } from './characters.ts';
import type { CompiledRule } from './compiled-rules.ts';
import type { LiteralPattern } from './literal-pattern.ts';
import { type RuleWords, type SearchedText, textOf } from './rule-words.ts';
import { checkTimeLimit } from './time-limit.ts';

/**
 * Where a rule may match. One that is no candidate is kept too, because it can keep gitleaks from a match inside it.
 */
export type Match = { start: number; end: number; isCandidate: boolean };
export type Matches = Map<CompiledRule, Match[] | 'unknown'>;

export type Search = {
  /** Where rules may match in a text of a file with that path; only rules that have a candidate. */
  find(text: Buffer, path: string): Matches;
  /** All matches of the rules that have a required literal, candidates or not. */
  matches(text: Buffer, path: string): Matches;
};

/**
 * With more matches a rule is 'unknown'. gitleaks compares all findings of a text with each other: so many are too
 * many.
 */
const maxMatches = 1_000_000;
/** After this time the engine is faster, because its time grows with the text alone. */
const limitMs = (bytes: number) => 1_000 + bytes / 1_000;

/** Finds where rules may match in one text. Throws TimeLimitExceeded. */
export function createSearch({ rules, words, users, atEdge, always }: RuleWords): Search {
  let file = { path: '', always: always.filter((rule) => rule.path?.('') ?? true) };

  function collect(bytes: Buffer, path: string): Collected {
    const collected: Collected = {
      bytes,
      path,
      text: undefined,
      found: new Map(),
      withoutLiteral: new Set(),
      isFolded: false,
      attempts: 0,
      startedAt: 0,
      isLate: false,
    };
    words.find(bytes, tryWord, collected);
    if (collected.isFolded) {
      for (const rule of rules) if (!rule.literalPatterns) collected.withoutLiteral.add(rule);
      addFolded(collected.found, textOf(collected), path);
    }
    return collected;
  }

  function tryWord(collected: Collected, word: number, start: number): void {
    if (atEdge[word] && isOfWord(collected.bytes[start - 1])) return;
    const uses = users[word];
    if (!uses) {
      collected.isFolded = true;
      return;
    }
    if (collected.attempts === 0) collected.startedAt = performance.now();
    collected.attempts += 1;
    if ((collected.attempts & 0xff) === 0) lookAtClock(collected);
    for (const { rule, pattern } of uses) {
      if (pattern?.isSlow) lookAtClock(collected);
      if (!pattern) collected.withoutLiteral.add(rule);
      else if (!pattern.mayBegin(collected.bytes, start)) continue;
      else if (rule.path && !rule.path(collected.path)) continue;
      else if (collected.isLate) collected.found.set(rule, 'unknown');
      else tryPattern(collected.found, rule, pattern, textOf(collected), start);
    }
  }

  /** Adds matches that hold a letter that Go folds into ASCII, also in the rule's word. */
  function addFolded(found: Matches, text: string, path: string): void {
    if (!holdsFoldingLetter(text)) return;
    const plain = withFoldedLetters(text);
    const endsAt = performance.now() + limitMs(text.length);
    words.find(Buffer.from(plain.text, 'latin1'), tryFolded, { found, text, path, plain, endsAt });
  }

  function tryFolded({ found, text, path, plain, endsAt }: Folded, word: number, start: number): void {
    for (const { rule, pattern } of users[word] ?? []) {
      const matches = found.get(rule);
      if (!pattern?.mayHoldFolded(plain, start) || matches === 'unknown') continue;
      if (rule.path && !rule.path(path)) continue;
      const match = pattern.tryFolded(text, plain.before(start));
      if (!match) continue;
      if (match === 'unknown' || matches?.length === maxMatches || performance.now() > endsAt)
        found.set(rule, 'unknown');
      else if (holdsFoldingLetter(text.slice(match.start, match.end))) {
        const fresh = { start: match.start, end: match.end, isCandidate: true };
        if (matches) matches.push(fresh);
        else found.set(rule, [fresh]);
      }
    }
  }

  return {
    find(bytes, path) {
      const collected = collect(bytes, path);
      const { found, withoutLiteral } = collected;
      // The hunks of a file come one after another.
      if (file.path !== path) file = { path, always: always.filter((rule) => rule.path?.(path) ?? true) };
      for (const rule of file.always) withoutLiteral.add(rule);
      if (found.size === 0 && withoutLiteral.size === 0) return found;
      return settle(found, withoutLiteral, textOf(collected), path);
    },
    matches: (bytes, path) => collect(bytes, path).found,
  };
}

/** What is found in one text. `startedAt`: when the first word was found. */
type Collected = SearchedText & {
  path: string;
  found: Matches;
  withoutLiteral: Set<CompiledRule>;
  isFolded: boolean;
  attempts: number;
  startedAt: number;
  isLate: boolean;
};

type Folded = {
  found: Matches;
  text: string;
  path: string;
  plain: FoldedText;
  endsAt: number;
};

function lookAtClock(collected: Collected): void {
  checkTimeLimit();
  collected.isLate ||= performance.now() - collected.startedAt > limitMs(collected.bytes.length);
}

function tryPattern(found: Matches, rule: CompiledRule, pattern: LiteralPattern, text: string, at: number): void {
  const matches = found.get(rule);
  if (matches === 'unknown') return;
  const match = pattern.tryAt(text, at);
  if (!match) return;
  if (match === 'unknown' || (matches?.length ?? 0) === maxMatches) {
    found.set(rule, 'unknown');
    return;
  }
  const isCandidate =
    match.secrets.length === 0 || !match.secrets.every((secret) => rule.isFalsePositive(secret, match.part));
  const { start, end } = match;
  if (matches) matches.push({ start, end, isCandidate });
  else found.set(rule, [{ start, end, isCandidate }]);
}

/** Checks keywords and paths, and searches for the patterns without a word: returns the rules that are left. */
function settle(found: Matches, withoutLiteral: Set<CompiledRule>, text: string, path: string): Matches {
  const settled: Matches = new Map();
  let folded: string | undefined;
  const fits = ({ keywords, path: isPath }: CompiledRule) => {
    if (isPath && !isPath(path)) return false;
    if (keywords.length === 0) return true;
    folded ??= foldCase(text);
    return hasKeyword(keywords, folded);
  };
  const hasOwnWord = ({ keywords }: CompiledRule, matches: Match[]) =>
    matches.some(({ start, end }) => hasKeyword(keywords, foldCase(text.slice(start, end))));
  for (const [rule, matches] of found) {
    if (matches === 'unknown') {
      if (fits(rule)) settled.set(rule, matches);
    } else if (matches.some(({ isCandidate }) => isCandidate)) {
      if (hasOwnWord(rule, matches) || fits(rule)) settled.set(rule, matches);
    }
  }
  for (const rule of withoutLiteral) {
    if (!fits(rule) || !rule.whole.mayMatch(text)) continue;
    const spans = rule.whole.find(text);
    settled.set(rule, spans === 'unknown' ? spans : spans.map(([start, end]) => ({ start, end, isCandidate: true })));
  }
  return settled;
}

/** Whether a text with folded case holds one of a rule's keywords; true for a rule that has none. */
export function hasKeyword(keywords: string[], folded: string): boolean {
  return keywords.length === 0 || keywords.some((word) => folded.includes(word));
}

/** Folds case as Go does for keywords: two letters outside ASCII become ASCII letters. */
export function foldCase(text: string): string {
  return text.replaceAll('\xe2\x84\xaa', 'k').replaceAll('\xc4\xb0', 'i').toLowerCase();
}
