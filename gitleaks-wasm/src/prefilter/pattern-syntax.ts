/**
 * A pattern of Go's RE2 syntax (https://pkg.go.dev/regexp/syntax) as a tree. A `char` is one character: `ascii` says
 * which ASCII characters it may be, `wide` whether it may be any other. Case folding and flags are already applied.
 */
export type PatternNode =
  | { kind: 'char'; ascii: Uint8Array; wide: boolean }
  | { kind: 'cat' | 'alt'; items: PatternNode[] }
  | { kind: 'capture'; body: PatternNode }
  | { kind: 'repeat'; body: PatternNode; min: number; max: number; lazy: boolean }
  /** Matches between characters; `source` means the same in Go and in V8. */
  | { kind: 'assert'; source: string };

type Flags = { i: boolean; m: boolean; s: boolean };

class Unknown extends Error {}

/**
 * Undefined for a pattern that is not fully known here, such as one with characters outside ASCII or Unicode classes.
 */
export function parsePattern(pattern: string): PatternNode | undefined {
  if (/[^\x00-\x7f]/.test(pattern)) return undefined;
  const reader = { pattern, at: 0 };
  try {
    const tree = parseAlternatives(reader, { i: false, m: false, s: false });
    return reader.at === pattern.length ? tree : undefined;
  } catch (error) {
    if (error instanceof Unknown) return undefined;
    throw error;
  }
}

type Reader = { pattern: string; at: number };

function take(reader: Reader, expected: RegExp): RegExpExecArray | undefined {
  expected.lastIndex = reader.at;
  const match = expected.exec(reader.pattern);
  if (match) reader.at += match[0].length;
  return match ?? undefined;
}

/** Flags set inside a group hold to its end, also in the alternatives that follow. */
function parseAlternatives(reader: Reader, outer: Flags): PatternNode {
  const flags = { ...outer };
  const alternatives: PatternNode[] = [];
  let items: PatternNode[] = [];
  const close = () => {
    alternatives.push(items.length === 1 ? (items[0] as PatternNode) : { kind: 'cat', items });
    items = [];
  };
  while (reader.at < reader.pattern.length && reader.pattern[reader.at] !== ')') {
    if (reader.pattern[reader.at] === '|') {
      reader.at += 1;
      close();
      continue;
    }
    const atom = parseAtom(reader, flags);
    if (!atom) continue;
    const repeated = parseQuantifier(reader, atom);
    items.push(repeated);
  }
  close();
  return alternatives.length === 1 ? (alternatives[0] as PatternNode) : { kind: 'alt', items: alternatives };
}

const quantifier = /(?:([*+?])|\{(\d+)(,?)(\d*)\})(\??)/y;

function parseQuantifier(reader: Reader, body: PatternNode): PatternNode {
  const match = take(reader, quantifier);
  if (!match) return body;
  const [, sign, from, comma, to, lazy] = match;
  const min = sign ? (sign === '+' ? 1 : 0) : Number(from);
  const max = sign ? (sign === '?' ? 1 : Infinity) : to ? Number(to) : comma ? Infinity : min;
  return { kind: 'repeat', body, min, max, lazy: lazy === '?' };
}

const setting = /\(\?([a-zA-Z]*)(?:-([a-zA-Z]+))?([:)])/y;
const group = /\((?:\?P?<\w+>)?(?!\?)/y;
const edge = /\\([AzbB])/y;

/** Undefined for a group that only sets flags. */
function parseAtom(reader: Reader, flags: Flags): PatternNode | undefined {
  const char = reader.pattern[reader.at] as string;
  switch (char) {
    case '(': {
      const set = take(reader, setting);
      if (set) return parseSetting(reader, flags, set);
      if (!take(reader, group)) throw new Unknown();
      return { kind: 'capture', body: parseGroup(reader, flags) };
    }
    case '[':
      return parseClass(reader, flags.i);
    case '\\': {
      const kind = take(reader, edge)?.[1];
      if (kind) return { kind: 'assert', source: kind === 'A' ? '^' : kind === 'z' ? '$' : `\\${kind}` };
      const escape = parseEscape(reader) as number | Char;
      return typeof escape === 'number' ? one(escape, flags.i) : escape;
    }
    case '*':
    case '+':
    case '?':
      throw new Unknown();
  }
  reader.at += 1;
  if (char === '^') return { kind: 'assert', source: flags.m ? '(?<![^\\n])' : '^' };
  if (char === '$') return { kind: 'assert', source: flags.m ? '(?![^\\n])' : '$' };
  if (char === '.') return flags.s ? all() : without(all(), '\n');
  return one(char.charCodeAt(0), flags.i);
}

/** `(?i)` holds for the rest of the same group; `(?i:` opens a group of its own. */
function parseSetting(
  reader: Reader,
  flags: Flags,
  [, on = '', off = '', end]: RegExpExecArray,
): PatternNode | undefined {
  const changed = { ...flags };
  for (const letter of on + off) {
    if (!/[ims]/.test(letter)) throw new Unknown();
    changed[letter as keyof Flags] = !off.includes(letter);
  }
  if (end === ':') return parseGroup(reader, changed);
  Object.assign(flags, changed);
  return undefined;
}

function parseGroup(reader: Reader, flags: Flags): PatternNode {
  const body = parseAlternatives(reader, flags);
  if (!take(reader, /\)/y)) throw new Unknown();
  return body;
}

