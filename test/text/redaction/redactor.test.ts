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
});
