import type { Allowlist, Rule } from 'gitleaks-wasm';
import { type AnchoredPattern, anchoredPatterns } from './anchored-pattern.ts';
import { allowed, type FalseAlarm, falseAlarm } from './false-alarm.ts';
import { type PathPattern, pathPattern } from './path-pattern.ts';
import { maxLength, somewhere } from './pattern-source.ts';
import { parsePattern } from './pattern-syntax.ts';
import { type RulePattern, rulePattern } from './rule-pattern.ts';

/** What a rule asks of a text before the engine need look at it. */
export type Gate = {
  id: string;
  /** Of these one must stand in the text; none: any text will do. Lower case, ASCII. */
  keywords: string[];
  path?: PathPattern;
  /** Tried where their words stand; without them `whole` is searched for in the whole text. */
  anchored?: AnchoredPattern[];
  whole: RulePattern;
  isFalseAlarm: FalseAlarm;
  /** The most bytes of a match; may be Infinity. */
  longest: number;
  /** How far around a match a text must not be cut, so that the end of the cut is not taken for the end of the text. */
  margin: number;
};

const leastMargin = 64;
/** For patterns that end with the text and may be of any length. */
const largestMargin = 2_000;

export function createGates({ rules, allowlists }: { rules: Rule[]; allowlists: Allowlist[] }): Gate[] {
  const global = allowed(allowlists);
  return rules.map((rule) => {
    const tree = rule.regex === undefined ? undefined : parsePattern(rule.regex);
    const longest = tree ? maxLength(tree) : Infinity;
    const endsWithText = !tree || somewhere(tree, (node) => node.kind === 'assert' && node.source === '$');
    let whole: RulePattern | undefined;
    return {
      id: rule.id,
      keywords: searchable(rule),
      path: rule.path === undefined ? undefined : pathPattern(rule.path, true),
      anchored: anchoredPatterns(rule.regex, rule.secretGroup),
      get whole() {
        whole ??= rulePattern(rule.regex);
        return whole;
      },
      isFalseAlarm: falseAlarm(rule, global),
      longest,
      margin: endsWithText ? Math.min(largestMargin, Math.max(leastMargin, longest)) : leastMargin,
    };
  });
}

/** Keywords outside ASCII are rare and folded by rules of their own: their rule is then always tried. */
function searchable(rule: Rule): string[] {
  const keywords = rule.keywords.map((word) => word.toLowerCase());
  return keywords.every((word) => /^[\x01-\x7f]+$/.test(word)) ? keywords : [];
}
