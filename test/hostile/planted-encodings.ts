import { Buffer } from 'node:buffer';

const bytes = (text: string) => [...Buffer.from(text)];
const hexOf = (byte: number) => byte.toString(16).padStart(2, '0');
const code = (character: string) => character.codePointAt(0) as number;
const units = (text: string) => Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
const each = (text: string, write: (character: string) => string) => [...text].map(write).join('');
const inside = (text: string, what: string) => [...text].join(what);
const json = (text: string) => JSON.stringify(text).slice(1, -1);
const percent = (text: string) =>
  bytes(text)
    .map((byte) => `%${hexOf(byte)}`)
    .join('');
const mixed = (hex: string) => [...hex].map((digit, i) => (i % 2 ? digit.toUpperCase() : digit)).join('');
const lines = (text: string, width: number, end: string) =>
  (text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join(end);
const halves = (text: string) => {
  const middle = Math.floor([...text].length / 2);
  return [[...text].slice(0, middle).join(''), [...text].slice(middle).join('')] as const;
};
const names: Record<string, string> = {
  ...{ '"': 'quot', '&': 'amp', '<': 'lt', '>': 'gt', '%': 'percnt', '+': 'plus', '/': 'sol', '#': 'num' },
  ...{ "'": 'apos', '\\': 'bsol', $: 'dollar', ü: 'uuml', K: 'Kopf', Z: 'Zopf', v: 'vopf', q: 'qopf', p: 'popf' },
};

/** How a page, a server or a pull request may write a value. */
export const encodings: Record<string, (value: string) => string> = {
  'as it is': (value) => value,
  'percent, each byte': percent,
  'percent, three layers': (value) => encodeURIComponent(encodeURIComponent(percent(value))),
  'percent, overlong UTF-8': (value) =>
    each(value, (c) =>
      code(c) < 128 ? `%${hexOf(0xc0 + (code(c) >> 6))}%${hexOf(0x80 + (code(c) & 63))}` : percent(c),
    ),
  'HTML names': (value) => each(value, (c) => (names[c] ? `&${names[c]};` : c)),
  'HTML numbers, zeros, no semicolon': (value) => `${each(value, (c) => `&#0000${code(c)}`)} `,
  'HTML in hex': (value) => each(value, (c) => `&#X00${code(c).toString(16)};`),
  'HTML in HTML': (value) => each(value, (c) => `&amp;#${code(c)};`),
  'JSON in JSON': (value) => json(each(json(value), (c) => `\\u${hexOf(code(c)).padStart(4, '0')}`)),
  braces: (value) => each(value, (c) => `\\u{${code(c).toString(16)}}`),
  octal: (value) =>
    bytes(value)
      .map((byte) => `\\${byte.toString(8).padStart(3, '0')}`)
      .join(''),
  'backslash x': (value) =>
    bytes(value)
      .map((byte) => `\\x${hexOf(byte)}`)
      .join(''),
  'hex, mixed case': (value) => mixed(Buffer.from(value).toString('hex')),
  'hex with colons': (value) => bytes(value).map(hexOf).join(':'),
  'hex as a list': (value) =>
    bytes(value)
      .map((byte) => `0x${hexOf(byte)}`)
      .join(', '),
  'numbers of bytes': (value) => `[${bytes(value).join(',')}]`,
  'base64 in lines': (value) => lines(Buffer.from(value).toString('base64'), 5, '\r\n\t  '),
  'base64url behind a byte': (value) => Buffer.from(`:${value}`).toString('base64url'),
  'base64 behind two bytes': (value) => Buffer.from(`x:${value}`).toString('base64'),
  'base64 of JSON': (value) => Buffer.from(JSON.stringify({ p: value })).toString('base64'),
  'base64 of base64': (value) => Buffer.from(Buffer.from(value).toString('base64')).toString('base64'),
  'quoted-printable': (value) =>
    lines(
      bytes(value)
        .map((byte) => `=${hexOf(byte).toUpperCase()}`)
        .join(''),
      12,
      '=\r\n',
    ),
  'U+034F inside': (value) => inside(value, '\u034f'),
  'U+FE0F inside': (value) => inside(value, '\ufe0f'),
  'U+3164 inside': (value) => inside(value, '\u3164'),
  'soft hyphens, tags and marks of direction': (value) => each(value, (c) => `${c}\u00ad\u{e0041}\u202e\u2066`),
  'combining marks': (value) => inside(value, '\u0336'),
  'full width': (value) =>
    each(value, (c) => (code(c) > 32 && code(c) < 127 ? String.fromCodePoint(code(c) + 0xfee0) : c)),
  'thin spaces inside': (value) => inside(value, '\u2009'),
  'two fields of JSON': (value) =>
    halves(value)
      .map((half, i) => `"part${i}":${JSON.stringify(half)}`)
      .join(','),
  'two lines of a header': (value) => halves(value).join('\r\nx-more: '),
  'a folded header': (value) => halves(value).join('\r\n '),
  'UTF-16 in base64': (value) => Buffer.from(value, 'utf16le').toString('base64'),
  'percent in JSON in HTML': (value) => each(json(encodeURIComponent(percent(value))), (c) => `&#${code(c)};`),
  'halves of characters': (value) =>
    units(value)
      .map((unit) => `\\ud800\\u${hexOf(unit).padStart(4, '0')}`)
      .join(''),
  'quotes of a shell': (value) => value.replaceAll("'", `'\\''`),
  'doubled quotes': (value) => value.replace(/["']/g, '$&$&'),
  'backslashes before signs': (value) => value.replace(/[!-/:-@[-`{-~]/g, '\\$&'),
};
