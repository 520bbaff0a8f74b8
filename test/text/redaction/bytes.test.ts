import { Buffer } from 'node:buffer';
import { describe, expect, test } from '@jest/globals';
import { bytesIn } from '../../../src/text/redaction/bytes.ts';
import { rewrite, viewOf } from '../../../src/text/redaction/view.ts';

/** Where `value` is read as bytes: what stands there in the text; nothing where it is not read. */
function placesOf(value: string, text: string, view = viewOf(text)): string[] {
  return bytesIn(view).flatMap((bytes) => {
    const at = bytes.text.indexOf(value);
    return at < 0 ? [] : [text.slice(bytes.start(at), bytes.end(at + value.length))];
  });
}

const value = 'hunter2-ÿ~?';
const latin1 = Buffer.from(value, 'latin1');
const base64 = latin1.toString('base64').replace('=', '');
const hex = latin1.toString('hex');
const pairs = hex.match(/../g) as string[];
const numbers = [...latin1].join(', ');

describe('bytes in a text', () => {
  test.each([
    ['base64', `: ${base64}.`, base64],
    ['base64 with its padding', `: ${base64}=.`, base64],
    ['base64url', `"${latin1.toString('base64url')}"`, latin1.toString('base64url')],
    ['base64 as the whole text', base64, base64],
    ['base64 in lines', `: ${base64.slice(0, 5)}\n${base64.slice(5, 9)}\r\n\t${base64.slice(9)}`, undefined],
    ['base64 with spaces', `: ${base64.slice(0, 5)} ${base64.slice(5, 9)}  ${base64.slice(9)}`, undefined],
    ['hex', `: ${hex}.`, hex],
    ['hex in upper case', `: ${hex.toUpperCase()}.`, hex.toUpperCase()],
    ['hex as the whole text', hex, hex],
    ['hex with 0x before it', `0x${hex}`, hex],
    ['hex with 0X before it', `0X${hex}`, hex],
    ['a list of hex numbers', pairs.map((pair) => `0x${pair}`).join(','), undefined],
    ['hex with \\x', `"${pairs.map((pair) => `\\x${pair}`).join('')}"`, undefined],
    ['a list of numbers', `bytes [${numbers}] here`, numbers],
    ['a list of numbers alone', numbers, numbers],
    ['numbers with line breaks', numbers.replaceAll(', ', ',\n    '), undefined],
    ['numbers with semicolons', numbers.replaceAll(', ', ';'), undefined],
    ['numbers with spaces', numbers.replaceAll(', ', ' '), undefined],
  ])('are read: %s', (_, text, place) => {
    const whole = place ?? text.slice(text.search(/[\da-z]/i) + (/^0x/.test(text) ? 2 : 0)).replace(/"$/, '');
    const expected = text.startsWith('"\\x') ? text.slice(3, -1) : whole;
    expect(placesOf(value, text)).toEqual([expected]);
  });

  test.each([...'\t\n\r :,;=._-|\\/%"\'`[](){}<>#&$+'])('hex may have %j between its digits', (separator) => {
    const text = pairs.join(separator);
    expect(placesOf(value, `${separator}${text}${separator}`)).toEqual([text]);
  });

  test.each([...'!*?@^~gzé'])('hex ends at %j', (sign) => {
    expect(placesOf(value, `${hex.slice(0, 12)}${sign}${hex.slice(12)}`)).toEqual([]);
  });

  test.each([...'!"#$%&\'()*,.:;<=>?@[\\]^`{|}~é'])('base64 ends at %j', (sign) => {
    expect(placesOf(value, `${base64.slice(0, 8)}${sign}${base64.slice(8)}`)).toEqual([]);
    expect(placesOf(value, `${'A'.repeat(8)}${sign}${base64}`)).toEqual([base64]);
  });

  test.each(['', 'a', 'ab', 'abc', 'abcd'])('base64 is read behind %j', (before) => {
    const text = Buffer.concat([Buffer.from(before), latin1, Buffer.from('z')]).toString('base64');
    const [place = '', ...others] = placesOf(value, text);
    expect(others).toEqual([]);
    // The first and the last character may hold bits of the bytes beside the value.
    const begin = Math.floor((before.length * 8) / 6);
    expect(place).toBe(text.slice(begin, Math.ceil(((before.length + latin1.length) * 8) / 6)));
  });

  test('base64 and hex are read wherever they begin', () => {
    for (const before of ['a', 'ab', 'abc']) expect(placesOf(value, before + base64)).toEqual([base64]);
    expect(placesOf(value, `a${hex}`)).toEqual([hex]);
  });

  test('a part of the bytes is found at its own place', () => {
    expect(placesOf('ter', `: ${hex}.`)).toEqual(['746572']);
    expect(placesOf('ter', `: ${base64}.`)).toEqual(['dGVy']);
    expect(placesOf('er2', `: ${base64}.`)).toEqual(['GVyMi']);
    expect(placesOf('ter', `: ${numbers}.`)).toEqual(['116, 101, 114']);
  });

  test('a stretch of digits that is too short to hold a value is not read', () => {
    const read = (text: string) => bytesIn(viewOf(text)).length;
    expect(read('aHVudG')).toBe(0);
    expect(read('aHVudGV')).toBe(4);
    expect(read('68756e7465')).toBe(4);
    expect(read('68.75.6e.74.65.7')).toBe(0);
    expect(read('68.75.6e.74.65.72')).toBe(2);
    expect(read('aHVudG!aHVudG!aHVudG')).toBe(0);
    expect(read('104,117,110,116,101')).toBe(2);
    expect(read('104.117.110.116.101.114')).toBe(2);
    expect(read('')).toBe(0);
  });

  test('what is too short does not move what stands behind it', () => {
    expect(placesOf(value, `ab! ${hex}`)).toEqual([hex]);
    expect(placesOf(value, `ab! ${base64}`)).toEqual([base64]);
    expect(placesOf(value, `${hex}!ab!${base64}!c`)).toEqual([base64, hex]);
  });

  test('two stretches do not become one', () => {
    const [first = '', second = ''] = [hex.slice(0, 12), hex.slice(12)];
    expect(placesOf(value, `${first}~${second}`)).toEqual([]);
    expect(placesOf('hunter2', `${hex}~${hex}`)).toEqual([hex.slice(0, 14), hex.slice(0, 14)]);
  });

  test('only an x behind 0 or a backslash may stand between hex digits', () => {
    const [first = '', second = ''] = [hex.slice(0, 14), hex.slice(14)];
    for (const between of ['0x', '\\x', ' 0x', '0X', '\\X']) {
      expect(placesOf(value, `${first}${between}${second}`)).toEqual([first + between + second]);
    }
    for (const between of ['x', '5x', '0 x', '0!', '\\!', '\\ x', 'xx', '0xx']) {
      expect(placesOf(value, `${first}${between}${second}`)).toEqual([]);
    }
    expect(placesOf(value, `0x${first}0x${second}`)).toEqual([`${first}0x${second}`]);
    expect(placesOf(value, `ab!0x${first}0x${second}`)).toEqual([`${first}0x${second}`]);
  });

  test('words with spaces between them end a stretch of base64', () => {
    expect(bytesIn(viewOf('The words of a simple text in its lines'))).toEqual([]);
    expect(placesOf(value, `The words before ${base64} and behind`)).toEqual([base64]);
    expect(placesOf(value, `Word ${base64} Word`)).toEqual([base64]);
    const parts = `${base64.slice(0, 6)} ${base64.slice(6)}`;
    expect(placesOf(value, parts)).toEqual([parts]);
  });

  const word = (length: number) => 'k'.repeat(length);
  test.each([
    ['abcdefgh', 'ijklmnop', true],
    ['Abcdefgh', 'Ijklmnop', true],
    ['"abcdefgh', 'ijklmnop"', true],
    ['(Abcdefgh', 'Ijklmnop)', true],
    ['A', 'bcdefghijklm', true],
    ['abcdefghijkl', 'M', true],
    ['abcdefghijkl', ' nop', true],
    ['aBcdefgh', 'ijklmnop', false],
    ['ABcdefgh', 'ijklmnop', false],
    ['abcdefgH', 'ijklmnop', false],
    ['1abcdefgh', 'ijklmnop', false],
    ['+abcdefgh', 'ijklmnop', false],
    ['/abcdefgh', 'ijklmnop', false],
    ['-abcdefgh', 'ijklmnop', false],
    ['_abcdefgh', 'ijklmnop', false],
    ['abcdefgh', 'iJklmnop', false],
    ['abcdefgh', 'IJklmnop', false],
    ['abcdefgh', 'ijklmnoP', false],
    ['abcdefgh', 'ijklmnop1', false],
    ['abcdefgh', 'ijklmnop+', false],
    ['abcdefgh', 'ijklmnop/', false],
    ['abcdefgh', 'ijklmnop-', false],
    [word(32), word(32), true],
    [word(33), word(32), false],
    [word(32), word(33), false],
  ])('the space in %j and %j stands between words: %j', (before, behind, ends) => {
    const bytes = (text: string) => bytesIn(viewOf(text)).map((each) => each.text);
    expect(bytes(`${before} ${behind}`)).toEqual(bytes(before + (ends ? '!' : '') + behind));
  });

  test('what stands behind the end of a stretch is not read as its digits', () => {
    const texts = (text: string) => bytesIn(viewOf(text)).map((each) => each.text);
    expect(texts('aHVudGV')).toEqual(['hunte', '\u001d[\u009d\u0019', 'V\u00e7F', '\u00b9\u00d1\u0095']);
    expect(texts(`${base64}!ab!${base64}`)).toEqual(texts(`${base64}!${base64}`));
  });

  test('a number above 255 is no byte', () => {
    expect(placesOf('hunt', numbers.replace('101', '256'))).toEqual(['104, 117, 110, 116']);
    expect(placesOf('hunt\u0000r', numbers.replace('101', '256'))).toEqual(['104, 117, 110, 116, 256, 114']);
    expect(placesOf('hunt\u00ffr', numbers.replace('101', '255'))).toEqual(['104, 117, 110, 116, 255, 114']);
  });

  test('a list of numbers ends where a number is longer than a byte, or is a part of a word', () => {
    expect(placesOf(value, numbers.replace('101', '1010'))).toEqual([]);
    expect(placesOf(value, `x${numbers}`)).toEqual([]);
    expect(placesOf('unter2', `x${numbers}`)).toEqual([numbers.slice(5, 32)]);
    expect(placesOf(value, numbers.replace(', ', `,${' '.repeat(8)}`))).toEqual([]);
  });

  test('of a view are mapped back to the original text', () => {
    const text = `: ${hex.replaceAll('7', '%37')} ${numbers.replaceAll('1', '%31')}`;
    const view = rewrite(viewOf(text), /%3\d/g, (unit) => unit.charAt(2));
    expect(placesOf(value, text, view)).toEqual([hex.replaceAll('7', '%37'), numbers.replaceAll('1', '%31')]);
    const encoded = `: ${base64.replaceAll('d', '%64')}`;
    const decoded = rewrite(viewOf(encoded), /%64/g, () => 'd');
    expect(placesOf(value, encoded, decoded)).toEqual([base64.replaceAll('d', '%64')]);
  });
});
