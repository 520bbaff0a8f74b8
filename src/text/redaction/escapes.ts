import { decodeHTML, replaceCodePoint } from 'entities/decode';
import { glyphOf } from './glyphs.ts';
import { memoize } from './memoize.ts';
import { rewrite, type View } from './view.ts';

/**
 * One escape of a character: percent encoding (RFC 3986 section 2.1, and `%u0041` of JavaScript's `escape`), an HTML
 * character reference (many need no semicolon), or an escape of JSON, JavaScript, Python, C or the shell. An escaped
 * byte becomes a character of Latin-1, and `asUtf8` later reads such bytes as UTF-8. `noBytes` keeps escapes of a whole
 * character, such as `&eacute;`, from being read as bytes.
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

/** The view with one layer of escapes undone; the view itself if it has none. */
export function unescapeOnce(view: View): View {
  return /[%&\\]/.test(view.text) ? rewrite(view, unit, decode) : view;
}

/** Undoes quoted-printable (RFC 2045 section 6.7). The line break after a `=` may have become a space. */
export function unquotePrintable(view: View): View {
  return rewrite(view, quotedPrintableUnit, (each) => {
    const byte = Number.parseInt(each.slice(1), 16);
    return Number.isNaN(byte) ? '' : String.fromCharCode(byte);
  });
}

/** Undoes doubled quotes, as in SQL and CSV, and the `^` or backtick that Windows shells put before a sign. */
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

/** Without a semicolon, the longest name that needs none is decoded, whatever stands behind it. */
const named = memoize((reference) => decodeHTML(reference), 10_000);
