import type { Allowlist, Rule } from '../engine/rules.ts';
import { allowed, type FalsePositive, falsePositive } from './false-positive.ts';
import type { PatternFacts } from './known-patterns.ts';
import { type LineAllowlists, lineAllowlists } from './line-allowlists.ts';
import { type LiteralPattern, literalPatterns } from './literal-pattern.ts';
import { type PathPattern, pathPattern } from './path-pattern.ts';
import { patternFacts } from './pattern-facts.ts';
import { type RulePattern, rulePattern } from './rule-pattern.ts';

/** What a text must have before the engine needs to look at it for this rule. */
export type CompiledRule = {
  id: string;
  /** The text must hold one of these; an empty list allows any text. Lower case, ASCII. */
  keywords: string[];
  path?: PathPattern;
  /** Tried where their words are in the text. Without them `whole` is searched for in the whole text. */
  literalPatterns?: LiteralPattern[];
  whole: RulePattern;
  isFalsePositive: FalsePositive;
  /** The allowlists that look at the whole line of a match. */
  lines?: LineAllowlists;
  /** The most bytes that a match can have; may be Infinity. */
  longest: number;
  /**
   * How many bytes around a match must not be cut off, so that the end of a window is not taken for the end of the
   * text.
   */
  margin: number;
  /**
   * How a line may be cut around its matches: `far` from them, because none is very long; `near` them, because V8 gives
   * their exact ends; `ascii`: the same if they hold nothing outside ASCII; or not at all.
   */
  cut: 'far' | 'near' | 'ascii' | 'never';
};

const leastMargin = 64;
/** For patterns that ask for the end of the text and whose matches may have any length. */
const largestMargin = 2_000;
/** A rule whose matches may be longer is not cut `far` from them. */
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
      // Keywords outside ASCII are rare, and case folding is different for them: a rule with one is always tried.
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
  if (!literals) return 'never';
  return isAscii ? 'near' : 'ascii';
}

/** The engine needs a keyword in what it reads, and it is not known where that is: so only the whole text will do. */
function unsearchable(regex: string | undefined): RulePattern {
  return { ...rulePattern(regex), find: () => 'unknown' };
}
