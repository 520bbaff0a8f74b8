import { charsIn, type FirstBytes, firstBytesOf, rangesOf } from './first-bytes.ts';
import { powerOf } from './growth.ts';
import { maxLength, maxLineBreaks, minLength, patternSource, waysOf } from './pattern-source.ts';
import type { PatternNode } from './pattern-syntax.ts';

/**
 * A literal that every match of a pattern holds: one of the `words` (lower case here, any case in the text). So the
 * pattern is tried only where one of them is in the text. `source` must match from the word on; `before` must match the
 * text up to the word, if it is given.
 */
export type RequiredLiteral = {
  words: string[];
  source: string;
  /** What single bytes tell about where `source` may match. */
  first: FirstBytes;
  /** The characters that `source` may take in, as ranges. */
  chars: string;
  before?: string;
  /** The most bytes of a match before the word. */
  lead: number;
  /** The characters that may be among these bytes (latin1). */
  leadChars: string;
  /** The most line breaks that a match can hold; may be Infinity. */
  lineBreaks: number;
  /** Whether a backtracking matcher may take very long for `source`. */
  backtracks: boolean;
  /** If it backtracks. */
  tail?: Tail;
  /** If it backtracks, and its beginning is followed by a part that takes in any text of a line. */
  inLine?: InLine;
  /** The number in the pattern of the first group of `source`; undefined if a group is cut in two or left out. */
  firstGroup?: number;
};

/**
 * `source`: a later part of every match, for which a backtracking matcher takes little time. `rest`: the same and all that
 * comes after it, if such a matcher may be used.
 */
export type Tail = { source: string; rest?: string };

/**
 * `source` is `head`, a part that takes in any text of a line, and a group with the rest. So if `head` is in a line
 * twice and `source` matches from the second one on, it also matches from the first one on.
 */
export type InLine = { head: string; source: string };

type Char = Extract<PatternNode, { kind: 'char' }>;
type Mark = { kind: 'open' } | { kind: 'close' };
type Token = PatternNode | Mark;

const maxWords = 24;
const maxWays = 1e12;
const maxTailWays = 900;
const maxTailTokens = 64;
const longEnough = 12;
const shortest = 2;
const newline = 10;

/** The required literal of each alternative of the pattern; undefined when one has none. */
export function findRequiredLiterals(tree: PatternNode): RequiredLiteral[] | undefined {
  const alternatives = tree.kind === 'alt' ? tree.items : [tree];
  const literals: RequiredLiteral[] = [];
  let group = 1;
  for (const alternative of alternatives) {
    const tokens = flatten(alternative);
    const literal = bestLiteral(tokens, group);
    if (!literal) return undefined;
    literals.push(literal);
    group += countGroups(alternative);
  }
  return literals;
}

/** The items of nested sequences as one list; a group becomes `open`, its content and `close`. */
function flatten(node: PatternNode): Token[] {
  if (node.kind === 'cat') return node.items.flatMap(flatten);
  if (node.kind === 'capture') return [{ kind: 'open' }, ...flatten(node.body), { kind: 'close' }];
  return [node];
}

function bestLiteral(tokens: Token[], group: number): RequiredLiteral | undefined {
  let best: { at: number; score: number; words: string[] } | undefined;
  for (let at = 0; at < tokens.length; at += 1) {
    const previous = tokens[at - 1];
    if (previous?.kind === 'char' && lettersOf(previous)?.length === 1) continue; // within a word that was tried
    const words = wordsAt(tokens, at);
    if (!words) continue;
    // A few long words are found rarely in texts; with whole groups the secret is known.
    const score =
      2 * Math.min(8, ...words.map((word) => word.length)) -
      words.length / 4 +
      (wholeGroups(tokens, at) ? 5 : 0) -
      (leadLength(tokens, at) === Infinity ? 9 : 0);
    if (!best || score > best.score) best = { at, score, words };
  }
  if (!best) return undefined;
  const start = beginning(tokens, best.at);
  const lead = tokens.slice(0, start);
  const nodes = nodesOf(tokens.slice(start));
  const isFree = lead.every((token) => token.kind === 'repeat' && token.min === 0);
  const backtracks = takesLong(tokens.slice(start));
  return {
    words: best.words,
    source: write(tokens.slice(start)),
    first: firstBytesOf(nodes, best.words),
    chars: rangesOf(charsIn(nodes)),
    ...(isFree ? {} : { before: write(lead) }),
    lead: leadLength(tokens, start),
    leadChars: charsIn(nodesOf(lead)),
    lineBreaks: sumOf(tokens, maxLineBreaks),
    backtracks,
    ...(backtracks ? { tail: tailOf(tokens.slice(start)), inLine: inLineOf(tokens.slice(start)) } : {}),
    ...(wholeGroups(tokens, best.at) ? { firstGroup: group } : {}),
  };
}