type Char = Extract<PatternNode, { kind: 'char' }>;

const controls: Record<string, number> = { a: 7, f: 12, n: 10, r: 13, t: 9, v: 11 };
const sets: Record<string, string> = {
  d: '0-9',
  s: '\t\n\f\r ',
  w: '0-9A-Za-z_',
  alnum: '0-9A-Za-z',
  alpha: 'A-Za-z',
  digit: '0-9',
  lower: 'a-z',
  upper: 'A-Z',
  word: '0-9A-Za-z_',
  xdigit: '0-9A-Fa-f',
};

/** The code of one character, or a class such as `\s`; undefined if there is no escape. */
function parseEscape(reader: Reader): number | Char | undefined {
  if (reader.pattern[reader.at] !== '\\') return undefined;
  const hex = take(reader, /\\x(?:([0-7][0-9A-Fa-f])|\{0*([0-7]?[0-9A-Fa-f])\})/y);
  if (hex) return Number.parseInt(hex[1] ?? hex[2] ?? '', 16);
  const named = take(reader, /\\([dDsSwW])/y)?.[1];
  if (named) {
    const set = setOf(named.toLowerCase());
    return named === named.toLowerCase() ? set : negate(set);
  }
  const control = take(reader, /\\([afnrtv])/y)?.[1];
  if (control) return controls[control];
  const punctuation = take(reader, /\\([^0-9A-Za-z])/y)?.[1];
  if (punctuation) return punctuation.charCodeAt(0);
  throw new Unknown();
}

const knownClasses = new Map<string, { char: Char; length: number }>();

/**
 * Most rules have the same classes, so they are remembered. A key is the next 24 characters: the class may be shorter.
 */
function parseClass(reader: Reader, ignoreCase: boolean): Char {
  const key = `${ignoreCase}${reader.pattern.slice(reader.at, reader.at + 24)}`;
  const known = knownClasses.get(key);
  if (known) {
    reader.at += known.length;
    return known.char;
  }
  const start = reader.at;
  reader.at += 1;
  const char = readClass(reader, ignoreCase);
  if (reader.at - start <= 24) knownClasses.set(key, { char, length: reader.at - start });
  return char;
}

function readClass(reader: Reader, ignoreCase: boolean): Char {
  const negated = take(reader, /\^/y) !== undefined;
  const set: Char = { kind: 'char', ascii: new Uint8Array(128), wide: false };
  const include = (other: Char) => {
    for (let code = 0; code < 128; code += 1) if (other.ascii[code]) set.ascii[code] = 1;
    set.wide ||= other.wide;
  };
  for (let first = true; first || !take(reader, /\]/y); first = false) {
    const named = take(reader, /\[:(\^?)(\w+):\]/y);
    if (named) {
      include(named[1] ? negate(setOf(named[2] ?? '')) : setOf(named[2] ?? ''));
      continue;
    }
    if (take(reader, /\[:/y)) throw new Unknown();
    const low = classChar(reader);
    if (typeof low !== 'number') {
      include(low);
      continue;
    }
    const high = take(reader, /-(?!\])/y) ? classChar(reader) : low;
    if (typeof high !== 'number' || high < low) throw new Unknown();
    for (let code = low; code <= high; code += 1) set.ascii[code] = 1;
  }
  if (ignoreCase) fold(set);
  return negated ? negate(set) : set;
}

function classChar(reader: Reader): number | Char {
  const escape = parseEscape(reader);
  if (escape !== undefined) return escape;
  const literal = take(reader, /[^\\]/y);
  if (!literal) throw new Unknown();
  return literal[0].charCodeAt(0);
}

const knownChars = new Map<number, Char>();

function one(code: number, ignoreCase: boolean): Char {
  const key = ignoreCase ? code + 128 : code;
  const known = knownChars.get(key) ?? single(code, ignoreCase);
  knownChars.set(key, known);
  return known;
}

function single(code: number, ignoreCase: boolean): Char {
  const char: Char = { kind: 'char', ascii: new Uint8Array(128), wide: false };
  char.ascii[code] = 1;
  return ignoreCase ? fold(char) : char;
}

/** A set by its name. Its text in `sets` holds single characters and ranges `a-b`. */
function setOf(name: string): Char {
  const members = sets[name];
  if (members === undefined) throw new Unknown();
  const ascii = new Uint8Array(128);
  for (const [range] of members.matchAll(/.-.|[^]/g))
    ascii.fill(1, range.charCodeAt(0), range.charCodeAt(range.length - 1) + 1);
  return { kind: 'char', ascii, wide: false };
}

function all(): Char {
  return { kind: 'char', ascii: new Uint8Array(128).fill(1), wide: true };
}

function without(char: Char, excluded: string): Char {
  char.ascii[excluded.charCodeAt(0)] = 0;
  return char;
}

function negate({ ascii, wide }: Char): Char {
  return { kind: 'char', ascii: ascii.map((value) => 1 - value), wide: !wide };
}

/** Go also folds two characters outside ASCII to "k" and "s"; case-folding.ts deals with texts that hold one. */
function fold(char: Char): Char {
  for (let upper = 65; upper <= 90; upper += 1) {
    if (char.ascii[upper] || char.ascii[upper + 32]) char.ascii[upper] = char.ascii[upper + 32] = 1;
  }
  return char;
}
