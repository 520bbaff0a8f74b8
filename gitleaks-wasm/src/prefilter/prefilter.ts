import type { Gitleaks } from '../engine/gitleaks.ts';
import { compileRules } from './compiled-rules.ts';
import { beforeDecoding, decodedTexts, maxDepth, mayTakeSpace, type Segment, touches } from './decode.ts';
import { globallyAllowed } from './global-allowlists.ts';
import { isDecodable } from './next-decodable.ts';
import { planWindows } from './plan-windows.ts';
import { indexWords } from './rule-words.ts';
import { createSearch, foldCase, hasKeyword, type Match, type Matches } from './search.ts';
import { checkTimeLimit, withTimeLimit } from './time-limit.ts';
import { idsOf, type Window, wholeWindow } from './windows.ts';

const noMatches: Matches = new Map();

/**
 * The parts of a hunk that the engine must read; none if gitleaks cannot find anything in it. Throws TimeLimitExceeded if
 * one takes longer than `limitMs`.
 */
export type Prefilter = (path: string, commit: string, text: Buffer, limitMs?: number) => Window[];

/**
 * Follows `detect/detect.go`: a rule is tried if the text, plain or decoded, holds one of its keywords and its path
 * fits. Then its pattern is tried here, and each match is checked against the rule's entropy and the allowlists. It may
 * pass on too much, but never drops what gitleaks would find.
 */
export function createPrefilter(
  { rules, allowlists }: Pick<Gitleaks, 'rules' | 'allowlists'>,
  words = indexWords(compileRules({ rules, allowlists })),
): Prefilter {
  const isAllowed = globallyAllowed(allowlists);
  const isComposite = rules.some((rule) => rule.required.length > 0);
  const search = createSearch(words);

  return (path, commit, bytes, limitMs = Infinity) => {
    if (isAllowed(path, commit)) return [];
    try {
      return withTimeLimit(limitMs, () => judge(path, bytes));
    } catch (error) {
      // V8 gives up on a run of some millions of bytes, because it keeps a place to backtrack to for each of them.
      if (!(error instanceof Error) || error.name !== 'RangeError') throw error;
      return [
        wholeWindow(
          bytes,
          rules.map(({ id }) => id),
          maxDepth,
        ),
      ];
    }
  };

  function judge(path: string, bytes: Buffer): Window[] {
    const plain = search.find(bytes, path);
    const decoded = isDecodable(bytes) ? searchDecoded(bytes, path) : noMatches;
    if (plain.size === 0 && decoded.size === 0) return [];
    if (!isComposite) return planWindows(bytes, path, plain, decoded, search);
    return [wholeWindow(bytes, idsOf([...plain.keys(), ...decoded.keys()]), decoded.size > 0 ? maxDepth : 0)];
  }

  /** Matches in the decoded text, with their places in the original text. */
  function searchDecoded(text: Buffer, path: string): Matches {
    const found: Matches = new Map();
    const passes: Segment[][] = [];
    let before = text;
    let isMoved = false;
    for (const { text: decoded, segments } of decodedTexts(text)) {
      checkTimeLimit();
      passes.unshift(segments);
      isMoved ||= mayTakeSpace(before);
      before = decoded;
      for (const [rule, matches] of search.find(decoded, path)) {
        const known = found.get(rule) ?? [];
        if (matches === 'unknown' || known === 'unknown') {
          found.set(rule, 'unknown');
          continue;
        }
        const fresh = matches.filter(({ start, end }) => touches(segments, start, end));
        const candidates = fresh.filter(({ isCandidate }) => isCandidate);
        if (candidates.length === 0) continue;
        // The engine needs a keyword in the window that it reads, but gitleaks only in the whole hunk.
        const hasWord = ({ start, end }: Match) =>
          hasKeyword(rule.keywords, foldCase(decoded.toString('latin1', start, end)));
        const isWhole = candidates.every(hasWord) && !isMoved;
        found.set(rule, isWhole ? [...known, ...fresh.map((match) => original(match, passes))] : 'unknown');
      }
    }
    return found;
  }
}

function original({ start, end, isCandidate }: Match, passes: Segment[][]): Match {
  let range: [start: number, end: number] = [start, end];
  for (const pass of passes) range = beforeDecoding(pass, ...range);
  return { start: range[0], end: range[1], isCandidate };
}
