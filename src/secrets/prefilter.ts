import type { Allowlist, Gitleaks, Rule } from 'gitleaks-wasm';
import { decodedTexts } from './decode.ts';
import { searchKeywords } from './keywords.ts';
import { type PathPattern, pathPattern } from './path-pattern.ts';

/** What is known of a text before the engine looks: the ids of the rules that may match, and whether decoding matters. */
export type Candidate = { rules: string[]; decode: boolean };

/** Says what the engine must look for in a hunk; undefined when gitleaks could find nothing there. */
export type Prefilter = (path: string, commit: string, text: Buffer) => Candidate | undefined;

type Gate = { id: string; always: boolean; keywords: number[]; path?: PathPattern };

/**
 * Follows `detect/detect.go`: a rule is tried where one of its keywords stands in the text, plain or decoded, and where
 * its path fits. May say yes too often, never no where gitleaks says yes.
 */
export function createPrefilter({ rules, allowlists }: Pick<Gitleaks, 'rules' | 'allowlists'>): Prefilter {
  const words = [...new Set(rules.flatMap(searchable))];
  const numbers = new Map(words.map((word, number) => [word, number]));
  const gates: Gate[] = rules.map((rule) => ({
    id: rule.id,
    always: searchable(rule).length < Math.max(1, rule.keywords.length),
    keywords: searchable(rule).map((word) => numbers.get(word) as number),
    path: rule.path === undefined ? undefined : pathPattern(rule.path, true),
  }));
  const search = searchKeywords(words);
  const isAllowed = allowedPlaces(allowlists);
  const needed = (found: Uint8Array, path: string) =>
    gates.filter((gate) => (gate.always || gate.keywords.some((word) => found[word])) && (gate.path?.(path) ?? true));

  return (path, commit, text) => {
    if (isAllowed(path, commit)) return undefined;
    const found = new Uint8Array(words.length);
    let decode = false;
    search.mark(foldToAscii(text), found);
    for (const decoded of decodedTexts(text.toString('latin1'))) {
      decode = true;
      search.mark(foldToAscii(Buffer.from(decoded, 'latin1')), found);
    }
    const ids = needed(found, path).map((gate) => gate.id);
    return ids.length === 0 ? undefined : { rules: ids, decode };
  };
}

/** Keywords outside ASCII are rare and folded by rules of their own: their rule is then always tried. */
function searchable(rule: Rule): string[] {
  return rule.keywords.map((word) => word.toLowerCase()).filter((word) => /^[\x01-\x7f]+$/.test(word));
}

/** Go folds two letters outside ASCII into it: U+212A to "k" and U+0130 to "i". */
function foldToAscii(text: Buffer): Buffer {
  if (!text.includes('\u212a') && !text.includes('\u0130')) return text;
  return Buffer.from(text.toString('latin1').replaceAll('\xe2\x84\xaa', 'k').replaceAll('\xc4\xb0', 'i'), 'latin1');
}

/** Global allowlists that need nothing but path and commit (`checkCommitOrPathAllowed`). */
function allowedPlaces(allowlists: Allowlist[]): (path: string, commit: string) => boolean {
  const checks = allowlists
    .filter((list) => list.condition === 'OR' || (list.regexes.length === 0 && list.stopWords.length === 0))
    .map((list) => {
      const commits = new Set(list.commits.map((commit) => commit.toLowerCase()));
      const paths = list.paths.map((pattern) => pathPattern(pattern, false));
      const byPath = (path: string) => paths.some((matches) => matches(path));
      if (list.condition === 'OR') return (path: string, commit: string) => commits.has(commit) || byPath(path);
      return (path: string, commit: string) =>
        (commits.size === 0 || commits.has(commit)) && (paths.length === 0 || byPath(path));
    });
  return (path, commit) => checks.some((isAllowed) => isAllowed(path, commit));
}
