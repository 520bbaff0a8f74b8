import type { Allowlist } from '../engine/rules.ts';
import { pathPattern } from './path-pattern.ts';
import { patternSource, somewhere } from './pattern-source.ts';
import { type PatternNode, parsePattern } from './pattern-syntax.ts';
import { rulePattern } from './rule-pattern.ts';
import { withinLimit } from './time-limit.ts';
import { compile } from './translate-pattern.ts';

/** Allowlists that look at the whole line of a match (`regexTarget = "line"`). Texts are byte strings (latin1). */
export type LineAllowlists = {
  /** Whether one may allow a match whose line is this text or a part of it. */
  mayAllow(line: string, path: string): boolean;
  /** Whether it is certain that one allows every match on a line that holds this text. */
  allows(part: string): boolean;
};

const maxTries = 20;

/** Undefined if no allowlist looks at lines. */
export function lineAllowlists(allowlists: Allowlist[]): LineAllowlists | undefined {
  const lists = allowlists.filter(({ regexTarget, regexes }) => regexTarget === 'line' && regexes.length > 0);
  if (lists.length === 0) return undefined;
  let checks: ReturnType<typeof checkOf>[] | undefined;
  let sure: RegExp[] | undefined;
  return {
    mayAllow(line, path) {
      checks ??= lists.map(checkOf);
      return checks.some((check) => check(line, path));
    },
    allows(part) {
      sure ??= lists
        .filter(({ condition }) => condition === 'OR')
        .flatMap(({ regexes }) => regexes.flatMap((regex) => exactInside(parsePattern(regex)) ?? []));
      return sure.some((pattern) => withinLimit(() => holdsPlainMatch(pattern, part)) ?? false);
    },
  };
}

function checkOf({ condition, paths, regexes }: Allowlist): (line: string, path: string) => boolean {
  const patterns = regexes.map(mayMatch);
  const byPath = paths.map((pattern) => pathPattern(pattern, true));
  const needsPath = condition === 'AND' && paths.length > 0;
  return (line, path) =>
    (!needsPath || byPath.some((matches) => matches(path))) && patterns.some((matches) => matches(line));
}

/**
 * A pattern without assertions that does not match in a text matches in no part of it. With assertions: always true.
 */
function mayMatch(regex: string): (text: string) => boolean {
  const tree = parsePattern(regex);
  return !tree || somewhere(tree, isAssertion) ? () => true : rulePattern(regex).mayMatch;
}

function isAssertion(node: PatternNode): boolean {
  return node.kind === 'assert';
}

/** A pattern without assertions, which matches in a line if it matches in a part of the line; undefined for others. */
function exactInside(tree: PatternNode | undefined): RegExp | undefined {
  if (!tree || somewhere(tree, isAssertion)) return undefined;
  return compile(patternSource(tree, 1), 'g');
}

/** Only a match in ASCII is certain to match in Go too: V8 sees other characters as several bytes. */
function holdsPlainMatch(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  for (let tries = 0; tries < maxTries; tries += 1) {
    const match = pattern.exec(text);
    if (!match) return false;
    if (!/[^\x00-\x7f]/.test(match[0])) return true;
  }
  return false;
}
