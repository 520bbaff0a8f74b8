import type { Allowlist, Gitleaks, Rule } from 'gitleaks-wasm';
import { decodedTexts } from './decode.ts';
import { searchKeywords } from './keywords.ts';
import { type PathPattern, pathPattern } from './path-pattern.ts';
import { type RulePattern, rulePattern, type Spans } from './rule-pattern.ts';

/** What the engine must look for in a hunk: the rules that may match, whether after decoding too, and where. */
type Candidate = { rules: string[]; decode: boolean; spans: Spans };

/** Undefined when gitleaks could find nothing in the hunk. */
export type Prefilter = (path: string, commit: string, text: Buffer) => Candidate | undefined;

type Gate = {
  id: string;
  always: boolean;
  keywords: number[];
  words: string[];
  path?: PathPattern;
  pattern: RulePattern;
};

/** Shorter texts go to the engine whole. */
const wholeBytes = 8_192;

/**
 * Follows `detect/detect.go`: a rule is tried where one of its keywords stands in the text, plain or decoded, and where
 * its path fits; then its pattern is tried here. May say yes too often, never no where gitleaks says yes.
 */
export function createPrefilter({ rules, allowlists }: Pick<Gitleaks, 'rules' | 'allowlists'>): Prefilter {
  const words = [...new Set(rules.flatMap(searchable))];
  const numbers = new Map(words.map((word, number) => [word, number]));
  const gates: Gate[] = rules.map((rule) => ({
    id: rule.id,
    always: searchable(rule).length < Math.max(1, rule.keywords.length),
    keywords: searchable(rule).map((word) => numbers.get(word) as number),
    words: searchable(rule),
    path: rule.path === undefined ? undefined : pathPattern(rule.path, true),
    pattern: rulePattern(rule.regex),
  }));
  const composite = rules.some((rule) => rule.required.length > 0);
  const search = searchKeywords(words);
  const isAllowed = allowedPlaces(allowlists);

  const needed = (text: string, bytes: Buffer, path: string): Gate[] => {
    const found = new Uint8Array(words.length);
    search.mark(foldToAscii(bytes), found);
    return gates.filter(
      (gate) =>
        (gate.always || gate.keywords.some((word) => found[word])) &&
        (gate.path?.(path) ?? true) &&
        gate.pattern.mayMatch(text),
    );
  };

  return (path, commit, bytes) => {
    if (isAllowed(path, commit)) return undefined;
    const text = bytes.toString('latin1');
    const plain = needed(text, bytes, path);
    const decoded = new Set<Gate>();
    for (const pass of decodedTexts(text)) {
      for (const gate of needed(pass, Buffer.from(pass, 'latin1'), path)) decoded.add(gate);
    }
    const all = [...new Set([...plain, ...decoded])];
    if (all.length === 0) return undefined;
    const cut = bytes.length > wholeBytes && decoded.size === 0 && !composite;
    return {
      rules: all.map((gate) => gate.id),
      decode: decoded.size > 0,
      spans: cut ? findSpans(plain, text) : 'unknown',
    };
  };
}

/**
 * Where the rules may match, if each place also holds a keyword of its rule: the engine asks for one in what it reads,
 * and gitleaks in the whole hunk.
 */
function findSpans(gates: Gate[], text: string): Spans {
  const all: [number, number][] = [];
  for (const { always, words, pattern } of gates) {
    const spans = pattern.find(text);
    if (spans === 'unknown') return 'unknown';
    for (const [start, end] of spans) {
      const match = text.slice(start, end).toLowerCase();
      if (!always && !words.some((word) => match.includes(word))) return 'unknown';
      all.push([start, end]);
    }
  }
  return all;
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
