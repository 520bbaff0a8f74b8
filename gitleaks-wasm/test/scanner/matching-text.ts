import fc from 'fast-check';

/** What characters are drawn from: printable ASCII, white space, and a few that are two to four bytes long. */
const alphabet = [
  ...Array.from({ length: 95 }, (_, code) => String.fromCharCode(32 + code)),
  ...['\t', '\n', '\r', 'é', '\u00a0', '日', '😀'],
];
const named: Record<string, RegExp> = {
  alnum: /[a-zA-Z0-9]/,
  alpha: /[a-zA-Z]/,
  digit: /\d/,
  lower: /[a-z]/,
  upper: /[A-Z]/,
  xdigit: /[0-9a-fA-F]/,
};
const escaped: Record<string, string> = { t: '\t', n: '\n', r: '\r', f: '\f', v: '\v', a: '\x07' };
/** How much longer than it must an open-ended repetition becomes. */
const spread = 24;

type Text = fc.Arbitrary<string>;
type Has = (char: string) => boolean;
type Mode = { fold: boolean; dotAll: boolean };

/**
 * Texts that a pattern in Go's syntax matches, drawn from the pattern itself. Assertions (`\b`, `^`) are left out, so
 * a text may fail one by chance. Throws where the pattern holds what no default rule of gitleaks holds.
 */
export function matchingText(pattern: string): Text {
  let at = 0;
  const next = (token: RegExp): RegExpExecArray | undefined => {
    const match = new RegExp(token.source, 'y');
    match.lastIndex = at;
    const found = match.exec(pattern) ?? undefined;
    at += found?.[0].length ?? 0;
    return found;
  };

  function alternatives(mode: Mode): Text {
    let { fold } = mode;
    const branches: Text[] = [];
    let parts: Text[] = [];
    while (at < pattern.length && pattern[at] !== ')') {
      if (next(/\|/)) {
        branches.push(join(parts));
        parts = [];
        continue;
      }
      const flags = next(/\(\?(-?)i\)/);
      if (flags) {
        fold = flags[1] === '';
        continue;
      }
      parts.push(repeated(atom({ ...mode, fold })));
    }
    return branches.length === 0 ? join(parts) : fc.oneof(...branches, join(parts));
  }

  function atom({ fold, dotAll }: Mode): Text {
    const group = next(/\((?:\?P?<\w+>|\?(-?)([is]*):)?/);
    if (group) {
      const [, off, flags = ''] = group;
      const inner = alternatives({
        fold: flags.includes('i') ? off === '' : fold,
        dotAll: flags.includes('s') ? off === '' : dotAll,
      });
      if (!next(/\)/)) throw new Error(`unexpected "${pattern.slice(at, at + 9)}"`);
      return inner;
    }
    if (next(/\\[bBAz]|[\^$]/)) return fc.constant('');
    if (next(/\./)) return oneOf((char) => dotAll || char !== '\n');
    if (next(/\[/)) return oneOf(charClass(fold));
    const literal = escapeOrChar();
    return typeof literal === 'string' ? anyCase(literal, fold) : oneOf(literal);
  }

  function charClass(fold: boolean): Has {
    const negated = next(/\^/) !== undefined;
    const members: Has[] = [];
    for (let first = true; first || pattern[at] !== ']'; first = false) {
      const name = next(/\[:(\w+):\]/);
      const low = name ? undefined : escapeOrChar();
      if (name) members.push((char) => named[name[1] as string]?.test(char) ?? false);
      else if (typeof low === 'function') members.push(low);
      else if (low !== undefined) {
        const high = next(/-(?!\])/) ? (escapeOrChar() as string) : low;
        members.push((char) => char >= low && char <= high && char.length <= high.length);
      }
    }
    at += 1;
    const has: Has = (char) => members.some((member) => member(char));
    const folded: Has = fold ? (char) => has(char) || has(char.toLowerCase()) || has(char.toUpperCase()) : has;
    return negated ? (char) => !folded(char) : folded;
  }

  function escapeOrChar(): string | Has {
    const hex = next(/\\x([0-9A-Fa-f]{2})/);
    if (hex) return String.fromCharCode(Number.parseInt(hex[1] as string, 16));
    const set = next(/\\([dswDSW])/)?.[1];
    if (set !== undefined) return (char) => classOf[set]?.test(char) ?? false;
    const escape = next(/\\([^a-zA-Z]|[tnrfva])/)?.[1];
    if (escape !== undefined) return escaped[escape] ?? escape;
    if (pattern[at] === '\\') throw new Error(`unexpected "${pattern.slice(at, at + 9)}"`);
    return next(/[^]/)?.[0] as string;
  }

  function repeated(one: Text): Text {
    const quantifier = next(/([*+?]|\{(\d+)(,?)(\d*)\})\??/);
    if (!quantifier) return one;
    const [, sign, min, comma, max] = quantifier;
    if (sign === '?') return fc.oneof(one, fc.constant(''));
    const least = sign === '*' ? 0 : sign === '+' ? 1 : Number(min);
    const most = comma === '' ? least : Number(max || Number.POSITIVE_INFINITY);
    const lengths = { minLength: least, maxLength: Math.min(most, least + spread), size: 'max' as const };
    return fc.array(one, lengths).map((parts) => parts.join(''));
  }

  const text = alternatives({ fold: false, dotAll: false });
  if (at < pattern.length) throw new Error(`unexpected "${pattern.slice(at, at + 9)}"`);
  return text;
}

/** Go's classes are ASCII. */
const classOf: Record<string, RegExp> = {
  d: /[0-9]/,
  s: /[\t\n\f\r ]/,
  w: /\w/,
  D: /[^0-9]/,
  S: /[^\t\n\f\r ]/,
  W: /\W/,
};

const join = (parts: Text[]): Text => fc.tuple(...parts).map((texts) => texts.join(''));

function oneOf(has: Has): Text {
  const chars = alphabet.filter(has);
  const plain = chars.filter((char) => char > ' ' && char <= '~');
  if (plain.length === 0) return fc.constantFrom(...chars);
  return fc.oneof({ weight: 30, arbitrary: fc.constantFrom(...plain) }, fc.constantFrom(...chars));
}

function anyCase(char: string, fold: boolean): Text {
  return fold && /[a-zA-Z]/.test(char) ? fc.constantFrom(char.toLowerCase(), char.toUpperCase()) : fc.constant(char);
}
