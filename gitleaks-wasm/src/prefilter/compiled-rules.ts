import type { Allowlist, Rule } from '../engine/gitleaks.ts';
import { allowed, type FalsePositive, falsePositive } from './false-positive.ts';
import { type LineAllowlists, lineAllowlists } from './line-allowlists.ts';
import { type LiteralPattern, literalPatterns } from './literal-pattern.ts';
import { type PathPattern, pathPattern } from './path-pattern.ts';
import { type PatternFacts, patternFacts } from './pattern-facts.ts';
import { type RulePattern, rulePattern } from './rule-pattern.ts';

/** What a rule asks of a text before the engine need look at it. */
export type CompiledRule = {
  id: string;
  /** Of these one must stand in the text; none: any text will do. Lower case, ASCII. */
  keywords: string[];
  path?: PathPattern;
  /** Tried where their words stand; without them `whole` is searched for in the whole text. */
  literalPatterns?: LiteralPattern[];
  whole: RulePattern;
  isFalsePositive: FalsePositive;
  /** The allowlists that look at the whole line of a match. */
  lines?: LineAllowlists;
  /** The most bytes of a match; may be Infinity. */
  longest: number;
  /** How far around a match a text must not be cut, so that the end of the cut is not taken for the end of the text. */
  margin: number;
  /**
   * How a line may be cut around its matches: `far` away from them, as none is very long; `near` them, for V8 tells
   * exactly where they end; or not at all.
   */
  cut: 'far' | 'near' | 'never';
};

const leastMargin = 64;
/** For patterns that end with the text and may be of any length. */
const largestMargin = 2_000;
/** Matches that are longer are not cut out from far away. */
const longestFar = 1_000;

export function compileRules({ rules, allowlists }: { rules: Rule[]; allowlists: Allowlist[] }): CompiledRule[] {
  const global = allowed(allowlists);
  return rules.map((rule) => {
    const facts = rule.regex === undefined ? undefined : patternFacts(rule.regex);
    const { longest, asksForEnd } = facts ?? { longest: Infinity, asksForEnd: true };
    const keywords = rule.keywords.map((word) => word.toLowerCase());
    const isSearchable = keywords.every((word) => /^[\x01-\x7f]+$/.test(word));
    let whole: RulePattern | undefined;
    return {
      id: rule.id,
      // Those outside ASCII are rare and folded by rules of their own: their rule is then always tried.
      keywords: isSearchable ? keywords : [],
      path: rule.path === undefined ? undefined : pathPattern(rule.path, true),
      literalPatterns: isSearchable ? literalPatterns(facts, rule.secretGroup) : undefined,
      get whole() {
        whole ??= isSearchable ? rulePattern(rule.regex) : unsearchable(rule.regex);
        return whole;
      },
      isFalsePositive: falsePositive(rule, global),
      lines: lineAllowlists([...allowlists, ...rule.allowlists]),
      longest,
      margin: asksForEnd ? Math.min(largestMargin, Math.max(leastMargin, longest)) : leastMargin,
      cut: isSearchable && facts ? cutOf(facts) : 'never',
    };
  });
}

function cutOf({ mayBeEmpty, asksForStart, longest, isAscii, literals }: PatternFacts): CompiledRule['cut'] {
  if (mayBeEmpty || asksForStart) return 'never';
  if (longest <= longestFar) return 'far';
  return isAscii && literals ? 'near' : 'never';
}

/** The engine asks for a keyword in what it reads, and where that may stand is not known. */
function unsearchable(regex: string | undefined): RulePattern {
  return { ...rulePattern(regex), find: () => 'unknown' };
}
