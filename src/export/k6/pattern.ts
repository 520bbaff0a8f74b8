import { NotInK6, quote } from './code.ts';

/** What is read, and how far. */
type Reader = { text: string; at: number; ignoreCase: boolean; dotAll: boolean };

/** `(?i)` and `(?s)` hold from the beginning to the end; elsewhere flags are scopes, which JavaScript lacks. */
const leadingFlags = /^\(\?([is]+)\)/;
const quantifier = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/;
/** RE2's own white space; JavaScript's `\s` matches more. */
const space = '\\t\\n\\f\\r ';
/** Escapes that mean the same in both. */
const sameEscapes = /^\\(?:[dDwW]|[tnfrv]|[.*+?()[\]{}|^$\\/-])/;
const otherPunctuation = /^\\([!"#%&',:;<=>@_`~])/;

/**
 * The code of a regular expression of JavaScript that finds what an RE2 pattern finds. Throws NotInK6 for what means
 * something else there: Unicode classes, scopes of flags, lines, and `\w` or `\b` without case.
 */
export function patternCode(pattern: string, { captures = false } = {}): string {
  const flags = leadingFlags.exec(pattern)?.[1] ?? '';
  const reader: Reader = {
    text: pattern.replace(leadingFlags, ''),
    at: 0,
    ignoreCase: flags.includes('i'),
    dotAll: flags.includes('s'),
  };
  if (captures && hasRepeatedGroup(reader.text)) throw unlike(pattern);
  const source = readAll(reader, pattern);
  if (!isPattern(source)) throw unlike(pattern);
  return `new RegExp(${quote(source)}, ${quote(reader.ignoreCase ? 'iu' : 'u')})`;
}

function unlike(pattern: string): NotInK6 {
  return new NotInK6(`be sure that ${JSON.stringify(pattern)} means the same in JavaScript`);
}

/** JavaScript refuses to repeat `^`, `$` and `\b`, and some ranges. */
function isPattern(source: string): boolean {
  try {
    return new RegExp(source, 'u') !== undefined;
  } catch {
    return false;
  }
}

function readAll(reader: Reader, pattern: string): string {
  let source = '';
  while (reader.at < reader.text.length) {
    const piece = readPiece(reader);
    if (piece === undefined) throw unlike(pattern);
    source += piece;
  }
  return source;
}

/** One piece in JavaScript's words; undefined for what is not sure to mean the same. */
function readPiece(reader: Reader): string | undefined {
  const rest = reader.text.slice(reader.at, reader.at + 40);
  const take = (length: number, source = rest.slice(0, length)) => {
    reader.at += length;
    return source;
  };
  const name = /^\(\?P?<\w+>/.exec(rest)?.[0];
  if (name !== undefined) return take(name.length, '(');
  if (rest.startsWith('(?:')) return take(3);
  if (rest.startsWith('(?')) return undefined;
  if (rest.startsWith('[')) return readClass(reader);
  if (rest.startsWith('\\')) return readEscape(reader, rest, false);
  const times = quantifier.exec(rest)?.[0];
  if (times !== undefined) return take(times.length);
  if (rest.startsWith('.')) return take(1, reader.dotAll ? '[^]' : '[^\\n]');
  if (/^[{}\]]/.test(rest)) return take(1, `\\${rest[0]}`);
  if (/^[()|^$]/.test(rest)) return take(1);
  const character = String.fromCodePoint(rest.codePointAt(0) ?? 0);
  return isSure(reader, character) ? take(character.length, character === '/' ? '\\/' : character) : undefined;
}

/** Without case, only letters of ASCII are folded in the same way by every engine. */
function isSure({ ignoreCase }: Reader, character: string): boolean {
  return !ignoreCase || character <= '\x7f';
}

function readEscape(reader: Reader, rest: string, inClass: boolean): string | undefined {
  const take = (length: number, source = rest.slice(0, length)) => {
    reader.at += length;
    return source;
  };
  if (reader.ignoreCase && /^\\[wWbB]/.test(rest)) return undefined;
  if (rest.startsWith('\\s')) return take(2, inClass ? space : `[${space}]`);
  if (rest.startsWith('\\S') && !inClass) return take(2, `[^${space}]`);
  if (/^\\[bB]/.test(rest) && !inClass) return take(2);
  if (rest.startsWith('\\A') && !inClass) return take(2, '^');
  if (rest.startsWith('\\z') && !inClass) return take(2, '$');
  const hex = /^\\x([0-9A-Fa-f]{2})/.exec(rest);
  if (hex) return take(4);
  const same = sameEscapes.exec(rest)?.[0];
  // A hyphen is escaped in classes alone.
  if (same !== undefined) return take(same.length, same === '\\-' && !inClass ? '-' : same);
  const other = otherPunctuation.exec(rest)?.[1];
  return other === undefined ? undefined : take(2, other);
}

/** `[a-z_]`, `[^\d.]`: characters, ranges and escapes; no `[:alpha:]`. */
function readClass(reader: Reader): string | undefined {
  const open = /^\[\^?\]?/.exec(reader.text.slice(reader.at))?.[0] ?? '[';
  reader.at += open.length;
  let source = open.replace(/\]$/, '\\]');
  for (;;) {
    const rest = reader.text.slice(reader.at, reader.at + 40);
    if (rest === '' || rest.startsWith('[:')) return undefined;
    if (rest.startsWith(']')) {
      reader.at += 1;
      return `${source}]`;
    }
    if (rest.startsWith('\\')) {
      const escape = readEscape(reader, rest, true);
      if (escape === undefined) return undefined;
      source += escape;
      continue;
    }
    const character = String.fromCodePoint(rest.codePointAt(0) ?? 0);
    if (!isSure(reader, character)) return undefined;
    reader.at += character.length;
    source += /[[^()|{}/]/.test(character) ? `\\${character}` : character;
  }
}

/** Whether a group stands in something that is repeated: JavaScript forgets its text with each repetition. */
function hasRepeatedGroup(pattern: string): boolean {
  return /\)(?:[*+?]|\{)/.test(pattern.replace(/\\./g, ''));
}
