import type { CompiledRule } from './compiled-rules.ts';
import { isDecodable } from './decodable.ts';
import { decodedTexts } from './decode.ts';
import type { RuleWords } from './rule-words.ts';
import { checkTimeLimit } from './time-limit.ts';

/** Whether gitleaks may find anything in a run of whole lines of a file with that path. */
export type MayFind = (path: string, text: Buffer) => boolean;

/**
 * Answers for all hunks of all patches that lead to a text at once: each hunk of a patch without context is a run of
 * its lines. It may say yes too often, never no where gitleaks finds something, because:
 * - what a pattern matches in a run it also matches in the whole text, except where it asks for the text's beginning
 *   or end, or reaches over the run's end; `mayMatchInRuns` tries all runs for these;
 * - a keyword may be in any line of the run, so keywords are not asked for;
 * - no encoding that gitleaks decodes goes over the end of a line, except a code point, which takes the line break
 *   after it.
 *
 * Throws TimeLimitExceeded, and V8's RangeError.
 */
export function createMayFind({ words, users, always }: RuleWords): MayFind {
  function inRuns(path: string, bytes: Buffer): boolean {
    let text: string | undefined;
    let isFound = false;
    let attempts = 0;
    const textOnce = () => {
      text ??= bytes.toString('latin1');
      return text;
    };
    const tried = new Set<CompiledRule>();
    const tryWhole = (rule: CompiledRule) => {
      if (tried.has(rule)) return;
      tried.add(rule);
      if (fits(rule, path)) isFound ||= rule.whole.mayMatchInRuns(textOnce());
    };
    words.find(bytes, (word, at) => {
      if (isFound) return;
      const uses = users[word];
      if (!uses) isFound = true;
      attempts += 1;
      if ((attempts & 0xff) === 0) checkTimeLimit();
      for (const { rule, pattern } of uses ?? []) {
        if (!pattern) tryWhole(rule);
        else if (fits(rule, path)) {
          if (pattern.isSlow) checkTimeLimit();
          isFound ||= pattern.mayMatchInRuns(textOnce(), at, rule.isFalsePositive);
        }
      }
    });
    if (!isFound) always.forEach(tryWhole);
    return isFound;
  }

  return (path, bytes) => {
    if (inRuns(path, bytes)) return true;
    if (!isDecodable(bytes)) return false;
    let before = bytes;
    for (const { text } of decodedTexts(bytes)) {
      if (mayJoinLines(before) || inRuns(path, text)) return true;
      before = text;
    }
    return false;
  };
}

function fits({ path: isPath }: CompiledRule, path: string): boolean {
  return isPath === undefined || isPath(path);
}

function mayJoinLines(text: Buffer): boolean {
  return text.includes('U+') && /U\+[0-9A-Fa-f]{4}\n/.test(text.toString('latin1'));
}