/** Whether a backtracking matcher may take very long to try these tokens at one place. */
function takesLong(tokens: Token[]): boolean {
  return waysThrough(tokens) > maxWays || powerOf(nodesOf(tokens)) > 1;
}

function waysThrough(tokens: Token[]): number {
  return waysOf({ kind: 'cat', items: nodesOf(tokens) });
}

/** Of the parts behind the first slow token that can be searched for quickly, the one with the longest matches at least. */
function tailOf(tokens: Token[]): Tail {
  let best: Token[] = [];
  let rest: Token[] = [];
  let from = tokens.findIndex((token) => waysThrough([token]) > maxTailWays) + 1;
  for (let to = from; from > 0 && to < tokens.length; to += 1) {
    while (to - from > maxTailTokens || !isQuick(tokens.slice(from, to + 1))) from += 1;
    const part = tokens.slice(from, to + 1);
    if (sumOf(part, minLength) <= sumOf(best, minLength)) continue;
    best = part;
    rest = tokens.slice(from);
  }
  return { source: write(best), ...(!takesLong(rest) && { rest: write(rest) }) };
}

/** One part may be of any length if it takes in no character that the tokens begin with: so no text is read twice. */
function isQuick(tokens: Token[]): boolean {
  const [first] = tokens;
  const isLong = (token: Token) =>
    first?.kind === 'char' && token.kind === 'repeat' && token.max === Infinity && isApart(first, token.body);
  const long = tokens.find(isLong);
  return waysThrough(tokens.filter((token) => token !== long)) <= maxTailWays;
}

/** Whether both are characters, and never the same one. */
function isApart(a: PatternNode, b: PatternNode): boolean {
  if (a.kind !== 'char' || b.kind !== 'char' || (a.wide && b.wide)) return false;
  return a.ascii.every((may, code) => !may || !b.ascii[code]);
}

/** Undefined if the tokens before the first part that takes in any text of a line are more than ASCII characters. */
function inLineOf(tokens: Token[]): InLine | undefined {
  const at = tokens.findIndex((token) => !isMark(token) && takesInLine(token));
  const head = tokens.slice(0, Math.max(0, at));
  const isPlain = (token: Token) =>
    token.kind === 'assert' || (token.kind === 'char' && !token.wide && !token.ascii[newline]);
  const taking = tokens.slice(at, at + 1);
  const isGrouped = taking.some((token) => !isMark(token) && countGroups(token) > 0);
  if (head.length === 0 || !head.every(isPlain) || isGrouped) return undefined;
  return { head: write(head), source: `${write(head)}${write(taking)}(${write(tokens.slice(at + 1))})` };
}

function takesInLine(node: PatternNode): boolean {
  if (node.kind === 'capture') return takesInLine(node.body);
  if (node.kind === 'alt') return node.items.every(takesInLine);
  if (node.kind === 'cat') return node.items[0] !== undefined && takesInLine(node.items[0]);
  if (node.kind !== 'repeat' || node.min > 0 || node.max !== Infinity || node.body.kind !== 'char') return false;
  return node.body.wide && node.body.ascii.every((may, code) => may === 1 || code === newline);
}

/** Goes back over tokens of no length, so that the group and the word boundary before a word belong to it. */
function beginning(tokens: Token[], at: number): number {
  let start = at;
  while (start > 0 && (tokens[start - 1]?.kind === 'open' || tokens[start - 1]?.kind === 'assert')) start -= 1;
  return start;
}

function leadLength(tokens: Token[], at: number): number {
  return sumOf(tokens.slice(0, at), maxLength);
}

function sumOf(tokens: Token[], ofNode: (node: PatternNode) => number): number {
  return tokens.reduce((sum, token) => sum + (isMark(token) ? 0 : ofNode(token)), 0);
}

