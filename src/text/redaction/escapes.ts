import { decodeHTML, replaceCodePoint } from 'entities/decode';
import { glyphOf } from './glyphs.ts';
import { rewrite, type View } from './view.ts';

/**
 * One layer of what stands for one character: percent encoding (RFC 3986 section 2.1, and `%u0041` of JavaScript's
 * escape), HTML's references, of which many need no semicolon, and the escapes of JSON, JavaScript, Python, C and the shell.
 * Bytes become the characters of Latin-1, of which `asUtf8` makes those of UTF-8; what was a character is none of them.
 */
const unit = new RegExp(
  [
    /'\\''/,
    /%u[\da-fA-F]{4}|%[\da-fA-F]{2}/,
    /&#\d+;?|&#[xX][\da-fA-F]+;?|&[A-Za-z][A-Za-z\d]{1,31};?/,
    /\\(?:[ux]\{[\da-fA-F]+\}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|x[\da-fA-F]{2}|[0-3][0-7]{2}|[0-7]{1,2}|[bfnrtv\n!-/:-@[-`{-~])/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);
const quotedPrintableUnit = /=[\da-fA-F]{2}|=[ \n]/g;
const escaped = new Map(Object.entries({ b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v', '\n': '' }));

const maxKnown = 10_000;
const known = new Map<string, string>();

/** The view with one layer undone; itself where there is none. */
export function unescapeOnce(view: View): View {
  return /[%&\\]/.test(view.text) ? rewrite(view, unit, decode) : view;
}

/** Quoted-printable (RFC 2045 section 6.7) undone; the line break that a `=` takes back may have become a space. */
export function unquotePrintable(view: View): View {
  return rewrite(view, quotedPrintableUnit, (each) => {
    const byte = Number.parseInt(each.slice(1), 16);
    return Number.isNaN(byte) ? '' : String.fromCharCode(byte);
  });
}

/** Quotes that are doubled, as in SQL and CSV, and what shells of Windows put before a sign. */
export function unquote(view: View): View {
  return rewrite(view, /""|''|[`^][!-/:-@[-`{-~]/g, (each) => each.charAt(1));
}

function decode(each: string): string {
  const sign = each.charAt(1);
  if (each.startsWith("'")) return "'";
  if (each.startsWith('&')) return noBytes(sign === '#' ? fromNumber(each.slice(2).replace(';', '')) : named(each));
  if (/[uU]/.test(sign)) return noBytes(fromHex(each.slice(2)));
  if (each.startsWith('%')) return fromHex(each.slice(1));
  if (/[0-7]/.test(sign)) return String.fromCharCode(Number.parseInt(each.slice(1), 8));
  return sign === 'x' ? fromHex(each.slice(2)) : (escaped.get(sign) ?? sign);
}

function noBytes(text: string): string {
  return text.replace(/[\u0080-\u00ff]/g, glyphOf);
}

function fromHex(digits: string): string {
  const code = Number.parseInt(digits.replace('{', ''), 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

function fromNumber(digits: string): string {
  const code = /^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number.parseInt(digits, 10);
  return String.fromCodePoint(replaceCodePoint(Math.min(code, 0x110000)));
}

/** Without a semicolon the longest name counts that needs none, whatever stands behind it. */
function named(reference: string): string {
  const found = known.get(reference);
  if (found !== undefined) return found;
  if (known.size >= maxKnown) known.clear();
  const decoded = decodeHTML(reference);
  known.set(reference, decoded);
  return decoded;
}
