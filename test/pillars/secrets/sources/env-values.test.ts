import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { searchEnvValues } from '../../../../src/pillars/secrets/sources/env-values.ts';
import { envValue } from './scan.ts';

const latin1 = (text: string) => Buffer.from(text).toString('latin1');

const forms: Record<string, (value: string) => string> = {
  plain: (value) => value,
  'base64 at alignment 0': (value) => btoaUtf8(value),
  'base64 at alignment 1': (value) => btoaUtf8(`a${value}zz`),
  'base64 at alignment 2': (value) => btoaUtf8(`ab${value}z`),
  base64url: (value) => Buffer.from(`x:${value}`).toString('base64url'),
  'wrapped base64': (value) => btoaUtf8(`user:${value}`).replace(/.{76}/g, '$&\n'),
  'wrapped base64 in a log': (value) => btoaUtf8(value).replace(/.{64}/g, '$&\r\n2026-01-02T03:04:05.1234567Z '),
  hex: (value) => Buffer.from(value).toString('hex'),
  'URL form': (value) => encodeURIComponent(value),
  'lower-case percent encoding': (value) => encodeURIComponent(value).replace(/%../g, (unit) => unit.toLowerCase()),
  JSON: (value) => JSON.stringify({ key: value }),
  'JSON in JSON': (value) => JSON.stringify({ body: JSON.stringify({ key: value }) }),
};

function btoaUtf8(text: string): string {
  return Buffer.from(text).toString('base64');
}

describe('a value', () => {
  const value = fc
    .string({ unit: 'grapheme', minLength: 8, maxLength: 300 })
    .filter((text) => text.trim() === text && text.length >= 8 && text.isWellFormed());
  const around = fc.string({ maxLength: 60 }).map((text) => `${text.replaceAll(/[%&\\]/g, '')} `);

  test.each(Object.entries(forms))('is found in any text: %s', (_, encode) => {
    fc.assert(
      fc.property(value, around, around, (value, before, after) => {
        const hits = searchEnvValues([envValue('A', value)])(latin1(`${before}${encode(value)} ${after}`));
        expect(hits.map(({ name }) => name)).toContain('A');
        expect(hits[0]?.at).toBeGreaterThanOrEqual(latin1(before).length - 1);
      }),
      { seed: 20_261_123, numRuns: 150 },
    );
  });

  test('is not found where only a part of it, or another, stands', () => {
    const search = searchEnvValues([envValue('A', 'p4ss/w0rd with words'), envValue('B', 'abcdefgh')]);
    for (const text of ['p4ss/w0rd', 'w0rd%20with%20words', 'ABCDEFGH', 'abcdefg h', btoa('abcdefg'), '']) {
      expect(search(text)).toEqual([]);
    }
  });

  test('is told once for each place, with its form', () => {
    const value = 'a key, of more than forty characters altogether';
    const hits = searchEnvValues([envValue('A', value)])(`${value}\n${btoa(value)}\n${value}`);
    expect(hits.map(({ at, form }) => [at, form])).toEqual([
      [0, ''],
      [value.length + 1, 'in base64'],
      [value.length + 2 + btoa(value).length, ''],
    ]);
  });

  test('is looked for in hostile text too', () => {
    const search = searchEnvValues([
      envValue('A', 'aaaaaaaa-aaaaaaaa'),
      envValue('B', '--------'),
      envValue('C', 'x%25%25%25%25x'),
    ]);
    for (const unit of ['a', 'aaaaaaaa-', '%', '%25', '\\u0061', '&amp;', 'a\n', '-\r\n']) {
      search(unit.repeat(Math.floor(125_000 / unit.length)));
    }
  });
});