function wholeGroups(tokens: Token[], at: number): boolean {
  return tokens.slice(0, beginning(tokens, at)).every((token) => !isMark(token) && countGroups(token) === 0);
}

function nodesOf(tokens: Token[]): PatternNode[] {
  return tokens.filter((token) => !isMark(token));
}

function isMark(token: Token): token is Mark {
  return token.kind === 'open' || token.kind === 'close';
}

/** A part of the tokens as a pattern, without parentheses of groups that are cut in two. */
function write(tokens: Token[]): string {
  const parts: string[] = [];
  const opened: number[] = [];
  for (const token of tokens) {
    if (token.kind === 'open') opened.push(parts.push('(') - 1);
    else if (token.kind === 'close') {
      if (opened.pop() !== undefined) parts.push(')');
    } else parts.push(token.kind === 'alt' ? `(?:${patternSource(token)})` : patternSource(token));
  }
  for (const at of opened) parts[at] = '';
  return parts.join('');
}

function countGroups(node: PatternNode): number {
  if (node.kind === 'cat' || node.kind === 'alt') return node.items.reduce((sum, item) => sum + countGroups(item), 0);
  if (node.kind === 'capture') return 1 + countGroups(node.body);
  return node.kind === 'repeat' ? countGroups(node.body) : 0;
}

/** `open` words may become longer; `closed` ones do not, because what follows is not known. */
type Words = { open: string[]; closed: string[] };

/**
 * Every match of these tokens begins with one of these words, none of which begins with another. Undefined if they are too
 * many, or one is too short.
 */
function wordsAt(tokens: Token[], at: number): string[] | undefined {
  let words: Words = { open: [''], closed: [] };
  for (let index = at; index < tokens.length && words.open.length > 0; index += 1) {
    const token = tokens[index] as Token;
    if (!isMark(token)) words = extend(words, token);
    else if (index === at) return undefined;
  }
  const found = [...new Set([...words.closed, ...words.open])];
  const all = found.filter((word) => !found.some((other) => other !== word && word.startsWith(other)));
  return all.length > maxWords || all.some((word) => word.length < shortest) ? undefined : all;
}

function extend(words: Words, node: PatternNode): Words {
  switch (node.kind) {
    case 'assert':
      return words;
    case 'capture':
      return extend(words, node.body);
    case 'cat':
      return node.items.reduce(extend, words);
    case 'char':
      return append(words, lettersOf(node));
    case 'alt':
      return either(words, node.items);
    case 'repeat': {
      let extended = words;
      for (let count = 0; count < Math.min(node.min, longEnough); count += 1) extended = extend(extended, node.body);
      if (node.max === node.min) return extended;
      return node.max === node.min + 1 ? either(extended, [{ kind: 'cat', items: [] }, node.body]) : closed(extended);
    }
  }
}

function either(words: Words, items: PatternNode[]): Words {
  const each = items.map((item) => extend({ open: words.open, closed: [] }, item));
  const open = each.flatMap((other) => other.open);
  const ended = each.flatMap((other) => other.closed);
  return open.length + ended.length > maxWords ? closed(words) : { open, closed: [...words.closed, ...ended] };
}

function append({ open, closed: ended }: Words, letters: string[] | undefined): Words {
  if (!letters || open.length * letters.length > maxWords) return closed({ open, closed: ended });
  const longer = open.flatMap((word) => letters.map((letter) => word + letter));
  return {
    open: longer.filter((word) => word.length < longEnough),
    closed: [...ended, ...longer.filter((word) => word.length >= longEnough)],
  };
}

function closed({ open, closed: ended }: Words): Words {
  return { open: [], closed: [...ended, ...open] };
}

const knownLetters = new WeakMap<Char, string[] | 'many'>();

/** In lower case, as words are searched for; undefined for more than four. */
function lettersOf(char: Char): string[] | undefined {
  let letters = knownLetters.get(char);
  if (!letters) {
    const found = new Set<string>();
    for (let code = 0; code < 128 && found.size < 5; code += 1) {
      if (char.ascii[code]) found.add(String.fromCharCode(code).toLowerCase());
    }
    letters = char.wide || found.size > 4 ? 'many' : [...found];
    knownLetters.set(char, letters);
  }
  return letters === 'many' ? undefined : letters;
}
