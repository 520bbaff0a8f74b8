import { Buffer } from 'node:buffer';
import { describe, expect, test } from '@jest/globals';
import { denseForm, layers, readings, settledForms } from '../../../src/text/redaction/readings.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');
const texts = (text: string) => [...readings(text)].map((view) => view.text);

/** What stands in the text where a reading of it says `value`; nothing where none does. */
function placeOf(value: string, text: string): string | undefined {
  for (const view of readings(text)) {
    const at = view.text.indexOf(value);
    if (at >= 0) return text.slice(view.start(at), view.end(at + value.length));
  }
  return undefined;
}

describe('readings of a text', () => {
  test.each<[string, string[]]>([
    ['plain', ['plain']],
    ['', ['']],
    ['caf\u00e9', ['caf\u00e9', 'cafe']],
    ['%41', ['%41', 'A']],
    ['%25%34%31 b', ['%25%34%31 b', '%41 b', 'A b', 'Ab']],
    ['a b', ['a b', 'ab']],
    ['a\nb', ['a\nb', 'ab', 'a b']],
    ['a\nb c', ['a\nb c', 'ab c', 'abc', 'a b c']],
    ['a\nb: c', ['a\nb: c', 'ac', 'ab: c', 'a b: c']],
    ['a\u2009b', ['a\u2009b', 'a\u3000b', 'ab', 'a b']],
    ['"a" + "b"', ['"a" + "b"', '"ab"']],
    ['a""b', ['a""b', 'ab', 'a"b']],
    ['a^&b', ['a^&b', 'a&b']],
    ['a<b>c', ['a<b>c', 'ac']],
    ['a=41c', ['a=41c', 'aAc']],
    ['a=\nb', ['a=\nb', 'a=b', 'a= b', 'ab']],
    ['a\u001b[1mb', ['a\u001b[1mb', 'a[1mb', 'ab']],
  ])('are these of %j', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  const value = 'hunter2-K9';
  test.each([
    ['a colour of a terminal', 'hun\u001b[31mter2-K9'],
    ['several settings of a terminal', 'hun\u001b[0;38:5;1mter2-K9'],
    ['a sequence with a sign before its end', 'hun\u001b[1 !qter2-K9'],
    ['a sequence without numbers', 'hun\u001b[@ter2\u001b[~-K9'],
    ['a link of a terminal', 'hun\u001b]8;;http://x/\u0007ter2-K9'],
    ['a title of a terminal', 'hun\u001b]0;x\u001b\\ter2-K9'],
    ['two links of a terminal', 'hun\u001b]8;;x\u001b]8;;\u0007ter2-K9'],
    ['colours and escapes', '%68un\u001b[31mter2-K9'],
    ['strings with a plus', '"hun" + "ter2-K9"'],
    ['strings with a comma', "'hun','ter2-K9'"],
    ['strings with a semicolon', "'hun'; 'ter2-K9'"],
    ['strings with a dot', '`hun`.`ter2-K9`'],
    ['strings with a colon', 'f("* hun": "ter2-K9")'],
    ['strings with an ampersand', '"hun" & "ter2-K9"'],
    ['strings with two bars', '"hun" || "ter2-K9"'],
    ['strings that only touch', '"hun""ter2-K9"'],
    ['strings on two lines', '"hun"\n  "ter2-K9"'],
    ['strings on two lines with a plus', '"hun" +\n  "ter2-K9"'],
    ['arrays', '["hun"],["ter2-K9"]'],
    ['arrays with spaces', '["hun"], [ "ter2-K9" ]'],
    ['calls', 'f("hun")("ter2-K9")'],
    ['sets of sets', '{{{"hun"}}}{{{"ter2-K9"}}}'],
    ['objects', '{"a":"hun"},{"b":"ter2-K9"}'],
    ['objects with spaces', '{ "a": "hun" }, { "b": "ter2-K9" }'],
    ['keys without quotes', "{a: 'hun', b1_: 'ter2-K9'}"],
    ['keys with signs', '"hun", a.b-$c: "ter2-K9"'],
    ['keys of Ruby', "a => 'hun', b => 'ter2-K9'"],
    ['keys with an equals sign', 'a="hun" b="ter2-K9"'],
    ['keys with a space before the colon', '"hun", "b" : "ter2-K9"'],
    ['a key of 64 characters', `"hun", ${'b'.repeat(64)}: "ter2-K9"`],
    ['two lines', 'hun\nter2-K9'],
    ['a folded header', 'hun\r\n\tter2-K9'],
    ['two headers', 'hun\r\nx-more_1: ter2-K9'],
    ['two headers without a space', 'hun\r\nx-more:ter2-K9'],
    ['two headers in one line', 'hun x-more: ter2-K9'],
    ['two headers in one line without a space', 'hun x-more:ter2-K9'],
    ['a header of 64 characters', `hun ${'b'.repeat(64)}: ter2-K9`],
    ['several lines', 'h\nun\nx-a: ter2 b: -\nK9'],
    ['markup', 'hun<b>ter2</b>-K9'],
    ['markup with attributes', 'hun<span class="x">ter2-K9'],
    ['a tag of 300 characters', `hun<${'b'.repeat(300)}>ter2-K9`],
    ['markup on two lines', 'hun<b>\nter2-K9'],
    ['thin spaces', 'hun\u2009ter2\u2009-K9'],
    ['strings with thin spaces', '"hun"\u2009+\u2009"ter2-K9"'],
    ['spaces', 'h u n t e r 2 - K 9'],
    ['spaces on two lines', 'h u n t\ne r 2 - K 9'],
    ['quoted-printable', '=68unter=32-K9'],
    ['quoted-printable in lines', 'hun=\nter2=\n-K9'],
    ['quoted-printable in lines with spaces', 'hun= ter2-K9'],
    ['quoted-printable of an escape', 'hun=2574er2-K9'],
  ])('hold a value across %s', (_, text) => {
    const start = text.search(/%68|=68|h ?\n?u|hun/);
    expect(placeOf(value, text)).toBe(text.slice(start, text.search(/9(?!.*9)/s) + 1));
  });

  test.each([
    ['an unfinished sequence', 'hun\u001b[31\u0001ter2-K9'],
    ['a sequence of another kind', 'hun\u001bOter2-K9'],
    ['a word between strings', '"hun" and "ter2-K9"'],
    ['four signs between strings', '"hun",,,,"ter2-K9"'],
    ['four brackets between strings', '"hun"(((("ter2-K9"'],
    ['two spaced keys between strings', '"hun" a: b: "ter2-K9"'],
    ['a key of 65 characters', `"hun", ${'b'.repeat(65)}: "ter2-K9"`],
    ['another sign between strings', '"hun" ? "ter2-K9"'],
    ['a header of 65 characters', `hun\n${'b'.repeat(65)}: ter2-K9`],
    ['no name of a header', 'hun x.y: ter2-K9'],
    ['an empty tag', 'hun<>ter2-K9'],
    ['a tag of 301 characters', `hun<${'b'.repeat(301)}>ter2-K9`],
    ['no tag', 'hun<b<ter2-K9'],
  ])('do not hold a value across %s', (_, text) => {
    expect(placeOf(value, text)).toBeUndefined();
  });

  test.each([
    ['%', '41'],
    ['%4', '1'],
    ['%u', '0041'],
    ['%u0', '041'],
    ['%u004', '1'],
    ['&', '#65;'],
    ['&#', '65;'],
    ['&#6', '5;'],
    ['&#x', '41;'],
    ['&#x4', '1;'],
    ['&#x4a', ';'],
    ['&a', 'mp;'],
    ['&am', 'p;'],
    ['&frac1', '2;'],
    ['\\', 'x41'],
    ['\\x', '41'],
    ['\\x4', '1'],
    ['\\x{', '41}'],
    ['\\u', '0041'],
    ['\\u0', '041'],
    ['\\u004', '1'],
    ['\\u{', '41}'],
    ['\\u{4', '1}'],
    ['\\u{00004A', '}'],
    ['\\U0000004', '1'],
    ['\\1', '01'],
    ['\\10', '1'],
    ['\\37', '7'],
    ['\\7', '6'],
    ['%254', '1'],
    ['%25u00', '41'],
  ])('hold a value where %s%s is cut in two', (first, second) => {
    const [whole] = layers(`<${first}${second}>`).slice(-1);
    expect(whole?.text).toMatch(/^<..?.?>$/);
    for (const cut of ['\n', '\r\n', '\n ', '\nx-more_1: ', '\nx-more:']) {
      const text = `hun%41${first}${cut}${second}ter`;
      expect(placeOf(`hunA${whole?.text.slice(1, -1)}ter`, text)).toBe(text);
    }
  });

  test.each([
    ['=', '41'],
    ['=4', '1'],
    ['=4', 'A'],
  ])('hold a value where %s%s of quoted-printable is cut in two, by the name of a header', (first, second) => {
    const text = `hun=41${first}\nx-more: ${second}ter`;
    expect(placeOf(`hunA${String.fromCharCode(Number.parseInt((first + second).slice(1), 16))}ter`, text)).toBe(text);
  });

  test('mend no cut escape in a long text', () => {
    const text = 'hun%4\n1ter';
    expect(placeOf('hunAter', `${'x'.repeat(65_536 - text.length)}${text}`)).toBe(text);
    expect(placeOf('hunAter', `${'x'.repeat(65_537 - text.length)}${text}`)).toBeUndefined();
  });

  test('hold a value beside the name of a header that is a part of it', () => {
    expect(placeOf('hunkey: ter2', 'hun\nkey: ter2')).toBe('hun\nkey: ter2');
    expect(placeOf('hun ter2', 'hun\nter2')).toBe('hun\nter2');
    expect(placeOf('hun ter2', 'hun\u2009ter2')).toBe('hun\u2009ter2');
  });

  test('say which of them have no spaces left', () => {
    const dense = [...readings('a b\nc')].filter((view) => view.isDense);
    expect(dense.map((view) => view.text)).toEqual(['abc']);
  });

  test.each([
    ['base64', (text: string) => base64(text)],
    ['hex', (text: string) => Buffer.from(text).toString('hex')],
    ['numbers', (text: string) => [...Buffer.from(text)].join(', ')],
  ])('hold what is written in %s, and what is written in that', (_, encode) => {
    for (const inner of [value, '%68unter2-K9', '"hun"+"ter2-K9"', 'h\tu\tn\r\nter2-K9', base64(value)]) {
      expect(placeOf(value, `: ${encode(inner)}.`)).toBeDefined();
    }
    for (const inner of [
      'h\u00fcnter2-K9',
      '\u20acuro-K9h\u00fcnter2-K9',
      '\u{1f600}\u{1f600}\u{1f600}\u{1f600} h\u00fcnter2-K9!',
    ]) {
      expect(placeOf('hunter2-K9', encode(inner))).toBeDefined();
    }
    const strings = `"${encode(value).slice(0, 8)}" + "${encode(value).slice(8)}"`;
    expect(placeOf(value, strings)).toBeDefined();
  });

  test('hold nothing of escapes in bytes that are no text of eight characters', () => {
    expect(placeOf('AAA', base64('\u0001\u0002%41%4\u0003'.repeat(4)))).toBeUndefined();
    expect(placeOf('A7', base64('\u0001\u0002\u0003%417890\u0001\u0001\u0001'))).toBeUndefined();
    expect(placeOf('A78', base64('\u0001\u0002\u0003%4178901\u0001\u0001\u0001'))).toBeDefined();
  });

  test('stop at the fifth level of bytes in bytes', () => {
    const nested = (levels: number) => Array.from({ length: levels }).reduce<string>((text) => base64(text), value);
    expect(placeOf(value, nested(5))).toBeDefined();
    expect(placeOf(value, nested(6))).toBeUndefined();
  });

  // As the source map of a script stands in a page.
  const long = base64(JSON.stringify({ code: 'export const a = "b";\n'.repeat(10_000) }));

  test('of what is written in bytes are about twice as long as the text', () => {
    const text = base64(base64('%2541 "a" + "b" <b>\n'.repeat(2000)));
    // The text itself, and the bytes that it may hold, in each of the four positions where base64 may begin.
    const around = text.length * (1 + 4 * (3 / 4));
    const sum = texts(text).reduce((all, each) => all + each.length, 0) - around;
    expect(sum).toBeGreaterThan(text.length);
    expect(sum).toBeLessThan(3 * text.length);
  });

  test.each([
    ['hex with colons', (Buffer.from(value).toString('hex').match(/../g) ?? []).join(':')],
    ['base64 in lines', base64(value).replace(/.{5}/g, '$&\n')],
    ['base64 of JSON', base64(JSON.stringify({ a: '\\u0068unter2-K9' }).replaceAll('\\\\', '\\'))],
  ])('hold a value in %s beside a long text that is written in bytes too', (_, text) => {
    expect(placeOf(value, `${long}"; ${text}`)).toBeDefined();
    expect(placeOf(value, `${text} "${long}`)).toBeDefined();
  });
});

describe('layers of escapes', () => {
  test.each<[string, string[]]>([
    ['plain', ['plain']],
    ['caf\u00e9', ['caf\u00e9', 'cafe']],
    ['%2541 &amp;lt;', ['%2541 &amp;lt;', '%41 &lt;', 'A <']],
    ['%C3%BC', ['%C3%BC', 'u']],
  ])('are these of %j', (text, expected) => {
    expect(layers(text).map((view) => view.text)).toEqual(expected);
  });

  test('are undone twelve times', () => {
    const escaped = (layers: number) => `%${'25'.repeat(layers - 1)}41`;
    expect(layers(escaped(12)).at(-1)?.text).toBe('A');
    expect(layers(escaped(13)).at(-1)?.text).toBe('%41');
  });
});

describe('forms of a value to search for in readings', () => {
  test.each<[string, string[]]>([
    ['hunter2', ['hunter2', 'hunter2', 'hunter2', 'hunter2']],
    ['caf\u00e9%41', ['cafe%41', 'cafeA', 'cafeA', 'cafeA']],
    ['a"+"b\nc', ['a"+"b\nc', 'a"+"b\nc', 'abc', 'a"+"b c']],
    ['a\u2009b', ['a\u3000b', 'a\u3000b', 'ab', 'a b']],
  ])('are these of %j', (value, expected) => {
    expect(settledForms(value)).toEqual(expected);
  });

  test.each([
    ['correct horse 7', 'correcthorse7'],
    ['correct horse', ''],
    ['k\u00f6rrekt \u65e5\u672c', ''],
    ['9letters', '9letters'],
    ['letters9', 'letters9'],
    ['%41 b-c', 'Ab-c'],
    ['a\nb: c 1', 'ac1'],
    ['', ''],
  ])('without spaces are this of %j: %j', (value, expected) => {
    expect(denseForm(value)).toBe(expected);
  });
});
