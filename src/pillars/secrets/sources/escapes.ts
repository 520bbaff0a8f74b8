import type { Decoding, Unit } from './layer.ts';

const backslash = 92;

/**
 * Escapes of one character after a backslash, in JSON (RFC 8259, section 7) and in JavaScript's strings and templates.
 */
const single = new Map<number, Unit>(
  Object.entries({ b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' })
    .concat([...'"\'`\\/$'].map((character) => [character, character]))
    .map(([code, character]) => [code.charCodeAt(0), { length: 2, plain: [character.charCodeAt(0)] }]),
);

/** The escapes of JSON, and `\x22`, `\u{22}`, `\'`, `` \` `` and `\$` of JavaScript. All others stay as they stand. */
export const escapes: Decoding = {
  mark: backslash,
  read(encoded, at) {
    const known = single.get(encoded[at + 1] ?? 0);
    if (known) return known;
    const [escape, hex2, hex4, braced] = hexEscape.exec(encoded.toString('latin1', at, at + 12)) ?? [];
    const hex = hex2 ?? hex4 ?? braced;
    if (escape === undefined || hex === undefined) return undefined;
    const code = Number.parseInt(hex, 16);
    const low = code >> 10 === 0x36 ? lowSurrogate.exec(encoded.toString('latin1', at + 6, at + 12))?.[1] : undefined;
    if (low === undefined) return unit(escape.length, code);
    return unit(12, 0x10000 + ((code & 0x3ff) << 10) + (Number.parseInt(low, 16) & 0x3ff));
  },
};

const hexEscape = /^\\(?:x([\da-f]{2})|u(?:([\da-f]{4})|\{([\da-f]{1,6})\}))/i;
const lowSurrogate = /^\\u(d[c-f][\da-f]{2})$/i;

/** The character references of HTML that templates use when they write JSON into attributes. */
export const references: Decoding = {
  mark: '&'.charCodeAt(0),
  read(encoded, at) {
    const [reference, name, hex, decimal] = htmlReference.exec(encoded.toString('latin1', at, at + 10)) ?? [];
    if (reference === undefined) return undefined;
    const code = name ? named.get(name.toLowerCase()) : hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code === undefined ? undefined : unit(reference.length, code);
  },
};

const htmlReference = /^&(?:(quot|apos|amp|lt|gt|nbsp)|#x([\da-f]{1,6})|#(\d{1,7}));/i;
const named = new Map(Object.entries({ quot: 34, apos: 39, amp: 38, lt: 60, gt: 62, nbsp: 160 }));

function unit(length: number, code: number): Unit | undefined {
  if (code > 0x10ffff) return undefined;
  // Half of a surrogate pair is no character.
  const plain = code < 0x80 ? [code] : Buffer.from(String.fromCodePoint(code).toWellFormed());
  return { length, plain };
}
