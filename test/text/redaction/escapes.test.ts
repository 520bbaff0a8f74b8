import { describe, expect, test } from '@jest/globals';
import { unescapeOnce, unquote, unquotePrintable } from '../../../src/text/redaction/escapes.ts';
import { viewOf } from '../../../src/text/redaction/view.ts';

const unescaped = (text: string) => unescapeOnce(viewOf(text)).text;

describe('one layer of escapes', () => {
  test.each([
    // Percent encoding, and that of JavaScript's `escape`.
    ['%41%4a%4Bb', 'AJKb'],
    ['%c3%bc', '\u00c3\u00bc'],
    ['%u0041%u004a%u20aCb', 'AJ\u20acb'],
    ['%u00e9', 'e'],
    // References to characters of HTML.
    ['&#65;&#0066;&#67x', 'ABCx'],
    ['&#x41;&#X4a;&#x4Bx', 'AJKx'],
    ['&#233;&#xe9;&#128;', 'ee\u20ac'],
    ['&#0;&#xd800;&#1114112;&#99999999999999999999999;', '\ufffd\ufffd\ufffd\ufffd'],
    ['&amp;&lt;&gt;&quot;&apos;&eacute;', '&<>"\'e'],
    ['&amp;amp;', '&amp;'],
    ['&ampersand', '&ersand'],
    ['&frac12;', '1\u20442'],
    ['&CounterClockwiseContourIntegral;', '\u2233'],
    // Escapes of JSON, JavaScript, Python, C and the shell.
    ['\\u0041\\u004a\\u20aCb', 'AJ\u20acb'],
    ['\\u{41}\\u{00004A}\\u{1f600}', 'AJ\u{1f600}'],
    ['\\x{41}\\x{4A}', 'AJ'],
    ['\\U0001f600\\U0000004A', '\u{1f600}J'],
    ['\\U00110000\\u{110000}', ''],
    ['\\x41\\x4a\\x4Bb', 'AJKb'],
    ['\\xe9', '\u00e9'],
    ['\\u00e9\\u{e9}\\U000000e9', 'eee'],
    ['\\101\\112\\1a\\12\\0', 'AJ\u0001a\n\u0000'],
    ['\\3019', '\u00c19'],
    ['\\377', '\u00ff'],
    ['\\477', "'7"],
    ['\\b\\f\\n\\r\\t\\v', '\b\f\n\r\t\v'],
    ['a\\\nb', 'ab'],
    ['\\\\ \\" \\\' \\/ \\! \\: \\@ \\[ \\` \\{ \\~', '\\ " \' / ! : @ [ ` { ~'],
    ['\\\\n', '\\n'],
    ["it'\\''s", "it's"],
    ['%41 &amp; \\x41', 'A & A'],
  ])('is undone: %j', (text, expected) => {
    expect(unescaped(text)).toBe(expected);
  });

  test.each([
    ...['plain', '', '100 %', '%4', '%4g', '%g4', '%u004', '%u004g', '%U0041'],
    ...['&', '& amp;', '&;', '&#;', '&#x;', '&#xg;', '&1amp;', '&a;', '&x', '&unknown;', '&unknown', '&-amp;'],
    ...[
      '\\',
      '\\u004',
      '\\u004g',
      '\\u{',
      '\\u{}',
      '\\u{g}',
      '\\u{41',
      '\\x4',
      '\\x4g',
      '\\xg4',
      '\\U0000004',
      '\\U0041',
    ],
    ...['\\a', '\\q', '\\8', '\\9', '\\é', '\\ ', "'\\q'", "''"],
  ])('is nothing else: %j', (text) => {
    const view = viewOf(text);
    expect(unescapeOnce(view)).toBe(view);
  });

  test.each([
    ['%41', 'x%41y'],
    ['&#65;', 'x&#65;y'],
    ['\\u{41}', 'x\\u{41}y'],
  ])('is mapped back to the whole escape: %s', (escape, text) => {
    const view = unescapeOnce(viewOf(text));
    expect(view.text).toBe('xAy');
    expect(text.slice(view.start(1), view.end(2))).toBe(escape);
  });
});

describe('quoted-printable', () => {
  test.each([
    ['=41=4a=4Bb', 'AJKb'],
    ['=C3=BC', '\u00c3\u00bc'],
    ['a=\nb= c', 'abc'],
    ['=3D41', '=41'],
    ['a=b = =4 =4g =g4', undefined],
  ])('is undone: %j', (text, expected) => {
    expect(unquotePrintable(viewOf(text)).text).toBe(expected ?? 'a=b =4 =4g =g4');
  });
});

describe('quotes', () => {
  test.each([
    ['say ""hi""', 'say "hi"'],
    ["it''s", "it's"],
    ['a ^& b ^^ c ^"', 'a & b ^ c "'],
    ['a `$ b `` c `"', 'a $ b ` c "'],
    ['^! ^/ ^: ^@ ^[ ^{ ^~', '! / : @ [ { ~'],
    ['a "b" \'c\' "\' ^d `e ^1 `9 ^ f', undefined],
  ])('that were doubled or put before a sign are undone: %j', (text, expected) => {
    expect(unquote(viewOf(text)).text).toBe(expected ?? text);
  });
});
