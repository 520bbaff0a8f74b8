import { describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import joi from 'joi';
import { decode } from '../../scripts/bundle/smaller/iconv-lite.ts';
import { string } from '../../scripts/bundle/smaller/joi.ts';

describe('what stands in for joi', () => {
  const long = 'a'.repeat(63);
  const domains = [
    ...[undefined, null, 7, '', ' ', 'example.com', 'EXAMPLE.com', 'a.b.c.example', 'localhost', 'example.com.'],
    ...[
      '-a.example',
      'a-.example',
      'a..example',
      '.example',
      '_spf.example.com',
      'a_b.example',
      'xn--bcher-kva.example',
    ],
    ...[
      'bücher.example',
      'a b.example',
      'a@b.example',
      'a/b.example',
      'a%b.example',
      '1.2.3.4',
      '[::1]',
      'a.1',
      'a.b1',
    ],
    ...[
      `${long}.example`,
      `${long}a.example`,
      `${'a.'.repeat(130)}b`,
      `${'a.'.repeat(120)}bc`,
      'a.example:80',
      'a.\n.b',
    ],
  ];
  const base64 = [
    ...[undefined, null, 7, '', ' ', 'A', 'AA', 'AAA', 'AAAA', 'AAAAA', 'AA==', 'AA=', 'AAA=', 'AAA==', '=', 'AAAA='],
    ...['A A A', 'AA-_', 'AA+/', 'AA+/AA+/AA', 'AAAA\n', 'é', 'AA==AA==', 'A'.repeat(10_001)],
  ];

  test.each(domains)('says of the domain %j what joi says', (value) => {
    const options = { allowUnicode: false, tlds: false } as const;
    const expected = joi.string().domain(options).validate(value);
    expect('error' in string().domain(options).validate(value)).toBe(expected.error !== undefined);
  });

  test.each(base64)('says of the Base64 %j what joi says', (value) => {
    const options = { paddingRequired: false } as const;
    const expected = joi.string().base64(options).validate(value);
    expect('error' in string().base64(options).validate(value)).toBe(expected.error !== undefined);
  });

  test('refuses to check anything else', () => {
    const part = 'the bundle holds a part of joi only';
    expect(() => string().domain({ allowUnicode: true } as never)).toThrow(part);
    expect(() => string().domain(undefined as never)).toThrow(part);
    expect(() => string().base64({} as never)).toThrow(part);
    expect(string()).not.toHaveProperty('email');
  });
});

describe('what stands in for iconv-lite', () => {
  // Encodings that mail is written in, by the names that libmime gives them.
  test.each([
    ['ISO-8859-1', 'e97a'],
    ['ISO-8859-2', 'b1b6bc'],
    ['ISO-8859-15', 'a4e9'],
    ['WINDOWS-1250', '8a9e'],
    ['WINDOWS-1251', 'cff0e8'],
    ['WINDOWS-1252', '80e9'],
    ['KOI8-R', 'f0d2c9'],
    ['UTF-16LE', '41003100'],
    ['SHIFT_JIS', '93fa967b'],
    ['EUC-JP', 'c6fccbdc'],
    ['EUC-KR', 'c7d1b1db'],
    ['GB18030', 'd6d0cec4'],
    ['GBK', 'd6d0cec4'],
    ['BIG5', 'a4a4a4e5'],
  ])('reads %s as iconv-lite does', (encoding, hex) => {
    const bytes = Buffer.from(hex, 'hex');
    expect(decode(bytes, encoding)).toBe(iconv.decode(bytes, encoding));
    expect(decode(bytes, encoding)).not.toContain('\ufffd');
  });

  test('throws for an encoding that it does not know, as iconv-lite does', () => {
    expect(() => iconv.decode(Buffer.from('a'), 'no-such')).toThrow();
    expect(() => decode(Buffer.from('a'), 'no-such')).toThrow('not supported');
  });
});
