import { describe, expect, test } from '@jest/globals';
import { readPage } from '../../src/steps/page.ts';
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
