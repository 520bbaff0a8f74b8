import { type Anchor, findAnchors } from './anchors.ts';
import { endlessPattern } from './endless-pattern.ts';
import { somewhere } from './pattern-source.ts';
import { type PatternNode, parsePattern } from './pattern-syntax.ts';
import { compile } from './translate-pattern.ts';

/**
 * Where a pattern may match around one of its words, the secrets that gitleaks may see there if that can be told, and
 * what its match has from that word on.
 */
type Place = { start: number; end: number; secrets: string[]; part: string };

/** One alternative of a rule's pattern, which can be tried wherever one of its words stands. */
export type AnchoredPattern = {
  words: string[];
  /** Undefined where it does not match there for sure; 'unknown' where only the engine can tell. */
  tryAt(text: string, word: number): Place | undefined | 'unknown';
};

/**
 * The alternatives of a pattern; undefined when it must be searched for in the whole text.
 * `secretGroup` as in a rule of gitleaks: 0 is the first group that holds something, or the whole match.
 */
export function anchoredPatterns(pattern: string | undefined, secretGroup: number): AnchoredPattern[] | undefined {
  const tree = pattern === undefined ? undefined : parsePattern(pattern);
  // What is bound to the beginning of the text would also be found at the beginning of a window.
  if (!tree || somewhere(tree, isBeginning)) return undefined;
  const isExact = !somewhere(tree, (node) => node.kind === 'char' && node.wide);
  return findAnchors(tree)?.map((anchor) =>
    anchor.endless ? endless(anchor) : anchored(anchor, isExact ? secretGroup : undefined),
  );
}

function isBeginning(node: PatternNode): boolean {
  return node.kind === 'assert' && node.source === '^';
}

function endless({ words, source, lead }: Anchor): AnchoredPattern {
  const lengthAt = endlessPattern(source);
  return {
    words,
    tryAt(text, at) {
      const length = lengthAt(text, at);
      if (typeof length !== 'number') return length;
      return lead === Infinity ? 'unknown' : { start: Math.max(0, at - lead), end: at + length, secrets: [], part: '' };
    },
  };
}

function anchored(anchor: Anchor, secretGroup: number | undefined): AnchoredPattern {
  const { words, source, before, lead } = anchor;
  let pattern: RegExp | undefined;
  let leading: RegExp | undefined;
  return {
    words,
    tryAt(text, at) {
      pattern ??= compile(source, 'y');
      if (!pattern) return 'unknown';
      pattern.lastIndex = at;
      const found = pattern.exec(text);
      if (!found) return undefined;
      if (before !== undefined) {
        leading ??= compile(`(?<=${before})`, 'y');
        if (leading) leading.lastIndex = at;
        if (leading?.test(text) === false) return undefined;
      }
      if (lead === Infinity) return 'unknown';
      const secrets = secretGroup === undefined ? [] : secretsOf(anchor, secretGroup, pattern, found);
      const part = found[0].replace(/\n+$/, '');
      return { start: Math.max(0, at - lead), end: at + found[0].length, secrets, part };
    },
  };
}

/** gitleaks looks for the secret in the match alone, without the line breaks around it; none where it cannot be told. */
function secretsOf(anchor: Anchor, secretGroup: number, pattern: RegExp, found: RegExpExecArray): string[] {
  pattern.lastIndex = 0;
  const again = pattern.exec(found[0].replace(/\n+$/, ''));
  const secrets = [secretOf(anchor, secretGroup, found), again && secretOf(anchor, secretGroup, again)];
  return secrets.every((secret) => typeof secret === 'string') ? secrets : [];
}

function secretOf({ firstGroup, lead }: Anchor, secretGroup: number, found: RegExpExecArray): string | undefined {
  if (firstGroup === undefined) return undefined;
  if (secretGroup > 0) return found[secretGroup - firstGroup + 1];
  const group = found.find((text, index) => index > 0 && text);
  return group ?? (lead === 0 ? found[0].replace(/^\n+|\n+$/g, '') : undefined);
}
