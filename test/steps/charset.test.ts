import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readPage, Unreadable } from '../../src/steps/page.ts';
import { longTextOf, textOf } from '../foreign-input.ts';
import { response } from './response.ts';

const utf16 = (text: string, bigEndian: boolean) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};
const latin1 = (text: string) => Buffer.from(text, 'latin1');
const text = (body: Uint8Array, type: string) => readPage(response(body, type)).text();

describe('a body is read as', () => {
  test.each<[string, Uint8Array, string, string]>([
    ['its meta element says', latin1('<meta charset="iso-8859-1"><h1>Übersicht</h1>'), 'text/html', 'Übersicht'],
    ['its meta element says', latin1("<META charset='windows-1252'><h1>caf\xe9</h1>"), 'text/html', 'café'],
    [
      'its http-equiv says',
      latin1('<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1"><p>\xfc'),
      'text/html',
      'ü',
    ],
    [
      'the header says, whatever the page does',
      Buffer.from('<meta charset="iso-8859-1">ü'),
      'text/html; charset=utf-8',
      'ü',
    ],
    ['the byte order mark says', utf16('<h1>Grüße</h1>', false), 'text/html', 'Grüße'],
    ['the byte order mark says', utf16('<h1>Grüße</h1>', true), 'text/html; charset=iso-8859-1', 'Grüße'],
    ['the byte order mark says', Buffer.from('\ufeffü'), 'text/plain; charset=iso-8859-1', 'ü'],
    ['UTF-8, where the page claims UTF-16', Buffer.from('<meta charset="utf-16">ü'), 'text/html', 'ü'],
    ['UTF-8, where nothing is said', Buffer.from('ü'), 'text/html', 'ü'],
    [
      'UTF-8, where the element comes late',
      Buffer.from(`${' '.repeat(1024)}<meta charset="iso-8859-1">ü`),
      'text/html',
      'ü',
    ],
    ['UTF-8, where it is no page', Buffer.from('"<meta charset=\'iso-8859-1\'>ü"'), 'application/json', 'ü'],
  ])('%s: %#', (_, body, type, expected) => expect(text(body, type)).toContain(expected));

  test('JSON in UTF-16 with a byte order mark', () => {
    expect(readPage(response(utf16('{"a":"ü"}', false), 'application/json')).json()).toEqual({ a: 'ü' });
  });
});

const labels = ['iso-8859-1', 'utf-8', 'utf-16', 'utf-16le', 'shift_jis', 'iso-2022-kr', 'x-user-defined', 'none', ''];

describe('a body of any bytes', () => {
  const words = ['charset', '=', ' ', ';', '"', "'", '<meta ', '<META http-equiv=x content="', '>', ...labels];
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 50 }),
    textOf(words).map((each) => Buffer.from(each)),
  );

  test('is text, JSON or unreadable, whatever it says of itself', () => {
    fc.assert(
      fc.property(
        bytes,
        fc.oneof(textOf(['text/html', 'application/json', ...words]), longTextOf(words)),
        (body, type) => {
          const page = readPage(response(body, type));
          expect(page.text().isWellFormed()).toBe(true);
          for (const read of [page.json, page.visibleText, () => page.select('p')])
            try {
              read();
            } catch (error) {
              expect(error).toBeInstanceOf(Unreadable);
            }
        },
      ),
      { numRuns: 500 },
    );
  });

  test('is read in the charset that is named, quoted or not, in the header or the page', () => {
    const label = fc.constantFrom(...labels.filter((each) => !/^(utf-16.*|none|iso-2022-kr|)$/.test(each)));
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 50 }), label, fc.constantFrom('', '"'), (body, named, quote) => {
        if (body[0] === 0xef || (body[0] ?? 0) >= 0xfe) return;
        const expected = new TextDecoder(named).decode(body);
        expect(text(body, `text/plain; Charset = ${quote}${named}${quote}`)).toBe(expected);
        const meta = `<meta charset=${quote}${named}${quote}>`;
        expect(text(Buffer.concat([Buffer.from(meta), body]), 'text/html')).toBe(meta + expected);
      }),
    );
  });
});
