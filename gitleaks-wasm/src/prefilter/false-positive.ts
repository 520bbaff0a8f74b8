import type { Allowlist, Rule } from '../engine/rules.ts';
import { patternSource, somewhere, waysOf } from './pattern-source.ts';
import { type PatternNode, parsePattern } from './pattern-syntax.ts';
import { compile } from './translate-pattern.ts';

/**
 * Whether it is certain that gitleaks drops a secret: its entropy is too low for the rule, or an allowlist names it.
 * `part` is a part of the match that holds the secret.
 */
export type FalsePositive = (secret: string, part: string) => boolean;

/** Longer secrets, and those that are not ASCII, are left to the engine. */
const maxLength = 400;
/** gitleaks sums the entropy in the random order of a Go map, so its last digits differ from run to run. */
const tolerance = 1e-6;

/** Follows `detectRule` and `checkFindingAllowed` in `detect/detect.go`, as far as they look at the secret alone. */
export function falsePositive(rule: Rule, global: FalsePositive): FalsePositive {
  const listed = allowed(rule.allowlists);
  const judge = (secret: string, part: string) => {
    if (secret === '' || part.length > maxLength || /[^\x00-\x7f]/.test(part)) return false;
    if (rule.entropy !== 0 && entropyOf(secret) <= rule.entropy - tolerance) return true;
    return global(secret, part) || listed(secret, part);
  };
  // A match is judged again for each run of lines that it stands in.
  let last = { secret: '', part: '', isFalse: false };
  return (secret, part) => {
    if (last.secret !== secret || last.part !== part) last = { secret, part, isFalse: judge(secret, part) };
    return last.isFalse;
  };
}

/** Only for secrets in ASCII. Allowlists with the condition AND are left to the engine. */
export function allowed(allowlists: Allowlist[]): FalsePositive {
  const lists = allowlists.filter(({ condition }) => condition === 'OR');
  const regexes = (target: string) => lists.flatMap((list) => (list.regexTarget === target ? list.regexes : []));
  const stopWords = lists.flatMap((list) => list.stopWords.map((word) => word.toLowerCase()));
  let holdsStopWord: ((lower: string) => boolean) | undefined;
  let bySecret: RegExp[] | undefined;
  let byPart: RegExp[] | undefined;
  return (secret, part) => {
    bySecret ??= regexes('secret').flatMap((regex) => exact(parsePattern(regex)) ?? []);
    if (bySecret.some((pattern) => pattern.test(secret))) return true;
    byPart ??= regexes('match').flatMap((regex) => exact(withoutEdges(parsePattern(regex))) ?? []);
    if (byPart.some((pattern) => pattern.test(part))) return true;
    holdsStopWord ??= oneOf(stopWords);
    return holdsStopWord(secret.toLowerCase());
  };
}

/** Whether a text holds one of these words. There may be a thousand: which to try is told by their first letters. */
function oneOf(words: string[]): (text: string) => boolean {
  const letters = words.reduce((least, { length }) => Math.min(least, length), 3);
  const byStart = new Map<string, string[]>();
  for (const word of words) {
    const start = word.slice(0, letters);
    const known = byStart.get(start);
    if (known) known.push(word);
    else byStart.set(start, [word]);
  }
  return (text) => {
    for (let at = 0; at + letters <= text.length; at += 1) {
      if (byStart.get(text.slice(at, at + letters))?.some((word) => text.startsWith(word, at))) return true;
    }
    return false;
  };
}

/**
 * A pattern that matches in a part of a text matches in the whole text, unless it has assertions: those are left out.
 */
function withoutEdges(tree: PatternNode | undefined): PatternNode | undefined {
  if (!tree || !somewhere(tree, (node) => node.kind === 'assert')) return tree;
  if (tree.kind === 'capture') return withoutEdges(tree.body);
  if (tree.kind !== 'alt') return undefined;
  const items = tree.items.flatMap((item) => withoutEdges(item) ?? []);
  return items.length === 0 ? undefined : { kind: 'alt', items };
}

/** The exact pattern for ASCII texts; undefined if it might take V8 long. */
function exact(tree: PatternNode | undefined): RegExp | undefined {
  if (!tree || waysOf(limited(tree)) > 1e7) return undefined;
  return compile(patternSource(tree, 1), '');
}

/** The tree with no repeat of more than the longest secret's length. */
function limited(node: PatternNode): PatternNode {
  if (node.kind === 'cat' || node.kind === 'alt') return { ...node, items: node.items.map(limited) };
  if (node.kind === 'capture') return { ...node, body: limited(node.body) };
  if (node.kind === 'repeat') return { ...node, body: limited(node.body), max: Math.min(node.max, maxLength) };
  return node;
}

const counts = new Uint16Array(128);

/** Of a text in ASCII of at most {@link maxLength} characters, in bits a character. */
function entropyOf(text: string): number {
  const { length } = text;
  for (let at = 0; at < length; at += 1) counts[text.charCodeAt(at)] = (counts[text.charCodeAt(at)] as number) + 1;
  let entropy = 0;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    const count = counts[code] as number;
    if (count === 0) continue; // it was summed where it stood first
    entropy -= (count / length) * Math.log2(count / length);
    counts[code] = 0;
  }
  return entropy;
}
