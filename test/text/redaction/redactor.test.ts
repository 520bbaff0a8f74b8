import { describe, expect, test } from '@jest/globals';
import { createRedactor } from '../../../src/text/redaction/redactor.ts';

const password = 'p&ss "wörd"/<1>+\\%';

function hiding(value = password, label = 'env.SMOKE_PASSWORD') {
  const redactor = createRedactor();
  redactor.add(value, label);
  return redactor;
}

const html = (text: string) =>
  text.replace(/[&<>"']/g, (each) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[each] ?? '&#x27;');
const json = (text: string) => JSON.stringify(text).slice(1, -1);
const allPercent = (text: string) =>
  [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
const ascii = (text: string) =>
  json(text).replace(/[^ -~]/g, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`);

const encodings: Record<string, (text: string) => string> = {
  plain: (text) => text,
  encodeURIComponent: (text) => encodeURIComponent(text),
  'percent in lower case': (text) => encodeURIComponent(text).toLowerCase(),
  'percent of every byte': allPercent,
  'percent twice': (text) => encodeURIComponent(encodeURIComponent(text)),
  form: (text) => new URLSearchParams({ p: text }).toString().slice(2),
  'a form in a URL': (text) => encodeURIComponent(new URLSearchParams({ p: text }).toString().slice(2)),
  html,
  'decimal references': (text) => [...text].map((each) => `&#${each.codePointAt(0)};`).join(''),
  json: json,
  'json twice': (text) => json(json(text)),
  'json in ASCII': ascii,
  'json with escaped slashes': (text) => json(text).replaceAll('/', '\\/'),
  'json in html': (text) => html(json(text)),
  'json in ASCII twice': (text) => json(ascii(text)),
  'percent of every byte twice': (text) => encodeURIComponent(allPercent(text)),
  hex: (text) => Buffer.from(text).toString('hex'),
  'hex in upper case': (text) => Buffer.from(text).toString('hex').toUpperCase(),
};

describe('redactor', () => {
  test.each(Object.entries(encodings))('hides a value: %s', (_name, encode) => {
    expect(hiding().redact(`a=${encode(password)}&b`)).toBe('a=(redacted: env.SMOKE_PASSWORD)&b');
  });

  test.each(['base64', 'base64url'] as const)('hides a value at every alignment of %s', (encoding) => {
    for (const user of ['', 'a', 'ab', 'abc']) {
      const header = Buffer.from(`${user}${password}`).toString(encoding);
      const shown = hiding().redact(`Basic ${header}`);
      expect(shown).toContain('(redacted: env.SMOKE_PASSWORD)');
      // What is left decodes to nothing but the bytes next to the value.
      expect(shown.replace('Basic ', '').replace(/\(redacted: [^)]*\)/, '').length).toBeLessThanOrEqual(8);
    }
  });

  test('hides a value of several lines, whole and line by line', () => {
    const key = `-----BEGIN ${'TEST'} KEY-----\nMIIEvQIBADAN\nab\nBgkqhkiG9w0B\n`;
    const redactor = hiding(key, 'env.KEY');
    expect(redactor.redact(`<${key.trim()}>`)).toBe('<(redacted: env.KEY)>');
    expect(redactor.redact('line BgkqhkiG9w0B here')).toBe('line (redacted: env.KEY) here');
    expect(redactor.redact(JSON.stringify(key))).toBe('"(redacted: env.KEY)\\n"');
    expect(redactor.redact('ab')).toBe('ab');
  });

  test('does not search for values of less than six characters', () => {
    expect(hiding('admin').redact('admin panel')).toBe('admin panel');
  });

  test('hides the longest value where several begin, and all of values that overlap', () => {
    const redactor = createRedactor();
    redactor.add('secret', 'env.SHORT');
    redactor.add('secret-extended', 'env.LONG');
    redactor.add('extended-further', 'env.NEXT');
    expect(redactor.redact('a secret-extended b')).toBe('a (redacted: env.LONG) b');
    expect(redactor.redact('secret-extended-further.')).toBe('(redacted: env.LONG).');
  });

  test('hides a huge value, also where it is cut', () => {
    const token = Array.from({ length: 900 }, (_, i) => `k${(i * 7919) % 10007}`).join('');
    const redactor = hiding(token, 'captured.token');
    expect(redactor.redact(`x ${token} y`)).toBe('x (redacted: captured.token) y');
    expect(redactor.redact(token.slice(0, 600))).toMatch(/^\(redacted: captured\.token\).{88}$/);
  });

  test('hides the beginning of a value where the text was cut, if it is half of it, and not of an address', () => {
    const redactor = hiding('correct horse 7 battery');
    expect(redactor.redact('seen: "correct horse 7"')).toBe('seen: "(redacted: env.SMOKE_PASSWORD)"');
    expect(redactor.redact('seen: correct\u200b horse 7 ba…')).toBe('seen: (redacted: env.SMOKE_PASSWORD)…');
    expect(redactor.redact('seen: correct hor')).toBe('seen: correct hor');
    expect(redactor.redact('a correct horse 7 or more')).toBe('a correct horse 7 or more');
    const hook = hiding('https://hooks.example.com/ab12');
    expect(hook.redact('see https://hooks.example.com/')).toBe('see https://hooks.example.com/');
  });

  test('a label that holds a secret is not shown, also of a secret that is added later', () => {
    const redactor = hiding('value-of-cookie', 'cookie hunter2-hunter2');
    expect(redactor.redact('value-of-cookie')).toBe('(redacted: cookie hunter2-hunter2)');
    redactor.add('hunter2-hunter2', 'env.P');
    expect(redactor.redact('value-of-cookie')).toBe('(redacted: secret)');
    expect(redactor.redact('(redacted: cookie hunter2-hunter2)')).not.toContain('hunter2');
  });

  test('keeps what only looks like a marker open to the search', () => {
    const redactor = hiding('hunter2hunter2', 'env.P');
    expect(redactor.redact('(redacted: hunter2hunter2)')).toBe('(redacted: (redacted: env.P))');
    expect(hiding('redacted', 'env.WORD').redact('redacted')).toBe('(redacted: env.WORD)');
  });

  test('leaves malformed encodings alone', () => {
    const text = '%E0%80%80 %ff &#99999999; &#x110000; \\u12 \\';
    expect(hiding().redact(text)).toBe(text);
  });

  test.each([
    ['server', true],
    ['Server-name_abc', true],
    ['123456789', true],
    ['Server-name_abcd', false],
    ['1234567890', false],
    ['server1', false],
    ['my server', false],
    ['server!', false],
    ['correct horse 7', false],
  ])('of a plain word that is a value, a finished text may hold the word: %s, %s', (value, stays) => {
    const redactor = hiding(value);
    const text = `a ${value} b`;
    const hidden = 'a (redacted: env.SMOKE_PASSWORD) b';
    expect(redactor.redact(text)).toBe(hidden);
    expect(redactor.redact(text, true)).toBe(stays ? text : hidden);
  });

  test('the beginning of a value at the end of a finished text stays', () => {
    expect(hiding('correct horse 7').redact('seen: correct horse', true)).toBe('seen: correct horse');
  });

  test('hides a value of six characters, and no encoding of a shorter one', () => {
    const hex = (text: string) => Buffer.from(text).toString('hex');
    expect(hiding('abcde7').redact(`abcde7 ${hex('abcde7')}`)).not.toMatch(/abcde7|616263/);
    expect(hiding('abcd7').redact(`abcd7 ${hex('abcd7')}`)).toBe(`abcd7 ${hex('abcd7')}`);
  });

  test('hides a value with a plus for each space', () => {
    expect(hiding('a "b" c&d').redact('p=a+"b"+c&d')).toBe('p=(redacted: env.SMOKE_PASSWORD)');
  });

  test('hides a value with other spaces, or none', () => {
    expect(hiding('correct horse 7').redact('is c o r recth orse7 here')).toBe(
      'is (redacted: env.SMOKE_PASSWORD) here',
    );
    expect(hiding('correct horse').redact('is correcthorse here')).toBe('is correcthorse here');
  });

  test('hides several values that are found in several readings, each in its place', () => {
    const redactor = createRedactor();
    for (const name of ['one', 'two', 'three']) redactor.add(`hunter2-${name}!`, name);
    const text = `a ${allPercent('hunter2-one!')} b hunter2-two! c ${allPercent('hunter2-three!')} d hunter2-two!`;
    expect(redactor.redact(text)).toBe('a (redacted: one) b (redacted: two) c (redacted: three) d (redacted: two)');
  });

  test.each([
    ['the longest of those that begin together', { hunter2: 'SHORT', 'hunter2-Abc': 'LONG' }, 'hunter2-%41bc', 'LONG'],
    [
      'one that holds another',
      { 'correct horse 7 battery': 'LONG', 'horse%207': 'INSIDE' },
      'correct%20horse%207 battery',
      'LONG',
    ],
    [
      'the first of those that overlap',
      { 'hunter2-AB': 'FIRST', 'B-second-one': 'NEXT' },
      'hunter2-%41B-second-one',
      'FIRST',
    ],
  ])('gives values that overlap in several readings one label: %s', (_, values, text, label) => {
    for (const order of [Object.entries(values), Object.entries(values).toReversed()]) {
      const redactor = createRedactor();
      for (const [value, name] of order) redactor.add(value, name);
      expect(redactor.redact(`a ${text} b`)).toBe(`a (redacted: ${label}) b`);
    }
  });

  test('makes one of values that touch, if they have one label', () => {
    const redactor = createRedactor();
    redactor.add('hunter2-one', 'ONE');
    redactor.add('hunter2-two', 'TWO');
    expect(redactor.redact('hunter2-onehunter2-one!')).toBe('(redacted: ONE)!');
    expect(redactor.redact('hunter2-onehunter2-two!')).toBe('(redacted: ONE)(redacted: TWO)!');
    expect(redactor.redact('hunter2-one hunter2-one!')).toBe('(redacted: ONE) (redacted: ONE)!');
  });

  test('looks again at what stands before a marker', () => {
    const redactor = hiding('correct horse 7 battery');
    redactor.add('hunter2-one', 'ONE');
    expect(redactor.redact('a correct horse 7 hunter2-one')).toBe('a (redacted: env.SMOKE_PASSWORD) (redacted: ONE)');
  });

  test('shows of a label only what cannot be taken for the end of a marker', () => {
    expect(hiding('hunter2-one', 'cookie "a/b"\n(c).d_e-f').redact('hunter2-one')).toBe(
      '(redacted: cookie  a b   c .d_e-f)',
    );
  });

  test('a label that held a secret is not shown, also where its signs are left out', () => {
    expect(hiding('hunter2&hunter2', 'cookie hunter2&hunter2').redact('hunter2&hunter2')).toBe('(redacted: secret)');
  });

  test('leaves markers of known labels as they are', () => {
    const redactor = hiding('redacted', 'env.WORD');
    expect(redactor.redact('(redacted: secret) (redacted: env.WORD)')).toBe('(redacted: secret) (redacted: env.WORD)');
    expect(redactor.redact('(redacted: nobody)')).toBe('((redacted: env.WORD): nobody)');
  });

  test('changes nothing as long as it knows no value', () => {
    expect(createRedactor().redact('a hunter2 b')).toBe('a hunter2 b');
  });
});
