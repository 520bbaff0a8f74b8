/**
 * Translates a pattern of Go's RE2 syntax into one of V8 for a text held as a byte string (latin1), such that it
 * matches wherever Go's does: it may match more, never less. Gives undefined for what it does not know for sure.
 * Go's syntax: https://pkg.go.dev/regexp/syntax. Assumes a text without U+212A and U+017F, which Go folds to "k" and "s".
 */
export function translatePattern(pattern: string): RegExp | undefined {
  if (/[^\x00-\x7f]/.test(pattern)) return undefined;
  const ignoreCase = /\(\?[a-zA-Z]*i/.test(pattern);
  const parts: string[] = [];
  let index = 0;
  while (index < pattern.length) {
    const token = nextToken(pattern, index, ignoreCase);
    if (!token) return undefined;
    index += token.length;
    const quantifier = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(pattern.slice(index))?.[0] ?? '';
    index += quantifier.length;
    parts.push(token.source, token.wide ? widen(quantifier) : quantifier);
  }
  try {
    return new RegExp(parts.join(''), ignoreCase ? 'gi' : 'g');
  } catch {
    return undefined;
  }
}

/** `wide`: matches characters outside ASCII, which are up to four bytes long. */
type Token = { length: number; source: string; wide?: boolean };

const space = '\\t\\n\\f\\r ';
const namedClasses: Record<string, string> = {
  alnum: 'a-zA-Z0-9',
  alpha: 'a-zA-Z',
  digit: '0-9',
  lower: 'a-z',
  upper: 'A-Z',
  word: '\\w',
  xdigit: '0-9a-fA-F',
};
const anything = '[^]';

/** The table of what is known; a flag group `(?i)` is dropped, since the whole pattern then ignores case. */
function nextToken(pattern: string, at: number, ignoreCase: boolean): Token | undefined {
  const rest = pattern.slice(at);
  // Widened by itself; inside a repeated group of its own it would backtrack without end.
  if (rest.startsWith('(?s:.)')) return { length: 6, source: anything, wide: true };
  const flags = /^\(\?[imsU]*(?:-[imsU]+)?([:)])/.exec(rest);
  if (flags) {
    // Under (?m) "^" and "$" match at more places than V8 would try, under (?s) the dot.
    if (/[ms]/.test(flags[0])) return undefined;
    return { length: flags[0].length, source: flags[1] === ':' ? '(?:' : '' };
  }
  const group = /^\((?:\?P?<\w+>)?/.exec(rest);
  if (group) return rest[group[0].length] === '?' ? undefined : { length: group[0].length, source: '(?:' };
  const char = rest.charAt(0);
  if (char === '.') return { length: 1, source: '[^\\n]', wide: true };
  if (char === '[') return translateClass(rest, ignoreCase);
  if (char === '\\') return translateEscape(rest);
  return { length: 1, source: char };
}

function translateEscape(rest: string): Token | undefined {
  const hex = /^\\x[0-7][0-9A-Fa-f]/.exec(rest);
  if (hex) return { length: 4, source: hex[0] };
  const char = rest.charAt(1);
  const length = 2;
  if (char === 's') return { length, source: `[${space}]` };
  if (char === 'S') return { length, source: `[^${space}]`, wide: true };
  if (char === 'D' || char === 'W') return { length, source: `\\${char}`, wide: true };
  if (char === 'A') return { length, source: '^' };
  if (char === 'z') return { length, source: '$' };
  if (/[dwbBtnrfv]/.test(char) || /[^\w]/.test(char) || char === '_')
    return { length, source: char === '_' ? '_' : `\\${char}` };
  return undefined;
}

function translateClass(rest: string, ignoreCase: boolean): Token | undefined {
  const negated = rest.startsWith('[^');
  let source = negated ? '[^' : '[';
  let wide = negated;
  let letters = false;
  let index = source.length;
  for (let first = true; first || rest.charAt(index) !== ']'; first = false) {
    const char = rest.charAt(index);
    if (char === '') return undefined;
    const named = /^\[:(\w+):\]/.exec(rest.slice(index));
    if (rest.startsWith('[:', index) && !(named && namedClasses[named[1] ?? ''])) return undefined;
    if (named) {
      letters = true;
      source += namedClasses[named[1] ?? ''];
      index += named[0].length;
    } else if (char === '\\') {
      const escape = translateEscape(rest.slice(index));
      const name = rest.charAt(index + 1);
      if (!escape || /[AzbB]/.test(name)) return undefined;
      wide ||= escape.wide ?? false;
      letters ||= /[wWx]/.test(name);
      source += name === 's' ? space : name === 'S' ? notSpace(negated) : escape.source;
      index += escape.length;
    } else {
      letters ||= /[a-zA-Z]/.test(char);
      source += /[\][^]/.test(char) ? `\\${char}` : char;
      index += 1;
    }
  }
  // Ignoring case takes more letters out of a negated class than Go would where the flag holds for a part only.
  if (negated && ignoreCase && letters) return undefined;
  return { length: index + 1, source: `${source}]`, wide };
}

/** V8 counts more characters as space than Go; a class may only grow by the difference, a negated one only shrink. */
function notSpace(negated: boolean): string {
  return negated ? '\\S' : '\\S\\v\\xa0';
}

/** One character of Go's is one to four bytes here. */
function widen(quantifier: string): string {
  const lazy = quantifier.length > 1 && quantifier.endsWith('?') ? '?' : '';
  const counted = /^\{(\d+)(,?)(\d*)\}/.exec(quantifier);
  if (quantifier === '') return '{1,4}';
  if (quantifier.startsWith('?')) return `{0,4}${lazy}`;
  if (!counted) return quantifier;
  const [, min, comma, max] = counted;
  if (comma && !max) return quantifier;
  return `{${min},${Number(max || min) * 4}}${lazy}`;
}
