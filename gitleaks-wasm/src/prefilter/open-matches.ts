import type { Rule } from '../engine/rules.ts';
import { patternFacts } from './pattern-facts.ts';
import { maxLength, openSource, somewhere } from './pattern-source.ts';
import { type PatternNode, parsePattern } from './pattern-syntax.ts';
import { foldCase } from './search.ts';
import { withinLimit } from './time-limit.ts';
import { compile, translatePattern } from './translate-pattern.ts';

/** A match that may go on behind the end of the text in which it begins. */
export type OpenMatch = { rule: string; start: number };

/** `whole`: it may end in the text; `open`: it may go on behind its end; `closed`: neither. */
export type Course = 'whole' | 'open' | 'closed';

export type OpenMatches = {
  /** The first open match of each rule that begins in a range of a text. */
  find(text: Buffer, from: number, to: number): OpenMatch[];
  /** What becomes of a match that begins at an offset. */
  follow(rule: string, text: Buffer, at: number): Course;
};

const space = 32;

/** For the rules whose matches may hold any number of words, such as all between the ends of a private key. */
export function openMatches(rules: readonly Rule[]): OpenMatches {
  const patterns = new Map(rules.flatMap((rule) => patternsOf(rule) ?? []));
  return {
    find(bytes, from, to) {
      const text = bytes.toString('latin1');
      const folded = foldCase(text);
      return [...patterns].flatMap(([rule, { words, open }]) => {
        if (words && !words.some((word) => folded.includes(word))) return [];
        const start = withinLimit(() => firstOpen(open, text, from, to));
        return start === Infinity ? [] : [{ rule, start: start ?? from }];
      });
    },
    follow(rule, bytes, at) {
      const { exact, open } = patterns.get(rule) as Patterns;
      const text = bytes.toString('latin1');
      if (withinLimit(() => matchesAt(exact, text, at)) ?? true) return 'whole';
      return (withinLimit(() => isOpenAt(open, text, at)) ?? true) ? 'open' : 'closed';
    },
  };
}

type Patterns = { words?: string[]; exact: RegExp; open: RegExp };

function patternsOf({ id, regex }: Rule): [string, Patterns][] | undefined {
  const tree = regex === undefined ? undefined : parsePattern(regex);
  if (!tree || maxLength(tree) < Infinity || !somewhere(tree, takesWords)) return undefined;
  const exact = compile(translatePattern(regex as string)?.source ?? '', 'y');
  const open = compile(openSource(tree), 'g');
  if (!exact || !open) return undefined;
  const literals = patternFacts(regex as string)?.literals;
  const isNear = literals?.every(({ lead }) => lead < Infinity);
  return [[id, { exact, open, ...(isNear && { words: literals?.flatMap(({ words }) => words) }) }]];
}

/** Whether it is any number of characters of which each may be a letter or a space. */
function takesWords(node: PatternNode): boolean {
  if (node.kind !== 'repeat' || node.max < Infinity || node.body.kind !== 'char') return false;
  return node.body.ascii[space] === 1 && node.body.ascii[97] === 1;
}

function firstOpen(open: RegExp, text: string, from: number, to: number): number {
  open.lastIndex = from;
  for (;;) {
    const match = open.exec(text);
    if (!match || match.index >= to) return Infinity;
    const end = match.index + match[0].length;
    if (end === text.length) return match.index;
    if (match[0] === '') open.lastIndex += 1;
  }
}

function matchesAt(exact: RegExp, text: string, at: number): boolean {
  exact.lastIndex = at;
  return exact.test(text);
}

function isOpenAt(open: RegExp, text: string, at: number): boolean {
  open.lastIndex = at;
  const match = open.exec(text);
  return match?.index === at && at + match[0].length === text.length;
}
