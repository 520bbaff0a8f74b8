import type { Allowlist } from '../engine/gitleaks.ts';
import { pathPattern } from './path-pattern.ts';
import { patternSource, somewhere } from './pattern-source.ts';
import { type PatternNode, parsePattern } from './pattern-syntax.ts';
import { rulePattern } from './rule-pattern.ts';
import { withinLimit } from './time-limit.ts';
import { compile } from './translate-pattern.ts';

/** Allowlists that look at the whole line of a match (`regexTarget = "line"`). Texts are byte strings (latin1). */
export type LineAllowlists = {
  /** Whether one may allow what stands on a line that is all or a part of this text. */
  mayAllow(line: string, path: string): boolean;
  /** Whether one allows for sure whatever stands on a line that holds this text. */
  allows(part: string): boolean;
};

const maxTries = 20;

/** Undefined where none looks at lines. */
export function lineAllowlists(allowlists: Allowlist[]): LineAllowlists | undefined {
  const lists = allowlists.filter(({ regexTarget, regexes }) => regexTarget === 'line' && regexes.length > 0);
  if (lists.length === 0) return undefined;
  const checks = lists.map(({ condition, paths, regexes }) => {
    const patterns = regexes.map(mayMatch);
    const byPath = paths.map((pattern) => pathPattern(pattern, true));
    const needsPath = condition === 'AND' && paths.length > 0;
    return (line: string, path: string) =>
      (!needsPath || byPath.some((matches) => matches(path))) && patterns.some((matches) => matches(line));
  });
  let sure: RegExp[] | undefined;
  return {
    mayAllow: (line, path) => checks.some((check) => check(line, path)),
    allows(part) {
      sure ??= lists
        .filter(({ condition }) => condition === 'OR')
        .flatMap(({ regexes }) => regexes.flatMap((regex) => exactInside(parsePattern(regex)) ?? []));
      return sure.some((pattern) => withinLimit(() => holdsPlainMatch(pattern, part)) ?? false);
    },
  };
}

/** What asks for nothing beside its match does not match in a part of a text if it does not in all of it. */
function mayMatch(regex: string): (text: string) => boolean {
  const tree = parsePattern(regex);
  return !tree || somewhere(tree, isAssertion) ? () => true : rulePattern(regex).mayMatch;
}

function isAssertion(node: PatternNode): boolean {
  return node.kind === 'assert';
}

/** A pattern that asks for nothing beside its match, so that it matches in the line if it matches in a part of it. */
function exactInside(tree: PatternNode | undefined): RegExp | undefined {
  if (!tree || somewhere(tree, isAssertion)) return undefined;
  return compile(patternSource(tree, 1), 'g');
}

/** What is matched in ASCII is matched by Go too; of other characters V8 counts the bytes. */
function holdsPlainMatch(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  for (let tries = 0; tries < maxTries; tries += 1) {
    const match = pattern.exec(text);
    if (!match) return false;
    if (!/[^\x00-\x7f]/.test(match[0])) return true;
  }
  return false;
}
