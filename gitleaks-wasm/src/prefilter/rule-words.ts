import { foldingLetters } from './case-folding.ts';
import type { CompiledRule } from './compiled-rules.ts';
import { searchWords, type WordSearch } from './keywords.ts';
import type { LiteralPattern } from './literal-pattern.ts';

/** A rule that a word belongs to: the word of one of its patterns, or else a keyword of a rule without such patterns. */
type WordUse = { rule: CompiledRule; pattern?: LiteralPattern };

export type RuleWords = {
  rules: readonly CompiledRule[];
  words: WordSearch;
  /** By the number of the word; undefined for a letter that Go folds into ASCII. */
  users: readonly WordUse[][];
  /** By the number of the word, whether nothing is to be tried where a character of a word stands before it. */
  atEdge: readonly boolean[];
  /** The rules that have no word. */
  always: readonly CompiledRule[];
};

/** All words that must be looked for in a text, before any of these rules is tried. */
export function indexWords(rules: readonly CompiledRule[]): RuleWords {
  const uses = new Map<string, WordUse[]>();
  const use = (word: string, rule: CompiledRule, pattern?: LiteralPattern) => {
    const known = uses.get(word);
    if (known) known.push({ rule, pattern });
    else uses.set(word, [{ rule, pattern }]);
  };
  for (const rule of rules) {
    for (const pattern of rule.literalPatterns ?? []) for (const word of pattern.words) use(word, rule, pattern);
    if (!rule.literalPatterns) for (const word of rule.keywords) use(word, rule);
  }
  const users = [...uses.values()];
  return {
    rules,
    words: searchWords([...uses.keys(), ...foldingLetters]),
    users,
    atEdge: users.map((each) => each.every(({ pattern }) => pattern?.atEdge)),
    always: rules.filter((rule) => !rule.literalPatterns && rule.keywords.length === 0),
  };
}

/** A text in which the words are searched for. Patterns are tried in its string, which few texts need. */
export type SearchedText = { bytes: Buffer; text: string | undefined };

export function textOf(searched: SearchedText): string {
  searched.text ??= searched.bytes.toString('latin1');
  return searched.text;
}
